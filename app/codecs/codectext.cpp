#include "app/codecs/codectext.h"

#include "app/base/translations.h"
#include "app/formats/jsontext.h"
#include "app/formats/preview.h"

#include <utility>

namespace wasclean {

namespace {

constexpr qsizetype mostValueChars = 160;

/// What separates records of text: line ends, and bytes of ASCII that no text has.
bool isSeparator(char byte) { return byte >= 0 && byte <= ' '; }

/// The record stands from there to below the end.
void setPlace(DecodedRecord &record, const CodecMessage &message, qsizetype begin, qsizetype end)
{
    end = qMin(end, message.payload.size());
    while (message.isText && begin < end && isSeparator(message.payload[begin]))
        ++begin;
    while (message.isText && begin < end && isSeparator(message.payload[end - 1]))
        --end;
    record.begin = begin;
    record.size = end - begin;
}

} // namespace

QString shortened(const QString &text)
{
    if (text.size() <= mostSummaryChars)
        return text;
    qsizetype end = mostSummaryChars - 1;
    if (text[end - 1].isHighSurrogate())
        --end;
    return text.first(end) + QChar(u'…');
}

QString summaryOf(const QStringList &parts)
{
    QStringList told;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            told.append(part);
    }
    return shortened(told.join(QStringLiteral(" · ")));
}

QString words(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : QString(first + u' ' + second);
}

QString shownValue(QByteArrayView json)
{
    const bool isShort = json.size() <= 4 * mostValueChars;
    if (isShort && json.size() >= 2 && json.front() == '"' && json.back() == '"')
        return shownText(jsonStringValue(json));
    return shownText(json);
}

QString shownText(QByteArrayView utf8) { return oneLine(utf8, mostValueChars); }

QString shownSize(qsizetype bytes)
{
    return CodecText::tr("%1 byte(s)", nullptr, pluralForm(bytes)).arg(bytes);
}

void setFault(DecodedRecord &record, const QString &fault, qsizetype at)
{
    if (fault.isEmpty())
        return;
    record.fault = fault;
    record.faultAt = at;
    record.summary = summaryOf({record.summary, CodecText::tr("malformed: %1").arg(fault)});
}

DecodedRecord makeRecord(RecordKind kind, const QStringList &summary, const RecordFields &fields)
{
    DecodedRecord record;
    record.kind = kind;
    record.summary = summaryOf(summary);
    record.fields = fields.object(kind);
    return record;
}

DecodedRecord faultRecord(const QString &fault, qsizetype at)
{
    RecordFields fields;
    fields.addText("fault", fault);
    DecodedRecord record = makeRecord(RecordKind::Message, {}, fields);
    setFault(record, fault, at);
    return record;
}

DecodedMessage faulty(const CodecMessage &message, const QString &fault, qsizetype at)
{
    RecordFields fields;
    fields.addText("fault", fault);
    if (message.isText)
        fields.addUtf8("payload", message.payload.first(qMin(message.payload.size(), 1024)));
    else
        fields.addBytes("payload", message.payload.first(qMin(message.payload.size(), 1024)));
    DecodedRecord record = makeRecord(RecordKind::Message, {}, fields);
    setFault(record, fault, at);
    return only(std::move(record));
}

std::optional<DecodedMessage> faultUnlessObject(
    const CodecMessage &message, const JsonItems &items, const QString &rules)
{
    if (message.isWhole && !items.isSound())
        return faulty(
            message, CodecText::tr("this is not JSON: %1").arg(items.problem), items.problemAt);
    if (!items.isObject())
        return faulty(
            message, CodecText::tr("a message must be an object (protocol %1)").arg(rules), 0);
    return {};
}

DecodedMessage only(DecodedRecord record)
{
    DecodedMessage message;
    message.records.push_back(std::move(record));
    return message;
}

DecodedMessage withOpenEnd(DecodedMessage decoded, const CodecMessage &message)
{
    if (!message.isWhole)
        decoded.isCut = decoded.records.size() > 1;
    return decoded;
}

DecodedMessage decodeRecords(const CodecMessage &message, const RecordReader &read)
{
    DecodedMessage decoded;
    qsizetype at = 0;
    while (at < message.payload.size()) {
        if (decoded.records.size() >= mostRecords) {
            decoded.isCut = true;
            break;
        }
        const std::size_t before = decoded.records.size();
        const qsizetype begin = at;
        at = read(decoded.records, at);
        if (decoded.records.size() == before + 1)
            setPlace(decoded.records.back(), message, begin, at);
    }
    return withOpenEnd(std::move(decoded), message);
}

QByteArrayView pieceAt(QByteArrayView payload, qsizetype at, char separator)
{
    const qsizetype end = payload.indexOf(separator, at);
    return payload.sliced(at, (end < 0 ? payload.size() : end) - at);
}

QString longMessageText() { return CodecText::tr("a long message"); }

CodecGuess knownBySubprotocol(const CodecEvidence &evidence)
{
    return {Certainty::Sure,
        CodecText::tr("The server chose the subprotocol “%1”.")
            .arg(shownText(evidence.subprotocol.toUtf8()))};
}

CodecGuess knownByUrl(Certainty certainty, const QString &part)
{
    return {certainty, CodecText::tr("The URL contains “%1”.").arg(shownText(part.toUtf8()))};
}

CodecGuess knownByMessage(Certainty certainty, const CodecEvidence::First &message)
{
    const QString seen = message.isText ? oneLine(message.payload, 40)
        : message.isWhole               ? shownSize(message.payload.size())
                                        : longMessageText();
    return {certainty,
        message.direction == Direction::Sent
            ? CodecText::tr("One of the first messages sent is typical of it: %1").arg(seen)
            : CodecText::tr("One of the first messages received is typical of it: %1").arg(seen)};
}

} // namespace wasclean
