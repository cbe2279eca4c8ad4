#include "app/openssl/selfsigned.h"

#include "app/openssl/opensslpointer.h"

#include <openssl/bn.h>
#include <openssl/x509v3.h>

#include <algorithm>

namespace wasclean {

namespace {

using BigNumber = std::unique_ptr<BIGNUM, Deleter<BN_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Deleter<X509_EXTENSION_free>>;

/// A clock may be somewhat behind the one that the certificate was made with.
constexpr long secondsBefore = 3600;
constexpr long secondsAfter = 365L * 24 * 3600;
/// Positive, and within the 20 bytes of RFC 5280, 4.1.2.2.
constexpr int serialBits = 127;

bool setSerial(X509 *certificate)
{
    const BigNumber number(BN_new());
    return number && BN_rand(number.get(), serialBits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1
        && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

/// The subject, which is its own issuer.
bool setNames(X509 *certificate, const QString &commonName)
{
    const QByteArray utf8 = commonName.toUtf8();
    X509_NAME *const name = X509_get_subject_name(certificate);
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
               reinterpret_cast<const unsigned char *>(utf8.constData()), int(utf8.size()), -1, 0)
        == 1
        && X509_set_issuer_name(certificate, name) == 1;
}

bool addExtension(X509 *certificate, int kind, const char *value)
{
    const Extension extension(X509V3_EXT_conf_nid(nullptr, nullptr, kind, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/// Its key is not restricted to some usage: what may not sign certificates is not recognised as
/// self-signed (RFC 5280, 4.2.1.3).
bool fill(X509 *certificate, EVP_PKEY *key, const QString &commonName)
{
    return X509_set_version(certificate, X509_VERSION_3) == 1 && setSerial(certificate)
        && setNames(certificate, commonName)
        && X509_gmtime_adj(X509_getm_notBefore(certificate), -secondsBefore)
        && X509_gmtime_adj(X509_getm_notAfter(certificate), secondsAfter)
        && X509_set_pubkey(certificate, key) == 1
        && addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(certificate, NID_ext_key_usage, "serverAuth")
        && addExtension(certificate, NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1")
        && X509_sign(certificate, key, EVP_sha256()) > 0;
}

/// The DER that one of OpenSSL's functions i2d_… writes; empty when it fails.
template <typename Object>
QByteArray derOf(int (*write)(Object *, unsigned char **), Object *object)
{
    unsigned char *bytes = nullptr;
    const int size = write(object, &bytes);
    QByteArray der(reinterpret_cast<const char *>(bytes), std::max(0, size));
    OPENSSL_free(bytes);
    return der;
}

} // namespace

std::optional<CertificateAndKey> makeSelfSigned(const QString &commonName)
{
    const OpenSslKey key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    const OpenSslCertificate certificate(X509_new());
    if (!key || !certificate || !fill(certificate.get(), key.get(), commonName))
        return {};
    CertificateAndKey made{derOf<const X509>(i2d_X509, certificate.get()),
        derOf<const EVP_PKEY>(i2d_PrivateKey, key.get())};
    return made.certificate.isEmpty() || made.key.isEmpty() ? std::nullopt
                                                            : std::optional(std::move(made));
}

} // namespace wasclean
