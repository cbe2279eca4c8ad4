#pragma once

#include <QtGlobal>

namespace wasclean {

/// Units of time in nanoseconds, in which the program counts all times.
constexpr qint64 nsPerMicrosecond = 1000;
constexpr qint64 nsPerMillisecond = 1000 * nsPerMicrosecond;
constexpr qint64 nsPerSecond = 1000 * nsPerMillisecond;
constexpr qint64 nsPerMinute = 60 * nsPerSecond;
constexpr qint64 nsPerHour = 60 * nsPerMinute;
constexpr qint64 nsPerDay = 24 * nsPerHour;

} // namespace wasclean
