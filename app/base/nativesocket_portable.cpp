#include "app/base/nativesocket.h"

namespace wasclean {

bool canSteerTcp() { return false; }

void endWriting(const QTcpSocket &socket) { Q_UNUSED(socket) }

qint64 readArrived(const QTcpSocket &socket, const std::vector<ReadPlace> &places)
{
    Q_UNUSED(socket)
    Q_UNUSED(places)
    return 0;
}

void resetOnClose(const QTcpSocket &socket) { Q_UNUSED(socket) }

} // namespace wasclean
