#pragma once

#include "app/codecs/codec.h"

namespace wasclean {

/// The Debug Adapter Protocol, also with its header in front.
class DebugAdapterCodec : public Codec
{
public:
    DebugAdapterCodec();

    CodecGuess recognise(const CodecEvidence &evidence) const override;
    DecodedMessage decode(const CodecMessage &message) const override;
    QList<CodecForm> forms() const override;
    EncodedMessage encode(const FormInput &input) const override;
};

} // namespace wasclean
