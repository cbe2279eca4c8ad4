#include "app/codecs/debugadapter.h"

#include "app/codecs/codectext.h"
#include "app/codecs/contentheader.h"
#include "app/codecs/formencoder.h"
#include "app/codecs/jsonitems.h"

#include <limits>
#include <utility>

namespace wasclean {

namespace {

bool isAdapterType(const QByteArray &type)
{
    return type == "request" || type == "response" || type == "event";
}

QByteArray sequenceKey(QByteArrayView sequence)
{
    const QByteArray key = jsonIdKey(sequence);
    return key.isEmpty() ? key : "call " + key;
}

QString shownSequence(QByteArrayView sequence)
{
    return sequence.isEmpty() ? QString() : CodecText::tr("#%1").arg(shownText(sequence));
}

/// What breaks a rule of the base protocol in an object that is sound JSON.
QString adapterFault(const JsonItems &items)
{
    const auto isNumber = [&items](QByteArrayView name) {
        bool isGood = false;
        items.value(name).toByteArray().toLongLong(&isGood);
        return isGood;
    };
    const QByteArray type = items.text("type");
    if (!isAdapterType(type))
        return CodecText::tr("“type” must be \"request\", \"response\" or \"event\" (Debug Adapter "
                             "Protocol, base protocol)");
    if (!isNumber("seq"))
        return CodecText::tr("“seq” must be a number (Debug Adapter Protocol, base protocol)");
    const bool isEvent = type == "event";
    if (!isJsonString(items.value(isEvent ? "event" : "command")))
        return CodecText::tr("“%1” must be a string (Debug Adapter Protocol, base protocol)")
            .arg(isEvent ? QStringLiteral("event") : QStringLiteral("command"));
    if (type != "response")
        return {};
    if (!isNumber("request_seq"))
        return CodecText::tr(
            "“request_seq” must be a number (Debug Adapter Protocol, base protocol)");
    const QByteArrayView success = items.value("success");
    if (success != "true" && success != "false")
        return CodecText::tr(
            "“success” must be true or false (Debug Adapter Protocol, base protocol)");
    return {};
}

DecodedRecord describeAdapter(const JsonItems &items)
{
    RecordFields fields;
    for (const JsonItem &item : items.items) {
        if (item.name != "kind")
            fields.addNamed(item.name, item.value);
    }
    const QByteArray type = items.text("type");
    const auto body = [&items](QByteArrayView name) {
        return shownText(items.rest.name == name ? items.rest.value : items.value(name));
    };
    const QString command = shownValue(items.value("command"));
    if (type == "event")
        return makeRecord(RecordKind::Message,
            {CodecText::tr("event %1 %2")
                    .arg(shownValue(items.value("event")), body("body"))
                    .trimmed()},
            fields);
    if (type == "request") {
        DecodedRecord record = makeRecord(RecordKind::Request,
            {CodecText::tr("call %1 %2").arg(command, body("arguments")).trimmed(),
                shownSequence(items.value("seq"))},
            fields);
        record.asks = sequenceKey(items.value("seq"));
        return record;
    }
    if (type != "response")
        return makeRecord(RecordKind::Message, {shownValue(items.value("type"))}, fields);
    const bool isError = items.value("success") == "false";
    DecodedRecord record = makeRecord(isError ? RecordKind::Error : RecordKind::Answer,
        {isError ? CodecText::tr("error %1 %2").arg(command, shownValue(items.value("message")))
                 : CodecText::tr("result %1 %2").arg(command, body("body")).trimmed(),
            shownSequence(items.value("request_seq"))},
        fields);
    record.answers = sequenceKey(items.value("request_seq"));
    return record;
}

} // namespace

DebugAdapterCodec::DebugAdapterCodec()
    : Codec(QStringLiteral("dap"), QStringLiteral("Debug Adapter Protocol"))
{ }

CodecGuess DebugAdapterCodec::recognise(const CodecEvidence &evidence) const
{
    for (const CodecEvidence::First &first : evidence.messages) {
        const QByteArrayView json
            = QByteArrayView(first.payload).sliced(endOfContentHeader(first.payload));
        const JsonItems items = readJsonItems(json);
        const QByteArray type = items.text("type");
        const bool hasName = items.has("command") || items.has("event");
        if (items.isObject() && items.has("seq") && isAdapterType(type) && hasName)
            return knownByMessage(Certainty::Sure, first);
    }
    return {};
}

DecodedMessage DebugAdapterCodec::decode(const CodecMessage &message) const
{
    if (auto header = decodeContentHeader(message))
        return *std::move(header);
    const qsizetype start = endOfContentHeader(message.payload);
    const JsonItems items = readJsonItems(message.payload.sliced(start));
    if (message.isWhole && !items.isSound())
        return faulty(message, CodecText::tr("this is not JSON: %1").arg(items.problem),
            start + items.problemAt);
    if (!items.isObject())
        return faulty(message,
            CodecText::tr("a message must be a JSON object (Debug Adapter Protocol, base "
                          "protocol)"),
            start);
    DecodedRecord record = describeAdapter(items);
    if (message.isWhole)
        setFault(record, adapterFault(items));
    return only(std::move(record));
}

QList<CodecForm> DebugAdapterCodec::forms() const
{
    using Kind = FormField::Kind;
    const FormField command{QStringLiteral("command"), CodecText::tr("Command"), Kind::Line,
        CodecText::tr("for example threads")};
    const FormField id{QStringLiteral("seq"), CodecText::tr("Number"), Kind::Id};
    return {
        {QStringLiteral("request"), CodecText::tr("Request"),
            {command, id,
                {QStringLiteral("arguments"), CodecText::tr("Arguments"), Kind::Json,
                    CodecText::tr("A JSON object, for example {\"x\": 1}")}}},
        {QStringLiteral("response"), CodecText::tr("Response"),
            {{QStringLiteral("request"), CodecText::tr("Number of the request"), Kind::Line},
                command, {QStringLiteral("error"), CodecText::tr("Error text"), Kind::Line}, id,
                {QStringLiteral("body"), CodecText::tr("Body"), Kind::Json}}},
    };
}

EncodedMessage DebugAdapterCodec::encode(const FormInput &input) const
{
    using Bounds = std::numeric_limits<qint32>;
    FormEncoder form(input);
    const bool isRequest = !form.isForm("response");
    const QByteArray request = isRequest
        ? QByteArray()
        : form.wholeNumber("request", form.needed("request"), 1, Bounds::max());
    RecordFields object;
    object.addJson("seq", form.wholeNumber("seq", form.id("seq"), 1, Bounds::max()));
    object.addUtf8("type", isRequest ? "request" : "response");
    if (!isRequest) {
        const QByteArray error = form.text("error");
        object.addJson("request_seq", request);
        object.addBool("success", error.isEmpty());
        if (!error.isEmpty())
            object.addUtf8("message", error);
    }
    object.addUtf8("command", form.needed("command"));
    object.addJson(isRequest ? "arguments" : "body", form.json(isRequest ? "arguments" : "body"));
    return form.textMessage(object.object());
}

} // namespace wasclean
