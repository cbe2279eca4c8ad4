#include "app/decoding/rowbrief.h"

#include "app/formats/preview.h"

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// Of the payload of a part, so much is looked at.
constexpr qsizetype mostShownBytes = 1024;

RowBrief::Part partBrief(DecodedRecord record, const CodecMessage &message)
{
    RowBrief::Part part;
    part.summary = std::move(record.summary);
    part.asks = std::move(record.asks);
    part.answers = std::move(record.answers);
    if (record.begin < 0)
        return part;
    part.size = record.size;
    if (record.begin + std::min(record.size, mostShownBytes) > message.payload.size())
        return part;
    Message shown;
    shown.kind = message.isText ? MessageKind::Text : MessageKind::Binary;
    shown.payload
        = message.payload.sliced(record.begin, std::min(record.size, mostShownBytes)).toByteArray();
    part.text = previewOf(shown);
    return part;
}

} // namespace

RowBrief briefOf(
    const DecodedMessage &meaning, const CodecMessage &message, qint64 time, const BriefKey &key)
{
    RowBrief brief;
    brief.direction = message.direction;
    brief.time = time;
    brief.isWhole = message.isWhole;
    if (key.group < 0) {
        brief.summary = meaning.summary();
        for (const DecodedRecord &record : meaning.records) {
            if (!record.asks.isEmpty() || !record.answers.isEmpty())
                brief.parts.push_back({{}, {}, -1, record.asks, record.answers});
        }
        return brief;
    }
    const auto first = std::size_t(key.group) * BriefKey::partsTogether;
    const std::size_t end = std::min(meaning.parts(), first + BriefKey::partsTogether);
    for (std::size_t i = first; i < end; ++i)
        brief.parts.push_back(partBrief(meaning.part(i, message.payload.size()), message));
    return brief;
}

} // namespace wasclean
