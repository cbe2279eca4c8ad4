#include "app/wire/dial/tcpinfo.h"

#include "app/base/clock.h"

#include <linux/sockios.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace wasclean {

namespace {

TcpFacts factsOf(const tcp_info &info, int descriptor)
{
    TcpFacts facts;
    facts.sampleTime = now();
    facts.roundTrip = info.tcpi_rtt;
    facts.retransmits = info.tcpi_retransmits;
    facts.backoff = info.tcpi_backoff;
    facts.probes = info.tcpi_probes;
    facts.totalRetransmits = info.tcpi_total_retrans;
    facts.unacknowledged = info.tcpi_unacked;
    facts.sinceSent = info.tcpi_last_data_sent;
    facts.sinceReceived = info.tcpi_last_data_recv;
    facts.sinceAcknowledged = info.tcpi_last_ack_recv;
    int pending = 0;
    facts.pendingBytes = ioctl(descriptor, SIOCOUTQ, &pending) == 0 ? pending : 0;
    return facts;
}

} // namespace

void TcpInfo::watch(const QTcpSocket &socket)
{
    release();
    const qintptr descriptor = socket.socketDescriptor();
    m_descriptor = descriptor < 0 ? -1 : dup(int(descriptor));
}

void TcpInfo::release()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

std::optional<TcpInfo::Look> TcpInfo::look() const
{
    tcp_info info{};
    socklen_t size = sizeof(info);
    if (m_descriptor < 0 || getsockopt(m_descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
        return {};
    Look look;
    const auto state = info.tcpi_state;
    look.isClosed = state == TCP_CLOSE;
    look.hasFin = state == TCP_CLOSE_WAIT || state == TCP_LAST_ACK || state == TCP_CLOSING
        || state == TCP_TIME_WAIT;
    if (!look.isClosed)
        look.facts = factsOf(info, m_descriptor);
    return look;
}

int TcpInfo::takeError()
{
    int value = 0;
    socklen_t size = sizeof(value);
    if (m_descriptor < 0 || getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &value, &size) != 0)
        return 0;
    return value;
}

} // namespace wasclean
