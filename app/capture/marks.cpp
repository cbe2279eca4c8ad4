#include "app/capture/marks.h"

#include <algorithm>

namespace wasclean {

Mark Marks::mark(qint64 row) const
{
    const auto found = m_marks.find(row);
    return found == m_marks.end() ? Mark() : found->second;
}

void Marks::setMark(qint64 row, const Mark &mark)
{
    if (m_readOnly || row < 0 || this->mark(row) == mark)
        return;
    if (mark.isEmpty())
        m_marks.erase(row);
    else
        m_marks[row] = mark;
    if (!m_loaded)
        m_editedEarly.insert(row);
    emit edited(row, mark);
    emit changed(row);
}

void Marks::setBookmarked(qint64 row, bool bookmarked)
{
    Mark changed = mark(row);
    changed.bookmarked = bookmarked;
    setMark(row, changed);
}

void Marks::setNote(qint64 row, const QString &note)
{
    Mark changed = mark(row);
    changed.note = note;
    setMark(row, changed);
}

std::optional<qint64> Marks::nextBookmark(qint64 row) const
{
    const auto found = std::find_if(m_marks.upper_bound(row), m_marks.end(),
        [](const auto &entry) { return entry.second.bookmarked; });
    return found == m_marks.end() ? std::nullopt : std::optional(found->first);
}

std::optional<qint64> Marks::previousBookmark(qint64 row) const
{
    const auto found = std::find_if(std::make_reverse_iterator(m_marks.lower_bound(row)),
        m_marks.rend(), [](const auto &entry) { return entry.second.bookmarked; });
    return found == m_marks.rend() ? std::nullopt : std::optional(found->first);
}

void Marks::load(const std::map<qint64, Mark> &marks)
{
    for (const auto &[row, mark] : marks) {
        if (!m_editedEarly.contains(row))
            m_marks[row] = mark;
    }
    m_editedEarly.clear();
    m_loaded = true;
    emit loaded();
}

} // namespace wasclean
