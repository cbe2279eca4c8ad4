#include "app/openssl/opensslplugin.h"

#include "app/openssl/revocationcheck.h"
#include "app/openssl/selfsigned.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/opensslv.h>

namespace wasclean {

QString OpenSslPlugin::runningVersion() const
{
    return QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING));
}

QString OpenSslPlugin::builtVersion() const { return QStringLiteral(OPENSSL_VERSION_STR); }

QByteArray OpenSslPlugin::sha512_256(const QByteArray &bytes) const
{
    QByteArray hash(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    EVP_Digest(bytes.constData(), std::size_t(bytes.size()),
        reinterpret_cast<unsigned char *>(hash.data()), &size, EVP_sha512_256(), nullptr);
    hash.truncate(size);
    return hash;
}

QList<QByteArray> OpenSslPlugin::revocationLists(const QByteArray &content) const
{
    return listsIn(content);
}

QList<RevocationFault> OpenSslPlugin::revocationFaults(const QList<QByteArray> &chain,
    const QList<QByteArray> &authorities, const QList<QByteArray> &lists) const
{
    return checkRevocation(chain, authorities, lists);
}

std::optional<CertificateAndKey> OpenSslPlugin::makeCertificate(const QString &commonName) const
{
    return makeSelfSigned(commonName);
}

} // namespace wasclean
