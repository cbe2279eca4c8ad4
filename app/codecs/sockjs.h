#pragma once

#include "app/codecs/codec.h"

namespace wasclean {

/// SockJS frames, with STOMP in them or any other text.
class SockJsCodec : public Codec
{
public:
    SockJsCodec();

    CodecGuess recognise(const CodecEvidence &evidence) const override;
    DecodedMessage decode(const CodecMessage &message) const override;
    /// For a part of a frame of STOMP.
    bool needsStream(const CodecMessage &message) const override;
    std::unique_ptr<CodecStream> newStream() const override;
    QList<CodecForm> forms() const override;
    EncodedMessage encode(const FormInput &input) const override;
};

} // namespace wasclean
