#pragma once

#include "app/message/message.h"
#include "app/steps/messagetester.h"

#include <array>
#include <deque>

namespace wasclean {

/// What the server sent and no step has taken yet: messages, and apart from them Pings and Pongs,
/// so that waiting for the ones passes over none of the others.
class StepInbox
{
public:
    /// Keeps what a browser would deliver of a batch, and the Pings and Pongs.
    void take(const MessageBatch &batch);
    void clear();

    /// Those that are about what the tester is about, oldest first.
    const std::deque<Message> &of(const MessageTester &tester) const
    {
        return m_queues[std::size_t(tester.of())];
    }

    /// Takes out so many of them, oldest first.
    void drop(const MessageTester &tester, qsizetype count);

    /// Messages that had to be forgotten, as nobody took them and they were too large to be kept.
    qint64 forgotten() const { return m_forgotten; }

    /// Bytes of messages that nobody has taken and that are kept.
    static constexpr qint64 maxBytes = 256 * 1024 * 1024;

private:
    void put(MessageTest::Of of, const Message &message);

    std::array<std::deque<Message>, 3> m_queues;
    qint64 m_bytes = 0;
    qint64 m_forgotten = 0;
};

} // namespace wasclean
