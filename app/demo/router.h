#pragma once

#include "app/demo/request.h"

namespace wasclean::demo {

/// Finds who serves a request: the session of its path, or an HTTP answer that refuses it. The
/// session is not started yet.
Session *route(Request request);

} // namespace wasclean::demo
