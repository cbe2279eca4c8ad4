#include "app/capture/preallocate.h"

#include <fcntl.h>

namespace wasclean {

void preallocate(int file, qint64 from, qint64 bytes)
{
    // Not posix_fallocate(), which writes zeros where the file system cannot do it.
    ::fallocate(file, FALLOC_FL_KEEP_SIZE, from, bytes);
}

} // namespace wasclean
