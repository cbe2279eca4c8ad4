#include "app/codecs/phoenix.h"

#include "app/codecs/codectext.h"
#include "app/codecs/jsonitems.h"
#include "app/formats/jsontext.h"

#include <QUrl>

#include <utility>

namespace wasclean {

namespace {

/// A message of a channel; the values are JSON.
struct ChannelMessage
{
    QByteArray joinRef;
    QByteArray ref;
    QByteArray topic;
    QByteArray event;
    QByteArray payload;
};

bool isPhoenixEvent(QByteArrayView event) { return event.startsWith("\"phx_"); }

RecordKind phoenixKind(const ChannelMessage &channel, const JsonItems &payload, bool isReply)
{
    if (channel.topic == "\"phoenix\"")
        return RecordKind::Heartbeat;
    if (channel.event == "\"phx_close\"" || channel.event == "\"phx_leave\"")
        return RecordKind::Close;
    if (channel.event == "\"phx_error\"")
        return RecordKind::Error;
    if (isReply)
        return payload.text("status") == "ok" ? RecordKind::Answer : RecordKind::Error;
    return channel.ref.isEmpty() || channel.ref == "null" ? RecordKind::Message
                                                          : RecordKind::Request;
}

DecodedRecord describeChannel(const ChannelMessage &channel, Direction direction)
{
    const bool isReply = channel.event == "\"phx_reply\"";
    const JsonItems payload = readJsonItems(channel.payload);
    RecordFields fields;
    fields.addJson("join_ref", channel.joinRef);
    fields.addJson("ref", channel.ref);
    fields.addJson("topic", channel.topic);
    fields.addJson("event", channel.event);
    if (isReply)
        fields.addJson("status", payload.value("status"));
    fields.addJson("payload", channel.payload);
    const RecordKind kind = phoenixKind(channel, payload, isReply);
    const QString topic = shownValue(channel.topic);
    const QString event = shownValue(channel.event);
    const QString ref = channel.ref == "null" ? QString() : shownValue(channel.ref);
    QStringList summary;
    if (kind == RecordKind::Heartbeat)
        summary = {isReply ? CodecText::tr("heartbeat answered") : CodecText::tr("heartbeat"), ref};
    else if (isReply)
        summary = {CodecText::tr("reply %1 %2").arg(topic, shownValue(payload.value("status"))),
            ref, shownText(payload.value("response"))};
    else
        summary = {CodecText::tr("%1 %2").arg(topic, event), ref, shownText(channel.payload)};
    DecodedRecord record = makeRecord(kind, summary, fields);
    const QByteArray key = "push " + jsonIdKey(channel.topic) + ' ' + jsonIdKey(channel.ref);
    if (isReply)
        record.answers = key;
    else if (!ref.isEmpty() && direction != Direction::Received)
        record.asks = key;
    return record;
}

QString phoenixFault(const ChannelMessage &channel)
{
    if (!isJsonString(channel.topic) || !isJsonString(channel.event))
        return CodecText::tr("topic and event must be strings (Phoenix channels, serializer)");
    return {};
}

DecodedMessage finish(const CodecMessage &message, const ChannelMessage &channel)
{
    DecodedRecord record = describeChannel(channel, message.direction);
    if (message.isWhole)
        setFault(record, phoenixFault(channel));
    return only(std::move(record));
}

DecodedMessage decodePhoenixText(const CodecMessage &message)
{
    const JsonItems items = readJsonItems(message.payload);
    if (message.isWhole && !items.isSound())
        return faulty(
            message, CodecText::tr("this is not JSON: %1").arg(items.problem), items.problemAt);
    ChannelMessage channel;
    if (items.isObject()) {
        channel = {items.value("join_ref").toByteArray(), items.value("ref").toByteArray(),
            items.value("topic").toByteArray(), items.value("event").toByteArray(),
            items.value("payload").toByteArray()};
        return finish(message, channel);
    }
    if (!items.isArray() || (message.isWhole && items.items.size() != 5))
        return faulty(message,
            CodecText::tr("a message is an array of five: join_ref, ref, topic, event and payload "
                          "(Phoenix channels, serializer 2.0.0); this one has %1")
                .arg(items.items.size()),
            0);
    channel = {items.at(0).toByteArray(), items.at(1).toByteArray(), items.at(2).toByteArray(),
        items.at(3).toByteArray(), items.at(4).toByteArray()};
    return finish(message, channel);
}

/// The binary form: a kind, the lengths of some texts, the texts, the payload.
DecodedMessage decodePhoenixBinary(const CodecMessage &message)
{
    const QByteArrayView bytes = message.payload;
    const auto fail = [&message](qsizetype at) {
        return faulty(message,
            CodecText::tr("the binary message ends within its header (Phoenix channels, serializer "
                          "2.0.0)"),
            at);
    };
    if (bytes.isEmpty() || uchar(bytes[0]) > 2)
        return faulty(message,
            CodecText::tr("a binary message begins with 0, 1 or 2 (Phoenix channels, serializer "
                          "2.0.0)"),
            0);
    const bool isPushOfServer = bytes[0] == 0 && message.direction == Direction::Received;
    const int count = bytes[0] == 2 ? 2 : isPushOfServer ? 3 : 4;
    if (bytes.size() <= count)
        return fail(bytes.size());
    QByteArray texts[4];
    qsizetype at = 1 + count;
    for (int i = 0; i < count; ++i) {
        const auto length = qsizetype(uchar(bytes[1 + i]));
        if (length > bytes.size() - at)
            return fail(at);
        texts[i] = textAsJson(bytes.sliced(at, length));
        at += length;
    }
    ChannelMessage channel;
    channel.payload = bytesAsJson(bytes.sliced(at));
    if (bytes[0] == 2) {
        channel.topic = texts[0];
        channel.event = texts[1];
    } else if (isPushOfServer) {
        channel.joinRef = texts[0];
        channel.topic = texts[1];
        channel.event = texts[2];
    } else {
        channel.joinRef = texts[0];
        channel.ref = texts[1];
        channel.topic = texts[2];
        channel.event = bytes[0] == 1 ? QByteArray("\"phx_reply\"") : texts[3];
    }
    if (bytes[0] == 1)
        channel.payload = R"({"status":)" + texts[3] + R"(,"response":)" + channel.payload + '}';
    return finish(message, channel);
}

} // namespace

PhoenixCodec::PhoenixCodec()
    : Codec(QStringLiteral("phoenix"), QStringLiteral("Phoenix channels"))
{ }

CodecGuess PhoenixCodec::recognise(const CodecEvidence &evidence) const
{
    for (const CodecEvidence::First &first : evidence.messages) {
        const JsonItems items = readJsonItems(first.payload);
        const bool isArray = items.isArray() && items.items.size() == 5
            && (isPhoenixEvent(items.at(3)) || items.at(2) == "\"phoenix\"");
        const bool isObject = items.isObject() && items.has("topic") && items.has("ref")
            && (isPhoenixEvent(items.value("event")) || items.text("topic") == "phoenix");
        if (isArray || isObject)
            return knownByMessage(Certainty::Sure, first);
    }
    const QUrl url(evidence.url);
    if (url.path().endsWith(QStringLiteral("/websocket"))
        && url.query().contains(QStringLiteral("vsn=")))
        return knownByUrl(Certainty::Likely, QStringLiteral("vsn="));
    return {};
}

DecodedMessage PhoenixCodec::decode(const CodecMessage &message) const
{
    return message.isText ? decodePhoenixText(message) : decodePhoenixBinary(message);
}

/// The server ends a connection after 60 s of silence. Its first reply says that it is Phoenix.
std::optional<CodecHeartbeat> PhoenixCodec::heartbeatAfter(const CodecMessage &received) const
{
    const JsonItems items = readJsonItems(received.payload);
    const bool isReply = items.at(3) == "\"phx_reply\"" || items.text("event") == "phx_reply";
    if (!received.isText || !isReply)
        return {};
    return CodecHeartbeat{items.isArray()
            ? QByteArray(R"([null,"heartbeat","phoenix","heartbeat",{}])")
            : QByteArray(
                R"({"topic":"phoenix","event":"heartbeat","payload":{},"ref":"heartbeat"})"),
        std::chrono::seconds(30)};
}

} // namespace wasclean
