#include "app/codecs/mqttpacket.h"

#include "app/codecs/codectext.h"
#include "app/codecs/lengths.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace wasclean {

namespace {

constexpr std::array mqttNames
    = {"", "CONNECT", "CONNACK", "PUBLISH", "PUBACK", "PUBREC", "PUBREL", "PUBCOMP", "SUBSCRIBE",
        "SUBACK", "UNSUBSCRIBE", "UNSUBACK", "PINGREQ", "PINGRESP", "DISCONNECT", "AUTH"};

/// The flags that the standard demands of packets other than PUBLISH (MQTT 5, 2.1.3).
int demandedFlags(int type)
{
    return type == int(MqttType::PubRel) || type == int(MqttType::Subscribe)
            || type == int(MqttType::Unsubscribe)
        ? 2
        : 0;
}

QString headerFault(int type, int flags)
{
    if (type == 0)
        return CodecText::tr("no packet begins with the type 0, unless this continues the packet "
                             "of an earlier message (MQTT, 2.1.2)");
    if (type == int(MqttType::Publish))
        return (flags >> 1 & 3) == 3 ? CodecText::tr("QoS 3 does not exist (MQTT, 3.3.1.2)")
                                     : QString();
    if (flags != demandedFlags(type))
        return CodecText::tr("the flags of %1 must be %2; this packet has %3, unless it continues "
                             "the packet of an earlier message (MQTT, 2.1.3)")
            .arg(QLatin1String(mqttNames[std::size_t(type)]))
            .arg(demandedFlags(type))
            .arg(flags);
    return {};
}

enum class PropertyType : quint8 { Byte, Number16, Number32, Variable, Text, Bytes, Pair };

struct MqttProperty
{
    quint32 id;
    const char *name;
    PropertyType type;
};

/// MQTT 5, 2.2.2.2.
constexpr MqttProperty mqttProperties[] = {
    {1, "payloadFormatIndicator", PropertyType::Byte},
    {2, "messageExpiryInterval", PropertyType::Number32},
    {3, "contentType", PropertyType::Text},
    {8, "responseTopic", PropertyType::Text},
    {9, "correlationData", PropertyType::Bytes},
    {11, "subscriptionIdentifier", PropertyType::Variable},
    {17, "sessionExpiryInterval", PropertyType::Number32},
    {18, "assignedClientIdentifier", PropertyType::Text},
    {19, "serverKeepAlive", PropertyType::Number16},
    {21, "authenticationMethod", PropertyType::Text},
    {22, "authenticationData", PropertyType::Bytes},
    {23, "requestProblemInformation", PropertyType::Byte},
    {24, "willDelayInterval", PropertyType::Number32},
    {25, "requestResponseInformation", PropertyType::Byte},
    {26, "responseInformation", PropertyType::Text},
    {28, "serverReference", PropertyType::Text},
    {31, "reasonString", PropertyType::Text},
    {33, "receiveMaximum", PropertyType::Number16},
    {34, "topicAliasMaximum", PropertyType::Number16},
    {35, "topicAlias", PropertyType::Number16},
    {36, "maximumQoS", PropertyType::Byte},
    {37, "retainAvailable", PropertyType::Byte},
    {38, "userProperty", PropertyType::Pair},
    {39, "maximumPacketSize", PropertyType::Number32},
    {40, "wildcardSubscriptionAvailable", PropertyType::Byte},
    {41, "subscriptionIdentifierAvailable", PropertyType::Byte},
    {42, "sharedSubscriptionAvailable", PropertyType::Byte},
};

void addProperty(RecordFields &fields, const MqttProperty &property, MqttReader &reader)
{
    switch (property.type) {
    case PropertyType::Byte:
        fields.addNumber(property.name, reader.byte());
        break;
    case PropertyType::Number16:
        fields.addNumber(property.name, reader.number16());
        break;
    case PropertyType::Number32:
        fields.addNumber(property.name, reader.number32());
        break;
    case PropertyType::Variable:
        fields.addNumber(property.name, reader.variable());
        break;
    case PropertyType::Text:
        fields.addUtf8(property.name, reader.data());
        break;
    case PropertyType::Bytes:
        fields.addBytes(property.name, reader.data());
        break;
    case PropertyType::Pair: {
        RecordFields pair;
        const QByteArrayView name = reader.data();
        pair.addNamed(name, textAsJson(reader.data()));
        fields.addJson(property.name, pair.object());
        break;
    }
    }
}

} // namespace

