#pragma once

#include <QtGlobal>

#include <vector>

namespace wasclean {

/// How often values occurred, exact to three significant digits, whatever their size: the method of
/// HdrHistogram. Recording takes constant time, and the memory depends on the largest value only.
class Histogram
{
public:
    /// Records a value; a negative one counts as 0.
    void record(qint64 value, quint64 times = 1);

    /// Adds all values that the other one has recorded.
    Histogram &operator+=(const Histogram &other);

    quint64 count() const { return m_count; }

    bool isEmpty() const { return m_count == 0; }

    /// The smallest and the largest value, exact; 0 when empty.
    qint64 min() const { return m_min; }

    qint64 max() const { return m_max; }

    /// The smallest value that at least this part of the recorded values does not exceed, from 0 to
    /// 100 %, exact to three significant digits; 0 when empty.
    qint64 percentile(double percent) const;

    /// How many of the values are at least `low` and less than `high`, where values that are the
    /// same in three significant digits are all taken for the smallest of them.
    quint64 countBetween(qint64 low, qint64 high) const;

private:
    std::vector<quint64> m_counts;
    quint64 m_count = 0;
    qint64 m_min = 0;
    qint64 m_max = 0;
};

} // namespace wasclean
