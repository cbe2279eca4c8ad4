#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace wasclean {

/// Remembers a row as the one that was asked for last, once. When there are more rows than so many,
/// the one that was asked for first is forgotten.
inline void addWanted(std::vector<qint64> &rows, qint64 row, std::size_t most)
{
    const auto asked = std::find(rows.begin(), rows.end(), row);
    if (asked != rows.end())
        rows.erase(asked);
    else if (rows.size() >= most)
        rows.erase(rows.begin());
    rows.push_back(row);
}

} // namespace wasclean
