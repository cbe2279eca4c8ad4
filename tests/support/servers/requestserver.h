#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QLocalServer>
#include <QObject>
#include <QStringList>
#include <QTcpServer>

namespace wasclean {

/// A server that keeps every request as it came. It accepts the upgrade, unless it was told what to
/// answer instead, and says nothing more.
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

    /// What the next requests get, one each, in place of an upgrade.
    void answerWith(const QList<QByteArray> &answers) { m_answers = answers; }

    /// The requests, each up to its empty line.
    const QList<QByteArray> &heads() const { return m_heads; }

    /// The lines of the last one.
    QStringList lines() const;
    /// The values of the fields of that name in the last one, exactly as they came.
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
