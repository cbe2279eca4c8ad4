#include "app/wire/tcpprobe.h"

#include "app/wire/unixsocket.h"

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace wasclean {

namespace {

#ifdef Q_OS_LINUX
constexpr int unknownState = -1;

int tcpState(int descriptor)
{
    tcp_info info{};
    socklen_t size = sizeof(info);
    if (descriptor < 0 || getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
        return unknownState;
    return info.tcpi_state;
}
#endif

} // namespace

TcpProbe::~TcpProbe() { release(); }

TcpProbe::TcpProbe() = default;

void TcpProbe::watch(QTcpSocket &socket)
{
    release();
    m_finSeen = false;
    m_unixSocket = qobject_cast<UnixSocket *>(&socket);
    if (m_unixSocket)
        return;
#ifdef Q_OS_LINUX
    const qintptr descriptor = socket.socketDescriptor();
    m_descriptor = descriptor < 0 ? -1 : dup(int(descriptor));
#endif
}

void TcpProbe::release()
{
#ifdef Q_OS_LINUX
    if (m_descriptor >= 0)
        ::close(m_descriptor);
#endif
    m_descriptor = -1;
    m_unixSocket = nullptr;
}

void TcpProbe::sample()
{
#ifdef Q_OS_LINUX
    const int state = tcpState(m_descriptor);
    m_finSeen = m_finSeen || state == TCP_CLOSE_WAIT || state == TCP_LAST_ACK
        || state == TCP_CLOSING || state == TCP_TIME_WAIT;
#endif
}

bool TcpProbe::isReset() const
{
    if (m_unixSocket)
        return m_unixSocket->isHungUp();
#ifdef Q_OS_LINUX
    return tcpState(m_descriptor) == TCP_CLOSE;
#else
    return false;
#endif
}

TcpEnd TcpProbe::end()
{
    if (m_unixSocket)
        return m_unixSocket->wasReset() ? TcpEnd::ResetByServer : TcpEnd::FinByServer;
    sample();
    return isReset() && !m_finSeen ? TcpEnd::ResetByServer : TcpEnd::FinByServer;
}

} // namespace wasclean
