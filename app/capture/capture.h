#pragma once

#include "app/capture/capturethreads.h"
#include "app/capture/marks.h"
#include "app/capture/readtask.h"
#include "app/message/messagelist.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace wasclean {

/// A log of messages in files of its own: consecutive messages form a block of up to 256 KiB, see
/// StoredBlocks. Writing happens on a thread of its own, and so does reading.
///
/// What was appended and is not yet in the file is kept in memory and can be read; at most the last
/// 50 ms or so are lost when the process is killed. Rows are numbered from 0.
class Capture : public QObject
{
    Q_OBJECT

public:
    /// Gets the whole message, or nothing when it cannot be read.
    using Receiver = std::function<void(const std::optional<Message> &)>;

    enum class Access { Write, ReadOnly };

    /// Creates the file, or continues it when it is there: then grown() tells how many rows it has.
    /// A file that is not a capture, one of a newer format, or one that another Capture writes, is
    /// left alone and failed() says so.
    ///
    /// ReadOnly never changes what is in the file: append() and marks do nothing, and a damaged
    /// file shows what is sound of it. opened() or failed() follows in both cases.
    explicit Capture(const QString &filePath, QObject *parent = nullptr);
    Capture(const QString &filePath, Access access, QObject *parent = nullptr);
    /// Has what is left written and the file closed in the background; whoever opens the file next
    /// waits for that, and so does the end of the program.
    ~Capture() override;

    /// A fresh file in the user's cache directory, named by date and time. It exists and is empty.
    static QString newFilePath();

    /// Where the files of newFilePath() are: those that nobody has saved. A new directory that only
    /// the user can read when there is no cache.
    static QString cacheDirectory();

    QString filePath() const { return m_filePath; }

    bool isReadOnly() const { return m_access == Access::ReadOnly; }

    /// Bookmarks and notes. They load some time after the capture opens.
    Marks &marks() { return m_marks; }

    const Marks &marks() const { return m_marks; }

    /// Queues a batch for writing. Never blocks on the file. While the file cannot be written,
    /// batches are kept alive, so that the network stops reading.
    void append(const MessageBatch &batch);

    /// How many rows can be read, those not yet on disk included. Changes with grown() only.
    qint64 count() const { return m_count; }

    /// How many entries the index in memory has, for all rows together.
    qint64 blockCount() const { return m_threads->index().blockCount(); }

    /// Bytes that wait in memory to be written.
    qint64 unwrittenBytes() const { return m_threads->index().tailBytes(); }

    /// The row with a cut payload (see BlockIndex::previewSize). When it has to be read from the
    /// file, it is pending, and rowsLoaded() follows from the event loop.
    RowResult preview(qint64 row);
    /// Calls the receiver later, from the event loop, unless the context is gone by then. A newer
    /// request of the same context takes the place of an older one.
    void fetch(qint64 row, QObject *context, Receiver receiver);

    /// Does the work on the thread that reads the file, and tells of it from the event loop while
    /// the context and the capture live.
    void read(QObject *context, ReadTask task);

    /// Calls the receiver later, from the event loop, unless the context is gone by then: with true
    /// when all rows up to now stand in the file, with false when they cannot be written.
    void whenWritten(QObject *context, std::function<void(bool)> receiver);

    /// Writes all rows that wait, also after failed(). Calls the receiver later, from the event
    /// loop, unless the context is gone by then.
    void writeAll(QObject *context, std::function<void(const CaptureEnding &)> receiver);

    /// Writes all rows, and ends: what is appended later is lost. Calls the receiver later, from
    /// the event loop, unless the context is gone by then.
    void finish(QObject *context, CaptureWriter::Unwritten unwritten,
        std::function<void(const CaptureEnding &)> receiver);

    /// When the file cannot be written: moves all rows into a new file of the user's and ends.
    /// Calls the receiver later with what went wrong, as a clause without a full stop; empty when
    /// nothing did.
    void moveTo(
        const QString &path, QObject *context, std::function<void(const QString &)> receiver);

    /// Copies all rows up to now, and the marks, into a file that takes this name when it is
    /// complete. One of saved(), saveFailed() and saveCancelled() follows. A file of that name is
    /// replaced, unless it is a capture that is open to be written. One copy at a time: a second
    /// request fails at once.
    void saveAs(const QString &path);

    bool isSaving() const { return m_saveCancelled != nullptr; }

    /// Stops what goes on, and deletes the capture when the file is closed: destroyed() tells that.
    void deleteWhenClosed();

    /// For scans: where blocks are, and threads to read them on. Both outlive the capture until
    /// what runs on these threads has ended.
    BlockIndex &blockIndex() { return m_threads->index(); }

    QThreadPool &scanThreads() { return m_threads->scanPool(); }

    /// Calls the function on the thread of the capture, while that lives. For the threads of
    /// scanThreads(), which may outlive it.
    std::function<void(std::function<void()>)> poster();

public slots:
    /// Tries again to write, after failed().
    void retry();
    void cancelSave();

signals:
    /// The file is open, and count() is what it has.
    void opened();
    /// A file that is only read is damaged; the sentence says where. Comes before opened().
    void damaged(const QString &sentence);
    /// New rows can be read; at most 60 times a second.
    void grown(qint64 count);
    /// Writing failed, with a sentence for the user. Said again only when retry() fails too.
    void failed(const QString &sentence);
    /// retry() worked: all that waited is written.
    void recovered();
    /// Rows that preview() could not give at once can be had now; last included.
    void rowsLoaded(qint64 first, qint64 last);
    /// How much of the file is copied, and how much there is.
    void saveProgress(qint64 done, qint64 total);
    void saved(const QString &path);
    /// With a sentence for the user. Nothing is left behind.
    void saveFailed(const QString &sentence);
    void saveCancelled();
    /// The capture goes; scans stop.
    void closing();

private:
    struct Request
    {
        /// The reader gives up when the last of it is gone.
        std::shared_ptr<const quint64> ticket;
        QPointer<QObject> context;
        Receiver receiver;
    };

    struct Task
    {
        QPointer<QObject> context;
        ReadTask::Report progress;
        std::function<void()> done;
    };

    void stop();
    void connectWriter();
    void connectMarks();
    void copyTo(const QString &path);
    /// Calls work() on the writer's thread, then receiver(result) on this one while the context
    /// lives.
    template <typename Work, typename Answer>
    void onWriter(QObject *context, Work work, Answer receiver);
    void endSave(const QString &path, bool good, const QString &problem);
    void connectReader();
    void onPublished();
    void onFetched(quint64 request, const std::optional<Message> &message);

    QString m_filePath;
    Access m_access;
    Marks m_marks;
    std::unique_ptr<CaptureThreads> m_threads;
    /// Gets what other threads post to this one, and is deleted by this one after all of them.
    std::shared_ptr<QObject> m_mailbox;
    std::shared_ptr<std::atomic_bool> m_saveCancelled;
    qint64 m_count = 0;
    quint64 m_lastRequest = 0;
    std::unordered_map<quint64, Request> m_requests;
    std::unordered_map<quint64, Task> m_tasks;
};

} // namespace wasclean
