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
    // An alert of TLS is how a proxy ends it: it wants a certificate, say.
    const bool isDamaged
        = m_socket->error() == QAbstractSocket::SslInternalError && m_facts.tls.alertReceived < 0;
    m_facts.problem = isDamaged ? ProxyFacts::Problem::Garbage : ProxyFacts::Problem::Gone;
    if (isDamaged)
        m_facts.words = tr("its answer is not valid in TLS (%1)").arg(m_socket->errorString());
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
