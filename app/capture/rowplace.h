#pragma once

#include <QtGlobal>

#include <utility>

namespace wasclean {

/// What a row of a log shows: a row of the capture, or one of the messages that travelled in it.
struct RowPlace
{
    /// Of the capture, from 0; -1 for nothing.
    qint64 row = -1;
    /// Of the messages in the row, from 0; -1 for the row as it is.
    int part = -1;

    bool operator==(const RowPlace &) const = default;

    bool operator<(const RowPlace &other) const
    {
        return std::pair(row, part) < std::pair(other.row, other.part);
    }
};

} // namespace wasclean
