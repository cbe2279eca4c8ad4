#include "app/demo/peeruser.h"

namespace wasclean::demo {

bool isOfAnotherUser(const QTcpSocket &socket)
{
    Q_UNUSED(socket)
    return false;
}

bool isOfThisProgram(const QTcpSocket &socket)
{
    Q_UNUSED(socket)
    return false;
}

} // namespace wasclean::demo
