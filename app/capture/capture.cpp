#include "app/capture/capture.h"

#include "app/capture/capturecopy.h"
#include "app/capture/capturereader.h"
#include "app/capture/capturewriter.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <utility>

namespace wasclean {

namespace {

/// Milliseconds between reports of how far a copy is.
constexpr int reportInterval = 50;

/// Claims the name, so that two windows never share a file. Also true when the directory refuses
/// it: then the capture itself says what is wrong.
bool claim(const QString &path)
{
    QFile file(path);
    return file.open(QFile::NewOnly | QFile::WriteOnly, QFile::ReadOwner | QFile::WriteOwner)
        || !file.exists();
}

} // namespace

Capture::Capture(const QString &filePath, QObject *parent)
    : Capture(filePath, Access::Write, parent)
{ }

Capture::Capture(const QString &filePath, Access access, QObject *parent)
    : QObject(parent)
    , m_filePath(filePath)
    , m_access(access)
    , m_writer(new CaptureWriter(filePath,
          access == Access::Write ? CaptureWriter::Access::Write : CaptureWriter::Access::ReadOnly,
          &m_blockIndex, m_cancelled))
    , m_reader(new CaptureReader(filePath, &m_blockIndex, m_cancelled))
{
    connectWriter();
    connectMarks();
    connectReader();
    m_writerThread.start();
    m_readerThread.start();
    QMetaObject::invokeMethod(m_writer, &CaptureWriter::open, Qt::QueuedConnection);
}

Capture::~Capture()
{
    stop();
    m_scanThreads.waitForDone();
    // The writer closes last: the last connection to a file tidies up its log.
    QMetaObject::invokeMethod(m_reader, &CaptureReader::close, Qt::BlockingQueuedConnection);
    QMetaObject::invokeMethod(
        m_writer, [this] { m_writer->finish(CaptureWriter::Unwritten::Abandon); },
        Qt::BlockingQueuedConnection);
    for (QThread *thread : {&m_readerThread, &m_writerThread}) {
        thread->quit();
        thread->wait();
    }
}

void Capture::stop()
{
    emit closing();
    m_cancelled.cancel();
    cancelSave();
    m_requests.clear();
    m_tasks.clear();
    m_scanThreads.clear();
}

void Capture::deleteWhenClosed()
{
    stop();
    // From thread to thread; the destructor finds nothing that is left to wait for. Should it come
    // earlier, what it posts to these threads comes later.
    const auto closeWriter = [this] {
        m_writer->finish(CaptureWriter::Unwritten::Abandon);
        QMetaObject::invokeMethod(this, &QObject::deleteLater, Qt::QueuedConnection);
    };
    const auto closeReader = [this, closeWriter] {
        m_reader->close();
        m_scanThreads.waitForDone();
        QMetaObject::invokeMethod(m_writer, closeWriter, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_reader, closeReader, Qt::QueuedConnection);
}

QString Capture::cacheDirectory()
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation)
        + QStringLiteral("/captures");
    const bool there = QDir().mkpath(cache)
        && QFile::setPermissions(cache, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (there)
        return cache;
    // In the directory for temporary files, others could make files of our names.
    static const QString fallback = [] {
        QTemporaryDir directory;
        directory.setAutoRemove(false);
        return directory.path();
    }();
    return fallback;
}

QString Capture::newFilePath()
{
    const QString stem = cacheDirectory() + u'/'
        + QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd_hh-mm-ss"));
    QString path = stem + QStringLiteral(".wasclean");
    for (int number = 2; !claim(path); ++number)
        path = QStringLiteral("%1_%2.wasclean").arg(stem).arg(number);
    return path;
}

void Capture::connectWriter()
{
    m_writerThread.setObjectName(QStringLiteral("capture-writer"));
    m_writer->moveToThread(&m_writerThread);
    connect(&m_writerThread, &QThread::finished, m_writer, &QObject::deleteLater);
    connect(m_writer, &CaptureWriter::published, this, &Capture::onPublished);
    connect(m_writer, &CaptureWriter::failed, this, &Capture::failed);
    connect(m_writer, &CaptureWriter::recovered, this, &Capture::recovered);
    connect(m_writer, &CaptureWriter::damaged, this, &Capture::damaged);
}

void Capture::connectMarks()
{
    if (isReadOnly())
        m_marks.setReadOnly();
    connect(&m_marks, &Marks::edited, m_writer, &CaptureWriter::setMark);
    connect(m_writer, &CaptureWriter::opened, this, [this](const std::map<qint64, Mark> &marks) {
        m_marks.load(marks);
        emit opened();
    });
}

void Capture::connectReader()
{
    m_readerThread.setObjectName(QStringLiteral("capture-reader"));
    m_reader->moveToThread(&m_readerThread);
    connect(&m_readerThread, &QThread::finished, m_reader, &QObject::deleteLater);
    connect(m_reader, &CaptureReader::loaded, this, &Capture::rowsLoaded);
    connect(m_reader, &CaptureReader::fetched, this, &Capture::onFetched);
    connect(
        m_reader, &CaptureReader::advanced, this, [this](quint64 task, qint64 done, qint64 total) {
            const auto entry = m_tasks.find(task);
            if (entry != m_tasks.end() && entry->second.context && entry->second.progress)
                entry->second.progress(done, total);
        });
    connect(m_reader, &CaptureReader::done, this, [this](quint64 task) {
        const auto entry = m_tasks.extract(task);
        if (!entry.empty() && entry.mapped().context)
            entry.mapped().done();
    });
}

void Capture::append(const MessageBatch &batch)
{
    if (isReadOnly())
        return;
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, batch] { writer->append(batch); }, Qt::QueuedConnection);
}

