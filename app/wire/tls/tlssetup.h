#pragma once

#include "app/wire/facts/dialfacts.h"
#include "app/wire/facts/dialoptions.h"
#include "app/wire/tls/tlshandshake.h"

#include <QList>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>

namespace wasclean {

/// The CAs that are trusted: the system's and those of the options.
QList<QSslCertificate> authoritiesOf(const TlsOptions &options);

/// How Qt is to be set up for these options.
QSslConfiguration tlsConfiguration(const TlsOptions &options);

/// Those for a proxy: what is for the server's eyes or about the server alone is left out.
TlsOptions proxyTlsOptions(TlsOptions options);

/// The name to ask for (SNI) and to check.
QString tlsServerName(const DialOptions &options);

/// What the handshake has come to so far: protocol, cipher, ALPN and the server's chain.
void noteTls(TlsFacts &facts, const QSslSocket &socket);

/// From now on puts the alerts of both sides into the facts, which must live as long as the
/// receiver.
void keepAlerts(QSslSocket &socket, TlsFacts &facts, QObject *receiver);

CertificateFacts certificateFacts(const QSslCertificate &certificate);

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

/// What to call a certificate, or its issuer, in a sentence.
QString nameOf(const QSslCertificate &certificate);
QString issuerNameOf(const QSslCertificate &certificate);

/// Whether the user trusts a certificate of that peer that is not good, or any.
bool mayTakeBadCertificate(const TlsOptions &options, const TlsPeer &peer);

/// Whether the user trusts this very certificate of that peer, by its SHA-256.
bool isTrustedByFingerprint(
    const TlsOptions &options, const TlsPeer &peer, const QSslCertificate &certificate);

/// What an error of OpenSSL means, for those that a tester meets; else empty.
QString tlsFailureWords(const QString &networkError);

/// Whether TLS itself is broken, rather than the connection below it.
bool isTlsError(QAbstractSocket::SocketError error);

} // namespace wasclean
