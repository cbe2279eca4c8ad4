#include "app/wire/dial/dialer.h"

#include "app/base/background.h"
#include "app/wire/dial/ownaddress.h"
#include "app/wire/dial/socketrelay.h"
#include "app/wire/dial/unixsocket.h"
#include "app/wire/dial/unixsocketdialer.h"
#include "app/wire/proxy/proxytunnel.h"
#include "app/wire/tls/tlsfacts.h"
#include "app/wire/tls/tlshandshake.h"
#include "app/wire/tls/tlssetup.h"

#include <QNetworkProxy>
#include <QSslSocket>

#include <utility>

namespace wasclean {

namespace {

QString hostAndPort(const QString &host, quint16 port)
{
    const QHostAddress address(host);
    return address.isNull() ? host + u':' + QString::number(port) : addressText(address, port);
}

} // namespace

Dialer::Dialer(DialOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_lookup(this)
{
    m_target = m_options.connectTo.value_or(ConnectTo{m_options.host, m_options.port});
    connect(&m_lookup, &NameLookup::found, this, &Dialer::onFound);
    connect(&m_lookup, &NameLookup::failed, this, &Dialer::onNotFound);
}

Dialer::~Dialer() = default;

void Dialer::start(Evidence &evidence)
{
    m_evidence = &evidence;
    m_sinceStart.start();
    m_clock.start();
    if (!m_options.unixSocket.isEmpty()) {
        m_evidence->unixSocket = true;
        dialUnixSocket();
        return;
    }
    if (m_options.connectTo)
        m_evidence->connectTo = hostAndPort(m_target.host, m_target.port);
    chooseRoute();
}

void Dialer::stop()
{
    m_stopped = true;
    disconnect(this, nullptr, nullptr, nullptr);
    m_lookup.abort();
    if (m_unixDialer)
        m_unixDialer->stop();
    if (m_race)
        m_race->stop();
    if (m_socket)
        m_socket->abort();
}

bool Dialer::isLocalAddressGone() const
{
    return !m_localAddress.isNull() && !isOwnAddress(m_localAddress);
}

qint64 Dialer::lap()
{
    const qint64 elapsed = m_clock.nsecsElapsed();
    m_clock.start();
    return elapsed;
}

// The route: directly or through a proxy

void Dialer::chooseRoute()
{
    if (const auto own = proxyFromOptions(m_options.proxy)) {
        dialBy(*own);
        return;
    }
    if (isLoopback(m_target.host)) {
        dialBy({});
        return;
    }
    const QString host = m_options.host;
    const quint16 port = m_options.port;
    const bool secure = m_options.secure;
    const auto environment = QProcessEnvironment::systemEnvironment();
    if (const auto named = proxyFromEnvironment(environment, host, port, secure)) {
        dialBy(*named);
        return;
    }
    inBackground(
        this, [=] { return proxyFromSystem(host, port, secure); },
        [this](const ProxyChoice &choice) { dialBy(choice); });
}

void Dialer::dialBy(const ProxyChoice &choice)
{
    if (m_stopped)
        return;
    m_proxy = choice;
    m_clock.start();
    if (!goesThroughProxy()) {
        lookUp(m_target.host, m_target.port);
        return;
    }
    ProxyFacts &facts = m_evidence->proxy;
    facts.kind = choice.kind;
    facts.address = hostAndPort(choice.host, choice.port);
    facts.namedBy = choice.namedBy;
    if (choice.problem.isEmpty()) {
        lookUp(choice.host, choice.port);
        return;
    }
    facts.problem = ProxyFacts::Problem::Unusable;
    facts.words = choice.problem;
    fail(Failure::Proxy, {});
}

void Dialer::lookUp(const QString &host, quint16 port)
{
    const QHostAddress literal(host);
    if (!literal.isNull()) {
        dial({literal}, port);
        return;
    }
    // Resolvers do not all know that these always mean this machine.
    if (isLoopback(host)) {
        dial({QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)},
            port);
        return;
    }
    m_lookupPort = port;
    emit stageChanged(ConnectStage::NameLookup);
    m_lookup.start(host);
}

void Dialer::onFound(const QList<QHostAddress> &addresses)
{
    m_evidence->phases.dns = lap();
    dial(addresses, m_lookupPort);
}

void Dialer::onNotFound(const QString &networkError)
{
    m_evidence->phases.dns = lap();
    m_evidence->proxy.problem = ProxyFacts::Problem::Unreachable;
    fail(goesThroughProxy() ? Failure::Proxy : Failure::NameLookup, networkError);
}

void Dialer::dial(const QList<QHostAddress> &addresses, quint16 port)
{
    m_race = std::make_unique<AddressRace>(
        [this] { return makeSocket(); }, m_evidence->tried, m_sinceStart);
    connect(m_race.get(), &AddressRace::won, this, &Dialer::onTcpConnected);
    connect(m_race.get(), &AddressRace::lost, this, [this](const QString &networkError) {
        m_evidence->phases.tcp = lap();
        m_evidence->proxy.problem = ProxyFacts::Problem::Unreachable;
        fail(goesThroughProxy() ? Failure::Proxy : Failure::Connect, networkError);
    });
    emit stageChanged(ConnectStage::Tcp);
    m_race->start(addresses, port);
}

QTcpSocket *Dialer::makeSocket()
{
    const bool toTlsProxy = m_proxy.kind == ProxyFacts::Kind::HttpsConnect;
    // It is plain until TLS is started, so that a proxy can be asked first.
    QTcpSocket *socket
        = m_options.secure || toTlsProxy ? new QSslSocket(this) : new QTcpSocket(this);
    socket->setProxy(QNetworkProxy::NoProxy);
    return socket;
}

void Dialer::dialUnixSocket()
{
    emit stageChanged(ConnectStage::Tcp);
    m_unixDialer = std::make_unique<UnixSocketDialer>(m_evidence->tried, m_sinceStart);
    connect(m_unixDialer.get(), &UnixSocketDialer::failed, this,
        [this](const QString &networkError) { fail(Failure::Connect, networkError); });
    connect(m_unixDialer.get(), &UnixSocketDialer::connected, this, [this](UnixSocket *socket) {
        socket->setParent(this);
        m_evidence->peer = m_options.unixSocket;
        m_evidence->tcpEnd = TcpEnd::Open;
        m_socket = socket;
        if (m_options.secure)
            startRelay();
        else
            finish();
    });
    m_unixDialer->start(m_options.unixSocket);
}

// Once TCP is connected

void Dialer::onTcpConnected(QTcpSocket *socket)
{
    m_socket = socket;
    m_evidence->phases.tcp = lap();
    m_evidence->peer = addressText(socket->peerAddress(), socket->peerPort());
    m_localAddress = socket->localAddress();
    m_evidence->localAddress = addressText(m_localAddress, socket->localPort());
    m_evidence->tcpEnd = TcpEnd::Open;
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (m_options.tcpKeepAlive)
        socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    if (goesThroughProxy())
        emit stageChanged(ConnectStage::Proxy);
    if (m_proxy.kind == ProxyFacts::Kind::HttpsConnect)
        startProxyTls();
    else if (goesThroughProxy())
        askProxy();
    else
        startTls();
}

void Dialer::startProxyTls()
{
    auto &tls = *static_cast<QSslSocket *>(m_socket);
    const TlsPeer peer{m_proxy.host, m_proxy.port, m_proxy.host};
    auto *handshake
        = new TlsHandshake(tls, proxyTlsOptions(m_options.tls), peer, m_evidence->proxy.tls, this);
    connect(handshake, &TlsHandshake::done, this, [this, handshake, &tls] {
        handshake->deleteLater();
        // With TLS 1.3 a proxy may want a certificate even now (RFC 8446, 4.4.2.4).
        keepAlerts(tls, m_evidence->proxy.tls, this);
        askProxy();
    });
    connect(handshake, &TlsHandshake::failed, this,
        [this, handshake](const QString &networkError, bool byProxy) {
            handshake->deleteLater();
            m_evidence->proxy.problem = ProxyFacts::Problem::Tls;
            m_evidence->tcpEnd = byProxy ? TcpEnd::FinByServer : TcpEnd::ClosedByUs;
            fail(Failure::Proxy, networkError);
        });
    startHandshake(*handshake);
}

void Dialer::askProxy()
{
    auto *tunnel = ProxyTunnel::make(m_socket, m_proxy, m_evidence->proxy, this);
    connect(tunnel, &ProxyTunnel::established, this, [this, tunnel] {
        tunnel->deleteLater();
        m_evidence->phases.proxy = lap();
        goOnToServer();
    });
    connect(
        tunnel, &ProxyTunnel::loginWanted, this, [this, tunnel](const QByteArray &authorization) {
            tunnel->deleteLater();
            askProxyAgain(authorization);
        });
    connect(tunnel, &ProxyTunnel::failed, this, [this, tunnel](const QString &networkError) {
        tunnel->deleteLater();
        m_evidence->phases.proxy = lap();
        m_evidence->tcpEnd = networkError.isEmpty() ? TcpEnd::ClosedByUs : TcpEnd::FinByServer;
        fail(Failure::Proxy, networkError);
    });
    tunnel->start({m_target.host, m_target.port, m_proxyAuthorization});
}

/// On another connection, since many proxies end the one on which they refused.
void Dialer::askProxyAgain(const QByteArray &authorization)
{
    m_proxyAuthorization = authorization;
    m_socket->disconnect(this);
    m_socket->disconnectFromHost();
    std::exchange(m_socket, nullptr)->deleteLater();
    m_evidence->tcpEnd = TcpEnd::NeverOpened;
    lookUp(m_proxy.host, m_proxy.port);
}

/// The socket leads to the server now, though perhaps within TLS with the proxy.
void Dialer::goOnToServer()
{
    if (m_proxy.kind != ProxyFacts::Kind::HttpsConnect)
        startTls();
    else if (m_options.secure)
        startRelay();
    else
        finish();
}

void Dialer::startRelay()
{
    m_socket->disconnect(this);
    auto *relay = new SocketRelay(m_socket, this);
    auto *near = new QSslSocket(this);
    near->setProxy(QNetworkProxy::NoProxy);
    m_socket = near;
    connect(relay, &SocketRelay::ready, this, [this, relay] {
        relay->setParent(m_socket);
        startTls();
    });
    connect(relay, &SocketRelay::failed, this,
        [this](const QString &networkError) { fail(Failure::WebSocketEngine, networkError); });
    relay->start(*near);
}

void Dialer::startTls()
{
    if (!m_options.secure) {
        finish();
        return;
    }
    emit stageChanged(ConnectStage::Tls);
    auto &tls = *static_cast<QSslSocket *>(m_socket);
    auto *handshake = new TlsHandshake(tls, m_options.tls, serverPeer(), m_evidence->tls, this);
    connect(handshake, &TlsHandshake::done, this, [this, handshake] {
        handshake->deleteLater();
        m_evidence->phases.tls = lap();
        finish();
    });
    connect(handshake, &TlsHandshake::failed, this,
        [this, handshake](const QString &networkError, bool byServer) {
            handshake->deleteLater();
            m_evidence->phases.tls = lap();
            m_evidence->tcpEnd = byServer ? TcpEnd::FinByServer : TcpEnd::ClosedByUs;
            fail(Failure::Tls, networkError);
        });
    startHandshake(*handshake);
}

void Dialer::startHandshake(TlsHandshake &handshake)
{
    // What it took to prepare is not the other side's time.
    m_clock.start();
    handshake.start();
}

TlsPeer Dialer::serverPeer() const
{
    const QString name = tlsServerName(m_options);
    if (!m_options.unixSocket.isEmpty())
        return {m_options.unixSocket, 0, name};
    return {m_options.host, m_options.port, name};
}

void Dialer::finish()
{
    disconnect(m_socket, nullptr, this, nullptr);
    emit connected(std::exchange(m_socket, nullptr));
}

void Dialer::fail(Failure failure, const QString &networkError)
{
    if (m_socket) {
        disconnect(m_socket, nullptr, this, nullptr);
        std::exchange(m_socket, nullptr)->deleteLater();
    }
    emit failed(failure, networkError);
}

} // namespace wasclean
