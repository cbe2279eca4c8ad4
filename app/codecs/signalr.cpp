#include "app/codecs/signalr.h"

#include "app/codecs/binaryvalues.h"
#include "app/codecs/codectext.h"
#include "app/codecs/jsonitems.h"
#include "app/codecs/lengths.h"
#include "app/codecs/signalrstream.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wasclean {

namespace {

constexpr char recordEnd = '\x1e';

enum HubType {
    Invocation = 1,
    StreamItem,
    Completion,
    StreamInvocation,
    CancelInvocation,
    HubPing,
    HubClose,
    HubAck,
    HubSequence,
};

/// A record of either encoding; the values are JSON.
struct HubRecord
{
    int type = 0;
    QByteArray id;
    QByteArray target;
    QByteArray arguments;
    QByteArray item;
    QByteArray result;
    QByteArray error;
    QByteArray sequence;
    /// Only those that hold something.
    QByteArray headers;
    QByteArray streamIds;
    bool mayReconnect = false;
};

/// An object or an array that has something in it; else nothing.
QByteArray filled(QByteArrayView json)
{
    return readJsonItems(json).items.empty() ? QByteArray() : json.toByteArray();
}

QString hubMethod(const HubRecord &hub)
{
    const QByteArray list = hub.arguments;
    const QByteArray inner = list.size() >= 2 ? list.mid(1, list.size() - 2) : list;
    return CodecText::tr("%1(%2)").arg(shownValue(hub.target), shownText(inner));
}

RecordFields hubFields(const HubRecord &hub)
{
    RecordFields fields;
    fields.addNumber("type", hub.type);
    fields.addJson("headers", hub.headers);
    fields.addJson("invocationId", hub.id);
    fields.addJson("target", hub.target);
    fields.addJson("arguments", hub.arguments);
    fields.addJson("streamIds", hub.streamIds);
    fields.addJson("item", hub.item);
    fields.addJson("result", hub.result);
    fields.addJson("error", hub.error);
    fields.addJson("sequenceId", hub.sequence);
    return fields;
}

QByteArray invocationKey(const HubRecord &hub)
{
    const QByteArray id = jsonIdKey(hub.id);
    return id.isEmpty() ? QByteArray() : "invocation " + id;
}

DecodedRecord describeInvocation(const HubRecord &hub, const RecordFields &fields)
{
    const QString method = hubMethod(hub);
    const QString call = hub.type == StreamInvocation ? CodecText::tr("stream %1").arg(method)
        : hub.id.isEmpty()                            ? CodecText::tr("send %1").arg(method)
                                                      : CodecText::tr("invoke %1").arg(method);
    DecodedRecord record = makeRecord(hub.id.isEmpty() ? RecordKind::Message : RecordKind::Request,
        {call, shownValue(hub.id),
            hub.streamIds.isEmpty() ? QString()
                                    : CodecText::tr("sends %1").arg(shownText(hub.streamIds))},
        fields);
    record.asks = invocationKey(hub);
    return record;
}

/// Whether the record belongs to a stream from the client to the server, whose id nobody asked by.
bool isUpload(const HubRecord &hub, Direction direction)
{
    return direction == Direction::Sent
        && (hub.type == StreamItem || (hub.result.isEmpty() && hub.error.isEmpty()));
}

DecodedRecord describeHub(const HubRecord &hub, Direction direction)
{
    const RecordFields fields = hubFields(hub);
    const QString id = shownValue(hub.id);
    switch (hub.type) {
    case Invocation:
    case StreamInvocation:
        return describeInvocation(hub, fields);
    case StreamItem: {
        const bool isAnswer = !isUpload(hub, direction);
        DecodedRecord record = makeRecord(isAnswer ? RecordKind::Answer : RecordKind::Message,
            {CodecText::tr("item %1 %2").arg(id, shownText(hub.item))}, fields);
        if (isAnswer)
            record.answers = invocationKey(hub);
        return record;
    }
    case Completion: {
        const bool failed = !hub.error.isEmpty();
        const QString end = failed ? CodecText::tr("done %1 error %2").arg(id, shownText(hub.error))
            : hub.result.isEmpty() ? CodecText::tr("done %1").arg(id)
                                   : CodecText::tr("done %1 = %2").arg(id, shownText(hub.result));
        const bool isAnswer = !isUpload(hub, direction);
        DecodedRecord record = makeRecord(failed ? RecordKind::Error
                : isAnswer                       ? RecordKind::Answer
                                                 : RecordKind::Message,
            {end}, fields);
        if (isAnswer)
            record.answers = invocationKey(hub);
        return record;
    }
    case CancelInvocation:
        return makeRecord(RecordKind::Message, {CodecText::tr("cancel %1").arg(id)}, fields);
    case HubPing:
        return makeRecord(RecordKind::Heartbeat, {CodecText::tr("ping")}, fields);
    case HubClose:
        return makeRecord(RecordKind::Close,
            {CodecText::tr("close %1").arg(shownValue(hub.error)).trimmed(),
                hub.mayReconnect ? CodecText::tr("may reconnect") : QString()},
            fields);
    case HubAck:
        return makeRecord(RecordKind::Heartbeat,
            {CodecText::tr("ack up to %1").arg(shownText(hub.sequence))}, fields);
    default:
        return makeRecord(RecordKind::Message,
            {CodecText::tr("sequence begins at %1").arg(shownText(hub.sequence))}, fields);
    }
}

DecodedRecord describeHandshake(QByteArrayView json, const JsonItems &items)
{
    RecordFields fields;
    fields.addText("packet", QStringLiteral("handshake"));
    fields.addJson("data", json);
    const QByteArrayView error = items.value("error");
    if (!error.isEmpty() && error != "null") {
        DecodedRecord record = makeRecord(RecordKind::Error,
            {CodecText::tr("handshake refused: %1").arg(shownValue(error))}, fields);
        record.answers = "handshake";
        return record;
    }
    if (items.items.empty() || !error.isEmpty()) {
        DecodedRecord record
            = makeRecord(RecordKind::Open, {CodecText::tr("handshake accepted")}, fields);
        record.answers = "handshake";
        return record;
    }
    DecodedRecord record = makeRecord(RecordKind::Request,
        {CodecText::tr("handshake %1 %2")
                .arg(shownValue(items.value("protocol")), shownValue(items.value("version")))},
        fields);
    record.asks = "handshake";
    return record;
}

DecodedRecord decodeHubJson(QByteArrayView json, qsizetype at, Direction direction)
{
    const JsonItems items = readJsonItems(json);
    if (!items.isSound())
        return faultRecord(
            CodecText::tr("this is not JSON: %1").arg(items.problem), at + items.problemAt);
    if (!items.isObject())
        return faultRecord(
            CodecText::tr("a record must be a JSON object (SignalR hub protocol, JSON encoding)"),
            at);
    if (!items.has("type"))
        return describeHandshake(json, items);
    HubRecord hub;
    hub.type = items.value("type").toInt();
    if (hub.type < Invocation || hub.type > HubSequence)
        return faultRecord(
            CodecText::tr("“%1” is no message type; the types are 1 to 9 (SignalR hub "
                          "protocol)")
                .arg(shownText(items.value("type"))),
            at);
    // A null stands for nothing, but an item or a result may be null.
    const auto given = [&items](const char *name) {
        const QByteArrayView value = items.value(name);
        return value == "null" ? QByteArray() : value.toByteArray();
    };
    hub.id = given("invocationId");
    hub.target = given("target");
    hub.arguments = given("arguments");
    hub.headers = filled(items.value("headers"));
    hub.streamIds = filled(items.value("streamIds"));
    hub.item = items.value("item").toByteArray();
    hub.result = items.value("result").toByteArray();
    hub.error = given("error");
    hub.sequence = items.value("sequenceId").toByteArray();
    hub.mayReconnect = items.value("allowReconnect") == "true";
    DecodedRecord record = describeHub(hub, direction);
    const bool isCall = hub.type == Invocation || hub.type == StreamInvocation;
    if (!hub.error.isEmpty() && !given("result").isEmpty())
        setFault(record,
            CodecText::tr("a completion has either “result” or “error”, not both (SignalR hub "
                          "protocol, completion)"),
            at);
    else if (isCall && hub.target.isEmpty())
        setFault(
            record, CodecText::tr("the target is missing (SignalR hub protocol, invocation)"), at);
    return record;
}

/// A record of the MessagePack encoding, which was made JSON: [type, headers, id, …].
DecodedRecord decodeHubArray(QByteArrayView json, qsizetype at, Direction direction)
{
    const JsonItems items = readJsonItems(json);
    HubRecord hub;
    hub.type = items.at(0).toInt();
    if (!items.isArray() || hub.type < Invocation || hub.type > HubSequence)
        return faultRecord(
            CodecText::tr("a record must be an array that begins with its type, 1 to 9 "
                          "(SignalR hub protocol, MessagePack encoding)"),
            at);
    const auto value = [&items](size_t index) {
        const QByteArrayView item = items.at(index);
        return item == "null" ? QByteArray() : item.toByteArray();
    };
    if (hub.type <= CancelInvocation)
        hub.headers = filled(items.at(1));
    switch (hub.type) {
    case Invocation:
    case StreamInvocation:
        hub.id = value(2);
        hub.target = value(3);
        hub.arguments = value(4);
        hub.streamIds = filled(items.at(5));
        break;
    case StreamItem:
        hub.id = value(2);
        hub.item = items.at(3).toByteArray();
        break;
    case Completion: {
        hub.id = value(2);
        const int outcome = items.at(3).toInt();
        if (outcome == 1)
            hub.error = items.at(4).toByteArray();
        else if (outcome == 3)
            hub.result = items.at(4).toByteArray();
        break;
    }
    case CancelInvocation:
        hub.id = value(2);
        break;
    case HubClose:
        hub.error = value(1);
        hub.mayReconnect = items.at(2) == "true";
        break;
    case HubAck:
    case HubSequence:
        hub.sequence = value(1);
        break;
    default:
        break;
    }
    return describeHub(hub, direction);
}

/// The last record of the beginning of a long message, as far as it goes.
DecodedRecord beginningOf(const CodecMessage &message, qsizetype at)
{
    return makeRecord(RecordKind::Message,
        {message.isText ? shownText(message.payload.sliced(at)) : longMessageText()}, {});
}

DecodedMessage decodeTextRecords(const CodecMessage &message)
{
    return decodeRecords(message, [&](std::vector<DecodedRecord> &records, qsizetype at) {
        const QByteArrayView record = pieceAt(message.payload, at, recordEnd);
        const qsizetype end = at + record.size();
        if (end < message.payload.size())
            records.push_back(decodeHubJson(record, at, message.direction));
        else if (!message.isWhole)
            records.push_back(beginningOf(message, at));
        else
            records.push_back(faultRecord(
                CodecText::tr(
                    "the byte 1E that ends a record is missing, so the receiver waits for more "
                    "(SignalR hub protocol, JSON encoding)"),
                end));
        return qMin(end + 1, message.payload.size());
    });
}

DecodedMessage decodeBinaryRecords(const CodecMessage &message)
{
    constexpr int mostLengthBytes = 5;
    return decodeRecords(message, [&](std::vector<DecodedRecord> &records, qsizetype start) {
        qsizetype at = start;
        qint64 length = 0;
        const bool hasLength = readLengthOf7Bits(message.payload, mostLengthBytes, at, length);
        const qsizetype left = message.payload.size() - at;
        if (!hasLength || length > left) {
            records.push_back(message.isWhole
                    ? faultRecord(
                        CodecText::tr("a record is cut off: its length is %1, and %2 follow "
                                      "(SignalR hub protocol, MessagePack encoding)")
                            .arg(shownSize(length), shownSize(left)),
                        start)
                    : beginningOf(message, start));
            return message.payload.size();
        }
        const BinaryValue value = readMessagePack(message.payload.sliced(at, qsizetype(length)));
        if (value.problem.isEmpty())
            records.push_back(decodeHubArray(value.json, at, message.direction));
        else
            records.push_back(faultRecord(value.problem, at + value.problemAt));
        return at + qsizetype(length);
    });
}

bool isHandshake(QByteArrayView payload)
{
    return payload.startsWith('{') && payload.endsWith(recordEnd)
        && readJsonItems(payload.chopped(1)).has("protocol");
}

} // namespace

