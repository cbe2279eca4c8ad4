#include "app/base/filefacts.h"

#include <QDateTime>
#include <QFileInfo>

#include <cerrno>

namespace wasclean {

namespace {

FileFacts::Type typeOf(const QFileInfo &info)
{
    if (info.isFile())
        return FileFacts::Type::Regular;
    return info.isDir() ? FileFacts::Type::Folder : FileFacts::Type::Other;
}

} // namespace

std::optional<FileFacts> factsOfPath(const QString &path, int &error)
{
    const QFileInfo info(path);
    if (info.exists())
        return FileFacts{
            typeOf(info), info.size(), info.lastModified().toMSecsSinceEpoch() * 1'000'000};
    error = ENOENT;
    return {};
}

std::optional<FileFacts> factsOfOpen(const QFile &file, int &error)
{
    // QFile remembers what it was told before.
    const QFileInfo info(file.fileName());
    const QDateTime modified = info.lastModified();
    if (!modified.isValid()) {
        error = EIO;
        return {};
    }
    // What was opened is a regular file: its path was looked at before.
    return FileFacts{
        FileFacts::Type::Regular, file.size(), modified.toMSecsSinceEpoch() * 1'000'000};
}

bool isReadablePath(const QString &path, int &error)
{
    if (QFileInfo(path).isReadable())
        return true;
    error = EACCES;
    return false;
}

bool openWithoutWaiting(QFile &file, int &error)
{
    if (file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return true;
    error = file.exists() ? EACCES : ENOENT;
    return false;
}

bool hasBytesWithoutSize(const QFile &file, const FileFacts &facts)
{
    if (facts.size != 0)
        return false;
    QFile other(file.fileName());
    char byte = 0;
    return other.open(QIODevice::ReadOnly | QIODevice::Unbuffered) && other.read(&byte, 1) > 0;
}

} // namespace wasclean
