#include "app/decoding/partnersearch.h"

#include "app/capture/capture.h"
#include "app/decoding/rowcodecs.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace wasclean {

namespace {

/// What is looked for, and in which rows.
struct PartnerQuery
{
    CodecPointer codec;
    QByteArray key;
    /// Whether the key is that of a request that is looked for, above the row.
    bool isRequest = false;
    qint64 row = 0;
    qint64 end = 0;
    /// Whether there are rows behind the end.
    bool isCut = false;
    qint64 time = 0;
    Direction direction = Direction::None;
};

bool isPartner(const PartnerQuery &query, const Message &message)
{
    const bool isData = message.kind == MessageKind::Text || message.kind == MessageKind::Binary;
    if (!isData || message.direction == query.direction)
        return false;
    const DecodedMessage decoded = query.codec->decode(
        {message.payload, message.direction, message.kind == MessageKind::Text, true});
    return std::any_of(
        decoded.records.begin(), decoded.records.end(), [&query](const DecodedRecord &record) {
            return (query.isRequest ? record.asks : record.answers) == query.key;
        });
}

/// The partner, or whether it may be in rows that were not looked at.
struct PartnerFinding
{
    std::optional<RowPartner> partner;
    bool isCut = false;
};

PartnerFinding findPartner(const PartnerQuery &query, const RowSource &source)
{
    const qint64 step = query.isRequest ? -1 : 1;
    for (qint64 row = query.row + step; row != query.end; row += step) {
        const std::optional<Message> message = source(row);
        // Ids begin anew with each connection.
        if (!message || message->kind == MessageKind::Open)
            return {};
        if (isPartner(query, *message))
            return {RowPartner{row,
                        query.isRequest ? query.time - message->time : message->time - query.time,
                        query.isRequest},
                false};
    }
    return {{}, query.isCut};
}

} // namespace

PartnerSearch::PartnerSearch(const RowCodecs &codecs, QObject *parent)
    : QObject(parent)
    , m_codecs(codecs)
{ }

PartnerSearch::~PartnerSearch() { m_cancelled.cancel(); }

void PartnerSearch::cancel()
{
    m_cancelled.cancel();
    m_cancelled = {};
}

void PartnerSearch::search(
    Capture *capture, qint64 row, const Message &message, const DecodedRecord &record)
{
    cancel();
    PartnerQuery query;
    query.codec = m_codecs.codecOf(row);
    query.isRequest = !record.answers.isEmpty();
    query.key = query.isRequest ? record.answers : record.asks;
    if (!capture || !query.codec || query.key.isEmpty())
        return;
    query.row = row;
    query.time = message.time;
    query.direction = message.direction;
    const qint64 open = m_codecs.openRowOf(row);
    query.end = query.isRequest ? std::max(open, row - mostRows - 1)
                                : std::min(capture->count(), row + mostRows + 1);
    query.end = std::max<qint64>(query.end, -1);
    query.isCut = query.isRequest ? query.end > open : query.end < capture->count();
    const auto result = std::make_shared<PartnerFinding>();
    ReadTask task;
    task.cancelled = m_cancelled;
    task.work = [query, result](const RowSource &source, const ReadTask::Report &) {
        *result = findPartner(query, source);
    };
    const Direction missing
        = message.direction == Direction::Sent ? Direction::Received : Direction::Sent;
    task.done = [this, result, cancelled = m_cancelled, isRequest = query.isRequest, missing] {
        if (cancelled.isCancelled())
            return;
        if (result->partner)
            emit found(*result->partner);
        else
            emit notFound(isRequest, missing, result->isCut);
    };
    capture->read(this, std::move(task));
}

} // namespace wasclean
