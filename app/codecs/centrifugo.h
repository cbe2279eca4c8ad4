#pragma once

#include "app/codecs/codec.h"

namespace wasclean {

/// Centrifugo's client protocol 2 in JSON: records in lines.
class CentrifugoCodec : public Codec
{
public:
    CentrifugoCodec();

    CodecGuess recognise(const CodecEvidence &evidence) const override;
    DecodedMessage decode(const CodecMessage &message) const override;
    QList<CodecForm> forms() const override;
    EncodedMessage encode(const FormInput &input) const override;

    bool hasDuties() const override { return true; }

    QList<QByteArray> greeting() const override;
    QList<QByteArray> replies(const CodecMessage &received) const override;
};

} // namespace wasclean