SignalRCodec::SignalRCodec()
    : Codec(QStringLiteral("signalr"), QStringLiteral("SignalR"))
{ }

CodecGuess SignalRCodec::recognise(const CodecEvidence &evidence) const
{
    for (const CodecEvidence::First &first : evidence.messages) {
        if (isHandshake(first.payload))
            return knownByMessage(Certainty::Sure, first);
        const bool isRecord
            = first.isText && first.payload.endsWith(recordEnd) && first.payload.startsWith('{');
        if (isRecord && first.payload.contains("\"type\":"))
            return knownByMessage(Certainty::Sure, first);
        if (isRecord)
            return knownByMessage(Certainty::Likely, first);
    }
    return {};
}

DecodedMessage SignalRCodec::decode(const CodecMessage &message) const
{
    // The answer to the handshake may come as binary. A packed record is an array, so the byte
    // behind its length is no “}” and no quote.
    const bool isAnswer = message.payload.startsWith("{}") || message.payload.startsWith("{\"");
    const bool isJson = message.isText || (isAnswer && message.payload.endsWith(recordEnd));
    DecodedMessage decoded = isJson ? decodeTextRecords(message) : decodeBinaryRecords(message);
    if (decoded.records.empty())
        return faulty(message, CodecText::tr("the message has no record"), 0);
    return decoded;
}

/// A stream from the client to the server that ended in an error looks like an answer.
bool SignalRCodec::needsStream(const CodecMessage &message) const
{
    const bool mayBe = message.isWhole && message.direction == Direction::Sent
        && (!message.isText || message.payload.contains("\"error\""));
    if (!mayBe)
        return false;
    const DecodedMessage decoded = decode(message);
    return std::any_of(
        decoded.records.begin(), decoded.records.end(), [](const DecodedRecord &record) {
            return record.kind == RecordKind::Error && !record.answers.isEmpty();
        });
}

std::unique_ptr<CodecStream> SignalRCodec::newStream() const { return newSignalRStream(*this); }

QList<QByteArray> SignalRCodec::greeting() const
{
    return {"{\"protocol\":\"json\",\"version\":1}\x1e"};
}

/// Pings begin when the handshake is accepted. The server gives up after 30 s of silence.
std::optional<CodecHeartbeat> SignalRCodec::heartbeatAfter(const CodecMessage &received) const
{
    if (!received.payload.startsWith("{}\x1e"))
        return {};
    return CodecHeartbeat{"{\"type\":6}\x1e", std::chrono::seconds(15)};
}

} // namespace wasclean
