#pragma once

namespace wasclean {

/// Makes malloc keep large blocks for the next use instead of giving them back to the system each
/// time: messages of many MiB are bound by page faults otherwise. Call once, before any thread.
void tuneAllocator();

/// Gives memory back to the system that is free now. For the end of the start, when much was only
/// needed to build the window; takes a millisecond or two.
void releaseFreeMemory();

} // namespace wasclean
