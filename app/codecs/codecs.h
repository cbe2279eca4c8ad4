#pragma once

#include "app/codecs/codec.h"

#include <vector>

namespace wasclean {

/// Several codecs, each of which a row of a log may be of.
using CodecList = std::vector<CodecPointer>;

/// Those of what messages are for, in the order in which they are offered.
const CodecList &protocolCodecs();
/// Those of how a payload is written, whatever it is for.
const CodecList &formatCodecs();
/// Both, the protocols first.
const CodecList &allCodecs();

/// The codec with the id, or null.
CodecPointer codecWithId(const QString &id);

/// The codec that a connection is most likely of, and why.
struct RecognisedCodec
{
    /// Null when no codec is at least likely.
    CodecPointer codec;
    CodecGuess guess;
};

RecognisedCodec recogniseCodec(const CodecEvidence &evidence);

} // namespace wasclean
