#include "app/base/writeback.h"

#include <fcntl.h>

namespace wasclean {

void beginWriteback(int file, qint64 from, qint64 bytes)
{
    // Where it fails, the bytes are written all the same, and whoever waits for them is told.
    ::sync_file_range(file, from, bytes, SYNC_FILE_RANGE_WRITE);
}

} // namespace wasclean
