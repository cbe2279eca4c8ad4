#pragma once

#include "app/codecs/codec.h"

#include <memory>

namespace wasclean {

/// Tells of each attachment which packet it belongs to, and puts a packet together with its
/// attachments where the last of them is (Socket.IO protocol, binary packets). The codec is one of
/// Socket.IO, and outlives the stream.
std::unique_ptr<CodecStream> newSocketIoStream(const Codec &codec);

} // namespace wasclean
