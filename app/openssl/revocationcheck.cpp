#include "app/openssl/revocationcheck.h"

#include "app/openssl/opensslpointer.h"

#include <openssl/pem.h>
#include <openssl/x509_vfy.h>

#include <algorithm>

namespace wasclean {

namespace {

using Kind = RevocationFault::Kind;
using Faults = QList<RevocationFault>;

void freeCertificates(STACK_OF(X509) * certificates) { sk_X509_pop_free(certificates, X509_free); }

using RevocationList = std::unique_ptr<X509_CRL, Deleter<X509_CRL_free>>;
using Store = std::unique_ptr<X509_STORE, Deleter<X509_STORE_free>>;
using StoreContext = std::unique_ptr<X509_STORE_CTX, Deleter<X509_STORE_CTX_free>>;
using Certificates = std::unique_ptr<STACK_OF(X509), Deleter<freeCertificates>>;
using MemoryFile = std::unique_ptr<BIO, Deleter<BIO_free_all>>;

OpenSslCertificate certificateFromDer(const QByteArray &der)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    return OpenSslCertificate(d2i_X509(nullptr, &bytes, long(der.size())));
}

RevocationList listFromDer(const QByteArray &der)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    return RevocationList(d2i_X509_CRL(nullptr, &bytes, long(der.size())));
}

template <typename Object>
QByteArray toDer(int (*write)(const Object *, unsigned char **), const Object *object)
{
    QByteArray der(std::max(0, write(object, nullptr)), Qt::Uninitialized);
    auto *bytes = reinterpret_cast<unsigned char *>(der.data());
    write(object, &bytes);
    return der;
}

/// What an error of OpenSSL says about revocation. Nothing when it is about something else, which
/// Qt has seen as well, or about an issuer without a list.
std::optional<Kind> kindOf(int error)
{
    switch (error) {
    case X509_V_ERR_CERT_REVOKED:
        return Kind::Revoked;
    case X509_V_ERR_CRL_HAS_EXPIRED:
        return Kind::ListOutOfDate;
    case X509_V_ERR_CRL_NOT_YET_VALID:
        return Kind::ListNotYetValid;
    case X509_V_ERR_CRL_SIGNATURE_FAILURE:
    case X509_V_ERR_UNABLE_TO_DECRYPT_CRL_SIGNATURE:
        return Kind::ListWronglySigned;
    case X509_V_ERR_ERROR_IN_CRL_LAST_UPDATE_FIELD:
    case X509_V_ERR_ERROR_IN_CRL_NEXT_UPDATE_FIELD:
    case X509_V_ERR_UNHANDLED_CRITICAL_CRL_EXTENSION:
    case X509_V_ERR_DIFFERENT_CRL_SCOPE:
    case X509_V_ERR_KEYUSAGE_NO_CRL_SIGN:
        return Kind::ListUnusable;
    default:
        return {};
    }
}

int goOn(int isFine, X509_STORE_CTX *context)
{
    auto *faults = static_cast<Faults *>(X509_STORE_CTX_get_app_data(context));
    const auto kind = isFine ? std::nullopt : kindOf(X509_STORE_CTX_get_error(context));
    if (kind) {
        const X509 *const subject = X509_STORE_CTX_get_current_cert(context);
        faults->append({*kind, X509_STORE_CTX_get_error_depth(context),
            subject ? toDer<X509>(i2d_X509, subject) : QByteArray()});
    }
    return 1;
}

/// Whether the chain could be checked at all.
bool check(const QList<QByteArray> &chain, const QList<QByteArray> &authorities,
    const QList<QByteArray> &lists, Faults &faults)
{
    const Store store(X509_STORE_new());
    const Certificates sent(sk_X509_new_null());
    const StoreContext context(X509_STORE_CTX_new());
    if (!store || !sent || !context)
        return false;
    // One that cannot be read makes nobody trusted.
    for (const QByteArray &authority : authorities)
        X509_STORE_add_cert(store.get(), certificateFromDer(authority).get());
    for (const QByteArray &list : lists) {
        if (X509_STORE_add_crl(store.get(), listFromDer(list).get()) != 1)
            return false;
    }
    for (const QByteArray &certificate : chain) {
        OpenSslCertificate read = certificateFromDer(certificate);
        if (!read || sk_X509_push(sent.get(), read.get()) == 0)
            return false;
        static_cast<void>(read.release());
    }
    if (X509_STORE_CTX_init(context.get(), store.get(), sk_X509_value(sent.get(), 0), sent.get())
        != 1)
        return false;
    X509_STORE_CTX_set_flags(context.get(), X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL);
    X509_STORE_CTX_set_app_data(context.get(), &faults);
    X509_STORE_CTX_set_verify_cb(context.get(), goOn);
    return X509_verify_cert(context.get()) == 1;
}

} // namespace

QList<QByteArray> listsIn(const QByteArray &content)
{
    QList<QByteArray> lists;
    const MemoryFile file(BIO_new_mem_buf(content.constData(), int(content.size())));
    while (const auto list
        = RevocationList(PEM_read_bio_X509_CRL(file.get(), nullptr, nullptr, nullptr)))
        lists.append(toDer<X509_CRL>(i2d_X509_CRL, list.get()));
    if (lists.isEmpty() && listFromDer(content))
        lists.append(content);
    return lists;
}

QList<RevocationFault> checkRevocation(const QList<QByteArray> &chain,
    const QList<QByteArray> &authorities, const QList<QByteArray> &lists)
{
    Faults faults;
    if (!check(chain, authorities, lists, faults))
        faults.append(RevocationFault());
    return faults;
}

} // namespace wasclean
