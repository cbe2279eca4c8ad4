#pragma once

#include "app/capture/marktable.h"
#include "app/capture/sqlitedatabase.h"
#include "app/capture/storedblocks.h"
#include "app/message/message.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace wasclean {

/// One connection to a capture's file. Belongs to one thread.
///
/// Each method that can fail says so by its result; problem() then has the words.
class CaptureFile
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::CaptureFile)

public:
    /// What this program reads, kept in the file. A file of a newer format is refused. Format 2
    /// has rows of Close frames, which format 1 does not know. In format 3, blocks may be in a
    /// second file, see BlockFile; a capture that is one file has format 2. Format 4 has blocks of
    /// frames; a capture has it as soon as there is one in it.
    static constexpr int formatVersion = 4;
    static constexpr int twoFilesVersion = 3;
    static constexpr int oneFileVersion = 2;

    CaptureFile() = default;
    ~CaptureFile();
    Q_DISABLE_COPY_MOVE(CaptureFile)

    using Layout = StoredBlocks::Layout;

    /// Opens the file for writing, and creates it when there is none.
    bool openToWrite(const QString &path, Layout layout = Layout::OneFile);
    /// Opens a file that exists. Reading goes on while another connection writes: each read
    /// excludes the writer for as long as it takes SQLite to fetch one value.
    bool openToRead(const QString &path);
    void close();

    bool isOpen() const { return m_database.isOpen(); }

    /// Every method gives up soon after this returns true; it is asked on the thread that calls
    /// the methods. To be set before the file is opened.
    void stopWhen(SqliteDatabase::Stop stop) { m_database.stopWhen(std::move(stop)); }

    /// What went wrong last, as a clause without a full stop.
    QString problem() const { return m_database.problem(); }

    /// See StoredBlocks::index().
    std::vector<qint64> blockIndex() { return m_blocks.index(); }

    /// The blocks that can be read: those before the first that is missing, and the last has rows.
    struct ReadableBlocks
    {
        std::vector<qint64> firsts;
        /// Rows up to their end.
        qint64 rows = 0;
        /// Why there are no more; empty for a sound file.
        QString problem;
    };

    ReadableBlocks readableBlocks();

    /// How many rows there are up to the end of the last block that can be read.
    qint64 rowCount();

    bool begin();
    bool commit();
    void rollBack();

    /// See StoredBlocks::write() and writeFull().
    bool writeBlock(qint64 first, qint64 count, QByteArrayView data)
    {
        return noteFormat(data) && m_blocks.write(first, count, data);
    }

    bool writeFullBlock(qint64 first, qint64 count, QByteArrayView data)
    {
        return noteFormat(data) && m_blocks.writeFull(first, count, data);
    }

    bool writePart(qint64 row, qint64 number, QByteArrayView data);
    bool writeFrameFacts(qint64 row, const std::vector<FrameFacts> &facts);

    std::optional<QByteArray> readBlock(qint64 first);
    /// Shows the block to the visitor, in memory that the next call uses again. The visitor may
    /// take its time: the file is not locked meanwhile.
    bool visitBlock(qint64 first, const std::function<void(QByteArrayView)> &visitor);

    /// The last block that begins at or before the row.
    std::optional<StoredBlock> blockAtOrBefore(qint64 row) { return m_blocks.atOrBefore(row); }

    /// What is kept beside the block of a row: a part of a large payload, or facts of its frames.
    struct StoredPart
    {
        qint64 row = 0;
        qint64 number = 0;
        QByteArray data;
    };

    /// The first after the one of this row and number, of the rows below `end`.
    std::optional<StoredPart> nextPart(qint64 row, qint64 number, qint64 end);
    std::optional<QByteArray> readPart(qint64 row, qint64 number);
    /// Appends the parts of a large message to what its block has of the payload, until that has
    /// `size` bytes. False when the file has other than that, or when `wanted` says so in between.
    bool readPayload(
        qint64 row, qint64 size, QByteArray &payload, const std::function<bool()> &wanted);
    /// Adds what is known of the frames of a message that came in several.
    void readFrameFacts(qint64 row, Message &message);

    /// An empty mark is removed.
    bool writeMark(qint64 row, const Mark &mark) { return m_marks.write(row, mark); }

    /// None when the file has no marks, as far as it is sound.
    std::map<qint64, Mark> readMarks() { return m_marks.read(); }

    /// Whether blocks may be in a second file.
    bool hasPlaces() const { return m_blocks.hasPlaces(); }

    /// What else is known of a capture.
    enum class Flag {
        Finished, ///< closed by the program that wrote it
        Saved, ///< a file of the user's, not one of the cache
    };

    bool setFlag(Flag flag, bool on);
    bool hasFlag(Flag flag);
    /// Leaves no journal beside it, so that it can be opened from where nothing can be written.
    bool removeJournal();

    /// Copies all pages into a new file, damage included, and marks that as saved. Nobody can write
    /// meanwhile. The report gets pages done and pages in all, and stops the copying by returning
    /// false; then there is no problem(). What is left behind after that or a failure is of no use.
    bool copyPagesTo(const QString &path, const std::function<bool(qint64, qint64)> &report);

private:
    using Statement = SqliteDatabase::Statement;

    bool checkFormat(bool mayBeEmpty);
    bool checkVersion();
    bool prepareToRead(const QString &path);
    qint64 rowsUpTo(qint64 row);
    bool prepareToWrite(Layout layout);
    /// The file needs a newer format when there is such a block in it.
    bool noteFormat(QByteArrayView block);
    std::optional<QByteArray> readBlob(const Statement &statement);
    /// Sets problem(). False.
    bool fail(const QString &problem);

    SqliteDatabase m_database;
    MarkTable m_marks{m_database};
    StoredBlocks m_blocks{m_database};
    Statement m_raiseFormat;
    Statement m_writePart;
    Statement m_readPart;
    Statement m_readNextPart;
    QByteArray m_visited;
    bool m_isWriter = false;
};

} // namespace wasclean
