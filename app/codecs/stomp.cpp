#include "app/codecs/stomp.h"

#include "app/codecs/codectext.h"
#include "app/codecs/jsonitems.h"

#include <QList>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

constexpr const char *stompCommands[]
    = {"CONNECT", "STOMP", "CONNECTED", "SEND", "SUBSCRIBE", "UNSUBSCRIBE", "ACK", "NACK", "BEGIN",
        "COMMIT", "ABORT", "DISCONNECT", "MESSAGE", "RECEIPT", "ERROR"};

struct StompHeader
{
    QByteArray name;
    QByteArray value;
};

struct StompFrame
{
    QByteArray command;
    QList<StompHeader> headers;
    QByteArrayView body;
    /// Whether the 00 at the end is there.
    bool isComplete = false;
    QString fault;
    qsizetype faultAt = -1;

    /// The first header of the name counts (STOMP 1.2, repeated header entries).
    QByteArray header(QByteArrayView name) const
    {
        const auto found = std::find_if(headers.begin(), headers.end(),
            [name](const StompHeader &header) { return header.name == name; });
        return found == headers.end() ? QByteArray() : found->value;
    }
};

/// The line from `at` without its end; `at` is behind the end then, or -1 when there is none.
QByteArrayView takeLine(QByteArrayView text, qsizetype &at)
{
    const qsizetype end = text.indexOf('\n', at);
    QByteArrayView line = text.sliced(at, (end < 0 ? text.size() : end) - at);
    at = end < 0 ? -1 : end + 1;
    return line.endsWith('\r') ? line.chopped(1) : line;
}

/// Undoes the escapes \n, \c, \\ and \r; others are left as they are.
QByteArray unescapedHeader(QByteArrayView text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char next = text[i] == '\\' && i + 1 < text.size() ? text[i + 1] : '\0';
        const char plain = next == 'n' ? '\n'
            : next == 'c'              ? ':'
            : next == 'r'              ? '\r'
            : next == '\\'             ? '\\'
                                       : '\0';
        result += plain ? plain : text[i];
        i += plain ? 1 : 0;
    }
    return result;
}

bool isStompCommand(QByteArrayView command)
{
    return std::any_of(std::begin(stompCommands), std::end(stompCommands),
        [command](const char *known) { return command == QByteArrayView(known); });
}

/// Reads the headers; `at` is where the body begins then, or -1 when they do not end.
void readHeaders(QByteArrayView text, qsizetype &at, StompFrame &frame)
{
    const bool hasEscapes = frame.command != "CONNECT" && frame.command != "CONNECTED";
    while (at >= 0) {
        const qsizetype start = at;
        const QByteArrayView line = takeLine(text, at);
        if (line.isEmpty() && at >= 0)
            return;
        const qsizetype colon = line.indexOf(':');
        if (colon < 0) {
            if (at >= 0 && frame.fault.isEmpty()) {
                frame.fault = CodecText::tr(
                    "a header has no colon (STOMP 1.2, augmented BNF), or the empty line before "
                    "the body is missing");
                frame.faultAt = start;
            }
            continue;
        }
        const QByteArrayView name = line.first(colon);
        const QByteArrayView value = line.sliced(colon + 1);
        frame.headers.append(hasEscapes ? StompHeader{unescapedHeader(name), unescapedHeader(value)}
                                        : StompHeader{name.toByteArray(), value.toByteArray()});
    }
}

/// Finds where the body ends; `at` is behind the 00 then.
void readBody(QByteArrayView text, qsizetype &at, StompFrame &frame)
{
    bool isNumber = false;
    const qint64 length = frame.header("content-length").toLongLong(&isNumber);
    const bool hasLength = isNumber && length >= 0;
    if (hasLength && length < text.size() - at && text[at + qsizetype(length)] == '\0') {
        frame.body = text.sliced(at, qsizetype(length));
        frame.isComplete = true;
        at += qsizetype(length) + 1;
        return;
    }
    const qsizetype left = text.size() - at;
    const qsizetype end = text.indexOf('\0', at);
    if (hasLength && length >= left) {
        frame.body = text.sliced(at, end < 0 ? left : end - at);
        frame.fault = CodecText::tr("content-length is %1, but only %2 follow (STOMP 1.2, header "
                                    "content-length)")
                          .arg(QString::number(length), shownSize(left));
        frame.faultAt = at;
        at = text.size();
        return;
    }
    frame.isComplete = end >= 0;
    frame.body = text.sliced(at, (end < 0 ? text.size() : end) - at);
    at = end < 0 ? text.size() : end + 1;
    if (!frame.isComplete)
        frame.fault = CodecText::tr(
            "the byte 00 that ends a frame is missing, so the receiver waits for more (STOMP 1.2, "
            "STOMP frames)");
    else if (hasLength && frame.fault.isEmpty())
        frame.fault = CodecText::tr("content-length is %1, but the body has %2 (STOMP 1.2, header "
                                    "content-length)")
                          .arg(QString::number(length), shownSize(frame.body.size()));
    if (frame.faultAt < 0 && !frame.fault.isEmpty())
        frame.faultAt = at;
}

StompFrame readFrame(QByteArrayView text, qsizetype &at)
{
    StompFrame frame;
    const qsizetype start = at;
    frame.command = takeLine(text, at).toByteArray();
    if (!isStompCommand(frame.command)) {
        frame.fault = CodecText::tr("“%1” is no STOMP command").arg(shownText(frame.command));
        frame.faultAt = start;
    }
    if (at >= 0)
        readHeaders(text, at, frame);
    if (at < 0)
        at = text.size();
    readBody(text, at, frame);
    return frame;
}

