#include "tests/bench/floodserver.h"

#include "app/protocol/mask.h"
#include "app/wire/frames/deflater.h"
#include "app/wire/frames/frame.h"
#include "app/wire/http/upgrade.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace wasclean {

namespace {

void sendAll(int socket, const char *data, size_t size)
{
    while (size > 0) {
        const ssize_t sent = ::send(socket, data, size, MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        data += sent;
        size -= size_t(sent);
    }
}

/// Has the system send as fast as a client reads that connects to this socket. BBR, which some
/// machines are set to, sends by a timer at the speed that it has estimated, and that would be
/// measured in place of the client. Without CUBIC, Linux's default, nothing changes.
void sendUnpaced(int socket)
{
    static constexpr char algorithm[] = "cubic";
    ::setsockopt(socket, IPPROTO_TCP, TCP_CONGESTION, algorithm, sizeof(algorithm) - 1);
}

/// Sends the same frame again and again.
void sendLoad(int socket, const QByteArray &frame, qint64 count)
{
    const qint64 perBlock = std::max<qint64>(1, 256 * 1024 / frame.size());
    const QByteArray block = frame.repeated(perBlock);
    for (qint64 left = count; left > 0; left -= perBlock)
        sendAll(socket, block.constData(), size_t(frame.size() * std::min(left, perBlock)));
}

/// Closes, and ends TCP first, as a server does.
void closeInOrder(int socket)
{
    const QByteArray close = encodeFrame(OpClose, QByteArray("\x03\xe8"));
    sendAll(socket, close.constData(), size_t(close.size()));
    std::array<char, 4096> buffer{};
    if (::recv(socket, buffer.data(), buffer.size(), 0) > 0)
        ::shutdown(socket, SHUT_WR);
    while (::recv(socket, buffer.data(), buffer.size(), 0) > 0) { }
    ::close(socket);
}

} // namespace

int listenLocally(quint16 &port)
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sendUnpaced(listener);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (::bind(listener, generic, size) != 0 || ::listen(listener, 1) != 0
        || ::getsockname(listener, generic, &size) != 0)
        return -1;
    port = ntohs(address.sin_port);
    return listener;
}

int acceptClient(int listener, const QByteArray &extensions)
{
    const int socket = ::accept(listener, nullptr, nullptr);
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    QByteArray request;
    std::array<char, 4096> buffer{};
    while (!request.contains("\r\n\r\n")) {
        const ssize_t got = ::recv(socket, buffer.data(), buffer.size(), 0);
        if (got <= 0) {
            ::close(socket);
            return -1;
        }
        request.append(buffer.data(), got);
    }
    const qsizetype at = request.toLower().indexOf("sec-websocket-key:") + 18;
    const QByteArray key = request.sliced(at, request.indexOf('\r', at) - at).trimmed();
    const QByteArray answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                              "Connection: Upgrade\r\nSec-WebSocket-Accept: "
        + acceptFor(key) + "\r\n"
        + (extensions.isEmpty() ? QByteArray() : "Sec-WebSocket-Extensions: " + extensions + "\r\n")
        + "\r\n";
    sendAll(socket, answer.constData(), size_t(answer.size()));
    return socket;
}

void serveOnce(int listener, Load load)
{
    const int socket = acceptClient(listener);
    if (socket < 0)
        return;
    QByteArray message(load.bytes, 'x');
    if (load.isJson)
        message = "{\"a\":\"" + QByteArray(std::max<qsizetype>(load.bytes - 8, 0), 'x') + "\"}";
    sendLoad(socket, encodeFrame(OpText, message), load.count);
    closeInOrder(socket);
}

void serveCompressed(int listener, Load load)
{
    const int socket = acceptClient(listener, "permessage-deflate; server_no_context_takeover");
    if (socket < 0)
        return;
    QByteArray message;
    for (qint64 i = 0; message.size() < load.bytes; ++i) {
        message += "{\"id\":" + QByteArray::number(i * 7919)
            + ",\"price\":" + QByteArray::number(i * i % 104'729) + ".5,\"name\":\"instrument\"},";
    }
    message.truncate(load.bytes);
    const QByteArray packed = Deflater(15, true).add(message, true);
    FrameHeader header;
    header.rsv = rsvCompressed;
    header.opcode = OpText;
    header.payloadLength = quint64(packed.size());
    sendLoad(socket, encodeHeader(header) + packed, load.count);
    closeInOrder(socket);
}

void receiveOnce(int listener, Load load)
{
    const int socket = acceptClient(listener);
    if (socket < 0)
        return;
    FrameHeader header;
    header.payloadLength = quint64(load.bytes);
    header.masked = true;
    qint64 left = (headerSize(header) + load.bytes) * load.count;
    std::vector<char> buffer(256 * 1024);
    while (left > 0) {
        const ssize_t got = ::recv(socket, buffer.data(), buffer.size(), 0);
        if (got <= 0)
            break;
        left -= got;
    }
    closeInOrder(socket);
}

void echoOnce(int listener)
{
    const int socket = acceptClient(listener);
    if (socket < 0)
        return;
    FrameReader reader;
    std::array<char, 4096> buffer{};
    QByteArray payload;
    ssize_t got = 0;
    while ((got = ::recv(socket, buffer.data(), buffer.size(), 0)) > 0) {
        QByteArrayView rest(buffer.data(), got);
        while (const auto piece = reader.next(rest)) {
            const qsizetype start = payload.size();
            payload.append(piece->payload.data(), piece->payload.size());
            const FrameHeader &header = piece->header;
            applyMask(
                payload.data() + start, payload.size() - start, header.maskingKey, piece->offset);
            if (!piece->last)
                continue;
            const QByteArray frame = encodeFrame(header.opcode, std::exchange(payload, {}));
            sendAll(socket, frame.constData(), size_t(frame.size()));
            if (header.opcode == OpClose)
                ::shutdown(socket, SHUT_WR);
        }
    }
    ::close(socket);
}

} // namespace wasclean
