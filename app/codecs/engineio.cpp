#include "app/codecs/engineio.h"

#include "app/codecs/codectext.h"
#include "app/codecs/formencoder.h"
#include "app/codecs/jsonitems.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <utility>

namespace wasclean {

namespace {

constexpr std::array enginePackets
    = {"open", "close", "ping", "pong", "message", "upgrade", "noop"};

QString secondsOf(const JsonItems &items, QByteArrayView name)
{
    return QString::number(double(items.value(name).toInt()) / 1000);
}

DecodedMessage decodeOpen(const CodecMessage &message)
{
    const QByteArrayView json = message.payload.sliced(1);
    const JsonItems items = readJsonItems(json);
    if (message.isWhole && (!items.isSound() || !items.isObject()))
        return faulty(message,
            CodecText::tr("an open packet has a JSON object (Engine.IO protocol, handshake)"),
            1 + qMax<qsizetype>(0, items.problemAt));
    RecordFields fields;
    fields.addText("packet", QStringLiteral("open"));
    if (items.isSound())
        fields.addJson("data", json);
    const bool hasPings = items.has("pingInterval") && items.has("pingTimeout");
    return only(makeRecord(RecordKind::Open,
        {CodecText::tr("open %1").arg(shownValue(items.value("sid"))),
            hasPings ? CodecText::tr("ping %1 s/%2 s")
                           .arg(secondsOf(items, "pingInterval"), secondsOf(items, "pingTimeout"))
                     : QString()},
        fields));
}

DecodedMessage decodePlain(const CodecMessage &message)
{
    const auto type = std::size_t(message.payload[0] - '0');
    const QByteArrayView data = message.payload.sliced(1);
    const QString name = QString::fromLatin1(enginePackets[type]);
    const bool isPing = type == 2 || type == 3;
    RecordFields fields;
    fields.addText("packet", name);
    if (!data.isEmpty())
        fields.addUtf8("data", data);
    const RecordKind kind = isPing ? RecordKind::Heartbeat
        : type == 1                ? RecordKind::Close
                                   : RecordKind::Message;
    DecodedRecord record = makeRecord(kind, {name, shownText(data)}, fields);
    if (isPing)
        (type == 2 ? record.asks : record.answers) = "ping " + data.toByteArray();
    return only(std::move(record));
}

/// Text "b…": bytes that travelled as base64.
DecodedMessage decodeBase64(const CodecMessage &message, int engineVersion, RecordKind kind)
{
    const qsizetype start = engineVersion == 3 ? 2 : 1;
    const QByteArrayView base64 = message.payload.sliced(qMin(start, message.payload.size()));
    const auto decoded = QByteArray::fromBase64Encoding(
        base64.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    if (message.isWhole && !decoded)
        return faulty(message,
            CodecText::tr("what follows “b” is not base64 (Engine.IO protocol, packet encoding)"),
            start);
    RecordFields fields;
    fields.addText("packet", QStringLiteral("message"));
    if (decoded)
        fields.addBytes("data", *decoded);
    const bool isAttachment = kind == RecordKind::Attachment;
    const QString name
        = isAttachment ? CodecText::tr("attachment in base64") : CodecText::tr("message in base64");
    return only(makeRecord(kind,
        {decoded && message.isWhole
                ? QStringLiteral("%1, %2").arg(name, shownSize((*decoded).size()))
                : name},
        fields));
}

bool isOpenPacket(const CodecEvidence::First &first)
{
    return first.isText && first.direction == Direction::Received && first.payload.startsWith("0{")
        && first.payload.contains("\"sid\"") && first.payload.contains("\"pingInterval\"");
}

} // namespace

int engineVersionOf(const CodecEvidence &evidence)
{
    const int asked = QUrlQuery(QUrl(evidence.url)).queryItemValue(QStringLiteral("EIO")).toInt();
    const auto open
        = std::find_if(evidence.messages.begin(), evidence.messages.end(), isOpenPacket);
    // Nobody answers EIO=3 with another version: servers 3 and 4 refuse it, or speak it.
    if (open == evidence.messages.end() || asked == 3)
        return asked;
    if (open->payload.contains("\"maxPayload\""))
        return 4;
    // Servers 1 and 2 ignore EIO=4, and connect a client that has not asked for it.
    const auto connect = std::find_if(open, evidence.messages.end(),
        [](const CodecEvidence::First &first) { return first.payload.startsWith("40"); });
    if (connect != evidence.messages.end())
        return connect->direction == Direction::Received ? 3 : 4;
    return asked == 4 ? 4 : 3;
}

CodecGuess knownEngine(const CodecEvidence &evidence)
{
    for (const CodecEvidence::First &first : evidence.messages) {
        if (isOpenPacket(first))
            return knownByMessage(Certainty::Sure, first);
    }
    return knownByUrl(Certainty::Sure, QStringLiteral("EIO=%1").arg(engineVersionOf(evidence)));
}

DecodedMessage decodeEnginePacket(
    const CodecMessage &message, int engineVersion, RecordKind kindOfBytes)
{
    if (message.payload.isEmpty())
        return faulty(message,
            CodecText::tr("the message is empty; an Engine.IO packet begins with its type"), 0);
    const char type = message.payload[0];
    if (type == 'b')
        return decodeBase64(message, engineVersion, kindOfBytes);
    if (type < '0' || type > '6')
        return faulty(message,
            CodecText::tr("“%1” is no Engine.IO packet type; the types are 0 to 6")
                .arg(shownText(message.payload.first(1))),
            0);
    return type == '0' ? decodeOpen(message) : decodePlain(message);
}

QList<QByteArray> engineReplies(const CodecMessage &received, int engineVersion)
{
    if (engineVersion == 3 || !received.isText || !received.payload.startsWith('2'))
        return {};
    return {QByteArray('3' + received.payload.sliced(1).toByteArray())};
}

std::optional<CodecHeartbeat> engineHeartbeatAfter(const CodecMessage &received, int engineVersion)
{
    if (engineVersion == 4 || !received.isText || !received.payload.startsWith("0{"))
        return {};
    constexpr int shortest = 100;
    const int interval = readJsonItems(received.payload.sliced(1)).value("pingInterval").toInt();
    if (interval <= 0)
        return {};
    return CodecHeartbeat{"2", std::chrono::milliseconds(std::max(interval, shortest))};
}

QString faultOfEngineBytes(QByteArrayView payload, int engineVersion)
{
    return engineVersion == 3 && !payload.startsWith('\x04')
        ? CodecText::tr("a binary packet begins with the byte 04 (Engine.IO 3)")
        : QString();
}

EngineIoCodec::EngineIoCodec(int engineVersion)
    : Codec(QStringLiteral("engineio%1").arg(engineVersion),
        QStringLiteral("Engine.IO %1").arg(engineVersion))
    , m_engineVersion(engineVersion)
{ }

bool EngineIoCodec::isBare(const QString &url)
{
    return QUrl(url).path().contains(QLatin1String("/engine.io/"));
}

CodecGuess EngineIoCodec::recognise(const CodecEvidence &evidence) const
{
    if (!isBare(evidence.url) || engineVersionOf(evidence) != m_engineVersion)
        return {};
    return knownEngine(evidence);
}

DecodedMessage EngineIoCodec::decode(const CodecMessage &message) const
{
    const bool isMessage = !message.isText || message.payload.startsWith('4');
    if (!isMessage)
        return decodeEnginePacket(message, m_engineVersion, RecordKind::Message);
    const QString fault
        = message.isText ? QString() : faultOfEngineBytes(message.payload, m_engineVersion);
    if (!fault.isEmpty())
        return faulty(message, fault, 0);
    const bool hasType = message.isText || m_engineVersion == 3;
    const QByteArrayView data = message.payload.sliced(hasType ? 1 : 0);
    RecordFields fields;
    fields.addText("packet", QStringLiteral("message"));
    if (!message.isText)
        fields.addBytes("data", data);
    else if (isSoundJson(data))
        fields.addJson("data", data);
    else
        fields.addUtf8("data", data);
    return only(makeRecord(RecordKind::Message,
        {message.isText ? CodecText::tr("message %1").arg(shownText(data)).trimmed()
                        : CodecText::tr("message, %1").arg(shownSize(data.size()))},
        fields));
}

QList<CodecForm> EngineIoCodec::forms() const
{
    return {{QStringLiteral("message"), CodecText::tr("Message"),
        {{QStringLiteral("text"), CodecText::tr("Text"), FormField::Kind::Text}}}};
}

EncodedMessage EngineIoCodec::encode(const FormInput &input) const
{
    FormEncoder form(input);
    return form.textMessage('4' + form.typed("text"));
}

QList<QByteArray> EngineIoCodec::replies(const CodecMessage &received) const
{
    return engineReplies(received, m_engineVersion);
}

std::optional<CodecHeartbeat> EngineIoCodec::heartbeatAfter(const CodecMessage &received) const
{
    return engineHeartbeatAfter(received, m_engineVersion);
}

} // namespace wasclean
