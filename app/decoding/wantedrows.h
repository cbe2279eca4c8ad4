#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace wasclean {

/// As many as a few screens have.
constexpr std::size_t mostAsked = 256;
/// So much is done on the reading thread at once, so that others can read in between.
constexpr std::size_t rowsAtOnce = 32;
constexpr qsizetype bytesAtOnce = qsizetype(4) << 20;
/// In milliseconds.
constexpr qint64 timeAtOnce = 50;

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
