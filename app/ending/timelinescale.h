#pragma once

#include "app/ending/timeline.h"

#include <QList>

namespace wasclean {

/// Where the parts of a timeline are on an axis. Parts are as long as their time, but none shorter
/// than a least length, so that a millisecond beside ten minutes can be seen: the scale is broken
/// then, and says where.
class TimelineScale
{
public:
    /// Both in pixels. With many parts the least length is what fits.
    TimelineScale(const Timeline &timeline, double length, double leastPart);

    /// The place of a time, from 0 to the length.
    double at(qint64 time) const;

    /// Whether some part is drawn longer than the scale of the others says.
    bool isBroken() const { return !m_breaks.isEmpty(); }

    /// Where the scale is another one to the left than to the right.
    const QList<double> &breaks() const { return m_breaks; }

private:
    struct Stretch
    {
        qint64 begin;
        qint64 end;
        double from;
        double to;
    };

    QList<Stretch> m_stretches;
    QList<double> m_breaks;
    double m_length;
};

} // namespace wasclean
