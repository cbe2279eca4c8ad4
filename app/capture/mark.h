#pragma once

#include <QString>

namespace wasclean {

/// What the user wrote on a row.
struct Mark
{
    bool bookmarked = false;
    QString note;

    bool operator==(const Mark &) const = default;

    bool isEmpty() const { return *this == Mark(); }
};

} // namespace wasclean
