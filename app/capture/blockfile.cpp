#include "app/capture/blockfile.h"

#include "app/base/filewrite.h"
#include "app/capture/preallocate.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// Room on the disk is kept in steps of so many bytes, which makes writing a block faster.
constexpr qint64 allocationStep = qint64(64) * 1024 * 1024;

QByteArray headerOf(const QByteArray &captureId) { return "Wasclean blocks\n" + captureId; }

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
    return tr("the second file “%1” of the capture is missing")
        .arg(QDir::toNativeSeparators(pathOf(capturePath)));
}

bool BlockFile::openToWrite(const QString &capturePath, const QByteArray &captureId, qint64 end)
{
    close();
    m_file.setFileName(pathOf(capturePath));
    if (!isRegular())
        return false;
    if (!m_file.open(QFile::ReadWrite | QFile::Unbuffered, QFile::ReadOwner | QFile::WriteOwner))
        return fail();
    m_end = end;
    const bool good = end == 0 ? begin(captureId)
                               : checkHeader(captureId) && (m_file.size() >= end || failShort())
            && (m_file.resize(end) || fail());
    m_isWriter = good;
    m_allocated = m_end;
    if (!good)
        m_file.close();
    return good;
}

bool BlockFile::openToRead(const QString &capturePath, const QByteArray &captureId)
{
    close();
    m_file.setFileName(pathOf(capturePath));
    if (!exists(capturePath)) {
        m_problem = missing(capturePath);
        return false;
    }
    if (!m_file.open(QFile::ReadOnly | QFile::Unbuffered))
        return fail();
    const bool good = checkHeader(captureId);
    if (!good)
        m_file.close();
    return good;
}

bool BlockFile::isRegular()
{
    const QFileInfo info(m_file.fileName());
    const bool good = !info.isSymLink() && (info.isFile() || !info.exists());
    if (!good)
        m_problem = tr("the file “%1” is not a regular file")
                        .arg(QDir::toNativeSeparators(m_file.fileName()));
    return good;
}

bool BlockFile::begin(const QByteArray &captureId)
{
    const QByteArray header = headerOf(captureId);
    m_end = header.size();
    return (m_file.resize(0) && m_file.seek(0) && writeAll(m_file, header)) || fail();
}

bool BlockFile::checkHeader(const QByteArray &captureId)
{
    const QByteArray expected = headerOf(captureId);
    const QByteArray header = m_file.read(expected.size());
    if (header == expected && captureId.size() == idSize)
        return true;
    if (header.size() < expected.size())
        return failShort();
    m_problem = tr("the file “%1” belongs to another capture")
                    .arg(QDir::toNativeSeparators(m_file.fileName()));
    return false;
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
    if (!m_file.seek(m_end) || !writeAll(m_file, block))
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
    return got == size || failShort();
}

bool BlockFile::failShort()
{
    m_problem
        = tr("a part of the file “%1” is missing").arg(QDir::toNativeSeparators(m_file.fileName()));
    return false;
}

bool BlockFile::fail()
{
    m_problem = m_file.error() == QFileDevice::ResourceError
        ? tr("there is no space left on the disk")
        : m_file.errorString();
    return false;
}

} // namespace wasclean
