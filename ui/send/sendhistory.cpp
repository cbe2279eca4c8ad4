#include "ui/send/sendhistory.h"

#include <algorithm>

namespace wasclean {

namespace {

bool isWorthKeeping(const SavedMessage &entry)
{
    using Type = SavedMessage::Type;
    switch (entry.type) {
    case Type::Ping:
    case Type::Pong:
        return false;
    case Type::File:
        return !entry.file.isEmpty();
    case Type::Close:
        return entry.closeCode != 0;
    default:
        return !entry.text.isEmpty() && entry.text.size() <= SendHistory::maxTextLength;
    }
}

} // namespace

void SendHistory::setEntries(const QList<SavedMessage> &entries)
{
    m_entries = entries.last(std::min(entries.size(), maxEntries));
    m_draft = {};
    m_position = m_entries.size();
}

void SendHistory::add(const SavedMessage &entry)
{
    if (isWorthKeeping(entry)) {
        m_entries.removeAll(entry);
        m_entries.append(entry);
        if (m_entries.size() > maxEntries)
            m_entries.removeFirst();
    }
    m_draft = {};
    m_position = m_entries.size();
}

bool SendHistory::isWalking(const SavedMessage &shown) const
{
    return m_position < m_entries.size() && m_entries.at(m_position) == shown;
}

std::optional<SavedMessage> SendHistory::older(const SavedMessage &shown)
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

std::optional<SavedMessage> SendHistory::newer(const SavedMessage &shown)
{
    if (!isWalking(shown))
        return std::nullopt;
    ++m_position;
    return m_position < m_entries.size() ? m_entries.at(m_position) : m_draft;
}

} // namespace wasclean
