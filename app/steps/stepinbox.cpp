#include "app/steps/stepinbox.h"

namespace wasclean {

namespace {

/// What a message costs besides its payload, so that a flood of empty ones has an end, too.
constexpr qint64 overhead = qint64(sizeof(Message));

} // namespace

void StepInbox::add(const MessageBatch &batch)
{
    for (const Message &message : *batch) {
        if (message.direction != Direction::Received || message.late)
            continue;
        if (message.kind == MessageKind::Text || message.kind == MessageKind::Binary)
            put(MessageTest::Of::Messages, message);
        else if (message.kind == MessageKind::Ping)
            put(MessageTest::Of::Pings, message);
        else if (message.kind == MessageKind::Pong)
            put(MessageTest::Of::Pongs, message);
    }
}

void StepInbox::put(MessageTest::Of of, const Message &message)
{
    std::deque<Message> &queue = m_queues[std::size_t(of)];
    queue.push_back(message);
    m_bytes += message.payload.size() + overhead;
    while (m_bytes > maxBytes && queue.size() > 1) {
        m_bytes -= queue.front().payload.size() + overhead;
        queue.pop_front();
        ++m_forgotten;
    }
}

void StepInbox::clear() { *this = {}; }

void StepInbox::drop(const MessageTester &tester, qsizetype count)
{
    std::deque<Message> &queue = m_queues[std::size_t(tester.of())];
    for (qsizetype i = 0; i < count; ++i) {
        m_bytes -= queue.front().payload.size() + overhead;
        queue.pop_front();
    }
}

} // namespace wasclean
