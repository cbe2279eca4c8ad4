#pragma once

#include "app/base/checked.h"

#include <QByteArray>
#include <QSslConfiguration>
#include <QString>

namespace wasclean {

/// A certificate that nobody vouches for, with its private key: made anew in each run, and in
/// memory only.
class SelfSignedCertificate
{
public:
    /// One for localhost and 127.0.0.1 with an ECDSA key on P-256, valid for a year. Takes about a
    /// millisecond. The problem is said without a full stop.
    static Checked<SelfSignedCertificate> make(const QString &commonName);

    /// The SHA-256 of the certificate, by which it can be trusted.
    QByteArray fingerprint() const;

    /// For the sockets of a server. Loads Qt's part for TLS, which takes tens of milliseconds.
    QSslConfiguration serverConfiguration() const;

private:
    SelfSignedCertificate(QByteArray certificate, QByteArray key);

    QByteArray m_certificate; ///< DER
    QByteArray m_key; ///< DER (RFC 5915)
};

} // namespace wasclean
