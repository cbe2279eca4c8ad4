#pragma once

#include "app/wire/facts/dialfacts.h"
#include "app/wire/proxy/proxychoice.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTcpSocket>

namespace wasclean {

/// The request to a proxy.
struct TunnelRequest
{
    QString host;
    quint16 port = 0;
    /// The value of Proxy-Authorization (RFC 9110, 11.7.2); empty as long as none was asked for.
    QByteArray authorization;
};

/// Asks a proxy for a connection to the server, by name, so that the proxy looks it up.
/// QNetworkProxy does not serve: it does not use TLS with the proxy and hides the proxy's answer.
class ProxyTunnel : public QObject
{
    Q_OBJECT

public:
    /// The socket is connected to the proxy. What the proxy says goes into the facts.
    ProxyTunnel(
        QTcpSocket *socket, const ProxyChoice &proxy, ProxyFacts &facts, QObject *parent = nullptr);

    /// Asks. One of the signals follows.
    virtual void start(const TunnelRequest &request) = 0;

    /// For the choice's kind.
    static ProxyTunnel *make(
        QTcpSocket *socket, const ProxyChoice &proxy, ProxyFacts &facts, QObject *parent = nullptr);

signals:
    /// From now on the socket leads to the server; what was already read is still in it.
    void established();
    /// The proxy is to be asked again, on another connection, with that authorization.
    void loginWanted(const QByteArray &authorization);
    /// The facts say why; the network's own words where it was the network.
    void failed(const QString &networkError);

protected:
    /// Something arrived.
    virtual void read() = 0;
    /// The proxy has ended the connection, or the network has.
    virtual void end();
    void succeed();
    void askAgain(const QByteArray &authorization);
    void fail(ProxyFacts::Problem problem, const QString &words = {});

    const ProxyChoice &proxy() const { return m_proxy; }

    ProxyFacts &facts() { return m_facts; }

    QTcpSocket *socket() const { return m_socket; }

private:
    QTcpSocket *m_socket;
    ProxyChoice m_proxy;
    ProxyFacts &m_facts;
};

} // namespace wasclean
