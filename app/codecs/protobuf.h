#pragma once

#include "app/codecs/codec.h"

namespace wasclean {

/// Protocol Buffers without a schema: fields by their numbers. What a field means cannot be told
/// from the bytes, so each reading that uses every byte is shown. Chosen by hand only.
class ProtobufCodec : public Codec
{
public:
    ProtobufCodec();

    CodecGuess recognise(const CodecEvidence &evidence) const override;
    DecodedMessage decode(const CodecMessage &message) const override;
};

} // namespace wasclean
