#include "app/capture/block.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wasclean {

namespace {

/// Payload bytes in the block, given what is left of it after the header; -1 when damaged.
qsizetype storedSize(const RowHeader &header, qsizetype left)
{
    if (header.kind > quint8(lastMessageKind) || header.direction > quint8(Direction::Received)
        || header.size < 0)
        return -1;
    // A hole of a file that the system did not write before it lost its power: an open row has a
    // time and a payload.
    if (header.kind == quint8(MessageKind::Open) && header.time == 0 && header.size == 0)
        return -1;
    if (header.flags & RowHeader::Continued)
        return left == largeHeadSize && header.size > left ? left : -1;
    return header.size <= left ? header.size : -1;
}

RowHeader headerOf(const Message &message)
{
    RowHeader header;
    header.size = payloadSize(message);
    // See storedSize(): an imported open row may have neither a time nor a payload.
    const bool looksLikeHole
        = message.kind == MessageKind::Open && message.time == 0 && header.size == 0;
    header.time = looksLikeHole ? 1 : message.time;
    header.wireBytes = message.wireBytes;
    header.frames = message.frames;
    header.kind = quint8(message.kind);
    header.direction = quint8(message.direction);
    header.flags = quint8((message.late ? RowHeader::Late : 0)
        | (isLarge(message) ? RowHeader::Continued : 0)
        | (message.compressed ? RowHeader::Compressed : 0));
    return header;
}

} // namespace

bool isLarge(const Message &message)
{
    return payloadSize(message) > blockSize - messageHeaderSize;
}

qsizetype encodedSize(const Message &message)
{
    return messageHeaderSize + (isLarge(message) ? largeHeadSize : message.payload.size());
}

void encode(QByteArray &block, const Message &message)
{
    char header[messageHeaderSize];
    headerOf(message).write(header);
    block.append(header, messageHeaderSize);
    block.append(message.payload.constData(), encodedSize(message) - messageHeaderSize);
}

// No block that we write is larger; a larger one is damaged, and offsets are 32 bits wide.
BlockCursor::BlockCursor(QByteArrayView data)
    : m_data(data.first(std::min(data.size(), blockSize)))
    , m_isFrameBlock(isFrameBlock(m_data))
{
    if (!m_isFrameBlock)
        return;
    m_time = timeOfFrameBlock(m_data);
    m_end = messageHeaderSize;
}

bool BlockCursor::next()
{
    if (m_isFrameBlock)
        return nextFrame();
    if (m_data.size() - m_end < messageHeaderSize)
        return false;
    const qsizetype payload = m_end + messageHeaderSize;
    const RowHeader header = RowHeader::read(m_data.data() + m_end);
    const qsizetype stored = storedSize(header, m_data.size() - payload);
    if (stored < 0)
        return false;
    m_header = header;
    m_begin = m_end;
    m_payloadBegin = payload;
    m_end = payload + stored;
    return true;
}

bool BlockCursor::nextFrame()
{
    const auto frame = wholeFrame(m_data.sliced(m_end));
    if (!frame)
        return false;
    m_header = rowHeaderOf(*frame, m_time);
    m_begin = m_end;
    m_end += frame->size;
    m_payloadBegin = m_end - frame->payload.size();
    return true;
}

QByteArray blockOf(const QByteArray &block, qsizetype begin, qsizetype end)
{
    const bool isWhole = begin == (isFrameBlock(block) ? messageHeaderSize : 0);
    if (isWhole && end == block.size())
        return block;
    const QByteArray rows = block.sliced(begin, end - begin);
    return isFrameBlock(block) ? block.first(messageHeaderSize) + rows : rows;
}

Block::Block(const QByteArray &data)
    : m_data(data)
    , m_isFrameBlock(isFrameBlock(data))
{
    BlockCursor cursor(m_data);
    while (cursor.next()) {
        const qsizetype stored = cursor.end() - cursor.payloadBegin();
        m_places.push_back({quint32(cursor.begin()), quint32(stored)});
    }
}

std::pair<RowHeader, const char *> Block::rowAt(const Place &place) const
{
    const char *const begin = m_data.constData() + place.offset;
    if (!m_isFrameBlock)
        return {RowHeader::read(begin), begin + messageHeaderSize};
    // The constructor has found one there.
    const WholeFrame frame = *wholeFrame(QByteArrayView(m_data).sliced(place.offset));
    return {rowHeaderOf(frame, timeOfFrameBlock(m_data)), frame.payload.data()};
}

Block Block::clipped(qsizetype maxPayload) const
{
    const auto limit = quint32(maxPayload);
    const bool fits = std::all_of(m_places.begin(), m_places.end(),
        [limit](const Place &place) { return place.stored <= limit; });
    if (fits)
        return *this;
    Block cut;
    for (const Place &place : m_places) {
        const auto [header, payload] = rowAt(place);
        const bool frame = isFrameKind(MessageKind(header.kind));
        const quint32 stored = frame ? std::min(place.stored, limit) : place.stored;
        cut.m_places.push_back({quint32(cut.m_data.size()), stored});
        std::array<char, messageHeaderSize> bytes{};
        header.write(bytes.data());
        cut.m_data.append(bytes.data(), messageHeaderSize);
        cut.m_data.append(payload, qsizetype(stored));
    }
    return cut;
}

Row Block::row(qsizetype index, qsizetype maxPayload) const
{
    Row row;
    row.size = read(index, row.message, maxPayload);
    return row;
}

qint64 Block::read(qsizetype index, Message &message, qsizetype maxPayload) const
{
    const Place &place = m_places[size_t(index)];
    const auto [header, from] = rowAt(place);
    QByteArray payload = std::move(message.payload);
    message = header.toMessage();
    const auto stored = qsizetype(place.stored);
    const bool frame = isFrameKind(message.kind);
    payload.resize(frame ? std::min(stored, maxPayload) : stored);
    std::copy_n(from, payload.size(), payload.data());
    message.payload = std::move(payload);
    return header.size;
}

qsizetype Block::bytes() const
{
    return m_data.size() + qsizetype(m_places.size() * sizeof(Place) + sizeof(Block));
}

} // namespace wasclean
