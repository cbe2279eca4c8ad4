#pragma once

#include "app/message/encodedrows.h"
#include "app/message/message.h"

#include <QByteArray>

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

/// Walks over the rows of a block without copying. Damaged data is read as far as it is sound.
class BlockCursor
{
public:
    /// The bytes must outlive the cursor.
    explicit BlockCursor(QByteArrayView data);

    /// Goes to the next row; at first to the first one. False at the end.
    bool next();

    /// Where the row stands in the block.
    qsizetype begin() const { return m_begin; }

    qsizetype payloadBegin() const { return m_begin + messageHeaderSize; }

    /// Where the row ends.
    qsizetype end() const { return m_end; }

    Direction direction() const;
    MessageKind kind() const;
    /// Length of the payload; of a large message the block has less.
    qint64 size() const;
    QByteArrayView payload() const;

private:
    QByteArrayView m_data;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
};

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
        quint32 offset;
        quint32 stored;
    };

    QByteArray m_data;
    std::vector<Place> m_places;
};

} // namespace wasclean
