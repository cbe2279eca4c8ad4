#include "app/demo/demoprotocols.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <memory>
#include <optional>

namespace wasclean::demo {

namespace {

using Messages = QList<ClientMessage>;

constexpr char recordSeparator = '\x1e';

ClientMessage textOf(const QByteArray &text) { return {Opcode::Text, text}; }

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QJsonValue sumOf(const QJsonArray &numbers)
{
    double sum = 0;
    for (const QJsonValue &number : numbers)
        sum += number.toDouble();
    return sum;
}

/// The answer to "42[…]", an event, which may be "427[…]" and ask for ack 7.
Messages answerEvent(const QByteArray &packet)
{
    const qsizetype begin = packet.indexOf('[');
    if (begin < 0)
        return {};
    const QByteArray id = packet.mid(2, begin - 2);
    QJsonArray event = QJsonDocument::fromJson(packet.mid(begin)).array();
    if (event.isEmpty())
        return {};
    if (!id.isEmpty()) {
        event[0] = QStringLiteral("ok");
        return {textOf("43" + id + compact(event))};
    }
    return {textOf("42" + compact(event))};
}

Messages answerSocketIo(const ClientMessage &message)
{
    const QByteArray &packet = message.payload;
    if (message.opcode != Opcode::Text)
        return {};
    if (packet.startsWith("40"))
        return {textOf(R"(40{"sid":"wasclean-demo"})"),
            textOf(R"(42["welcome",{"server":"Wasclean demo"}])")};
    if (packet.startsWith("42"))
        return answerEvent(packet);
    return {};
}

QJsonObject rpcError(const QJsonValue &id, int code, const QString &text)
{
    return {{QStringLiteral("jsonrpc"), QStringLiteral("2.0")}, {QStringLiteral("id"), id},
        {QStringLiteral("error"),
            QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("message"), text}}}};
}

/// Nothing for a notification.
std::optional<QJsonObject> answerToCall(const QJsonObject &call)
{
    const QJsonValue id = call.value(QStringLiteral("id"));
    const QString method = call.value(QStringLiteral("method")).toString();
    if (method.isEmpty())
        return rpcError(
            id.isUndefined() ? QJsonValue() : id, -32600, QStringLiteral("Invalid Request"));
    if (id.isUndefined())
        return {};
    const QJsonValue params = call.value(QStringLiteral("params"));
    QJsonObject answer{
        {QStringLiteral("jsonrpc"), QStringLiteral("2.0")}, {QStringLiteral("id"), id}};
    if (method == QStringLiteral("add"))
        answer.insert(QStringLiteral("result"), sumOf(params.toArray()));
    else if (method == QStringLiteral("echo"))
        answer.insert(QStringLiteral("result"), params.isUndefined() ? QJsonValue::Null : params);
    else
        return rpcError(id, -32601, QStringLiteral("Method not found"));
    return answer;
}

Messages answerJsonRpc(const ClientMessage &message)
{
    QJsonParseError problem;
    const QJsonDocument calls = QJsonDocument::fromJson(message.payload, &problem);
    if (problem.error != QJsonParseError::NoError)
        return {textOf(compact(rpcError(QJsonValue::Null, -32700, QStringLiteral("Parse error"))))};
    // The specification, section 6: an array of calls has an array of answers.
    if (!calls.isArray() || calls.array().isEmpty()) {
        const std::optional<QJsonObject> answer = answerToCall(calls.object());
        return answer ? Messages{textOf(compact(*answer))} : Messages();
    }
    QJsonArray answers;
    for (const QJsonValue &call : calls.array()) {
        if (const std::optional<QJsonObject> answer = answerToCall(call.toObject()))
            answers.append(*answer);
    }
    if (answers.isEmpty())
        return {};
    return {textOf(QJsonDocument(answers).toJson(QJsonDocument::Compact))};
}

QByteArray graphQlMessage(const char *type, const QJsonValue &id, const QJsonValue &payload = {})
{
    QJsonObject object{{QStringLiteral("type"), QString::fromLatin1(type)}};
    if (id.isString())
        object.insert(QStringLiteral("id"), id);
    if (!payload.isNull())
        object.insert(QStringLiteral("payload"), payload);
    return compact(object);
}

Messages answerGraphQl(const ClientMessage &message)
{
    const QJsonObject request = QJsonDocument::fromJson(message.payload).object();
    const QString type = request.value(QStringLiteral("type")).toString();
    const QJsonValue id = request.value(QStringLiteral("id"));
    if (type == QStringLiteral("connection_init"))
        return {textOf(graphQlMessage("connection_ack", {}))};
    if (type == QStringLiteral("ping"))
        return {textOf(graphQlMessage("pong", {}))};
    if (type != QStringLiteral("subscribe"))
        return {};
    Messages answers;
    for (int tick = 1; tick <= 3; ++tick) {
        const QJsonObject data{{QStringLiteral("tick"), tick}};
        answers.append(
            textOf(graphQlMessage("next", id, QJsonObject{{QStringLiteral("data"), data}})));
    }
    answers.append(textOf(graphQlMessage("complete", id)));
    return answers;
}

