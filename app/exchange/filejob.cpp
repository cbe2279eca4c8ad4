#include "app/exchange/filejob.h"

#include <QElapsedTimer>

namespace wasclean {

namespace {

/// Milliseconds between two reports of progress.
constexpr qint64 jobProgressInterval = 33;

} // namespace

FileJob::FileJob(const QString &threadName, QObject *parent)
    : QObject(parent)
    , m_thread(QThread::create([this] { run(); }))
{
    m_thread->setObjectName(threadName);
}

FileJob::~FileJob() { end(); }

void FileJob::whenDone(std::function<void()> done)
{
    connect(m_thread.get(), &QThread::finished, this, std::move(done));
}

void FileJob::end()
{
    cancel();
    m_thread->wait();
}

void FileJob::run()
{
    QElapsedTimer sinceReport;
    Watch watch;
    watch.cancelled = &m_cancelled;
    watch.progress = [this, &sinceReport](qint64 done, qint64 total) {
        if (sinceReport.isValid() && !sinceReport.hasExpired(jobProgressInterval) && done < total)
            return;
        sinceReport.start();
        emit progress(done, total);
    };
    m_work(watch);
}

} // namespace wasclean
