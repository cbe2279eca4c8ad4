#include "app/codecs/sockjs.h"

#include "app/codecs/codectext.h"
#include "app/codecs/formencoder.h"
#include "app/codecs/jsonitems.h"
#include "app/codecs/stomp.h"
#include "app/codecs/stompframe.h"
#include "app/codecs/stompstream.h"
#include "app/formats/jsontext.h"

#include <QRegularExpression>
#include <QUrl>

#include <functional>
#include <optional>
#include <utility>

namespace wasclean {

namespace {

/// Frames, line ends alone, or what ends as only STOMP does.
bool looksLikeStomp(QByteArrayView text)
{
    const QByteArrayView frame = text.sliced(skipStompLineEnds(text, 0));
    return text.endsWith('\0') || (frame.isEmpty() && !text.isEmpty()) || startsStompFrame(frame);
}

const StompCodec &stompInside()
{
    static const StompCodec stomp(StompCodec::Version::WithEscapes);
    return stomp;
}

/// What a string means as STOMP; nothing when it is something else.
using StompReader = std::function<std::optional<DecodedMessage>(const CodecMessage &text)>;

/// One of the strings of a frame: STOMP, JSON or any text. It begins there in the payload; where in
/// the string something is wrong cannot be told in the payload, which has escapes.
void addInner(DecodedMessage &decoded, const QByteArray &text, Direction direction, qsizetype at,
    const StompReader &readStomp)
{
    if (std::optional<DecodedMessage> stomp = readStomp({text, direction, true, true})) {
        for (DecodedRecord &record : stomp->records) {
            record.faultAt = record.fault.isEmpty() ? -1 : at;
            record.begin = -1;
            record.size = 0;
            decoded.records.push_back(std::move(record));
        }
        return;
    }
    RecordFields fields;
    if (isSoundJson(text))
        fields.addJson("message", text);
    else
        fields.addUtf8("message", text);
    decoded.records.push_back(makeRecord(RecordKind::Message, {shownText(text)}, fields));
}

DecodedMessage decodeStrings(
    const CodecMessage &message, qsizetype start, const StompReader &readStomp)
{
    const JsonItems items = readJsonItems(message.payload.sliced(start));
    if (message.isWhole && !items.isSound())
        return faulty(message,
            CodecText::tr("the messages of the frame are not JSON: %1 (SockJS, framing)")
                .arg(items.problem),
            start + items.problemAt);
    DecodedMessage decoded;
    for (const JsonItem &item : items.items) {
        if (decoded.records.size() >= mostRecords)
            break;
        if (!isJsonString(item.value))
            return faulty(message,
                CodecText::tr("each message of the frame must be a JSON string (SockJS, framing)"),
                item.value.data() - message.payload.data());
        addInner(decoded, jsonStringValue(item.value), message.direction,
            item.value.data() - message.payload.data(), readStomp);
    }
    decoded.isCut = decoded.records.size() >= mostRecords;
    if (decoded.isCut)
        decoded.records.resize(mostRecords);
    if (decoded.records.empty())
        decoded.records.push_back(makeRecord(
            RecordKind::Message, {shownText(message.payload.sliced(start))}, RecordFields()));
    return withOpenEnd(std::move(decoded), message);
}

DecodedMessage decodeSockJsClose(const CodecMessage &message)
{
    const JsonItems items = readJsonItems(message.payload.sliced(1));
    if (message.isWhole && (!items.isSound() || items.items.size() != 2))
        return faulty(message,
            CodecText::tr("a close frame has an array of a code and a reason (SockJS, framing)"),
            1);
    RecordFields fields;
    fields.addText("frame", QStringLiteral("close"));
    fields.addJson("code", items.at(0));
    fields.addJson("reason", items.at(1));
    return only(makeRecord(RecordKind::Close,
        {CodecText::tr("close %1 %2").arg(shownValue(items.at(0)), shownValue(items.at(1)))},
        fields));
}

DecodedMessage decodeFrame(const CodecMessage &message, const StompReader &readStomp)
{
    const QByteArrayView payload = message.payload;
    if (payload.isEmpty())
        return faulty(message, CodecText::tr("the message is empty; SockJS has frames"), 0);
    if (message.direction == Direction::Sent) {
        if (payload[0] == '[')
            return decodeStrings(message, 0, readStomp);
        return faulty(
            message, CodecText::tr("a client sends an array of JSON strings (SockJS, framing)"), 0);
    }
    RecordFields fields;
    switch (payload[0]) {
    case 'o':
        fields.addText("frame", QStringLiteral("open"));
        return only(makeRecord(RecordKind::Open, {CodecText::tr("open")}, fields));
    case 'h':
        fields.addText("frame", QStringLiteral("heartbeat"));
        return only(makeRecord(RecordKind::Heartbeat, {CodecText::tr("heartbeat")}, fields));
    case 'a':
        return decodeStrings(message, 1, readStomp);
    case 'm': {
        // One message, of old servers.
        DecodedMessage decoded;
        const QByteArrayView text = payload.sliced(1);
        if (!isJsonString(text) || !readJsonItems(text).isSound())
            break;
        addInner(decoded, jsonStringValue(text), message.direction, 1, readStomp);
        return decoded;
    }
    case 'c':
        return decodeSockJsClose(message);
    default:
        break;
    }
    return faulty(message,
        CodecText::tr("a frame of the server begins with o, h, a, m or c (SockJS, framing)"), 0);
}

/// Puts frames of STOMP together that go on in the next string.
class SockJsStream : public CodecStream
{
public:
    explicit SockJsStream(std::unique_ptr<StompStream> stomp)
        : m_stomp(std::move(stomp))
    { }

