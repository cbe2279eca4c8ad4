#pragma once

#include "app/codecs/codec.h"

namespace wasclean {

/// JSON or text in binary messages, each of which is compressed by itself.
class CompressedCodec : public Codec
{
public:
    enum class Form : quint8 {
        ByHead, ///< gzip, zlib or zstd, and raw deflate for what begins like none of them
        Brotli,
    };

    explicit CompressedCodec(Form form);

    /// So many bytes of the content of a message are read: no more than the message accounts for.
    static qsizetype mostInflated(QByteArrayView message);

    CodecGuess recognise(const CodecEvidence &evidence) const override;
    DecodedMessage decode(const CodecMessage &message) const override;
    QList<CodecForm> forms() const override;
    EncodedMessage encode(const FormInput &input) const override;

private:
    Form m_form;
};

} // namespace wasclean
