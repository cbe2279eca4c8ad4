#include "app/diagnosis/attempthistory.h"

namespace wasclean {

void AttemptHistory::add(const Evidence &evidence)
{
    const AttemptSummary summary = AttemptSummary::of(evidence);
    QList<AttemptSummary> &attempts = m_attempts[summary.host];
    attempts.append(summary);
    if (attempts.size() > maxAttempts)
        attempts.removeFirst();
    m_hosts.removeOne(summary.host);
    m_hosts.append(summary.host);
    if (m_hosts.size() > maxHosts)
        m_attempts.remove(m_hosts.takeFirst());
    emit added(summary.host);
}

QList<AttemptSummary> AttemptHistory::othersThan(const Evidence &evidence) const
{
    const AttemptSummary own = AttemptSummary::of(evidence);
    QList<AttemptSummary> others = m_attempts.value(own.host);
    others.removeIf([&own](const AttemptSummary &other) { return other.isSame(own); });
    return others;
}

} // namespace wasclean
