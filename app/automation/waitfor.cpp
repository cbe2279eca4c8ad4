#include "app/automation/waitfor.h"

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
    m_timer.start(timeout);
}

void WaitFor::cancel()
{
    m_timer.stop();
    m_matcher.reset();
}

qint64 WaitFor::timeLeft() const { return m_timer.isActive() ? m_timer.remainingTime() : -1; }

void WaitFor::take(const MessageBatch &batch)
{
    if (!m_matcher)
        return;
    for (const Message &message : *batch) {
        if (const auto captures = m_matcher->match(message)) {
            cancel();
            emit matched(message, *captures);
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
            emit timedOut();
        },
        Qt::QueuedConnection);
}

} // namespace wasclean
