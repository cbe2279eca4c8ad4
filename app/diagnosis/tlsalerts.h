#pragma once

#include "app/diagnosis/evidenceview.h"

#include <QStringList>

#include <initializer_list>

namespace wasclean {

// TLS alerts (RFC 8446, 6).
constexpr int alertHandshakeFailure = 40;
constexpr int alertBadCertificate = 42;
constexpr int alertUnsupportedCertificate = 43;
constexpr int alertCertificateRevoked = 44;
constexpr int alertCertificateExpired = 45;
constexpr int alertCertificateUnknown = 46;
constexpr int alertUnknownCa = 48;
constexpr int alertAccessDenied = 49;
constexpr int alertProtocolVersion = 70;
constexpr int alertInsufficientSecurity = 71;
constexpr int alertUnrecognizedName = 112;
constexpr int alertCertificateRequired = 116;
constexpr int alertNoApplicationProtocol = 120;

/// Whether TLS with the server failed.
bool hasTlsFailed(const EvidenceView &view);
/// Whether it failed, and the TLS library's words contain these.
bool hasTlsWords(const EvidenceView &view, const char *words);
/// Whether it failed, and one of these alerts was received.
bool hasAlert(const EvidenceView &view, std::initializer_list<int> alerts);
/// Facts about the failure, for Cause::evidence.
QStringList tlsFailureFacts(const EvidenceView &view);

} // namespace wasclean
