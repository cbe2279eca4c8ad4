#include "app/codecs/centrifugo.h"

#include "app/codecs/centrifugorecords.h"
#include "app/codecs/codectext.h"
#include "app/codecs/formencoder.h"
#include "app/codecs/jsonitems.h"
#include "app/codecs/lengths.h"
#include "app/formats/jsonnode.h"

#include <QUrl>

#include <array>

namespace wasclean {

namespace {

constexpr const char *centrifugoMethods[]
    = {"connect", "subscribe", "unsubscribe", "publish", "presence", "presence_stats", "history",
        "ping", "send", "rpc", "refresh", "sub_refresh", "push"};

/// Those of protocol 1, by their numbers.
constexpr std::array oldMethods = {"connect", "subscribe", "unsubscribe", "publish", "presence",
    "presence_stats", "history", "ping", "send", "rpc", "refresh", "sub_refresh"};
constexpr std::array oldPushes = {"pub", "join", "leave", "unsubscribe", "message", "subscribe",
    "connect", "disconnect", "refresh"};

/// What a record is, and what it holds.
struct CentrifugoBody
{
    /// Empty when the record does not say it.
    QByteArray method;
    QByteArrayView json;
};

/// The name with the number, which is 0 when it is left out; else the number.
template <std::size_t size>
QByteArray numberedName(const std::array<const char *, size> &names, QByteArrayView number)
{
    bool isNumber = number.isEmpty();
    const uint index = isNumber ? 0 : number.toByteArray().toUInt(&isNumber);
    return isNumber && index < size ? QByteArray(names[index]) : number.toByteArray();
}

/// Protocol 1 has “params” and “result” in place of a member with the name of the method.
CentrifugoBody centrifugoBody(const JsonItems &items)
{
    for (const char *method : centrifugoMethods) {
        if (items.has(method))
            return {method, items.value(method)};
    }
    if (items.has("params") || items.has("method"))
        return {numberedName(oldMethods, items.value("method")), items.value("params")};
    return {!items.has("id") && items.has("result") ? "push" : "", items.value("result")};
}

/// "publication on a": what a push brings, and its channel.
QString pushText(const JsonItems &push)
{
    if (push.has("data"))
        return CodecText::tr("push %1 %2")
            .arg(shownText(numberedName(oldPushes, push.value("type"))),
                shownValue(push.value("channel")));
    for (const JsonItem &item : push.items) {
        if (item.name != "channel")
            return CodecText::tr("push %1 %2")
                .arg(shownText(item.name), shownValue(push.value("channel")));
    }
    return CodecText::tr("push %1").arg(shownValue(push.value("channel")));
}

DecodedRecord decodeCentrifugo(QByteArrayView json, qsizetype at, const CodecMessage &message)
{
    const JsonItems items = readJsonItems(json);
    if (message.isWhole && !items.isSound())
        return faultRecord(
            CodecText::tr("this is not JSON: %1").arg(items.problem), at + items.problemAt);
    if (!items.isObject())
        return faultRecord(
            CodecText::tr("a record must be a JSON object (Centrifugo client protocol)"), at);
    const bool isSent = message.direction == Direction::Sent;
    const auto [method, body] = centrifugoBody(items);
    const JsonItems inner = readJsonItems(body);
    RecordFields fields;
    fields.addJson("id", items.value("id"));
    if (!method.isEmpty())
        fields.addUtf8("method", method);
    if (inner.has("channel"))
        fields.addJson("channel", inner.value("channel"));
    fields.addJson("error", items.value("error"));
    fields.addJson("data", body);
    if (items.items.empty() && items.isSound())
        return makeRecord(RecordKind::Heartbeat,
            {isSent ? CodecText::tr("pong") : CodecText::tr("ping")}, fields);
    const QByteArray key = jsonIdKey(items.value("id"));
    const QString id = shownText(items.value("id"));
    if (items.has("error")) {
        const JsonItems error = readJsonItems(items.value("error"));
        DecodedRecord record = makeRecord(RecordKind::Error,
            {CodecText::tr("error %1 %2")
                    .arg(shownValue(error.value("code")), shownValue(error.value("message"))),
                id},
            fields);
        record.answers = "call " + key;
        return record;
    }
    const RecordKind kind = key.isEmpty() ? RecordKind::Message
        : isSent                          ? RecordKind::Request
        : method == "connect"             ? RecordKind::Open
                                          : RecordKind::Answer;
    DecodedRecord record = makeRecord(kind,
        {method == "push" ? pushText(inner)
                          : words(shownText(method), shownValue(inner.value("channel"))),
            id, method == "push" ? QString() : shownText(body)},
        fields);
    if (!key.isEmpty())
        (isSent ? record.asks : record.answers) = "call " + key;
    return record;
}

} // namespace

CentrifugoCodec::CentrifugoCodec(Encoding encoding)
    : Codec(encoding == Encoding::Json ? QStringLiteral("centrifugo")
                                       : QStringLiteral("centrifugo-protobuf"),
        encoding == Encoding::Json ? QStringLiteral("Centrifugo")
                                   : QStringLiteral("Centrifugo (Protocol Buffers)"))
    , m_encoding(encoding)
{ }

CodecGuess CentrifugoCodec::recognise(const CodecEvidence &evidence) const
{
    if (m_encoding == Encoding::Protobuf)
        return evidence.subprotocol == QStringLiteral("centrifuge-protobuf")
            ? knownBySubprotocol(evidence)
            : CodecGuess();
    if (evidence.subprotocol == QStringLiteral("centrifuge-json"))
        return knownBySubprotocol(evidence);
    if (evidence.subprotocol == QStringLiteral("centrifuge-protobuf"))
        return {};
    for (const CodecEvidence::First &first : evidence.messages) {
        const JsonItems items = readJsonItems(first.payload);
        const bool isOld = items.value("method").size() == 1 && isJsonObject(items.value("params"));
        if (first.direction == Direction::Sent && items.has("id")
            && (isOld || isJsonObject(items.value("connect"))))
            return knownByMessage(Certainty::Sure, first);
    }
    if (QUrl(evidence.url).path().endsWith(QStringLiteral("/connection/websocket")))
        return knownByUrl(Certainty::Likely, QStringLiteral("/connection/websocket"));
    return {};
}

DecodedMessage CentrifugoCodec::decode(const CodecMessage &message) const
{
    if (m_encoding == Encoding::Protobuf)
        return decodeBytes(message);
    if (!message.isText)
        return faulty(message,
            CodecText::tr("records in JSON are text messages (Centrifugo client protocol)"), 0);
    DecodedMessage decoded
        = decodeRecords(message, [&](std::vector<DecodedRecord> &records, qsizetype at) {
              const QByteArrayView line = pieceAt(message.payload, at, '\n');
              if (!line.trimmed().isEmpty())
                  records.push_back(decodeCentrifugo(line, at, message));
              return at + line.size() + 1;
          });
    if (decoded.records.empty())
        return faulty(message,
            CodecText::tr("the message is empty; the server closes with 3501 (Centrifugo client "
                          "protocol)"),
            0);
    return decoded;
}

DecodedMessage CentrifugoCodec::decodeBytes(const CodecMessage &message)
{
    if (message.isText)
        return faulty(message,
            CodecText::tr("records in Protocol Buffers are binary messages (Centrifugo client "
                          "protocol)"),
            0);
    constexpr int mostLengthBytes = 5;
    DecodedMessage decoded = decodeRecords(
        message, [&](std::vector<DecodedRecord> &records, qsizetype start) {
            qsizetype at = start;
            qint64 length = 0;
            const bool hasLength = readLengthOf7Bits(message.payload, mostLengthBytes, at, length);
            const bool isThere = hasLength && length <= message.payload.size() - at;
            if (!isThere && message.isWhole)
                records.push_back(faultRecord(
                    CodecText::tr("a record is cut off (Centrifugo client protocol)"), start));
            if (!isThere)
                return message.payload.size();
            const CentrifugoJson record = centrifugoAsJson(
                message.payload.sliced(at, qsizetype(length)), message.direction);
            records.push_back(decodeCentrifugo(record.json, at, message));
            if (!record.fault.isEmpty())
                setFault(records.back(), record.fault, at + record.faultAt);
            return at + qsizetype(length);
        });
    if (!decoded.records.empty())
        return decoded;
    return message.isWhole ? faulty(message,
               CodecText::tr("the message is empty; the server closes with 3501 (Centrifugo client "
                             "protocol)"),
               0)
                           : only(makeRecord(RecordKind::Message, {longMessageText()}, {}));
}

/// Its id is one that forms do not reach.
QList<QByteArray> CentrifugoCodec::greeting() const
{
    if (m_encoding == Encoding::Protobuf)
        return {centrifugoCommand("connect", 1'000'000, {})};
    return {R"({"id":1000000,"connect":{}})"};
}

/// A ping may stand among other records of a message.
QList<QByteArray> CentrifugoCodec::replies(const CodecMessage &received) const
{
    if (m_encoding == Encoding::Protobuf) {
        const bool isPing = !received.isText && received.payload == QByteArrayView("\0", 1);
        return isPing ? QList{QByteArray(1, '\0')} : QList<QByteArray>();
    }
    qsizetype at = 0;
    while (received.isText && at < received.payload.size()) {
        const QByteArrayView line = pieceAt(received.payload, at, '\n');
        if (line.trimmed() == "{}")
            return {"{}"};
        at += line.size() + 1;
    }
    return {};
}

QList<CodecForm> CentrifugoCodec::forms() const
{
    using Kind = FormField::Kind;
    const FormField id{QStringLiteral("id"), CodecText::tr("Id"), Kind::Id};
    const FormField channel{QStringLiteral("channel"), CodecText::tr("Channel"), Kind::Line,
        CodecText::tr("for example prices")};
    const FormField data{QStringLiteral("data"), CodecText::tr("Data"), Kind::Json,
        CodecText::tr("A JSON object, for example {\"x\": 1}")};
    const FormField token{QStringLiteral("token"), CodecText::tr("Token"), Kind::Line};
    return {
        {QStringLiteral("subscribe"), QStringLiteral("subscribe"), {channel, token, id}},
        {QStringLiteral("publish"), QStringLiteral("publish"), {channel, id, data}},
        {QStringLiteral("rpc"), QStringLiteral("rpc"),
            {{QStringLiteral("method"), CodecText::tr("Method"), Kind::Line}, id, data}},
        {QStringLiteral("history"), QStringLiteral("history"), {channel, id}},
        {QStringLiteral("presence"), QStringLiteral("presence"), {channel, id}},
        {QStringLiteral("unsubscribe"), QStringLiteral("unsubscribe"), {channel, id}},
        {QStringLiteral("connect"), QStringLiteral("connect"), {token, id}},
    };
}

EncodedMessage CentrifugoCodec::encode(const FormInput &input) const
{
    FormEncoder form(input);
    CentrifugoMembers members;
    if (form.isForm("rpc"))
        members.append({"method", form.needed("method")});
    else if (!form.isForm("connect"))
        members.append({"channel", form.needed("channel")});
    if (!form.text("token").isEmpty())
        members.append({"token", form.text("token")});
    const QByteArray data = form.json("data");
    // A line feed would end the record.
    const QByteArray line = readJsonItems(data).isSound() ? compactJson(data) : data;
    const bool needsData = form.isForm("publish") || form.isForm("rpc");
    if (needsData)
        members.append({"data", line.isEmpty() ? QByteArray("{}") : line});
    const QByteArray id = form.wholeNumber("id", form.id("id"), 1, 0xffffffff);
    const QByteArray method = input.form.toLatin1();
    if (m_encoding == Encoding::Protobuf)
        return form.binaryMessage(centrifugoCommand(method, id.toULongLong(), members));
    RecordFields body;
    for (const auto &[name, value] : members) {
        if (name == "data")
            body.addJson("data", value);
        else
            body.addUtf8(name.constData(), value);
    }
    RecordFields command;
    command.addJson("id", id);
    command.addJson(method.constData(), body.object());
    return form.textMessage(command.object());
}

} // namespace wasclean
