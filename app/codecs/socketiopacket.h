#pragma once

#include "app/codecs/codec.h"

#include <optional>

namespace wasclean {

/// The Socket.IO packet in a text message of Engine.IO, whose type, 4, is its first character. What
/// the main namespace means depends on the version of Engine.IO, 3 or 4.
DecodedMessage decodeSocketPacket(const CodecMessage &message, int engineVersion);

/// The same of a packet in MessagePack: an object with the members type, nsp and data (npm
/// socket.io-msgpack-parser). Nothing when the message is none.
std::optional<DecodedMessage> decodeBinaryPacket(const CodecMessage &message, int engineVersion);

} // namespace wasclean
