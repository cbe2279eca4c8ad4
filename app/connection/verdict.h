#pragma once

#include "app/connection/closeevent.h"
#include "app/wire/facts/evidence.h"

namespace wasclean {

/// What a browser's close event would say of an attempt, who ended it, and one plain sentence that
/// tells why (WHATWG WebSockets 4 and 6). Computed from the Wire's facts alone.
CloseEvent verdictOf(const Evidence &evidence);

/// A duration for people: "312 ms", "5.0 s", "2 min 5 s".
QString durationText(qint64 nanoseconds);

} // namespace wasclean
