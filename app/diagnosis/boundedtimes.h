#pragma once

#include "app/wire/facts/evidence.h"

namespace wasclean {

/// The evidence with each time limited to the years 1970 to 2116: a capture may be hostile, and the
/// difference of two times must not overflow.
Evidence withBoundedTimes(Evidence evidence);

} // namespace wasclean
