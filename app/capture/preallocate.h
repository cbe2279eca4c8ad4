#pragma once

#include <QtGlobal>

namespace wasclean {

/// Asks the system to keep room on the disk for bytes that will be appended to an open file, which
/// does not become longer by that. A system that cannot do it makes room when the bytes come.
void preallocate(int file, qint64 from, qint64 bytes);

} // namespace wasclean
