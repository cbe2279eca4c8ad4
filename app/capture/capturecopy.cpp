#include "app/capture/capturecopy.h"

#include "app/capture/capturefile.h"
#include "app/capture/capturewriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <filesystem>
#include <system_error>

namespace wasclean {

namespace {

struct CaptureCopy
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::CaptureCopy)
};

/// What SQLite would take for a part of the file that takes the place of another.
void removeLogs(const QString &path)
{
    for (const char *const ending : {"-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(ending));
}

bool takeName(const QString &temporary, const QString &path, QString *problem)
{
    removeLogs(path);
    std::error_code error;
    std::filesystem::rename(
        QFileInfo(temporary).filesystemFilePath(), QFileInfo(path).filesystemFilePath(), error);
    if (error)
        *problem = QString::fromLocal8Bit(QByteArray::fromStdString(error.message()));
    return !error;
}

} // namespace

bool copyCapture(const QString &from, const QString &to,
    const std::function<bool(qint64, qint64)> &report, QString *problem)
{
    problem->clear();
    QLockFile lock(lockPathOf(to));
    lock.setStaleLockTime(0);
    const bool isOwn = QFileInfo(from) == QFileInfo(to);
    if (isOwn || (!lock.tryLock(0) && lock.error() == QLockFile::LockFailedError)) {
        *problem = CaptureCopy::tr("that file is open");
        return false;
    }
    const QString temporary = to + QStringLiteral(".part");
    QFile::remove(temporary);
    removeLogs(temporary);
    bool good = false;
    {
        CaptureFile file;
        good = file.openToRead(from) && file.copyTo(temporary, report);
        *problem = good ? QString() : file.problem();
    }
    good = good && takeName(temporary, to, problem);
    if (!good) {
        QFile::remove(temporary);
        removeLogs(temporary);
    }
    return good;
}

bool removeCapture(const QString &path)
{
    bool good = true;
    for (const char *const ending : {"", "-wal", "-shm", "-journal"}) {
        const QString name = path + QLatin1String(ending);
        good = (!QFile::exists(name) || QFile::remove(name)) && good;
    }
    return good;
}

} // namespace wasclean
