#include "app/exchange/rowchoice.h"

#include <algorithm>
#include <utility>

namespace wasclean {

RowWalk::RowWalk(RowChoice choice, qint64 rows)
    : m_choice(std::move(choice))
{
    const qint64 end = std::clamp(m_choice.end, m_choice.first, std::max(rows, m_choice.first));
    qint64 left = end - m_choice.first;
    if (m_choice.passed) {
        m_before = m_choice.passed->countBelow(m_choice.first);
        left = m_choice.passed->countBelow(end) - m_before;
    }
    if (!m_choice.picked) {
        m_count = left;
        return;
    }
    for (const auto &[from, to] : *m_choice.picked) {
        m_begins.push_back(m_count);
        m_count += std::max<qint64>(0, std::min(to, left - 1) - from + 1);
    }
}

qint64 RowWalk::rowAt(qint64 place) const
{
    if (m_choice.picked) {
        const auto after = std::upper_bound(m_begins.begin(), m_begins.end(), place);
        const auto range = size_t(after - m_begins.begin() - 1);
        place = (*m_choice.picked)[range].first + place - m_begins[range];
    }
    return m_choice.passed ? m_choice.passed->at(m_before + place) : m_choice.first + place;
}

} // namespace wasclean
