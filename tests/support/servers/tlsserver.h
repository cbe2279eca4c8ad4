#pragma once

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>

#include <optional>

namespace wasclean {

/// A TLS server that accepts every opening handshake, sends nothing else, and counts the bytes it
/// receives.
class TlsServer : public QObject
{
    Q_OBJECT

public:
    explicit TlsServer(const QSslConfiguration &configuration, QObject *parent = nullptr);

    bool isListening() const { return m_server.isListening(); }

    quint16 port() const { return m_server.serverPort(); }

    /// The number of TCP connections.
    int connections() const { return m_connections; }

    /// What is sent when the head of a request is in, in place of a good answer; may be empty.
    void setAnswer(const QByteArray &answer) { m_answer = answer; }

    /// The same for the head of a CONNECT request, in place of a good answer.
    void setTunnelAnswer(const QByteArray &answer) { m_tunnelAnswer = answer; }

    /// Sends bytes to the newest client through TLS.
    void send(const QByteArray &bytes);

    /// Sends bytes to the newest client on TCP, past TLS.
    void sendPastTls(const QByteArray &bytes);

    /// The bytes that were received through TLS.
    QByteArray received() const { return m_received; }

signals:
    /// The head of a request is in, and was answered.
    void asked();
    void tunnelAsked();

private:
    void serve(QSslSocket *socket);

    QSslServer m_server;
    QPointer<QSslSocket> m_newest;
    int m_connections = 0;
    QByteArray m_received;
    std::optional<QByteArray> m_answer;
    QByteArray m_tunnelAnswer = "HTTP/1.1 200 OK\r\n\r\n";
};

} // namespace wasclean
