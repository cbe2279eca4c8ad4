#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace wasclean {

/// How often a client is heard at least, in seconds, unless somebody chooses another number.
constexpr int mqttKeepAlive = 60;

/// The types of control packets (MQTT 5, 2.1.2).
enum class MqttType : quint8 {
    Connect = 1,
    ConnAck,
    Publish,
    PubAck,
    PubRec,
    PubRel,
    PubComp,
    Subscribe,
    SubAck,
    Unsubscribe,
    UnsubAck,
    PingReq,
    PingResp,
    Disconnect,
    Auth,
};

/// "CONNECT"; "PUBLISH".
const char *mqttTypeName(MqttType type);

/// One control packet as it stands in a message: its fixed header and what follows it.
struct MqttPacket
{
    MqttType type = MqttType::Connect;
    int flags = 0;
    /// What follows the fixed header, as far as it is there.
    QByteArrayView body;
    /// How long the packet is, its fixed header included; 0 when that is not there yet.
    qint64 size = 0;
    /// How many of its bytes are there.
    qsizetype there = 0;
    /// What is wrong with the fixed header; empty when all is well.
    QString fault;

    bool isWhole() const { return size > 0 && there == size; }

    int qos() const { return flags >> 1 & 3; }
};

/// The packet at the beginning of the bytes, which are not empty.
MqttPacket readMqttPacket(QByteArrayView bytes);

/// Reads the parts of a packet one after the other. After a part that is missing, all are empty.
class MqttReader
{
public:
    explicit MqttReader(QByteArrayView bytes)
        : m_bytes(bytes)
    { }

    quint8 byte();
    quint16 number16();
    quint32 number32();
    /// A length of 1 to 4 bytes with 7 bits each, the low ones first (MQTT 5, 1.5.5).
    quint32 variable();
    /// Bytes with their length in front.
    QByteArrayView data();
    QByteArrayView take(qsizetype size);
    QByteArrayView rest();

    /// Also after something was missing: then nothing is left to read.
    bool atEnd() const { return m_failed || m_at >= m_bytes.size(); }

    /// Whether something was missing.
    bool failed() const { return m_failed; }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_failed = false;
};

QByteArray mqttNumber16(int number);
/// Bytes with their length in front. Those behind the first 65,535 are left out.
QByteArray mqttData(QByteArrayView bytes);
/// A whole packet.
QByteArray mqttPacket(MqttType type, int flags, const QByteArray &body);
/// None, where MQTT 5 has properties; nothing in a version without them.
QByteArray noMqttProperties(int level);
/// A CONNECT packet. Empty credentials are left out.
QByteArray mqttConnect(int level, const QByteArray &client, int keepAlive, bool isClean,
    const QByteArray &user, const QByteArray &password);

/// The properties of MQTT 5 as a JSON object; empty when there are none. Reads their length first.
QByteArray readMqttProperties(MqttReader &reader, QString &fault);

} // namespace wasclean
