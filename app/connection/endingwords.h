#pragma once

#include "app/wire/facts/evidence.h"

#include <QString>

namespace wasclean {

/// How a connection was closed whose server sent a valid Close frame: who closed it, whether the
/// close was clean, and whether the code was one that may be sent (RFC 6455, 7.4).
QString closedSentence(const Evidence &evidence);

/// How the server broke the protocol, and what had been closed before.
QString violationSentence(const Evidence &evidence);

/// Whether our Close frame was sent before the server's was received.
bool wasClosedByUs(const Evidence &evidence);

/// Whether TLS ended the attempt, that with the server or with a proxy, before it was set up or
/// later.
bool isTlsFailure(const Evidence &evidence);

/// Whether TLS with the server had been set up when it failed.
bool hasTlsBroken(const Evidence &evidence);

/// Whether an alert was received that may be about the set-up of TLS, though requests are sent: a
/// server may refuse our certificate after that (RFC 8446, 4.4.2.4).
bool hasAlertOfSetUp(const TlsFacts &tls);

/// Whether the certificate ended the attempt. One with errors may have been accepted, by the
/// options or by its fingerprint.
bool isCertificateRefused(const TlsFacts &tls);

} // namespace wasclean
