#include "app/codecs/stomp.h"

#include "app/codecs/codectext.h"
#include "app/codecs/compressedcontent.h"
#include "app/codecs/jsonitems.h"
#include "app/codecs/stompframe.h"
#include "app/codecs/stompstream.h"

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

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
    else if (const auto text = textIn(frame.body, !frame.isComplete); text && !text->isEmpty())
        fields.addUtf8("body", *text);
    else if (!frame.body.isEmpty())
        fields.addBytes("body", frame.body);
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

/// As CONNECTED says, whatever the subprotocol; one without a version says 1.0 (STOMP 1.2, protocol
/// negotiation).
StompCodec::Version versionOf(const CodecEvidence &evidence)
{
    using Version = StompCodec::Version;
    const auto connected = std::find_if(
        evidence.messages.begin(), evidence.messages.end(), [](const CodecEvidence::First &first) {
            return first.direction == Direction::Received
                && startsStompFrame(first.payload, "CONNECTED");
        });
    if (connected == evidence.messages.end())
        return evidence.subprotocol == QLatin1String("v10.stomp") ? Version::WithoutEscapes
                                                                  : Version::WithEscapes;
    qsizetype at = 0;
    const QByteArray version = readStompFrame(connected->payload, at).header("version");
    return version.isEmpty() || version == "1.0" ? Version::WithoutEscapes : Version::WithEscapes;
}

DecodedRecord heartbeat()
{
    return makeRecord(RecordKind::Heartbeat, {CodecText::tr("heartbeat")}, RecordFields());
}

} // namespace

StompCodec::StompCodec(Version version)
    : Codec(version == Version::WithEscapes ? QStringLiteral("stomp") : QStringLiteral("stomp-1.0"),
        version == Version::WithEscapes ? QStringLiteral("STOMP") : QStringLiteral("STOMP 1.0"))
    , m_version(version)
{ }

CodecGuess StompCodec::recognise(const CodecEvidence &evidence) const
{
    if (versionOf(evidence) != m_version)
        return {};
    for (const char *name : {"v10.stomp", "v11.stomp", "v12.stomp"}) {
        if (evidence.subprotocol == QLatin1String(name))
            return knownBySubprotocol(evidence);
    }
    for (const CodecEvidence::First &first : evidence.messages) {
        for (const char *command : {"CONNECT", "STOMP", "CONNECTED"}) {
            if (startsStompFrame(first.payload, command))
                return knownByMessage(Certainty::Sure, first);
        }
    }
    return {};
}

DecodedMessage StompCodec::decode(const CodecMessage &message) const
{
    DecodedMessage decoded
        = decodeRecords(message, [&](std::vector<DecodedRecord> &records, qsizetype start) {
              qsizetype at = skipStompLineEnds(message.payload, start);
              if (at == message.payload.size())
                  return at;
              const StompFrame frame = readStompFrame(message.payload, at,
                  m_version == Version::WithEscapes ? StompEscapes::InHeaders : StompEscapes::None);
              DecodedRecord record = describeFrame(frame);
              // The last frame of the beginning of a long message may go on.
              if (message.isWhole || at < message.payload.size())
                  setFault(record, frame.fault, frame.faultAt);
              records.push_back(std::move(record));
              return skipStompLineEnds(message.payload, at);
          });
    if (decoded.records.empty() && !message.payload.isEmpty())
        decoded.records.push_back(heartbeat());
    if (decoded.records.empty())
        return faulty(message, CodecText::tr("the message is empty; STOMP has frames"), 0);
    return decoded;
}

bool StompCodec::needsStream(const CodecMessage &message) const
{
    return message.isWhole && isStompFrameCut(message.payload);
}

std::unique_ptr<CodecStream> StompCodec::newStream() const
{
    return std::make_unique<StompStream>(*this);
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
    if (!startsStompFrame(received.payload, "CONNECTED"))
        return {};
    qsizetype at = 0;
    const QByteArray beats = readStompFrame(received.payload, at).header("heart-beat");
    const int wanted = beats.mid(beats.indexOf(',') + 1).toInt();
    if (wanted <= 0)
        return {};
    constexpr int own = 10'000;
    return CodecHeartbeat{"\n", std::chrono::milliseconds(std::max(own, wanted))};
}

} // namespace wasclean
