#pragma once

namespace wasclean {

/// Makes malloc keep large blocks for the next use instead of giving them back to the system each
/// time: messages of many MiB are bound by page faults otherwise. Call once, before any thread.
void tuneAllocator();

} // namespace wasclean
