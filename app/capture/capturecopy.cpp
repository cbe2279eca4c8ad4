#include "app/capture/capturecopy.h"

#include "app/capture/blockfile.h"
#include "app/capture/capturefile.h"
#include "app/capture/capturewriter.h"
#include "app/capture/rowcopy.h"
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

/// Gives a clause on what went wrong. Pages are copied with their damage, which rows cannot be; but
/// a writer would have to wait for all of them.
QString copyInto(
    const QString &from, const QString &to, const std::function<bool(qint64, qint64)> &report)
{
    CaptureFile file;
    if (!file.openToRead(from))
        return file.problem();
    if (!isBeingWritten(from) && !file.hasPlaces()) {
        file.copyPagesTo(to, report);
        return file.problem();
    }
    CaptureFile copy;
    const bool good = copy.openToWrite(to) && copyRows(file, copy, report)
        && copy.setFlag(CaptureFile::Flag::Finished, true)
        && copy.setFlag(CaptureFile::Flag::Saved, true) && copy.removeJournal();
    if (good)
        return {};
    if (!copy.problem().isEmpty())
        return copy.problem();
    return file.problem().isEmpty() ? CaptureCopy::tr("a part of the file is damaged")
                                    : file.problem();
}

} // namespace

bool isBeingWritten(const QString &capturePath)
{
    QLockFile lock(lockPathOf(capturePath));
    lock.setStaleLockTime(0);
    return !lock.tryLock(0) && lock.error() == QLockFile::LockFailedError;
}

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
    bool isStopped = false;
    const auto watched = [&report, &isStopped](qint64 done, qint64 total) {
        isStopped = !report(done, total);
        return !isStopped;
    };
    *problem = copyInto(from, temporary.path(), watched);
    if (isStopped)
        problem->clear();
    if (isStopped || !problem->isEmpty())
        return false;
    if (!temporary.reserveName())
        *problem = temporary.problem();
    return problem->isEmpty();
}

QStringList filesOf(const QString &capturePath)
{
    return {capturePath, BlockFile::pathOf(capturePath), capturePath + QStringLiteral("-wal"),
        capturePath + QStringLiteral("-shm"), capturePath + QStringLiteral("-journal")};
}

bool removeCapture(const QString &path)
{
    bool good = true;
    for (const QString &file : filesOf(path))
        good = (!QFile::exists(file) || QFile::remove(file)) && good;
    return good;
}

} // namespace wasclean
