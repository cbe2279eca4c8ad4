#pragma once

#include "app/connection/connection.h"

#include <QLineEdit>

namespace wasclean {

/// The name of a readyState as the standard writes it: "CONNECTING", "OPEN", "CLOSING", "CLOSED".
QString readyStateName(ReadyState state);

/// Shows the readyState by shape, word and colour; "Not connected" before the first attempt. A
/// read-only line edit, because assistive technology can read the text of one; a label would hide
/// its text behind its accessible name.
class StateBadge : public QLineEdit
{
    Q_OBJECT

public:
    explicit StateBadge(QWidget *parent = nullptr);

    void setState(ReadyState state);

private:
    void showState(const QString &text, ReadyState state);

    QAction *m_shape;
};

} // namespace wasclean
