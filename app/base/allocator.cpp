#include "app/base/allocator.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef __linux__
#include <sys/mman.h>
#endif

namespace wasclean {

void tuneAllocator()
{
#ifdef __GLIBC__
    constexpr int mebibyte = 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, 32 * mebibyte);
    mallopt(M_TRIM_THRESHOLD, 64 * mebibyte);
#endif
}

void releaseFreeMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

HeapPart growHeap(std::size_t size)
{
    // What is freed at the end of the heap stays there for what is allocated next, as the trim
    // threshold is larger.
    void *memory = std::malloc(size);
    const HeapPart part{reinterpret_cast<std::uintptr_t>(memory), memory ? size : 0};
    std::free(memory);
    return part;
}

void mapMemory(const HeapPart &part)
{
#ifdef MADV_POPULATE_WRITE
    constexpr std::uintptr_t page = 4096;
    const std::uintptr_t from = (part.begin + page - 1) / page * page;
    const std::uintptr_t end = (part.begin + part.size) / page * page;
    // Leaves the memory as it is; an older system knows nothing of it.
    if (from < end)
        ::madvise(reinterpret_cast<void *>(from), end - from, MADV_POPULATE_WRITE);
#else
    static_cast<void>(part);
#endif
}

} // namespace wasclean
