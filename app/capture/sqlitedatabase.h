#pragma once

#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace wasclean {

/// One connection to a SQLite file that may come from a stranger: no view, trigger or function of
/// the file's schema runs, lengths are limited, and every query can be stopped from another thread.
/// Belongs to one thread.
///
/// Each method that can fail says so by its result; problem() then has the words.
class SqliteDatabase
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::SqliteDatabase)

public:
    struct FinalizeStatement
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    using Statement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;
    /// Is asked many times a second while a query runs or waits for a lock.
    using Stop = std::function<bool()>;

    /// Bytes of the longest value that is read or written.
    static constexpr int maxValueSize = 16 * 1024 * 1024;

    SqliteDatabase() = default;
    Q_DISABLE_COPY_MOVE(SqliteDatabase)

    /// Opens the file with the flags of sqlite3_open_v2(). Before this, stopWhen() may be called.
    bool open(const QString &path, int flags);
    void close();

    bool isOpen() const { return m_db != nullptr; }

    /// Queries fail as soon as this returns true.
    void stopWhen(Stop stop) { m_stop = std::move(stop); }

    /// Queries fail after this many steps of SQLite's virtual machine together; -1: no limit.
    void setStepLimit(qint64 steps);

    bool execute(const char *sql);
    bool prepare(Statement &statement, const char *sql);
    /// Runs a statement that gives no rows, and resets it.
    bool run(const Statement &statement);
    /// True when there is one more row. Without one, problem() is empty at the end of the rows.
    bool step(const Statement &statement);
    /// Copies the first column of the first row, so that the lock on the file is held no longer
    /// than SQLite needs, and resets the statement. The memory of the blob is used again. Without a
    /// row, problem() is empty.
    bool readBlob(const Statement &statement, QByteArray &blob);
    /// The first column of the current row.
    static QByteArrayView blobOf(const Statement &statement);
    static void bindBlob(const Statement &statement, int index, QByteArrayView data);
    /// The first column of the first row.
    std::optional<qint64> readNumber(const char *sql);
    /// Bytes of all pages of the file; 0 when it cannot be told.
    qint64 bytes();
    /// Ends a transaction that is open, and keeps problem().
    void rollBack();

    /// Copies all pages into a database that is open, damage included. The report gets pages done
    /// and pages in all, and stops the copying by returning false; then there is no problem().
    bool copyPagesTo(SqliteDatabase &to, const std::function<bool(qint64, qint64)> &report);

    /// What went wrong last, as a clause without a full stop.
    QString problem() const { return m_problem; }

    void setProblem(const QString &problem) { m_problem = problem; }

private:
    struct CloseDatabase
    {
        void operator()(sqlite3 *db) const;
    };

    void harden();
    /// Takes the problem of the last call. False.
    bool failed();

    bool shouldStop() const { return m_stop && m_stop(); }

    static int onProgress(void *self);
    static int onBusy(void *self, int times);

    std::unique_ptr<sqlite3, CloseDatabase> m_db;
    Stop m_stop;
    qint64 m_stepsLeft = -1;
    QString m_problem;
};

} // namespace wasclean
