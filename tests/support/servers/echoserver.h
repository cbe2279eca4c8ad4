#pragma once

#include <QProcess>
#include <QString>

namespace wasclean {

/// The echo server of Debian's python3-websockets (tests/connection/echoserver.py), or a like
/// script that prints its port.
class EchoServer
{
public:
    ~EchoServer();

    /// A sentence when the server does not run; else empty.
    QString start(const QString &script);

    quint16 port() const { return m_port; }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace wasclean
