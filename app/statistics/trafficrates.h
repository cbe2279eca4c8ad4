#pragma once

#include "app/message/message.h"

#include <vector>

namespace wasclean {

/// What one side sent in a part of the time.
struct DirectionTraffic
{
    quint64 messages = 0;
    quint64 payloadBytes = 0;

    DirectionTraffic &operator+=(const DirectionTraffic &other);
    bool operator==(const DirectionTraffic &) const = default;
};

/// Both sides.
struct TrafficBothWays
{
    DirectionTraffic sent;
    DirectionTraffic received;

    TrafficBothWays &operator+=(const TrafficBothWays &other);
    bool operator==(const TrafficBothWays &) const = default;
};

/// Messages and bytes over time, in parts of equal length. There are never more than maxParts
/// parts: when the time gets too long for them, two and two become one. So the memory is constant,
/// however long a connection lives.
class TrafficRates
{
public:
    static constexpr qint64 second = 1'000'000'000;
    static constexpr size_t maxParts = 600;

    /// The parts are a second long at first. With `slides`, the oldest ones are dropped in place of
    /// making all of them longer: then these are the last maxParts seconds.
    explicit TrafficRates(bool slides = false)
        : m_slides(slides)
    { }

    /// Counts a message at a time, in nanoseconds since the epoch. A time before the first one
    /// counts as the first.
    void add(qint64 time, Direction direction, quint64 payloadBytes);

    /// Adds what a later one has counted, which may be in parts of another length.
    TrafficRates &operator+=(const TrafficRates &later);

    /// When the first part begins, a whole second; 0 when there is none.
    qint64 start() const { return m_start; }

    /// How long a part is, in nanoseconds.
    qint64 partLength() const { return m_length; }

    /// The parts up to the last message.
    const std::vector<TrafficBothWays> &parts() const { return m_parts; }

    /// What was counted in the second that begins at this time; of a sliding one.
    TrafficBothWays inSecond(qint64 time) const;

private:
    TrafficBothWays &partAt(qint64 time);
    void makeRoom(size_t index);
    void doubleLength();

    bool m_slides;
    qint64 m_start = 0;
    qint64 m_length = second;
    std::vector<TrafficBothWays> m_parts;
};

} // namespace wasclean
