#include "tests/support/servers/tlsserver.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <sys/socket.h>

namespace wasclean {

TlsServer::TlsServer(const QSslConfiguration &configuration, QObject *parent)
    : QObject(parent)
{
    m_server.setSslConfiguration(configuration);
    connect(&m_server, &QSslServer::startedEncryptionHandshake, this, [this] { ++m_connections; });
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (auto *socket = qobject_cast<QSslSocket *>(m_server.nextPendingConnection()))
            serve(socket);
    });
    m_server.listen(QHostAddress::LocalHost);
}

void TlsServer::send(const QByteArray &bytes)
{
    if (!m_newest)
        return;
    m_newest->write(bytes);
    m_newest->flush();
}

void TlsServer::sendPastTls(const QByteArray &bytes)
{
    if (m_newest)
        ::send(int(m_newest->socketDescriptor()), bytes.constData(), size_t(bytes.size()),
            MSG_NOSIGNAL);
}

void TlsServer::serve(QSslSocket *socket)
{
    m_newest = socket;
    const auto read = [this, socket, head = QByteArray()]() mutable {
        const QByteArray bytes = socket->readAll();
        head += bytes;
        m_received += bytes;
        if (head.startsWith("CONNECT ") && head.endsWith("\r\n\r\n")) {
            head.clear();
            send(m_tunnelAnswer);
            emit tunnelAsked();
            return;
        }
        static const QRegularExpression keyLine(QStringLiteral("Sec-WebSocket-Key: (\\S+)\r\n"));
        const auto key = keyLine.match(QString::fromLatin1(head));
        if (!key.hasMatch() || !head.endsWith("\r\n\r\n"))
            return;
        const QByteArray secret
            = key.captured(1).toLatin1() + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
        const QByteArray accept = QCryptographicHash::hash(secret, QCryptographicHash::Sha1);
        const QByteArray good = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                                "Connection: Upgrade\r\nSec-WebSocket-Accept: "
            + accept.toBase64() + "\r\n\r\n";
        send(m_answer.value_or(good));
        emit asked();
    };
    connect(socket, &QSslSocket::readyRead, this, read);
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    if (socket->bytesAvailable() > 0)
        emit socket->readyRead();
}

} // namespace wasclean
