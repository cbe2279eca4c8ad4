#pragma once

#include "app/wire/tls/selfsignedcertificate.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

#include <optional>

namespace wasclean::demo {

/// A socket of a client that speaks TLS. To the sessions it is like a plain one: what waits to be
/// sent is counted until the network has it, so that a client that does not read slows them down.
class TlsClientSocket : public QSslSocket
{
    Q_OBJECT

public:
    explicit TlsClientSocket(QObject *parent = nullptr);

    qint64 bytesToWrite() const override;

    /// Whether TLS was ever set up.
    bool wasEncrypted() const { return m_wasEncrypted; }

private:
    bool m_wasEncrypted = false;
};

/// Whether our direction of TCP can end alone. With TLS it must not: the end of TLS would be
/// missing, as after an attack (RFC 8446, 6.1).
bool canEndWriting(const QTcpSocket &socket);

/// Accepts connections and starts TLS on them, with a certificate that is made with the first call
/// of listenOn().
class TlsListener : public QTcpServer
{
    Q_OBJECT

public:
    explicit TlsListener(QObject *parent = nullptr);

    /// Listens on 127.0.0.1 on that port. False with problem() when it cannot.
    bool listenOn(quint16 port);

    /// Why it does not listen, without a full stop.
    const QString &problem() const { return m_problem; }

    /// The SHA-256 of the certificate; empty before there is one.
    QByteArray fingerprint() const;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    std::optional<SelfSignedCertificate> m_certificate;
    QString m_problem;
    /// Made with the first connection.
    std::optional<QSslConfiguration> m_configuration;
};

} // namespace wasclean::demo
