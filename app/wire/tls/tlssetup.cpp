#include "app/wire/tls/tlssetup.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QHostAddress>
#include <QRegularExpression>
#include <QSslCertificateExtension>
#include <QSslCipher>
#include <QSslKey>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <utility>

namespace wasclean {

namespace {

/// Names beyond these are not written out in a sentence.
constexpr qsizetype namesShown = 4;
constexpr qsizetype longestName = 80;

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

QString distinguishedName(const QSslCertificate &certificate,
    QStringList (QSslCertificate::*info)(const QByteArray &) const)
{
    constexpr std::array attributes{"CN", "O", "OU", "L", "ST", "C", "emailAddress"};
    QStringList parts;
    for (const char *attribute : attributes) {
        for (const QString &value : (certificate.*info)(attribute))
            parts.append(QString::fromLatin1(attribute) + u'=' + value);
    }
    return parts.join(QStringLiteral(", "));
}

QString subjectOf(const QSslCertificate &certificate)
{
    return distinguishedName(certificate, &QSslCertificate::subjectInfo);
}

QString issuerOf(const QSslCertificate &certificate)
{
    return distinguishedName(certificate, &QSslCertificate::issuerInfo);
}

/// What to call a certificate or its issuer in a sentence.
QString shortName(const QStringList &commonNames, const QString &distinguishedName)
{
    const QString name = commonNames.isEmpty() ? distinguishedName : commonNames.first();
    return name.size() > longestName ? name.first(longestName) + u'…' : name;
}

QString keyKind(const QSslCertificate &certificate)
{
    const QSslKey key = certificate.publicKey();
    switch (key.algorithm()) {
    case QSsl::Rsa:
        return TlsSetupText::tr("RSA, %1 bits").arg(key.length());
    case QSsl::Dsa:
        return TlsSetupText::tr("DSA, %1 bits").arg(key.length());
    case QSsl::Ec:
        return TlsSetupText::tr("elliptic curve, %1 bits").arg(key.length());
    default:
        break;
    }
    // Qt has no type for the others, but OpenSSL's text names them.
    static const QRegularExpression algorithm(QStringLiteral("Public Key Algorithm: *([^\\n]+)"));
    return algorithm.match(certificate.toText()).captured(1).trimmed();
}

QString fill(const QString &sentence, const QString &value)
{
    return QString(sentence).replace(QLatin1String("%1"), value);
}

QString utc(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral(" UTC");
}

/// The names that a certificate is good for.
QStringList namesOf(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    std::sort(names.begin(), names.end());
    return names;
}

QString wrongHost(const QSslCertificate &own, const QString &serverName)
{
    QStringList names = namesOf(own);
    if (names.isEmpty())
        return fill(
            TlsSetupText::tr("it does not name any host, so it is not valid for %1"), serverName);
    if (names == QStringList(serverName)) {
        return fill(TlsSetupText::tr("it names “%1” only as its common name, which does not count; "
                                     "it has no alternative names"),
            serverName);
    }
    const bool more = names.size() > namesShown;
    names = names.first(std::min(names.size(), namesShown));
    for (QString &name : names)
        name = shortName({name}, {});
    const QString sentence = more ? TlsSetupText::tr("it is for %2 and others, not for %1")
                                  : TlsSetupText::tr("it is for %2, not for %1");
    return fill(sentence, serverName)
        .replace(QLatin1String("%2"), names.join(QStringLiteral(", ")));
}

/// Whether a name of the certificate, perhaps with a wildcard as its first label, covers a host.
bool covers(const QString &pattern, const QString &host)
{
    if (!pattern.startsWith(QLatin1String("*.")))
        return pattern.compare(host, Qt::CaseInsensitive) == 0;
    const qsizetype dot = host.indexOf(u'.');
    return dot > 0 && host.sliced(dot).compare(pattern.sliced(1), Qt::CaseInsensitive) == 0;
}

/// What is wrong with the server's own certificate or, when one is named, with an issuer of it.
QString problemOf(const QSslError &error, const QString &issuer)
{
    const QSslCertificate certificate = error.certificate();
    const bool isOwn = issuer.isEmpty();
    switch (error.error()) {
    case QSslError::CertificateExpired: {
        const QString end = utc(certificate.expiryDate());
        return isOwn ? TlsSetupText::tr("it expired on %1").arg(end)
                     : TlsSetupText::tr("its issuer “%1” expired on %2").arg(issuer, end);
    }
    case QSslError::CertificateNotYetValid: {
        const QString begin = utc(certificate.effectiveDate());
        return isOwn
            ? TlsSetupText::tr("it is not valid before %1").arg(begin)
            : TlsSetupText::tr("its issuer “%1” is not valid before %2").arg(issuer, begin);
    }
    case QSslError::SelfSignedCertificate:
        return isOwn ? TlsSetupText::tr("it is self-signed")
                     : TlsSetupText::tr("its issuer “%1” is self-signed").arg(issuer);
    case QSslError::SelfSignedCertificateInChain:
        return fill(TlsSetupText::tr("its chain ends at “%1”, which is not trusted here"),
            nameOf(certificate));
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate: {
        const QString unknown = issuerNameOf(certificate);
        return isOwn
            ? TlsSetupText::tr("it was issued by “%1”, an issuer that is not known here")
                  .arg(unknown)
            : TlsSetupText::tr("its issuer “%1” was issued by “%2”, which is not known here")
                  .arg(issuer, unknown);
    }
    case QSslError::UnableToVerifyFirstCertificate:
        return TlsSetupText::tr("its issuer's certificate was not sent and is not known here");
    case QSslError::CertificateRevoked:
        return isOwn ? TlsSetupText::tr("it was revoked by its issuer")
                     : TlsSetupText::tr("its issuer “%1” was itself revoked").arg(issuer);
    case QSslError::InvalidCaCertificate:
        return fill(
            TlsSetupText::tr("“%1” is not allowed to issue certificates"), nameOf(certificate));
    case QSslError::InvalidPurpose:
        return isOwn ? TlsSetupText::tr("it is not meant for servers")
                     : TlsSetupText::tr("its issuer “%1” is not meant for servers").arg(issuer);
    case QSslError::NoPeerCertificate:
        return TlsSetupText::tr("the server sent no certificate");
    default:
        break;
    }
    QString words = error.errorString();
    while (words.endsWith(u'.'))
        words.chop(1);
    return words;
}

} // namespace

QString nameOf(const QSslCertificate &certificate)
{
    return shortName(certificate.subjectInfo(QSslCertificate::CommonName), subjectOf(certificate));
}

QString issuerNameOf(const QSslCertificate &certificate)
{
    return shortName(certificate.issuerInfo(QSslCertificate::CommonName), issuerOf(certificate));
}

QList<QSslCertificate> authoritiesOf(const TlsOptions &options)
{
    return QSslConfiguration::systemCaCertificates() + options.caCertificates;
}

QSslConfiguration tlsConfiguration(const TlsOptions &options)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    // To name some CAs makes Qt forget the system's.
    if (!options.caCertificates.isEmpty())
        configuration.setCaCertificates(authoritiesOf(options));
    if (!options.clientChain.isEmpty()) {
        configuration.setLocalCertificateChain(options.clientChain);
        configuration.setPrivateKey(options.clientKey);
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
    options.clientKey.clear();
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

CertificateFacts certificateFacts(const QSslCertificate &certificate)
{
    CertificateFacts facts;
    facts.subject = subjectOf(certificate);
    facts.issuer = issuerOf(certificate);
    facts.alternativeNames = certificate.subjectAlternativeNames().values();
    std::sort(facts.alternativeNames.begin(), facts.alternativeNames.end());
    facts.validFrom = certificate.effectiveDate().toSecsSinceEpoch();
    facts.validUntil = certificate.expiryDate().toSecsSinceEpoch();
    facts.key = keyKind(certificate);
    facts.serialNumber = QString::fromLatin1(certificate.serialNumber());
    facts.fingerprint = certificate.digest(QCryptographicHash::Sha256);
    return facts;
}

void noteTls(TlsFacts &facts, const QSslSocket &socket)
{
    const QSslCipher cipher = socket.sessionCipher();
    facts.protocol = cipher.protocolString();
    facts.cipher = cipher.name();
    facts.alpn = QString::fromLatin1(socket.sslConfiguration().nextNegotiatedProtocol());
    facts.chain.clear();
    for (const QSslCertificate &certificate : socket.peerCertificateChain())
        facts.chain.append(certificateFacts(certificate));
}

void keepAlerts(QSslSocket &socket, TlsFacts &facts, QObject *receiver)
{
    // Qt's numbers are those of the standard.
    QObject::connect(&socket, &QSslSocket::alertReceived, receiver,
        [&facts](QSsl::AlertLevel, QSsl::AlertType type) {
            if (type == QSsl::AlertType::CloseNotify)
                facts.closeNotify = true;
            else
                facts.alertReceived = int(type);
        });
    QObject::connect(&socket, &QSslSocket::alertSent, receiver,
        [&facts](QSsl::AlertLevel, QSsl::AlertType type) {
            if (type != QSsl::AlertType::CloseNotify)
                facts.alertSent = int(type);
        });
}

QList<QSslError> seriousErrors(const QList<QSslError> &errors)
{
    constexpr std::array sayNothing{QSslError::OcspNoResponseFound, QSslError::OcspMalformedRequest,
        QSslError::OcspMalformedResponse, QSslError::OcspInternalError, QSslError::OcspTryLater,
        QSslError::OcspSigRequred, QSslError::OcspUnauthorized,
        QSslError::OcspResponseCannotBeTrusted, QSslError::OcspResponseCertIdUnknown,
        QSslError::OcspResponseExpired, QSslError::OcspStatusUnknown,
        QSslError::CertificateStatusUnknown};
    QList<QSslError> serious;
    std::copy_if(errors.begin(), errors.end(), std::back_inserter(serious),
        [&sayNothing](const QSslError &error) {
            return std::find(sayNothing.begin(), sayNothing.end(), error.error())
                == sayNothing.end();
        });
    return serious;
}

bool isFor(const QSslCertificate &certificate, const QString &serverName)
{
    const auto alternatives = certificate.subjectAlternativeNames();
    const QHostAddress address(serverName);
    if (!address.isNull()) {
        const QStringList addresses = alternatives.values(QSsl::IpAddressEntry);
        return std::any_of(addresses.begin(), addresses.end(),
            [&](const QString &text) { return QHostAddress(text) == address; });
    }
    const QStringList names = alternatives.values(QSsl::DnsEntry);
    return std::any_of(names.begin(), names.end(),
        [&](const QString &pattern) { return covers(pattern, serverName); });
}

QStringList certificateProblems(
    const QList<QSslError> &errors, const QString &serverName, const QSslCertificate &own)
{
    const auto has = [&errors](QSslError::SslError kind) {
        return std::any_of(errors.begin(), errors.end(),
            [kind](const QSslError &error) { return error.error() == kind; });
    };
    const bool issuerUnknown = has(QSslError::UnableToGetLocalIssuerCertificate)
        || has(QSslError::UnableToGetIssuerCertificate);
    QStringList problems;
    // Qt's own check also takes the common name, which no browser does.
    if (!own.isNull() && !isFor(own, serverName))
        problems.append(wrongHost(own, serverName));
    for (const QSslError &error : errors) {
        // OpenSSL says the same in two ways.
        if (issuerUnknown
            && (error.error() == QSslError::UnableToVerifyFirstCertificate
                || error.error() == QSslError::CertificateUntrusted))
            continue;
        if (error.error() == QSslError::HostNameMismatch)
            continue;
        const bool isOwn = error.certificate().isNull() || error.certificate() == own;
        const QString problem = problemOf(error, isOwn ? QString() : nameOf(error.certificate()));
        if (!problems.contains(problem))
            problems.append(problem);
    }
    return problems;
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
        {QLatin1String("wrong version number"), TlsSetupText::tr("what answered does not use TLS")},
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
