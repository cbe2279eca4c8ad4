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

/// How TLS is to be set up, and whom to trust.
struct TlsOptions
{
    /// Takes whatever certificate the server shows. Never on by default.
    bool trustAnyCertificate = false;
    /// Certificates to trust besides the system's.
    QList<QSslCertificate> caCertificates;
    /// SHA-256 fingerprints of certificates that the user trusts for this host.
    QList<QByteArray> trustedFingerprints;
    /// Our certificate and what stands between it and its CA; empty when we show none.
    QList<QSslCertificate> clientChain;
    QSslKey clientKey;
    TlsVersion minimumVersion = TlsVersion::Tls1_2;
    /// The name that is asked for (SNI) and checked instead of the URL's host; empty for that one.
    QString serverName;
    /// Whether ALPN says "http/1.1".
    bool alpn = true;
};

/// What stands between us and the server.
struct ProxyOptions
{
    enum class Kind : quint8 { System, None, HttpConnect, Socks5 };

    Kind kind = Kind::System;
    /// For HttpConnect and Socks5.
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
