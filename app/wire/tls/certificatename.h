#pragma once

#include <QSslCertificate>
#include <QString>
#include <QStringList>

namespace wasclean {

/// The distinguished names: "CN=example.org, O=Example".
QString subjectOf(const QSslCertificate &certificate);
QString issuerOf(const QSslCertificate &certificate);

/// What to call a certificate, or its issuer, in a sentence: its common name, cut if it is long.
QString nameOf(const QSslCertificate &certificate);
QString issuerNameOf(const QSslCertificate &certificate);

/// The first of the common names, else the other name, cut if it is long.
QString shortName(const QStringList &commonNames, const QString &otherName);

} // namespace wasclean
