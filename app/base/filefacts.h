#pragma once

#include <QFile>

#include <optional>

namespace wasclean {

/// What the system tells of a file. Where it tells nothing, the functions set `error` to a number
/// of errno.
struct FileFacts
{
    enum class Type : quint8 {
        Regular,
        Folder,
        Pipe,
        Socket,
        Device,
        Other ///< a pipe, a socket or a device: the system does not tell which
    };

    Type type = Type::Regular;
    /// Bytes.
    qint64 size = 0;
    /// When its content last changed, in nanoseconds since the epoch, as precise as the system is.
    qint64 modified = 0;
};

/// Of the file that has the path; symbolic links are followed. The file is not opened.
std::optional<FileFacts> factsOfPath(const QString &path, int &error);
/// Of the open file itself, whatever has its name by now.
std::optional<FileFacts> factsOfOpen(const QFile &file, int &error);
/// Whether this user may read it.
bool isReadablePath(const QString &path, int &error);
/// Opens for reading without a buffer. Does not wait for anybody, where the system has such a way.
bool openWithoutWaiting(QFile &file, int &error);
/// Whether it has bytes although its size is 0, as files of the system do, such as those in /proc.
bool hasBytesWithoutSize(const QFile &file, const FileFacts &facts);

} // namespace wasclean
