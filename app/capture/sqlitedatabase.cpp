#include "app/capture/sqlitedatabase.h"

#include <QThread>

#include <sqlite3.h>

#include <utility>

namespace wasclean {

namespace {

/// Steps of the virtual machine between two looks at whether to stop.
constexpr int stepsPerLook = 1000;

/// Microseconds between two tries to get a lock. Others hold one for less than a millisecond as a
/// rule, so the first waits are short and double up to the longest. How often it is tried makes
/// five seconds in all.
constexpr unsigned long firstBusyWait = 100;
constexpr unsigned long longestBusyWait = 6400;
constexpr int shortBusyWaits = 6;
constexpr int mostBusyWaits = 800;

/// Limits far above what a capture needs, and far below what hurts.
constexpr std::pair<int, int> limits[] = {
    {SQLITE_LIMIT_LENGTH, SqliteDatabase::maxValueSize},
    {SQLITE_LIMIT_SQL_LENGTH, 16 * 1024},
    {SQLITE_LIMIT_COLUMN, 16},
    {SQLITE_LIMIT_EXPR_DEPTH, 16},
    {SQLITE_LIMIT_COMPOUND_SELECT, 2},
    {SQLITE_LIMIT_VDBE_OP, 10'000},
    {SQLITE_LIMIT_FUNCTION_ARG, 8},
    {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    {SQLITE_LIMIT_WORKER_THREADS, 0},
};

/// https://www.sqlite.org/security.html
constexpr std::pair<int, int> switches[] = {
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
};

/// The words for an error that has nothing to do with the operating system; empty for others.
QString wordsFor(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return SqliteDatabase::tr("there is no space left on the disk");
    case SQLITE_CORRUPT:
        return SqliteDatabase::tr("the file is damaged");
    case SQLITE_NOTADB:
        return SqliteDatabase::tr("the file is not a Wasclean capture");
    case SQLITE_READONLY:
        return SqliteDatabase::tr("the file is write-protected");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return SqliteDatabase::tr("another program has locked the file");
    case SQLITE_TOOBIG:
        return SqliteDatabase::tr("a value in the file is too long");
    case SQLITE_INTERRUPT:
        return SqliteDatabase::tr("reading the file was cancelled");
    case SQLITE_NOMEM:
        return SqliteDatabase::tr("there is not enough memory");
    default:
        return {};
    }
}

} // namespace

void SqliteDatabase::CloseDatabase::operator()(sqlite3 *db) const { sqlite3_close_v2(db); }

void SqliteDatabase::FinalizeStatement::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

bool SqliteDatabase::open(const QString &path, int flags)
{
    close();
    sqlite3 *db = nullptr;
    const QByteArray name = path.toUtf8();
    const int result = sqlite3_open_v2(name.constData(), &db, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    m_db.reset(db);
    if (result != SQLITE_OK)
        return failed();
    harden();
    return execute("PRAGMA cell_size_check=ON") && execute("PRAGMA mmap_size=0");
}

void SqliteDatabase::harden()
{
    sqlite3 *const db = m_db.get();
    sqlite3_extended_result_codes(db, 1);
    for (const auto &[limit, value] : limits)
        sqlite3_limit(db, limit, value);
    for (const auto &[name, on] : switches)
        sqlite3_db_config(db, name, on, nullptr);
    sqlite3_busy_handler(db, &SqliteDatabase::onBusy, this);
    sqlite3_progress_handler(db, stepsPerLook, &SqliteDatabase::onProgress, this);
}

void SqliteDatabase::close() { m_db.reset(); }

void SqliteDatabase::setStepLimit(qint64 steps) { m_stepsLeft = steps; }

int SqliteDatabase::onProgress(void *self)
{
    auto *const database = static_cast<SqliteDatabase *>(self);
    if (database->m_stepsLeft < 0)
        return database->shouldStop() ? 1 : 0;
    database->m_stepsLeft = std::max<qint64>(0, database->m_stepsLeft - stepsPerLook);
    return database->m_stepsLeft == 0 || database->shouldStop() ? 1 : 0;
}

int SqliteDatabase::onBusy(void *self, int times)
{
    if (times >= mostBusyWaits || static_cast<SqliteDatabase *>(self)->shouldStop())
        return 0;
    QThread::usleep(times < shortBusyWaits ? firstBusyWait << times : longestBusyWait);
    return 1;
}

bool SqliteDatabase::execute(const char *sql)
{
    return sqlite3_exec(m_db.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK || failed();
}

bool SqliteDatabase::prepare(Statement &statement, const char *sql)
{
    sqlite3_stmt *prepared = nullptr;
    const int result = sqlite3_prepare_v2(m_db.get(), sql, -1, &prepared, nullptr);
    statement.reset(prepared);
    return result == SQLITE_OK || failed();
}

bool SqliteDatabase::run(const Statement &statement)
{
    const bool good = sqlite3_step(statement.get()) == SQLITE_DONE || failed();
    sqlite3_reset(statement.get());
    return good;
}

bool SqliteDatabase::step(const Statement &statement)
{
    const int result = sqlite3_step(statement.get());
    m_problem.clear();
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        failed();
    return result == SQLITE_ROW;
}

bool SqliteDatabase::readBlob(const Statement &statement, QByteArray &blob)
{
    const bool found = step(statement);
    if (found) {
        const QByteArrayView bytes = blobOf(statement);
        blob.resize(0);
        blob.append(bytes);
    }
    sqlite3_reset(statement.get());
    return found;
}

QByteArrayView SqliteDatabase::blobOf(const Statement &statement)
{
    const void *const bytes = sqlite3_column_blob(statement.get(), 0);
    const int size = sqlite3_column_bytes(statement.get(), 0);
    return {static_cast<const char *>(bytes), bytes ? size : 0};
}

void SqliteDatabase::bindBlob(const Statement &statement, int index, QByteArrayView data)
{
    // A null pointer would be bound as NULL, not as an empty blob.
    const char *const bytes = data.isEmpty() ? "" : data.data();
    sqlite3_bind_blob64(statement.get(), index, bytes, sqlite3_uint64(data.size()), SQLITE_STATIC);
}

std::optional<qint64> SqliteDatabase::readNumber(const char *sql)
{
    Statement statement;
    if (!prepare(statement, sql) || !step(statement))
        return {};
    return sqlite3_column_int64(statement.get(), 0);
}

qint64 SqliteDatabase::bytes()
{
    // Both numbers have at most 32 bits.
    const qint64 pages = readNumber("PRAGMA page_count").value_or(0);
    return pages * readNumber("PRAGMA page_size").value_or(0);
}

void SqliteDatabase::rollBack()
{
    // Some errors roll back by themselves; the reason for the failure must not be overwritten.
    if (m_db && !sqlite3_get_autocommit(m_db.get()))
        sqlite3_exec(m_db.get(), "ROLLBACK", nullptr, nullptr, nullptr);
}

bool SqliteDatabase::copyPagesTo(
    SqliteDatabase &to, const std::function<bool(qint64, qint64)> &report)
{
    constexpr int pagesAtATime = 256;
    sqlite3_backup *const backup = sqlite3_backup_init(to.m_db.get(), "main", m_db.get(), "main");
    int result = backup ? SQLITE_OK : SQLITE_ERROR;
    bool wanted = true;
    while (result == SQLITE_OK && wanted) {
        result = sqlite3_backup_step(backup, pagesAtATime);
        const qint64 total = sqlite3_backup_pagecount(backup);
        wanted = report(total - sqlite3_backup_remaining(backup), total);
    }
    sqlite3_backup_finish(backup);
    m_problem.clear();
    if (wanted && result != SQLITE_DONE) {
        to.failed();
        m_problem = to.m_problem;
        return false;
    }
    return wanted;
}

bool SqliteDatabase::failed()
{
    const int code = m_db ? sqlite3_extended_errcode(m_db.get()) : SQLITE_NOMEM;
    m_problem = wordsFor(code);
    if (!m_problem.isEmpty())
        return false;
    const int number = sqlite3_system_errno(m_db.get());
    const bool bySystem = (code & 0xff) == SQLITE_IOERR || (code & 0xff) == SQLITE_CANTOPEN;
    const QString message = QString::fromUtf8(sqlite3_errmsg(m_db.get()));
    m_problem
        = bySystem && number != 0 ? tr("%1 (%2)").arg(message, qt_error_string(number)) : message;
    return false;
}

} // namespace wasclean
