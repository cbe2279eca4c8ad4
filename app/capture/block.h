#pragma once

#include "app/message/encodedrows.h"
#include "app/message/frameblock.h"
#include "app/message/message.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace wasclean {

/// Encoded messages are gathered into one block up to this many bytes.
constexpr qsizetype blockSize = EncodedRows::maxBytes;
/// More rows than this do not fit a block.
constexpr qint64 maxRowsPerBlock = blockSize / messageHeaderSize;
/// A message that does not fit a block is a block of its own, which holds only this much of the
/// payload. The rest is in parts, so that a preview of a huge message costs no more than any other.
constexpr qsizetype largeHeadSize = qsizetype(64) * 1024;
/// Bytes of one part of a large message.
constexpr qsizetype partSize = qsizetype(1024) * 1024;

/// A row as a table shows it: the payload may be cut, size is its full length in bytes.
struct Row
{
    Message message;
    qint64 size = 0;
};

/// True when the message does not fit a block.
bool isLarge(const Message &message);

/// Bytes that the message takes in a block.
qsizetype encodedSize(const Message &message);

/// Appends the message to the block; of a large one only the head.
void encode(QByteArray &block, const Message &message);

/// Walks over the rows of a block, which may be one of frames, without copying. Damaged data is
/// read as far as it is sound.
class BlockCursor
{
public:
    /// The bytes must outlive the cursor.
    explicit BlockCursor(QByteArrayView data);

    /// Goes to the next row; at first to the first one. False at the end.
    bool next();

    /// Where the row stands in the block.
    qsizetype begin() const { return m_begin; }

    qsizetype payloadBegin() const { return m_payloadBegin; }

    /// Where the row ends.
    qsizetype end() const { return m_end; }

    /// What the row has besides its payload. The size is that of the whole payload; of a large
    /// message the block has less.
    const RowHeader &header() const { return m_header; }

    Direction direction() const { return Direction(m_header.direction); }

    MessageKind kind() const { return MessageKind(m_header.kind); }

    qint64 size() const { return m_header.size; }

    QByteArrayView payload() const { return m_data.sliced(m_payloadBegin, m_end - m_payloadBegin); }

private:
    bool nextFrame();

    QByteArrayView m_data;
    bool m_isFrameBlock;
    /// Of all frames.
    qint64 m_time = 0;
    RowHeader m_header;
    qsizetype m_begin = 0;
    qsizetype m_payloadBegin = 0;
    qsizetype m_end = 0;
};

/// The rows of a block that the cursor passes from one place to another, as a block of its own.
/// Both are places where rows of that block begin or end, and something is between them.
QByteArray blockOf(const QByteArray &block, qsizetype begin, qsizetype end);

/// A block that was taken apart. Copies share the bytes, not the list of places.
class Block
{
public:
    Block() = default;
    /// Takes apart what encode() made. Damaged data is read as far as it is sound.
    explicit Block(const QByteArray &data);

    /// The same rows with the payloads of frames cut to maxPayload bytes.
    Block clipped(qsizetype maxPayload) const;

    qsizetype count() const { return qsizetype(m_places.size()); }

    /// The index must be below count(). The payloads of frames are cut to maxPayload bytes.
    Row row(qsizetype index, qsizetype maxPayload = blockSize) const;
    /// The same row; the message's memory is used again. Gives the full length of the payload.
    qint64 read(qsizetype index, Message &message, qsizetype maxPayload = blockSize) const;
    /// Memory that the block takes.
    qsizetype bytes() const;

private:
    struct Place
    {
        /// Where the row begins, and how much of its payload there is.
        quint32 offset;
        quint32 stored;
    };

    /// The row, and where its payload begins.
    std::pair<RowHeader, const char *> rowAt(const Place &place) const;

    QByteArray m_data;
    bool m_isFrameBlock = false;
    std::vector<Place> m_places;
};

} // namespace wasclean
