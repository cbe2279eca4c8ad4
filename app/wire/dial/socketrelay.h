#pragma once

#include "app/wire/dial/tcpprobe.h"

#include <QByteArray>
#include <QObject>
#include <QSsl>
#include <QTcpServer>
#include <QTcpSocket>

namespace wasclean {

/// Puts a plain TCP socket of this machine before a connection, so that QSslSocket, which knows
/// nothing else, can speak TLS within TLS, or over a Unix domain socket.
///
/// Only the near socket is let in: by its address and port, and by a secret that it says first.
/// Bytes pass in both directions as fast as the slower side takes them, and an end or a reset of
/// the connection is one of the near socket too.
class SocketRelay : public QObject
{
    Q_OBJECT

public:
    /// Takes over the connection. What was already read of it is passed on.
    explicit SocketRelay(QTcpSocket *connection, QObject *parent = nullptr);

    /// Connects the near socket; one of the signals follows.
    void start(QTcpSocket &near);

    /// Whether both sides have ended, with nothing left to pass on.
    bool isFinished() const { return m_finished; }

    /// How the connection ended: Open while it stands.
    TcpEnd end() const { return m_end; }

    /// Looks at the connection's TCP.
    TcpProbe &probe() { return m_probe; }

    const TcpFacts &facts() const { return m_probe.facts(); }

signals:
    void ready();
    void failed(const QString &networkError);
    void finished();

private:
    void onNearConnection();
    void checkSecret(QTcpSocket *candidate);
    void adopt(QTcpSocket *candidate);
    void connectSides();
    void passOn(QTcpSocket &from, QTcpSocket &to);
    void onTlsAlert(QSsl::AlertType type);
    void onConnectionEnded();
    void onFarEnded();
    void finishWhenBothEnded();

    QTcpServer m_listener;
    /// The first bytes of the near socket, so that no other program can pass for it.
    QByteArray m_secret;
    QTcpSocket *m_connection;
    /// The other end of the near socket.
    QTcpSocket *m_far = nullptr;
    QTcpSocket *m_near = nullptr;
    TcpProbe m_probe;
    TcpEnd m_end = TcpEnd::Open;
    bool m_finished = false;
};

} // namespace wasclean
