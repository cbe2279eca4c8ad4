#include "app/capture/capturefile.h"

#include "app/capture/framefacts.h"

#include <QFile>

#include <sqlite3.h>

namespace wasclean {

namespace {

/// The parts of a large payload have numbers from 0.
constexpr qint64 frameFactsPart = -1;

/// "WSCL" in the file's header, so that other programs can tell what it is.
constexpr qint64 applicationId = 0x5753434c;

void bindBlob(sqlite3_stmt *statement, int index, QByteArrayView data)
{
    // A null pointer would be bound as NULL, not as an empty blob.
    const char *bytes = data.isEmpty() ? "" : data.data();
    sqlite3_bind_blob64(statement, index, bytes, sqlite3_uint64(data.size()), SQLITE_STATIC);
}

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

void CaptureFile::CloseDatabase::operator()(sqlite3 *db) const { sqlite3_close_v2(db); }

void CaptureFile::FinalizeStatement::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

CaptureFile::CaptureFile() = default;

CaptureFile::~CaptureFile() { close(); }

bool CaptureFile::openToWrite(const QString &path)
{
    const bool good = open(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
        && execute("PRAGMA page_size=16384") && checkFormat() && execute("PRAGMA journal_mode=WAL")
        && execute("PRAGMA synchronous=OFF") && execute("PRAGMA journal_size_limit=16777216")
        && createTables() && prepareToRead() && prepareToWrite();
    if (!good)
        close();
    return good;
}

bool CaptureFile::openToRead(const QString &path)
{
    // Read and write, because a log of the writer can be read only by those who may share its
    // index.
    if (!QFile::exists(path)) {
        m_problem = tr("there is no such file");
        return false;
    }
    const bool good = open(path, SQLITE_OPEN_READWRITE) && execute("PRAGMA query_only=ON")
        && checkFormat() && prepareToRead();
    if (!good)
        close();
    return good;
}

void CaptureFile::close()
{
    for (Statement *statement : {&m_removeBlocks, &m_writeBlock, &m_writePart, &m_writeMark,
             &m_removeMark, &m_readBlock, &m_readPart}) {
        statement->reset();
    }
    m_db.reset();
}

bool CaptureFile::open(const QString &path, int flags)
{
    close();
    sqlite3 *db = nullptr;
    const QByteArray name = path.toUtf8();
    const int result = sqlite3_open_v2(name.constData(), &db, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    m_db.reset(db);
    if (result != SQLITE_OK)
        return failed();
    sqlite3_extended_result_codes(db, 1);
    sqlite3_busy_timeout(db, 5000);
    return true;
}

bool CaptureFile::checkFormat()
{
    const auto tables = readNumber("SELECT count(*) FROM sqlite_schema");
    const auto id = readNumber("PRAGMA application_id");
    if (!tables || !id)
        return false;
    if (*tables == 0 && *id == 0)
        return true;
    if (*id != applicationId) {
        m_problem = tr("the file is not a capture of Wasclean");
        return false;
    }
    const auto version = readNumber("SELECT value FROM meta WHERE key='format'");
    if (version && *version > formatVersion) {
        m_problem
            = tr("the file was written by a newer Wasclean (format %1, this program knows %2)")
                  .arg(*version)
                  .arg(formatVersion);
    }
    return version && *version <= formatVersion;
}

bool CaptureFile::createTables()
{
    const QByteArray sql = "BEGIN IMMEDIATE;"
                           "PRAGMA application_id="
        + QByteArray::number(applicationId)
        + ";"
          "CREATE TABLE IF NOT EXISTS meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;"
          "CREATE TABLE IF NOT EXISTS block(first INTEGER PRIMARY KEY, data BLOB NOT NULL);"
          "CREATE TABLE IF NOT EXISTS part(message INTEGER, number INTEGER, data BLOB NOT NULL,"
          " PRIMARY KEY(message, number));"
          "CREATE TABLE IF NOT EXISTS mark(row INTEGER PRIMARY KEY, bookmarked INTEGER NOT NULL,"
          " note TEXT NOT NULL);"
          "INSERT OR IGNORE INTO meta VALUES('format', "
        + QByteArray::number(formatVersion) + ");COMMIT";
    return execute(sql.constData());
}

bool CaptureFile::prepareToRead()
{
    return prepare(m_readBlock, "SELECT data FROM block WHERE first=?")
        && prepare(m_readPart, "SELECT data FROM part WHERE message=? AND number=?");
}

bool CaptureFile::prepareToWrite()
{
    return prepare(m_removeBlocks, "DELETE FROM block WHERE first>? AND first<?")
        && prepare(m_writeBlock, "INSERT OR REPLACE INTO block VALUES(?, ?)")
        && prepare(m_writePart, "INSERT OR REPLACE INTO part VALUES(?, ?, ?)")
        && prepare(m_writeMark, "INSERT OR REPLACE INTO mark VALUES(?, ?, ?)")
        && prepare(m_removeMark, "DELETE FROM mark WHERE row=?");
}

std::vector<qint64> CaptureFile::blockIndex()
{
    std::vector<qint64> index;
    Statement statement;
    if (!prepare(statement, "SELECT first FROM block WHERE first>=0 ORDER BY first"))
        return index;
    m_problem.clear();
    int result = sqlite3_step(statement.get());
    for (; result == SQLITE_ROW; result = sqlite3_step(statement.get()))
        index.push_back(sqlite3_column_int64(statement.get(), 0));
    if (result != SQLITE_DONE)
        failed();
    return index;
}

bool CaptureFile::begin() { return execute("BEGIN IMMEDIATE"); }

bool CaptureFile::commit() { return execute("COMMIT"); }

void CaptureFile::rollBack()
{
    // Some errors roll back by themselves; the reason for the failure must not be overwritten.
    if (m_db && !sqlite3_get_autocommit(m_db.get()))
        sqlite3_exec(m_db.get(), "ROLLBACK", nullptr, nullptr, nullptr);
}

bool CaptureFile::writeBlock(qint64 first, qint64 count, QByteArrayView data)
{
    sqlite3_bind_int64(m_removeBlocks.get(), 1, first);
    sqlite3_bind_int64(m_removeBlocks.get(), 2, first + count);
    sqlite3_bind_int64(m_writeBlock.get(), 1, first);
    bindBlob(m_writeBlock.get(), 2, data);
    return run(m_removeBlocks) && run(m_writeBlock);
}

bool CaptureFile::writePart(qint64 row, qint64 number, QByteArrayView data)
{
    sqlite3_bind_int64(m_writePart.get(), 1, row);
    sqlite3_bind_int64(m_writePart.get(), 2, number);
    bindBlob(m_writePart.get(), 3, data);
    return run(m_writePart);
}

std::optional<QByteArray> CaptureFile::readBlock(qint64 first)
{
    sqlite3_bind_int64(m_readBlock.get(), 1, first);
    return readBlob(m_readBlock);
}

bool CaptureFile::visitBlock(qint64 first, const std::function<void(QByteArrayView)> &visitor)
{
    sqlite3_bind_int64(m_readBlock.get(), 1, first);
    return visitBlob(m_readBlock, visitor);
}

std::optional<QByteArray> CaptureFile::readPart(qint64 row, qint64 number)
{
    sqlite3_bind_int64(m_readPart.get(), 1, row);
    sqlite3_bind_int64(m_readPart.get(), 2, number);
    return readBlob(m_readPart);
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

bool CaptureFile::writeMark(qint64 row, const Mark &mark)
{
    sqlite3_stmt *const statement = (mark.isEmpty() ? m_removeMark : m_writeMark).get();
    sqlite3_bind_int64(statement, 1, row);
    if (mark.isEmpty())
        return run(m_removeMark);
    const QByteArray note = mark.note.toUtf8();
    sqlite3_bind_int(statement, 2, mark.bookmarked ? 1 : 0);
    sqlite3_bind_text(
        statement, 3, note.isEmpty() ? "" : note.constData(), int(note.size()), SQLITE_STATIC);
    return run(m_writeMark);
}

std::map<qint64, Mark> CaptureFile::readMarks()
{
    std::map<qint64, Mark> marks;
    Statement statement;
    if (!prepare(statement, "SELECT row, bookmarked, note FROM mark WHERE row>=0"))
        return marks;
    while (sqlite3_step(statement.get()) == SQLITE_ROW) {
        const void *const note = sqlite3_column_blob(statement.get(), 2);
        const int size = sqlite3_column_bytes(statement.get(), 2);
        marks[sqlite3_column_int64(statement.get(), 0)]
            = {sqlite3_column_int(statement.get(), 1) != 0,
                QString::fromUtf8(static_cast<const char *>(note), size)};
    }
    return marks;
}

bool CaptureFile::setFlag(Flag flag, bool on)
{
    const QByteArray sql = QByteArray("INSERT OR REPLACE INTO meta VALUES('") + flagName(flag)
        + "', " + (on ? "1)" : "0)");
    return execute(sql.constData());
}

bool CaptureFile::hasFlag(Flag flag)
{
    const QByteArray sql = QByteArray("SELECT coalesce((SELECT value FROM meta WHERE key='")
        + flagName(flag) + "'), 0)";
    return readNumber(sql.constData()).value_or(0) == 1;
}

bool CaptureFile::copyTo(const QString &path, const std::function<bool(qint64, qint64)> &report)
{
    CaptureFile copy;
    if (!copy.open(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) {
        m_problem = copy.m_problem;
        return false;
    }
    // Reading all the while keeps what is written meanwhile out of the copy.
    m_problem.clear();
    const bool copied = execute("BEGIN") && readNumber("SELECT count(*) FROM meta")
        && copyPages(copy.m_db.get(), report);
    rollBack();
    if (!copied)
        return false;
    const bool good = copy.joinLog() && copy.setFlag(Flag::Finished, true) && copy.setFlag(Flag::Saved, true);
    m_problem = copy.m_problem;
    return good;
}

bool CaptureFile::copyPages(sqlite3 *to, const std::function<bool(qint64, qint64)> &report)
{
    constexpr int pagesAtATime = 256;
    sqlite3_backup *const backup = sqlite3_backup_init(to, "main", m_db.get(), "main");
    int result = backup ? SQLITE_OK : SQLITE_ERROR;
    bool wanted = true;
    while (result == SQLITE_OK && wanted) {
        result = sqlite3_backup_step(backup, pagesAtATime);
        const qint64 total = sqlite3_backup_pagecount(backup);
        wanted = report(total - sqlite3_backup_remaining(backup), total);
    }
    sqlite3_backup_finish(backup);
    if (wanted && result != SQLITE_DONE)
        m_problem = QString::fromUtf8(sqlite3_errmsg(to));
    return wanted && result == SQLITE_DONE;
}

bool CaptureFile::execute(const char *sql)
{
    return sqlite3_exec(m_db.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK || failed();
}

bool CaptureFile::prepare(Statement &statement, const char *sql)
{
    sqlite3_stmt *prepared = nullptr;
    const int result = sqlite3_prepare_v2(m_db.get(), sql, -1, &prepared, nullptr);
    statement.reset(prepared);
    return result == SQLITE_OK || failed();
}

bool CaptureFile::run(const Statement &statement)
{
    const bool good = sqlite3_step(statement.get()) == SQLITE_DONE || failed();
    sqlite3_reset(statement.get());
    return good;
}

bool CaptureFile::visitBlob(
    const Statement &statement, const std::function<void(QByteArrayView)> &visitor)
{
    const int result = sqlite3_step(statement.get());
    if (result == SQLITE_ROW) {
        const void *bytes = sqlite3_column_blob(statement.get(), 0);
        const int size = sqlite3_column_bytes(statement.get(), 0);
        visitor(QByteArrayView(static_cast<const char *>(bytes), size));
    } else if (result == SQLITE_DONE) {
        m_problem = tr("a piece of the file is missing");
    } else {
        failed();
    }
    sqlite3_reset(statement.get());
    return result == SQLITE_ROW;
}

std::optional<QByteArray> CaptureFile::readBlob(const Statement &statement)
{
    std::optional<QByteArray> blob;
    visitBlob(statement, [&blob](QByteArrayView bytes) { blob = bytes.toByteArray(); });
    return blob;
}

std::optional<qint64> CaptureFile::readNumber(const char *sql)
{
    Statement statement;
    if (!prepare(statement, sql))
        return {};
    if (sqlite3_step(statement.get()) != SQLITE_ROW) {
        failed();
        return {};
    }
    return sqlite3_column_int64(statement.get(), 0);
}

bool CaptureFile::failed()
{
    if (!m_db) {
        m_problem = tr("there is not enough memory");
        return false;
    }
    m_problem = QString::fromUtf8(sqlite3_errmsg(m_db.get()));
    const int code = sqlite3_errcode(m_db.get()) & 0xff;
    const bool bySystem = code == SQLITE_IOERR || code == SQLITE_CANTOPEN || code == SQLITE_FULL;
    const int number = sqlite3_system_errno(m_db.get());
    if (bySystem && number != 0)
        m_problem += QStringLiteral(" (%1)").arg(qt_error_string(number));
    return false;
}

} // namespace wasclean
