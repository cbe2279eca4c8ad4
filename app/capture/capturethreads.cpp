#include "app/capture/capturethreads.h"

#include "app/capture/capturereader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMutex>
#include <QMutexLocker>
#include <QWaitCondition>

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

namespace wasclean {

namespace {

/// The files that are being closed in the background, and the threads for that.
struct ClosingFiles
{
    QMutex mutex;
    QWaitCondition closed;
    /// By the order in which they began to close.
    std::map<quint64, QString> paths;
    quint64 next = 0;
    QThreadPool pool;

    ClosingFiles()
    {
        // They wait for other threads, and not for a processor.
        constexpr int mostAtOnce = 32;
        pool.setMaxThreadCount(mostAtOnce);
        qAddPostRoutine([] { CaptureThreads::waitUntilClosed(); });
    }
};

ClosingFiles &closingFiles()
{
    static ClosingFiles files;
    return files;
}

QString keyOf(const QString &path) { return QFileInfo(path).absoluteFilePath(); }

/// Waits for those that began to close before this number; for all when there is no path.
void waitFor(const QString &path, quint64 before)
{
    ClosingFiles &files = closingFiles();
    const QString key = path.isEmpty() ? QString() : keyOf(path);
    const QMutexLocker lock(&files.mutex);
    const auto isMeant = [&key, before](const std::pair<const quint64, QString> &file) {
        return file.first < before && (key.isEmpty() || file.second == key);
    };
    while (std::any_of(files.paths.begin(), files.paths.end(), isMeant))
        files.closed.wait(&files.mutex);
}

} // namespace

CaptureThreads::CaptureThreads(const QString &path, CaptureWriter::Access access)
    : m_path(path)
    , m_writer(new CaptureWriter(path, access, &m_index, m_cancelled))
    , m_reader(new CaptureReader(path, &m_index, m_cancelled))
{
    const auto place = [](QThread &thread, QObject *worker, const char *name) {
        thread.setObjectName(QString::fromLatin1(name));
        worker->moveToThread(&thread);
        QObject::connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
    };
    place(m_writerThread, m_writer, "capture-writer");
    place(m_readerThread, m_reader, "capture-reader");
}

void CaptureThreads::start()
{
    m_writerThread.start();
    m_readerThread.start();
    // A Capture that is gone may still be writing to the file. Not one that goes later, as it may
    // be the one of these threads.
    ClosingFiles &files = closingFiles();
    const QMutexLocker lock(&files.mutex);
    const auto open = [path = m_path, last = files.next, writer = m_writer] {
        waitFor(path, last);
        writer->open();
    };
    QMetaObject::invokeMethod(m_writer, open, Qt::QueuedConnection);
}

void CaptureThreads::cancel()
{
    m_cancelled.cancel();
    m_scanPool.clear();
}

CaptureThreads::~CaptureThreads()
{
    m_scanPool.waitForDone();
    QMetaObject::invokeMethod(m_reader, &CaptureReader::close, Qt::BlockingQueuedConnection);
    QMetaObject::invokeMethod(
        m_writer, [this] { m_writer->finish(CaptureWriter::Unwritten::Abandon); },
        Qt::BlockingQueuedConnection);
    for (QThread *thread : {&m_readerThread, &m_writerThread}) {
        thread->quit();
        thread->wait();
    }
}

void CaptureThreads::closeInBackground(std::unique_ptr<CaptureThreads> threads)
{
    // Objects without a thread of their own can be deleted on any.
    for (QObject *object : std::initializer_list<QObject *>{
             &threads->m_scanPool, &threads->m_writerThread, &threads->m_readerThread})
        object->moveToThread(nullptr);
    ClosingFiles &files = closingFiles();
    const QMutexLocker lock(&files.mutex);
    const quint64 number = files.next++;
    files.paths.emplace(number, keyOf(threads->m_path));
    files.pool.start([number, closing = threads.release()] {
        delete closing;
        ClosingFiles &all = closingFiles();
        const QMutexLocker allLock(&all.mutex);
        all.paths.erase(number);
        all.closed.wakeAll();
    });
}

void CaptureThreads::waitUntilClosed(const QString &path)
{
    waitFor(path, std::numeric_limits<quint64>::max());
}

} // namespace wasclean
