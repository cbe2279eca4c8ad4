#include "app/wire/proxy/proxytunnel.h"

#include "app/wire/proxy/httptunnel.h"
#include "app/wire/proxy/sockstunnel.h"

namespace wasclean {

ProxyTunnel::ProxyTunnel(
    QTcpSocket *socket, const ProxyChoice &proxy, ProxyFacts &facts, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_proxy(proxy)
    , m_facts(facts)
{
    connect(m_socket, &QTcpSocket::readyRead, this, [this] { read(); });
    connect(m_socket, &QTcpSocket::errorOccurred, this, [this] { end(); });
}

void ProxyTunnel::end()
{
    m_facts.problem = ProxyFacts::Problem::Gone;
    m_socket->disconnect(this);
    emit failed(m_socket->errorString());
}

ProxyTunnel *ProxyTunnel::make(
    QTcpSocket *socket, const ProxyChoice &proxy, ProxyFacts &facts, QObject *parent)
{
    if (proxy.kind == ProxyFacts::Kind::Socks5)
        return new SocksTunnel(socket, proxy, facts, parent);
    return new HttpTunnel(socket, proxy, facts, parent);
}

void ProxyTunnel::succeed()
{
    m_socket->disconnect(this);
    emit established();
}

void ProxyTunnel::askAgain(const QByteArray &authorization)
{
    m_socket->disconnect(this);
    emit loginWanted(authorization);
}

void ProxyTunnel::fail(ProxyFacts::Problem problem, const QString &words)
{
    m_facts.problem = problem;
    if (!words.isEmpty())
        m_facts.words = words;
    m_socket->disconnect(this);
    emit failed({});
}

} // namespace wasclean
