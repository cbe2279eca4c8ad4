#pragma once

#include "app/capture/rowplace.h"
#include "app/codecs/codec.h"
#include "app/decoding/streamstate.h"
#include "app/message/message.h"
#include "app/statistics/histogram.h"

#include <QHash>
#include <QString>

#include <map>
#include <utility>
#include <vector>

namespace wasclean {

/// The requests of one name that one side sent.
struct RequestGroup
{
    /// See requestName(); empty for all those whose names are too many to be kept.
    QString name;
    Direction direction = Direction::None;
    quint64 requests = 0;
    /// How long the first answer took, in nanoseconds, of those that have one.
    Histogram times;

    quint64 unanswered() const { return requests - times.count(); }
};

/// A request that has no answer so far.
struct UnansweredRequest
{
    /// Of the capture.
    qint64 row = 0;
    /// Of the RequestGroup.
    std::size_t group = 0;
    /// Which of the messages in the row, from 0; -1 when it is the only one.
    int part = -1;
};

/// Pairs the requests of connections with their answers, row by row.
class RequestCounter
{
public:
    /// More names are counted together.
    static constexpr std::size_t mostGroups = 200;
    /// So many requests without an answer are kept.
    static constexpr qsizetype mostUnanswered = 1'000'000;
    /// So many summaries of such as mean something only after the rows before them are kept.
    static constexpr std::size_t mostSummaries = 10'000;

    /// Takes the next row, in the order of the log. The codec is null for a row of no protocol.
    void add(qint64 row, const Message &message, const Codec *codec);

    /// True when more requests have no answer than can be kept: then no more rows should come.
    bool isFull() const { return m_waiting.size() + qsizetype(m_lost.size()) >= mostUnanswered; }

    const std::vector<RequestGroup> &groups() const { return m_groups; }

    /// Those that have no answer among the rows that came, by row.
    std::vector<UnansweredRequest> unanswered() const;

    /// Of a request without an answer, when it is kept; else empty.
    QString summaryOf(const UnansweredRequest &request) const;

private:
    struct Waiting
    {
        UnansweredRequest request;
        qint64 time = 0;
    };

    DecodedMessage decode(qint64 row, const Message &message, const Codec &codec);
    void addRequest(const Message &message, const DecodedRecord &record, UnansweredRequest request);
    void addAnswer(const Message &message, const QByteArray &key);
    void beginConnection();
    std::size_t groupOf(const QString &name, Direction direction);

    /// Of the connection whose rows come, for the codec that needs it.
    std::optional<StreamState> m_streams;
    const Codec *m_streamsCodec = nullptr;
    std::vector<RequestGroup> m_groups;
    std::map<std::pair<Direction, QString>, std::size_t> m_groupsByName;
    QHash<QByteArray, Waiting> m_waiting;
    std::map<RowPlace, QString> m_summaries;
    /// Those that cannot be answered any more.
    std::vector<UnansweredRequest> m_lost;
};

} // namespace wasclean
