#include "app/codecs/graphql.h"

#include "app/codecs/codectext.h"
#include "app/codecs/jsonitems.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

using GraphQlDialect = GraphQlCodec::Dialect;

/// A message type: who may send it, what it is, and what it needs.
struct GraphQlType
{
    const char *name;
    /// Direction::None for both.
    Direction sender;
    RecordKind kind;
    bool needsId;
    bool needsPayload;
};

constexpr GraphQlType transportTypes[] = {
    {"connection_init", Direction::Sent, RecordKind::Request, false, false},
    {"connection_ack", Direction::Received, RecordKind::Open, false, false},
    {"ping", Direction::None, RecordKind::Heartbeat, false, false},
    {"pong", Direction::None, RecordKind::Heartbeat, false, false},
    {"subscribe", Direction::Sent, RecordKind::Request, true, true},
    {"next", Direction::Received, RecordKind::Answer, true, true},
    {"error", Direction::Received, RecordKind::Error, true, true},
    {"complete", Direction::None, RecordKind::Answer, true, false},
};

constexpr GraphQlType legacyTypes[] = {
    {"connection_init", Direction::Sent, RecordKind::Request, false, false},
    {"connection_ack", Direction::Received, RecordKind::Open, false, false},
    {"connection_error", Direction::Received, RecordKind::Error, false, false},
    {"connection_terminate", Direction::Sent, RecordKind::Close, false, false},
    {"ka", Direction::Received, RecordKind::Heartbeat, false, false},
    {"start", Direction::Sent, RecordKind::Request, true, true},
    {"start_ack", Direction::Received, RecordKind::Message, true, false},
    {"data", Direction::Received, RecordKind::Answer, true, true},
    {"error", Direction::Received, RecordKind::Error, false, false},
    {"stop", Direction::Sent, RecordKind::Message, true, false},
    {"complete", Direction::Received, RecordKind::Answer, true, false},
};

const GraphQlType *findType(GraphQlDialect dialect, const QByteArray &name)
{
    const auto find = [&name](const auto &types) {
        const auto found = std::find_if(std::begin(types), std::end(types),
            [&name](const GraphQlType &type) { return name == type.name; });
        return found == std::end(types) ? nullptr : found;
    };
    return dialect == GraphQlDialect::TransportWs ? find(transportTypes) : find(legacyTypes);
}

QString dialectName(GraphQlDialect dialect)
{
    return dialect == GraphQlDialect::TransportWs ? QStringLiteral("graphql-transport-ws")
                                                  : QStringLiteral("graphql-ws");
}

/// "subscription OnTick" of the text of a query: the operation that is named, else the first one
/// (GraphQL, 6.1). Comments and commas before it count for nothing (GraphQL, 2.1).
QString operationOf(const JsonItems &payload)
{
    const QString query = QString::fromUtf8(payload.text("query").left(4096));
    static const QRegularExpression form(
        QStringLiteral("(?:^|\\})(?:[\\s,]|#[^\\n]*\\n)*+"
                       "(query|mutation|subscription)\\b\\s*([_A-Za-z][_0-9A-Za-z]*)?"));
    const QString named = QString::fromUtf8(payload.text("operationName"));
    QString operation = words(QStringLiteral("query"), named);
    for (auto found = form.globalMatch(query); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (!named.isEmpty() && match.captured(2) != named)
            continue;
        operation = words(match.captured(1), match.captured(2));
        break;
    }
    return shownText(operation.toUtf8());
}

/// What a result says: its data, or how many errors it has.
QString resultText(const JsonItems &payload)
{
    if (!payload.has("errors"))
        return shownText(payload.value("data"));
    const JsonItems errors = readJsonItems(payload.value("errors"));
    const QByteArrayView first = errors.at(0);
    const QString message
        = shownValue(isJsonObject(first) ? readJsonItems(first).value("message") : first);
    return errors.items.size() > 1
        ? CodecText::tr("%1 errors: %2").arg(QString::number(errors.items.size()), message)
        : CodecText::tr("error: %1").arg(message);
}

QString errorsText(QByteArrayView payload)
{
    const JsonItems items = readJsonItems(payload);
    const QByteArrayView first = items.isArray() ? items.at(0) : payload;
    return isJsonObject(first) ? shownValue(readJsonItems(first).value("message"))
                               : shownText(first);
}

QString graphQlFault(
    GraphQlDialect dialect, const JsonItems &items, const GraphQlType *type, Direction direction)
{
    const QString rules = dialectName(dialect);
    const QByteArray name = items.text("type");
    if (!items.has("type"))
        return CodecText::tr("the member “type” is missing (protocol %1)").arg(rules);
    if (!type) {
        const auto other = dialect == GraphQlDialect::Legacy ? GraphQlDialect::TransportWs
                                                             : GraphQlDialect::Legacy;
        if (findType(other, name))
            return CodecText::tr("“%1” is a message of the protocol %2; this connection uses %3")
                .arg(shownText(name), dialectName(other), rules);
        return CodecText::tr("“%1” is no message type of the protocol %2")
            .arg(shownText(name), rules);
    }
    if (type->needsId && items.text("id").isEmpty())
        return CodecText::tr("“%1” needs an “id” that is a string (protocol %2)")
            .arg(shownText(name), rules);
    if (type->needsPayload && !items.has("payload"))
        return CodecText::tr("“%1” needs a “payload” (protocol %2)").arg(shownText(name), rules);
    const bool isWrongWay = type->sender != Direction::None && direction != Direction::None
        && type->sender != direction;
    if (!isWrongWay)
        return {};
    return type->sender == Direction::Sent
        ? CodecText::tr("only the client may send “%1” (protocol %2)").arg(shownText(name), rules)
        : CodecText::tr("only the server may send “%1” (protocol %2)").arg(shownText(name), rules);
}

