#include "app/codecs/wamp.h"

#include "app/codecs/binaryvalues.h"
#include "app/codecs/codectext.h"
#include "app/codecs/formencoder.h"
#include "app/codecs/jsonitems.h"
#include "app/formats/jsontext.h"

#include <QtEndian>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// A message type of WAMP, and the elements after its code.
struct WampType
{
    int code;
    const char *name;
    RecordKind kind;
    /// How many of the parts must be there.
    std::size_t needed;
    std::vector<const char *> parts;
    /// The code of the request that it answers; 0 for none. A request answers itself.
    int answers = 0;
};

/// The Web Application Messaging Protocol, basic profile, section "Message definitions".
const std::vector<WampType> &wampTypes()
{
    using Kind = RecordKind;
    static const std::vector<WampType> types{
        {1, "HELLO", Kind::Request, 2, {"realm", "details"}},
        {2, "WELCOME", Kind::Open, 2, {"session", "details"}},
        {3, "ABORT", Kind::Error, 2, {"details", "reason"}},
        {4, "CHALLENGE", Kind::Request, 2, {"method", "extra"}},
        {5, "AUTHENTICATE", Kind::Answer, 2, {"signature", "extra"}},
        {6, "GOODBYE", Kind::Close, 2, {"details", "reason"}},
        {8, "ERROR", Kind::Error, 4,
            {"requestType", "request", "details", "error", "args", "kwargs"}},
        {16, "PUBLISH", Kind::Message, 3, {"request", "options", "topic", "args", "kwargs"}},
        {17, "PUBLISHED", Kind::Answer, 2, {"request", "publication"}, 16},
        {32, "SUBSCRIBE", Kind::Request, 3, {"request", "options", "topic"}, 32},
        {33, "SUBSCRIBED", Kind::Answer, 2, {"request", "subscription"}, 32},
        {34, "UNSUBSCRIBE", Kind::Request, 2, {"request", "subscription"}, 34},
        {35, "UNSUBSCRIBED", Kind::Answer, 1, {"request"}, 34},
        {36, "EVENT", Kind::Message, 3,
            {"subscription", "publication", "details", "args", "kwargs"}},
        {48, "CALL", Kind::Request, 3, {"request", "options", "procedure", "args", "kwargs"}, 48},
        {49, "CANCEL", Kind::Message, 2, {"request", "options"}},
        {50, "RESULT", Kind::Answer, 2, {"request", "details", "args", "kwargs"}, 48},
        {64, "REGISTER", Kind::Request, 3, {"request", "options", "procedure"}, 64},
        {65, "REGISTERED", Kind::Answer, 2, {"request", "registration"}, 64},
        {66, "UNREGISTER", Kind::Request, 2, {"request", "registration"}, 66},
        {67, "UNREGISTERED", Kind::Answer, 1, {"request"}, 66},
        {68, "INVOCATION", Kind::Request, 3,
            {"request", "registration", "details", "args", "kwargs"}, 68},
        {69, "INTERRUPT", Kind::Message, 2, {"request", "options"}},
        {70, "YIELD", Kind::Answer, 2, {"request", "options", "args", "kwargs"}, 68},
    };
    return types;
}

/// The value of the part with the name.
QByteArrayView wampPart(const JsonItems &items, const WampType &type, QByteArrayView name)
{
    for (std::size_t i = 0; i < type.parts.size(); ++i) {
        if (name == QByteArrayView(type.parts[i]))
            return items.at(i + 1);
    }
    return {};
}

void addWampKeys(DecodedRecord &record, const JsonItems &items, const WampType &type)
{
    const auto key = [](QByteArrayView code, QByteArrayView request) {
        return QByteArray(code.toByteArray() + ' ' + request.toByteArray());
    };
    const QByteArrayView request = wampPart(items, type, "request");
    const bool isAcknowledged = type.code == 16
        && readJsonItems(wampPart(items, type, "options")).value("acknowledge") == "true";
    if (type.code == 8)
        record.answers = key(items.at(1), request);
    else if (type.code == 1)
        record.asks = "session";
    else if (type.code == 2 || type.code == 3)
        record.answers = "session";
    else if (isAcknowledged || (type.answers != 0 && type.answers == type.code))
        record.asks = key(items.at(0), request);
    else if (type.answers != 0)
        record.answers = key(QByteArray::number(type.answers), request);
}

