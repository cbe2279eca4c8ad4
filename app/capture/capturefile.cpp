#include "app/capture/capturefile.h"

#include "app/capture/block.h"
#include "app/capture/captureschema.h"
#include "app/capture/framefacts.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <limits>
#include <utility>

namespace wasclean {

namespace {

/// The parts of a large payload have numbers from 0.
constexpr qint64 frameFactsPart = -1;

/// Reading the tables of a sound file takes a few hundred steps of SQLite's virtual machine. The
/// tables of a file that was made to take for ever must not take longer than this.
constexpr qint64 maxOpeningSteps = 200'000;

void bindBlob(sqlite3_stmt *statement, int index, QByteArrayView data)
{
    // A null pointer would be bound as NULL, not as an empty blob.
    const char *bytes = data.isEmpty() ? "" : data.data();
    sqlite3_bind_blob64(statement, index, bytes, sqlite3_uint64(data.size()), SQLITE_STATIC);
}

QByteArrayView viewOf(sqlite3_stmt *statement)
{
    const void *const bytes = sqlite3_column_blob(statement, 0);
    const int size = sqlite3_column_bytes(statement, 0);
    return {static_cast<const char *>(bytes), bytes ? size : 0};
}

/// The first column of a row.
QByteArray blobOf(sqlite3_stmt *statement) { return viewOf(statement).toByteArray(); }

const char *flagName(CaptureFile::Flag flag)
{
    switch (flag) {
    case CaptureFile::Flag::Finished:
        return "finished";
    case CaptureFile::Flag::Saved:
        return "saved";
    }
    return "";
}

} // namespace

CaptureFile::~CaptureFile() { close(); }

bool CaptureFile::openToWrite(const QString &path)
{
    const bool good = m_database.open(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
        && m_database.execute("PRAGMA page_size=16384")
        && checkFormat(true)
        // Not a write-ahead log, to which each byte would be written twice: pages that are appended
        // need no journal, and almost all pages are.
        && m_database.execute("PRAGMA journal_mode=TRUNCATE")
        && m_database.execute("PRAGMA synchronous=OFF")
        && m_database.execute(CaptureSchema::createStatements(formatVersion).constData())
        && prepareToRead() && prepareToWrite();
    m_isWriter = good;
    if (!good)
        close();
    return good;
}

bool CaptureFile::openToRead(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(tr("the file does not exist"));
    if (!info.isFile())
        return fail(tr("it is not a regular file"));
    // Read and write, because what a killed writer left must be rolled back before it is read.
    const bool good = m_database.open(path, SQLITE_OPEN_READWRITE)
        && m_database.execute("PRAGMA query_only=ON") && checkFormat(false) && prepareToRead();
    if (!good)
        close();
    return good;
}

void CaptureFile::close()
{
    // An empty journal would stay beside the file.
    if (std::exchange(m_isWriter, false))
        joinLog();
    for (Statement *statement : {&m_removeBlocks, &m_writeBlock, &m_writePart, &m_readBlock,
             &m_readPart, &m_readBlockBefore, &m_readNextPart}) {
        statement->reset();
    }
    m_marks.close();
    m_database.close();
}

bool CaptureFile::checkFormat(bool mayBeEmpty)
{
    m_database.setStepLimit(maxOpeningSteps);
    const CaptureSchema::Finding finding = CaptureSchema::inspect(m_database);
    bool good = finding == CaptureSchema::Finding::Capture;
    if (good)
        good = checkVersion();
    else if (finding == CaptureSchema::Finding::Empty)
        good = mayBeEmpty || fail(tr("the file is not a Wasclean capture"));
    else if (finding == CaptureSchema::Finding::Other)
        fail(tr("the file is not a Wasclean capture"));
    m_database.setStepLimit(-1);
    return good;
}

bool CaptureFile::checkVersion()
{
    const auto version = m_database.readNumber("SELECT value FROM meta WHERE key='format'");
    if (!version)
        return problem().isEmpty() ? fail(tr("the file is not a Wasclean capture")) : false;
    if (*version <= formatVersion)
        return true;
    return fail(tr("the file was written by a newer version of Wasclean (format %1; this version "
                   "reads up to %2)")
                    .arg(*version)
                    .arg(formatVersion));
}

bool CaptureFile::prepareToRead()
{
    return m_database.prepare(m_readBlock, "SELECT data FROM block WHERE first=?")
        && m_database.prepare(m_readPart, "SELECT data FROM part WHERE message=? AND number=?")
        && m_database.prepare(m_readBlockBefore,
            "SELECT data, first FROM block WHERE first<=? ORDER BY first DESC LIMIT 1")
        && m_database.prepare(m_readNextPart,
            "SELECT data, message, number FROM part WHERE (message, number)>(?, ?) AND message<? "
            "ORDER BY message, number LIMIT 1");
}

bool CaptureFile::prepareToWrite()
{
    return m_database.prepare(m_removeBlocks, "DELETE FROM block WHERE first>? AND first<?")
        && m_database.prepare(m_writeBlock, "INSERT OR REPLACE INTO block VALUES(?, ?)")
        && m_database.prepare(m_writePart, "INSERT OR REPLACE INTO part VALUES(?, ?, ?)")
        && m_marks.prepareToWrite();
}

std::vector<qint64> CaptureFile::blockIndex()
{
    std::vector<qint64> index;
    Statement statement;
    if (!m_database.prepare(statement, "SELECT first FROM block WHERE first>=0 ORDER BY first"))
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
        index.push_back(first);
        previous = first;
    }
    return index;
}

qint64 CaptureFile::rowCount()
{
    const auto last = blockAtOrBefore(std::numeric_limits<qint64>::max());
    return last ? last->first + Block(last->data).count() : 0;
}

bool CaptureFile::begin() { return m_database.execute("BEGIN IMMEDIATE"); }

bool CaptureFile::commit() { return m_database.execute("COMMIT"); }

void CaptureFile::rollBack() { m_database.rollBack(); }

bool CaptureFile::writeBlock(qint64 first, qint64 count, QByteArrayView data)
{
    sqlite3_bind_int64(m_removeBlocks.get(), 1, first);
    sqlite3_bind_int64(m_removeBlocks.get(), 2, first + count);
    sqlite3_bind_int64(m_writeBlock.get(), 1, first);
    bindBlob(m_writeBlock.get(), 2, data);
    return m_database.run(m_removeBlocks) && m_database.run(m_writeBlock);
}

bool CaptureFile::writePart(qint64 row, qint64 number, QByteArrayView data)
{
    sqlite3_bind_int64(m_writePart.get(), 1, row);
    sqlite3_bind_int64(m_writePart.get(), 2, number);
    bindBlob(m_writePart.get(), 3, data);
    return m_database.run(m_writePart);
}

std::optional<QByteArray> CaptureFile::readBlock(qint64 first)
{
    sqlite3_bind_int64(m_readBlock.get(), 1, first);
    return readBlob(m_readBlock);
}

bool CaptureFile::visitBlock(qint64 first, const std::function<void(QByteArrayView)> &visitor)
{
    sqlite3_bind_int64(m_readBlock.get(), 1, first);
    if (!readBlob(m_readBlock, m_visited))
        return false;
    visitor(m_visited);
    return true;
}

std::optional<CaptureFile::StoredBlock> CaptureFile::blockAtOrBefore(qint64 row)
{
    sqlite3_stmt *const statement = m_readBlockBefore.get();
    sqlite3_bind_int64(statement, 1, row);
    std::optional<StoredBlock> found;
    if (m_database.step(m_readBlockBefore))
        found = {sqlite3_column_int64(statement, 1), blobOf(statement)};
    sqlite3_reset(statement);
    return found;
}

std::optional<CaptureFile::StoredPart> CaptureFile::nextPart(qint64 row, qint64 number, qint64 end)
{
    sqlite3_stmt *const statement = m_readNextPart.get();
    sqlite3_bind_int64(statement, 1, row);
    sqlite3_bind_int64(statement, 2, number);
    sqlite3_bind_int64(statement, 3, end);
    std::optional<StoredPart> found;
    if (m_database.step(m_readNextPart)) {
        found = {sqlite3_column_int64(statement, 1), sqlite3_column_int64(statement, 2),
            blobOf(statement)};
    }
    sqlite3_reset(statement);
    return found;
}

std::optional<QByteArray> CaptureFile::readPart(qint64 row, qint64 number)
{
    sqlite3_bind_int64(m_readPart.get(), 1, row);
    sqlite3_bind_int64(m_readPart.get(), 2, number);
    return readBlob(m_readPart);
}

bool CaptureFile::readPayload(
    qint64 row, qint64 size, QByteArray &payload, const std::function<bool()> &wanted)
{
    // Every byte of a payload is in the file once.
    if (size > m_database.bytes())
        return fail(tr("a message claims to be larger than the file"));
    for (qint64 number = 0; payload.size() < size; ++number) {
        const auto part = readPart(row, number);
        if (!part)
            return false;
        if (part->isEmpty() || part->size() > size - payload.size())
            return fail(tr("a part of the file is damaged"));
        if (!wanted())
            return false;
        payload += *part;
    }
    return payload.size() == size;
}

bool CaptureFile::writeFrameFacts(qint64 row, const std::vector<FrameFacts> &facts)
{
    return writePart(row, frameFactsPart, encodeFrameFacts(facts));
}

void CaptureFile::readFrameFacts(qint64 row, Message &message)
{
    if (message.frames <= 1)
        return;
    auto facts = decodeFrameFacts(readPart(row, frameFactsPart).value_or(QByteArray()));
    if (!facts.empty())
        message.frameFacts = std::make_shared<const std::vector<FrameFacts>>(std::move(facts));
}

bool CaptureFile::setFlag(Flag flag, bool on)
{
    const QByteArray sql = QByteArray("INSERT OR REPLACE INTO meta VALUES('") + flagName(flag)
        + "', " + (on ? "1)" : "0)");
    return m_database.execute(sql.constData());
}

bool CaptureFile::hasFlag(Flag flag)
{
    const QByteArray sql = QByteArray("SELECT coalesce((SELECT value FROM meta WHERE key='")
        + flagName(flag) + "'), 0)";
    return m_database.readNumber(sql.constData()).value_or(0) == 1;
}

bool CaptureFile::joinLog() { return m_database.execute("PRAGMA journal_mode=DELETE"); }

bool CaptureFile::copyPagesTo(
    const QString &path, const std::function<bool(qint64, qint64)> &report)
{
    CaptureFile copy;
    if (!copy.m_database.open(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE))
        return fail(copy.problem());
    // Without a transaction around all of it, a change would begin it anew.
    const bool copied = m_database.execute("BEGIN")
        && m_database.readNumber("SELECT count(*) FROM meta WHERE key='format'")
        && m_database.copyPagesTo(copy.m_database, report);
    rollBack();
    if (!copied)
        return false;
    return (copy.joinLog() && copy.setFlag(Flag::Finished, true) && copy.setFlag(Flag::Saved, true))
        || fail(copy.problem());
}

/// Copies the value, so that the lock on the file is held no longer than SQLite needs. The memory
/// of the blob is used again.
bool CaptureFile::readBlob(const Statement &statement, QByteArray &blob)
{
    const bool found = m_database.step(statement);
    if (found) {
        const QByteArrayView bytes = viewOf(statement.get());
        blob.resize(0);
        blob.append(bytes);
    } else if (problem().isEmpty()) {
        fail(tr("a part of the file is missing"));
    }
    sqlite3_reset(statement.get());
    return found;
}

std::optional<QByteArray> CaptureFile::readBlob(const Statement &statement)
{
    QByteArray blob;
    return readBlob(statement, blob) ? std::optional(blob) : std::nullopt;
}

bool CaptureFile::fail(const QString &problem)
{
    m_database.setProblem(problem);
    return false;
}

} // namespace wasclean
