#pragma once

#include "app/message/encodedrows.h"
#include "app/message/message.h"

#include <initializer_list>
#include <memory>
#include <mutex>
#include <variant>
#include <vector>

namespace wasclean {

/// Rows that follow each other, as messages or encoded.
using MessageRun = std::variant<std::vector<Message>, EncodedRows>;

/// Adds a row behind the others.
void appendMessage(std::vector<MessageRun> &runs, Message &&message);
/// Adds rows behind the others.
void appendRun(std::vector<MessageRun> &runs, MessageRun &&run);

/// Messages in the order in which they happened. Who only needs some of them, or none, looks at the
/// runs: those that are encoded become messages when these are asked for first, which any thread
/// may do.
class MessageList
{
public:
    MessageList(std::vector<Message> messages);

    MessageList(std::initializer_list<Message> messages)
        : MessageList(std::vector<Message>(messages))
    { }

    explicit MessageList(std::vector<MessageRun> runs);
    Q_DISABLE_COPY_MOVE(MessageList)
    ~MessageList() = default;

    const std::vector<MessageRun> &runs() const { return m_runs; }

    /// Calls the visitor with each message that is not encoded. Those that are encoded are text and
    /// binary messages that were received and are not late.
    template <typename Visitor>
    void visitUnencoded(Visitor visitor) const
    {
        for (const MessageRun &run : m_runs) {
            if (const auto *const messages = std::get_if<std::vector<Message>>(&run)) {
                for (const Message &message : *messages)
                    visitor(message);
            }
        }
    }

    /// How many are encoded.
    qint64 encodedCount() const;

    /// How many text and binary messages were received. Decodes nothing.
    qint64 receivedDataCount() const;

    /// How many there are.
    std::size_t size() const { return m_size; }

    bool empty() const { return m_size == 0; }

    const std::vector<Message> &messages() const;

    auto begin() const { return messages().begin(); }

    auto end() const { return messages().end(); }

    const Message &front() const { return messages().front(); }

    const Message &back() const { return messages().back(); }

    const Message &operator[](std::size_t index) const { return messages()[index]; }

private:
    std::vector<MessageRun> m_runs;
    std::size_t m_size = 0;
    mutable std::once_flag m_isDecoded;
    mutable std::vector<Message> m_decoded;
};

/// Shared and immutable: a batch crosses threads by pointer. The network stops reading while too
/// many bytes of batches are still alive, so a consumer keeps a batch only as long as it needs it.
using MessageBatch = std::shared_ptr<const MessageList>;

} // namespace wasclean

Q_DECLARE_METATYPE(wasclean::MessageBatch)
