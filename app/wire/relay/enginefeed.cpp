#include "app/wire/relay/enginefeed.h"

#include "app/wire/relay/loopbackserver.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace wasclean {

namespace {

constexpr size_t floodMessages = 64;
constexpr qint64 floodBytes = qint64(256) * 1024;

/// Whether rows can be encoded with a payload of so many bytes.
bool fitsBlock(qsizetype payloadSize)
{
    return messageHeaderSize + payloadSize <= EncodedRows::maxBytes;
}

/// Puts messages into runs, those of one frame into blocks of about the same size.
class RunBuilder
{
public:
    /// So many bytes of messages of one frame will follow each other.
    void expect(qint64 bytes) { m_blockBytes = bytes / (bytes / EncodedRows::maxBytes + 1); }

    void add(Message &&message) { appendMessage(m_runs, std::move(message)); }

    void add(const WholeMessage &message)
    {
        if (!fitsBlock(message.payload.size()))
            add(message.toMessage());
        else
            block(message.payload.size())
                .append(message.time, message.kind, message.payload, message.wireBytes);
    }

    std::vector<MessageRun> take() { return std::move(m_runs); }

private:
    /// The block for a payload of that size.
    EncodedRows &block(qsizetype size)
    {
        auto *last = m_runs.empty() ? nullptr : std::get_if<EncodedRows>(&m_runs.back());
        if (last == nullptr || last->data().size() >= m_blockBytes || !last->fits(size)) {
            last = &std::get<EncodedRows>(m_runs.emplace_back(EncodedRows()));
            // A row may go beyond the size that all would have.
            last->reserve(std::min<qsizetype>(
                EncodedRows::maxBytes, qsizetype(m_blockBytes) + messageHeaderSize + size));
        }
        return *last;
    }

    qint64 m_blockBytes = 0;
    std::vector<MessageRun> m_runs;
};

/// Whether the message has nothing that its encoded row would not have.
bool isEncodable(const Message &message)
{
    return message.direction == Direction::Received && message.frames == 1 && !message.compressed
        && !message.late && !message.frameFacts && fitsBlock(message.payload.size());
}

WholeMessage wholeMessageOf(const Message &message)
{
    return {message.time, message.kind, message.payload, message.wireBytes};
}

QByteArray tokenFor(size_t messages) { return QByteArray::number(messages) + " messages"; }

} // namespace

EngineFeed::EngineFeed(LoopbackServer &engine, EngineFeedListener &listener, TokenUse tokens)
    : m_engine(engine)
    , m_listener(listener)
    , m_tokens(tokens)
{ }

void EngineFeed::add(Message &&message)
{
    m_payloadBytes += message.payload.size();
    m_added.emplace_back(m_messages.size());
    m_messages.push_back(std::move(message));
}

void EngineFeed::add(const WholeMessage &message)
{
    m_payloadBytes += message.payload.size();
    m_added.emplace_back(message);
}

bool EngineFeed::isFlood(qint64 bytesRead) const
{
    // Compressed, a short read may hold much.
    return m_added.size() > floodMessages || std::max(bytesRead, m_payloadBytes) >= floodBytes;
}

void EngineFeed::forward(qint64 bytesRead)
{
    if (m_added.empty())
        return;
    if (m_tokens == TokenUse::Always || (m_tokens == TokenUse::InFloods && isFlood(bytesRead)))
        forwardTogether();
    else
        forwardEach();
    m_added.clear();
    m_messages.clear();
    m_payloadBytes = 0;
}

void EngineFeed::forwardTogether()
{
    m_engine.writeFrame(OpText, tokenFor(m_added.size()));
    m_listener.messagesForwarded(takeRuns());
}

void EngineFeed::forwardEach()
{
    for (const auto &added : m_added) {
        const auto *const whole = std::get_if<WholeMessage>(&added);
        Message message
            = whole ? whole->toMessage() : std::move(m_messages[std::get<std::size_t>(added)]);
        m_engine.writeFrame(message.kind == MessageKind::Text ? OpText : OpBinary, message.payload);
        m_listener.messageForwarded(std::move(message));
    }
}

std::vector<MessageRun> EngineFeed::takeRuns()
{
    const auto isWhole
        = [](const auto &added) { return std::holds_alternative<WholeMessage>(added); };
    const auto plusSize = [](qint64 sum, const auto &added) {
        return sum + messageHeaderSize + std::get<WholeMessage>(added).payload.size();
    };
    // The end of a read cuts a frame in two, which is the same when it is whole.
    for (auto &added : m_added) {
        const auto *const place = std::get_if<std::size_t>(&added);
        if (place != nullptr && isEncodable(m_messages[*place]))
            added = wholeMessageOf(m_messages[*place]);
    }
    RunBuilder builder;
    for (auto at = m_added.begin(); at != m_added.end();) {
        const auto end = std::find_if_not(at, m_added.end(), isWhole);
        builder.expect(std::accumulate(at, end, qint64(0), plusSize));
        for (; at != end; ++at)
            builder.add(std::get<WholeMessage>(*at));
        if (at != m_added.end())
            builder.add(std::move(m_messages[std::get<std::size_t>(*at++)]));
    }
    return builder.take();
}

} // namespace wasclean
