#pragma once

#include "app/connection/closeevent.h"
#include "app/wire/facts/evidence.h"

namespace wasclean {

/// What a browser's close event would say of an attempt, who ended it, and one plain sentence that
/// tells why (WHATWG WebSockets 4 and 6). Computed from the Wire's facts alone.
CloseEvent verdictOf(const Evidence &evidence);

} // namespace wasclean
