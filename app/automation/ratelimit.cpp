#include "app/automation/ratelimit.h"

#include "app/base/timeunits.h"

namespace wasclean {

bool RateLimit::take(qint64 now)
{
    while (!m_taken.empty() && m_taken.front() <= now - nsPerSecond)
        m_taken.pop_front();
    if (qsizetype(m_taken.size()) >= m_perSecond)
        return false;
    m_taken.push_back(now);
    return true;
}

} // namespace wasclean
