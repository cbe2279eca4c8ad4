#include "app/base/nativesocket.h"

#include <sys/socket.h>

namespace wasclean {

bool canSteerTcp() { return true; }

void endWriting(const QTcpSocket &socket)
{
    ::shutdown(static_cast<int>(socket.socketDescriptor()), SHUT_WR);
}

void resetOnClose(const QTcpSocket &socket)
{
    const linger none{1, 0};
    const int descriptor = static_cast<int>(socket.socketDescriptor());
    ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &none, sizeof none);
}

} // namespace wasclean
