#include "tests/support/servers/rawserver.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace wasclean {

namespace {

QByteArray headerValue(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(QByteArray(name.toLower() + ":")))
            return line.sliced(name.size() + 1).trimmed();
    }
    return {};
}

} // namespace

RawServer::RawServer(const QByteArray &extensions)
    : m_extensions(extensions)
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, &RawServer::onNewConnection);
}

QString RawServer::url() const
{
    return QStringLiteral("ws://127.0.0.1:%1/").arg(m_server.serverPort());
}

void RawServer::onNewConnection()
{
    delete m_socket;
    m_socket = m_server.nextPendingConnection();
    // What a test sends in pieces is to arrive in pieces.
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_clientPort = m_socket->peerPort();
    m_request.clear();
    m_buffer.clear();
    m_frames.clear();
    connect(m_socket, &QTcpSocket::readyRead, this, &RawServer::onReadyRead);
}

bool RawServer::isConnected() const
{
    return m_socket && m_socket->state() == QAbstractSocket::ConnectedState && !m_request.isEmpty();
}

QList<RawServer::Frame> RawServer::frames(int opcode) const
{
    QList<Frame> found;
    for (const Frame &frame : m_frames) {
        if (frame.opcode == opcode)
            found.append(frame);
    }
    return found;
}

QByteArray RawServer::message() const
{
    QByteArray payload;
    for (const Frame &frame : m_frames) {
        if (frame.opcode > 2)
            continue;
        payload += frame.payload;
        if (frame.fin)
            break;
    }
    return payload;
}

void RawServer::setReading(bool on)
{
    m_reading = on;
    m_socket->setReadBufferSize(on ? 0 : 1);
    if (on)
        onReadyRead();
}

void RawServer::onReadyRead()
{
    if (!m_reading)
        return;
    m_buffer += m_socket->readAll();
    if (m_request.isEmpty()) {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        m_request = m_buffer.first(end + 4);
        m_buffer.remove(0, end + 4);
        const QByteArray joined
            = headerValue(m_request, "Sec-WebSocket-Key") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
        QByteArray answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                            "Connection: Upgrade\r\nSec-WebSocket-Accept: "
            + QCryptographicHash::hash(joined, QCryptographicHash::Sha1).toBase64() + "\r\n";
        if (!m_extensions.isEmpty())
            answer += "Sec-WebSocket-Extensions: " + m_extensions + "\r\n";
        send(answer + "\r\n");
    }
    while (readFrame())
        emit frameReceived();
}

bool RawServer::readFrame()
{
    if (m_buffer.size() < 2)
        return false;
    const auto first = quint8(m_buffer[0]);
    const auto second = quint8(m_buffer[1]);
    qsizetype header = 2;
    qint64 size = second & 0x7F;
    if (size >= 126) {
        header = size == 126 ? 4 : 10;
        if (m_buffer.size() < header)
            return false;
        size = size == 126 ? qFromBigEndian<quint16>(m_buffer.constData() + 2)
                           : qFromBigEndian<qint64>(m_buffer.constData() + 2);
    }
    Frame frame;
    frame.fin = first & 0x80;
    frame.rsv = (first >> 4) & 7;
    frame.opcode = first & 0xF;
    frame.masked = second & 0x80;
    frame.size = size;
    const qsizetype start = header + (frame.masked ? 4 : 0);
    if (m_buffer.size() < start + size)
        return false;
    if (m_keepPayloads) {
        frame.payload = m_buffer.mid(start, size);
        // By pointers: a detach check for each of 24 million bytes takes seconds on a busy machine.
        char *bytes = frame.payload.data();
        const char *key = m_buffer.constData() + header;
        for (qsizetype i = 0; frame.masked && i < size; ++i)
            bytes[i] = char(bytes[i] ^ key[i % 4]);
    }
    m_buffer.remove(0, start + size);
    m_frames.append(frame);
    return true;
}

void RawServer::send(const QByteArray &bytes) { m_socket->write(bytes); }

void RawServer::sendFrame(int opcode, const QByteArray &payload, bool fin, int rsv)
{
    QByteArray frame;
    frame += char((fin ? 0x80 : 0) | (rsv << 4) | opcode);
    char size[8];
    if (payload.size() < 126) {
        frame += char(payload.size());
    } else if (payload.size() <= 0xFFFF) {
        qToBigEndian(quint16(payload.size()), size);
        frame += char(126);
        frame.append(size, 2);
    } else {
        qToBigEndian(quint64(payload.size()), size);
        frame += char(127);
        frame.append(size, 8);
    }
    send(frame + payload);
}

void RawServer::sendClose(int code)
{
    QByteArray body(2, Qt::Uninitialized);
    qToBigEndian(quint16(code), body.data());
    sendFrame(8, body);
}

void RawServer::endTcp() { m_socket->disconnectFromHost(); }

} // namespace wasclean
