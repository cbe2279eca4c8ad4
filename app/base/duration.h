#pragma once

#include <QString>

namespace wasclean {

/// A duration in nanoseconds for a sentence: "312 ms", "5.0 s", "2 min 5 s", "3 h 20 min". Cut, not
/// rounded, so that a duration is never told longer than it was.
QString durationText(qint64 nanoseconds);

/// The same for facts, and to be compared with a limit in seconds: "90 µs", "11.37 ms", "612 ms",
/// "60.03 s", "310.25 s".
QString exactDurationText(qint64 nanoseconds);

} // namespace wasclean
