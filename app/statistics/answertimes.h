#pragma once

#include "app/formats/jsonpath.h"
#include "app/message/message.h"
#include "app/statistics/histogram.h"

#include <QHash>

#include <deque>
#include <optional>

namespace wasclean {

/// How a received message is found to be the answer to a sent one.
struct AnswerPairing
{
    enum class Way {
        InOrder, ///< the first message that comes answers the first one sent, and so on
        ByPath, ///< the value at a JSON path is the same in both
    };

    Way way = Way::InOrder;
    std::vector<JsonStep> path;

    bool operator==(const AnswerPairing &) const = default;
};

/// Measures the time from a request to its answer.
class AnswerTimes
{
public:
    /// Messages that are longer are not searched for the path.
    static constexpr qsizetype maxSearched = qsizetype(1024) * 1024;
    /// Requests that wait for an answer at most; the oldest ones are then given up.
    static constexpr size_t maxWaiting = 100'000;

    explicit AnswerTimes(const AnswerPairing &pairing = {})
        : m_pairing(pairing)
    { }

    /// Looks at a text or binary message.
    void add(const Message &message);
    /// Forgets the times, but not the requests that wait for an answer: it is still theirs.
    void restart();
    /// Adds the figures of the time before restart().
    void addEarlier(const AnswerTimes &earlier);
    /// The connection has ended: what waits gets no answer any more.
    void giveUp();

    const AnswerPairing &pairing() const { return m_pairing; }

    /// The times, in nanoseconds.
    const Histogram &times() const { return m_times; }

    /// The newest time; nothing before the first.
    std::optional<qint64> last() const { return m_last; }

    /// Requests that have no answer yet.
    quint64 waiting() const { return quint64(m_waiting.size()) - m_answered; }

    /// Requests that got no answer before the connection ended.
    quint64 unanswered() const { return m_unanswered; }

private:
    struct Request
    {
        qint64 time = 0;
        QByteArray key;
        bool isAnswered = false;
    };

    void addRequest(qint64 time, const QByteArray &key);
    void addAnswer(qint64 time, const QByteArray &key);
    void forgetAnswered();
    std::optional<QByteArray> keyOf(const QByteArray &json) const;

    AnswerPairing m_pairing;
    Histogram m_times;
    std::optional<qint64> m_last;
    /// In the order in which they were sent; those that were answered early stay until the ones
    /// before them are gone.
    std::deque<Request> m_waiting;
    /// The number of the first in m_waiting.
    quint64 m_first = 0;
    /// The numbers of the requests with a key, oldest first.
    QHash<QByteArray, std::deque<quint64>> m_byKey;
    quint64 m_answered = 0;
    quint64 m_unanswered = 0;
};

} // namespace wasclean
