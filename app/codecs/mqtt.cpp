#include "app/codecs/mqtt.h"

#include "app/codecs/codectext.h"
#include "app/codecs/jsonitems.h"
#include "app/codecs/mqttpacket.h"
#include "app/formats/jsontext.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace wasclean {

namespace {

struct ReasonCode
{
    int code;
    const char *words;
};

/// MQTT 3.1.1, 3.2.2.3.
constexpr ReasonCode connectCodes[]
    = {{0, "accepted"}, {1, "unacceptable protocol version"}, {2, "identifier rejected"},
        {3, "server unavailable"}, {4, "bad user name or password"}, {5, "not authorized"}};

/// MQTT 5, 2.4.
constexpr ReasonCode reasonCodes[] = {{0x00, "success"}, {0x01, "granted QoS 1"},
    {0x02, "granted QoS 2"}, {0x04, "disconnect with will message"},
    {0x10, "no matching subscribers"}, {0x11, "no subscription existed"},
    {0x18, "continue authentication"}, {0x19, "re-authenticate"}, {0x80, "unspecified error"},
    {0x81, "malformed packet"}, {0x82, "protocol error"}, {0x83, "implementation specific error"},
    {0x84, "unsupported protocol version"}, {0x85, "client identifier not valid"},
    {0x86, "bad user name or password"}, {0x87, "not authorized"}, {0x88, "server unavailable"},
    {0x89, "server busy"}, {0x8a, "banned"}, {0x8b, "server shutting down"},
    {0x8c, "bad authentication method"}, {0x8d, "keep alive timeout"}, {0x8e, "session taken over"},
    {0x8f, "topic filter invalid"}, {0x90, "topic name invalid"},
    {0x91, "packet identifier in use"}, {0x92, "packet identifier not found"},
    {0x93, "receive maximum exceeded"}, {0x94, "topic alias invalid"}, {0x95, "packet too large"},
    {0x96, "message rate too high"}, {0x97, "quota exceeded"}, {0x98, "administrative action"},
    {0x99, "payload format invalid"}, {0x9a, "retain not supported"}, {0x9b, "QoS not supported"},
    {0x9c, "use another server"}, {0x9d, "server moved"},
    {0x9e, "shared subscriptions not supported"}, {0x9f, "connection rate exceeded"},
    {0xa0, "maximum connect time"}, {0xa1, "subscription identifiers not supported"},
    {0xa2, "wildcard subscriptions not supported"}};

template <std::size_t size>
QString wordsOf(const ReasonCode (&codes)[size], int code)
{
    const auto known = std::find_if(std::begin(codes), std::end(codes),
        [code](const ReasonCode &reason) { return reason.code == code; });
    const QString number = QStringLiteral("0x%1").arg(code, 2, 16, QLatin1Char('0'));
    return known == std::end(codes) ? number : QString::fromLatin1(known->words);
}

QByteArray identified(const char *what, int id) { return what + QByteArray::number(id); }

/// Reads the packets of one version. A part that is missing is a fault only of a packet that is
/// whole.
class PacketDecoder
{
public:
    PacketDecoder(const MqttPacket &packet, int level)
        : m_packet(packet)
        , m_reader(packet.body)
        , m_level(level)
    { }

