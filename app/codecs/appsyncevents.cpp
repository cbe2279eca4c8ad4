#include "app/codecs/appsyncevents.h"

#include "app/codecs/codectext.h"
#include "app/codecs/jsonitems.h"
#include "app/formats/jsontext.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace wasclean {

namespace {

/// A message type: who may send it, what it is, and what it needs.
struct AppSyncType
{
    const char *name;
    Direction sender;
    RecordKind kind;
    bool needsId;
    /// What it belongs to: "subscribe", "publish", …; null for what has no partner.
    const char *exchange;
};

constexpr AppSyncType appSyncTypes[] = {
    {"connection_init", Direction::Sent, RecordKind::Request, false, "init"},
    {"subscribe", Direction::Sent, RecordKind::Request, true, "subscribe"},
    {"unsubscribe", Direction::Sent, RecordKind::Request, true, "unsubscribe"},
    {"publish", Direction::Sent, RecordKind::Request, true, "publish"},
    {"connection_ack", Direction::Received, RecordKind::Open, false, "init"},
    {"connection_error", Direction::Received, RecordKind::Error, false, "init"},
    {"ka", Direction::Received, RecordKind::Heartbeat, false, nullptr},
    {"subscribe_success", Direction::Received, RecordKind::Answer, true, "subscribe"},
    {"subscribe_error", Direction::Received, RecordKind::Error, true, "subscribe"},
    {"unsubscribe_success", Direction::Received, RecordKind::Answer, true, "unsubscribe"},
    {"unsubscribe_error", Direction::Received, RecordKind::Error, true, "unsubscribe"},
    {"publish_success", Direction::Received, RecordKind::Answer, true, "publish"},
    {"publish_error", Direction::Received, RecordKind::Error, true, "publish"},
    {"data", Direction::Received, RecordKind::Message, true, "subscribe"},
    {"broadcast_error", Direction::Received, RecordKind::Error, true, "subscribe"},
    {"error", Direction::Received, RecordKind::Error, false, nullptr},
};

QString appSyncRules() { return QStringLiteral("aws-appsync-event-ws"); }

const AppSyncType *findAppSyncType(const QByteArray &name)
{
    const auto *const found = std::find_if(std::begin(appSyncTypes), std::end(appSyncTypes),
        [&name](const AppSyncType &type) { return name == type.name; });
    return found == std::end(appSyncTypes) ? nullptr : found;
}

bool isWholeJson(const QByteArray &text)
{
    return !text.isEmpty() && readJsonItems(text).isSound();
}

/// The event in a string; what is no JSON stays the string.
QByteArray eventIn(QByteArrayView json)
{
    const QByteArray text = isJsonString(json) ? jsonStringValue(json) : QByteArray();
    return isWholeJson(text) ? text : json.toByteArray();
}

/// The events of a publish, or the one of a message of data, as an array.
std::vector<QByteArray> eventsIn(QByteArrayView json)
{
    std::vector<QByteArray> events;
    if (!isJsonArray(json)) {
        events.push_back(eventIn(json));
        return events;
    }
    for (const JsonItem &item : readJsonItems(json).items)
        events.push_back(eventIn(item.value));
    return events;
}

QByteArray arrayOf(const std::vector<QByteArray> &events)
{
    QByteArray all = "[";
    for (const QByteArray &event : events) {
        if (all.size() > 1)
            all += ',';
        all += event;
    }
    return all + ']';
}

QString eventsText(const std::vector<QByteArray> &events)
{
    if (events.empty())
        return {};
    const QString first = shownText(events.front());
    return events.size() == 1
        ? first
        : CodecText::tr("%1 events: %2").arg(QString::number(events.size()), first);
}

/// "UnauthorizedException: You are not authorized".
QString appSyncErrors(QByteArrayView errors)
{
    const JsonItems first = readJsonItems(readJsonItems(errors).at(0));
    const QString type = shownText(first.text("errorType"));
    const QString text = shownText(first.text("message"));
    return type.isEmpty() || text.isEmpty() ? words(type, text)
                                            : QStringLiteral("%1: %2").arg(type, text);
}

QString eventsFault(QByteArrayView events)
{
    const JsonItems items = readJsonItems(events);
    const bool isCount = items.isArray() && !items.items.empty()
        && items.items.size() <= AppSyncEventsCodec::mostEvents;
    const bool areStrings = std::all_of(items.items.begin(), items.items.end(),
        [](const JsonItem &item) { return isJsonString(item.value); });
    if (!isCount || !areStrings)
        return CodecText::tr("“events” must be an array of 1 to 5 strings (protocol %1)")
            .arg(appSyncRules());
    const bool areJson = std::all_of(items.items.begin(), items.items.end(),
        [](const JsonItem &item) { return isWholeJson(jsonStringValue(item.value)); });
    return areJson
        ? QString()
        : CodecText::tr("each event must be JSON in a string (protocol %1)").arg(appSyncRules());
}

QString appSyncFault(const JsonItems &items, const AppSyncType *type, Direction direction)
{
    const QString rules = appSyncRules();
    const QString name = shownText(items.text("type"));
    if (!items.has("type"))
        return CodecText::tr("the member “type” is missing (protocol %1)").arg(rules);
    if (!type)
        return CodecText::tr("“%1” is no message type of the protocol %2").arg(name, rules);
    if (direction != Direction::None && type->sender != direction)
        return type->sender == Direction::Sent
            ? CodecText::tr("only the client may send “%1” (protocol %2)").arg(name, rules)
            : CodecText::tr("only the server may send “%1” (protocol %2)").arg(name, rules);
    if (type->needsId && items.text("id").isEmpty())
        return CodecText::tr("“%1” needs an “id” that is a string (protocol %2)").arg(name, rules);
    const bool isPublish = items.text("type") == "publish";
    const bool needsChannel = isPublish || items.text("type") == "subscribe";
    if (needsChannel && !items.text("channel").startsWith('/'))
        return CodecText::tr("“%1” needs a “channel” that begins with / (protocol %2)")
            .arg(name, rules);
    return isPublish ? eventsFault(items.value("events")) : QString();
}

} // namespace

