#pragma once

#include "app/codecs/codec.h"

#include <memory>

namespace wasclean {

/// Knows which streams the client sends to the server (streamIds of an invocation), so that the end
/// of one is not taken for the answer to an invocation of the server. The codec is that of SignalR,
/// and outlives the stream.
std::unique_ptr<CodecStream> newSignalRStream(const Codec &codec);

} // namespace wasclean
