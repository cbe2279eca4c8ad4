#include "app/wire/relay/loopbackserver.h"

#include "app/base/randombytes.h"
#include "app/wire/http/upgrade.h"

#include <QHostAddress>
#include <QNetworkProxy>

namespace wasclean {

namespace {

constexpr qint64 maxRequestBytes = qint64(8) * 1024;
/// Larger payloads are handed to the socket as they are, without a copy.
constexpr qsizetype copyLimit = qsizetype(32) * 1024;
constexpr qint64 readBuffer = qint64(1024) * 1024;

QByteArray fieldOf(const QByteArray &request, const QByteArray &name)
{
    for (const QByteArray &line : request.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

} // namespace

LoopbackServer::LoopbackServer(QObject *parent)
    : QObject(parent)
    , m_listener(this)
    , m_secret(randomBytes().toHex())
{
    m_listener.setProxy(QNetworkProxy::NoProxy);
    connect(&m_listener, &QTcpServer::newConnection, this, &LoopbackServer::onNewConnection);
}

bool LoopbackServer::listen() { return m_listener.listen(QHostAddress::LocalHost); }

QUrl LoopbackServer::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("ws"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_listener.serverPort());
    url.setPath(u'/' + QString::fromLatin1(m_secret));
    return url;
}

void LoopbackServer::onNewConnection()
{
    while (QTcpSocket *candidate = m_listener.nextPendingConnection()) {
        candidate->setParent(this);
        connect(
            candidate, &QTcpSocket::readyRead, this, [this, candidate] { readRequest(candidate); });
        connect(candidate, &QTcpSocket::disconnected, candidate, &QObject::deleteLater);
    }
}

void LoopbackServer::readRequest(QTcpSocket *candidate)
{
    const QByteArray seen = candidate->peek(maxRequestBytes);
    if (!seen.contains("\r\n\r\n")) {
        if (seen.size() >= maxRequestBytes)
            candidate->abort();
        return;
    }
    if (seen.startsWith(QByteArray("GET /" + m_secret + " ")))
        adopt(candidate, candidate->read(seen.indexOf("\r\n\r\n") + 4));
    else
        candidate->abort();
}

void LoopbackServer::adopt(QTcpSocket *candidate, const QByteArray &request)
{
    m_listener.close();
    disconnect(candidate, nullptr, this, nullptr);
    m_socket = candidate;
    m_socket->setReadBufferSize(readBuffer);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    // The engine may hang up first; what it wrote before that is still to be read.
    disconnect(m_socket, &QTcpSocket::disconnected, m_socket, &QObject::deleteLater);
    connect(m_socket, &QTcpSocket::readyRead, this, &LoopbackServer::readyRead);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &LoopbackServer::drained);
    m_key = fieldOf(request, "Sec-WebSocket-Key");
    emit requested();
}

void LoopbackServer::acceptUpgrade()
{
    m_out += "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
             "Sec-WebSocket-Accept: "
        + acceptFor(m_key) + "\r\n\r\n";
    flush();
}

void LoopbackServer::writeFrame(quint8 opcode, const QByteArray &payload)
{
    FrameHeader header;
    header.opcode = opcode;
    header.payloadLength = quint64(payload.size());
    appendHeader(m_out, header);
    if (payload.size() <= copyLimit) {
        m_out += payload;
        return;
    }
    flush();
    m_socket->write(payload);
}

void LoopbackServer::flush()
{
    if (m_out.isEmpty() || m_socket == nullptr)
        return;
    m_socket->write(m_out);
    m_out.clear();
}

qint64 LoopbackServer::backlog() const
{
    return m_socket == nullptr ? 0 : m_socket->bytesToWrite();
}

void LoopbackServer::finish()
{
    m_listener.close();
    if (m_socket == nullptr)
        return;
    flush();
    m_socket->disconnectFromHost();
}

QByteArray LoopbackServer::read(qint64 maxSize)
{
    return m_socket == nullptr ? QByteArray() : m_socket->read(maxSize);
}

bool LoopbackServer::hasMore() const
{
    return m_socket != nullptr && m_socket->bytesAvailable() > 0;
}

} // namespace wasclean
