#include "app/automation/ratelimit.h"

namespace wasclean {

bool RateLimit::take(qint64 now)
{
    constexpr qint64 second = 1'000'000'000;
    while (!m_taken.empty() && m_taken.front() <= now - second)
        m_taken.pop_front();
    if (qsizetype(m_taken.size()) >= m_perSecond)
        return false;
    m_taken.push_back(now);
    return true;
}

} // namespace wasclean
