#pragma once

#include <QByteArray>

namespace wasclean {

class SqliteDatabase;

/// The tables of a capture's file.
namespace CaptureSchema {

/// "WSCL" in the file's header, so that other programs can tell what it is.
constexpr qint64 applicationId = 0x5753434c;

/// The statements that create what is missing, with the format's number in `meta`.
QByteArray createStatements(int formatVersion);

/// What kind of file a database is.
enum class Finding {
    Empty, ///< a database without tables that no program has claimed
    Capture,
    Other, ///< another program's file, or tables that are not as we create them
    Unreadable, ///< the database has words for it
};

/// Whether the file has our tables exactly as we create them and nothing else: no view, no
/// trigger, no other index. The table `mark` may be missing, as in the first captures.
Finding inspect(SqliteDatabase &database);

} // namespace CaptureSchema

} // namespace wasclean
