#pragma once

#include "app/protocol/opcode.h"

#include <QByteArrayView>
#include <QtEndian>

#include <optional>

namespace wasclean {

/// A frame that is a message of its own.
struct WholeFrame
{
    quint8 opcode = 0;
    QByteArrayView payload;
    /// Bytes of the frame, its header included.
    qsizetype size = 0;
};

/// The frame that begins the bytes, if it is a text or binary message of its own that is complete,
/// neither masked nor compressed, and has its length in the shortest form (RFC 6455, 5.2). Inline,
/// as it is asked for each message of a flood.
inline std::optional<WholeFrame> wholeFrame(QByteArrayView bytes)
{
    constexpr quint8 fin = 0x80;
    constexpr quint8 mask = 0x80;
    if (bytes.size() < 2)
        return {};
    const auto first = quint8(bytes[0]);
    const auto second = quint8(bytes[1]);
    if ((first != (fin | OpText) && first != (fin | OpBinary)) || (second & mask) != 0)
        return {};
    const qsizetype headerSize = second < 126 ? 2 : second == 126 ? 4 : 10;
    if (bytes.size() < headerSize)
        return {};
    const quint64 length = second == 126 ? qFromBigEndian<quint16>(bytes.data() + 2)
        : second == 127                  ? qFromBigEndian<quint64>(bytes.data() + 2)
                                         : second;
    const quint64 shortest = second == 126 ? 126 : second == 127 ? 0x10000 : 0;
    if (length < shortest || length > quint64(bytes.size() - headerSize))
        return {};
    const auto size = qsizetype(length);
    return WholeFrame{quint8(first & 0xF), bytes.sliced(headerSize, size), headerSize + size};
}

} // namespace wasclean
