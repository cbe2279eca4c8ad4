#pragma once

#include <QtGlobal>

#include <chrono>
#include <limits>
#include <random>

namespace wasclean {

/// When a message is to be sent again.
struct RepeatTiming
{
    /// Between two messages; 0 for all of them at once.
    std::chrono::milliseconds interval{1000};
    /// Each message is moved by a random part of this, to either side; at most half the interval.
    std::chrono::milliseconds jitter{0};
    /// How many; 0 for no end.
    qint64 count = 0;

    bool operator==(const RepeatTiming &) const = default;
};

/// Counts the messages that are due. The schedule is absolute, so that delays do not add up:
/// message n is due n intervals after the start. When sending falls far behind, messages are left
/// out instead of being sent in a burst. Times are nanoseconds of a monotonic clock, which the
/// caller reads.
class RepeatSchedule
{
public:
    /// The first message is due at the start.
    RepeatSchedule(const RepeatTiming &timing, qint64 start, quint32 seed);

    /// How many are due by now and not yet taken, at most `most`. Those that are later than
    /// maxLateness and have a successor that is due, too, are counted as missed instead.
    qint64 takeDue(qint64 now, qint64 most = std::numeric_limits<qint64>::max());

    /// When the next one is due; -1 when there is none.
    qint64 nextDue() const { return isOver() ? -1 : m_due; }

    bool isOver() const { return m_timing.count > 0 && m_taken >= m_timing.count; }

    qint64 taken() const { return m_taken; }

    /// How many messages were left out because due() was called too late.
    qint64 missed() const { return m_missed; }

    /// Messages that are later than this are left out, in nanoseconds: ten intervals, but at least
    /// half a second.
    qint64 maxLateness() const;

private:
    void advance();

    RepeatTiming m_timing;
    qint64 m_start;
    qint64 m_step;
    std::minstd_rand m_random;
    qint64 m_slot = 0;
    qint64 m_due;
    qint64 m_taken = 0;
    qint64 m_missed = 0;
};

} // namespace wasclean
