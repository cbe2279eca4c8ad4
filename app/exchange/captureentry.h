#pragma once

#include <QString>

namespace wasclean {

/// Why a file must not be opened as a capture, as a sentence; else empty. Files beside it are
/// opened as well ("-blocks", and by SQLite "-journal", "-wal", "-shm"), and SQLite would wait for
/// ever for one that is a pipe, or write into what a link points to.
QString captureProblem(const QString &path);

} // namespace wasclean
