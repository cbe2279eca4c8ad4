#include "ui/sendhistory.h"

namespace wasclean {

void SendHistory::add(const Entry &entry)
{
    if (!entry.text.isEmpty() && entry.text.size() <= maxTextLength) {
        m_entries.removeAll(entry);
        m_entries.append(entry);
        if (m_entries.size() > maxEntries)
            m_entries.removeFirst();
    }
    m_draft = {};
    m_position = m_entries.size();
}

bool SendHistory::isWalking(const Entry &shown) const
{
    return m_position < m_entries.size() && m_entries.at(m_position) == shown;
}

std::optional<SendHistory::Entry> SendHistory::older(const Entry &shown)
{
    if (!isWalking(shown)) {
        m_draft = shown;
        m_position = m_entries.size();
    }
    if (m_position == 0)
        return std::nullopt;
    --m_position;
    return m_entries.at(m_position);
}

std::optional<SendHistory::Entry> SendHistory::newer(const Entry &shown)
{
    if (!isWalking(shown))
        return std::nullopt;
    ++m_position;
    return m_position < m_entries.size() ? m_entries.at(m_position) : m_draft;
}

} // namespace wasclean
