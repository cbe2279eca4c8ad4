#include "app/wire/tls/tlssetup.h"

#include "app/wire/tls/systemauthorities.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSslSocket>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

struct TlsSetupText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::TlsSetup)
};

QSsl::SslProtocol protocolOf(TlsVersion minimum)
{
    switch (minimum) {
    case TlsVersion::Tls1_0:
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        return QSsl::TlsV1_0OrLater;
        QT_WARNING_POP
    case TlsVersion::Tls1_2:
        break;
    case TlsVersion::Tls1_3:
        return QSsl::TlsV1_3OrLater;
    }
    return QSsl::TlsV1_2OrLater;
}

} // namespace

QList<QSslCertificate> authoritiesOf(const TlsOptions &options)
{
    return SystemAuthorities::instance().certificates() + options.caCertificates;
}

QSslConfiguration tlsConfiguration(const TlsOptions &options)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    // To name some CAs makes Qt forget the system's.
    if (!options.caCertificates.isEmpty())
        configuration.setCaCertificates(authoritiesOf(options));
    if (!options.clientChain.isEmpty() && options.clientKey) {
        configuration.setLocalCertificateChain(options.clientChain);
        configuration.setPrivateKey(*options.clientKey);
    }
    configuration.setProtocol(protocolOf(options.minimumVersion));
    if (options.minimumVersion == TlsVersion::Tls1_0) {
        // OpenSSL 3 has the old digests only at this level of security.
        configuration.setBackendConfigurationOption(
            "CipherString", QByteArray("DEFAULT@SECLEVEL=0"));
        configuration.setBackendConfigurationOption("MinProtocol", QByteArray("TLSv1"));
    }
    if (options.alpn)
        configuration.setAllowedNextProtocols({QByteArray("http/1.1")});
    configuration.setOcspStaplingEnabled(
        QSslSocket::isFeatureSupported(QSsl::SupportedFeature::Ocsp));
    return configuration;
}

TlsOptions proxyTlsOptions(TlsOptions options)
{
    options.trustAnyCertificate = false;
    options.trustedFingerprints.clear();
    options.clientChain.clear();
    options.clientKey.reset();
    options.serverName.clear();
    return options;
}

QString tlsServerName(const DialOptions &options)
{
    // The zone of an address means something on this machine only.
    const QString name = options.tls.serverName.isEmpty() ? options.host.section(u'%', 0, 0)
                                                          : options.tls.serverName;
    // The dot that ends a full name is not part of it here (RFC 6066, 3).
    return name.endsWith(u'.') ? name.chopped(1) : name;
}

bool mayTakeBadCertificate(const TlsOptions &options, const TlsPeer &peer)
{
    const QList<TrustedCertificate> &trusted = options.trustedCertificates;
    return options.trustAnyCertificate || !options.trustedFingerprints.isEmpty()
        || std::any_of(trusted.begin(), trusted.end(), [&peer](const TrustedCertificate &one) {
               return one.host == peer.host && one.port == peer.port;
           });
}

bool isTrustedByFingerprint(
    const TlsOptions &options, const TlsPeer &peer, const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return false;
    const QByteArray fingerprint = certificate.digest(QCryptographicHash::Sha256);
    const QList<TrustedCertificate> &trusted = options.trustedCertificates;
    return options.trustedFingerprints.contains(fingerprint)
        || std::any_of(trusted.begin(), trusted.end(), [&](const TrustedCertificate &one) {
               return one.host == peer.host && one.port == peer.port
                   && one.fingerprint == fingerprint;
           });
}

QString tlsFailureWords(const QString &networkError)
{
    const std::pair<QLatin1String, QString> known[] = {
        {QLatin1String("alert certificate required"),
            TlsSetupText::tr("a client certificate is required")},
        {QLatin1String("alert protocol version"),
            TlsSetupText::tr("none of the TLS versions offered was accepted")},
        {QLatin1String("unsupported protocol"),
            TlsSetupText::tr("the other side supports only TLS versions that are too old")},
        {QLatin1String("wrong version number"),
            TlsSetupText::tr("the other side answered without TLS")},
        {QLatin1String("alert unknown ca"),
            TlsSetupText::tr("the CA of the client certificate was not trusted")},
        {QLatin1String("alert bad certificate"),
            TlsSetupText::tr("the client certificate was rejected, or one is required")},
        {QLatin1String("alert certificate expired"),
            TlsSetupText::tr("the client certificate was rejected as expired")},
        {QLatin1String("alert certificate revoked"),
            TlsSetupText::tr("the client certificate was rejected as revoked")},
        {QLatin1String("unrecognized name"),
            TlsSetupText::tr("the requested server name was not recognized")},
        {QLatin1String("alert no application protocol"),
            TlsSetupText::tr("none of the protocols offered in ALPN was accepted")},
        {QLatin1String("alert handshake failure"),
            TlsSetupText::tr(
                "none of the TLS parameters offered was accepted, or a client certificate is "
                "required")},
    };
    for (const auto &[mark, words] : known) {
        if (networkError.contains(mark))
            return words;
    }
    return {};
}

bool isTlsError(QAbstractSocket::SocketError error)
{
    return error == QAbstractSocket::SslHandshakeFailedError
        || error == QAbstractSocket::SslInternalError
        || error == QAbstractSocket::SslInvalidUserDataError;
}

} // namespace wasclean
