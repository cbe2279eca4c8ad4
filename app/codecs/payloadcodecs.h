#pragma once

#include "app/codecs/codec.h"

namespace wasclean {

/// Messages that are values of a binary format, with no protocol of their own: MessagePack or CBOR.
class ValueCodec : public Codec
{
public:
    enum class Format : quint8 { MessagePack, Cbor };

    explicit ValueCodec(Format format);

    CodecGuess recognise(const CodecEvidence &evidence) const override;
    DecodedMessage decode(const CodecMessage &message) const override;
    QList<CodecForm> forms() const override;
    EncodedMessage encode(const FormInput &input) const override;

private:
    Format m_format;
};

/// Several JSON texts in one message: a line each, or with 1E in front (RFC 7464).
class JsonLinesCodec : public Codec
{
public:
    JsonLinesCodec();

    CodecGuess recognise(const CodecEvidence &evidence) const override;
    DecodedMessage decode(const CodecMessage &message) const override;
    QList<CodecForm> forms() const override;
    EncodedMessage encode(const FormInput &input) const override;
};

} // namespace wasclean
