#pragma once

#include "app/wire/facts/dialfacts.h"

#include <QSslCertificate>
#include <QSslSocket>

namespace wasclean {

CertificateFacts certificateFacts(const QSslCertificate &certificate);

/// What the handshake has come to so far: protocol, cipher, ALPN and the server's chain.
void noteTls(TlsFacts &facts, const QSslSocket &socket);

/// From now on puts the alerts of both sides into the facts, which must live as long as the
/// receiver.
void keepAlerts(QSslSocket &socket, TlsFacts &facts, QObject *receiver);

} // namespace wasclean
