#include "app/codecs/jsonrpc.h"

#include "app/codecs/codectext.h"
#include "app/codecs/contentheader.h"
#include "app/codecs/jsonitems.h"

#include <QUrl>

#include <utility>

namespace wasclean {

namespace {

QString shownId(QByteArrayView id)
{
    return id.isEmpty() ? QString() : CodecText::tr("#%1").arg(shownText(id));
}

QByteArray callKey(const JsonItems &call)
{
    const QByteArray id = jsonIdKey(call.value("id"));
    return id.isEmpty() ? QByteArray() : "call " + call.text("sessionId") + ' ' + id;
}

QString errorText(QByteArrayView json)
{
    const JsonItems error = readJsonItems(json);
    if (!error.isObject())
        return shownText(json);
    return CodecText::tr("error %1 %2")
        .arg(shownValue(error.value("code")), shownValue(error.value("message")));
}

/// Whether the id is a string, a number or null, or is not there.
bool isId(QByteArrayView id)
{
    return id.isEmpty() || id == "null" || id[0] == '"' || id[0] == '-'
        || (id[0] >= '0' && id[0] <= '9');
}

bool isSoundError(const JsonItems &error)
{
    bool isNumber = false;
    error.value("code").toByteArray().toLongLong(&isNumber);
    return isNumber && isJsonString(error.value("message"));
}

/// What breaks a rule of JSON-RPC 2.0 in an object that is sound JSON.
QString callFault(const JsonItems &call, bool isJsonRpc)
{
    const bool hasResult = call.has("result");
    const bool hasError = call.has("error");
    const bool hasMethod = call.has("method");
    if (isJsonRpc && call.text("jsonrpc") != "2.0")
        return CodecText::tr("the member “jsonrpc” must be \"2.0\" (JSON-RPC 2.0, section 4)");
    if (hasResult && hasError)
        return CodecText::tr(
            "a response has either “result” or “error”, not both (JSON-RPC 2.0, section 5)");
    if (!hasMethod && !hasResult && !hasError)
        return CodecText::tr("“method”, “result” and “error” are all missing (JSON-RPC 2.0, "
                             "sections 4 and 5)");
    if (hasMethod && (hasResult || hasError))
        return CodecText::tr("“method” and the members of a response must not be in one object "
                             "(JSON-RPC 2.0, sections 4 and 5)");
    if (hasMethod && !isJsonString(call.value("method")))
        return CodecText::tr("“method” must be a string (JSON-RPC 2.0, section 4)");
    const QByteArrayView params = call.value("params");
    if (isJsonRpc && !params.isEmpty() && !isJsonArray(params) && !isJsonObject(params))
        return CodecText::tr("“params” must be an array or an object (JSON-RPC 2.0, section 4.2)");
    if (isJsonRpc && !isId(call.value("id")))
        return CodecText::tr("“id” must be a string, a number or null (JSON-RPC 2.0, section 4)");
    if (isJsonRpc && hasError && !isSoundError(readJsonItems(call.value("error"))))
        return CodecText::tr("“error” must be an object with a whole number as “code” and a string "
                             "as “message” (JSON-RPC 2.0, section 5.1)");
    // DevTools answers so what is no JSON.
    if (!hasMethod && !call.has("id") && (isJsonRpc || !hasError))
        return CodecText::tr("the “id” of the response is missing (JSON-RPC 2.0, section 5)");
    return {};
}

void addCallFields(RecordFields &fields, const JsonItems &call)
{
    static const QByteArrayList known{"id", "sessionId", "method", "params", "result", "error"};
    for (const QByteArray &name : known)
        fields.addJson(name.constData(), call.value(name));
    // Some servers have members of their own.
    for (const JsonItem &item : call.items) {
        if (item.name != "jsonrpc" && item.name != "kind" && !known.contains(item.name))
            fields.addNamed(item.name, item.value);
    }
}

} // namespace

JsonRpcCodec::JsonRpcCodec(Dialect dialect)
    : Codec(dialect == Dialect::JsonRpc ? QStringLiteral("jsonrpc") : QStringLiteral("devtools"),
        dialect == Dialect::JsonRpc ? QStringLiteral("JSON-RPC 2.0")
                                    : QStringLiteral("Chrome DevTools"))
    , m_dialect(dialect)
{ }

CodecGuess JsonRpcCodec::recognise(const CodecEvidence &evidence) const
{
    if (m_dialect == Dialect::DevTools) {
        const QString path = QUrl(evidence.url).path();
        for (const char *part : {"/devtools/browser/", "/devtools/page/"}) {
            if (path.contains(QLatin1String(part)))
                return knownByUrl(Certainty::Sure, QString::fromLatin1(part));
        }
        return {};
    }
    for (const CodecEvidence::First &first : evidence.messages) {
        const QByteArrayView json
            = QByteArrayView(first.payload).sliced(endOfContentHeader(first.payload));
        const JsonItems items = readJsonItems(json);
        const bool isCall = items.isObject() && items.text("jsonrpc") == "2.0";
        const bool isBatch = items.isArray() && isJsonObject(items.at(0))
            && readJsonItems(items.at(0)).text("jsonrpc") == "2.0";
        if (isCall || isBatch)
            return knownByMessage(Certainty::Sure, first);
    }
    if (evidence.subprotocol == QStringLiteral("jsonrpc")
        || evidence.subprotocol == QStringLiteral("mcp"))
        return knownBySubprotocol(evidence);
    return {};
}

DecodedMessage JsonRpcCodec::decode(const CodecMessage &message) const
{
    if (auto header = decodeContentHeader(message))
        return *std::move(header);
    const qsizetype start = endOfContentHeader(message.payload);
    const QByteArrayView json = message.payload.sliced(start);
    const JsonItems items = readJsonItems(json);
    if (message.isWhole && !items.isSound())
        return faulty(message, CodecText::tr("this is not JSON: %1").arg(items.problem),
            start + items.problemAt);
    if (items.isObject())
        return only(decodeCall(json, items, message.isWhole));
    if (!items.isArray())
        return faulty(message,
            CodecText::tr("a message is an object, or an array of them (JSON-RPC 2.0, sections 4 "
                          "and 6)"),
            start);
    if (items.items.empty() && message.isWhole)
        return faulty(
            message, CodecText::tr("a batch must not be empty (JSON-RPC 2.0, section 6)"), start);
    DecodedMessage batch;
    for (const JsonItem &item : items.items) {
        if (batch.records.size() == mostRecords)
            break;
        batch.records.push_back(decodeCall(item.value, readJsonItems(item.value), true));
        batch.records.back().begin = item.value.data() - message.payload.data();
        batch.records.back().size = item.value.size();
    }
    batch.isCut = items.items.size() > mostRecords;
    const bool hasRest = !batch.isCut && !items.rest.value.isEmpty();
    if (hasRest || batch.records.empty())
        batch.records.push_back(
            decodeCall(items.rest.value, readJsonItems(items.rest.value), false));
    return withOpenEnd(std::move(batch), message);
}

DecodedRecord JsonRpcCodec::decodeCall(
    QByteArrayView json, const JsonItems &call, bool isWhole) const
{
    RecordFields fields;
    addCallFields(fields, call);
    const QString id = shownId(call.value("id"));
    const QString method = shownValue(call.value("method"));
    const QString session = call.has("sessionId")
        ? CodecText::tr("session %1").arg(shownValue(call.value("sessionId")))
        : QString();
    DecodedRecord record;
    if (call.has("method")) {
        const bool isRequest = call.has("id");
        QByteArrayView params = call.value("params");
        if (params.isEmpty() && call.rest.name == "params")
            params = call.rest.value;
        record = makeRecord(isRequest ? RecordKind::Request : RecordKind::Message,
            {isRequest ? CodecText::tr("call %1 %2").arg(method, shownText(params)).trimmed()
                       : CodecText::tr("notify %1 %2").arg(method, shownText(params)).trimmed(),
                id, session},
            fields);
        record.asks = callKey(call);
    } else if (call.has("error")) {
        record
            = makeRecord(RecordKind::Error, {errorText(call.value("error")), id, session}, fields);
        record.answers = callKey(call);
    } else if (isWhole && !call.has("result")) {
        record = makeRecord(RecordKind::Message, {shownText(json)}, fields);
    } else {
        const bool isBegun = call.rest.name == "result";
        const QByteArrayView result = isBegun ? call.rest.value : call.value("result");
        record = makeRecord(RecordKind::Answer,
            {CodecText::tr("result %1").arg(shownText(result)), id, session}, fields);
        record.answers = callKey(call);
    }
    if (isWhole) {
        setFault(record,
            call.isObject()
                ? callFault(call, m_dialect == Dialect::JsonRpc)
                : CodecText::tr("an element of a batch must be an object (JSON-RPC 2.0, "
                                "section 6)"));
    }
    return record;
}

} // namespace wasclean
