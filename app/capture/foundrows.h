#pragma once

#include "app/capture/rowplace.h"
#include "app/capture/rowset.h"

#include <deque>
#include <vector>

namespace wasclean {

/// A row in which several messages travelled, and which of them are wanted.
struct PartsOfRow
{
    qint64 row = 0;
    /// How many there are; at least two.
    quint16 total = 0;
    /// Those that are wanted, ascending; empty for all.
    std::vector<quint16> wanted;
};

/// Rows of a capture, ascending, some of which take several places: one for each message that
/// travelled in them.
class FoundRows
{
public:
    const RowSet &rows() const { return m_rows; }

    /// How many places there are.
    qint64 count() const { return m_rows.count() + m_more; }

    /// All rows must be above what is there; the parts are of some of these rows, ascending.
    void append(const RowSet &rows, const std::vector<PartsOfRow> &parts);

    /// The index must be below count().
    RowPlace at(qint64 index) const;
    /// How many places are below this one.
    qint64 countBelow(RowPlace place) const;
    /// For a row as it is: whether it is there, in however many places.
    bool contains(RowPlace place) const;

    /// The most messages in one row; 1 when all rows have one place.
    int mostParts() const { return m_mostParts; }

    /// The first row with several messages that takes one place all the same, as there were too
    /// many rows like it; -1 when there is none.
    qint64 firstJoined() const { return m_firstJoined; }

    /// Memory of the places; see mostBytes.
    qint64 bytes() const;

    /// The places of rows with several messages take at most so much memory. It is enough for two
    /// million of such rows.
    static constexpr qint64 mostBytes = qint64(64) << 20;

private:
    /// A row that takes several places, or one that is not for all of its messages.
    struct Several
    {
        /// Of the row among all rows.
        qint64 index;
        /// How many places more than rows there are before it.
        qint64 more;
        /// Where those that are wanted are in m_lists; -1 for all.
        qint64 list;
        qint64 count;
    };

    const Several *lastAtOrBefore(qint64 index) const;
    int partOf(const Several &several, qint64 number) const;

    RowSet m_rows;
    // Not vectors, which would be copied as they grow.
    std::deque<Several> m_several;
    std::deque<quint16> m_lists;
    qint64 m_more = 0;
    int m_mostParts = 1;
    qint64 m_firstJoined = -1;
};

} // namespace wasclean
