#pragma once

#include "app/codecs/codec.h"

#include <vector>

namespace wasclean {

/// All codecs, in the order in which they are offered. They live as long as the program.
const std::vector<const Codec *> &allCodecs();

/// The codec with the id, or null.
const Codec *codecWithId(const QString &id);

/// The codec that a connection is most likely of, and why.
struct RecognisedCodec
{
    /// Null when no codec is at least likely.
    const Codec *codec = nullptr;
    CodecGuess guess;
};

RecognisedCodec recogniseCodec(const CodecEvidence &evidence);

/// Several codecs, each of which a row of a log may be of.
using CodecList = std::vector<const Codec *>;

} // namespace wasclean
