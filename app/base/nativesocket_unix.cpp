#include "app/base/nativesocket.h"

#include <algorithm>

#include <sys/ioctl.h>
#include <sys/socket.h>

namespace wasclean {

bool canSteerTcp() { return true; }

void endWriting(const QTcpSocket &socket)
{
    ::shutdown(static_cast<int>(socket.socketDescriptor()), SHUT_WR);
}

qint64 readArrived(const QTcpSocket &socket, char *to, qint64 maxSize)
{
    const int descriptor = static_cast<int>(socket.socketDescriptor());
    int arrived = 0;
    // While there is something to read, recv() neither takes an error away nor sees the end.
    if (descriptor < 0 || ::ioctl(descriptor, FIONREAD, &arrived) != 0 || arrived <= 0)
        return 0;
    const auto size = static_cast<size_t>(std::min<qint64>(arrived, maxSize));
    return std::max<qint64>(::recv(descriptor, to, size, MSG_DONTWAIT), 0);
}

void resetOnClose(const QTcpSocket &socket)
{
    const linger none{1, 0};
    const int descriptor = static_cast<int>(socket.socketDescriptor());
    ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &none, sizeof none);
}

} // namespace wasclean
