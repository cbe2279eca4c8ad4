#include "app/base/regularfile.h"

#include "app/base/filefacts.h"
#include "app/base/filewrite.h"

#include <QLocale>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>

namespace wasclean {

namespace {

struct FileText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::RegularFile)
};

/// How much is read between two looks at the cancel flag.
constexpr qint64 pieceSize = qint64(1024) * 1024;

QString systemProblem(const QString &path, int error)
{
    if (error == ENOENT || error == ENOTDIR)
        return FileText::tr("The file “%1” does not exist.").arg(path);
    return FileText::tr("The file “%1” cannot be read: %2.").arg(path, qt_error_string(error));
}

/// A sentence unless it is a regular file.
QString typeProblem(const QString &path, FileFacts::Type type)
{
    switch (type) {
    case FileFacts::Type::Regular:
        return {};
    case FileFacts::Type::Folder:
        return FileText::tr("“%1” is a folder. Choose a file.").arg(path);
    case FileFacts::Type::Pipe:
        return FileText::tr("“%1” is a pipe. Save its content as a file, then choose that file.")
            .arg(path);
    case FileFacts::Type::Socket:
        return FileText::tr("“%1” is a socket. Choose a file.").arg(path);
    case FileFacts::Type::Device:
        return FileText::tr("“%1” is a device. Choose a file.").arg(path);
    case FileFacts::Type::Other:
        break;
    }
    return FileText::tr("“%1” is not a regular file. Choose another.").arg(path);
}

QString nameProblem(const QString &path)
{
    // The system would read the name up to there, and open another file.
    return path.contains(QChar::Null) ? FileText::tr("A file name must not contain NUL characters.")
                                      : QString();
}

QString dataSize(qint64 bytes) { return QLocale::c().formattedDataSize(bytes, 0); }

} // namespace

RegularFile::RegularFile(const QString &path)
    : m_path(path)
    , m_file(std::make_shared<QFile>(path))
{ }

QString RegularFile::problemWith(const QString &path)
{
    if (const QString problem = nameProblem(path); !problem.isEmpty())
        return problem;
    int error = 0;
    const auto facts = factsOfPath(path, error);
    if (!facts)
        return systemProblem(path, error);
    if (const QString problem = typeProblem(path, facts->type); !problem.isEmpty())
        return problem;
    return isReadablePath(path, error) ? QString() : systemProblem(path, error);
}

QString RegularFile::problemWithTarget(const QString &path)
{
    if (const QString problem = nameProblem(path); !problem.isEmpty())
        return problem;
    int error = 0;
    const auto facts = factsOfPath(path, error);
    return facts ? typeProblem(path, facts->type) : QString();
}

QString RegularFile::replace(const QString &path, const QByteArray &bytes)
{
    if (const QString problem = problemWithTarget(path); !problem.isEmpty())
        return problem;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && writeAll(file, bytes) && flushAll(file) && file.commit())
        return {};
    return tr("The file “%1” could not be written: %2.").arg(path, file.errorString());
}

Checked<RegularFile> RegularFile::open(const QString &path)
{
    using Result = Checked<RegularFile>;
    // Before it is opened, since that alone does something to some devices.
    if (const QString problem = problemWith(path); !problem.isEmpty())
        return Result::bad(problem);
    RegularFile result(path);
    int error = 0;
    if (!openWithoutWaiting(*result.m_file, error))
        return Result::bad(systemProblem(path, error));
    const auto facts = factsOfOpen(*result.m_file, error);
    if (!facts)
        return Result::bad(systemProblem(path, error));
    // Another file may have the name by now.
    if (const QString problem = typeProblem(path, facts->type); !problem.isEmpty())
        return Result::bad(problem);
    if (hasBytesWithoutSize(*result.m_file, *facts))
        return Result::bad(
            tr("“%1” is a system file without a size. Choose another file.").arg(path));
    result.m_size = facts->size;
    result.m_modified = facts->modified;
    return Result::good(std::move(result));
}

Checked<QByteArray> RegularFile::readAll(
    const QString &path, qint64 limit, const CancelFlag &cancel)
{
    using Result = Checked<QByteArray>;
    auto file = open(path);
    if (!file)
        return Result::bad(file.problem);
    if (const QString problem = file->sizeProblem(limit); !problem.isEmpty())
        return Result::bad(problem);
    QByteArray bytes;
    bytes.reserve(file->size());
    while (!file->atEnd()) {
        if (cancel.isCancelled())
            return Result::bad(tr("Reading the file “%1” was cancelled.").arg(path));
        const QByteArray piece = file.value->read(pieceSize);
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    const QString problem = file->problem();
    return problem.isEmpty() ? Result::good(std::move(bytes)) : Result::bad(problem);
}

QByteArray RegularFile::read(qint64 most)
{
    const qint64 wanted = std::min(most, m_size - m_position);
    if (wanted <= 0 || !m_problem.isEmpty())
        return {};
    QByteArray bytes = m_file->read(wanted);
    m_position += bytes.size();
    if (bytes.isEmpty() && m_file->error() != QFileDevice::NoError)
        m_problem = tr("The file “%1” cannot be read: %2.").arg(m_path, m_file->errorString());
    else if (bytes.isEmpty() && !hasChanged())
        m_problem = tr("The end of the file “%1” could not be read.").arg(m_path);
    return bytes;
}

void RegularFile::rewind()
{
    m_file->seek(0);
    m_position = 0;
}

QString RegularFile::sizeProblem(qint64 limit) const
{
    if (m_size <= limit)
        return {};
    return tr("The file “%1” is too large: its size is %2, and at most %3 can be read.")
        .arg(m_path, dataSize(m_size), dataSize(limit));
}

bool RegularFile::hasChanged() const
{
    int error = 0;
    const auto facts = factsOfOpen(*m_file, error);
    return !facts || facts->size != m_size || facts->modified != m_modified;
}

QString RegularFile::problem() const
{
    if (!m_problem.isEmpty() || !hasChanged())
        return m_problem;
    return tr("The file “%1” changed while it was being read. Try again.").arg(m_path);
}

} // namespace wasclean
