#include "app/connection/commandqueue.h"

#include "app/connection/attempt.h"

#include <utility>

namespace wasclean {

namespace {

constexpr size_t mostTogether = 1024;

} // namespace

CommandQueue::CommandQueue(QObject *parent)
    : QObject(parent)
{ }

void CommandQueue::setAttempt(Attempt *attempt)
{
    flush();
    m_attempt = attempt;
}

void CommandQueue::post(AttemptCommand &&command)
{
    m_commands.push_back(std::move(command));
    const bool isFirst = !std::exchange(m_isTurnBegun, true);
    if (isFirst)
        QMetaObject::invokeMethod(this, &CommandQueue::onTurnEnded, Qt::QueuedConnection);
    if (isFirst || m_commands.size() >= mostTogether)
        flush();
}

void CommandQueue::onTurnEnded()
{
    m_isTurnBegun = false;
    flush();
}

void CommandQueue::flush()
{
    if (!m_commands.empty())
        sendOff(std::exchange(m_commands, {}));
}

void CommandQueue::sendOff(std::vector<AttemptCommand> &&commands)
{
    if (m_attempt == nullptr)
        return;
    // A functor of a queued call is copied, but not what it shares.
    auto shared = std::make_shared<std::vector<AttemptCommand>>(std::move(commands));
    QMetaObject::invokeMethod(
        m_attempt, [attempt = m_attempt, shared] { attempt->run(std::move(*shared)); },
        Qt::QueuedConnection);
}

} // namespace wasclean
