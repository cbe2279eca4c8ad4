#pragma once

#include "app/message/frameblock.h"
#include "app/message/message.h"
#include "app/message/rowheader.h"

#include <QByteArrayView>

namespace wasclean {

/// Messages that were received in one frame each, encoded as a capture keeps them. In a flood, a
/// Message for each of them would take more time than everything else. They are rows one behind the
/// other, or a block of frames.
class EncodedRows
{
public:
    /// No more bytes than this, see fits().
    static constexpr qsizetype maxBytes = qsizetype(256) * 1024;

    EncodedRows() = default;
    /// Those of a block of frames, in which so many messages are. None can be added.
    EncodedRows(QByteArray &&frameBlock, qint64 count);

    /// Whether a message of so many bytes of payload can be added.
    bool fits(qsizetype payloadSize) const
    {
        return !m_isFrameBlock && m_data.size() + messageHeaderSize + payloadSize <= maxBytes;
    }

    void reserve(qsizetype bytes) { m_data.reserve(bytes); }

    /// Adds a text or binary message that came in one frame of so many bytes.
    void append(qint64 time, MessageKind kind, QByteArrayView payload, quint64 wireBytes);

    /// Whether they must not be joined with others.
    bool isFrameBlock() const { return m_isFrameBlock; }

    /// The rows as they are to be in a block.
    const QByteArray &data() const { return m_data; }

    /// How many there are.
    qint64 count() const { return m_count; }

    /// Calls the visitor with the header and the payload of each row.
    template <typename Visitor>
    void visit(Visitor visitor) const
    {
        if (m_isFrameBlock)
            visitFrames(visitor);
        else
            visitRows(visitor);
    }

    /// Adds an object for each of them.
    void appendTo(std::vector<Message> &messages) const;

private:
    template <typename Visitor>
    void visitFrames(Visitor visitor) const
    {
        const qint64 time = timeOfFrameBlock(m_data);
        QByteArrayView rest = QByteArrayView(m_data).sliced(messageHeaderSize);
        while (const auto frame = wholeFrame(rest)) {
            rest = rest.sliced(frame->size);
            visitor(rowHeaderOf(*frame, time), frame->payload);
        }
    }

    template <typename Visitor>
    void visitRows(Visitor visitor) const
    {
        for (qsizetype at = 0; at < m_data.size();) {
            const RowHeader header = RowHeader::read(m_data.constData() + at);
            at += messageHeaderSize;
            visitor(header, QByteArrayView(m_data.constData() + at, qsizetype(header.size)));
            at += qsizetype(header.size);
        }
    }

    QByteArray m_data;
    qint64 m_count = 0;
    bool m_isFrameBlock = false;
};

} // namespace wasclean
