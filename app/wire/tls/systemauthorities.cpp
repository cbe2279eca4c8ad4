#include "app/wire/tls/systemauthorities.h"

#include <QFileInfo>
#include <QMutexLocker>
#include <QSslConfiguration>

#include <utility>

namespace wasclean {

SystemAuthorities::SystemAuthorities(QStringList folders, Read read)
    : m_folders(std::move(folders))
    , m_read(std::move(read))
{ }

QList<QSslCertificate> SystemAuthorities::certificates()
{
    const QMutexLocker lock(&m_mutex);
    // Before reading: what changes meanwhile is read the next time.
    const QList<QDateTime> seen = changes();
    if (seen.isEmpty() || seen != m_seen) {
        m_certificates = m_read();
        m_seen = seen;
    }
    return m_certificates;
}

QList<QDateTime> SystemAuthorities::changes() const
{
    QList<QDateTime> times;
    for (const QString &folder : m_folders) {
        const QFileInfo info(folder);
        if (info.isDir())
            times.append(info.lastModified());
    }
    return times;
}

SystemAuthorities &SystemAuthorities::instance()
{
    // Where update-ca-certificates of Debian and SUSE, update-ca-trust of Fedora and Arch, and the
    // ports of FreeBSD write. Other systems keep theirs in a store that is read quickly.
    static SystemAuthorities system(
        {QStringLiteral("/etc/ssl/certs"), QStringLiteral("/var/lib/ca-certificates"),
            QStringLiteral("/etc/pki/ca-trust/extracted/pem"),
            QStringLiteral("/etc/ca-certificates/extracted"),
            QStringLiteral("/usr/local/share/certs")},
        &QSslConfiguration::systemCaCertificates);
    return system;
}

} // namespace wasclean
