#include "app/codecs/codec.h"

#include "app/codecs/codectext.h"

#include <algorithm>
#include <utility>

namespace wasclean {

const char *recordKindName(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Message:
        return "message";
    case RecordKind::Request:
        return "request";
    case RecordKind::Answer:
        return "answer";
    case RecordKind::Error:
        return "error";
    case RecordKind::Heartbeat:
        return "heartbeat";
    case RecordKind::Open:
        return "open";
    case RecordKind::Close:
        return "close";
    case RecordKind::Attachment:
        return "attachment";
    }
    return "";
}

Codec::Codec(QString id, QString name)
    : m_id(std::move(id))
    , m_name(std::move(name))
{ }

Codec::~Codec() = default;

CodecStream::~CodecStream() = default;

std::unique_ptr<CodecStream> Codec::newStream() const { return nullptr; }

QString DecodedMessage::summary() const
{
    if (records.size() == 1 && !isCut)
        return records.front().summary;
    QStringList lines;
    qsizetype length = 0;
    for (const DecodedRecord &record : records) {
        if (length > mostSummaryChars)
            break;
        lines.append(record.summary);
        length += record.summary.size();
    }
    const QString form
        = isCut ? CodecText::tr("at least %1 records: %2") : CodecText::tr("%1 records: %2");
    return shortened(form.arg(QString::number(records.size()), lines.join(QStringLiteral(", "))));
}

DecodedRecord DecodedMessage::part(std::size_t number, qsizetype payloadSize) const
{
    if (number < records.size())
        return records[number];
    DecodedRecord rest = makeRecord(RecordKind::Message,
        {CodecText::tr("more: only the first %1 messages of a frame are read")
                .arg(QString::number(records.size()))},
        {});
    const DecodedRecord &last = records.back();
    // Of a message of which there is only the beginning, the end cannot be told.
    if (last.begin >= 0 && last.begin + last.size <= payloadSize) {
        rest.begin = last.begin + last.size;
        rest.size = payloadSize - rest.begin;
    }
    return rest;
}

QByteArray DecodedMessage::fields() const
{
    if (records.size() == 1)
        return records.front().fields;
    QByteArray all = "[";
    for (const DecodedRecord &record : records) {
        if (all.size() > 1)
            all += ',';
        all += record.fields;
    }
    return all + ']';
}

QString DecodedMessage::fault() const
{
    const auto wrong = std::find_if(records.begin(), records.end(),
        [](const DecodedRecord &record) { return !record.fault.isEmpty(); });
    return wrong == records.end() ? QString() : wrong->fault;
}

} // namespace wasclean
