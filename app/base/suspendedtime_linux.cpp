#include "app/base/suspendedtime.h"

#include <ctime>

namespace wasclean {

namespace {

qint64 read(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace

SuspendedTime suspendedTime()
{
    // The second one goes on while the computer is suspended (clock_gettime(2)).
    const qint64 before = read(CLOCK_MONOTONIC);
    const qint64 withSuspension = read(CLOCK_BOOTTIME);
    const qint64 after = read(CLOCK_MONOTONIC);
    return {withSuspension - after, withSuspension - before};
}

} // namespace wasclean
