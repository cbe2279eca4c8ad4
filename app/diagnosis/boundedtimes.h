#pragma once

#include "app/wire/facts/evidence.h"

namespace wasclean {

/// The evidence with each time between the epoch and the year 2116: a capture may come from
/// anybody, and the difference of two times must be a number.
Evidence withBoundedTimes(Evidence evidence);

} // namespace wasclean
