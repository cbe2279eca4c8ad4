#pragma once

#include <QByteArray>

namespace wasclean {

class SqliteDatabase;

/// The tables of a capture's file.
namespace CaptureSchema {

/// "WSCL" in the file's header, so that other programs can tell what it is.
constexpr qint64 applicationId = 0x5753434c;

/// The statements that create what is missing, with the format's number in `meta` unless that has a
/// larger one. With places, there is a table of the places of blocks in a second file, and an id
/// of the capture, which that file has, too.
QByteArray createStatements(int formatVersion, bool withPlaces);

/// What kind of file a database is.
enum class Finding {
    Empty, ///< a database without tables that no program has claimed
    Capture,
    Other, ///< another program's file, or tables that are not as we create them
    Unreadable, ///< the database has words for it
};

/// Whether the file has our tables exactly as we create them and nothing else: no view, no
/// trigger, no other index. The table `mark` may be missing, as in the first captures, and `place`,
/// as in those that are one file.
Finding inspect(SqliteDatabase &database);

} // namespace CaptureSchema

} // namespace wasclean
