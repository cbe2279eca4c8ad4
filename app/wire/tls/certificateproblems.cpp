#include "app/wire/tls/certificateproblems.h"

#include "app/wire/tls/certificatename.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHostAddress>

#include <algorithm>
#include <array>
#include <iterator>

namespace wasclean {

namespace {

/// Names beyond these are not written out in a sentence.
constexpr qsizetype namesShown = 4;

struct CertificateProblemsText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::CertificateProblems)
};

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
            CertificateProblemsText::tr("it does not name any host, so it is not valid for %1"),
            serverName);
    if (names == QStringList(serverName)) {
        return fill(CertificateProblemsText::tr(
                        "it names “%1” only as its common name, which does not count; "
                        "it has no alternative names"),
            serverName);
    }
    const bool more = names.size() > namesShown;
    names = names.first(std::min(names.size(), namesShown));
    for (QString &name : names)
        name = shortName({name}, {});
    const QString sentence = more
        ? CertificateProblemsText::tr("it is for %2 and others, not for %1")
        : CertificateProblemsText::tr("it is for %2, not for %1");
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
        return isOwn
            ? CertificateProblemsText::tr("it expired on %1").arg(end)
            : CertificateProblemsText::tr("its issuer “%1” expired on %2").arg(issuer, end);
    }
    case QSslError::CertificateNotYetValid: {
        const QString begin = utc(certificate.effectiveDate());
        return isOwn ? CertificateProblemsText::tr("it is not valid before %1").arg(begin)
                     : CertificateProblemsText::tr("its issuer “%1” is not valid before %2")
                           .arg(issuer, begin);
    }
    case QSslError::SelfSignedCertificate:
        return isOwn ? CertificateProblemsText::tr("it is self-signed")
                     : CertificateProblemsText::tr("its issuer “%1” is self-signed").arg(issuer);
    case QSslError::SelfSignedCertificateInChain:
        return fill(
            CertificateProblemsText::tr("its chain ends at “%1”, which is not trusted here"),
            nameOf(certificate));
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate: {
        const QString unknown = issuerNameOf(certificate);
        return isOwn
            ? CertificateProblemsText::tr("it was issued by “%1”, an issuer that is not known here")
                  .arg(unknown)
            : CertificateProblemsText::tr(
                "its issuer “%1” was issued by “%2”, which is not known here")
                  .arg(issuer, unknown);
    }
    case QSslError::UnableToVerifyFirstCertificate:
        return CertificateProblemsText::tr(
            "its issuer's certificate was not sent and is not known here");
    case QSslError::CertificateRevoked:
        return isOwn
            ? CertificateProblemsText::tr("it was revoked by its issuer")
            : CertificateProblemsText::tr("its issuer “%1” was itself revoked").arg(issuer);
    case QSslError::InvalidCaCertificate:
        return fill(CertificateProblemsText::tr("“%1” is not allowed to issue certificates"),
            nameOf(certificate));
    case QSslError::InvalidPurpose:
        return isOwn
            ? CertificateProblemsText::tr("it is not meant for servers")
            : CertificateProblemsText::tr("its issuer “%1” is not meant for servers").arg(issuer);
    case QSslError::NoPeerCertificate:
        return CertificateProblemsText::tr("the server sent no certificate");
    default:
        break;
    }
    QString words = error.errorString();
    while (words.endsWith(u'.'))
        words.chop(1);
    return words;
}

} // namespace

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
    // Qt's own check also accepts the common name, which no browser does.
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

} // namespace wasclean
