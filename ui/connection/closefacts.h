#pragma once

#include "app/connection/closeevent.h"

#include <QWidget>

#include <array>

class QLabel;

namespace wasclean {

class ReasonLabel;

/// What a page would read from the close event, side by side: wasClean, code and reason. Until
/// there is one, a dash stands for each, in a quiet colour.
class CloseFacts : public QWidget
{
    Q_OBJECT

public:
    explicit CloseFacts(QWidget *parent = nullptr);

    /// There is no close event.
    void clear();
    /// The reason is shown as given, and not as it is in the event.
    void setEvent(const CloseEvent &event, const QString &reason);

    /// Sets the font of the texts. To be called after each change, since a text in another colour
    /// gets back the font that it had when its colour was changed last.
    void setTextFont(const QFont &font);
    int lineSpacing() const;

private:
    std::array<QLabel *, 3> labels() const;
    void setRole(const QString &role);

    QLabel *m_wasClean;
    QLabel *m_code;
    ReasonLabel *m_reason;
};

} // namespace wasclean
