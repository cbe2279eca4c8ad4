#pragma once

#include "app/codecs/codec.h"

namespace wasclean {

/// SignalR of ASP.NET Core (hub protocol): JSON records that end in 1E, or MessagePack arrays with
/// their length in front. The handshake is JSON in both.
class SignalRCodec : public Codec
{
public:
    SignalRCodec();

    CodecGuess recognise(const CodecEvidence &evidence) const override;
    DecodedMessage decode(const CodecMessage &message) const override;
    bool needsStream(const CodecMessage &message) const override;
    std::unique_ptr<CodecStream> newStream() const override;
    QList<CodecForm> forms() const override;
    EncodedMessage encode(const FormInput &input) const override;

    bool hasDuties() const override { return true; }

    QList<QByteArray> greeting() const override;
    std::optional<CodecHeartbeat> heartbeatAfter(const CodecMessage &received) const override;
};

} // namespace wasclean
