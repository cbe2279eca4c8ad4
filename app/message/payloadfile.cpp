#include "app/message/payloadfile.h"

#include "app/base/filewrite.h"

#include <QDir>
#include <QStandardPaths>

namespace wasclean {

// Not the directory for temporary files: on many systems that is kept in memory.
PayloadFile::PayloadFile()
    : m_file(QStandardPaths::writableLocation(QStandardPaths::CacheLocation)
        + QStringLiteral("/payload-XXXXXX"))
{ }

bool PayloadFile::open()
{
    if (m_file.isOpen())
        return true;
    QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::CacheLocation));
    return m_file.open();
}

bool PayloadFile::append(QByteArrayView bytes)
{
    const QMutexLocker lock(&m_mutex);
    const bool good = open() && m_file.seek(m_size) && writeAll(m_file, bytes) && flushAll(m_file);
    if (good)
        m_size += bytes.size();
    else
        m_problem = m_file.errorString();
    return good;
}

QByteArray PayloadFile::read(qint64 at, qint64 size) const
{
    const QMutexLocker lock(&m_mutex);
    return m_file.seek(at) ? m_file.read(size) : QByteArray();
}

QByteArrayView PayloadFile::mapped() const
{
    const QMutexLocker lock(&m_mutex);
    const uchar *begin = m_size > 0 ? m_file.map(0, m_size) : nullptr;
    return begin ? QByteArrayView(begin, m_size) : QByteArrayView();
}

} // namespace wasclean