RowResult Capture::preview(qint64 row)
{
    RowResult found = m_blockIndex.find(row);
    if (found.state == RowResult::State::Pending) {
        m_blockIndex.want(row);
        QMetaObject::invokeMethod(m_reader, &CaptureReader::serve, Qt::QueuedConnection);
    }
    return found;
}

void Capture::read(QObject *context, ReadTask task)
{
    const quint64 number = ++m_lastRequest;
    m_tasks.emplace(number, Task{context, task.progress, task.done});
    // These are for this thread only.
    task.progress = {};
    task.done = {};
    QMetaObject::invokeMethod(
        m_reader, [reader = m_reader, number, task] { reader->run(number, task); },
        Qt::QueuedConnection);
}

void Capture::fetch(qint64 row, QObject *context, Receiver receiver)
{
    std::erase_if(m_requests, [context](const auto &entry) {
        const QPointer<QObject> &asker = entry.second.context;
        return asker.isNull() || asker == context;
    });
    const auto ticket = std::make_shared<const quint64>(++m_lastRequest);
    m_requests.emplace(*ticket, Request{ticket, context, std::move(receiver)});
    const std::weak_ptr<const quint64> watched = ticket;
    QMetaObject::invokeMethod(
        m_reader, [reader = m_reader, watched, row] { reader->fetch(watched, row); },
        Qt::QueuedConnection);
}

template <typename Work, typename Answer>
void Capture::onWriter(QObject *context, Work work, Answer receiver)
{
    const auto run = [this, work, receiver, asker = QPointer<QObject>(context)] {
        const auto answer = [asker, receiver, result = work()] {
            if (asker)
                receiver(result);
        };
        QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_writer, run, Qt::QueuedConnection);
}

void Capture::whenWritten(QObject *context, std::function<void(bool)> receiver)
{
    onWriter(
        context, [writer = m_writer] { return writer->writeAll(); }, std::move(receiver));
}

void Capture::writeAll(QObject *context, std::function<void(const CaptureEnding &)> receiver)
{
    onWriter(
        context, [writer = m_writer] { return writer->tryToWrite(); }, std::move(receiver));
}

void Capture::finish(QObject *context, CaptureWriter::Unwritten unwritten,
    std::function<void(const CaptureEnding &)> receiver)
{
    onWriter(
        context, [writer = m_writer, unwritten] { return writer->finish(unwritten); },
        std::move(receiver));
}

void Capture::moveTo(
    const QString &path, QObject *context, std::function<void(const QString &)> receiver)
{
    const auto report
        = [cancelled = m_cancelled](qint64, qint64) { return !cancelled.isCancelled(); };
    onWriter(
        context, [writer = m_writer, path, report] { return writer->moveTo(path, report); },
        std::move(receiver));
}

void Capture::saveAs(const QString &path)
{
    if (isSaving()) {
        emit saveFailed(tr("The capture is already being saved."));
        return;
    }
    m_saveCancelled = std::make_shared<std::atomic_bool>(false);
    whenWritten(this, [this, path](bool good) {
        if (good)
            copyTo(path);
        else
            endSave(path, false, tr("not all rows could be written"));
    });
}

void Capture::copyTo(const QString &path)
{
    const auto copy = [this, path, cancelled = m_saveCancelled] {
        QElapsedTimer sinceReport;
        const auto report = [this, &sinceReport, &cancelled](qint64 done, qint64 total) {
            if (!sinceReport.isValid() || sinceReport.hasExpired(reportInterval)) {
                sinceReport.start();
                QMetaObject::invokeMethod(
                    this, [this, done, total] { emit saveProgress(done, total); },
                    Qt::QueuedConnection);
            }
            return !cancelled->load();
        };
        QString problem;
        const bool good = copyCapture(m_filePath, path, report, &problem);
        QMetaObject::invokeMethod(
            this, [this, path, good, problem] { endSave(path, good, problem); },
            Qt::QueuedConnection);
    };
    m_scanThreads.start(copy);
}

void Capture::endSave(const QString &path, bool good, const QString &problem)
{
    m_saveCancelled.reset();
    if (good)
        emit saved(path);
    else if (problem.isEmpty())
        emit saveCancelled();
    else
        emit saveFailed(tr("The capture could not be saved as %1: %2.")
                            .arg(QDir::toNativeSeparators(path), problem));
}

void Capture::cancelSave()
{
    if (m_saveCancelled)
        m_saveCancelled->store(true);
}

void Capture::retry()
{
    QMetaObject::invokeMethod(m_writer, &CaptureWriter::retry, Qt::QueuedConnection);
}

void Capture::onPublished()
{
    // A busy event loop takes several of these at once: the first one has it all.
    const qint64 count = m_blockIndex.count();
    if (std::exchange(m_count, count) != count)
        emit grown(count);
}

void Capture::onFetched(quint64 request, const std::optional<Message> &message)
{
    const auto entry = m_requests.extract(request);
    if (!entry.empty() && entry.mapped().context)
        entry.mapped().receiver(message);
}

} // namespace wasclean
