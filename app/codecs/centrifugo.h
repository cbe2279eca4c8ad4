#pragma once

#include "app/codecs/codec.h"

namespace wasclean {

/// Centrifugo's client protocols: 1 and 2 in JSON, records in lines, and 2 in Protocol Buffers,
/// records with their lengths in front. The forms make those of 2.
class CentrifugoCodec : public Codec
{
public:
    enum class Encoding : quint8 { Json, Protobuf };

    explicit CentrifugoCodec(Encoding encoding);

    CodecGuess recognise(const CodecEvidence &evidence) const override;
    DecodedMessage decode(const CodecMessage &message) const override;
    QList<CodecForm> forms() const override;
    EncodedMessage encode(const FormInput &input) const override;

    bool hasDuties() const override { return true; }

    bool sendsText(QByteArrayView) const override { return m_encoding == Encoding::Json; }

    QList<QByteArray> greeting() const override;
    QList<QByteArray> replies(const CodecMessage &received) const override;

private:
    static DecodedMessage decodeBytes(const CodecMessage &message);

    Encoding m_encoding;
};

} // namespace wasclean
