#pragma once

#include "app/codecs/codec.h"

namespace wasclean {

/// STOMP 1.0 to 1.2. Several frames in one message are several records; a line end alone is a
/// heartbeat.
class StompCodec : public Codec
{
public:
    StompCodec();

    CodecGuess recognise(const CodecEvidence &evidence) const override;
    DecodedMessage decode(const CodecMessage &message) const override;
    /// For a part of a frame.
    bool needsStream(const CodecMessage &message) const override;
    std::unique_ptr<CodecStream> newStream() const override;
    QList<CodecForm> forms() const override;
    EncodedMessage encode(const FormInput &input) const override;

    bool hasDuties() const override { return true; }

    QList<QByteArray> greeting() const override;
    std::optional<CodecHeartbeat> heartbeatAfter(const CodecMessage &received) const override;
};

} // namespace wasclean