const char *mqttTypeName(MqttType type) { return mqttNames[std::size_t(type)]; }

MqttPacket readMqttPacket(QByteArrayView bytes)
{
    MqttPacket packet;
    packet.there = bytes.size();
    const auto first = uchar(bytes[0]);
    packet.flags = first & 0x0f;
    packet.fault = headerFault(first >> 4, packet.flags);
    if (!packet.fault.isEmpty())
        return packet;
    packet.type = MqttType(first >> 4);
    constexpr int mostLengthBytes = 4;
    qsizetype at = 1;
    qint64 length = 0;
    if (readLengthOf7Bits(bytes, mostLengthBytes, at, length)) {
        packet.size = at + length;
        packet.there = std::min<qint64>(packet.size, bytes.size());
        packet.body = bytes.sliced(at, packet.there - at);
        return packet;
    }
    if (at > mostLengthBytes)
        packet.fault = CodecText::tr("the length has more than 4 bytes (MQTT, 2.1.4)");
    return packet;
}

QByteArrayView MqttReader::take(qsizetype size)
{
    if (m_failed || size > m_bytes.size() - m_at) {
        m_failed = true;
        return {};
    }
    m_at += size;
    return m_bytes.sliced(m_at - size, size);
}

quint8 MqttReader::byte()
{
    const QByteArrayView one = take(1);
    return one.isEmpty() ? 0 : quint8(one[0]);
}

quint16 MqttReader::number16()
{
    const int high = byte();
    return quint16(high << 8 | byte());
}

quint32 MqttReader::number32()
{
    const quint32 high = number16();
    return high << 16 | number16();
}

quint32 MqttReader::variable()
{
    constexpr int mostBytes = 4;
    qint64 value = 0;
    if (m_failed || !readLengthOf7Bits(m_bytes, mostBytes, m_at, value)) {
        m_failed = true;
        return 0;
    }
    return quint32(value);
}

QByteArrayView MqttReader::data()
{
    const qsizetype size = number16();
    return take(size);
}

QByteArrayView MqttReader::rest() { return take(m_bytes.size() - m_at); }

QByteArray mqttNumber16(int number)
{
    return QByteArray(1, char(number >> 8)) + char(number & 0xff);
}

QByteArray mqttData(QByteArrayView bytes)
{
    const qsizetype size = std::min<qsizetype>(bytes.size(), 0xffff);
    return mqttNumber16(int(size)) + bytes.first(size).toByteArray();
}

QByteArray mqttPacket(MqttType type, int flags, const QByteArray &body)
{
    return QByteArray(1, char(int(type) << 4 | flags)) + lengthOf7Bits(quint64(body.size())) + body;
}

QByteArray noMqttProperties(int level) { return level == 5 ? QByteArray(1, '\0') : QByteArray(); }

QByteArray mqttConnect(int level, const QByteArray &client, int keepAlive, bool isClean,
    const QByteArray &user, const QByteArray &password)
{
    int flags = isClean ? 2 : 0;
    if (!user.isEmpty())
        flags |= 0x80;
    if (!password.isEmpty())
        flags |= 0x40;
    QByteArray body = mqttData("MQTT");
    body += char(level);
    body += char(flags);
    body += mqttNumber16(keepAlive) + noMqttProperties(level) + mqttData(client);
    if (!user.isEmpty())
        body += mqttData(user);
    if (!password.isEmpty())
        body += mqttData(password);
    return mqttPacket(MqttType::Connect, 0, body);
}

QByteArray readMqttProperties(MqttReader &reader, QString &fault)
{
    const quint32 size = reader.variable();
    const QByteArrayView bytes = reader.take(qsizetype(size));
    RecordFields fields;
    MqttReader inner(bytes);
    while (!inner.atEnd()) {
        const quint32 id = inner.variable();
        const auto known = std::find_if(std::begin(mqttProperties), std::end(mqttProperties),
            [id](const MqttProperty &property) { return property.id == id; });
        if (known == std::end(mqttProperties)) {
            fault = CodecText::tr("there is no property %1 (MQTT 5, 2.2.2.2)").arg(id);
            break;
        }
        addProperty(fields, *known, inner);
    }
    if (inner.failed())
        fault = CodecText::tr("a property is cut off (MQTT 5, 2.2.2)");
    return bytes.isEmpty() ? QByteArray() : fields.object();
}

} // namespace wasclean
