#pragma once

#include "app/codecs/codec.h"

namespace wasclean {

/// MQTT 3.1.1 or 5 in binary messages. Packets are a stream of bytes: a message may hold several,
/// and one may go on in the next message (MQTT 5, section 6). Its meaning is told where it ends.
class MqttCodec : public Codec
{
public:
    /// The protocol level of CONNECT: 4 for 3.1.1 (and 3.1), or 5.
    explicit MqttCodec(int level);

    CodecGuess recognise(const CodecEvidence &evidence) const override;
    DecodedMessage decode(const CodecMessage &message) const override;
    /// For one that does not begin and end with a packet.
    bool needsStream(const CodecMessage &message) const override;
    std::unique_ptr<CodecStream> newStream() const override;
    QList<CodecForm> forms() const override;
    EncodedMessage encode(const FormInput &input) const override;

    bool hasDuties() const override { return true; }

    bool sendsText(QByteArrayView) const override { return false; }

    QList<QByteArray> greeting() const override;
    QList<QByteArray> replies(const CodecMessage &received) const override;
    std::optional<CodecHeartbeat> heartbeatAfter(const CodecMessage &received) const override;

private:
    int m_level;
};

} // namespace wasclean
