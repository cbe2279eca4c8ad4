#include "app/capture/foundrows.h"

#include <algorithm>
#include <iterator>

namespace wasclean {

void FoundRows::append(const RowSet &rows, const std::vector<PartsOfRow> &parts)
{
    m_rows.append(rows);
    for (const PartsOfRow &each : parts) {
        if (m_firstJoined >= 0)
            return;
        if (bytes() >= mostBytes) {
            m_firstJoined = each.row;
            return;
        }
        const qint64 list = each.wanted.empty() ? -1 : qint64(m_lists.size());
        const qint64 count = each.wanted.empty() ? each.total : qint64(each.wanted.size());
        m_several.push_back({m_rows.countBelow(each.row), m_more, list, count});
        m_lists.insert(m_lists.end(), each.wanted.begin(), each.wanted.end());
        m_more += count - 1;
        m_mostParts = std::max<int>(m_mostParts, each.total);
    }
}

const FoundRows::Several *FoundRows::lastAtOrBefore(qint64 index) const
{
    const auto after = std::upper_bound(m_several.begin(), m_several.end(), index,
        [](qint64 wanted, const Several &several) { return wanted < several.index; });
    return after == m_several.begin() ? nullptr : &*std::prev(after);
}

int FoundRows::partOf(const Several &several, qint64 number) const
{
    return several.list < 0 ? int(number) : int(m_lists[std::size_t(several.list + number)]);
}

RowPlace FoundRows::at(qint64 index) const
{
    const auto after = std::upper_bound(
        m_several.begin(), m_several.end(), index, [](qint64 wanted, const Several &several) {
            return wanted < several.index + several.more;
        });
    if (after == m_several.begin())
        return {m_rows.at(index), -1};
    const Several &several = *std::prev(after);
    const qint64 number = index - several.index - several.more;
    if (number < several.count)
        return {m_rows.at(several.index), partOf(several, number)};
    return {m_rows.at(index - several.more - several.count + 1), -1};
}

qint64 FoundRows::countBelow(RowPlace place) const
{
    const qint64 index = m_rows.countBelow(place.row);
    const bool isBehindRow = place.part >= 0 && m_rows.contains(place.row);
    const Several *const several = lastAtOrBefore(index);
    if (!several || several->index < index) {
        const qint64 more = several ? several->more + several->count - 1 : 0;
        return index + more + (isBehindRow ? 1 : 0);
    }
    const qint64 first = index + several->more;
    if (!isBehindRow)
        return first;
    if (several->list < 0)
        return first + std::min<qint64>(place.part, several->count);
    const auto begin = m_lists.begin() + several->list;
    return first + (std::lower_bound(begin, begin + several->count, place.part) - begin);
}

bool FoundRows::contains(RowPlace place) const
{
    if (place.part < 0)
        return m_rows.contains(place.row);
    const qint64 index = countBelow(place);
    return index < count() && at(index) == place;
}

qint64 FoundRows::bytes() const
{
    return qint64(m_several.size()) * qint64(sizeof(Several))
        + qint64(m_lists.size()) * qint64(sizeof(quint16));
}

} // namespace wasclean
