#pragma once

#include "app/crypto/opensslmodule.h"

namespace wasclean {

/// OpenSslModule::makeCertificate().
std::optional<CertificateAndKey> makeSelfSigned(const QString &commonName);

} // namespace wasclean
