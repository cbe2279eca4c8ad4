#pragma once

#include "app/message/message.h"

#include <QString>

namespace wasclean {

/// Local time of day with milliseconds. The time is in nanoseconds since the epoch.
QString timeText(qint64 time);
/// Local date and time with microseconds.
QString dateTimeText(qint64 time);
/// A difference in nanoseconds with a sign: "+12 µs", "+0.9 ms", "+2.367 s", "+1 min 05.0 s".
QString deltaText(qint64 nanoseconds);
/// The difference between two times; empty when it is too large, as in a stranger's file.
QString timeSince(qint64 start, qint64 time);

/// One character for who a row comes from or what ended; empty for notes.
QString directionSign(const Message &message);
/// The same as a word, for people who cannot see it.
QString directionWord(const Message &message);

/// The name of the kind, with a remark on messages that came too late.
QString typeText(const Message &message);
/// "1,234 B", the exact number.
QString bytesText(qint64 bytes);

/// How an attempt ended, as its Close row tells: see CloseEvent in app/connection/closeevent.h.
struct CloseSummary
{
    bool wasClean = false;
    int code = 1006;
    bool error = false;
    bool abandoned = false;

    bool operator==(const CloseSummary &) const = default;
};

/// From the facts in the payload of a Close row; what cannot be read is as in an unclean close.
CloseSummary closeSummary(const Message &message);

} // namespace wasclean

Q_DECLARE_METATYPE(wasclean::CloseSummary)
