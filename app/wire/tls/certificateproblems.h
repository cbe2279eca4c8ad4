#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslError>
#include <QString>
#include <QStringList>

namespace wasclean {

/// The errors that count. A server that does not staple an answer of OCSP (RFC 6066, 8), or staples
/// one that says nothing, is not held to have a bad certificate; browsers do the same.
QList<QSslError> seriousErrors(const QList<QSslError> &errors);

/// Whether one of the certificate's alternative names is that host's or address's; its common name
/// does not count (RFC 9525, 6.3).
bool isFor(const QSslCertificate &certificate, const QString &serverName);

/// What is wrong with the certificate, in words that go on after "The certificate is not trusted:
/// ".
QStringList certificateProblems(
    const QList<QSslError> &errors, const QString &serverName, const QSslCertificate &own);

} // namespace wasclean
