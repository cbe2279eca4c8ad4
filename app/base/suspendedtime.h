#pragma once

#include <QtGlobal>

#include <algorithm>

namespace wasclean {

/// How long the computer has been suspended since it was started, in nanoseconds. Two clocks are
/// read one after the other, so it lies between two values.
struct SuspendedTime
{
    qint64 least = 0;
    qint64 most = 0;
};

/// What it is now; nothing where the system does not tell (other than Linux).
SuspendedTime suspendedTime();

/// How long it was suspended between the two; never more than it was.
inline qint64 suspendedBetween(const SuspendedTime &before, const SuspendedTime &after)
{
    return std::max<qint64>(after.least - before.most, 0);
}

} // namespace wasclean
