#include "tests/demo/rawclient.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace wasclean::test {

namespace {

constexpr int failSafeMilliseconds = 120'000;

template <typename Number>
QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

RawClient::RawClient(quint16 port, int receiveBuffer)
    : m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    if (receiveBuffer > 0) {
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    }
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address)
        != 0) {
        ::close(m_descriptor);
        m_descriptor = -1;
    }
}

RawClient::~RawClient()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

bool RawClient::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count = ::send(m_descriptor, bytes.constData() + sent,
            static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0) {
            return false;
        }
        sent += count;
    }
    return true;
}

qsizetype RawClient::sendSome(const QByteArray &bytes, qsizetype from)
{
    if (from >= bytes.size()) {
        return 0;
    }
    const ssize_t count = ::send(m_descriptor, bytes.constData() + from,
        static_cast<size_t>(bytes.size() - from), MSG_NOSIGNAL | MSG_DONTWAIT);
    return std::max<qsizetype>(count, 0);
}

bool RawClient::sendFrame(int opcode, const QByteArray &payload, bool fin)
{
    return send(clientFrame(opcode, payload, fin));
}

void RawClient::endWriting() { ::shutdown(m_descriptor, SHUT_WR); }

void RawClient::reset()
{
    const linger none{1, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &none, sizeof none);
    ::close(m_descriptor);
    m_descriptor = -1;
}

QByteArray RawClient::upgrade(const QByteArray &target, const QByteArray &moreFields)
{
    send(upgradeRequest(target, moreFields));
    return readHead();
}

QByteArray RawClient::readHead()
{
    while (!m_buffer.contains("\r\n\r\n") && fill()) { }
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    return read(end < 0 ? m_buffer.size() : end + 4);
}

QByteArray RawClient::readAll()
{
    while (fill()) { }
    return read(m_buffer.size());
}

WireFrame RawClient::readFrame()
{
    const QByteArray start = read(2);
    WireFrame frame;
    if (start.size() < 2) {
        return frame;
    }
    frame.fin = (start.at(0) & 0x80) != 0;
    frame.opcode = start.at(0) & 0x7F; // the reserved bits too, so that none goes unnoticed
    frame.masked = (start.at(1) & 0x80) != 0;
    qsizetype size = start.at(1) & 0x7F;
    if (size == 126) {
        size = qFromBigEndian<quint16>(read(2).constData());
    } else if (size == 127) {
        size = qFromBigEndian<qint64>(read(8).constData());
    }
    frame.payload = read(frame.masked ? size + 4 : size);
    return frame;
}

QByteArray RawClient::read(qsizetype count)
{
    while (m_buffer.size() < count && fill()) { }
    const QByteArray bytes = m_buffer.left(count);
    m_buffer.remove(0, count);
    return bytes;
}

End RawClient::waitForEnd()
{
    readAll();
    return *m_end;
}

bool RawClient::isQuiet() const
{
    pollfd ready{m_descriptor, POLLIN, 0};
    return m_buffer.isEmpty() && !m_end && ::poll(&ready, 1, 0) == 0;
}

bool RawClient::fill()
{
    if (m_end) {
        return false;
    }
    pollfd ready{m_descriptor, POLLIN, 0};
    if (::poll(&ready, 1, failSafeMilliseconds) != 1) {
        m_end = End::Timeout;
        return false;
    }
    std::array<char, 65536> piece;
    const ssize_t count = ::recv(m_descriptor, piece.data(), piece.size(), 0);
    if (count <= 0) {
        m_end = count == 0 ? End::Fin : End::Reset;
        return false;
    }
    m_buffer.append(piece.data(), count);
    return true;
}

QByteArray upgradeRequest(const QByteArray &target, const QByteArray &moreFields)
{
    return "GET " + target
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
        + moreFields + "\r\n";
}

QByteArray clientFrame(int opcode, const QByteArray &payload, bool fin)
{
    constexpr std::array<char, 4> key{'a', 'b', 'c', 'd'};
    QByteArray bytes;
    bytes.append(static_cast<char>((fin ? 0x80 : 0) | opcode));
    if (payload.size() < 126) {
        bytes.append(static_cast<char>(0x80 | static_cast<int>(payload.size())));
    } else if (payload.size() <= 0xFFFF) {
        bytes += '\xFE' + bigEndian(static_cast<quint16>(payload.size()));
    } else {
        bytes += '\xFF' + bigEndian(static_cast<quint64>(payload.size()));
    }
    bytes.append(key.data(), key.size());
    for (qsizetype i = 0; i < payload.size(); ++i) {
        bytes.append(static_cast<char>(payload.at(i) ^ key.at(static_cast<size_t>(i % 4))));
    }
    return bytes;
}

QByteArray closePayload(quint16 code, const QByteArray &reason) { return bigEndian(code) + reason; }

} // namespace wasclean::test
