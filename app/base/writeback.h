#pragma once

#include <QtGlobal>

namespace wasclean {

/// Asks the system to begin to write bytes of an open file to the disk, which it would do seconds
/// later or when the file is closed for good. Does not wait for it. A system that has no word for
/// that begins when it likes.
void beginWriteback(int file, qint64 from, qint64 bytes);

} // namespace wasclean
