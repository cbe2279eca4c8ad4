#include "app/capture/temporarycapture.h"

#include "app/capture/blockfile.h"
#include "app/capture/capturecopy.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>
#include <system_error>
#include <utility>

namespace wasclean {

TemporaryCapture::TemporaryCapture(QString target)
    : m_target(std::move(target))
{ }

TemporaryCapture::~TemporaryCapture()
{
    if (!m_path.isEmpty())
        removeCapture(m_path);
}

bool TemporaryCapture::create()
{
    // Only its owner can read what QTemporaryFile makes; SQLite gives its logs the same rights.
    QTemporaryFile file(m_target + QStringLiteral(".part-XXXXXX"));
    file.setAutoRemove(false);
    if (!file.open()) {
        m_problem = file.errorString();
        return false;
    }
    m_path = file.fileName();
    return true;
}

bool TemporaryCapture::reserveName()
{
    const QString blocks = BlockFile::pathOf(m_target);
    // SQLite would take the logs of the file that was there for those of this one.
    for (const QString &file : filesOf(m_target)) {
        if (file != m_target && file != blocks)
            QFile::remove(file);
    }
    std::error_code error;
    std::filesystem::rename(
        QFileInfo(m_path).filesystemFilePath(), QFileInfo(m_target).filesystemFilePath(), error);
    if (error)
        m_problem = QString::fromLocal8Bit(QByteArray::fromStdString(error.message()));
    else
        m_path.clear();
    // This capture is one file. The second one of that which was there is of no use without it.
    if (!error)
        QFile::remove(blocks);
    return !error;
}

} // namespace wasclean