AppSyncEventsCodec::AppSyncEventsCodec()
    : Codec(QStringLiteral("appsync-events"), QStringLiteral("AWS AppSync Events"))
{ }

CodecGuess AppSyncEventsCodec::recognise(const CodecEvidence &evidence) const
{
    if (evidence.subprotocol == appSyncRules())
        return knownBySubprotocol(evidence);
    if (!evidence.subprotocol.isEmpty())
        return {};
    const QString path = QStringLiteral("/event/realtime");
    if (evidence.url.contains(path) && evidence.url.contains(u".appsync-realtime-api."))
        return knownByUrl(Certainty::Sure, path);
    // No other protocol has these two words together.
    for (const CodecEvidence::First &first : evidence.messages) {
        const JsonItems items = readJsonItems(first.payload);
        const QByteArray type = items.text("type");
        const bool isOurs = (type == "publish" && items.has("events"))
            || (type == "subscribe" && items.text("channel").startsWith('/') && items.has("id"));
        if (isOurs)
            return knownByMessage(Certainty::Sure, first);
    }
    return {};
}

DecodedMessage AppSyncEventsCodec::decode(const CodecMessage &message) const
{
    const JsonItems items = readJsonItems(message.payload);
    if (std::optional<DecodedMessage> fault = faultUnlessObject(message, items, appSyncRules()))
        return std::move(*fault);
    const QByteArray name = items.text("type");
    const AppSyncType *const type = findAppSyncType(name);
    RecordFields fields;
    for (const JsonItem &item : items.items) {
        if (item.name != "event" && item.name != "events")
            fields.addNamed(item.name, item.value);
    }
    QString content = shownText(items.text("channel"));
    if (items.has("event")) {
        const std::vector<QByteArray> events = eventsIn(items.value("event"));
        fields.addJson("event", events.size() == 1 ? events.front() : arrayOf(events));
        content = eventsText(events);
    } else if (items.has("events")) {
        const std::vector<QByteArray> events = eventsIn(items.value("events"));
        fields.addJson("events", arrayOf(events));
        content = summaryOf({content, eventsText(events)});
    } else if (items.has("errors")) {
        content = appSyncErrors(items.value("errors"));
    }
    const QByteArray id = items.text("id");
    DecodedRecord record = makeRecord(type ? type->kind : RecordKind::Message,
        {words(shownText(name), shownText(id)), content}, fields);
    if (type && type->exchange) {
        const QByteArray key
            = id.isEmpty() ? QByteArray(type->exchange) : QByteArray(type->exchange) + ' ' + id;
        (type->sender == Direction::Sent ? record.asks : record.answers) = key;
    }
    if (message.isWhole)
        setFault(record, appSyncFault(items, type, message.direction));
    return only(std::move(record));
}

QList<QByteArray> AppSyncEventsCodec::greeting() const { return {R"({"type":"connection_init"})"}; }

} // namespace wasclean
