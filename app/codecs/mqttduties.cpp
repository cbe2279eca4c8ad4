#include "app/codecs/mqtt.h"

#include "app/codecs/jsonitems.h"
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

/// PUBLISH with QoS 1 and 2, and each step that follows, has to be answered (MQTT, 4.3).
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
        // What the server refuses is not released (MQTT 5, 4.3.3).
        const bool isRefused = !reader.atEnd() && reader.byte() >= 0x80;
        if (packet.type == MqttType::Publish && packet.qos() > 0)
            answers.append(mqttPacket(
                packet.qos() == 1 ? MqttType::PubAck : MqttType::PubRec, 0, mqttNumber16(id)));
        else if (packet.type == MqttType::PubRec && !isRefused)
            answers.append(mqttPacket(MqttType::PubRel, 2, mqttNumber16(id)));
        else if (packet.type == MqttType::PubRel)
            answers.append(mqttPacket(MqttType::PubComp, 0, mqttNumber16(id)));
    }
    return answers;
}

/// The server ends a connection after 1.5 times the keep alive, so half of it is often enough. It
/// may ask for another than that of greeting() (MQTT 5, 3.2.2.3.14); 0 is none.
std::optional<CodecHeartbeat> MqttCodec::heartbeatAfter(const CodecMessage &received) const
{
    if (received.isText || !received.payload.startsWith('\x20'))
        return {};
    MqttReader reader(readMqttPacket(received.payload).body);
    reader.byte();
    const bool isRefused = reader.byte() != 0;
    QString fault;
    const QByteArray properties
        = m_level == 5 && !reader.atEnd() ? readMqttProperties(reader, fault) : QByteArray();
    const JsonItems items = readJsonItems(properties);
    const int keepAlive
        = items.has("serverKeepAlive") ? items.value("serverKeepAlive").toInt() : mqttKeepAlive;
    if (reader.failed() || isRefused || keepAlive <= 0)
        return {};
    return CodecHeartbeat{
        mqttPacket(MqttType::PingReq, 0, {}), std::chrono::milliseconds(keepAlive * 500)};
}

} // namespace wasclean
