#include "app/base/filefacts.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace wasclean {

namespace {

FileFacts::Type typeOf(mode_t mode)
{
    if (S_ISREG(mode))
        return FileFacts::Type::Regular;
    if (S_ISDIR(mode))
        return FileFacts::Type::Folder;
    if (S_ISFIFO(mode))
        return FileFacts::Type::Pipe;
    return S_ISSOCK(mode) ? FileFacts::Type::Socket : FileFacts::Type::Device;
}

FileFacts factsFrom(const struct stat &told)
{
#ifdef Q_OS_DARWIN
    const timespec &modified = told.st_mtimespec;
#else
    const timespec &modified = told.st_mtim;
#endif
    return {typeOf(told.st_mode), told.st_size,
        qint64(modified.tv_sec) * 1'000'000'000 + modified.tv_nsec};
}

} // namespace

std::optional<FileFacts> factsOfPath(const QString &path, int &error)
{
    struct stat told = {};
    if (::stat(QFile::encodeName(path).constData(), &told) == 0)
        return factsFrom(told);
    error = errno;
    return {};
}

std::optional<FileFacts> factsOfOpen(const QFile &file, int &error)
{
    struct stat told = {};
    if (::fstat(file.handle(), &told) == 0)
        return factsFrom(told);
    error = errno;
    return {};
}

bool isReadablePath(const QString &path, int &error)
{
    if (::access(QFile::encodeName(path).constData(), R_OK) == 0)
        return true;
    error = errno;
    return false;
}

bool openWithoutWaiting(QFile &file, int &error)
{
    const QByteArray name = QFile::encodeName(file.fileName());
    const int descriptor = ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0) {
        error = errno;
        return false;
    }
    return file.open(
        descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
}

bool hasBytesWithoutSize(const QFile &file, const FileFacts &facts)
{
    char byte = 0;
    return facts.size == 0 && ::pread(file.handle(), &byte, 1, 0) > 0;
}

} // namespace wasclean
