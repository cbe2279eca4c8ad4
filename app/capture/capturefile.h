#pragma once

#include "app/capture/mark.h"
#include "app/message.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace wasclean {

/// One connection to a capture's file. Belongs to one thread.
///
/// Each method that can fail says so by its result; problem() then has the words.
class CaptureFile
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::CaptureFile)

public:
    /// What this program writes, kept in the file. A file of a newer format is refused.
    static constexpr int formatVersion = 1;

    CaptureFile();
    ~CaptureFile();
    Q_DISABLE_COPY_MOVE(CaptureFile)

    /// Opens the file for writing, and creates it when there is none.
    bool openToWrite(const QString &path);
    /// Opens a file that exists. Reading goes on while another connection writes.
    bool openToRead(const QString &path);
    void close();

    bool isOpen() const { return m_db != nullptr; }

    /// What went wrong last, as a clause without a full stop.
    QString problem() const { return m_problem; }

    /// The number of the first row of each block, ascending; as far as the file is sound. When it
    /// is not, problem() has words.
    std::vector<qint64> blockIndex();

    bool begin();
    bool commit();
    void rollBack();
    /// Writes a block in place of all blocks that begin in its rows.
    bool writeBlock(qint64 first, qint64 count, QByteArrayView data);
    bool writePart(qint64 row, qint64 number, QByteArrayView data);
    bool writeFrameFacts(qint64 row, const std::vector<FrameFacts> &facts);

    std::optional<QByteArray> readBlock(qint64 first);
    /// Shows the block to the visitor without copying it.
    bool visitBlock(qint64 first, const std::function<void(QByteArrayView)> &visitor);
    std::optional<QByteArray> readPart(qint64 row, qint64 number);
    /// Adds what is known of the frames of a message that came in several.
    void readFrameFacts(qint64 row, Message &message);

    /// An empty mark is removed.
    bool writeMark(qint64 row, const Mark &mark);
    /// None when the file has no marks, as far as it is sound.
    std::map<qint64, Mark> readMarks();

    /// What else is known of a capture.
    enum class Flag {
        Finished, ///< closed by the program that wrote it
        Saved, ///< a file of the user's, not one of the cache
    };

    bool setFlag(Flag flag, bool on);
    bool hasFlag(Flag flag);
    /// Leaves no second file beside it, so that it can be opened from where nothing can be written.
    bool joinLog() { return execute("PRAGMA journal_mode=DELETE"); }

    /// Copies all that is in the file now into a new one, which is marked as saved. The report gets
    /// pages done and pages in all, and stops the copying by returning false; then there is no
    /// problem(). What is left behind after that or a failure is of no use.
    bool copyTo(const QString &path, const std::function<bool(qint64, qint64)> &report);

private:
    struct CloseDatabase
    {
        void operator()(sqlite3 *db) const;
    };

    struct FinalizeStatement
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    using Statement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

    bool open(const QString &path, int flags);
    bool checkFormat();
    bool createTables();
    bool prepareToRead();
    bool prepareToWrite();
    bool execute(const char *sql);
    bool prepare(Statement &statement, const char *sql);
    bool run(const Statement &statement);
    bool copyPages(sqlite3 *to, const std::function<bool(qint64, qint64)> &report);
    bool visitBlob(
        const Statement &statement, const std::function<void(QByteArrayView)> &visitor);
    std::optional<QByteArray> readBlob(const Statement &statement);
    std::optional<qint64> readNumber(const char *sql);
    bool failed();

    std::unique_ptr<sqlite3, CloseDatabase> m_db;
    Statement m_removeBlocks;
    Statement m_writeBlock;
    Statement m_writePart;
    Statement m_writeMark;
    Statement m_removeMark;
    Statement m_readBlock;
    Statement m_readPart;
    QString m_problem;
};

} // namespace wasclean