    DecodedMessage decode(const CodecMessage &message) override
    {
        return decodeFrame(message, [this](const CodecMessage &text) {
            return m_stomp->isInFrame() || looksLikeStomp(text.payload)
                ? m_stomp->decode(text)
                : std::optional<DecodedMessage>();
        });
    }

    std::unique_ptr<CodecStream> copy() const override
    {
        return std::make_unique<SockJsStream>(m_stomp->sameStream());
    }

private:
    std::unique_ptr<StompStream> m_stomp;
};

} // namespace

SockJsCodec::SockJsCodec()
    : Codec(QStringLiteral("sockjs"), QStringLiteral("SockJS"))
{ }

CodecGuess SockJsCodec::recognise(const CodecEvidence &evidence) const
{
    for (const CodecEvidence::First &first : evidence.messages) {
        if (first.direction != Direction::Received)
            continue;
        if (first.isText && first.payload == "o")
            return knownByMessage(Certainty::Sure, first);
        break;
    }
    static const QRegularExpression path(QStringLiteral("/[0-9]{3}/[^/.]+/websocket$"));
    if (path.match(QUrl(evidence.url).path()).hasMatch())
        return knownByUrl(Certainty::Likely, QStringLiteral("/websocket"));
    return {};
}

DecodedMessage SockJsCodec::decode(const CodecMessage &message) const
{
    return decodeFrame(message, [](const CodecMessage &text) {
        return looksLikeStomp(text.payload) ? stompInside().decode(text)
                                            : std::optional<DecodedMessage>();
    });
}

/// Clients cut long frames of STOMP, whatever carries them.
bool SockJsCodec::needsStream(const CodecMessage &message) const
{
    bool isCut = false;
    if (message.isWhole && message.payload.contains('"'))
        decodeFrame(message, [&isCut](const CodecMessage &text) {
            isCut = isCut || (looksLikeStomp(text.payload) && isStompFrameCut(text.payload));
            return std::optional<DecodedMessage>();
        });
    return isCut;
}

std::unique_ptr<CodecStream> SockJsCodec::newStream() const
{
    return std::make_unique<SockJsStream>(std::make_unique<StompStream>(stompInside()));
}

QList<CodecForm> SockJsCodec::forms() const
{
    return {{QStringLiteral("message"), CodecText::tr("Text in a frame"),
        {{QStringLiteral("text"), CodecText::tr("Text"), FormField::Kind::Text}}}};
}

EncodedMessage SockJsCodec::encode(const FormInput &input) const
{
    FormEncoder form(input);
    return form.textMessage('[' + jsonString(form.typed("text")) + ']');
}

} // namespace wasclean
