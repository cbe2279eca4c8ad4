#include "app/capture/blockfile.h"

#include "app/capture/preallocate.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// Room on the disk is kept in steps of so many bytes, which makes writing a block faster.
constexpr qint64 allocationStep = qint64(64) * 1024 * 1024;

} // namespace

QString BlockFile::pathOf(const QString &capturePath)
{
    return capturePath + QStringLiteral("-blocks");
}

bool BlockFile::exists(const QString &capturePath)
{
    const QFileInfo info(pathOf(capturePath));
    return info.isFile() && !info.isSymLink();
}

QString BlockFile::missing(const QString &capturePath)
{
    return tr("the file “%1”, which belongs to it, is missing")
        .arg(QDir::toNativeSeparators(pathOf(capturePath)));
}

bool BlockFile::openToWrite(const QString &capturePath, qint64 end)
{
    close();
    m_file.setFileName(pathOf(capturePath));
    const QFileInfo info(m_file.fileName());
    if (info.isSymLink() || (info.exists() && !info.isFile())) {
        m_problem = tr("the file “%1” is not a regular file")
                        .arg(QDir::toNativeSeparators(m_file.fileName()));
        return false;
    }
    if (!m_file.open(QFile::ReadWrite | QFile::Unbuffered, QFile::ReadOwner | QFile::WriteOwner)
        || !m_file.resize(std::min(end, m_file.size())))
        return fail();
    m_isWriter = true;
    m_end = end;
    m_allocated = end;
    return true;
}

bool BlockFile::openToRead(const QString &capturePath)
{
    close();
    m_file.setFileName(pathOf(capturePath));
    if (!exists(capturePath)) {
        m_problem = missing(capturePath);
        return false;
    }
    return m_file.open(QFile::ReadOnly | QFile::Unbuffered) || fail();
}

void BlockFile::close()
{
    if (std::exchange(m_isWriter, false))
        m_file.resize(std::min(m_end, m_file.size()));
    m_file.close();
}

bool BlockFile::append(QByteArrayView block)
{
    if (m_end + block.size() > m_allocated) {
        const qint64 step = std::max<qint64>(allocationStep, block.size());
        preallocate(m_file.handle(), m_allocated, step);
        m_allocated += step;
    }
    if (!m_file.seek(m_end) || m_file.write(block.data(), block.size()) != block.size())
        return fail();
    m_end += block.size();
    return true;
}

bool BlockFile::read(qint64 at, qint64 size, QByteArray &block)
{
    block.resize(qsizetype(size));
    if (!m_file.seek(at))
        return fail();
    const qint64 got = m_file.read(block.data(), size);
    if (got < 0)
        return fail();
    if (got < size)
        m_problem = tr("a part of the file is missing");
    return got == size;
}

bool BlockFile::fail()
{
    m_problem = m_file.error() == QFileDevice::ResourceError
        ? tr("there is no space left on the disk")
        : m_file.errorString();
    return false;
}

} // namespace wasclean
