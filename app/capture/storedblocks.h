#pragma once

#include "app/capture/blockfile.h"
#include "app/capture/sqlitedatabase.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace wasclean {

/// A block of a capture's file, and the row that it begins with.
struct StoredBlock
{
    qint64 first = 0;
    QByteArray data;
};

/// The blocks of a capture: in its database, and in a second file when there is one.
///
/// Belongs to one thread. Each method that can fail says so by its result; the database's problem()
/// then has the words.
class StoredBlocks
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::CaptureFile)

public:
    /// Where full blocks are written.
    enum class Layout {
        OneFile,
        TwoFiles, ///< into a second file, which is faster
    };

    /// The database outlives this.
    explicit StoredBlocks(SqliteDatabase &database)
        : m_database(database)
    { }

    /// For the database that was just opened, of the capture of that path.
    bool prepareToRead(const QString &path);
    bool prepareToWrite(Layout layout);
    void close();

    /// Whether blocks may be in a second file.
    bool hasPlaces() const { return m_readPlace != nullptr; }

    /// The number of the first row of each block, ascending; as far as the file is sound. When it
    /// is not, problem() has words.
    std::vector<qint64> index();

    /// Writes a block in place of all blocks that begin in its rows.
    bool write(qint64 first, qint64 count, QByteArrayView data);
    /// The same for a block that is full, which may go into the second file.
    bool writeFull(qint64 first, qint64 count, QByteArrayView data);

    /// The transaction was committed.
    void noteCommit() { m_fileEnd = m_file.end(); }

    /// The transaction was rolled back.
    void noteRollBack() { m_file.setEnd(m_fileEnd); }

    /// The memory of the block is used again.
    bool read(qint64 first, QByteArray &block);
    /// The last block that begins at or before the row.
    std::optional<StoredBlock> atOrBefore(qint64 row);
    /// The row that this block begins with; -1 when there is none.
    qint64 firstAtOrBefore(qint64 row);

private:
    using Statement = SqliteDatabase::Statement;

    bool openFile();
    bool isMissing(qint64 end);
    bool readId();
    bool readPlaced(qint64 first, QByteArray &block);
    bool removeIn(qint64 first, qint64 count);
    /// Sets problem(). False.
    bool fail(const QString &problem);

    SqliteDatabase &m_database;
    QString m_path;
    /// Of the capture; the second file has it, too.
    QByteArray m_id;
    BlockFile m_file;
    /// Up to there the second file has blocks that the database knows.
    qint64 m_fileEnd = 0;
    /// Whether full blocks are written into the second file.
    bool m_writesFile = false;
    Statement m_removeBlocks;
    Statement m_writeBlock;
    Statement m_writePlace;
    Statement m_readBlock;
    Statement m_readPlace;
    Statement m_readKeyBefore;
};

} // namespace wasclean
