#pragma once

#include <QString>

namespace wasclean {

/// What --version prints and the About window shows, a line for each: the program, the commit that
/// it was built from, and Qt, OpenSSL, SQLite and zlib as they are running. Where a library is
/// another version than the one that the program was built with, the line names both. An empty
/// commit is told as unknown. Loads OpenSSL, and needs a QCoreApplication.
QString versionReport(const QString &commit);

} // namespace wasclean
