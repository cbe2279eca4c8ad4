#include "app/wire/relay/enginefeed.h"

#include "app/wire/relay/loopbackserver.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace wasclean {

namespace {

/// So many pieces of memory are filled in one go, so that the engine gets its turn after a MiB.
constexpr size_t piecesPerRead = 4;
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

    void add(EncodedRows &&rows) { m_runs.emplace_back(std::move(rows)); }

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

using Added = std::variant<std::size_t, WholeMessage>;

/// Puts what was added into runs, of which the messages that are not in what was read are taken.
void encode(RunBuilder &builder, const Added *at, const Added *end, std::vector<Message> &messages)
{
    const auto isWhole
        = [](const Added &added) { return std::holds_alternative<WholeMessage>(added); };
    const auto plusSize = [](qint64 sum, const Added &added) {
        return sum + messageHeaderSize + std::get<WholeMessage>(added).payload.size();
    };
    while (at != end) {
        const Added *const others = std::find_if_not(at, end, isWhole);
        builder.expect(std::accumulate(at, others, qint64(0), plusSize));
        for (; at != others; ++at)
            builder.add(std::get<WholeMessage>(*at));
        if (at != end)
            builder.add(std::move(messages[std::get<std::size_t>(*at++)]));
    }
}

QByteArray tokenFor(size_t messages) { return QByteArray::number(messages) + " messages"; }

} // namespace

EngineFeed::EngineFeed(LoopbackServer &engine, EngineFeedListener &listener, TokenUse tokens)
    : m_engine(engine)
    , m_listener(listener)
    , m_tokens(tokens)
{ }

std::vector<ReadPlace> EngineFeed::prepareRead(quint64 bytesBegun, qint64 bytesMissing)
{
    while (m_prepared.size() < piecesPerRead && !m_spare.empty()) {
        m_prepared.push_back(std::move(m_spare.back()));
        m_spare.pop_back();
    }
    m_prepared.resize(piecesPerRead);
    std::vector<ReadPlace> places;
    for (ReadPiece &piece : m_prepared) {
        const bool isFirst = places.empty();
        // Where the others begin, a frame is cut that may be as large as the last.
        piece.prepare(isFirst ? bytesBegun : quint64(m_frameSize));
        piece.endAtFrame(isFirst ? bytesMissing : 0, m_frameSize);
        places.push_back({piece.data(), piece.room()});
    }
    return places;
}

QByteArrayView EngineFeed::beginPiece(qint64 bytesLeft, quint64 bytesBegun)
{
    m_isReading = true;
    m_reads.push_back({std::move(m_prepared.front()), m_added.size()});
    m_prepared.pop_front();
    return m_reads.back().piece.begin(bytesLeft, bytesBegun);
}

void EngineFeed::add(Message &&message)
{
    m_payloadBytes += message.payload.size();
    const bool isInPiece = m_isReading && isEncodable(message)
        && m_reads.back().piece.addCut(wholeMessageOf(message));
    m_added.emplace_back(m_messages.size());
    m_messages.push_back(std::move(message));
    if (!m_isReading || isInPiece)
        return;
    if (m_reads.back().piece.isEmpty())
        m_reads.back().first = m_added.size();
    else
        m_reads.back().piece.addOther();
}

void EngineFeed::add(const WholeMessage &message)
{
    m_payloadBytes += message.payload.size();
    if (m_isReading) {
        m_frameSize = qint64(message.wireBytes);
        m_reads.back().piece.add(message);
    }
    m_added.emplace_back(message);
}

bool EngineFeed::isFlood(qint64 bytesRead) const
{
    // Compressed, a short read may hold much.
    return m_added.size() > floodMessages || std::max(bytesRead, m_payloadBytes) >= floodBytes;
}

void EngineFeed::forward(qint64 bytesRead)
{
    if (!m_added.empty()) {
        if (m_tokens == TokenUse::Always || (m_tokens == TokenUse::InFloods && isFlood(bytesRead)))
            forwardTogether();
        else
            forwardEach();
        m_added.clear();
        m_messages.clear();
        m_payloadBytes = 0;
    }
    releaseReads();
}

/// The memory of the last read is kept while it is looked at.
void EngineFeed::releaseReads()
{
    const auto end = m_reads.end() - (m_isReading ? 1 : 0);
    for (auto read = m_reads.begin(); read != end; ++read) {
        if (!read->piece.isTaken())
            m_spare.push_back(std::move(read->piece));
    }
    m_reads.erase(m_reads.begin(), end);
    for (Read &read : m_reads) {
        read.piece.restart();
        read.first = 0;
    }
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
    // The end of a read cuts a frame in two, which is the same when it is whole.
    for (Added &added : m_added) {
        const auto *const place = std::get_if<std::size_t>(&added);
        if (place != nullptr && isEncodable(m_messages[*place]))
            added = wholeMessageOf(m_messages[*place]);
    }
    RunBuilder builder;
    const Added *from = m_added.data();
    const Added *const end = from + m_added.size();
    // What is still looked at must stay where it is.
    const auto done = m_reads.end() - (m_isReading ? 1 : 0);
    for (auto read = m_reads.begin(); read != done; ++read) {
        auto block = read->piece.takeBlock();
        if (!block)
            continue;
        const Added *const first = m_added.data() + read->first;
        encode(builder, from, first, m_messages);
        from = first + block->count();
        builder.add(std::move(*block));
    }
    encode(builder, from, end, m_messages);
    return builder.take();
}

} // namespace wasclean
