#include "app/exchange/openjob.h"

#include "app/base/regularfile.h"
#include "app/capture/capture.h"
#include "app/exchange/captureentry.h"
#include "app/exchange/capturesink.h"

#include <QElapsedTimer>
#include <QFile>

#include <utility>

namespace wasclean {

namespace {

/// Milliseconds between two reports of progress.
constexpr qint64 readProgressInterval = 33;

/// What every SQLite file begins with; whether it is a capture, its reader tells.
bool looksLikeCapture(const QString &path)
{
    auto file = RegularFile::open(path);
    return file && file.value->read(16) == QByteArray("SQLite format 3\0", 16);
}

} // namespace

OpenJob::OpenJob(QString filePath, QObject *parent)
    : QObject(parent)
    , m_filePath(std::move(filePath))
    , m_thread(QThread::create([this] { run(); }))
{
    m_thread->setObjectName(QStringLiteral("open"));
    connect(m_thread.get(), &QThread::finished, this, &OpenJob::finished);
}

OpenJob::~OpenJob()
{
    cancel();
    m_thread->wait();
}

void OpenJob::start() { m_thread->start(); }

QString OpenJob::problem() const
{
    const bool isBoth = !m_result.problem.isEmpty() && !m_result.remark.isEmpty();
    return m_result.problem + (isBoth ? QStringLiteral("\n") : QString()) + m_result.remark;
}

void OpenJob::run()
{
    if (!looksLikeCapture(m_filePath)) {
        import();
        return;
    }
    m_result.problem = captureProblem(m_filePath);
    if (m_result.problem.isEmpty())
        m_shownPath = m_filePath;
}

void OpenJob::import()
{
    QElapsedTimer sinceReport;
    Watch watch;
    watch.cancelled = &m_cancelled;
    watch.progress = [this, &sinceReport](qint64 done, qint64 total) {
        if (sinceReport.isValid() && !sinceReport.hasExpired(readProgressInterval) && done < total)
            return;
        sinceReport.start();
        emit progress(done, total);
    };
    const QString path = Capture::newFilePath();
    CaptureSink sink(path, CaptureSink::Owner::Cache);
    m_result = importFile(m_filePath, sink, watch);
    const bool isWhole = m_result.count > 0 || m_result.problem.isEmpty();
    if (isWhole && !m_result.sinkFailed && !m_cancelled)
        m_shownPath = path;
    else
        QFile::remove(path);
}

} // namespace wasclean
