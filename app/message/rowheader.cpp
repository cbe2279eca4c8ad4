#include "app/message/rowheader.h"

#include <QtEndian>

namespace wasclean {

void RowHeader::write(char *to) const
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

RowHeader RowHeader::read(const char *from)
{
    RowHeader header;
    header.time = qFromLittleEndian<qint64>(from);
    header.size = qFromLittleEndian<qint64>(from + 8);
    header.wireBytes = qFromLittleEndian<quint64>(from + 16);
    header.frames = qFromLittleEndian<quint32>(from + 24);
    header.kind = quint8(from[28]);
    header.direction = quint8(from[29]);
    header.flags = quint8(from[30]);
    return header;
}

Message RowHeader::toMessage() const
{
    Message message;
    message.time = time;
    message.direction = Direction(direction);
    message.kind = MessageKind(kind);
    message.late = flags & Late;
    message.compressed = flags & Compressed;
    message.frames = frames;
    message.wireBytes = wireBytes;
    return message;
}

} // namespace wasclean
