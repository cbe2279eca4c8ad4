#include "app/automation/waitfor.h"

#include <QThread>

namespace wasclean {

WaitFor::WaitFor(QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &WaitFor::giveUp);
}

void WaitFor::start(const Matcher &matcher, std::chrono::milliseconds timeout)
{
    ++m_round;
    m_matcher = matcher;
    m_undecided = 0;
    m_timer.start(timeout);
}

void WaitFor::cancel()
{
    m_timer.stop();
    m_matcher.reset();
}

void WaitFor::take(const MessageBatch &batch)
{
    if (!m_matcher)
        return;
    for (const Message &message : *batch) {
        // An expression may take its time, and the window waits for this thread when it closes.
        if (thread()->isInterruptionRequested())
            return;
        const RuleMatch match = m_matcher->match(message);
        m_undecided += match.answer == MatchAnswer::GaveUp ? 1 : 0;
        if (match.answer == MatchAnswer::Match) {
            cancel();
            emit matched(message, match.captures);
            return;
        }
    }
}

void WaitFor::giveUp()
{
    // What came in time may lie behind the timer in the queue of this thread.
    QMetaObject::invokeMethod(
        this,
        [this, round = m_round] {
            if (round != m_round || !m_matcher)
                return;
            cancel();
            emit timedOut(m_undecided);
        },
        Qt::QueuedConnection);
}

} // namespace wasclean
