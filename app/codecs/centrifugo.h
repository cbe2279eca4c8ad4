#pragma once

#include "app/codecs/codec.h"

namespace wasclean {

/// Centrifugo's client protocols 1 and 2 in JSON: records in lines. The forms make those of 2.
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
