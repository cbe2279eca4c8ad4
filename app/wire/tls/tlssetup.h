#pragma once

#include "app/wire/facts/dialoptions.h"
#include "app/wire/tls/tlshandshake.h"

#include <QAbstractSocket>
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QString>

namespace wasclean {

/// The CAs that are trusted: the system's and those of the options.
QList<QSslCertificate> authoritiesOf(const TlsOptions &options);

/// How Qt is to be set up for these options.
QSslConfiguration tlsConfiguration(const TlsOptions &options);

/// Those for a proxy: what is for the server's eyes or about the server alone is left out.
TlsOptions proxyTlsOptions(TlsOptions options);

/// The name to ask for (SNI) and to check.
QString tlsServerName(const DialOptions &options);

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
