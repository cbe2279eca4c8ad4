#pragma once

#include "app/base/deleter.h"

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>

namespace wasclean {

using OpenSslCertificate = std::unique_ptr<X509, Deleter<X509_free>>;
using OpenSslKey = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;

} // namespace wasclean
