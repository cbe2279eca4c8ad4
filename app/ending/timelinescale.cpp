#include "app/ending/timelinescale.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace wasclean {

namespace {

/// Two scales that differ by less look the same.
constexpr double sameScale = 0.02;

/// Pixels per nanosecond for the parts that are longer than the least length.
double commonScale(QList<qint64> times, double length, double least)
{
    // The shortest ones get the least length; what is left is shared by the others.
    std::sort(times.begin(), times.end());
    qint64 rest = 0;
    for (const qint64 time : std::as_const(times))
        rest += time;
    double room = length;
    for (const qint64 time : std::as_const(times)) {
        const double scale = rest > 0 ? room / double(rest) : 0;
        if (double(time) * scale >= least)
            return scale;
        room -= least;
        rest -= time;
    }
    return 0;
}

} // namespace

TimelineScale::TimelineScale(const Timeline &timeline, double length, double leastPart)
    : m_length(length)
{
    if (timeline.parts.isEmpty())
        return;
    const double least = std::min(leastPart, length / double(timeline.parts.size()));
    QList<qint64> times;
    for (const TimelinePart &part : timeline.parts)
        times.append(part.length());
    const double scale = commonScale(times, length, least);
    double at = 0;
    double before = 0;
    for (const TimelinePart &part : timeline.parts) {
        const double pixels = std::max(least, double(part.length()) * scale);
        const double own = pixels / double(std::max<qint64>(part.length(), 1));
        if (before > 0 && std::abs(own - before) > sameScale * std::max(own, before))
            m_breaks.append(at);
        m_stretches.append({part.begin, part.end, at, at + pixels});
        at += pixels;
        before = own;
    }
}

double TimelineScale::at(qint64 time) const
{
    for (const Stretch &stretch : m_stretches) {
        if (time <= stretch.begin)
            return stretch.from;
        if (time <= stretch.end)
            return stretch.from
                + (stretch.to - stretch.from) * double(time - stretch.begin)
                / double(stretch.end - stretch.begin);
    }
    return m_length;
}

} // namespace wasclean