/// Ids of requests are those of the client; a ping is answered by the other side.
void addGraphQlKeys(
    DecodedRecord &record, const QByteArray &name, const QByteArray &id, Direction direction)
{
    if (name == "subscribe" || name == "start")
        record.asks = "operation " + id;
    else if (name == "next" || name == "data" || (name == "error" && !id.isEmpty())
        || (name == "complete" && direction == Direction::Received))
        record.answers = "operation " + id;
    else if (name == "connection_init")
        record.asks = "init";
    else if (name == "connection_ack" || name == "connection_error")
        record.answers = "init";
    else if (name == "ping")
        record.asks = "ping";
    else if (name == "pong")
        record.answers = "ping";
}

} // namespace

GraphQlCodec::GraphQlCodec(Dialect dialect)
    : Codec(dialectName(dialect),
        dialect == Dialect::TransportWs ? QStringLiteral("GraphQL (graphql-transport-ws)")
                                        : QStringLiteral("GraphQL (graphql-ws, legacy)"))
    , m_dialect(dialect)
{ }

CodecGuess GraphQlCodec::recognise(const CodecEvidence &evidence) const
{
    if (evidence.subprotocol == dialectName(m_dialect))
        return knownBySubprotocol(evidence);
    if (!evidence.subprotocol.isEmpty())
        return {};
    const QString appSync = QStringLiteral(".appsync-realtime-api.");
    if (evidence.url.contains(appSync)) {
        // There the events of AppSync are, which are no GraphQL.
        if (evidence.url.contains(u"/event/realtime"))
            return {};
        return m_dialect == Dialect::Legacy ? knownByUrl(Certainty::Sure, appSync) : CodecGuess();
    }
    // The first messages of both are the same; the ones after them tell.
    CodecGuess guess;
    for (const CodecEvidence::First &first : evidence.messages) {
        const QByteArray type = readJsonItems(first.payload).text("type");
        if (type == "connection_init")
            guess = knownByMessage(
                m_dialect == Dialect::TransportWs ? Certainty::Likely : Certainty::Weak, first);
        const auto other = m_dialect == Dialect::Legacy ? Dialect::TransportWs : Dialect::Legacy;
        if (guess.certainty == Certainty::None || type.isEmpty() || findType(other, type))
            continue;
        if (findType(m_dialect, type))
            return knownByMessage(Certainty::Sure, first);
    }
    return guess;
}

DecodedMessage GraphQlCodec::decode(const CodecMessage &message) const
{
    const JsonItems items = readJsonItems(message.payload);
    if (std::optional<DecodedMessage> fault
        = faultUnlessObject(message, items, dialectName(m_dialect)))
        return std::move(*fault);
    const QByteArray name = items.text("type");
    const QByteArray id = items.text("id");
    const QByteArrayView whole = items.value("payload");
    const QByteArrayView payload = whole.isEmpty() ? items.rest.value : whole;
    const GraphQlType *const type = findType(m_dialect, name);
    RecordFields fields;
    fields.addJson("type", items.value("type"));
    fields.addJson("id", items.value("id"));
    const JsonItems inner = readJsonItems(payload);
    // AppSync has the request as JSON in a string.
    const QByteArray text = name == "start" ? inner.text("data") : QByteArray();
    const bool isInText = isSoundJson(text);
    const JsonItems request = isInText ? readJsonItems(text) : inner;
    QString operation;
    if (request.isObject() && request.has("query")) {
        operation = operationOf(request);
        fields.addText("operation", operation);
    }
    fields.addJson("payload", whole);
    if (isInText)
        fields.addJson("request", text);
    QString content = payload == "null" ? QString() : shownText(payload);
    if (!operation.isEmpty())
        content = operation;
    else if (name == "next" || name == "data")
        content = resultText(inner);
    else if (name == "error" || name == "connection_error")
        content = errorsText(payload);
    DecodedRecord record = makeRecord(type ? type->kind : RecordKind::Message,
        {words(shownText(name), shownText(id)), content}, fields);
    addGraphQlKeys(record, name, id, message.direction);
    if (message.isWhole)
        setFault(record, graphQlFault(m_dialect, items, type, message.direction));
    return only(std::move(record));
}

QList<QByteArray> GraphQlCodec::greeting() const { return {R"({"type":"connection_init"})"}; }

QList<QByteArray> GraphQlCodec::replies(const CodecMessage &received) const
{
    const bool isPing = m_dialect == Dialect::TransportWs && received.isText
        && readJsonItems(received.payload).text("type") == "ping";
    return isPing ? QList<QByteArray>{R"({"type":"pong"})"} : QList<QByteArray>();
}

} // namespace wasclean
