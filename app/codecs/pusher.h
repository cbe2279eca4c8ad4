#pragma once

#include "app/codecs/codec.h"

namespace wasclean {

/// The Pusher Channels protocol, also of soketi and Laravel Reverb.
class PusherCodec : public Codec
{
public:
    PusherCodec();

    CodecGuess recognise(const CodecEvidence &evidence) const override;
    DecodedMessage decode(const CodecMessage &message) const override;
    QList<CodecForm> forms() const override;
    EncodedMessage encode(const FormInput &input) const override;

    bool hasDuties() const override { return true; }

    QList<QByteArray> replies(const CodecMessage &received) const override;
    std::optional<CodecHeartbeat> heartbeatAfter(const CodecMessage &received) const override;
};

} // namespace wasclean
