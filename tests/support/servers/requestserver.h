#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QLocalServer>
#include <QObject>
#include <QStringList>
#include <QTcpServer>

namespace wasclean {

/// A server that keeps every request as it was received. It accepts the opening handshake or sends
/// another answer of the test, and sends nothing else.
class RequestServer : public QObject
{
    Q_OBJECT

public:
    /// On a free port.
    explicit RequestServer(const QHostAddress &address = QHostAddress(QHostAddress::LocalHost));
    /// On a Unix domain socket.
    explicit RequestServer(const QString &path);

    bool isListening() const { return m_server.isListening() || m_localServer.isListening(); }

    quint16 port() const { return m_server.serverPort(); }

    /// "ws://127.0.0.1:1234/path"
    QString url(const QString &path = QStringLiteral("/")) const;

    /// The answers to the next requests, one each, instead of accepting them.
    void answerWith(const QList<QByteArray> &answers) { m_answers = answers; }

    /// Ends all connections without a Close frame.
    void dropAll();

    /// The requests, each up to its empty line.
    const QList<QByteArray> &heads() const { return m_heads; }

    /// The lines of the last one.
    QStringList lines() const;
    /// The values of the fields with this name in the last request, exactly as they were received.
    QStringList fields(const char *name) const;

private:
    void take(QIODevice *socket);
    void read(QIODevice *socket);

    QTcpServer m_server;
    QLocalServer m_localServer;
    QList<QByteArray> m_heads;
    QList<QByteArray> m_answers;
};

} // namespace wasclean
