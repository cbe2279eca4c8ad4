#include "app/wire/dial/tcpprobe.h"

#include "app/base/clock.h"
#include "app/wire/dial/unixsocket.h"
#include "app/wire/tls/tlssetup.h"

#include <cerrno>

namespace wasclean {

namespace {

/// Whether the socket failed for another reason than that the other side ended or reset TCP, or TLS
/// failed on it.
bool isNetworkError(QAbstractSocket::SocketError error)
{
    return error != QAbstractSocket::UnknownSocketError
        && error != QAbstractSocket::RemoteHostClosedError && !isTlsError(error);
}

} // namespace

TcpProbe::TcpProbe() = default;

TcpProbe::~TcpProbe() = default;

void TcpProbe::watch(QTcpSocket &socket)
{
    release();
    m_finSeen = false;
    m_facts = {};
    m_unixSocket = qobject_cast<UnixSocket *>(&socket);
    if (!m_unixSocket)
        m_info.watch(socket);
}

void TcpProbe::release()
{
    m_info.release();
    m_unixSocket = nullptr;
}

void TcpProbe::sample()
{
    const auto look = m_info.look();
    // The system forgets what was under way when the connection is dead.
    if (!look || look->isClosed)
        return;
    m_finSeen = m_finSeen || look->hasFin;
    const qint64 endTime = m_facts.endTime;
    m_facts = look->facts;
    m_facts.endTime = endTime;
}

bool TcpProbe::isReset() const
{
    if (m_unixSocket)
        return m_unixSocket->isHungUp();
    const auto look = m_info.look();
    return look && look->isClosed;
}

TcpEnd TcpProbe::end(QAbstractSocket::SocketError error)
{
    m_facts.endTime = now();
    if (m_unixSocket)
        return m_unixSocket->wasReset() ? TcpEnd::ResetByServer : TcpEnd::FinByServer;
    sample();
    if (m_finSeen)
        return TcpEnd::FinByServer;
    // What ended the connection first, Qt has taken. After a FIN it was not an error, so that of a
    // reset behind it, which is EPIPE then and else ECONNRESET, still waits (tcp_reset() of the
    // kernel): the server ended in order, and what came too late for it was answered by the reset.
    const int waiting = m_info.takeError();
    if (waiting == EPIPE)
        return TcpEnd::FinByServer;
    if (isNetworkError(error)) {
        // What an ICMP message said of the way there is kept apart, and comes when asked once more.
        m_facts.error = error == QAbstractSocket::SocketTimeoutError ? ETIMEDOUT : waiting;
        return TcpEnd::Lost;
    }
    const auto look = m_info.look();
    if (!look)
        return TcpEnd::EndedByPeer;
    return look->isClosed ? TcpEnd::ResetByServer : TcpEnd::FinByServer;
}

} // namespace wasclean
