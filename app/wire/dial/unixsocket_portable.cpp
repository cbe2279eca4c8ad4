#include "app/wire/dial/unixsocket.h"

namespace wasclean {

UnixSocket::UnixSocket(QObject *parent)
    : QTcpSocket(parent)
{ }

UnixSocket::~UnixSocket() = default;

UnixSocket::Result UnixSocket::connectTo(const QString &path)
{
    Q_UNUSED(path)
    setErrorString(tr("This system does not support Unix domain sockets."));
    return Result::Failed;
}

bool UnixSocket::isHungUp() const { return false; }

void UnixSocket::onException() { }

} // namespace wasclean
