#include "app/codecs/payloadcodecs.h"

#include "app/codecs/binaryvalues.h"
#include "app/codecs/codectext.h"
#include "app/codecs/jsonitems.h"

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

/// Of the lines, or of the texts of a sequence (RFC 7464).
char separatorOf(QByteArrayView text) { return text.startsWith('\x1e') ? '\x1e' : '\n'; }

/// One of the lines; what comes behind the last one of a beginning is not known.
DecodedRecord lineRecord(
    const CodecMessage &message, QByteArrayView line, std::size_t number, bool isLast)
{
    const JsonItems items = readJsonItems(line);
    if (items.isSound())
        return valueRecord(line);
    if (isLast && !message.isWhole)
        return makeRecord(RecordKind::Message, {shownText(line)}, {});
    CodecMessage part = message;
    part.payload = line;
    const DecodedMessage wrong = faulty(part,
        CodecText::tr("record %1 is not JSON: %2").arg(QString::number(number), items.problem),
        line.data() - message.payload.data() + items.problemAt);
    return wrong.records.front();
}

/// The line there, or the first text in it where another one follows at once: {"a":1}{"a":2}.
QByteArrayView textAt(QByteArrayView payload, qsizetype at, char separator)
{
    const QByteArrayView line = pieceAt(payload, at, separator);
    const qsizetype end = readJsonItems(line).problemAt;
    const bool hasNext = end > 0 && end < line.size() && (line[end] == '{' || line[end] == '[');
    return hasNext && isSoundJson(line.first(end)) ? line.first(end) : line;
}

/// Where the next text begins behind one that ends there.
qsizetype behind(QByteArrayView payload, qsizetype end, char separator)
{
    return end < payload.size() && payload[end] != separator ? end : end + 1;
}

bool isJsonLines(QByteArrayView text)
{
    const char separator = separatorOf(text);
    int lines = 0;
    for (qsizetype at = 0; at < text.size();) {
        const QByteArrayView line = textAt(text, at, separator);
        at = behind(text, at + line.size(), separator);
        if (line.trimmed().isEmpty())
            continue;
        if (!readJsonItems(line.trimmed()).isSound())
            return false;
        ++lines;
    }
    return lines >= (separator == '\n' ? 2 : 1);
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
    DecodedMessage decoded
        = decodeRecords(message, [&](std::vector<DecodedRecord> &records, qsizetype at) {
              const BinaryValue value = readValue(m_format, message.payload.sliced(at));
              if (value.problem.isEmpty()) {
                  records.push_back(valueRecord(value.json));
                  return at + qMax<qsizetype>(1, value.used);
              }
              if (message.isWhole)
                  records = faulty(message, value.problem, at + value.problemAt).records;
              else
                  records.push_back(makeRecord(RecordKind::Message, {shownText(value.json)}, {}));
              return message.payload.size();
          });
    if (decoded.records.empty())
        return faulty(message, CodecText::tr("the message is empty; %1 has values").arg(name()), 0);
    return decoded;
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
    const char separator = separatorOf(message.payload);
    const QByteArrayView text = message.payload.trimmed();
    const qsizetype end = text.data() + text.size() - message.payload.data();
    DecodedMessage decoded
        = decodeRecords(message, [&](std::vector<DecodedRecord> &records, qsizetype at) {
              const QByteArrayView line = textAt(message.payload, at, separator);
              const qsizetype next = behind(message.payload, at + line.size(), separator);
              if (!line.trimmed().isEmpty())
                  records.push_back(
                      lineRecord(message, line.trimmed(), records.size() + 1, next >= end));
              return next >= end ? message.payload.size() : next;
          });
    if (decoded.records.empty())
        return faulty(message, CodecText::tr("the message has no JSON text"), 0);
    return decoded;
}

} // namespace wasclean
