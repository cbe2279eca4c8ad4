#pragma once

#include "app/codecs/codec.h"

namespace wasclean {

/// One zlib stream over all binary messages of a connection, each of which ends with a flush
/// (00 00 ff ff), as Discord sends it. What was compressed is shown as JSON, text or bytes.
class ZlibStreamCodec : public Codec
{
public:
    ZlibStreamCodec();

    CodecGuess recognise(const CodecEvidence &evidence) const override;
    DecodedMessage decode(const CodecMessage &message) const override;

    bool needsStream(const CodecMessage &message) const override { return !message.isText; }

    std::unique_ptr<CodecStream> newStream() const override;
};

} // namespace wasclean
