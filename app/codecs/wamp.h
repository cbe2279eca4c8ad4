#pragma once

#include "app/codecs/codec.h"

namespace wasclean {

/// WAMP 2 in JSON, MessagePack or CBOR; batched or not.
class WampCodec : public Codec
{
public:
    WampCodec();

    CodecGuess recognise(const CodecEvidence &evidence) const override;
    DecodedMessage decode(const CodecMessage &message) const override;
    QList<CodecForm> forms() const override;
    EncodedMessage encode(const FormInput &input) const override;
};

} // namespace wasclean
