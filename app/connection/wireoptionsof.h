#pragma once

#include "app/connection/options.h"
#include "app/wire/relay/wireoptions.h"

namespace wasclean {

/// What the Wire needs of the options for one request.
WireOptions wireOptionsOf(const ConnectionOptions &options);

} // namespace wasclean
