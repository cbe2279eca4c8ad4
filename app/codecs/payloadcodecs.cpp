#include "app/codecs/payloadcodecs.h"

#include "app/codecs/binaryvalues.h"
#include "app/codecs/codectext.h"
#include "app/codecs/jsonitems.h"

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

BinaryValue readValue(ValueCodec::Format format, QByteArrayView bytes)
{
    return format == ValueCodec::Format::Cbor ? readCbor(bytes) : readMessagePack(bytes);
}

/// Whether a whole message is one map or array.
bool isTypicalValue(ValueCodec::Format format, QByteArrayView bytes)
{
    const BinaryValue value = readValue(format, bytes);
    const bool isWhole = value.problem.isEmpty() && value.used == bytes.size();
    return isWhole && (isJsonObject(value.json) || isJsonArray(value.json)) && bytes.size() > 2;
}

/// Text on a connection of a binary format is what it is.
DecodedRecord plainText(const CodecMessage &message)
{
    RecordFields fields;
    fields.addUtf8("text", message.payload);
    return makeRecord(RecordKind::Message, {shownText(message.payload)}, fields);
}

DecodedRecord valueRecord(QByteArrayView json)
{
    RecordFields fields;
    fields.addJson("value", json);
    return makeRecord(RecordKind::Message, {shownText(json)}, fields);
}

std::vector<QByteArrayView> linesOf(QByteArrayView text)
{
    const char separator = text.startsWith('\x1e') ? '\x1e' : '\n';
    std::vector<QByteArrayView> lines;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype end = text.indexOf(separator, at);
        const QByteArrayView line = text.sliced(at, (end < 0 ? text.size() : end) - at).trimmed();
        if (!line.isEmpty())
            lines.push_back(line);
        at = end < 0 ? text.size() : end + 1;
    }
    return lines;
}

bool isJsonLines(QByteArrayView text)
{
    const std::vector<QByteArrayView> lines = linesOf(text);
    const bool isSequence = text.startsWith('\x1e');
    return lines.size() >= (isSequence ? 1U : 2U)
        && std::all_of(lines.begin(), lines.end(),
            [](QByteArrayView line) { return readJsonItems(line).isSound(); });
}

} // namespace

ValueCodec::ValueCodec(Format format)
    : Codec(format == Format::Cbor ? QStringLiteral("cbor") : QStringLiteral("messagepack"),
        format == Format::Cbor ? QStringLiteral("CBOR") : QStringLiteral("MessagePack"))
    , m_format(format)
{ }

CodecGuess ValueCodec::recognise(const CodecEvidence &evidence) const
{
    if (evidence.subprotocol.compare(id(), Qt::CaseInsensitive) == 0
        || (m_format == Format::MessagePack && evidence.subprotocol == QStringLiteral("msgpack")))
        return knownBySubprotocol(evidence);
    // A guess that needs all of the binary messages, and two of them.
    const CodecEvidence::First *typical = nullptr;
    int count = 0;
    for (const CodecEvidence::First &first : evidence.messages) {
        if (first.isText || !first.isWhole)
            continue;
        const bool isMarked = m_format == Format::Cbor && first.payload.startsWith("\xd9\xd9\xf7");
        if (isMarked)
            return knownByMessage(Certainty::Sure, first);
        if (!isTypicalValue(m_format, first.payload))
            return {};
        typical = &first;
        ++count;
    }
    return count >= 2 ? knownByMessage(Certainty::Likely, *typical) : CodecGuess();
}

DecodedMessage ValueCodec::decode(const CodecMessage &message) const
{
    if (message.isText)
        return only(plainText(message));
    DecodedMessage decoded;
    qsizetype at = 0;
    while (at < message.payload.size()) {
        if (decoded.records.size() == mostRecords) {
            decoded.isCut = true;
            break;
        }
        const BinaryValue value = readValue(m_format, message.payload.sliced(at));
        if (!value.problem.isEmpty() && message.isWhole)
            return faulty(message, value.problem, at + value.problemAt);
        if (!value.problem.isEmpty()) {
            RecordFields fields;
            decoded.records.push_back(
                makeRecord(RecordKind::Message, {shownText(value.json)}, fields));
            break;
        }
        decoded.records.push_back(valueRecord(value.json));
        at += qMax<qsizetype>(1, value.used);
    }
    if (decoded.records.empty())
        return faulty(message, CodecText::tr("the message is empty; %1 has values").arg(name()), 0);
    return withOpenEnd(std::move(decoded), message);
}

JsonLinesCodec::JsonLinesCodec()
    : Codec(QStringLiteral("ndjson"), QStringLiteral("JSON lines"))
{ }

CodecGuess JsonLinesCodec::recognise(const CodecEvidence &evidence) const
{
    for (const CodecEvidence::First &first : evidence.messages) {
        if (!first.isText || !first.isWhole || readJsonItems(first.payload).isSound())
            continue;
        const bool isSequence = first.payload.startsWith('\x1e');
        if (isJsonLines(first.payload))
            return knownByMessage(isSequence ? Certainty::Sure : Certainty::Likely, first);
    }
    return {};
}

DecodedMessage JsonLinesCodec::decode(const CodecMessage &message) const
{
    const JsonItems whole = readJsonItems(message.payload);
    // One text over several lines is not several lines of JSON. When only its end is missing, it is
    // the beginning of one text; the last character may be cut, too.
    constexpr qsizetype cutCharacter = 3;
    const bool isBeginning
        = !message.isWhole && whole.problemAt >= message.payload.size() - cutCharacter;
    if (message.isText && isBeginning)
        return only(makeRecord(RecordKind::Message, {shownText(message.payload)}, {}));
    if (!message.isText || whole.isSound())
        return only(message.isText ? valueRecord(message.payload.trimmed()) : plainText(message));
    DecodedMessage decoded;
    const std::vector<QByteArrayView> lines = linesOf(message.payload);
    for (const QByteArrayView line : lines) {
        if (decoded.records.size() == mostRecords)
            break;
        const JsonItems items = readJsonItems(line);
        const bool isEnd = line.data() == lines.back().data();
        if (!items.isSound() && !(isEnd && !message.isWhole)) {
            const qsizetype at = line.data() - message.payload.data() + items.problemAt;
            CodecMessage part = message;
            part.payload = line;
            DecodedMessage wrong = faulty(part,
                CodecText::tr("record %1 is not JSON: %2")
                    .arg(QString::number(decoded.records.size() + 1), items.problem),
                at);
            decoded.records.push_back(std::move(wrong.records.front()));
        } else {
            decoded.records.push_back(items.isSound()
                    ? valueRecord(line)
                    : makeRecord(RecordKind::Message, {shownText(line)}, {}));
        }
    }
    decoded.isCut = lines.size() > mostRecords;
    if (decoded.records.empty())
        return faulty(message, CodecText::tr("the message has no JSON text"), 0);
    return withOpenEnd(std::move(decoded), message);
}

} // namespace wasclean
