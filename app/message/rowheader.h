#pragma once

#include "app/message/message.h"

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

    /// Writes messageHeaderSize bytes.
    void write(char *to) const;
    /// Reads as many.
    static RowHeader read(const char *from);

    /// The message, with no payload. Kind and direction must be those of a message.
    Message toMessage() const;
};

} // namespace wasclean
