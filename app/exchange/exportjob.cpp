#include "app/exchange/exportjob.h"

#include <QElapsedTimer>

#include <utility>

namespace wasclean {

namespace {

/// Milliseconds between two reports of progress.
constexpr qint64 progressInterval = 33;

} // namespace

ExportJob::ExportJob(ExportRequest request, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_thread(QThread::create([this] { run(); }))
{
    m_thread->setObjectName(QStringLiteral("export"));
    connect(m_thread.get(), &QThread::finished, this, [this] { emit finished(m_problem); });
}

ExportJob::~ExportJob()
{
    cancel();
    m_thread->wait();
}

void ExportJob::start() { m_thread->start(); }

void ExportJob::cancel() { m_cancelled = true; }

void ExportJob::run()
{
    QElapsedTimer sinceReport;
    Watch watch;
    watch.cancelled = &m_cancelled;
    watch.progress = [this, &sinceReport](qint64 done, qint64 total) {
        if (sinceReport.isValid() && !sinceReport.hasExpired(progressInterval) && done < total)
            return;
        sinceReport.start();
        emit progress(done, total);
    };
    m_problem = exportFile(m_request, watch);
}

} // namespace wasclean
