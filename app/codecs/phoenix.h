#pragma once

#include "app/codecs/codec.h"

namespace wasclean {

/// Phoenix channels: arrays of five (vsn 2.0.0), objects (vsn 1.0.0), and the binary form of 2.0.0.
class PhoenixCodec : public Codec
{
public:
    PhoenixCodec();

    CodecGuess recognise(const CodecEvidence &evidence) const override;
    DecodedMessage decode(const CodecMessage &message) const override;
    QList<CodecForm> forms() const override;
    EncodedMessage encode(const FormInput &input) const override;

    bool hasDuties() const override { return true; }

    std::optional<CodecHeartbeat> heartbeatAfter(const CodecMessage &received) const override;
};

} // namespace wasclean
