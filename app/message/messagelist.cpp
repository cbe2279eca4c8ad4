#include "app/message/messagelist.h"

#include <iterator>
#include <utility>

namespace wasclean {

namespace {

std::size_t sizeOf(const MessageRun &run)
{
    if (const auto *const rows = std::get_if<EncodedRows>(&run))
        return std::size_t(rows->count());
    return std::get<std::vector<Message>>(run).size();
}

} // namespace

void appendMessage(std::vector<MessageRun> &runs, Message &&message)
{
    if (runs.empty() || !std::holds_alternative<std::vector<Message>>(runs.back()))
        runs.emplace_back(std::vector<Message>());
    std::get<std::vector<Message>>(runs.back()).push_back(std::move(message));
}

void appendRun(std::vector<MessageRun> &runs, MessageRun &&run)
{
    auto *const added = std::get_if<std::vector<Message>>(&run);
    auto *const last = runs.empty() ? nullptr : std::get_if<std::vector<Message>>(&runs.back());
    if (added != nullptr && last != nullptr)
        std::move(added->begin(), added->end(), std::back_inserter(*last));
    else
        runs.push_back(std::move(run));
}

MessageList::MessageList(std::vector<Message> messages)
    : m_size(messages.size())
{
    m_runs.emplace_back(std::move(messages));
}

MessageList::MessageList(std::vector<MessageRun> runs)
    : m_runs(std::move(runs))
{
    for (const MessageRun &run : m_runs)
        m_size += sizeOf(run);
}

qint64 MessageList::encodedCount() const
{
    qint64 count = 0;
    for (const MessageRun &run : m_runs) {
        if (const auto *const rows = std::get_if<EncodedRows>(&run))
            count += rows->count();
    }
    return count;
}

qint64 MessageList::receivedDataCount() const
{
    qint64 count = encodedCount();
    visitUnencoded([&count](const Message &message) {
        const bool isData
            = message.kind == MessageKind::Text || message.kind == MessageKind::Binary;
        count += isData && message.direction == Direction::Received ? 1 : 0;
    });
    return count;
}

const std::vector<Message> &MessageList::messages() const
{
    if (m_runs.size() == 1) {
        if (const auto *const only = std::get_if<std::vector<Message>>(&m_runs.front()))
            return *only;
    }
    std::call_once(m_isDecoded, [this] {
        m_decoded.reserve(m_size);
        for (const MessageRun &run : m_runs) {
            if (const auto *const rows = std::get_if<EncodedRows>(&run)) {
                rows->appendTo(m_decoded);
                continue;
            }
            const auto &messages = std::get<std::vector<Message>>(run);
            m_decoded.insert(m_decoded.end(), messages.begin(), messages.end());
        }
    });
    return m_decoded;
}

} // namespace wasclean
