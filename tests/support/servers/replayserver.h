#pragma once

#include "tests/support/servers/replaysession.h"

#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QThread>

#include <optional>

namespace wasclean {

/// Raw servers that play a script to every client, on one thread of their own, so that they do not
/// depend on the event loop of the code under test.
class ReplayServer
{
public:
    ReplayServer();
    ~ReplayServer();
    Q_DISABLE_COPY_MOVE(ReplayServer)

    /// Starts one more server on a free port of 127.0.0.1 and returns the port.
    quint16 listen(const ReplayScript &script, AfterFin afterFin = AfterFin::ReadOn,
        const std::optional<QSslConfiguration> &tls = {});
    /// Ends the server of that port and its connections.
    void stop(quint16 port);

private:
    QThread m_thread;
    /// Lives on the thread and is the parent of all servers.
    QObject *m_room;
};

} // namespace wasclean
