#pragma once

#include <QString>

#include <memory>

class QLockFile;

namespace wasclean {

/// Says to other windows that a capture is being read, so that they do not remove it. Any number
/// of readers can hold one; each is a file of its own beside the capture. The death of who holds it
/// frees it.
class ReadingLock
{
public:
    ReadingLock();
    ~ReadingLock();
    Q_DISABLE_COPY_MOVE(ReadingLock)

    void take(const QString &capturePath);
    void release();

    /// Whether anybody reads it. Removes what dead readers left.
    static bool isRead(const QString &capturePath);

private:
    std::unique_ptr<QLockFile> m_file;
};

} // namespace wasclean