/// One message as JSON, which begins there in the payload.
DecodedRecord decodeWamp(QByteArrayView json, qsizetype at, bool isWhole)
{
    const JsonItems items = readJsonItems(json);
    if (isWhole && !items.isSound())
        return faultRecord(
            CodecText::tr("this is not JSON: %1").arg(items.problem), at + items.problemAt);
    const int code = items.isArray() ? items.at(0).toInt() : 0;
    const auto type = std::find_if(wampTypes().begin(), wampTypes().end(),
        [code](const WampType &each) { return each.code == code; });
    if (type == wampTypes().end())
        return faultRecord(code > 0
                ? CodecText::tr("%1 is no code of a message type (WAMP, messages)").arg(code)
                : CodecText::tr("a message is an array that begins with the code of its type "
                                "(WAMP, messages)"),
            at);
    RecordFields fields;
    fields.addText("message", QString::fromLatin1(type->name));
    for (std::size_t i = 0; i < type->parts.size(); ++i)
        fields.addJson(type->parts[i], items.at(i + 1));
    QString name;
    for (const char *each : {"procedure", "topic", "error", "reason", "realm"}) {
        if (name.isEmpty())
            name = shownValue(wampPart(items, *type, each));
    }
    // What matched a pattern names itself (WAMP, pattern-based subscriptions and registrations).
    const JsonItems details = readJsonItems(wampPart(items, *type, "details"));
    if (code == 36)
        name = shownValue(details.value("topic"));
    else if (code == 68)
        name = shownValue(details.value("procedure"));
    const auto told = [&](const char *part, const QString &form) {
        const QByteArrayView value = wampPart(items, *type, part);
        return value.isEmpty() ? QString() : form.arg(shownText(value));
    };
    DecodedRecord record = makeRecord(type->kind,
        {words(QString::fromLatin1(type->name), name), shownText(wampPart(items, *type, "request")),
            told("subscription", CodecText::tr("sub %1")),
            told("registration", CodecText::tr("registration %1")),
            shownText(wampPart(items, *type, "args")), shownText(wampPart(items, *type, "kwargs"))},
        fields);
    addWampKeys(record, items, *type);
    if (isWhole && items.items.size() <= type->needed)
        setFault(record,
            CodecText::tr("“%1” is missing (WAMP, %2)")
                .arg(QLatin1String(type->parts[std::max<std::size_t>(items.items.size(), 1) - 1]),
                    QLatin1String(type->name)),
            at);
    return record;
}

/// A message in MessagePack or CBOR. An array of MessagePack with so many elements begins with 92
/// to 9F, one of CBOR with 82 to 8F.
DecodedRecord decodeBinaryWamp(QByteArrayView bytes, qsizetype at, bool isWhole)
{
    const bool isCbor = !bytes.isEmpty() && uchar(bytes[0]) < 0x90;
    const BinaryValue value = isCbor ? readCbor(bytes) : readMessagePack(bytes);
    if (isWhole && !value.problem.isEmpty())
        return faultRecord(value.problem, at + value.problemAt);
    return decodeWamp(value.json, at, isWhole);
}

/// Texts end in 1E in the batched form; those who read the specification's "\30" as octal send 18.
DecodedMessage decodeWampTexts(const CodecMessage &message)
{
    return decodeRecords(message, [&](std::vector<DecodedRecord> &records, qsizetype at) {
        const QByteArrayView rest = message.payload.sliced(at);
        const auto end = std::find_if(
            rest.begin(), rest.end(), [](char c) { return c == '\x1e' || c == '\x18'; });
        const bool hasEnd = end != rest.end();
        const qsizetype size = end - rest.begin();
        records.push_back(decodeWamp(rest.first(size), at, message.isWhole || hasEnd));
        return at + size + (hasEnd ? 1 : 0);
    });
}

/// In the batched form, each message has its length in 4 bytes in front, of which the first is 0.
DecodedMessage decodeWampBatch(const CodecMessage &message)
{
    DecodedMessage decoded
        = decodeRecords(message, [&](std::vector<DecodedRecord> &records, qsizetype at) {
              const qsizetype left = message.payload.size() - at - 4;
              const qint64 size
                  = left < 0 ? -1 : qint64(qFromBigEndian<quint32>(message.payload.data() + at));
              const bool isThere = size >= 0 && size <= left;
              if (isThere)
                  records.push_back(decodeBinaryWamp(
                      message.payload.sliced(at + 4, qsizetype(size)), at + 4, true));
              else if (message.isWhole)
                  records.push_back(faultRecord(
                      CodecText::tr("a message of the batch is cut off (WAMP, batched transport)"),
                      at));
              return isThere ? at + 4 + qsizetype(size) : message.payload.size();
          });
    if (decoded.records.empty())
        decoded.records.push_back(
            makeRecord(RecordKind::Message, {shownSize(message.payload.size())}, {}));
    return decoded;
}

} // namespace

