#pragma once

#include "app/base/background.h"
#include "app/base/checked.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>
#include <QString>

#include <memory>

namespace wasclean {

/// A regular file that a user or a file names, open for reading.
///
/// Opening never waits: a named pipe, a device or a socket could block for ever or have no end, so
/// each is refused with a sentence. Nothing is mapped, since a file can shrink at any time.
/// Everything that is named by a user, an argument or another file is opened here.
class RegularFile
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::RegularFile)

public:
    /// Why the path cannot be read as a regular file, as a sentence that names it; empty when it
    /// can. Touches nothing but the file's entry in its folder.
    static QString problemWith(const QString &path);
    /// Why the path must not be written as a file, as a sentence: there is something else than a
    /// regular file, which QSaveFile would remove and replace. Empty when nothing is there.
    static QString problemWithTarget(const QString &path);
    /// Writes a file that appears when it is complete. Returns a sentence when it could not.
    static QString replace(const QString &path, const QByteArray &bytes);
    /// Follows symbolic links. A problem is a sentence that names the path.
    static Checked<RegularFile> open(const QString &path);
    /// All bytes of a file that has at most so many. For small files, or in the background.
    static Checked<QByteArray> readAll(
        const QString &path, qint64 limit, const CancelFlag &cancel = {});

    const QString &path() const { return m_path; }

    /// Bytes of the file when it was opened; what is appended later is not read.
    qint64 size() const { return m_size; }

    /// Bytes that read() returned so far.
    qint64 position() const { return m_position; }

    bool atEnd() const { return m_position == m_size; }

    /// The next bytes, at most so many. Empty at the end, and when the file cannot be read on;
    /// then problem() has a sentence.
    QByteArray read(qint64 most);
    /// Reads from the begin again.
    void rewind();
    /// A sentence when the file has more bytes than that; else empty.
    QString sizeProblem(qint64 limit) const;
    /// Whether the file was written to since it was opened.
    bool hasChanged() const;
    /// A sentence when reading failed or the file has changed; else empty.
    QString problem() const;

    /// For a reader that does not need more than a QFile; it stays open with the last owner.
    std::shared_ptr<QFile> file() const { return m_file; }

private:
    explicit RegularFile(const QString &path);

    QString m_path;
    std::shared_ptr<QFile> m_file;
    qint64 m_size = 0;
    qint64 m_position = 0;
    /// Nanoseconds since the epoch.
    qint64 m_modified = 0;
    QString m_problem;
};

} // namespace wasclean
