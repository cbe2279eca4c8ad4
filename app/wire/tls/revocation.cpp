#include "app/wire/tls/revocation.h"

#include "app/wire/tls/certificatename.h"
#include "app/wire/tls/opensslpointer.h"

#include <QCoreApplication>

#include <openssl/pem.h>
#include <openssl/x509_vfy.h>

namespace wasclean {

namespace {

void freeCertificates(STACK_OF(X509) * certificates) { sk_X509_pop_free(certificates, X509_free); }

using RevocationList = std::unique_ptr<X509_CRL, Deleter<X509_CRL_free>>;
using Store = std::unique_ptr<X509_STORE, Deleter<X509_STORE_free>>;
using StoreContext = std::unique_ptr<X509_STORE_CTX, Deleter<X509_STORE_CTX_free>>;
using Certificates = std::unique_ptr<STACK_OF(X509), Deleter<freeCertificates>>;
using MemoryFile = std::unique_ptr<BIO, Deleter<BIO_free_all>>;

struct RevocationText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::Revocation)
};

OpenSslCertificate toOpenSsl(const QSslCertificate &certificate)
{
    const QByteArray der = certificate.toDer();
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    return OpenSslCertificate(d2i_X509(nullptr, &bytes, long(der.size())));
}

QSslCertificate toQt(X509 *certificate)
{
    QByteArray der(i2d_X509(certificate, nullptr), Qt::Uninitialized);
    auto *bytes = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate, &bytes);
    return QSslCertificate(der, QSsl::Der);
}

RevocationList listFromDer(const QByteArray &der)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    return RevocationList(d2i_X509_CRL(nullptr, &bytes, long(der.size())));
}

QByteArray toDer(X509_CRL *list)
{
    QByteArray der(i2d_X509_CRL(list, nullptr), Qt::Uninitialized);
    auto *bytes = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509_CRL(list, &bytes);
    return der;
}

QString naming(const QString &sentence, const QString &name)
{
    return QString(sentence).replace(QLatin1String("%1"), name);
}

/// What an error of OpenSSL says about revocation; empty when it is about something else, which
/// Qt has seen as well, or about an issuer without a list.
QString problemOf(X509_STORE_CTX *context)
{
    X509 *const subject = X509_STORE_CTX_get_current_cert(context);
    const QSslCertificate certificate = subject ? toQt(subject) : QSslCertificate();
    const QString issuer = issuerNameOf(certificate);
    switch (X509_STORE_CTX_get_error(context)) {
    case X509_V_ERR_CERT_REVOKED:
        return X509_STORE_CTX_get_error_depth(context) == 0
            ? RevocationText::tr("it was revoked by its issuer")
            : naming(RevocationText::tr("its issuer “%1” was itself revoked by the CA above it"),
                nameOf(certificate));
    case X509_V_ERR_CRL_HAS_EXPIRED:
        return naming(RevocationText::tr("the revocation list of “%1” is out of date"), issuer);
    case X509_V_ERR_CRL_NOT_YET_VALID:
        return naming(RevocationText::tr("the revocation list of “%1” is not valid yet"), issuer);
    case X509_V_ERR_CRL_SIGNATURE_FAILURE:
    case X509_V_ERR_UNABLE_TO_DECRYPT_CRL_SIGNATURE:
        return naming(
            RevocationText::tr("the revocation list of “%1” has an invalid signature"), issuer);
    case X509_V_ERR_ERROR_IN_CRL_LAST_UPDATE_FIELD:
    case X509_V_ERR_ERROR_IN_CRL_NEXT_UPDATE_FIELD:
    case X509_V_ERR_UNHANDLED_CRITICAL_CRL_EXTENSION:
    case X509_V_ERR_DIFFERENT_CRL_SCOPE:
    case X509_V_ERR_KEYUSAGE_NO_CRL_SIGN:
        return naming(RevocationText::tr("the revocation list of “%1” cannot be used"), issuer);
    default:
        return {};
    }
}

int goOn(int isFine, X509_STORE_CTX *context)
{
    auto *problems = static_cast<QStringList *>(X509_STORE_CTX_get_app_data(context));
    if (!isFine)
        problems->append(problemOf(context));
    return 1;
}

} // namespace

QList<QByteArray> readRevocationLists(const QByteArray &content)
{
    QList<QByteArray> lists;
    const MemoryFile file(BIO_new_mem_buf(content.constData(), int(content.size())));
    while (const auto list
        = RevocationList(PEM_read_bio_X509_CRL(file.get(), nullptr, nullptr, nullptr)))
        lists.append(toDer(list.get()));
    if (lists.isEmpty() && listFromDer(content))
        lists.append(content);
    return lists;
}

QStringList revocationProblems(const QList<QSslCertificate> &chain,
    const QList<QSslCertificate> &authorities, const QList<QByteArray> &lists)
{
    if (lists.isEmpty() || chain.isEmpty())
        return {};
    const Store store(X509_STORE_new());
    for (const QSslCertificate &authority : authorities)
        X509_STORE_add_cert(store.get(), toOpenSsl(authority).get());
    for (const QByteArray &list : lists)
        X509_STORE_add_crl(store.get(), listFromDer(list).get());
    const Certificates sent(sk_X509_new_null());
    for (const QSslCertificate &certificate : chain)
        sk_X509_push(sent.get(), toOpenSsl(certificate).release());

    QStringList problems;
    const StoreContext context(X509_STORE_CTX_new());
    X509_STORE_CTX_init(context.get(), store.get(), sk_X509_value(sent.get(), 0), sent.get());
    X509_STORE_CTX_set_flags(context.get(), X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL);
    X509_STORE_CTX_set_app_data(context.get(), &problems);
    X509_STORE_CTX_set_verify_cb(context.get(), goOn);
    X509_verify_cert(context.get());
    problems.removeAll(QString());
    problems.removeDuplicates();
    return problems;
}

} // namespace wasclean
