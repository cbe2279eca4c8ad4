#pragma once

#include <QtGlobal>

#include <deque>

namespace wasclean {

/// Allows a number of events within any second. Times are nanoseconds of a monotonic clock.
class RateLimit
{
public:
    explicit RateLimit(int perSecond)
        : m_perSecond(perSecond)
    { }

    /// Whether one more is allowed now; if so, it counts.
    bool take(qint64 now);

private:
    int m_perSecond;
    std::deque<qint64> m_taken;
};

} // namespace wasclean
