#pragma once

#include "app/base/background.h"

#include <QList>
#include <QString>

#include <vector>

namespace wasclean {

// Written by hand, since neither Qt nor a library that Debian has compares two lists.

/// A stretch of two lists: equal, or what of the one stands where what of the other is.
struct DiffRun
{
    bool isEqual = false;
    qsizetype left = 0;
    qsizetype leftSize = 0;
    qsizetype right = 0;
    qsizetype rightSize = 0;

    bool operator==(const DiffRun &) const = default;
};

/// What both lists share and where they differ, in order; together the runs cover both, and equal
/// and unequal ones alternate. Myers' algorithm gives the fewest changes; when more than maxEdits
/// would be needed, only the common beginning and end are told apart from the rest. Neither Qt nor
/// the C++ library compares lists so.
std::vector<DiffRun> diffLists(const std::vector<qsizetype> &left,
    const std::vector<qsizetype> &right, qsizetype maxEdits, const CancelFlag &cancelled);

/// A line of a side-by-side comparison.
struct DiffLine
{
    enum class Kind : quint8 { Same, Changed, OnlyLeft, OnlyRight };

    Kind kind = Kind::Same;
    /// Line numbers from 0, or -1 where there is none.
    qsizetype left = -1;
    qsizetype right = -1;

    bool operator==(const DiffLine &) const = default;
};

/// Compares texts by their lines. Lines that replace each other stand beside each other.
std::vector<DiffLine> diffLines(
    const QList<QString> &left, const QList<QString> &right, const CancelFlag &cancelled);

/// Where two lines that replace each other differ, in order; places and sizes in UTF-16, never in
/// the middle of a character. What both have is part of a change when only a character or two
/// stand between changes. Lines that have little in common are one change but for their ends.
std::vector<DiffRun> innerChanges(QStringView left, QStringView right);

} // namespace wasclean
