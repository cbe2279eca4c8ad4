#include "app/wire/tls/certificatename.h"

#include <array>

namespace wasclean {

namespace {

constexpr qsizetype longestName = 80;

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

} // namespace

QString subjectOf(const QSslCertificate &certificate)
{
    return distinguishedName(certificate, &QSslCertificate::subjectInfo);
}

QString issuerOf(const QSslCertificate &certificate)
{
    return distinguishedName(certificate, &QSslCertificate::issuerInfo);
}

QString shortName(const QStringList &commonNames, const QString &otherName)
{
    const QString name = commonNames.isEmpty() ? otherName : commonNames.first();
    return name.size() > longestName ? name.first(longestName) + u'…' : name;
}

QString nameOf(const QSslCertificate &certificate)
{
    return shortName(certificate.subjectInfo(QSslCertificate::CommonName), subjectOf(certificate));
}

QString issuerNameOf(const QSslCertificate &certificate)
{
    return shortName(certificate.issuerInfo(QSslCertificate::CommonName), issuerOf(certificate));
}

} // namespace wasclean
