#pragma once

#include "app/capture/rowset.h"

#include <QtGlobal>

#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace wasclean {

/// Which rows of a capture are meant, in little memory however many they are.
struct RowChoice
{
    /// Places from the first to the last, both included.
    using Range = std::pair<qint64, qint64>;

    /// Rows of the capture from here to below the end.
    qint64 first = 0;
    qint64 end = std::numeric_limits<qint64>::max();
    /// Of those only these: what passed a filter.
    std::optional<RowSet> passed;
    /// Of what is left only what stands in these places, counted from 0; ascending.
    std::optional<std::vector<Range>> picked;
};

/// The rows of a choice one by one, ascending.
class RowWalk
{
public:
    /// The capture has so many rows.
    RowWalk(RowChoice choice, qint64 rows);

    qint64 count() const { return m_count; }

    /// Whether all rows between the first and the last are meant.
    bool isGapless() const { return !m_choice.passed && !m_choice.picked; }

    /// The first row that is meant is at place 0.
    qint64 rowAt(qint64 place) const;

private:
    RowChoice m_choice;
    /// How many of the passed rows lie before the first.
    qint64 m_before = 0;
    /// Where each picked range begins in the walk.
    std::vector<qint64> m_begins;
    qint64 m_count = 0;
};

} // namespace wasclean
