#pragma once

#include "app/wire/dial/tcpinfo.h"
#include "app/wire/facts/evidence.h"
#include "app/wire/facts/tcpfacts.h"

#include <QPointer>
#include <QTcpSocket>

namespace wasclean {

class UnixSocket;

/// Tells a FIN, a RST and a lost network apart: QAbstractSocket reports the first two as one and
/// the same, and nothing of what TCP knew before.
///
/// A reset that is caused by what we wrote after the server's FIN must not
/// count as a reset, so sample() is to be called before writing and whenever something arrived;
/// when both came between two looks, the error that the reset left tells. Where the system does not
/// tell (other than Linux), it is TcpEnd::EndedByPeer. A Unix domain socket knows by itself.
class TcpProbe
{
public:
    TcpProbe();
    ~TcpProbe();
    TcpProbe(const TcpProbe &) = delete;
    TcpProbe &operator=(const TcpProbe &) = delete;

    void watch(QTcpSocket &socket);
    void release();

    /// Looks at the state of TCP: whether the server's FIN is in, and what there is of TCP_INFO.
    void sample();
    /// Whether the connection is already dead, so that writing would only lose what can still be
    /// read.
    bool isReset() const;

    /// Whether the system still has bytes that the peer has not acknowledged; by the last sample().
    bool isUnacknowledged() const { return m_facts.unacknowledged > 0; }

    /// How the server's side ended, once it has, with the error that the socket reported. To be
    /// asked before release().
    TcpEnd end(QAbstractSocket::SocketError error);

    /// What was seen last; stays after release().
    const TcpFacts &facts() const { return m_facts; }

private:
    TcpInfo m_info;
    QPointer<UnixSocket> m_unixSocket;
    bool m_finSeen = false;
    TcpFacts m_facts;
};

} // namespace wasclean
