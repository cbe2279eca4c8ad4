#include "app/codecs/sockjs.h"

#include "app/codecs/codectext.h"
#include "app/codecs/formencoder.h"
#include "app/codecs/jsonitems.h"
#include "app/codecs/stomp.h"
#include "app/formats/jsontext.h"

#include <QRegularExpression>
#include <QUrl>

#include <utility>

namespace wasclean {

namespace {

bool looksLikeStomp(const QByteArray &text)
{
    static const QRegularExpression start(QStringLiteral("^(?:\\r?\\n|[A-Z]+\\r?\\n)"));
    return text.endsWith('\0') || text == "\n"
        || start.match(QString::fromLatin1(text.left(20))).hasMatch();
}

/// One of the strings of a frame: STOMP, JSON or any text. It begins there in the payload; where in
/// the string something is wrong cannot be told in the payload, which has escapes.
void addInner(DecodedMessage &decoded, const QByteArray &text, Direction direction, qsizetype at)
{
    static const StompCodec stomp(StompCodec::Version::WithEscapes);
    if (looksLikeStomp(text)) {
        for (DecodedRecord &record : stomp.decode({text, direction, true, true}).records) {
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

DecodedMessage decodeStrings(const CodecMessage &message, qsizetype start)
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
            item.value.data() - message.payload.data());
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
    const QByteArrayView payload = message.payload;
    if (payload.isEmpty())
        return faulty(message, CodecText::tr("the message is empty; SockJS has frames"), 0);
    if (message.direction == Direction::Sent) {
        if (payload[0] == '[')
            return decodeStrings(message, 0);
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
        return decodeStrings(message, 1);
    case 'm': {
        // One message, of old servers.
        DecodedMessage decoded;
        const QByteArrayView text = payload.sliced(1);
        if (!isJsonString(text) || !readJsonItems(text).isSound())
            break;
        addInner(decoded, jsonStringValue(text), message.direction, 1);
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
