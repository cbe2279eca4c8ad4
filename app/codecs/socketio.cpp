#include "app/codecs/socketio.h"

#include "app/codecs/codectext.h"
#include "app/codecs/jsonitems.h"
#include "app/codecs/socketiopacket.h"
#include "app/codecs/socketiostream.h"

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

DecodedMessage decodeEnginePacket(const CodecMessage &message)
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
DecodedMessage decodeBase64(const CodecMessage &message, int engineVersion)
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
    return only(makeRecord(RecordKind::Attachment,
        {decoded && message.isWhole
                ? CodecText::tr("attachment in base64, %1").arg(shownSize((*decoded).size()))
                : CodecText::tr("attachment in base64")},
        fields));
}

bool isOpenPacket(const CodecEvidence::First &first)
{
    return first.isText && first.direction == Direction::Received && first.payload.startsWith("0{")
        && first.payload.contains("\"sid\"") && first.payload.contains("\"pingInterval\"");
}

/// The version of Engine.IO; 0 when it is none.
int spokenVersion(const CodecEvidence &evidence)
{
    const int asked = QUrlQuery(QUrl(evidence.url)).queryItemValue(QStringLiteral("EIO")).toInt();
    const auto open
        = std::find_if(evidence.messages.begin(), evidence.messages.end(), isOpenPacket);
    if (open == evidence.messages.end())
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

} // namespace

SocketIoCodec::SocketIoCodec(int engineVersion)
    : Codec(QStringLiteral("socketio-eio%1").arg(engineVersion),
        engineVersion == 3 ? QStringLiteral("Socket.IO 1–2") : QStringLiteral("Socket.IO 3–4"))
    , m_engineVersion(engineVersion)
{ }

CodecGuess SocketIoCodec::recognise(const CodecEvidence &evidence) const
{
    if (spokenVersion(evidence) != m_engineVersion)
        return {};
    for (const CodecEvidence::First &first : evidence.messages) {
        if (isOpenPacket(first))
            return knownByMessage(Certainty::Sure, first);
    }
    return knownByUrl(Certainty::Sure, QStringLiteral("EIO=%1").arg(m_engineVersion));
}

DecodedMessage SocketIoCodec::decode(const CodecMessage &message) const
{
    if (!message.isText)
        return decodeAttachment(message);
    if (message.payload.isEmpty())
        return faulty(message,
            CodecText::tr("the message is empty; an Engine.IO packet begins with its type"), 0);
    const char type = message.payload[0];
    if (type == 'b')
        return decodeBase64(message, m_engineVersion);
    if (type < '0' || type > '6')
        return faulty(message,
            CodecText::tr("“%1” is no Engine.IO packet type; the types are 0 to 6")
                .arg(shownText(message.payload.first(1))),
            0);
    if (type == '4')
        return decodeSocketPacket(message, m_engineVersion);
    return type == '0' ? decodeOpen(message) : decodeEnginePacket(message);
}

bool SocketIoCodec::needsStream(const CodecMessage &message) const
{
    return !message.isText || message.payload.startsWith('b');
}

std::unique_ptr<CodecStream> SocketIoCodec::newStream() const { return newSocketIoStream(*this); }

/// With Engine.IO 4, the client connects to the main namespace and answers the pings of the server.
QList<QByteArray> SocketIoCodec::replies(const CodecMessage &received) const
{
    if (m_engineVersion == 3 || !received.isText)
        return {};
    if (received.payload.startsWith("0{"))
        return {"40"};
    if (received.payload.startsWith('2'))
        return {QByteArray('3' + received.payload.sliced(1).toByteArray())};
    return {};
}

/// With Engine.IO 3, the client sends the pings.
std::optional<CodecHeartbeat> SocketIoCodec::heartbeatAfter(const CodecMessage &received) const
{
    if (m_engineVersion == 4 || !received.isText || !received.payload.startsWith("0{"))
        return {};
    constexpr int shortest = 100;
    const int interval = readJsonItems(received.payload.sliced(1)).value("pingInterval").toInt();
    if (interval <= 0)
        return {};
    return CodecHeartbeat{"2", std::chrono::milliseconds(std::max(interval, shortest))};
}

DecodedMessage SocketIoCodec::decodeAttachment(const CodecMessage &message) const
{
    QByteArrayView data = message.payload;
    if (m_engineVersion == 3) {
        if (!data.startsWith('\x04'))
            return faulty(
                message, CodecText::tr("a binary packet begins with the byte 04 (Engine.IO 3)"), 0);
        data = data.sliced(1);
    }
    RecordFields fields;
    if (message.isWhole)
        fields.addNumber("size", data.size());
    fields.addBytes("data", data);
    return only(makeRecord(RecordKind::Attachment,
        {message.isWhole ? CodecText::tr("attachment, %1").arg(shownSize(data.size()))
                         : CodecText::tr("attachment")},
        fields));
}

} // namespace wasclean
