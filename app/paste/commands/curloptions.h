#pragma once

#include "app/paste/commands/commandoptions.h"

namespace wasclean {

/// All options of curl (8.11), so that values are told apart from URLs.
const QList<OptionRule> &curlOptions();

} // namespace wasclean
