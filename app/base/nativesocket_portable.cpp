#include "app/base/nativesocket.h"

namespace wasclean {

bool canSteerTcp() { return false; }

void endWriting(const QTcpSocket &socket) { Q_UNUSED(socket) }

void resetOnClose(const QTcpSocket &socket) { Q_UNUSED(socket) }

} // namespace wasclean
