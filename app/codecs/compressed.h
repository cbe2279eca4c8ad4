#pragma once

#include "app/codecs/codec.h"

namespace wasclean {

/// JSON or text in binary messages, each of which is compressed by itself: gzip, zlib, or raw
/// deflate.
class CompressedCodec : public Codec
{
public:
    CompressedCodec();

    /// So many bytes of the content of a message are read: no more than the message accounts for.
    static qsizetype mostInflated(QByteArrayView message);

    CodecGuess recognise(const CodecEvidence &evidence) const override;
    DecodedMessage decode(const CodecMessage &message) const override;
    QList<CodecForm> forms() const override;
    EncodedMessage encode(const FormInput &input) const override;
};

} // namespace wasclean
