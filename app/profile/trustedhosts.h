#pragma once

#include "app/wire/facts/dialoptions.h"

#include <QByteArray>
#include <QList>
#include <QString>

class QSettings;

namespace wasclean {

/// The certificates that the user trusts although they are not good, each for one host and port
/// only; kept across sessions.
class TrustedHosts
{
public:
    explicit TrustedHosts(QSettings &settings);

    QList<TrustedCertificate> all() const;
    /// SHA-256 fingerprints; host and port as TrustedCertificate has them.
    QList<QByteArray> fingerprints(const QString &host, quint16 port) const;
    void trust(const QString &host, quint16 port, const QByteArray &fingerprint);
    void forget(const QString &host, quint16 port, const QByteArray &fingerprint);

private:
    void store(const QString &host, quint16 port, const QList<QByteArray> &fingerprints);

    QSettings &m_settings;
};

} // namespace wasclean