WampCodec::WampCodec()
    : Codec(QStringLiteral("wamp"), QStringLiteral("WAMP"))
{ }

CodecGuess WampCodec::recognise(const CodecEvidence &evidence) const
{
    if (evidence.subprotocol.startsWith(QStringLiteral("wamp.2.")))
        return knownBySubprotocol(evidence);
    for (const CodecEvidence::First &first : evidence.messages) {
        const JsonItems items = first.isText ? readJsonItems(first.payload) : JsonItems();
        const bool isHello = items.isArray() && items.at(0) == "1" && isJsonString(items.at(1))
            && items.at(2).contains("\"roles\"");
        if (isHello)
            return knownByMessage(Certainty::Likely, first);
    }
    return {};
}

DecodedMessage WampCodec::decode(const CodecMessage &message) const
{
    if (message.payload.isEmpty())
        return faulty(message, CodecText::tr("the message is empty; WAMP has arrays"), 0);
    if (message.isText)
        return decodeWampTexts(message);
    if (message.payload[0] == 0)
        return decodeWampBatch(message);
    return only(decodeBinaryWamp(message.payload, 0, message.isWhole));
}

QList<CodecForm> WampCodec::forms() const
{
    using Kind = FormField::Kind;
    const FormField id{QStringLiteral("request"), CodecText::tr("Request id"), Kind::Id};
    const FormField args{QStringLiteral("args"), CodecText::tr("Arguments"), Kind::Json,
        CodecText::tr("One JSON value, or an array of several, for example [{\"x\": 1}, \"a\"]")};
    const FormField kwargs{QStringLiteral("kwargs"), CodecText::tr("Named arguments"), Kind::Json,
        CodecText::tr("A JSON object, for example {\"x\": 1}")};
    const FormField procedure{QStringLiteral("name"), CodecText::tr("Procedure"), Kind::Line,
        CodecText::tr("for example com.add")};
    const FormField topic{QStringLiteral("name"), CodecText::tr("Topic"), Kind::Line,
        CodecText::tr("for example com.tick")};
    return {
        {QStringLiteral("48"), QStringLiteral("CALL"), {procedure, id, args, kwargs}},
        {QStringLiteral("32"), QStringLiteral("SUBSCRIBE"), {topic, id}},
        {QStringLiteral("16"), QStringLiteral("PUBLISH"),
            {topic, id, {QStringLiteral("acknowledge"), CodecText::tr("Acknowledge"), Kind::Switch},
                args, kwargs}},
        {QStringLiteral("64"), QStringLiteral("REGISTER"), {procedure, id}},
        {QStringLiteral("1"), QStringLiteral("HELLO"),
            {{QStringLiteral("name"), CodecText::tr("Realm"), Kind::Line,
                CodecText::tr("for example realm1")}}},
        {QStringLiteral("6"), QStringLiteral("GOODBYE"), {}},
    };
}

EncodedMessage WampCodec::encode(const FormInput &input) const
{
    FormEncoder form(input);
    if (form.isForm("6"))
        return form.textMessage(R"([6,{},"wamp.close.close_realm"])");
    if (form.isForm("1"))
        return form.textMessage("[1," + jsonString(form.needed("name"))
            + R"(,{"roles":{"caller":{},"callee":{},"publisher":{},"subscriber":{}}}])");
    const QByteArray name = jsonString(form.needed("name"));
    // WAMP, IDs.
    const QByteArray id = form.wholeNumber("request", form.id("request"), 1, qint64(1) << 53);
    const QByteArray elements = form.elements("args");
    const QByteArray kwargs = form.json("kwargs", FormEncoder::Shape::Object);
    const bool hasArgs = !elements.isEmpty() || !kwargs.isEmpty();
    const QByteArray args = hasArgs ? QByteArray('[' + elements + ']') : QByteArray();
    QByteArray message = '[' + input.form.toLatin1() + ',' + id + ','
        + (form.isOn("acknowledge") ? R"({"acknowledge":true})" : "{}") + ',' + name;
    for (const QByteArray &part : {args, kwargs}) {
        if (!part.isEmpty())
            message += ',' + part;
    }
    return form.textMessage(message + ']');
}

} // namespace wasclean
