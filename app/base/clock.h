#pragma once

#include <QtGlobal>

#include <chrono>

namespace wasclean {

/// Nanoseconds since the epoch.
inline qint64 now()
{
    using namespace std::chrono;
    return duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace wasclean
