#pragma once

#include "ui/widgets/noticebar.h"

namespace wasclean {

/// Says that another attempt to connect is coming, and when; offers to make it at once or not at
/// all.
class ReconnectBar : public NoticeBar
{
    Q_OBJECT

public:
    explicit ReconnectBar(QWidget *parent = nullptr);

    /// The wait for that attempt has begun; of so many, or 0 for any number.
    void showWait(int attempt, int maxAttempts);
    void setSecondsLeft(int seconds);
    void showGivenUp(int attempts);

signals:
    void nowRequested();
    void stopRequested();

private:
    QString m_attempt;
};

/// "attempt 2 of 10", or "attempt 2" where there is no limit.
QString attemptText(int attempt, int maxAttempts);

} // namespace wasclean
