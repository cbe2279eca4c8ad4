#pragma once

#include "app/codecs/codec.h"

namespace wasclean {

/// OCPP-J, the Open Charge Point Protocol: 1.6, 2.0.1 and 2.1.
class OcppCodec : public Codec
{
public:
    OcppCodec();

    CodecGuess recognise(const CodecEvidence &evidence) const override;
    DecodedMessage decode(const CodecMessage &message) const override;
    QList<CodecForm> forms() const override;
    EncodedMessage encode(const FormInput &input) const override;
};

} // namespace wasclean
