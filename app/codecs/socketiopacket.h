#pragma once

#include "app/codecs/codec.h"

namespace wasclean {

/// The Socket.IO packet in a text message of Engine.IO, whose type, 4, is its first character. What
/// the main namespace means depends on the version of Engine.IO, 3 or 4.
DecodedMessage decodeSocketPacket(const CodecMessage &message, int engineVersion);

} // namespace wasclean
