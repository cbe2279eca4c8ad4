#pragma once

#include <QByteArray>
#include <QMutex>
#include <QString>
#include <QTemporaryFile>

namespace wasclean {

/// A payload that is too large to be kept in memory, in a file of the user's cache that has no
/// name where the system can do that, and that goes with the last one who holds it.
///
/// One thread appends; once that is done, any thread may read.
class PayloadFile
{
public:
    PayloadFile();

    /// False when it cannot be kept; problem() has the words.
    bool append(QByteArrayView bytes);

    qint64 size() const { return m_size; }

    /// At most so many bytes from there. Fewer, or none, when they cannot be read.
    QByteArray read(qint64 at, qint64 size) const;
    /// All bytes, for as long as the payload file lives; empty when they cannot be read. Nobody
    /// else can make the file shorter, so that reading them is safe.
    QByteArrayView mapped() const;

    /// What went wrong, as a clause without a full stop.
    QString problem() const { return m_problem; }

private:
    bool open();

    mutable QMutex m_mutex;
    mutable QTemporaryFile m_file;
    qint64 m_size = 0;
    QString m_problem;
};

} // namespace wasclean
