#pragma once

#include "app/message/message.h"
#include "app/message/rowheader.h"

#include <QByteArrayView>

namespace wasclean {

/// Messages that were received in one frame each, encoded as a capture keeps them. In a flood, a
/// Message for each of them would take more time than everything else.
class EncodedRows
{
public:
    /// No more bytes than this, see fits().
    static constexpr qsizetype maxBytes = qsizetype(256) * 1024;

    /// Whether a message of so many bytes of payload can be added.
    bool fits(qsizetype payloadSize) const
    {
        return m_data.size() + messageHeaderSize + payloadSize <= maxBytes;
    }

    void reserve(qsizetype bytes) { m_data.reserve(bytes); }

    /// Adds a text or binary message that came in one frame of so many bytes.
    void append(qint64 time, MessageKind kind, QByteArrayView payload, quint64 wireBytes);

    /// The rows as they are to be in a block.
    const QByteArray &data() const { return m_data; }

    /// How many there are.
    qint64 count() const { return m_count; }

    /// Calls the visitor with the header and the payload of each row.
    template <typename Visitor>
    void visit(Visitor visitor) const
    {
        for (qsizetype at = 0; at < m_data.size();) {
            const RowHeader header = RowHeader::read(m_data.constData() + at);
            at += messageHeaderSize;
            visitor(header, QByteArrayView(m_data.constData() + at, qsizetype(header.size)));
            at += qsizetype(header.size);
        }
    }

    /// Adds an object for each of them.
    void appendTo(std::vector<Message> &messages) const;

private:
    QByteArray m_data;
    qint64 m_count = 0;
};

} // namespace wasclean
