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
    , m_threads(std::make_unique<CaptureThreads>(filePath,
          access == Access::Write ? CaptureWriter::Access::Write : CaptureWriter::Access::ReadOnly))
    , m_mailbox(new QObject, [](QObject *mailbox) { mailbox->deleteLater(); })
{
    connectWriter();
    connectMarks();
    connectReader();
    m_threads->start();
}

Capture::~Capture()
{
    stop();
    CaptureThreads::closeInBackground(std::move(m_threads));
}

std::function<void(std::function<void()>)> Capture::poster()
{
    return [mailbox = m_mailbox, self = QPointer(this)](std::function<void()> work) {
        const auto call = [self, work = std::move(work)] {
            if (self)
                work();
        };
        QMetaObject::invokeMethod(mailbox.get(), call, Qt::QueuedConnection);
    };
}

void Capture::stop()
{
    emit closing();
    m_threads->cancel();
    cancelSave();
    m_requests.clear();
    m_tasks.clear();
}

void Capture::deleteWhenClosed()
{
    stop();
    // From thread to thread; the destructor finds nothing that is left to wait for. Should it come
    // earlier, what it posts to these threads comes later.
    const auto closeWriter = [this, writer = m_threads->writer(), post = poster()] {
        writer->finish(CaptureWriter::Unwritten::Abandon);
        post([this] { deleteLater(); });
    };
    CaptureThreads *const threads = m_threads.get();
    const auto closeReader = [threads, closeWriter] {
        threads->reader()->close();
        threads->scanPool().waitForDone();
        QMetaObject::invokeMethod(threads->writer(), closeWriter, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(threads->reader(), closeReader, Qt::QueuedConnection);
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
    CaptureWriter *const writer = m_threads->writer();
    connect(writer, &CaptureWriter::published, this, &Capture::onPublished);
    connect(writer, &CaptureWriter::failed, this, &Capture::failed);
    connect(writer, &CaptureWriter::recovered, this, &Capture::recovered);
    connect(writer, &CaptureWriter::damaged, this, &Capture::damaged);
}

void Capture::connectMarks()
{
    if (isReadOnly())
        m_marks.setReadOnly();
    connect(&m_marks, &Marks::edited, m_threads->writer(), &CaptureWriter::setMark);
    connect(m_threads->writer(), &CaptureWriter::opened, this,
        [this](const std::map<qint64, Mark> &marks) {
            m_marks.load(marks);
            emit opened();
        });
}

void Capture::connectReader()
{
    CaptureReader *const reader = m_threads->reader();
    connect(reader, &CaptureReader::loaded, this, &Capture::rowsLoaded);
    connect(reader, &CaptureReader::fetched, this, &Capture::onFetched);
    connect(
        reader, &CaptureReader::advanced, this, [this](quint64 task, qint64 done, qint64 total) {
            const auto entry = m_tasks.find(task);
            if (entry != m_tasks.end() && entry->second.context && entry->second.progress)
                entry->second.progress(done, total);
        });
    connect(reader, &CaptureReader::done, this, [this](quint64 task) {
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
        m_threads->writer(), [writer = m_threads->writer(), batch] { writer->append(batch); },
        Qt::QueuedConnection);
}

RowResult Capture::preview(qint64 row)
{
    RowResult found = m_threads->index().find(row);
    if (found.state == RowResult::State::Pending) {
        m_threads->index().want(row);
        QMetaObject::invokeMethod(m_threads->reader(), &CaptureReader::serve, Qt::QueuedConnection);
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
        m_threads->reader(),
        [reader = m_threads->reader(), number, task] { reader->run(number, task); },
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
        m_threads->reader(),
        [reader = m_threads->reader(), watched, row] { reader->fetch(watched, row); },
        Qt::QueuedConnection);
}

template <typename Work, typename Answer>
void Capture::onWriter(QObject *context, Work work, Answer receiver)
{
    const auto run = [work, receiver, post = poster(), asker = QPointer<QObject>(context)] {
        post([asker, receiver, result = work()] {
            if (asker)
                receiver(result);
        });
    };
    QMetaObject::invokeMethod(m_threads->writer(), run, Qt::QueuedConnection);
}

void Capture::whenWritten(QObject *context, std::function<void(bool)> receiver)
{
    onWriter(
        context, [writer = m_threads->writer()] { return writer->writeAll(); },
        std::move(receiver));
}

void Capture::writeAll(QObject *context, std::function<void(const CaptureEnding &)> receiver)
{
    onWriter(
        context, [writer = m_threads->writer()] { return writer->tryToWrite(); },
        std::move(receiver));
}

void Capture::finish(QObject *context, CaptureWriter::Unwritten unwritten,
    std::function<void(const CaptureEnding &)> receiver)
{
    onWriter(
        context, [writer = m_threads->writer(), unwritten] { return writer->finish(unwritten); },
        std::move(receiver));
}

void Capture::moveTo(
    const QString &path, QObject *context, std::function<void(const QString &)> receiver)
{
    const auto report = [cancelled = m_threads->cancelFlag()](
                            qint64, qint64) { return !cancelled.isCancelled(); };
    onWriter(
        context,
        [writer = m_threads->writer(), path, report] { return writer->moveTo(path, report); },
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
    const auto copy
        = [this, path, from = m_filePath, post = poster(), cancelled = m_saveCancelled] {
              QElapsedTimer sinceReport;
              const auto report = [&](qint64 done, qint64 total) {
                  if (!sinceReport.isValid() || sinceReport.hasExpired(reportInterval)) {
                      sinceReport.start();
                      post([this, done, total] { emit saveProgress(done, total); });
                  }
                  return !cancelled->load();
              };
              QString problem;
              const bool good = copyCapture(from, path, report, &problem);
              post([this, path, good, problem] { endSave(path, good, problem); });
          };
    m_threads->scanPool().start(copy);
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
    QMetaObject::invokeMethod(m_threads->writer(), &CaptureWriter::retry, Qt::QueuedConnection);
}

void Capture::onPublished()
{
    // A busy event loop takes several of these at once: the first one has it all.
    const qint64 count = m_threads->index().count();
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