    DecodedRecord decode();

private:
    void connect();
    void connAck();
    void publish();
    void answer(const char *answers, const char *asks);
    void subscribe();
    void unsubscribe();
    void subscribed(const char *key);
    void close();
    void properties(const char *name = "properties");
    int identifier();
    void reason(int code);
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

DecodedRecord PacketDecoder::decode()
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
        subscribe();
        break;
    case MqttType::Unsubscribe:
        unsubscribe();
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

void PacketDecoder::properties(const char *name)
{
    if (m_level == 5)
        m_fields.addJson(name, readMqttProperties(m_reader, m_fault));
}

int PacketDecoder::identifier()
{
    const int id = m_reader.number16();
    m_fields.addNumber("id", id);
    if (id == 0 && !m_reader.failed())
        m_fault = CodecText::tr("the packet identifier must not be 0 (MQTT, 2.2.1)");
    return id;
}

void PacketDecoder::reason(int code)
{
    m_fields.addNumber("reasonCode", code);
    m_fields.addText("reason", wordsOf(reasonCodes, code));
    if (code >= 0x80)
        m_kind = RecordKind::Error;
    m_summary.append(wordsOf(reasonCodes, code));
}

void PacketDecoder::connect()
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
        m_fields.addBytes("willPayload", m_reader.data());
        m_fields.addNumber("willQos", flags >> 3 & 3);
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

void PacketDecoder::connAck()
{
    m_answers = "connect";
    const bool isPresent = m_reader.byte() & 1;
    const int code = m_reader.byte();
    m_fields.addBool("sessionPresent", isPresent);
    if (m_level == 5) {
        reason(code);
    } else {
        m_fields.addNumber("returnCode", code);
        m_fields.addText("reason", wordsOf(connectCodes, code));
        m_summary.append(wordsOf(connectCodes, code));
    }
    m_kind = code == 0 ? RecordKind::Open : RecordKind::Error;
    // A 3.1.1 packet ends here, also from a server that refuses version 5.
    if (!m_reader.atEnd())
        properties();
}

void PacketDecoder::payload(QByteArrayView bytes)
{
    const QByteArray text = bytes.toByteArray();
    const bool isJson
        = (isJsonObject(bytes) || isJsonArray(bytes)) && readJsonItems(bytes).isSound();
    if (isJson)
        m_fields.addJson("payload", bytes);
    else if (soundUtf8(text) == text)
        m_fields.addUtf8("payload", bytes);
    else
        m_fields.addBytes("payload", bytes);
    if (isJson || soundUtf8(text) == text)
        m_summary.append(shownText(bytes));
    else
        m_summary.append(m_packet.isWhole() ? shownSize(bytes.size()) : longMessageText());
}

void PacketDecoder::publish()
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
    properties();
    if (!m_reader.failed())
        payload(m_reader.rest());
}

void PacketDecoder::answer(const char *answers, const char *asks)
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
    if (m_level == 5 && !m_reader.atEnd())
        properties();
}

void PacketDecoder::subscribe()
{
    m_kind = RecordKind::Request;
    const int id = identifier();
    m_asks = identified("subscribe ", id);
    properties();
    QByteArray filters;
    QStringList shown;
    while (!m_reader.atEnd()) {
        const QByteArrayView filter = m_reader.data();
        const int options = m_reader.byte();
        RecordFields each;
        each.addUtf8("topic", filter);
        each.addNumber("qos", options & 3);
        filters += (filters.isEmpty() ? "" : ",") + each.object();
        if (shown.size() < 20)
            shown.append(CodecText::tr("%1 QoS %2").arg(shownText(filter)).arg(options & 3));
    }
    m_fields.addJson("topics", QByteArray('[' + filters + ']'));
    if (filters.isEmpty())
        m_fault = CodecText::tr("SUBSCRIBE needs a topic filter (MQTT, 3.8.3)");
    m_summary = {CodecText::tr("SUBSCRIBE %1").arg(shown.join(QStringLiteral(", "))),
        CodecText::tr("id %1").arg(id)};
}

void PacketDecoder::unsubscribe()
{
    m_kind = RecordKind::Request;
    const int id = identifier();
    m_asks = identified("unsubscribe ", id);
    properties();
    QByteArray filters;
    QStringList shown;
    while (!m_reader.atEnd()) {
        const QByteArrayView filter = m_reader.data();
        filters += (filters.isEmpty() ? "" : ",") + textAsJson(filter);
        if (shown.size() < 20)
            shown.append(shownText(filter));
    }
    m_fields.addJson("topics", QByteArray('[' + filters + ']'));
    m_summary = {CodecText::tr("UNSUBSCRIBE %1").arg(shown.join(QStringLiteral(", "))),
        CodecText::tr("id %1").arg(id)};
}

void PacketDecoder::subscribed(const char *key)
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
            m_summary.append(
                code < 3 ? CodecText::tr("granted QoS %1").arg(code) : wordsOf(reasonCodes, code));
    }
    m_fields.addJson("codes", QByteArray('[' + codes + ']'));
}

void PacketDecoder::close()
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

/// A packet that goes on in the next message.
DecodedRecord partOf(const MqttPacket &packet)
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
    DecodedMessage decoded;
    qsizetype at = 0;
    while (at < message.payload.size()) {
        if (decoded.records.size() == mostRecords) {
            decoded.isCut = true;
            break;
        }
        const MqttPacket packet = readMqttPacket(message.payload.sliced(at));
        if (!packet.fault.isEmpty()) {
            decoded.records.push_back(std::move(faulty(
                {message.payload.sliced(at), message.direction, false, true}, packet.fault, at)
                                                    .records.front()));
            break;
        }
        const bool isPart = !packet.isWhole() && (message.isWhole || packet.size == 0);
        DecodedRecord record = isPart ? partOf(packet) : PacketDecoder(packet, m_level).decode();
        if (record.faultAt < 0 && !record.fault.isEmpty())
            record.faultAt = at;
        decoded.records.push_back(std::move(record));
        at += packet.there;
    }
    return withOpenEnd(std::move(decoded), message);
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
