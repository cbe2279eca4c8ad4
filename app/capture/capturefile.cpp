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

bool CaptureFile::openToWrite(const QString &path, Layout layout)
{
    const int version = layout == Layout::OneFile ? oneFileVersion : twoFilesVersion;
    const bool good = m_database.open(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
        && m_database.execute("PRAGMA page_size=16384")
        && checkFormat(true)
        // Not a write-ahead log, to which each byte would be written twice: pages that are appended
        // need no journal, and almost all pages are.
        && m_database.execute("PRAGMA journal_mode=TRUNCATE")
        && m_database.execute("PRAGMA synchronous=OFF")
        && m_database.execute(
            CaptureSchema::createStatements(version, layout == Layout::TwoFiles).constData())
        && prepareToRead(path) && prepareToWrite(layout);
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
        && m_database.execute("PRAGMA query_only=ON") && checkFormat(false) && prepareToRead(path);
    if (!good)
        close();
    return good;
}

void CaptureFile::close()
{
    // An empty journal would stay beside the file.
    if (std::exchange(m_isWriter, false))
        removeJournal();
    for (Statement *statement : {&m_raiseFormat, &m_writePart, &m_readPart, &m_readNextPart})
        statement->reset();
    m_marks.close();
    m_blocks.close();
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

bool CaptureFile::prepareToRead(const QString &path)
{
    return m_blocks.prepareToRead(path)
        && m_database.prepare(m_readPart, "SELECT data FROM part WHERE message=? AND number=?")
        && m_database.prepare(m_readNextPart,
            "SELECT data, message, number FROM part WHERE (message, number)>(?, ?) AND message<? "
            "ORDER BY message, number LIMIT 1");
}

bool CaptureFile::prepareToWrite(Layout layout)
{
    return m_blocks.prepareToWrite(layout)
        && m_database.prepare(
            m_raiseFormat, "UPDATE meta SET value=?1 WHERE key='format' AND value<?1")
        && m_database.prepare(m_writePart, "INSERT OR REPLACE INTO part VALUES(?, ?, ?)")
        && m_marks.prepareToWrite();
}

CaptureFile::ReadableBlocks CaptureFile::readableBlocks()
{
    ReadableBlocks found;
    found.firsts = blockIndex();
    found.problem = problem();
    if (found.firsts.empty())
        return found;
    found.rows = rowsUpTo(found.firsts.back());
    while (!found.firsts.empty() && found.firsts.back() >= found.rows) {
        found.firsts.pop_back();
        found.problem = tr("a part of the file is damaged");
    }
    return found;
}

qint64 CaptureFile::rowCount() { return rowsUpTo(std::numeric_limits<qint64>::max()); }

/// The rows up to the end of the last block that begins at or before the row and can be read.
qint64 CaptureFile::rowsUpTo(qint64 row)
{
    QByteArray block;
    for (qint64 first = m_blocks.firstAtOrBefore(row); first >= 0;
         first = m_blocks.firstAtOrBefore(first - 1)) {
        const qint64 rows = m_blocks.read(first, block) ? Block(block).count() : 0;
        if (rows > 0)
            return first + rows;
    }
    return 0;
}

bool CaptureFile::begin() { return m_database.execute("BEGIN IMMEDIATE"); }

bool CaptureFile::commit()
{
    if (!m_database.execute("COMMIT"))
        return false;
    m_blocks.noteCommit();
    return true;
}

void CaptureFile::rollBack()
{
    m_database.rollBack();
    m_blocks.noteRollBack();
}

bool CaptureFile::noteFormat(QByteArrayView block)
{
    if (!isFrameBlock(block))
        return true;
    sqlite3_bind_int64(m_raiseFormat.get(), 1, formatVersion);
    return m_database.run(m_raiseFormat);
}

bool CaptureFile::writePart(qint64 row, qint64 number, QByteArrayView data)
{
    sqlite3_bind_int64(m_writePart.get(), 1, row);
    sqlite3_bind_int64(m_writePart.get(), 2, number);
    SqliteDatabase::bindBlob(m_writePart, 3, data);
    return m_database.run(m_writePart);
}

std::optional<QByteArray> CaptureFile::readBlock(qint64 first)
{
    QByteArray block;
    return m_blocks.read(first, block) ? std::optional(block) : std::nullopt;
}

bool CaptureFile::visitBlock(qint64 first, const std::function<void(QByteArrayView)> &visitor)
{
    if (!m_blocks.read(first, m_visited))
        return false;
    visitor(m_visited);
    return true;
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
            SqliteDatabase::blobOf(m_readNextPart).toByteArray()};
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

bool CaptureFile::removeJournal() { return m_database.execute("PRAGMA journal_mode=DELETE"); }

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
    return (copy.removeJournal() && copy.setFlag(Flag::Finished, true)
               && copy.setFlag(Flag::Saved, true))
        || fail(copy.problem());
}

std::optional<QByteArray> CaptureFile::readBlob(const Statement &statement)
{
    QByteArray blob;
    if (m_database.readBlob(statement, blob))
        return blob;
    if (problem().isEmpty())
        fail(tr("a part of the file is missing"));
    return {};
}

bool CaptureFile::fail(const QString &problem)
{
    m_database.setProblem(problem);
    return false;
}

} // namespace wasclean
