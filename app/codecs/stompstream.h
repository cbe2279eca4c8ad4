#pragma once

#include "app/codecs/codec.h"

#include <memory>

namespace wasclean {

/// Whether a frame goes on behind the message, as clients cut long ones.
bool isStompFrameCut(QByteArrayView payload);

/// Puts frames together that go on in the next message. The codec is that of STOMP, and outlives
/// the stream.
std::unique_ptr<CodecStream> newStompStream(const Codec &codec);

} // namespace wasclean
