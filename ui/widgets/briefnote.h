#pragma once

#include "ui/widgets/reasonlabel.h"

#include <QTimer>

namespace wasclean {

/// A quiet sentence beside a button that says what pressing it did, and goes away after some
/// seconds. Assistive technology announces it.
class BriefNote : public ReasonLabel
{
    Q_OBJECT

public:
    explicit BriefNote(QWidget *parent = nullptr);

    void say(const QString &sentence);

private:
    QTimer m_timer;
};

} // namespace wasclean
