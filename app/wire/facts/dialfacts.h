#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace wasclean {

/// An address that was dialled, and what came of it.
struct TriedAddress
{
    enum class Outcome : quint8 {
        Pending, ///< nothing yet
        Connected, ///< it is the one that is used
        Failed,
        GivenUp, ///< another one was faster, or the attempt ended
    };

    /// "127.0.0.1:8765", "[::1]:8765", or the path of a Unix domain socket.
    QString address;
    Outcome outcome = Outcome::Pending;
    /// Nanoseconds since dialling began.
    qint64 startedAfter = 0;
    /// Nanoseconds until the outcome.
    qint64 took = 0;
    /// The network's own words for Outcome::Failed.
    QString problem;

    bool operator==(const TriedAddress &) const = default;
};

/// One certificate of the server's chain.
struct CertificateFacts
{
    /// Distinguished names, "CN=a.example, O=Example".
    QString subject;
    QString issuer;
    /// "a.example", "127.0.0.1".
    QStringList alternativeNames;
    /// Seconds since the epoch.
    qint64 validFrom = 0;
    qint64 validUntil = 0;
    /// "RSA, 2048 bits".
    QString key;
    QString serialNumber;
    /// The SHA-256 digest of the whole certificate.
    QByteArray fingerprint;

    bool operator==(const CertificateFacts &) const = default;
};

/// What TLS came to.
struct TlsFacts
{
    enum class Trust : quint8 {
        None, ///< no certificate was seen
        Verified, ///< it is signed by a CA that is trusted, for that name
        ByFingerprint, ///< it is not, but the user trusts this very certificate
        Any, ///< it is not, but the user takes any
        Refused, ///< it is not, and the attempt ended
    };

    QString protocol;
    QString cipher;
    /// What the server chose by ALPN (RFC 7301); empty when it did not.
    QString alpn;
    /// Whose certificate it is, as TrustedCertificate names it.
    QString host;
    quint16 port = 0;
    /// The name that was asked for and checked.
    QString serverName;
    Trust trust = Trust::None;
    /// What is wrong with the certificate, each in words: "it expired on 2020-01-01".
    QStringList errors;
    /// The server's own certificate first.
    QList<CertificateFacts> chain;
    /// Whether our certificate was there to be shown, and TLS did not end before it could be.
    bool clientCertificate = false;
    /// Whether the other side ended TLS in order, by a close_notify alert (RFC 8446, 6.1).
    bool closeNotify = false;
    /// The number of the last alert of each side other than close_notify (RFC 8446, 6); -1 when
    /// there was none.
    int alertReceived = -1;
    int alertSent = -1;

    bool operator==(const TlsFacts &) const = default;
};

/// The proxy that was asked, and what it said.
struct ProxyFacts
{
    enum class Kind : quint8 { None, HttpConnect, HttpsConnect, Socks5 };
    enum class Problem : quint8 {
        None,
        Unusable, ///< what was named cannot be used as a proxy, or not so
        Unreachable, ///< no TCP connection to the proxy came about
        Tls, ///< TLS with the proxy failed, or its certificate is not trusted
        Refused, ///< it does not want to serve us: no login, a wrong one, or against its rules
        NoServer, ///< it did not reach the server
        Gone, ///< it ended the connection without an answer
        Garbage, ///< what it said is not the protocol
    };

    Kind kind = Kind::None;
    /// "proxy.example:3128".
    QString address;
    /// Who named it: "https_proxy", say; empty when it was the user.
    QString namedBy;
    Problem problem = Problem::None;
    /// Status of the answer to CONNECT (RFC 9110, 9.3.6), or reply of SOCKS (RFC 1928, 6); -1 when
    /// none came.
    int status = -1;
    /// The reason phrase that came with the status, or what the reply means.
    QString words;
    /// What is to be said besides the status, a sentence without its full stop; may be empty.
    QString why;
    /// The head of the answer to CONNECT as it came, and the body of a refusal, cut at a limit.
    QByteArray answer;
    QByteArray body;
    /// The heads of answers that asked for a login and got one.
    QList<QByteArray> challenges;
    /// What it was told who we are with: "Digest, MD5"; empty when nothing.
    QString login;
    /// Of Kind::HttpsConnect: TLS with the proxy, whose certificate it is.
    TlsFacts tls;

    bool operator==(const ProxyFacts &) const = default;
};

} // namespace wasclean
