#include "tests/support/lostnetwork.h"

#include <QDir>

#include <optional>

#include <linux/filter.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace wasclean {

namespace {

using AddressOf = int (*)(int, sockaddr *, socklen_t *);

/// The port of one side of a socket; nothing when it has none.
std::optional<quint16> portOf(int descriptor, AddressOf addressOf)
{
    sockaddr_in address{};
    socklen_t size = sizeof(address);
    if (addressOf(descriptor, reinterpret_cast<sockaddr *>(&address), &size) != 0
        || address.sin_family != AF_INET)
        return {};
    return ntohs(address.sin_port);
}

/// The descriptor in this process whose own or other side has that port, and that is connected.
int connectedSocket(AddressOf addressOf, quint16 port)
{
    const QStringList names = QDir(QStringLiteral("/proc/self/fd"))
                                  .entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const int descriptor = name.toInt();
        if (portOf(descriptor, addressOf) == port && portOf(descriptor, ::getpeername))
            return descriptor;
    }
    return -1;
}

/// From now on nothing that comes reaches the socket, as if a cable had been pulled.
bool cutOff(int descriptor)
{
    sock_filter dropAll{BPF_RET | BPF_K, 0, 0, 0};
    const sock_fprog program{1, &dropAll};
    return ::setsockopt(descriptor, SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof(program)) == 0;
}

/// How long TCP waits for acknowledgements; about 15 minutes by default.
bool setUserTimeout(int descriptor, unsigned milliseconds)
{
    return ::setsockopt(
               descriptor, IPPROTO_TCP, TCP_USER_TIMEOUT, &milliseconds, sizeof(milliseconds))
        == 0;
}

} // namespace

bool loseNetwork(quint16 serverPort, unsigned milliseconds)
{
    const int theirs = connectedSocket(::getsockname, serverPort);
    const int ours = connectedSocket(::getpeername, serverPort);
    return theirs >= 0 && ours >= 0 && cutOff(theirs) && setUserTimeout(ours, milliseconds);
}

} // namespace wasclean
