#include "app/wire/tcpprobe.h"

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

TcpProbe::~TcpProbe()
{
    release();
}

void TcpProbe::watch(qintptr descriptor)
{
    release();
    m_finSeen = false;
#ifdef Q_OS_LINUX
    m_descriptor = descriptor < 0 ? -1 : dup(int(descriptor));
#else
    Q_UNUSED(descriptor)
#endif
}

void TcpProbe::release()
{
#ifdef Q_OS_LINUX
    if (m_descriptor >= 0)
        ::close(m_descriptor);
#endif
    m_descriptor = -1;
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
#ifdef Q_OS_LINUX
    return tcpState(m_descriptor) == TCP_CLOSE;
#else
    return false;
#endif
}

TcpEnd TcpProbe::end()
{
    sample();
    return isReset() && !m_finSeen ? TcpEnd::ResetByServer : TcpEnd::FinByServer;
}

} // namespace wasclean
