#include "app/wire/dial/tcpprobe.h"

#include "app/base/clock.h"
#include "app/wire/dial/unixsocket.h"
#include "app/wire/tls/tlssetup.h"

#ifdef Q_OS_LINUX
#include <cerrno>
#include <linux/sockios.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <optional>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace wasclean {

namespace {

/// Whether the socket failed for another reason than that the other side ended or reset TCP, or TLS
/// failed on it.
bool isNetworkError(QAbstractSocket::SocketError error)
{
    return error != QAbstractSocket::UnknownSocketError
        && error != QAbstractSocket::RemoteHostClosedError && !isTlsError(error);
}

#ifdef Q_OS_LINUX
std::optional<tcp_info> tcpInfo(int descriptor)
{
    tcp_info info{};
    socklen_t size = sizeof(info);
    if (descriptor < 0 || getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
        return {};
    return info;
}

/// The error that waits at the socket; it is taken away.
int takeError(int descriptor)
{
    int value = 0;
    socklen_t size = sizeof(value);
    if (descriptor < 0 || getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &value, &size) != 0)
        return 0;
    return value;
}

void note(TcpFacts &facts, const tcp_info &info, int descriptor)
{
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
}
#endif

} // namespace

TcpProbe::~TcpProbe() { release(); }

TcpProbe::TcpProbe() = default;

void TcpProbe::watch(QTcpSocket &socket)
{
    release();
    m_finSeen = false;
    m_facts = {};
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
    const auto info = tcpInfo(m_descriptor);
    // The system forgets what was under way when the connection is dead.
    if (!info || info->tcpi_state == TCP_CLOSE)
        return;
    const auto state = info->tcpi_state;
    m_finSeen = m_finSeen || state == TCP_CLOSE_WAIT || state == TCP_LAST_ACK
        || state == TCP_CLOSING || state == TCP_TIME_WAIT;
    note(m_facts, *info, m_descriptor);
#endif
}

bool TcpProbe::isReset() const
{
    if (m_unixSocket)
        return m_unixSocket->isHungUp();
#ifdef Q_OS_LINUX
    const auto info = tcpInfo(m_descriptor);
    return info && info->tcpi_state == TCP_CLOSE;
#else
    return false;
#endif
}

TcpEnd TcpProbe::end(QAbstractSocket::SocketError error)
{
    m_facts.endTime = now();
    if (m_unixSocket)
        return m_unixSocket->wasReset() ? TcpEnd::ResetByServer : TcpEnd::FinByServer;
    sample();
    if (m_finSeen)
        return TcpEnd::FinByServer;
#ifdef Q_OS_LINUX
    // What ended the connection first, Qt has taken. After a FIN it was not an error, so that of a
    // reset behind it, which is EPIPE then and else ECONNRESET, still waits (tcp_reset() of the
    // kernel): the server ended in order, and what came too late for it was answered by the reset.
    const int waiting = takeError(m_descriptor);
    if (waiting == EPIPE)
        return TcpEnd::FinByServer;
#endif
    if (isNetworkError(error)) {
#ifdef Q_OS_LINUX
        // What an ICMP message said of the way there is kept apart, and comes when asked once more.
        m_facts.error = error == QAbstractSocket::SocketTimeoutError ? ETIMEDOUT : waiting;
#endif
        return TcpEnd::Lost;
    }
    return isReset() ? TcpEnd::ResetByServer : TcpEnd::FinByServer;
}

} // namespace wasclean
