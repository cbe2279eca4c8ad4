#pragma once

#include "app/wire/evidence.h"

#include <QPointer>
#include <QTcpSocket>

namespace wasclean {

class UnixSocket;

/// Tells a FIN from a RST, which QAbstractSocket reports as one and the same.
///
/// It keeps a duplicate of the socket's descriptor, since Qt closes its own before it says that the
/// connection has ended. A reset that is caused by what we wrote after the server's FIN must not
/// count as a reset, so sample() is to be called before writing and whenever something arrived.
/// Where the system does not tell (other than Linux), every end is a FIN. A Unix domain socket
/// knows by itself.
class TcpProbe
{
public:
    TcpProbe();
    ~TcpProbe();
    TcpProbe(const TcpProbe &) = delete;
    TcpProbe &operator=(const TcpProbe &) = delete;

    void watch(QTcpSocket &socket);
    void release();

    /// Looks whether the server's FIN is in.
    void sample();
    /// Whether the connection is already dead, so that writing would only lose what can still be
    /// read.
    bool isReset() const;
    /// How the server's side ended, once it has.
    TcpEnd end();

private:
    int m_descriptor = -1;
    QPointer<UnixSocket> m_unixSocket;
    bool m_finSeen = false;
};

} // namespace wasclean
