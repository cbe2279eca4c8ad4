#pragma once

#include <QDateTime>
#include <QList>
#include <QMutex>
#include <QSslCertificate>
#include <QStringList>

#include <functional>

namespace wasclean {

/// The CAs that the system trusts. To read them takes tenths of a second, and each connection with
/// CAs of its own needs them beside those, so they are read again only when a folder of theirs has
/// changed. May be asked by any thread.
class SystemAuthorities
{
public:
    using Read = std::function<QList<QSslCertificate>()>;

    /// `read` reads all of them; `folders` are those whose time of change tells that it would read
    /// something else. Where there is none of the folders, it reads each time.
    SystemAuthorities(QStringList folders, Read read);

    QList<QSslCertificate> certificates();

    /// Those of this system, as Qt finds them.
    static SystemAuthorities &instance();

private:
    QList<QDateTime> changes() const;

    const QStringList m_folders;
    const Read m_read;
    QMutex m_mutex;
    QList<QDateTime> m_seen;
    QList<QSslCertificate> m_certificates;
};

} // namespace wasclean
