#pragma once

#include "app/codecs/codec.h"

namespace wasclean {

/// STOMP 1.0, or 1.1 and 1.2, which have escapes in headers. Several frames in one message are
/// several records; a line end alone is a heartbeat.
class StompCodec : public Codec
{
public:
    enum class Version : quint8 { WithEscapes, WithoutEscapes };

    explicit StompCodec(Version version);

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

private:
    Version m_version;
};

} // namespace wasclean
