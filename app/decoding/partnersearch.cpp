#include "app/decoding/partnersearch.h"

#include "app/capture/capture.h"
#include "app/decoding/rowcodecs.h"
#include "app/decoding/rowstreams.h"

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
    /// Whether messages are to be read after those before them, from the state on, or from this
    /// row where there is none.
    bool isInStream = false;
    std::shared_ptr<const StreamState> state;
    qint64 beginRow = 0;
};

bool isData(const Message &message)
{
    return message.kind == MessageKind::Text || message.kind == MessageKind::Binary;
}

/// Which of the messages is the partner; -1 for none.
int partnerAmong(const PartnerQuery &query, const DecodedMessage &decoded)
{
    const auto found = std::find_if(
        decoded.records.begin(), decoded.records.end(), [&query](const DecodedRecord &record) {
            return (query.isRequest ? record.asks : record.answers) == query.key;
        });
    return found == decoded.records.end() ? -1 : int(found - decoded.records.begin());
}

/// The partner, or whether it may be in rows that were not looked at.
struct PartnerFinding
{
    std::optional<RowPartner> partner;
    bool isCut = false;
};

RowPartner partnerAt(
    const PartnerQuery &query, qint64 row, const Message &message, const DecodedMessage &decoded)
{
    return {row, decoded.parts() < 2 ? -1 : partnerAmong(query, decoded),
        query.isRequest ? query.time - message.time : message.time - query.time, query.isRequest};
}

/// Reads forward: the last request above the row, or the first answer below it.
PartnerFinding findInStream(const PartnerQuery &query, const RowSource &source)
{
    std::optional<StreamState> state;
    if (query.state)
        state = query.state->copy();
    if (!state)
        state = StreamState::begin(query.beginRow, *query.codec);
    const qint64 first = query.isRequest ? query.end + 1 : query.row + 1;
    const qint64 end = query.isRequest ? query.row : query.end;
    PartnerFinding finding{{}, query.isCut};
    for (; state->row < end; ++state->row) {
        const std::optional<Message> message = source(state->row);
        if (!message || message->kind == MessageKind::Open)
            return {};
        if (!isData(*message))
            continue;
        const DecodedMessage decoded = state->decode(*message);
        if (state->row < first || message->direction == query.direction
            || partnerAmong(query, decoded) < 0)
            continue;
        finding = {partnerAt(query, state->row, *message, decoded), false};
        if (!query.isRequest)
            break;
    }
    return finding;
}

PartnerFinding findPartner(const PartnerQuery &query, const RowSource &source)
{
    if (query.isInStream)
        return findInStream(query, source);
    const qint64 step = query.isRequest ? -1 : 1;
    for (qint64 row = query.row + step; row != query.end; row += step) {
        const std::optional<Message> message = source(row);
        // Ids begin anew with each connection.
        if (!message || message->kind == MessageKind::Open)
            return {};
        if (!isData(*message) || message->direction == query.direction)
            continue;
        const DecodedMessage decoded = query.codec->decode(
            {message->payload, message->direction, message->kind == MessageKind::Text, true});
        if (partnerAmong(query, decoded) >= 0)
            return {partnerAt(query, row, *message, decoded), false};
    }
    return {{}, query.isCut};
}

} // namespace

PartnerSearch::PartnerSearch(const RowCodecs &codecs, const RowStreams &streams, QObject *parent)
    : QObject(parent)
    , m_codecs(codecs)
    , m_streams(streams)
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
    query.isInStream = m_streams.isInStream(row);
    query.state = m_streams.stateBefore(query.isRequest ? query.end + 1 : row);
    query.beginRow = open + 1;
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
