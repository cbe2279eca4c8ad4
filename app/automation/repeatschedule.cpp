#include "app/automation/repeatschedule.h"

#include <algorithm>

namespace wasclean {

namespace {

qint64 nanoseconds(std::chrono::milliseconds time)
{
    return std::chrono::nanoseconds(time).count();
}

} // namespace

RepeatSchedule::RepeatSchedule(const RepeatTiming &timing, qint64 start, quint32 seed)
    : m_timing(timing)
    , m_start(start)
    , m_step(nanoseconds(timing.interval))
    , m_random(seed)
    , m_due(start)
{ }

qint64 RepeatSchedule::maxLateness() const
{
    return std::max(10 * m_step, nanoseconds(std::chrono::milliseconds(500)));
}

/// Also from slot to slot the order in time is kept, as a message moves by half an interval at
/// most.
void RepeatSchedule::advance()
{
    ++m_slot;
    m_due = m_start + m_slot * m_step;
    const qint64 reach = std::min(nanoseconds(m_timing.jitter), m_step / 2);
    if (reach > 0)
        m_due += std::uniform_int_distribution<qint64>(-reach, reach)(m_random);
}

qint64 RepeatSchedule::takeDue(qint64 now, qint64 most)
{
    if (m_step == 0) {
        const qint64 left = m_timing.count == 0 ? most : std::min(most, m_timing.count - m_taken);
        m_taken += left;
        return left;
    }
    // In one go, as after a night's sleep of the machine there may be millions.
    const qint64 tooLate = (now - m_start - maxLateness()) / m_step;
    if (tooLate > m_slot) {
        m_missed += tooLate - m_slot;
        m_slot = tooLate - 1;
        advance();
    }
    qint64 due = 0;
    while (!isOver() && m_due <= now && due < most) {
        ++due;
        ++m_taken;
        advance();
    }
    return due;
}

} // namespace wasclean
