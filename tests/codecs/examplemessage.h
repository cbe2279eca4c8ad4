#pragma once

#include "app/codecs/codec.h"

#include <cstddef>

namespace wasclean {

constexpr auto client = Direction::Sent;
constexpr auto server = Direction::Received;

/// Text, or bytes in hex behind "hex:". The bytes are put into `bytes`, which must outlive the
/// message.
inline CodecMessage messageOf(const QByteArray &payload, Direction direction, QByteArray &bytes)
{
    const bool isText = !payload.startsWith("hex:");
    bytes = isText ? payload : QByteArray::fromHex(payload.mid(4));
    return {bytes, direction, isText, true};
}

/// The literal with the 00 that it ends in.
template <std::size_t size>
QByteArray bytesOf(const char (&text)[size])
{
    return {text, qsizetype(size) - 1};
}

} // namespace wasclean
