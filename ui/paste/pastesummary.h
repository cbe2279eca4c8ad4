#pragma once

#include "app/paste/result/pasteresult.h"

namespace wasclean {

/// What was understood of a pasted text, a line for each setting. Secrets are dots.
QString pasteSummary(const PasteResult &result);

} // namespace wasclean
