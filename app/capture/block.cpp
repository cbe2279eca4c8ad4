#include "app/capture/block.h"

#include <QtEndian>

#include <algorithm>

namespace wasclean {

namespace {

enum Flag : quint8 { Late = 1, Continued = 2, Compressed = 4 };

struct Header
{
    qint64 time = 0;
    qint64 size = 0;
    quint64 wireBytes = 0;
    quint32 frames = 0;
    quint8 kind = 0;
    quint8 direction = 0;
    quint8 flags = 0;

    void write(char *to) const
    {
        qToLittleEndian(time, to);
        qToLittleEndian(size, to + 8);
        qToLittleEndian(wireBytes, to + 16);
        qToLittleEndian(frames, to + 24);
        to[28] = char(kind);
        to[29] = char(direction);
        to[30] = char(flags);
        to[31] = 0;
    }

    static Header read(const char *from)
    {
        Header header;
        header.time = qFromLittleEndian<qint64>(from);
        header.size = qFromLittleEndian<qint64>(from + 8);
        header.wireBytes = qFromLittleEndian<quint64>(from + 16);
        header.frames = qFromLittleEndian<quint32>(from + 24);
        header.kind = quint8(from[28]);
        header.direction = quint8(from[29]);
        header.flags = quint8(from[30]);
        return header;
    }

    /// Payload bytes in the block, given what is left of it after the header; -1 when damaged.
    qsizetype stored(qsizetype left) const
    {
        if (kind > quint8(lastMessageKind) || direction > quint8(Direction::Received) || size < 0)
            return -1;
        if (flags & Continued)
            return left == largeHeadSize && size > left ? left : -1;
        return size <= left ? size : -1;
    }
};

Header headerOf(const Message &message)
{
    Header header;
    header.time = message.time;
    header.size = payloadSize(message);
    header.wireBytes = message.wireBytes;
    header.frames = message.frames;
    header.kind = quint8(message.kind);
    header.direction = quint8(message.direction);
    header.flags = quint8((message.late ? Late : 0) | (isLarge(message) ? Continued : 0)
        | (message.compressed ? Compressed : 0));
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
{ }

bool BlockCursor::next()
{
    if (m_data.size() - m_end < messageHeaderSize)
        return false;
    const qsizetype payload = m_end + messageHeaderSize;
    const qsizetype stored = Header::read(m_data.data() + m_end).stored(m_data.size() - payload);
    if (stored < 0)
        return false;
    m_begin = m_end;
    m_end = payload + stored;
    return true;
}

Direction BlockCursor::direction() const
{
    return Direction(Header::read(m_data.data() + m_begin).direction);
}

MessageKind BlockCursor::kind() const
{
    return MessageKind(Header::read(m_data.data() + m_begin).kind);
}

qint64 BlockCursor::size() const { return Header::read(m_data.data() + m_begin).size; }

QByteArrayView BlockCursor::payload() const
{
    return m_data.sliced(payloadBegin(), m_end - payloadBegin());
}

Block::Block(const QByteArray &data)
    : m_data(data)
{
    BlockCursor cursor(m_data);
    while (cursor.next()) {
        const qsizetype stored = cursor.end() - cursor.payloadBegin();
        m_places.push_back({quint32(cursor.begin()), quint32(stored)});
    }
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
        const char *from = m_data.constData() + place.offset;
        const bool frame = isFrameKind(MessageKind(Header::read(from).kind));
        const quint32 stored = frame ? std::min(place.stored, limit) : place.stored;
        cut.m_places.push_back({quint32(cut.m_data.size()), stored});
        cut.m_data.append(from, messageHeaderSize + qsizetype(stored));
    }
    return cut;
}

Row Block::row(qsizetype index, qsizetype maxPayload) const
{
    const Place &place = m_places[size_t(index)];
    const char *from = m_data.constData() + place.offset;
    const Header header = Header::read(from);
    Row row;
    row.size = header.size;
    row.message.time = header.time;
    row.message.direction = Direction(header.direction);
    row.message.kind = MessageKind(header.kind);
    row.message.late = header.flags & Late;
    row.message.compressed = header.flags & Compressed;
    row.message.frames = header.frames;
    row.message.wireBytes = header.wireBytes;
    const auto stored = qsizetype(place.stored);
    const bool frame = isFrameKind(row.message.kind);
    row.message.payload
        = QByteArray(from + messageHeaderSize, frame ? std::min(stored, maxPayload) : stored);
    return row;
}

qsizetype Block::bytes() const
{
    return m_data.size() + qsizetype(m_places.size() * sizeof(Place) + sizeof(Block));
}

} // namespace wasclean
