#include "app/codecs/actioncable.h"

#include "app/codecs/codectext.h"
#include "app/codecs/jsonitems.h"

#include <utility>

namespace wasclean {

namespace {

/// JSON that travelled in a string; the string itself when it holds none.
QByteArray jsonInString(const JsonItems &items, QByteArrayView name)
{
    const QByteArray inner = items.text(name);
    return !inner.isEmpty() && readJsonItems(inner).isSound() ? inner
                                                              : items.value(name).toByteArray();
}

QString channelOf(const QByteArray &identifier)
{
    const JsonItems items = readJsonItems(identifier);
    if (!items.has("channel"))
        return shownText(identifier);
    return items.items.size() == 1
        ? shownValue(items.value("channel"))
        : CodecText::tr("%1 %2").arg(shownValue(items.value("channel")), shownText(identifier));
}

QString cableFault(const JsonItems &items)
{
    if (items.has("command") && !isJsonString(items.value("identifier")))
        return CodecText::tr("“identifier” must be a string that contains JSON; Rails ignores the "
                             "command (Action Cable protocol)");
    if (items.has("command") && items.has("data") && !isJsonString(items.value("data")))
        return CodecText::tr("“data” must be a string that contains JSON (Action Cable protocol)");
    if (!items.has("command") && !items.has("type") && !items.has("message"))
        return CodecText::tr(
            "“command”, “type” and “message” are all missing (Action Cable protocol)");
    return {};
}

RecordKind cableKind(const QByteArray &command, const QByteArray &type)
{
    if (type == "ping")
        return RecordKind::Heartbeat;
    if (type == "welcome")
        return RecordKind::Open;
    if (type == "disconnect")
        return RecordKind::Close;
    if (type == "reject_subscription")
        return RecordKind::Error;
    if (type == "confirm_subscription")
        return RecordKind::Answer;
    return command == "subscribe" ? RecordKind::Request : RecordKind::Message;
}

} // namespace

ActionCableCodec::ActionCableCodec()
    : Codec(QStringLiteral("actioncable"), QStringLiteral("Action Cable"))
{ }

CodecGuess ActionCableCodec::recognise(const CodecEvidence &evidence) const
{
    if (evidence.subprotocol == QStringLiteral("actioncable-v1-json")
        || evidence.subprotocol == QStringLiteral("actioncable-v1-ext-json"))
        return knownBySubprotocol(evidence);
    for (const CodecEvidence::First &first : evidence.messages) {
        const JsonItems items = readJsonItems(first.payload);
        if (items.text("type") == "welcome" && first.direction == Direction::Received)
            return knownByMessage(Certainty::Likely, first);
        if (items.text("command") == "subscribe" && isJsonString(items.value("identifier")))
            return knownByMessage(Certainty::Sure, first);
    }
    return {};
}

DecodedMessage ActionCableCodec::decode(const CodecMessage &message) const
{
    const JsonItems items = readJsonItems(message.payload);
    if (message.isWhole && !items.isSound())
        return faulty(
            message, CodecText::tr("this is not JSON: %1").arg(items.problem), items.problemAt);
    if (!items.isObject())
        return faulty(
            message, CodecText::tr("a message must be an object (Action Cable protocol)"), 0);
    const QByteArray command = items.text("command");
    const QByteArray type = items.text("type");
    const QByteArray identifier = jsonInString(items, "identifier");
    const QByteArray data = jsonInString(items, "data");
    const QString channel = channelOf(identifier);
    RecordFields fields;
    fields.addJson("command", items.value("command"));
    fields.addJson("type", items.value("type"));
    fields.addJson("identifier", identifier);
    fields.addJson("data", data);
    fields.addJson("message", items.value("message"));
    fields.addJson("reason", items.value("reason"));
    fields.addJson("reconnect", items.value("reconnect"));
    QStringList summary;
    if (command == "message")
        summary = {CodecText::tr("perform %1").arg(shownText(data)), channel};
    else if (!command.isEmpty())
        summary = {CodecText::tr("%1 %2").arg(shownText(command), channel)};
    else if (!type.isEmpty())
        summary = {CodecText::tr("%1 %2").arg(shownText(type), channel).trimmed(),
            shownValue(items.value("reason")), shownText(items.value("message"))};
    else
        summary = {channel, shownText(items.value("message"))};
    DecodedRecord record = makeRecord(cableKind(command, type), summary, fields);
    if (command == "subscribe")
        record.asks = "subscribe " + items.text("identifier");
    else if (type == "confirm_subscription" || type == "reject_subscription")
        record.answers = "subscribe " + items.text("identifier");
    if (message.isWhole)
        setFault(record, cableFault(items));
    return only(std::move(record));
}

} // namespace wasclean