Messages answerSignalRRecord(const QJsonObject &record)
{
    constexpr int invocation = 1;
    if (record.contains(QStringLiteral("protocol")))
        return {textOf(QByteArray("{}") + recordSeparator)};
    const QJsonValue id = record.value(QStringLiteral("invocationId"));
    if (record.value(QStringLiteral("type")).toInt() != invocation || !id.isString())
        return {};
    const QJsonArray arguments = record.value(QStringLiteral("arguments")).toArray();
    const bool isAdd = record.value(QStringLiteral("target")).toString() == QStringLiteral("Add");
    const QJsonObject done{{QStringLiteral("type"), 3}, {QStringLiteral("invocationId"), id},
        {QStringLiteral("result"), isAdd ? sumOf(arguments) : QJsonValue(arguments)}};
    return {textOf(compact(done) + recordSeparator)};
}

Messages answerSignalR(const ClientMessage &message)
{
    Messages answers;
    for (const QByteArray &record : message.payload.split(recordSeparator))
        answers += answerSignalRRecord(QJsonDocument::fromJson(record).object());
    return answers;
}

/// The value of a header of a STOMP frame; empty when it has none.
QByteArray stompHeader(const QByteArray &frame, const QByteArray &name)
{
    const QByteArray head = frame.left(frame.indexOf("\n\n"));
    const QByteArray start = name + ':';
    for (const QByteArray &line : head.split('\n')) {
        if (line.startsWith(start))
            return line.mid(start.size());
    }
    return {};
}

/// The destinations of a client, by the ids of its subscriptions.
using Subscriptions = std::map<QByteArray, QByteArray>;

Messages answerStomp(Subscriptions &subscriptions, const ClientMessage &message)
{
    constexpr std::size_t mostSubscriptions = 100;
    const QByteArray end = QByteArray(1, '\0');
    const QByteArray &frame = message.payload;
    const QByteArray command = frame.left(frame.indexOf('\n'));
    const QByteArray destination = stompHeader(frame, "destination");
    Messages answers;
    if (command == "CONNECT" || command == "STOMP")
        answers.append(textOf("CONNECTED\nversion:1.2\nserver:Wasclean demo\n\n" + end));
    else if (command == "SUBSCRIBE" && subscriptions.size() < mostSubscriptions)
        subscriptions[stompHeader(frame, "id")] = destination;
    else if (command == "UNSUBSCRIBE")
        subscriptions.erase(stompHeader(frame, "id"));
    if (command == "SEND") {
        const QByteArray body = frame.mid(frame.indexOf("\n\n") + 2);
        for (const auto &[id, wanted] : subscriptions) {
            if (wanted == destination)
                answers.append(textOf("MESSAGE\nsubscription:" + id
                    + "\nmessage-id:1\ndestination:" + destination + "\n\n" + body));
        }
    }
    const QByteArray receipt = stompHeader(frame, "receipt");
    if (!receipt.isEmpty())
        answers.append(textOf("RECEIPT\nreceipt-id:" + receipt + "\n\n" + end));
    return answers;
}

} // namespace

DemoProtocol socketIoProtocol()
{
    return {{},
        {textOf(R"(0{"sid":"wasclean-demo","upgrades":[],"pingInterval":5000,)"
                R"("pingTimeout":20000,"maxPayload":1000000})")},
        textOf("2"), std::chrono::milliseconds(5000), answerSocketIo};
}

DemoProtocol jsonRpcProtocol() { return {{}, {}, {}, {}, answerJsonRpc}; }

DemoProtocol graphQlProtocol()
{
    return {"graphql-transport-ws", {}, textOf(R"({"type":"ping"})"),
        std::chrono::milliseconds(10'000), answerGraphQl};
}

DemoProtocol signalRProtocol()
{
    return {{}, {}, textOf(QByteArray(R"({"type":6})") + recordSeparator),
        std::chrono::milliseconds(10'000), answerSignalR};
}

DemoProtocol stompProtocol()
{
    const auto subscriptions = std::make_shared<Subscriptions>();
    return {"v12.stomp", {}, textOf("\n"), std::chrono::milliseconds(10'000),
        [subscriptions](
            const ClientMessage &message) { return answerStomp(*subscriptions, message); }};
}

DemoProtocol messagePackProtocol()
{
    const auto value = [](const char *hex) {
        return ClientMessage{Opcode::Binary, QByteArray::fromHex(hex)};
    };
    // {"type":"quote","symbol":"ACME","price":101.5} and ["tick",1,true,bytes(2)]
    return {{},
        {value("83a474797065a571756f7465a673796d626f6ca441434d45a57072696365cb4059600000000000"),
            value("94a47469636b01c3c4020102")},
        {}, {}, [](const ClientMessage &message) { return Messages{message}; }};
}

} // namespace wasclean::demo
