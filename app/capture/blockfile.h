#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>
#include <QString>

namespace wasclean {

/// The second file of a capture that is being written: its full blocks, one after the other as they
/// came. The capture itself, an SQLite database, keeps where each of them begins. SQLite would
/// spend more time on a block than the system takes to write it.
///
/// The file begins with a header that names the capture it belongs to, as two files can be taken
/// apart: a file with an id of another capture is refused, unless the capture has no block in it
/// yet; then it is begun anew.
///
/// Belongs to one thread. Each method that can fail says so by its result; problem() then has the
/// words.
class BlockFile
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::BlockFile)

public:
    BlockFile() = default;

    /// Gives room back that was kept for blocks which did not come.
    ~BlockFile() { close(); }
    Q_DISABLE_COPY_MOVE(BlockFile)

    /// Beside the file of the capture.
    static QString pathOf(const QString &capturePath);
    /// Whether it is there, and no link to elsewhere.
    static bool exists(const QString &capturePath);
    /// Says that it is not there, as a clause without a full stop.
    static QString missing(const QString &capturePath);

    bool isOpen() const { return m_file.isOpen(); }

    /// Bytes of the id of a capture.
    static constexpr qsizetype idSize = 16;
    /// Bytes of the header, which has the id.
    static constexpr qsizetype headerSize = 16 + idSize;

    /// Opens the file, or makes one that nobody else can read when `end` is 0. What is behind `end`
    /// is written again: the capture does not know it, as it was left by a writer that was killed.
    bool openToWrite(const QString &capturePath, const QByteArray &captureId, qint64 end);
    /// Never waits, and follows no link.
    bool openToRead(const QString &capturePath, const QByteArray &captureId);
    void close();

    /// Bytes of the file.
    qint64 size() const { return m_file.size(); }

    /// Where the next block will begin.
    qint64 end() const { return m_end; }

    bool append(QByteArrayView block);

    /// Forgets what was appended behind this place.
    void setEnd(qint64 end) { m_end = end; }

    /// Reads so many bytes; the memory of the block is used again.
    bool read(qint64 at, qint64 size, QByteArray &block);

    /// What went wrong last, as a clause without a full stop.
    QString problem() const { return m_problem; }

private:
    bool begin(const QByteArray &captureId);
    bool checkHeader(const QByteArray &captureId);
    bool isRegular();
    bool failShort();
    bool fail();

    QFile m_file;
    bool m_isWriter = false;
    qint64 m_end = 0;
    /// Room is kept up to here.
    qint64 m_allocated = 0;
    QString m_problem;
};

} // namespace wasclean
