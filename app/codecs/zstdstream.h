#pragma once

#include "app/codecs/codec.h"

namespace wasclean {

/// One frame of zstd over all binary messages of a connection, each of which ends with a flush, as
/// Discord sends it. What was compressed is shown as JSON, text or bytes.
class ZstdStreamCodec : public Codec
{
public:
    ZstdStreamCodec();

    CodecGuess recognise(const CodecEvidence &evidence) const override;
    DecodedMessage decode(const CodecMessage &message) const override;
    bool needsStream(const CodecMessage &message) const override;
    std::unique_ptr<CodecStream> newStream() const override;
};

} // namespace wasclean
