#include "app/codecs/mqttdecoder.h"

#include "app/codecs/codectext.h"
#include "app/codecs/jsonitems.h"
#include "app/codecs/mqttreasons.h"
#include "app/protocol/utf8validator.h"

namespace wasclean {

namespace {

QByteArray identified(const char *what, int id) { return what + QByteArray::number(id); }

/// Reads the packets of one version. A part that is missing is a fault only of a packet that is
/// whole.
class MqttPacketDecoder
{
public:
    MqttPacketDecoder(const MqttPacket &packet, int level)
        : m_packet(packet)
        , m_reader(packet.body)
        , m_level(level)
    { }

    DecodedRecord decode();

private:
    void connect();
    void connAck();
    void publish();
    void aliased(QByteArrayView alias);
    void answer(const char *answers, const char *asks);
    /// SUBSCRIBE, whose filters have options, or UNSUBSCRIBE.
    void topics(const char *key, bool hasOptions);
    void subscribed(const char *key);
    void close();
    /// The properties that follow, as JSON; empty when there are none.
    QByteArray properties(const char *name = "properties");
    int identifier();
    void reason(int code);
    bool addPayload(const char *name, QByteArrayView bytes);
    void payload(QByteArrayView bytes);

    const MqttPacket &m_packet;
    MqttReader m_reader;
    int m_level;
    RecordKind m_kind = RecordKind::Message;
    RecordFields m_fields;
    QStringList m_summary;
    QString m_fault;
    QByteArray m_asks;
    QByteArray m_answers;
};

DecodedRecord MqttPacketDecoder::decode()
{
    m_fields.addText("packet", QString::fromLatin1(mqttTypeName(m_packet.type)));
    m_summary.append(QString::fromLatin1(mqttTypeName(m_packet.type)));
    switch (m_packet.type) {
    case MqttType::Connect:
        connect();
        break;
    case MqttType::ConnAck:
        connAck();
        break;
    case MqttType::Publish:
        publish();
        break;
    case MqttType::PubAck:
        answer("publish ", nullptr);
        break;
    case MqttType::PubRec:
        answer("publish ", "release ");
        break;
    case MqttType::PubRel:
        answer("release ", "complete ");
        break;
    case MqttType::PubComp:
        answer("complete ", nullptr);
        break;
    case MqttType::Subscribe:
        topics("subscribe ", true);
        break;
    case MqttType::Unsubscribe:
        topics("unsubscribe ", false);
        break;
    case MqttType::SubAck:
        subscribed("subscribe ");
        break;
    case MqttType::UnsubAck:
        subscribed("unsubscribe ");
        break;
    case MqttType::PingReq:
    case MqttType::PingResp:
        m_kind = RecordKind::Heartbeat;
        (m_packet.type == MqttType::PingReq ? m_asks : m_answers) = "ping";
        break;
    case MqttType::Disconnect:
    case MqttType::Auth:
        close();
        break;
    }
    DecodedRecord record = makeRecord(m_kind, m_summary, m_fields);
    record.asks = m_asks;
    record.answers = m_answers;
    if (!m_packet.isWhole())
        return record;
    if (m_reader.failed())
        m_fault = CodecText::tr("the packet ends within its %1 bytes; a part is missing (MQTT)")
                      .arg(m_packet.size);
    else if (m_fault.isEmpty() && !m_reader.atEnd())
        m_fault = CodecText::tr("the packet has more bytes than its parts (MQTT)");
    setFault(record, m_fault);
    return record;
}

QByteArray MqttPacketDecoder::properties(const char *name)
{
    if (m_level != 5)
        return {};
    const QByteArray all = readMqttProperties(m_reader, m_fault);
    m_fields.addJson(name, all);
    return all;
}

int MqttPacketDecoder::identifier()
{
    const int id = m_reader.number16();
    m_fields.addNumber("id", id);
    if (id == 0 && !m_reader.failed())
        m_fault = CodecText::tr("the packet identifier must not be 0 (MQTT, 2.2.1)");
    return id;
}

void MqttPacketDecoder::reason(int code)
{
    m_fields.addNumber("reasonCode", code);
    m_fields.addText("reason", mqttReasonWords(m_packet.type, code));
    if (code >= 0x80)
        m_kind = RecordKind::Error;
    m_summary.append(mqttReasonWords(m_packet.type, code));
}

void MqttPacketDecoder::connect()
{
    m_kind = RecordKind::Request;
    m_asks = "connect";
    const QByteArrayView name = m_reader.data();
    const int level = m_reader.byte();
    const int flags = m_reader.byte();
    const int keepAlive = m_reader.number16();
    m_level = level;
    m_fields.addUtf8("protocol", name);
    m_fields.addNumber("level", level);
    m_fields.addBool("cleanStart", flags & 2);
    m_fields.addNumber("keepAlive", keepAlive);
    properties();
    const QByteArrayView client = m_reader.data();
    m_fields.addUtf8("clientId", client);
    if (flags & 4) {
        properties("willProperties");
        m_fields.addUtf8("willTopic", m_reader.data());
        addPayload("willPayload", m_reader.data());
        m_fields.addNumber("willQos", flags >> 3 & 3);
        m_fields.addBool("willRetain", flags & 0x20);
    }
    if (flags & 0x80)
        m_fields.addUtf8("userName", m_reader.data());
    if (flags & 0x40) {
        m_reader.data();
        m_fields.addBool("hasPassword", true);
    }
    m_summary = {CodecText::tr("CONNECT %1 “%2”").arg(QString::number(level), shownText(client)),
        CodecText::tr("keep alive %1 s").arg(keepAlive)};
    if (flags & 1)
        m_fault = CodecText::tr("the lowest connect flag must be 0 (MQTT, 3.1.2)");
}

void MqttPacketDecoder::connAck()
{
    m_answers = "connect";
    const bool isPresent = m_reader.byte() & 1;
    const int code = m_reader.byte();
    m_fields.addBool("sessionPresent", isPresent);
    // A server of 3.1.1 that refuses version 5 answers with a packet of its own version.
    constexpr int lastReturnCode = 5;
    const bool isOlder = m_reader.atEnd() && code > 0 && code <= lastReturnCode;
    if (m_level == 5 && !isOlder) {
        reason(code);
    } else {
        m_fields.addNumber("returnCode", code);
        m_fields.addText("reason", mqttReturnWords(code));
        m_summary.append(mqttReturnWords(code));
    }
    m_kind = code == 0 ? RecordKind::Open : RecordKind::Error;
    if (!m_reader.atEnd())
        properties();
}

/// Says whether it is text.
bool MqttPacketDecoder::addPayload(const char *name, QByteArrayView bytes)
{
    const bool isJson = isSoundJson(bytes);
    const bool isText = isJson || isValidUtf8(bytes);
    if (isJson)
        m_fields.addJson(name, bytes);
    else if (isText)
        m_fields.addUtf8(name, bytes);
    else
        m_fields.addBytes(name, bytes);
    return isText;
}

void MqttPacketDecoder::payload(QByteArrayView bytes)
{
    if (addPayload("payload", bytes))
        m_summary.append(shownText(bytes));
    else
        m_summary.append(m_packet.isWhole() ? shownSize(bytes.size()) : longMessageText());
}

/// A number stands for a topic of an earlier packet.
void MqttPacketDecoder::aliased(QByteArrayView alias)
{
    if (!alias.isEmpty())
        m_summary.first() = CodecText::tr("PUBLISH alias %1").arg(QString::fromLatin1(alias));
    else if (m_fault.isEmpty())
        m_fault = CodecText::tr("a topic must not be empty without a topic alias (MQTT, 3.3.2.1)");
}

void MqttPacketDecoder::publish()
{
    const int qos = m_packet.qos();
    const QByteArrayView topic = m_reader.data();
    m_fields.addUtf8("topic", topic);
    m_fields.addNumber("qos", qos);
    m_fields.addBool("retain", m_packet.flags & 1);
    m_fields.addBool("dup", m_packet.flags & 8);
    m_summary = {CodecText::tr("PUBLISH %1").arg(shownText(topic)),
        qos > 0 ? CodecText::tr("QoS %1").arg(qos) : QString()};
    if (topic.contains('#') || topic.contains('+'))
        m_fault = CodecText::tr("a topic must not contain “#” or “+” (MQTT, 3.3.2.1)");
    if (qos > 0) {
        const int id = identifier();
        m_kind = RecordKind::Request;
        m_asks = identified("publish ", id);
        m_summary.append(CodecText::tr("id %1").arg(id));
    }
    const QByteArray all = properties();
    if (topic.isEmpty() && !m_reader.failed())
        aliased(readJsonItems(all).value("topicAlias"));
    if (!m_reader.failed())
        payload(m_reader.rest());
}

void MqttPacketDecoder::answer(const char *answers, const char *asks)
{
    m_kind = RecordKind::Answer;
    const int id = identifier();
    m_summary = {CodecText::tr("%1 %2").arg(
        QString::fromLatin1(mqttTypeName(m_packet.type)), QString::number(id))};
    m_answers = identified(answers, id);
    if (asks)
        m_asks = identified(asks, id);
    // Both may be absent (MQTT 5, 3.4.2.1).
    if (m_level == 5 && !m_reader.atEnd())
        reason(m_reader.byte());
    // No PUBREL follows then (MQTT 5, 4.3.3).
    if (m_packet.type == MqttType::PubRec && m_kind == RecordKind::Error)
        m_asks.clear();
    if (m_level == 5 && !m_reader.atEnd())
        properties();
}

void MqttPacketDecoder::topics(const char *key, bool hasOptions)
{
    m_kind = RecordKind::Request;
    const int id = identifier();
    m_asks = identified(key, id);
    properties();
    QByteArray filters;
    QStringList shown;
    while (!m_reader.atEnd()) {
        const QByteArrayView filter = m_reader.data();
        const int options = hasOptions ? m_reader.byte() : 0;
        const int qos = options & 3;
        RecordFields each;
        each.addUtf8("topic", filter);
        each.addNumber("qos", qos);
        if (m_level == 5) {
            each.addBool("noLocal", options & 4);
            each.addBool("retainAsPublished", options & 8);
            each.addNumber("retainHandling", options >> 4 & 3);
        }
        filters
            += (filters.isEmpty() ? "" : ",") + (hasOptions ? each.object() : textAsJson(filter));
        if (shown.size() < 20)
            shown.append(hasOptions ? CodecText::tr("%1 QoS %2").arg(shownText(filter)).arg(qos)
                                    : shownText(filter));
    }
    const QString type = QString::fromLatin1(mqttTypeName(m_packet.type));
    m_fields.addJson("topics", QByteArray('[' + filters + ']'));
    if (filters.isEmpty())
        m_fault = CodecText::tr("%1 needs a topic filter (MQTT, 3.8.3 and 3.10.3)").arg(type);
    m_summary = {words(type, shown.join(QStringLiteral(", "))), CodecText::tr("id %1").arg(id)};
}

void MqttPacketDecoder::subscribed(const char *key)
{
    m_kind = RecordKind::Answer;
    const int id = identifier();
    m_answers = identified(key, id);
    properties();
    m_summary = {CodecText::tr("%1 %2").arg(
        QString::fromLatin1(mqttTypeName(m_packet.type)), QString::number(id))};
    QByteArray codes;
    while (!m_reader.atEnd()) {
        const int code = m_reader.byte();
        codes += (codes.isEmpty() ? "" : ",") + QByteArray::number(code);
        if (code >= 0x80)
            m_kind = RecordKind::Error;
        if (m_summary.size() < 20)
            m_summary.append(m_packet.type == MqttType::SubAck
                    ? mqttGrantWords(m_level, code)
                    : mqttReasonWords(m_packet.type, code));
    }
    m_fields.addJson("codes", QByteArray('[' + codes + ']'));
}

void MqttPacketDecoder::close()
{
    if (m_packet.type == MqttType::Disconnect)
        m_kind = RecordKind::Close;
    const RecordKind kind = m_kind;
    if (m_level == 5 && !m_reader.atEnd()) {
        reason(m_reader.byte());
        m_kind = kind;
    }
    if (m_level == 5 && !m_reader.atEnd())
        properties();
}

} // namespace

DecodedRecord decodeMqttPacket(const MqttPacket &packet, int level)
{
    return MqttPacketDecoder(packet, level).decode();
}

DecodedRecord partOfMqttPacket(const MqttPacket &packet)
{
    const QString type = QString::fromLatin1(mqttTypeName(packet.type));
    RecordFields fields;
    fields.addText("packet", type);
    fields.addNumber("there", packet.there);
    if (packet.size > 0)
        fields.addNumber("size", packet.size);
    return makeRecord(RecordKind::Message,
        {packet.size > 0 ? CodecText::tr("part of %1, %2 of %3 bytes")
                               .arg(type)
                               .arg(packet.there)
                               .arg(packet.size)
                         : CodecText::tr("part of %1").arg(type)},
        fields);
}

} // namespace wasclean
