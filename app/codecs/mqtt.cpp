#include "app/codecs/mqtt.h"

#include "app/codecs/codectext.h"
#include "app/codecs/mqttdecoder.h"

#include <utility>

namespace wasclean {

namespace {

/// The level of a CONNECT packet; 0 for something else.
int levelOfConnect(QByteArrayView payload)
{
    if (!payload.startsWith('\x10'))
        return 0;
    MqttReader reader(readMqttPacket(payload).body);
    const QByteArrayView name = reader.data();
    const int level = reader.byte();
    return name == "MQTT" || name == "MQIsdp" ? level : 0;
}

} // namespace

MqttCodec::MqttCodec(int level)
    : Codec(QStringLiteral("mqtt%1").arg(level),
        level == 5 ? QStringLiteral("MQTT 5") : QStringLiteral("MQTT 3.1.1"))
    , m_level(level)
{ }

CodecGuess MqttCodec::recognise(const CodecEvidence &evidence) const
{
    for (const CodecEvidence::First &first : evidence.messages) {
        const int level = first.isText ? 0 : levelOfConnect(first.payload);
        if (level > 0)
            return (level == 5) == (m_level == 5) ? knownByMessage(Certainty::Sure, first)
                                                  : CodecGuess();
    }
    // CONNECT tells the version.
    if (m_level == 4 && evidence.subprotocol.startsWith(QStringLiteral("mqtt"))) {
        CodecGuess guess = knownBySubprotocol(evidence);
        guess.certainty = Certainty::Likely;
        return guess;
    }
    return {};
}

DecodedMessage MqttCodec::decode(const CodecMessage &message) const
{
    if (message.isText)
        return faulty(
            message, CodecText::tr("MQTT packets are binary messages (MQTT, section 6)"), 0);
    if (message.payload.isEmpty())
        return faulty(message, CodecText::tr("the message is empty; MQTT has packets"), 0);
    return decodeRecords(message, [&](std::vector<DecodedRecord> &records, qsizetype at) {
        const QByteArrayView rest = message.payload.sliced(at);
        const MqttPacket packet = readMqttPacket(rest);
        if (!packet.fault.isEmpty()) {
            records.push_back(std::move(
                faulty({rest, message.direction, false, true}, packet.fault, at).records.front()));
            return message.payload.size();
        }
        const bool isPart = !packet.isWhole() && (message.isWhole || packet.size == 0);
        DecodedRecord record
            = isPart ? partOfMqttPacket(packet) : decodeMqttPacket(packet, m_level);
        if (record.faultAt < 0 && !record.fault.isEmpty())
            record.faultAt = at;
        records.push_back(std::move(record));
        return at + packet.there;
    });
}

} // namespace wasclean
