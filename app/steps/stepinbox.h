#pragma once

#include "app/message/messagelist.h"
#include "app/steps/messagetester.h"

#include <array>
#include <deque>

namespace wasclean {

/// The messages, Pings and Pongs from the server that no step has used yet. They are kept in three
/// queues, so that waiting for a message skips no Ping.
class StepInbox
{
public:
    /// Adds the messages of a batch that a browser would deliver, and the Pings and Pongs.
    void add(const MessageBatch &batch);
    void clear();

    /// The messages of the kind that the tester tests, oldest first.
    const std::deque<Message> &of(const MessageTester &tester) const
    {
        return m_queues[std::size_t(tester.of())];
    }

    /// Removes the oldest of them.
    void drop(const MessageTester &tester, qsizetype count);

    /// How many messages were discarded unused because the inbox was full.
    qint64 forgotten() const { return m_forgotten; }

    /// The largest size of all messages that are kept, in bytes.
    static constexpr qint64 maxBytes = qint64(256) * 1024 * 1024;

private:
    void put(MessageTest::Of of, const Message &message);

    std::array<std::deque<Message>, 3> m_queues;
    qint64 m_bytes = 0;
    qint64 m_forgotten = 0;
};

} // namespace wasclean
