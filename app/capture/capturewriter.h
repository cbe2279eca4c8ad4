#pragma once

#include "app/base/background.h"
#include "app/capture/blockindex.h"
#include "app/capture/captureending.h"
#include "app/capture/capturefile.h"
#include "app/capture/pendingrows.h"
#include "app/capture/readinglock.h"
#include "app/message/messagelist.h"

#include <QElapsedTimer>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <vector>

namespace wasclean {

/// The file that is locked while a capture is open to be written.
QString lockPathOf(const QString &capturePath);

/// Encodes messages into blocks and writes these into the file, on a thread of its own.
class CaptureWriter : public QObject
{
    Q_OBJECT

public:
    enum class Access { Write, ReadOnly };

    /// The flag stops what reads a file that is only read.
    CaptureWriter(
        QString filePath, Access access, BlockIndex *blockIndex, const CancelFlag &cancelled);

    /// Opens the file; until that has worked, messages wait.
    void open();
    void append(const MessageBatch &batch);
    void setMark(qint64 row, const Mark &mark);
    /// Writes all that waits. False when it cannot.
    bool writeAll();
    /// Tries again what failed.
    void retry();
    /// What becomes of rows that cannot be written.
    enum class Unwritten {
        Keep, ///< they stay, and so does the capture
        Abandon, ///< they are lost; the file is one that did not end properly
        Discard, ///< the user does not want them
    };

    /// Writes what is left, also after writing failed.
    CaptureEnding tryToWrite();
    /// The same, and closes the file; after that, nothing is written any more.
    CaptureEnding finish(Unwritten unwritten);
    /// After writing failed: puts all rows into a new file, removes the old one, and ends. Gives a
    /// clause without a full stop when that cannot be, and none of it has happened then. See
    /// copyCapture() for the report.
    QString moveTo(const QString &path, const std::function<bool(qint64, qint64)> &report);

signals:
    /// The file is open, with these marks in it. Comes after published().
    void opened(const std::map<qint64, wasclean::Mark> &marks);
    /// The index shows more.
    void published();
    void failed(const QString &sentence);
    void recovered();
    /// Of a file that is only read, not all rows are sound. Comes before opened().
    void damaged(const QString &sentence);

private:
    /// What a flush writes. A block that is still being filled would be written twice, which a
    /// flood does not wait for.
    enum class Extent { FullBlocks, Everything };

    QString writeElsewhere(const QString &path, const std::function<bool(qint64, qint64)> &report);
    bool openFile();
    bool acquireLock();
    bool loadIndex();
    void tellDamage(qint64 count);
    void acceptQueued();
    void encodeBatch(const MessageList &messages);
    void flushIfMuch();

    bool hasUnwritten() const { return m_rows.bytes() > 0 || !m_marks.empty(); }

    void settle();
    void flush(Extent extent);
    bool write(CaptureFile &file, Extent extent, PendingRows::Saved &saved);
    void fail();
    /// Without a word when it fails again.
    void retryQuietly();
    void close(bool isFinished);
    CaptureEnding ending();
    void publishIfDue();
    void publish();

    CaptureFile m_file;
    QString m_filePath;
    Access m_access;
    QLockFile m_lock;
    ReadingLock m_reading;
    QString m_problem;
    QString m_lastProblem;
    BlockIndex *m_blockIndex;
    QTimer m_tick;
    QTimer m_retry;
    QElapsedTimer m_sinceFlush;
    QElapsedTimer m_sincePublish;

    /// Batches that the network must not replace yet: those that came before the file was open, and
    /// those that came after writing failed.
    std::vector<MessageBatch> m_waiting;
    std::vector<MessageBatch> m_held;
    PendingRows m_rows;
    /// Not yet in the file.
    std::map<qint64, Mark> m_marks;
    bool m_publishDue = false;
    /// A connection ended in what the index does not show yet.
    bool m_hasEnd = false;
    bool m_failed = false;
    /// A failure is not told again.
    bool m_quiet = false;
    bool m_isClosed = false;
};

} // namespace wasclean
