#pragma once

#include "app/message/message.h"

#include <QtEndian>

namespace wasclean {

/// Bytes that stand before each payload in a capture: time, payload length, bytes on the wire,
/// frames, kind, direction, flags and a zero, all little-endian.
constexpr qsizetype messageHeaderSize = 32;

/// A row of a capture without its payload.
struct RowHeader
{
    enum Flag : quint8 {
        Late = 1,
        Continued = 2, ///< only the beginning of the payload follows
        Compressed = 4,
    };

    qint64 time = 0;
    /// Bytes of the whole payload.
    qint64 size = 0;
    quint64 wireBytes = 0;
    quint32 frames = 0;
    quint8 kind = 0;
    quint8 direction = 0;
    quint8 flags = 0;

    /// Writes messageHeaderSize bytes. Inline, as is read(): filters do that for each row.
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

    /// Reads as many.
    static RowHeader read(const char *from)
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

    /// The message, with no payload. Kind and direction must be those of a message.
    Message toMessage() const;
};

} // namespace wasclean
