#include "app/capture/storedblocks.h"

#include "app/capture/block.h"

#include <sqlite3.h>

#include <utility>

namespace wasclean {

bool StoredBlocks::prepareToRead(const QString &path)
{
    m_path = path;
    if (!m_database.prepare(m_readBlock, "SELECT data FROM block WHERE first=?"))
        return false;
    const auto tables = m_database.readNumber(
        "SELECT count(*) FROM sqlite_schema WHERE type='table' AND name='place'");
    if (tables != 1)
        return tables
            && m_database.prepare(m_readKeyBefore, "SELECT max(first) FROM block WHERE first<=?");
    const auto places = m_database.readNumber("SELECT count(*) FROM (SELECT 1 FROM place LIMIT 1)");
    if (!places || !readId())
        return false;
    if (*places > 0 && !m_file.openToRead(path, m_id))
        return fail(m_file.problem());
    return m_database.prepare(m_readPlace, "SELECT offset, size FROM place WHERE first=?")
        && m_database.prepare(m_readKeyBefore,
            "SELECT max(first) FROM (SELECT max(first) AS first FROM block WHERE first<=?1 "
            "UNION ALL SELECT max(first) FROM place WHERE first<=?1)");
}

bool StoredBlocks::readId()
{
    Statement statement;
    m_id.clear();
    return m_database.prepare(statement, "SELECT value FROM meta WHERE key='id'")
        && (m_database.readBlob(statement, m_id) || m_database.problem().isEmpty());
}

bool StoredBlocks::prepareToWrite(Layout layout)
{
    m_writesFile = layout == Layout::TwoFiles;
    if (m_writesFile)
        m_file.close();
    return m_database.prepare(m_removeBlocks, "DELETE FROM block WHERE first>=? AND first<?")
        && m_database.prepare(m_writeBlock, "INSERT OR REPLACE INTO block VALUES(?, ?)")
        && (!m_writesFile
            || m_database.prepare(m_writePlace, "INSERT OR REPLACE INTO place VALUES(?, ?, ?)"));
}

void StoredBlocks::close()
{
    for (Statement *statement : {&m_removeBlocks, &m_writeBlock, &m_writePlace, &m_readBlock,
             &m_readPlace, &m_readKeyBefore}) {
        statement->reset();
    }
    m_file.close();
    m_writesFile = false;
}

std::vector<qint64> StoredBlocks::index()
{
    std::vector<qint64> index;
    Statement statement;
    const char *const sql = hasPlaces()
        ? "SELECT first, 0 FROM block WHERE first>=0 UNION ALL "
          "SELECT first, offset+size FROM place WHERE first>=0 ORDER BY first"
        : "SELECT first, 0 FROM block WHERE first>=0 ORDER BY first";
    if (!m_database.prepare(statement, sql))
        return index;
    qint64 previous = -1;
    while (m_database.step(statement)) {
        const qint64 first = sqlite3_column_int64(statement.get(), 0);
        // A block never has more rows than this, so what follows a larger gap, or comes out of
        // order, was not written by Wasclean.
        if (first <= previous || first > previous + maxRowsPerBlock) {
            fail(tr("the row numbers are not consecutive"));
            break;
        }
        if (isMissing(sqlite3_column_int64(statement.get(), 1)))
            break;
        index.push_back(first);
        previous = first;
    }
    return index;
}

/// Whether the second file ends before that place.
bool StoredBlocks::isMissing(qint64 end)
{
    if (end == 0 || (openFile() && end <= m_file.size()))
        return false;
    if (m_file.isOpen())
        fail(tr("a part of the file is missing"));
    return true;
}

bool StoredBlocks::removeIn(qint64 first, qint64 count)
{
    sqlite3_bind_int64(m_removeBlocks.get(), 1, first);
    sqlite3_bind_int64(m_removeBlocks.get(), 2, first + count);
    return m_database.run(m_removeBlocks);
}

bool StoredBlocks::write(qint64 first, qint64 count, QByteArrayView data)
{
    sqlite3_bind_int64(m_writeBlock.get(), 1, first);
    SqliteDatabase::bindBlob(m_writeBlock, 2, data);
    return removeIn(first, count) && m_database.run(m_writeBlock);
}

bool StoredBlocks::writeFull(qint64 first, qint64 count, QByteArrayView data)
{
    if (!m_writesFile)
        return write(first, count, data);
    if (!openFile())
        return false;
    const qint64 place = m_file.end();
    if (!m_file.append(data))
        return fail(m_file.problem());
    sqlite3_bind_int64(m_writePlace.get(), 1, first);
    sqlite3_bind_int64(m_writePlace.get(), 2, place);
    sqlite3_bind_int64(m_writePlace.get(), 3, data.size());
    return removeIn(first, count) && m_database.run(m_writePlace);
}

/// When the first block is written to it or read from it.
bool StoredBlocks::openFile()
{
    if (m_file.isOpen())
        return true;
    if (!m_writesFile)
        return m_file.openToRead(m_path, m_id) || fail(m_file.problem());
    const auto end = m_database.readNumber("SELECT max(offset+size) FROM place");
    if (!end)
        return false;
    const bool good = m_file.openToWrite(m_path, m_id, *end) || fail(m_file.problem());
    m_fileEnd = m_file.end();
    return good;
}

bool StoredBlocks::read(qint64 first, QByteArray &block)
{
    sqlite3_bind_int64(m_readBlock.get(), 1, first);
    if (m_database.readBlob(m_readBlock, block))
        return true;
    // A block goes into the second file, and never back.
    if (m_database.problem().isEmpty() && hasPlaces())
        return readPlaced(first, block);
    return m_database.problem().isEmpty() ? fail(tr("a part of the file is missing")) : false;
}

bool StoredBlocks::readPlaced(qint64 first, QByteArray &block)
{
    sqlite3_stmt *const statement = m_readPlace.get();
    sqlite3_bind_int64(statement, 1, first);
    const bool found = m_database.step(m_readPlace);
    const qint64 place = found ? sqlite3_column_int64(statement, 0) : -1;
    const qint64 size = found ? sqlite3_column_int64(statement, 1) : -1;
    sqlite3_reset(statement);
    if (!found)
        return m_database.problem().isEmpty() ? fail(tr("a part of the file is missing")) : false;
    if (place < BlockFile::headerSize || size < 0 || size > blockSize)
        return fail(tr("a part of the file is damaged"));
    return openFile() && (m_file.read(place, size, block) || fail(m_file.problem()));
}

std::optional<StoredBlock> StoredBlocks::atOrBefore(qint64 row)
{
    // A writer may join a small block to the one before it in between, but not again and again.
    for (int tries = 0; tries < 3; ++tries) {
        StoredBlock found;
        found.first = firstAtOrBefore(row);
        if (found.first < 0)
            break;
        if (read(found.first, found.data))
            return found;
    }
    return {};
}

qint64 StoredBlocks::firstAtOrBefore(qint64 row)
{
    sqlite3_stmt *const statement = m_readKeyBefore.get();
    sqlite3_bind_int64(statement, 1, row);
    const bool found
        = m_database.step(m_readKeyBefore) && sqlite3_column_type(statement, 0) != SQLITE_NULL;
    const qint64 first = found ? sqlite3_column_int64(statement, 0) : -1;
    sqlite3_reset(statement);
    return first;
}

bool StoredBlocks::fail(const QString &problem)
{
    m_database.setProblem(problem);
    return false;
}

} // namespace wasclean
