#pragma once

#include <cstddef>
#include <cstdint>

namespace wasclean {

/// Makes malloc keep large blocks for the next use instead of giving them back to the system each
/// time: messages of many MiB are bound by page faults otherwise. Call once, before any thread.
void tuneAllocator();

/// Gives memory back to the system that is free now. For the end of the start, when much was only
/// needed to build the window; takes a millisecond or two.
void releaseFreeMemory();

/// Memory of the heap that nobody has yet.
struct HeapPart
{
    std::uintptr_t begin = 0;
    std::size_t size = 0;
};

/// Makes the heap larger. Its new part is not mapped yet: each page of it would be when it is first
/// written to, which takes some microseconds.
HeapPart growHeap(std::size_t size);
/// Has the system map it at once. May be done on another thread while the memory is used already.
void mapMemory(const HeapPart &part);

} // namespace wasclean
