#include "app/message/encodedrows.h"

#include <utility>

namespace wasclean {

EncodedRows::EncodedRows(QByteArray &&frameBlock, qint64 count)
    : m_data(std::move(frameBlock))
    , m_count(count)
    , m_isFrameBlock(true)
{ }

void EncodedRows::append(qint64 time, MessageKind kind, QByteArrayView payload, quint64 wireBytes)
{
    RowHeader header;
    header.time = time;
    header.size = payload.size();
    header.wireBytes = wireBytes;
    header.frames = 1;
    header.kind = quint8(kind);
    header.direction = quint8(Direction::Received);
    char bytes[messageHeaderSize];
    header.write(bytes);
    m_data.append(bytes, messageHeaderSize);
    m_data.append(payload.data(), payload.size());
    ++m_count;
}

void EncodedRows::appendTo(std::vector<Message> &messages) const
{
    visit([&messages](const RowHeader &header, QByteArrayView payload) {
        messages.push_back(header.toMessage());
        messages.back().payload = payload.toByteArray();
    });
}

} // namespace wasclean
