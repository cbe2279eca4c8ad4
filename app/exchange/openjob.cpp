#include "app/exchange/openjob.h"

#include "app/base/regularfile.h"
#include "app/capture/capture.h"
#include "app/exchange/captureentry.h"
#include "app/exchange/capturesink.h"

#include <QFile>

#include <utility>

namespace wasclean {

namespace {

/// What every SQLite file begins with; whether it is a capture, its reader tells.
bool looksLikeCapture(const QString &path)
{
    auto file = RegularFile::open(path);
    return file && file.value->read(16) == QByteArray("SQLite format 3\0", 16);
}

} // namespace

OpenJob::OpenJob(QString filePath, QObject *parent)
    : FileJob(QStringLiteral("open"), parent)
    , m_filePath(std::move(filePath))
{
    setWork([this](const Watch &watch) { run(watch); });
    whenDone([this] { emit finished(); });
}

OpenJob::~OpenJob() { end(); }

QString OpenJob::problem() const
{
    const bool isBoth = !m_result.problem.isEmpty() && !m_result.remark.isEmpty();
    return m_result.problem + (isBoth ? QStringLiteral("\n") : QString()) + m_result.remark;
}

void OpenJob::run(const Watch &watch)
{
    if (!looksLikeCapture(m_filePath)) {
        import(watch);
        return;
    }
    m_result.problem = captureProblem(m_filePath);
    if (m_result.problem.isEmpty())
        m_shownPath = m_filePath;
}

void OpenJob::import(const Watch &watch)
{
    const QString path = Capture::newFilePath();
    CaptureSink sink(path, CaptureSink::Owner::Cache);
    m_result = importFile(m_filePath, sink, watch);
    const bool isWhole = m_result.count > 0 || m_result.problem.isEmpty();
    if (isWhole && !m_result.sinkFailed && !isCancelled())
        m_shownPath = path;
    else
        QFile::remove(path);
}

} // namespace wasclean
