#include "app/wire/dialer.h"

#include "app/background.h"
#include "app/wire/proxytunnel.h"
#include "app/wire/tlssetup.h"
#include "app/wire/unixsocket.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QSslSocket>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace wasclean {

namespace {

/// A Unix domain socket whose server is busy does not tell when it no longer is.
constexpr auto busyPause = 50ms;

QString hostAndPort(const QString &host, quint16 port)
{
    const QHostAddress address(host);
    return address.isNull() ? host + u':' + QString::number(port) : addressText(address, port);
}

} // namespace

Dialer::Dialer(DialOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_retry(this)
{
    m_target = m_options.connectTo.value_or(ConnectTo{m_options.host, m_options.port});
    m_retry.setSingleShot(true);
    m_retry.setInterval(busyPause);
    connect(&m_retry, &QTimer::timeout, this, &Dialer::dialUnixSocket);
}

Dialer::~Dialer()
{
    if (m_lookupId >= 0)
        QHostInfo::abortHostLookup(m_lookupId);
}

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
    chooseWay();
}

void Dialer::stop()
{
    disconnect(this, nullptr, nullptr, nullptr);
    m_retry.stop();
    if (std::exchange(m_unixSocket, nullptr) != nullptr)
        m_evidence->tried.last().outcome = TriedAddress::Outcome::GivenUp;
    if (m_race)
        m_race->stop();
    if (m_socket)
        m_socket->abort();
}

qint64 Dialer::lap()
{
    const qint64 elapsed = m_clock.nsecsElapsed();
    m_clock.start();
    return elapsed;
}

// Which way to go

void Dialer::chooseWay()
{
    if (const auto own = proxyFromOptions(m_options.proxy)) {
        goBy(*own);
        return;
    }
    if (isLoopback(m_target.host)) {
        goBy({});
        return;
    }
    const QString host = m_options.host;
    const quint16 port = m_options.port;
    const bool secure = m_options.secure;
    const auto environment = QProcessEnvironment::systemEnvironment();
    if (const auto named = proxyFromEnvironment(environment, host, port, secure)) {
        goBy(*named);
        return;
    }
    inBackground(
        this, [=] { return proxyFromSystem(host, port, secure); },
        [this](const ProxyChoice &choice) { goBy(choice); });
}

void Dialer::goBy(const ProxyChoice &choice)
{
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
    m_lookupId = QHostInfo::lookupHost(host, this, [this, port](const QHostInfo &info) {
        m_lookupId = -1;
        m_evidence->phases.dns = lap();
        if (info.error() == QHostInfo::NoError && !info.addresses().isEmpty()) {
            dial(info.addresses(), port);
            return;
        }
        m_evidence->proxy.problem = ProxyFacts::Problem::Unreachable;
        fail(goesThroughProxy() ? Failure::Proxy : Failure::NameLookup, info.errorString());
    });
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
    m_race->start(addresses, port);
}

QTcpSocket *Dialer::makeSocket()
{
    QTcpSocket *socket = nullptr;
    if (m_options.secure) {
        // It is plain until TLS is started, so that a proxy can be asked first.
        auto *tls = new QSslSocket(this);
        tls->setSslConfiguration(tlsConfiguration(m_options.tls));
        socket = tls;
    } else {
        socket = new QTcpSocket(this);
    }
    socket->setProxy(QNetworkProxy::NoProxy);
    return socket;
}

void Dialer::dialUnixSocket()
{
    if (!m_unixSocket) {
        m_unixSocket = new UnixSocket(this);
        TriedAddress entry;
        entry.address = m_options.unixSocket;
        m_evidence->tried.append(entry);
    }
    const UnixSocket::Result result = m_unixSocket->connectTo(m_options.unixSocket);
    if (result == UnixSocket::Result::Busy) {
        m_retry.start();
        return;
    }
    TriedAddress &tried = m_evidence->tried.last();
    tried.took = m_sinceStart.nsecsElapsed();
    UnixSocket *socket = std::exchange(m_unixSocket, nullptr);
    if (result == UnixSocket::Result::Failed) {
        tried.outcome = TriedAddress::Outcome::Failed;
        tried.problem = socket->errorString();
        fail(Failure::Connect, tried.problem);
        return;
    }
    tried.outcome = TriedAddress::Outcome::Connected;
    m_evidence->peer = m_options.unixSocket;
    m_evidence->tcpEnd = TcpEnd::Open;
    m_socket = socket;
    finish();
}

