#pragma once

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>

namespace wasclean {

/// Frees an object of OpenSSL with the function that belongs to its type.
template <auto destroy>
struct Destroyer
{
    template <typename Object>
    void operator()(Object *object) const
    {
        destroy(object);
    }
};

using OpenSslCertificate = std::unique_ptr<X509, Destroyer<X509_free>>;
using OpenSslKey = std::unique_ptr<EVP_PKEY, Destroyer<EVP_PKEY_free>>;

} // namespace wasclean
