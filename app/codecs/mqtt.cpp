#include "app/codecs/mqtt.h"

#include "app/codecs/codectext.h"
#include "app/codecs/jsonitems.h"
#include "app/codecs/mqttdecoder.h"
#include "app/codecs/mqttpacket.h"

#include <QHash>

#include <algorithm>
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

/// Where the packet begins that goes on behind the bytes: their size when the last one is whole; -1
/// when there is something else than packets.
qsizetype unfinishedPacketAt(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const MqttPacket packet = readMqttPacket(bytes.sliced(at));
        if (!packet.fault.isEmpty())
            return -1;
        if (!packet.isWhole())
            return at;
        at += packet.there;
    }
    return at;
}

/// Whether a topic alias stands for a topic of an earlier message (MQTT 5, 3.3.2.3.4).
bool hasAliasAlone(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const MqttPacket packet = readMqttPacket(bytes.sliced(at));
        if (!packet.isWhole() || !packet.fault.isEmpty())
            return false;
        if (packet.type == MqttType::Publish && packet.body.startsWith(QByteArrayView("\0\0", 2)))
            return true;
        at += packet.there;
    }
    return false;
}

/// Puts packets together that go on in the next message, and knows what topic aliases stand for.
class MqttStream : public CodecStream
{
public:
    explicit MqttStream(const MqttCodec &codec)
        : m_codec(codec)
    { }

    DecodedMessage decode(const CodecMessage &message) override;
    std::unique_ptr<CodecStream> copy() const override;

private:
    /// A longer beginning is not kept; the rest of its packet is passed over.
    static constexpr qsizetype mostKept = 1 << 20;

    DecodedMessage passOver(const CodecMessage &message);
    void fillInTopic(DecodedRecord &record);

    const MqttCodec &m_codec;
    /// The beginning of a packet.
    QByteArray m_begun;
    /// How many bytes of a long packet are still to come.
    qint64 m_toCome = 0;
    /// Topics as JSON, by their alias.
    QHash<QByteArray, QByteArray> m_aliases;
    qsizetype m_aliasBytes = 0;
};

std::unique_ptr<CodecStream> MqttStream::copy() const
{
    auto other = std::make_unique<MqttStream>(m_codec);
    other->m_begun = m_begun;
    other->m_toCome = m_toCome;
    other->m_aliases = m_aliases;
    other->m_aliasBytes = m_aliasBytes;
    return other;
}

/// Learns what topic an alias stands for (MQTT 5, 3.3.2.3.4), or says it.
void MqttStream::fillInTopic(DecodedRecord &record)
{
    constexpr qsizetype mostAliasBytes = 1 << 20;
    const JsonItems fields = readJsonItems(record.fields);
    const QByteArray alias
        = readJsonItems(fields.value("properties")).value("topicAlias").toByteArray();
    if (alias.isEmpty())
        return;
    const QByteArrayView topic = fields.value("topic");
    if (topic != "\"\"") {
        m_aliasBytes -= m_aliases.take(alias).size();
        if (m_aliasBytes + topic.size() <= mostAliasBytes) {
            m_aliases.insert(alias, topic.toByteArray());
            m_aliasBytes += topic.size();
        }
        return;
    }
    const QByteArray known = m_aliases.value(alias);
    if (known.isEmpty())
        return;
    record.summary.replace(CodecText::tr("PUBLISH alias %1").arg(QString::fromLatin1(alias)),
        CodecText::tr("PUBLISH alias %1 = %2").arg(QString::fromLatin1(alias), shownValue(known)));
    record.summary = shortened(record.summary);
    record.fields.replace(topic.data() - record.fields.constData(), topic.size(), known);
}

DecodedMessage MqttStream::decode(const CodecMessage &message)
{
    if (message.isText || message.payload.isEmpty())
        return m_codec.decode(message);
    if (m_toCome > 0)
        return passOver(message);
    const qsizetype earlier = m_begun.size();
    const QByteArray bytes = std::exchange(m_begun, {}) + message.payload;
    DecodedMessage decoded = m_codec.decode({bytes, message.direction, false, true});
    for (DecodedRecord &record : decoded.records) {
        if (record.faultAt >= 0)
            record.faultAt = std::max<qsizetype>(record.faultAt - earlier, 0);
        // What began in an earlier message does not stand in this one.
        record.begin = std::max<qsizetype>(record.begin - earlier, -1);
        fillInTopic(record);
    }
    const qsizetype rest = unfinishedPacketAt(bytes);
    if (rest < 0 || rest == bytes.size())
        return decoded;
    const MqttPacket packet = readMqttPacket(QByteArrayView(bytes).sliced(rest));
    if (bytes.size() - rest <= mostKept)
        m_begun = bytes.sliced(rest);
    else
        m_toCome = packet.size - packet.there;
    return decoded;
}

DecodedMessage MqttStream::passOver(const CodecMessage &message)
{
    const qsizetype size = qsizetype(std::min<qint64>(m_toCome, message.payload.size()));
    m_toCome -= size;
    DecodedMessage decoded = only(makeRecord(RecordKind::Message,
        {CodecText::tr("%1 of a packet that is too long to be put together").arg(shownSize(size))},
        {}));
    if (size == message.payload.size())
        return decoded;
    DecodedMessage rest
        = decode({message.payload.sliced(size), message.direction, false, message.isWhole});
    for (DecodedRecord &record : rest.records) {
        if (record.begin >= 0)
            record.begin += size;
        decoded.records.push_back(std::move(record));
    }
    decoded.isCut = rest.isCut;
    return decoded;
}

} // namespace

MqttCodec::MqttCodec(int level)
    : Codec(QStringLiteral("mqtt%1").arg(level),
        level == 5 ? QStringLiteral("MQTT 5") : QStringLiteral("MQTT 3.1.1"))
    , m_level(level)
{ }

CodecGuess MqttCodec::recognise(const CodecEvidence &evidence) const
{
    // Some clients send each part of it as a message of its own.
    QByteArray sent;
    for (const CodecEvidence::First &first : evidence.messages) {
        if (first.isText || first.direction == Direction::Received)
            continue;
        sent += first.payload;
        const int level = levelOfConnect(sent);
        if (level > 0)
            return (level == 5) == (m_level == 5) ? knownByMessage(Certainty::Sure, first)
                                                  : CodecGuess();
        if (!first.isWhole)
            break;
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
        return only(makeRecord(
            RecordKind::Message, {CodecText::tr("an empty part (MQTT, section 6)")}, {}));
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

bool MqttCodec::needsStream(const CodecMessage &message) const
{
    if (message.isText || !message.isWhole || message.payload.isEmpty())
        return false;
    return unfinishedPacketAt(message.payload) != message.payload.size()
        || (m_level == 5 && hasAliasAlone(message.payload));
}

std::unique_ptr<CodecStream> MqttCodec::newStream() const
{
    return std::make_unique<MqttStream>(*this);
}

} // namespace wasclean
