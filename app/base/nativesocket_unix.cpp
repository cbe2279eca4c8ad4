#include "app/base/nativesocket.h"

#include <algorithm>

#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/uio.h>

namespace wasclean {

bool canSteerTcp() { return true; }

void endWriting(const QTcpSocket &socket)
{
    ::shutdown(static_cast<int>(socket.socketDescriptor()), SHUT_WR);
}

qint64 readArrived(const QTcpSocket &socket, const std::vector<ReadPlace> &places)
{
    const int descriptor = static_cast<int>(socket.socketDescriptor());
    int arrived = 0;
    // While there is something to read, recvmsg() neither takes an error away nor sees the end.
    if (descriptor < 0 || ::ioctl(descriptor, FIONREAD, &arrived) != 0 || arrived <= 0)
        return 0;
    std::vector<iovec> parts;
    parts.reserve(places.size());
    for (const ReadPlace &place : places)
        parts.push_back({place.to, static_cast<size_t>(place.size)});
    msghdr message{};
    message.msg_iov = parts.data();
    message.msg_iovlen = static_cast<decltype(message.msg_iovlen)>(parts.size());
    return std::max<qint64>(::recvmsg(descriptor, &message, MSG_DONTWAIT), 0);
}

void resetOnClose(const QTcpSocket &socket)
{
    const linger none{1, 0};
    const int descriptor = static_cast<int>(socket.socketDescriptor());
    ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &none, sizeof none);
}

} // namespace wasclean
