#pragma once

#include "app/codecs/codec.h"

namespace wasclean {

/// MQTT 3.1.1 or 5 in binary messages, each of which holds whole packets. A packet that goes on in
/// the next message is told as a part.
class MqttCodec : public Codec
{
public:
    /// The protocol level of CONNECT: 4 for 3.1.1 (and 3.1), or 5.
    explicit MqttCodec(int level);

    CodecGuess recognise(const CodecEvidence &evidence) const override;
    DecodedMessage decode(const CodecMessage &message) const override;
    QList<CodecForm> forms() const override;
    EncodedMessage encode(const FormInput &input) const override;

    bool hasDuties() const override { return true; }

    bool sendsText() const override { return false; }

    QList<QByteArray> greeting() const override;
    QList<QByteArray> replies(const CodecMessage &received) const override;
    std::optional<CodecHeartbeat> heartbeatAfter(const CodecMessage &received) const override;

private:
    int m_level;
};

} // namespace wasclean
