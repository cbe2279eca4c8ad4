#include "app/capture/readinglock.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

namespace wasclean {

namespace {

const QString infix = QStringLiteral(".reading-");

} // namespace

ReadingLock::ReadingLock() = default;

ReadingLock::~ReadingLock() = default;

void ReadingLock::take(const QString &capturePath)
{
    m_file = std::make_unique<QLockFile>(
        capturePath + infix + QUuid::createUuid().toString(QUuid::Id128));
    m_file->setStaleLockTime(0);
    // Where nothing can be written, nobody removes the capture either.
    m_file->tryLock(0);
}

void ReadingLock::release() { m_file.reset(); }

bool ReadingLock::isRead(const QString &capturePath)
{
    const QFileInfo capture(capturePath);
    // Not as a pattern: a name may have brackets.
    const QString begin = capture.fileName() + infix;
    bool read = false;
    for (const QFileInfo &info : capture.dir().entryInfoList(QDir::Files)) {
        if (!info.fileName().startsWith(begin))
            continue;
        QLockFile lock(info.filePath());
        lock.setStaleLockTime(0);
        read = !lock.tryLock(0) || read;
    }
    return read;
}

} // namespace wasclean
