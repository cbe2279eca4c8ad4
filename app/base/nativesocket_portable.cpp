#include "app/base/nativesocket.h"

namespace wasclean {

bool canSteerTcp() { return false; }

void endWriting(const QTcpSocket &socket) { Q_UNUSED(socket) }

qint64 readArrived(const QTcpSocket &socket, char *to, qint64 maxSize)
{
    Q_UNUSED(socket)
    Q_UNUSED(to)
    Q_UNUSED(maxSize)
    return 0;
}

void resetOnClose(const QTcpSocket &socket) { Q_UNUSED(socket) }

} // namespace wasclean
