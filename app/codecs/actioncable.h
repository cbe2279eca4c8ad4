#pragma once

#include "app/codecs/codec.h"

namespace wasclean {

/// Action Cable of Rails (actioncable-v1-json): identifiers and data are JSON in strings.
class ActionCableCodec : public Codec
{
public:
    ActionCableCodec();

    CodecGuess recognise(const CodecEvidence &evidence) const override;
    DecodedMessage decode(const CodecMessage &message) const override;
    QList<CodecForm> forms() const override;
    EncodedMessage encode(const FormInput &input) const override;
};

} // namespace wasclean
