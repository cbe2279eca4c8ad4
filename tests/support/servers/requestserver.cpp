#include "tests/support/servers/requestserver.h"

#include "tests/support/clientframes.h"

#include <QLocalSocket>
#include <QTcpSocket>

namespace wasclean {

RequestServer::RequestServer(const QHostAddress &address)
{
    m_server.listen(address);
    connect(&m_server, &QTcpServer::newConnection, this,
        [this] { take(m_server.nextPendingConnection()); });
}

RequestServer::RequestServer(const QString &path)
{
    m_localServer.listen(path);
    connect(&m_localServer, &QLocalServer::newConnection, this,
        [this] { take(m_localServer.nextPendingConnection()); });
}

QString RequestServer::url(const QString &path) const
{
    return QStringLiteral("ws://127.0.0.1:%1%2").arg(QString::number(port()), path);
}

void RequestServer::dropAll()
{
    for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>())
        socket->abort();
}

QStringList RequestServer::lines() const
{
    return m_heads.isEmpty() ? QStringList()
                             : QString::fromUtf8(m_heads.last()).split(QStringLiteral("\r\n"));
}

QStringList RequestServer::fields(const char *name) const
{
    QStringList values;
    const QString start = QString::fromLatin1(name) + QStringLiteral(": ");
    for (const QString &line : lines()) {
        if (line.startsWith(start))
            values.append(line.mid(start.size()));
    }
    return values;
}

void RequestServer::take(QIODevice *socket)
{
    connect(socket, &QIODevice::readyRead, this, [this, socket] { read(socket); });
    read(socket);
}

void RequestServer::read(QIODevice *socket)
{
    const QByteArray head = socket->peek(qint64(64) * 1024);
    if (!head.endsWith("\r\n\r\n"))
        return;
    socket->readAll();
    m_heads.append(head);
    if (!m_answers.isEmpty()) {
        socket->write(m_answers.takeFirst());
        return;
    }
    ClientFrames request;
    request.add(head);
    socket->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                  "Connection: Upgrade\r\nSec-WebSocket-Accept: "
        + request.acceptKey() + "\r\n\r\n");
}

} // namespace wasclean
