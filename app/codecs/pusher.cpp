#include "app/codecs/pusher.h"

#include "app/codecs/codectext.h"
#include "app/codecs/formencoder.h"
#include "app/codecs/jsonitems.h"

#include <QUrl>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// The data of an event: servers put JSON into a string, clients do not.
QByteArray pusherData(const JsonItems &items)
{
    const QByteArray inner = items.text("data");
    return !inner.isEmpty() && readJsonItems(inner).isSound() ? inner
                                                              : items.value("data").toByteArray();
}

RecordKind pusherKind(const QByteArray &event)
{
    if (event == "pusher:ping" || event == "pusher:pong")
        return RecordKind::Heartbeat;
    if (event == "pusher:connection_established")
        return RecordKind::Open;
    if (event == "pusher:error" || event == "pusher:subscription_error")
        return RecordKind::Error;
    if (event == "pusher:subscribe" || event == "pusher:signin")
        return RecordKind::Request;
    return event == "pusher_internal:subscription_succeeded" ? RecordKind::Answer
                                                             : RecordKind::Message;
}

void addPusherKeys(DecodedRecord &record, const QByteArray &event, const QByteArray &channel)
{
    if (event == "pusher:subscribe")
        record.asks = "subscribe " + channel;
    else if (event == "pusher_internal:subscription_succeeded"
        || event == "pusher:subscription_error")
        record.answers = "subscribe " + channel;
    else if (event == "pusher:ping")
        record.asks = "ping";
    else if (event == "pusher:pong")
        record.answers = "ping";
}

} // namespace

PusherCodec::PusherCodec()
    : Codec(QStringLiteral("pusher"), QStringLiteral("Pusher"))
{ }

CodecGuess PusherCodec::recognise(const CodecEvidence &evidence) const
{
    for (const CodecEvidence::First &first : evidence.messages) {
        if (readJsonItems(first.payload).text("event") == "pusher:connection_established")
            return knownByMessage(Certainty::Sure, first);
    }
    const QUrl url(evidence.url);
    const bool isPath = url.path().startsWith(QStringLiteral("/app/"))
        && url.query().contains(QStringLiteral("protocol="));
    return isPath ? knownByUrl(Certainty::Likely, QStringLiteral("/app/")) : CodecGuess();
}

DecodedMessage PusherCodec::decode(const CodecMessage &message) const
{
    const JsonItems items = readJsonItems(message.payload);
    if (message.isWhole && !items.isSound())
        return faulty(
            message, CodecText::tr("this is not JSON: %1").arg(items.problem), items.problemAt);
    const QByteArray event = items.text("event");
    if (message.isWhole && (!items.isObject() || !isJsonString(items.value("event"))))
        return faulty(message,
            CodecText::tr("a message is an object with an “event” that is a string (Pusher "
                          "Channels protocol, events)"),
            0);
    const QByteArray data = pusherData(items);
    const QByteArray inner = readJsonItems(data).text("channel");
    const QByteArray channel = items.has("channel") ? items.text("channel") : inner;
    RecordFields fields;
    fields.addUtf8("event", event);
    if (!channel.isEmpty())
        fields.addUtf8("channel", channel);
    fields.addJson("data", data);
    const bool showsData = inner.isEmpty() && data != "{}";
    DecodedRecord record = makeRecord(pusherKind(event),
        {words(shownText(event), shownText(channel)), showsData ? shownText(data) : QString()},
        fields);
    addPusherKeys(record, event, channel);
    return only(std::move(record));
}

QList<QByteArray> PusherCodec::replies(const CodecMessage &received) const
{
    const bool isPing
        = received.isText && readJsonItems(received.payload).text("event") == "pusher:ping";
    return isPing ? QList<QByteArray>{R"({"event":"pusher:pong","data":{}})"} : QList<QByteArray>();
}

/// After so many seconds of silence, the server asks or gives up.
std::optional<CodecHeartbeat> PusherCodec::heartbeatAfter(const CodecMessage &received) const
{
    const JsonItems items = readJsonItems(received.payload);
    if (items.text("event") != "pusher:connection_established")
        return {};
    constexpr int usual = 120;
    constexpr int longest = 3600;
    const int seconds = readJsonItems(pusherData(items)).value("activity_timeout").toInt();
    return CodecHeartbeat{R"({"event":"pusher:ping","data":{}})",
        std::chrono::seconds(seconds > 0 ? std::min(seconds, longest) : usual)};
}

QList<CodecForm> PusherCodec::forms() const
{
    using Kind = FormField::Kind;
    const FormField channel{QStringLiteral("channel"), CodecText::tr("Channel"), Kind::Line,
        CodecText::tr("for example prices")};
    return {
        {QStringLiteral("subscribe"), QStringLiteral("pusher:subscribe"),
            {channel,
                {QStringLiteral("auth"), CodecText::tr("Auth"), Kind::Line,
                    CodecText::tr("of private channels")}}},
        {QStringLiteral("unsubscribe"), QStringLiteral("pusher:unsubscribe"), {channel}},
        {QStringLiteral("event"), CodecText::tr("Client event"),
            {channel,
                {QStringLiteral("event"), CodecText::tr("Event"), Kind::Line,
                    QStringLiteral("client-…")},
                {QStringLiteral("data"), CodecText::tr("Data"), Kind::Json,
                    CodecText::tr("A JSON object, for example {\"x\": 1}")}}},
        {QStringLiteral("ping"), QStringLiteral("pusher:ping"), {}},
    };
}

EncodedMessage PusherCodec::encode(const FormInput &input) const
{
    FormEncoder form(input);
    RecordFields message;
    if (form.isForm("event")) {
        message.addUtf8("event", form.needed("event"));
        message.addUtf8("channel", form.needed("channel"));
        const QByteArray data = form.json("data");
        message.addJson("data", data.isEmpty() ? "{}" : data);
        return form.textMessage(message.object());
    }
    message.addText("event", QStringLiteral("pusher:") + input.form);
    RecordFields data;
    if (!form.isForm("ping"))
        data.addUtf8("channel", form.needed("channel"));
    if (!form.text("auth").isEmpty())
        data.addUtf8("auth", form.text("auth"));
    message.addJson("data", data.object());
    return form.textMessage(message.object());
}

} // namespace wasclean
