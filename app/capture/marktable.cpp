#include "app/capture/marktable.h"

#include <sqlite3.h>

#include <algorithm>

namespace wasclean {

namespace {

/// Characters of a note that are read; the window takes fewer.
constexpr int maxNoteSize = 256 * 1024;

} // namespace

bool MarkTable::prepareToWrite()
{
    return m_database.prepare(m_write, "INSERT OR REPLACE INTO mark VALUES(?, ?, ?)")
        && m_database.prepare(m_remove, "DELETE FROM mark WHERE row=?");
}

void MarkTable::close()
{
    m_write.reset();
    m_remove.reset();
}

bool MarkTable::write(qint64 row, const Mark &mark)
{
    sqlite3_stmt *const statement = (mark.isEmpty() ? m_remove : m_write).get();
    sqlite3_bind_int64(statement, 1, row);
    if (mark.isEmpty())
        return m_database.run(m_remove);
    const QByteArray note = mark.note.toUtf8();
    sqlite3_bind_int(statement, 2, mark.bookmarked ? 1 : 0);
    sqlite3_bind_text(
        statement, 3, note.isEmpty() ? "" : note.constData(), int(note.size()), SQLITE_STATIC);
    return m_database.run(m_write);
}

std::map<qint64, Mark> MarkTable::read()
{
    std::map<qint64, Mark> marks;
    SqliteDatabase::Statement statement;
    if (!m_database.prepare(
            statement, "SELECT row, bookmarked, note FROM mark WHERE row>=0 ORDER BY row"))
        return marks;
    qint64 previous = -1;
    qint64 bytesLeft = m_database.bytes();
    while (m_database.step(statement)) {
        const qint64 row = sqlite3_column_int64(statement.get(), 0);
        const int size = std::min(sqlite3_column_bytes(statement.get(), 2), maxNoteSize);
        // Neither the order nor the space of a sound file is like that.
        if (row <= previous || size > bytesLeft)
            break;
        const void *const note = sqlite3_column_blob(statement.get(), 2);
        marks.emplace_hint(marks.end(), row,
            Mark{sqlite3_column_int(statement.get(), 1) != 0,
                QString::fromUtf8(static_cast<const char *>(note), note ? size : 0)});
        previous = row;
        bytesLeft -= size;
    }
    return marks;
}

} // namespace wasclean
