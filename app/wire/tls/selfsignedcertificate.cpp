#include "app/wire/tls/selfsignedcertificate.h"

#include "app/crypto/openssl.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslKey>

#include <utility>

namespace wasclean {

namespace {

struct SelfSignedText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::SelfSignedCertificate)
};

} // namespace

SelfSignedCertificate::SelfSignedCertificate(QByteArray certificate, QByteArray key)
    : m_certificate(std::move(certificate))
    , m_key(std::move(key))
{ }

Checked<SelfSignedCertificate> SelfSignedCertificate::make(const QString &commonName)
{
    using Result = Checked<SelfSignedCertificate>;
    const Checked<const OpenSslModule *> module = openSsl();
    if (!module)
        return Result::bad(
            SelfSignedText::tr("no certificate could be made: %1").arg(module.problem));
    const std::optional<CertificateAndKey> made = (*module)->makeCertificate(commonName);
    if (!made)
        return Result::bad(SelfSignedText::tr("OpenSSL could not create a certificate"));
    return Result::good(SelfSignedCertificate(made->certificate, made->key));
}

QByteArray SelfSignedCertificate::fingerprint() const
{
    return QCryptographicHash::hash(m_certificate, QCryptographicHash::Sha256);
}

QSslConfiguration SelfSignedCertificate::serverConfiguration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(m_certificate, QSsl::Der));
    configuration.setPrivateKey(QSslKey(m_key, QSsl::Ec, QSsl::Der));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

} // namespace wasclean
