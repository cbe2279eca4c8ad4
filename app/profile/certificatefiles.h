#pragma once

#include "app/base/checked.h"

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

namespace wasclean {

/// The client certificate, the intermediate certificates, and the key.
struct ClientIdentity
{
    QList<QSslCertificate> chain;
    QSslKey key;
};

/// The result of reading a client identity.
struct CheckedIdentity : Checked<ClientIdentity>
{
    enum class Fault : quint8 {
        None,
        Certificate, ///< its file
        Key, ///< its file, or it belongs to another certificate
        PassphraseMissing, ///< the key is encrypted and none was given
        PassphraseWrong, ///< the one that was given does not open the key
    };

    Fault fault = Fault::None;
};

/// The certificates and revocation lists of a file.
struct Authorities
{
    QList<QSslCertificate> certificates;
    /// Certificate revocation lists (RFC 5280, 5) in DER.
    QList<QByteArray> revocationLists;
};

/// Reads all certificates and revocation lists of a PEM file, or the one of a DER file. A file
/// without any is a problem. Blocks while it reads.
Checked<Authorities> readAuthorities(const QString &path);

/// The certificate to show to a server, with its key: PEM or DER, the key in its own file or in the
/// certificate's (the key file is empty then), or both in one file of PKCS#12 (RFC 7292). No
/// problem's sentence holds the passphrase.
CheckedIdentity readClientIdentity(
    const QString &certificateFile, const QString &keyFile, const QString &passphrase);

} // namespace wasclean
