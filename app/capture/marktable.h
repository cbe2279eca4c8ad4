#pragma once

#include "app/capture/mark.h"
#include "app/capture/sqlitedatabase.h"

#include <map>

namespace wasclean {

/// The table of a capture's file that has the bookmarks and notes of its rows.
class MarkTable
{
public:
    /// The database must outlive it.
    explicit MarkTable(SqliteDatabase &database)
        : m_database(database)
    { }

    /// Before the first write(). False when the database has words for it.
    bool prepareToWrite();
    /// Before the database is closed.
    void close();

    /// An empty mark is removed.
    bool write(qint64 row, const Mark &mark);
    /// None when the file has no marks, as far as it is sound.
    std::map<qint64, Mark> read();

private:
    SqliteDatabase &m_database;
    SqliteDatabase::Statement m_write;
    SqliteDatabase::Statement m_remove;
};

} // namespace wasclean
