#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QtPlugin>

#include <optional>

namespace wasclean {

/// What lists of revoked certificates (RFC 5280, 5) say against a certificate of a chain.
struct RevocationFault
{
    enum class Kind : quint8 {
        Revoked,
        /// The list of its issuer does not count.
        ListOutOfDate,
        ListNotYetValid,
        ListWronglySigned,
        ListUnusable,
        /// OpenSSL could not check the chain: it is not known whether one of it is revoked.
        NotChecked,
    };
    Kind kind = Kind::NotChecked;
    /// Where it stands in the chain: 0 for the server's.
    int depth = 0;
    /// Nothing for a chain that was not checked.
    QByteArray certificate;
};

/// A certificate, and its private key (RFC 5915).
struct CertificateAndKey
{
    QByteArray certificate;
    QByteArray key;
};

/// What OpenSSL does for us beyond what Qt has it do: a plug-in, so that the program loads
/// libcrypto only when somebody needs it. Any thread may call it. Certificates, keys and lists are
/// DER.
class OpenSslModule
{
public:
    OpenSslModule() = default;
    virtual ~OpenSslModule() = default;
    Q_DISABLE_COPY_MOVE(OpenSslModule)

    /// "3.0.11", of the library that is loaded, and of that which the plug-in was built with.
    virtual QString runningVersion() const = 0;
    virtual QString builtVersion() const = 0;

    /// FIPS 180-4, 6.7, which Qt does not offer. Empty if OpenSSL has switched it off.
    virtual QByteArray sha512_256(const QByteArray &bytes) const = 0;

    /// The certificate revocation lists in what a file holds, PEM or DER.
    virtual QList<QByteArray> revocationLists(const QByteArray &content) const = 0;

    /// What the lists say against the chain. Of an issuer without a list nothing is said.
    virtual QList<RevocationFault> revocationFaults(const QList<QByteArray> &chain,
        const QList<QByteArray> &authorities, const QList<QByteArray> &lists) const = 0;

    /// A certificate that nobody vouches for, for localhost and 127.0.0.1, with an ECDSA key on
    /// P-256, valid for a year. Takes about a millisecond. Nothing when OpenSSL fails.
    virtual std::optional<CertificateAndKey> makeCertificate(const QString &commonName) const = 0;
};

} // namespace wasclean

#define WASCLEAN_OPENSSL_MODULE "org.wasclean.OpenSslModule/1"
Q_DECLARE_INTERFACE(wasclean::OpenSslModule, WASCLEAN_OPENSSL_MODULE)
