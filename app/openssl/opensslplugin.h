#pragma once

#include "app/crypto/opensslmodule.h"

#include <QObject>

namespace wasclean {

/// The plug-in, as Qt loads it.
class OpenSslPlugin : public QObject, public OpenSslModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID WASCLEAN_OPENSSL_MODULE)
    Q_INTERFACES(wasclean::OpenSslModule)

public:
    QString runningVersion() const override;
    QString builtVersion() const override;
    QByteArray sha512_256(const QByteArray &bytes) const override;
    QList<QByteArray> revocationLists(const QByteArray &content) const override;
    QList<RevocationFault> revocationFaults(const QList<QByteArray> &chain,
        const QList<QByteArray> &authorities, const QList<QByteArray> &lists) const override;
    std::optional<CertificateAndKey> makeCertificate(const QString &commonName) const override;
};

} // namespace wasclean
