#include "app/capture/capturecopy.h"

#include "app/capture/capturefile.h"
#include "app/capture/capturewriter.h"
#include "app/capture/temporarycapture.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace wasclean {

namespace {

struct CaptureCopy
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::CaptureCopy)
};

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
    TemporaryCapture temporary(to);
    if (!temporary.create()) {
        *problem = temporary.problem();
        return false;
    }
    {
        CaptureFile file;
        if (!file.openToRead(from) || !file.copyTo(temporary.path(), report)) {
            *problem = file.problem();
            return false;
        }
    }
    if (!temporary.reserveName())
        *problem = temporary.problem();
    return problem->isEmpty();
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
