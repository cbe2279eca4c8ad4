#include "app/codecs/mqtt.h"
#include "app/codecs/mqttpacket.h"

#include <QRandomGenerator>

namespace wasclean {

namespace {

QByteArray randomClient()
{
    return "wasclean-" + QByteArray::number(QRandomGenerator::global()->generate(), 16);
}

} // namespace

QList<QByteArray> MqttCodec::greeting() const
{
    return {mqttConnect(m_level, randomClient(), mqttKeepAlive, true, {}, {})};
}

/// PUBLISH with QoS 1 and 2 has to be answered.
QList<QByteArray> MqttCodec::replies(const CodecMessage &received) const
{
    QList<QByteArray> answers;
    qsizetype at = 0;
    while (!received.isText && at < received.payload.size()) {
        const MqttPacket packet = readMqttPacket(received.payload.sliced(at));
        if (!packet.fault.isEmpty() || !packet.isWhole())
            break;
        at += packet.there;
        MqttReader reader(packet.body);
        if (packet.type == MqttType::Publish)
            reader.data();
        const int id = reader.number16();
        if (packet.type == MqttType::Publish && packet.qos() > 0)
            answers.append(mqttPacket(
                packet.qos() == 1 ? MqttType::PubAck : MqttType::PubRec, 0, mqttNumber16(id)));
        else if (packet.type == MqttType::PubRel)
            answers.append(mqttPacket(MqttType::PubComp, 0, mqttNumber16(id)));
    }
    return answers;
}

/// The server ends a connection after 1.5 times the keep alive of greeting().
std::optional<CodecHeartbeat> MqttCodec::heartbeatAfter(const CodecMessage &received) const
{
    if (received.isText || !received.payload.startsWith('\x20'))
        return {};
    return CodecHeartbeat{mqttPacket(MqttType::PingReq, 0, {}), std::chrono::seconds(30)};
}

} // namespace wasclean
