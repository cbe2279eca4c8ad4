#include "app/decoding/requestcounter.h"

#include "app/codecs/requestname.h"

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// Both sides may use the same key.
QByteArray keyOf(Direction asker, const QByteArray &key)
{
    return (asker == Direction::Sent ? '>' : '<') + key;
}

RowPlace placeOf(const UnansweredRequest &request) { return {request.row, request.part}; }

} // namespace

QString RequestCounter::summaryOf(const UnansweredRequest &request) const
{
    const auto kept = m_summaries.find(placeOf(request));
    return kept == m_summaries.end() ? QString() : kept->second;
}

void RequestCounter::add(qint64 row, const Message &message, const Codec *codec)
{
    if (message.kind == MessageKind::Open)
        beginConnection();
    const bool isData = message.kind == MessageKind::Text || message.kind == MessageKind::Binary;
    if (!isData || !codec)
        return;
    const DecodedMessage decoded = decode(row, message, *codec);
    const bool isOne = decoded.parts() < 2;
    for (std::size_t i = 0; i < decoded.records.size(); ++i) {
        const DecodedRecord &record = decoded.records[i];
        if (!record.answers.isEmpty())
            addAnswer(message, record.answers);
        if (!record.asks.isEmpty())
            addRequest(message, record, {row, 0, isOne ? -1 : int(i)});
    }
}

/// The rows come in order, so that streams can go along.
DecodedMessage RequestCounter::decode(qint64 row, const Message &message, const Codec &codec)
{
    if (m_streamsCodec != &codec) {
        m_streamsCodec = &codec;
        m_streams.reset();
        if (codec.newStream())
            m_streams = StreamState::begin(row, codec);
    }
    return m_streams ? m_streams->decode(message)
                     : codec.decode({message.payload, message.direction,
                         message.kind == MessageKind::Text, true});
}

void RequestCounter::addRequest(
    const Message &message, const DecodedRecord &record, UnansweredRequest request)
{
    request.group = groupOf(requestName(record), message.direction);
    ++m_groups[request.group].requests;
    const QByteArray key = keyOf(message.direction, record.asks);
    // An id that is used again can have no answer to the request before.
    if (const auto before = m_waiting.constFind(key); before != m_waiting.constEnd())
        m_lost.push_back(before->request);
    m_waiting.insert(key, {request, message.time});
    if (m_streams && m_summaries.size() < mostSummaries)
        m_summaries[placeOf(request)] = record.summary;
}

/// Only the first answer counts.
void RequestCounter::addAnswer(const Message &message, const QByteArray &key)
{
    const Direction asker
        = message.direction == Direction::Sent ? Direction::Received : Direction::Sent;
    const auto found = m_waiting.constFind(keyOf(asker, key));
    if (found == m_waiting.constEnd())
        return;
    m_groups[found->request.group].times.record(message.time - found->time);
    m_summaries.erase(placeOf(found->request));
    m_waiting.erase(found);
}

/// Ids begin anew with each connection.
void RequestCounter::beginConnection()
{
    for (const Waiting &waiting : std::as_const(m_waiting))
        m_lost.push_back(waiting.request);
    m_waiting.clear();
    m_streamsCodec = nullptr;
}

std::size_t RequestCounter::groupOf(const QString &name, Direction direction)
{
    const std::pair key{direction, m_groups.size() < mostGroups ? name : QString()};
    const auto known = m_groupsByName.find({direction, name});
    if (known != m_groupsByName.end())
        return known->second;
    const auto [place, isNew] = m_groupsByName.emplace(key, m_groups.size());
    if (isNew)
        m_groups.push_back({key.second, direction, 0, {}});
    return place->second;
}

std::vector<UnansweredRequest> RequestCounter::unanswered() const
{
    std::vector<UnansweredRequest> all = m_lost;
    for (const Waiting &waiting : m_waiting)
        all.push_back(waiting.request);
    std::sort(all.begin(), all.end(), [](const UnansweredRequest &a, const UnansweredRequest &b) {
        return std::pair(a.row, a.part) < std::pair(b.row, b.part);
    });
    return all;
}

} // namespace wasclean
