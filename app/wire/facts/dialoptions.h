#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

#include <optional>

namespace wasclean {

/// The oldest version of TLS that is taken. Below 1.2 only where OpenSSL still has it.
enum class TlsVersion : quint8 { Tls1_0, Tls1_2, Tls1_3 };

/// A certificate that the user trusts for one host and port although it is not good.
struct TrustedCertificate
{
    /// As a WebSocketUrl has it; the path of a Unix domain socket, whose port is 0.
    QString host;
    quint16 port = 0;
    /// The certificate's SHA-256.
    QByteArray fingerprint;
};

/// How TLS is to be set up, and whom to trust.
struct TlsOptions
{
    /// Takes whatever certificate the server shows. Never on by default.
    bool trustAnyCertificate = false;
    /// Certificates to trust besides the system's.
    QList<QSslCertificate> caCertificates;
    /// Certificate revocation lists (RFC 5280, 5) in DER: who is on one is not trusted.
    QList<QByteArray> revocationLists;
    /// SHA-256 fingerprints of certificates that are trusted for the URL's host.
    QList<QByteArray> trustedFingerprints;
    /// What is trusted for hosts by name, wherever a redirect or a proxy leads to them.
    QList<TrustedCertificate> trustedCertificates;
    /// Our certificate and what stands between it and its CA; empty when we show none.
    QList<QSslCertificate> clientChain;
    /// None rather than an empty one, which would load OpenSSL with every window.
    std::optional<QSslKey> clientKey;
    TlsVersion minimumVersion = TlsVersion::Tls1_2;
    /// The name that is asked for (SNI) and checked instead of the URL's host; empty for that one.
    QString serverName;
    /// Whether ALPN says "http/1.1".
    bool alpn = true;
};

/// What stands between us and the server.
struct ProxyOptions
{
    enum class Kind : quint8 {
        System,
        None,
        HttpConnect, ///< the CONNECT method, over plain TCP to the proxy
        HttpsConnect, ///< the CONNECT method, over TLS to the proxy
        Socks5,
    };

    Kind kind = Kind::System;
    /// For the last three.
    QString host;
    quint16 port = 0;
    QString user;
    QString password;
};

/// A host and port to connect to instead of the URL's.
struct ConnectTo
{
    QString host;
    quint16 port = 0;
};

/// Where and how to dial.
struct DialOptions
{
    QString host;
    quint16 port = 80;
    bool secure = false;
    /// Path of a Unix domain socket to dial instead of TCP; empty for TCP.
    QString unixSocket;
    std::optional<ConnectTo> connectTo;
    TlsOptions tls;
    ProxyOptions proxy;
    bool tcpKeepAlive = false;
};

} // namespace wasclean
