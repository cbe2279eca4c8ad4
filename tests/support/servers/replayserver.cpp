#include "tests/support/servers/replayserver.h"

#include <QHostAddress>
#include <QSslSocket>

namespace wasclean {

namespace {

/// A server whose sockets may speak TLS.
class ScriptedServer : public QTcpServer
{
public:
    ScriptedServer(ReplayScript script, AfterFin afterFin, std::optional<QSslConfiguration> tls,
        QObject *parent)
        : QTcpServer(parent)
        , m_script(std::move(script))
        , m_afterFin(afterFin)
        , m_tls(std::move(tls))
    {
        listen(QHostAddress::LocalHost);
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        QTcpSocket *socket = m_tls ? secured(descriptor) : new QTcpSocket;
        if (!m_tls)
            socket->setSocketDescriptor(descriptor);
        (new ReplaySession(socket, m_script, m_afterFin))->setParent(this);
    }

private:
    QTcpSocket *secured(qintptr descriptor) const
    {
        auto *socket = new QSslSocket;
        socket->setSocketDescriptor(descriptor);
        socket->setSslConfiguration(*m_tls);
        socket->startServerEncryption();
        return socket;
    }

    ReplayScript m_script;
    AfterFin m_afterFin;
    std::optional<QSslConfiguration> m_tls;
};

} // namespace

ReplayServer::ReplayServer()
    : m_room(new QObject)
{
    m_thread.setObjectName(QStringLiteral("replay"));
    m_room->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_room, &QObject::deleteLater);
    m_thread.start();
}

ReplayServer::~ReplayServer()
{
    m_thread.quit();
    m_thread.wait();
}

quint16 ReplayServer::listen(
    const ReplayScript &script, AfterFin afterFin, const std::optional<QSslConfiguration> &tls)
{
    quint16 port = 0;
    QMetaObject::invokeMethod(
        m_room,
        [&, room = m_room] {
            port = (new ScriptedServer(script, afterFin, tls, room))->serverPort();
        },
        Qt::BlockingQueuedConnection);
    return port;
}

void ReplayServer::stop(quint16 port)
{
    const auto end = [room = m_room, port] {
        for (QObject *child : room->children()) {
            auto *server = static_cast<QTcpServer *>(child);
            if (server->serverPort() == port)
                server->deleteLater();
        }
    };
    QMetaObject::invokeMethod(m_room, end, Qt::QueuedConnection);
}

} // namespace wasclean
