#pragma once

#include "app/wire/facts/tcpfacts.h"

#include <QTcpSocket>

#include <optional>

namespace wasclean {

/// What the system tells of a TCP connection (tcp(7), TCP_INFO), also after Qt has closed its own
/// descriptor: a duplicate of that is kept. Nothing on a system that does not tell.
class TcpInfo
{
public:
    struct Look
    {
        /// TCP is over: there was a reset, or both sides ended it.
        bool isClosed = false;
        /// The server's FIN is in.
        bool hasFin = false;
        /// Only while it stands; the system forgets them with its end.
        TcpFacts facts;
    };

    TcpInfo() = default;

    ~TcpInfo() { release(); }
    Q_DISABLE_COPY_MOVE(TcpInfo)

    void watch(const QTcpSocket &socket);
    void release();
    std::optional<Look> look() const;
    /// The error that waits at the socket, as a number of errno; it is taken away. 0 for none.
    int takeError();

private:
    int m_descriptor = -1;
};

} // namespace wasclean