RecordKind stompKind(const StompFrame &frame)
{
    if (frame.command == "CONNECT" || frame.command == "STOMP")
        return RecordKind::Request;
    if (frame.command == "CONNECTED")
        return RecordKind::Open;
    if (frame.command == "ERROR")
        return RecordKind::Error;
    if (frame.command == "DISCONNECT")
        return RecordKind::Close;
    if (frame.command == "RECEIPT")
        return RecordKind::Answer;
    return frame.header("receipt").isEmpty() ? RecordKind::Message : RecordKind::Request;
}

void addStompKeys(DecodedRecord &record, const StompFrame &frame)
{
    const QByteArray receipt = frame.header("receipt");
    const QByteArray receiptId = frame.header("receipt-id");
    if (frame.command == "CONNECT" || frame.command == "STOMP")
        record.asks = "connect";
    else if (frame.command == "CONNECTED")
        record.answers = "connect";
    else if (!receiptId.isEmpty())
        record.answers = "receipt " + receiptId;
    else if (!receipt.isEmpty())
        record.asks = "receipt " + receipt;
}

DecodedRecord describeFrame(const StompFrame &frame)
{
    RecordFields headers;
    for (const StompHeader &header : frame.headers)
        headers.addNamed(header.name, textAsJson(header.value));
    RecordFields fields;
    fields.addUtf8("command", frame.command);
    const QByteArray destination = frame.header("destination");
    if (!destination.isEmpty())
        fields.addUtf8("destination", destination);
    fields.addJson("headers", headers.object());
    if (isSoundJson(frame.body))
        fields.addJson("body", frame.body);
    else if (!frame.body.isEmpty())
        fields.addUtf8("body", frame.body);
    const auto told = [&frame](const char *name, const QString &form) {
        const QByteArray value = frame.header(name);
        return value.isEmpty() ? QString() : form.arg(shownText(value));
    };
    const QString version = told("version", CodecText::tr("version %1"));
    DecodedRecord record = makeRecord(stompKind(frame),
        {words(shownText(frame.command), shownText(destination)), version,
            told("message", QStringLiteral("%1")), told("subscription", CodecText::tr("sub %1")),
            told("id", CodecText::tr("id %1")),
            told("transaction", CodecText::tr("transaction %1")),
            told("receipt", CodecText::tr("receipt %1")),
            told("receipt-id", CodecText::tr("receipt %1")),
            told("heart-beat", CodecText::tr("beats %1 ms")), shownText(frame.body)},
        fields);
    addStompKeys(record, frame);
    return record;
}

DecodedRecord heartbeat()
{
    return makeRecord(RecordKind::Heartbeat, {CodecText::tr("heartbeat")}, RecordFields());
}

bool startsFrame(QByteArrayView payload, QByteArrayView command)
{
    return payload.startsWith(command)
        && (payload.sliced(command.size()).startsWith('\n')
            || payload.sliced(command.size()).startsWith("\r\n"));
}

} // namespace

StompCodec::StompCodec()
    : Codec(QStringLiteral("stomp"), QStringLiteral("STOMP"))
{ }

CodecGuess StompCodec::recognise(const CodecEvidence &evidence) const
{
    for (const char *name : {"v10.stomp", "v11.stomp", "v12.stomp"}) {
        if (evidence.subprotocol == QLatin1String(name))
            return knownBySubprotocol(evidence);
    }
    for (const CodecEvidence::First &first : evidence.messages) {
        for (const char *command : {"CONNECT", "STOMP", "CONNECTED"}) {
            if (startsFrame(first.payload, command))
                return knownByMessage(Certainty::Sure, first);
        }
    }
    return {};
}

DecodedMessage StompCodec::decode(const CodecMessage &message) const
{
    const auto skipLineEnds = [&message](qsizetype at) {
        while (at < message.payload.size()
            && (message.payload[at] == '\n' || message.payload[at] == '\r'))
            ++at;
        return at;
    };
    DecodedMessage decoded
        = decodeRecords(message, [&](std::vector<DecodedRecord> &records, qsizetype start) {
              qsizetype at = skipLineEnds(start);
              if (at == message.payload.size())
                  return at;
              const StompFrame frame = readFrame(message.payload, at);
              DecodedRecord record = describeFrame(frame);
              // The last frame of the beginning of a long message may go on.
              if (message.isWhole || at < message.payload.size())
                  setFault(record, frame.fault, frame.faultAt);
              records.push_back(std::move(record));
              return skipLineEnds(at);
          });
    if (decoded.records.empty() && !message.payload.isEmpty())
        decoded.records.push_back(heartbeat());
    if (decoded.records.empty())
        return faulty(message, CodecText::tr("the message is empty; STOMP has frames"), 0);
    return decoded;
}

QList<QByteArray> StompCodec::greeting() const
{
    QByteArray connect = "CONNECT\naccept-version:1.0,1.1,1.2\nhost:/\nheart-beat:10000,10000\n\n";
    connect += '\0';
    return {connect};
}

/// The server says how often it wants heartbeats, and 0 for none (STOMP 1.2, heart-beating).
std::optional<CodecHeartbeat> StompCodec::heartbeatAfter(const CodecMessage &received) const
{
    if (!startsFrame(received.payload, "CONNECTED"))
        return {};
    qsizetype at = 0;
    const QByteArray beats = readFrame(received.payload, at).header("heart-beat");
    const int wanted = beats.mid(beats.indexOf(',') + 1).toInt();
    if (wanted <= 0)
        return {};
    constexpr int own = 10'000;
    return CodecHeartbeat{"\n", std::chrono::milliseconds(std::max(own, wanted))};
}

} // namespace wasclean
