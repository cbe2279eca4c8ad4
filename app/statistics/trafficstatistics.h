#pragma once

#include "app/message/message.h"
#include "app/statistics/answertimes.h"
#include "app/statistics/histogram.h"
#include "app/statistics/trafficrates.h"

#include <QByteArray>

#include <deque>
#include <optional>

namespace wasclean {

/// What went one way. Messages are text and binary ones; control frames count on the wire only.
struct DirectionStatistics
{
    quint64 messages = 0;
    quint64 payloadBytes = 0;
    /// Bytes of all frames, headers and control frames included.
    quint64 wireBytes = 0;
    /// Payload of the messages that travelled compressed, and what of them was on the wire.
    quint64 compressedPayload = 0;
    quint64 compressedWire = 0;
    /// Bytes of payload.
    Histogram sizes;

    /// How many times smaller compression (RFC 7692) made the messages, frame headers included;
    /// nothing when none was compressed.
    std::optional<double> compressionRatio() const;

    DirectionStatistics &operator+=(const DirectionStatistics &other);
};

/// Figures of all messages that passed a connection: how many, how large, how fast, and how long
/// answers took. Takes constant time for each message and constant memory for all of them.
class TrafficStatistics
{
public:
    explicit TrafficStatistics(const AnswerPairing &pairing = {})
        : m_answers(pairing)
        , m_lastSeconds(true)
    { }

    /// Counts one row of the log.
    void add(const Message &message);

    /// Forgets all figures, but not what lasts: whether the connection is open, when the server was
    /// heard, and the requests and Pings that wait for an answer.
    void restart();

    /// Adds the figures of the time before restart(). Times of answers that were paired in another
    /// way stay forgotten.
    void addEarlier(const TrafficStatistics &earlier);

    /// Forgets the times of answers, and pairs them in this way from now on.
    void pairAnswers(const AnswerPairing &pairing) { m_answers = AnswerTimes(pairing); }

    const DirectionStatistics &sent() const { return m_sent; }

    const DirectionStatistics &received() const { return m_received; }

    /// Over the whole time.
    const TrafficRates &rates() const { return m_rates; }

    /// The last ten minutes, second by second.
    const TrafficRates &lastSeconds() const { return m_lastSeconds; }

    const AnswerTimes &answers() const { return m_answers; }

    /// Times from Pings to the Pongs that answer them (RFC 6455, 5.5.3), in nanoseconds.
    const Histogram &pingTimes() const { return m_pingTimes; }

    std::optional<qint64> lastPing() const { return m_lastPing; }

    bool isOpen() const { return m_isOpen; }

    /// When the server was heard last, while the connection is open: the opening handshake counts.
    std::optional<qint64> heardLast() const { return m_heardLast; }

    /// The longest time in which nothing came while the connection was open, in nanoseconds. What
    /// lasts at a time `now` counts.
    qint64 longestSilence(qint64 now) const;

    /// When the first row was counted; 0 before.
    qint64 since() const { return m_since; }

    /// When the last row was counted; 0 before.
    qint64 until() const { return m_until; }

private:
    void addFrames(const Message &message);
    void addPing(const Message &ping);
    void addPong(const Message &pong);
    void hear(qint64 time);
    void endConnection(qint64 time);

    struct Ping
    {
        qint64 time;
        QByteArray payload;
    };

    DirectionStatistics m_sent;
    DirectionStatistics m_received;
    TrafficRates m_rates;
    AnswerTimes m_answers;
    TrafficRates m_lastSeconds;
    Histogram m_pingTimes;
    std::optional<qint64> m_lastPing;
    std::deque<Ping> m_pings;
    std::optional<qint64> m_heardLast;
    qint64 m_longestSilence = 0;
    qint64 m_since = 0;
    qint64 m_until = 0;
    bool m_isOpen = false;
};

} // namespace wasclean
