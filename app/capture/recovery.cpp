#include "app/capture/recovery.h"

#include "app/capture/blockfile.h"
#include "app/capture/capture.h"
#include "app/capture/capturecopy.h"
#include "app/capture/capturefile.h"
#include "app/capture/capturethreads.h"
#include "app/capture/capturewriter.h"
#include "app/capture/readinglock.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <optional>
#include <utility>

namespace wasclean {

namespace {

/// A capture nobody has open, held for as long as it is looked at.
class HeldCapture
{
public:
    explicit HeldCapture(const QString &path)
        : m_lock(lockPathOf(path))
    {
        m_lock.setStaleLockTime(0);
        CaptureThreads::waitUntilClosed(path);
        m_held = QFileInfo::exists(path) && m_lock.tryLock(0);
    }

    explicit operator bool() const { return m_held; }

private:
    QLockFile m_lock;
    bool m_held = false;
};

struct Found
{
    QString path;
    QDateTime changed;
    qint64 bytes = 0;
    qint64 rows = 0;
    /// False for what is damaged, or no capture at all.
    bool isSound = false;
    bool isFinished = false;
    bool isSaved = false;
};

/// Not by patterns of QDir: it makes expressions of them, whose library would be in memory of each
/// window from the start for that alone.
QFileInfoList capturesIn(const QString &directory)
{
    QFileInfoList files = QDir(directory).entryInfoList(QDir::Files, QDir::Time | QDir::Reversed);
    files.removeIf([](const QFileInfo &file) {
        return !file.fileName().endsWith(QLatin1String(".wasclean"), Qt::CaseInsensitive);
    });
    return files;
}

/// For a capture that is held: what a writer that was killed had kept for blocks to come, which the
/// size of a file does not show. The time of its last change stays.
void giveRoomBack(const QString &capturePath)
{
    // A pipe or a link in its place is neither opened nor changed.
    if (!BlockFile::exists(capturePath))
        return;
    QFile blocks(BlockFile::pathOf(capturePath));
    const QDateTime changed = QFileInfo(blocks).lastModified();
    if (blocks.open(QFile::ReadWrite) && blocks.resize(blocks.size()))
        blocks.setFileTime(changed, QFileDevice::FileModificationTime);
}

/// For a capture that is held. A file that is no sound capture has no rows and is not finished.
Found inspect(const QFileInfo &info)
{
    Found found;
    found.path = info.filePath();
    giveRoomBack(found.path);
    for (const QString &path : filesOf(found.path)) {
        const QFileInfo part(path);
        found.bytes += part.size();
        if (part.exists() && (!found.changed.isValid() || part.lastModified() > found.changed))
            found.changed = part.lastModified();
    }
    CaptureFile file;
    if (!file.openToRead(found.path))
        return found;
    found.isSound = true;
    found.rows = file.rowCount();
    found.isFinished = file.hasFlag(CaptureFile::Flag::Finished);
    found.isSaved = file.hasFlag(CaptureFile::Flag::Saved);
    return found;
}

/// For a capture that is held. False when it is being read, or a part cannot be removed.
bool removeFiles(const QString &path) { return !ReadingLock::isRead(path) && removeCapture(path); }

std::vector<UnfinishedCapture> unfinishedIn(const QString &directory)
{
    std::vector<UnfinishedCapture> captures;
    for (const QFileInfo &info : capturesIn(directory)) {
        const HeldCapture held(info.filePath());
        if (!held)
            continue;
        const Found found = inspect(info);
        if (!found.isFinished && found.rows > 0)
            captures.push_back({found.path, found.changed, found.rows, found.bytes});
    }
    std::sort(captures.begin(), captures.end(),
        [](const auto &a, const auto &b) { return a.changed > b.changed; });
    return captures;
}

/// What may go by size, after what goes by age has gone.
struct Pruning
{
    int files = 0;
    qint64 bytes = 0;
    std::vector<Found> kept;

    void remove(const Found &found)
    {
        const HeldCapture held(found.path);
        if (held && removeFiles(found.path)) {
            ++files;
            bytes += found.bytes;
        }
    }
};

/// What an import that was killed left, and second files of captures that are gone. Not at once:
/// whoever moved the first file by hand may still come for the second.
void removeStale(const QString &directory, const QDateTime &oldest)
{
    const QString blocks = BlockFile::pathOf({});
    const QString ofCapture = QStringLiteral(".wasclean") + blocks;
    for (const QFileInfo &file : QDir(directory).entryInfoList(QDir::Files)) {
        const QString path = file.filePath();
        const bool isSecond = path.endsWith(ofCapture, Qt::CaseInsensitive);
        const bool isPart
            = file.fileName().contains(QLatin1String(".wasclean.part"), Qt::CaseInsensitive);
        const bool isNeeded = isSecond && QFileInfo::exists(path.chopped(blocks.size()));
        if ((isSecond || isPart) && !isNeeded && file.lastModified() < oldest)
            QFile::remove(path);
    }
}

void pruneByAge(const QString &directory, const CacheLimits &limits, Pruning &pruning)
{
    const QDateTime oldest = QDateTime::currentDateTime().addSecs(-limits.maxAge.count());
    removeStale(directory, oldest);
    for (const QFileInfo &info : capturesIn(directory)) {
        std::optional<Found> found;
        if (const HeldCapture held(info.filePath()); held)
            found = inspect(info);
        if (!found || found->isSaved || (!found->isSound && found->bytes > 0))
            continue;
        const bool isEmpty = found->isFinished && found->rows == 0;
        if (isEmpty || found->changed < oldest)
            pruning.remove(*found);
        else
            pruning.kept.push_back(*found);
    }
}

void pruneBySize(const CacheLimits &limits, Pruning &pruning)
{
    std::vector<Found> &kept = pruning.kept;
    std::sort(kept.begin(), kept.end(),
        [](const Found &a, const Found &b) { return a.changed > b.changed; });
    qint64 bytes = 0;
    for (const Found &found : kept) {
        bytes += found.bytes;
        if (bytes > limits.maxBytes && found.isFinished)
            pruning.remove(found);
    }
}

void markFinished(const QString &path)
{
    const HeldCapture held(path);
    CaptureFile file;
    if (held && file.openToWrite(path))
        file.setFlag(CaptureFile::Flag::Finished, true);
}

} // namespace

Recovery::Recovery(QString directory, QObject *parent)
    : QObject(parent)
    , m_directory(directory.isEmpty() ? Capture::cacheDirectory() : std::move(directory))
{
    // What is asked for happens in that order.
    m_thread.setMaxThreadCount(1);
}

Recovery::~Recovery() { m_thread.waitForDone(); }

void Recovery::search()
{
    m_thread.start([this] {
        const std::vector<UnfinishedCapture> captures = unfinishedIn(m_directory);
        QMetaObject::invokeMethod(
            this, [this, captures] { emit found(captures); }, Qt::QueuedConnection);
    });
}

void Recovery::dismiss(const QString &path)
{
    m_thread.start([path] { markFinished(path); });
}

void Recovery::remove(const QString &path)
{
    m_thread.start([path] {
        if (const HeldCapture held(path); held)
            removeFiles(path);
    });
}

void Recovery::prune(const CacheLimits &limits)
{
    m_thread.start([this, limits] {
        Pruning pruning;
        pruneByAge(m_directory, limits, pruning);
        pruneBySize(limits, pruning);
        QMetaObject::invokeMethod(
            this,
            [this, files = pruning.files, bytes = pruning.bytes] { emit pruned(files, bytes); },
            Qt::QueuedConnection);
    });
}

} // namespace wasclean