// From TCP on

void Dialer::onTcpConnected(QTcpSocket *socket)
{
    m_socket = socket;
    m_evidence->phases.tcp = lap();
    m_evidence->peer = addressText(socket->peerAddress(), socket->peerPort());
    m_evidence->tcpEnd = TcpEnd::Open;
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (m_options.tcpKeepAlive)
        socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    if (goesThroughProxy())
        askProxy();
    else
        startTls();
}

void Dialer::askProxy()
{
    auto *tunnel = ProxyTunnel::make(m_socket, m_proxy, m_evidence->proxy, this);
    connect(tunnel, &ProxyTunnel::established, this, [this, tunnel] {
        tunnel->deleteLater();
        m_evidence->phases.proxy = lap();
        startTls();
    });
    connect(tunnel, &ProxyTunnel::failed, this, [this, tunnel](const QString &networkError) {
        tunnel->deleteLater();
        m_evidence->phases.proxy = lap();
        m_evidence->tcpEnd = networkError.isEmpty() ? TcpEnd::ClosedByUs : TcpEnd::FinByServer;
        fail(Failure::Proxy, networkError);
    });
    tunnel->start(m_target.host, m_target.port);
}

void Dialer::startTls()
{
    auto *tls = qobject_cast<QSslSocket *>(m_socket);
    if (!tls) {
        finish();
        return;
    }
    m_evidence->tls.serverName = tlsServerName(m_options);
    m_evidence->tls.clientCertificate = !m_options.tls.clientChain.isEmpty();
    connect(tls, &QSslSocket::encrypted, this, [this, tls] { onEncrypted(*tls); });
    connect(tls, &QSslSocket::sslErrors, this,
        [this, tls](const QList<QSslError> &errors) { onSslErrors(*tls, errors); });
    connect(tls, &QTcpSocket::errorOccurred, this, &Dialer::onTlsFailed);
    tls->setPeerVerifyName(m_evidence->tls.serverName);
    tls->startClientEncryption();
}

void Dialer::onSslErrors(QSslSocket &socket, const QList<QSslError> &errors)
{
    const QList<QSslError> serious = seriousErrors(errors);
    // Without a serious one there is more to check when the handshake is over.
    if (serious.isEmpty() || isTrusted(socket, serious))
        socket.ignoreSslErrors();
}

bool Dialer::isTrusted(const QSslSocket &socket, const QList<QSslError> &errors)
{
    TlsFacts &facts = m_evidence->tls;
    noteTls(facts, socket);
    const QSslCertificate own = socket.peerCertificate();
    facts.errors = certificateProblems(errors, facts.serverName, own);
    if (facts.errors.isEmpty())
        facts.trust = TlsFacts::Trust::Verified;
    else if (m_options.tls.trustAnyCertificate)
        facts.trust = TlsFacts::Trust::Any;
    else if (isTrustedByFingerprint(m_options.tls, own))
        facts.trust = TlsFacts::Trust::ByFingerprint;
    else
        facts.trust = TlsFacts::Trust::Refused;
    return facts.trust != TlsFacts::Trust::Refused;
}

void Dialer::onEncrypted(QSslSocket &socket)
{
    m_evidence->phases.tls = lap();
    TlsFacts &facts = m_evidence->tls;
    if (facts.trust == TlsFacts::Trust::None && !isTrusted(socket, {})) {
        m_evidence->tcpEnd = TcpEnd::ClosedByUs;
        fail(Failure::Tls, {});
        return;
    }
    // Only now is all of it known.
    noteTls(facts, socket);
    finish();
}

void Dialer::onTlsFailed()
{
    m_evidence->phases.tls = lap();
    const bool goneByItself = m_socket->error() == QAbstractSocket::RemoteHostClosedError;
    m_evidence->tcpEnd = goneByItself ? TcpEnd::FinByServer : TcpEnd::ClosedByUs;
    // Where we refused, Qt's words are about any of the errors, even one that does not count.
    const bool refused = m_evidence->tls.trust == TlsFacts::Trust::Refused;
    fail(Failure::Tls, refused ? QString() : m_socket->errorString());
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
