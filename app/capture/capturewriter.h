#pragma once

#include "app/background.h"
#include "app/capture/capturefile.h"
#include "app/capture/readinglock.h"
#include "app/capture/shelf.h"

#include <QElapsedTimer>
#include <QLockFile>
#include <QObject>
#include <QTimer>

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
    CaptureWriter(QString filePath, Access access, Shelf *shelf, const CancelFlag &cancelled);

    /// Opens the file; until that has worked, messages wait.
    void open();
    void append(const MessageBatch &batch);
    void setMark(qint64 row, const Mark &mark);
    /// Writes all that waits. False when it cannot.
    bool writeAll();
    /// Tries again what failed.
    void retry();
    /// Writes what is left and closes the file.
    void finish();

signals:
    /// The file is open, with these marks in it. Comes after published().
    void opened(const std::map<qint64, wasclean::Mark> &marks);
    /// The shelf shows more.
    void published();
    void failed(const QString &sentence);
    void recovered();
    /// Of a file that is only read, not all rows are sound. Comes before opened().
    void damaged(const QString &sentence);

private:
    /// How much of the block that is being filled stands in the file.
    struct Saved
    {
        qint64 rows = 0;
        qsizetype bytes = 0;
        int pieces = 0;
    };

    /// What a flush writes. A block that is still being filled would be written twice, which a
    /// flood does not wait for.
    enum class Extent { FullBlocks, Everything };

    bool openFile();
    bool takeLock();
    bool loadIndex();
    void tellDamage(qint64 count);
    void takeWaiting();
    void encodeBatch(const std::vector<Message> &messages);
    void addToOpenBlock(const Message &message);
    void addLarge(const Message &message);
    void encodeToOpenBlock(const Message &message);
    void seal();
    void beginBlock();

    qint64 nextRow() const { return m_open.first + m_open.count; }

    qint64 unwrittenBytes() const;
    bool hasUnwritten() const { return unwrittenBytes() > 0 || !m_marks.empty(); }


    void settle();
    void flush(Extent extent);
    bool write(Extent extent, Saved &saved);
    bool writeSealed(const TailBlock &block);
    bool writeParts(const TailBlock &block);
    bool writeSpool(const TailBlock &block);
    bool writeOpen(Saved &saved);
    /// Of the rows from `from` on.
    bool writeFrameFacts(const TailBlock &block, qint64 from);
    void fail();
    void publishIfDue();
    void publish();

    CaptureFile m_file;
    QString m_filePath;
    Access m_access;
    QLockFile m_lock;
    ReadingLock m_reading;
    QString m_problem;
    Shelf *m_shelf;
    QTimer m_tick;
    QElapsedTimer m_sinceFlush;
    QElapsedTimer m_sincePublish;

    /// Batches that the network must not replace yet: those that came before the file was open, and
    /// those that came after writing failed.
    std::vector<MessageBatch> m_waiting;
    std::vector<MessageBatch> m_held;
    std::vector<TailBlock> m_sealed;
    qint64 m_sealedBytes = 0;
    TailBlock m_open;
    /// Memory of the frame facts of the open block.
    qint64 m_factsBytes = 0;
    Saved m_saved;
    std::vector<qint64> m_begun;
    /// Not yet in the file.
    std::map<qint64, Mark> m_marks;
    bool m_publishDue = false;
    bool m_failed = false;
};

} // namespace wasclean
