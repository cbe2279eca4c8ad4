#pragma once

#include "app/wire/dial/addressrace.h"
#include "app/wire/dial/namelookup.h"
#include "app/wire/facts/connectstage.h"
#include "app/wire/facts/dialoptions.h"
#include "app/wire/facts/evidence.h"
#include "app/wire/proxy/proxychoice.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QTcpSocket>

#include <memory>

namespace wasclean {

class SocketRelay;
class TlsHandshake;
class UnixSocketDialer;
struct TlsPeer;

/// Connects to the server: chooses the route, looks up the name, connects TCP to the address that
/// answers first, asks a proxy, and sets up TLS.
///
/// Whom to trust is decided here and at once, on the network thread, by the options: before the
/// server has shown a certificate that is good enough, nothing is sent to it.
class Dialer : public QObject
{
    Q_OBJECT

public:
    explicit Dialer(DialOptions options, QObject *parent = nullptr);
    ~Dialer() override;

    /// Starts; fills in the evidence's phases, peer, proxy and TLS facts as it goes.
    void start(Evidence &evidence);
    /// Gives up, if it is not done yet; nothing is signalled any more.
    void stop();

    /// Whether no interface of this computer has the address any more that the connection was made
    /// from. Asks the system.
    bool isLocalAddressGone() const;

signals:
    /// Another part of the work begins.
    void stageChanged(wasclean::ConnectStage stage);
    /// The socket is ready for the request; the receiver takes it over.
    void connected(QTcpSocket *socket);
    void failed(wasclean::Failure failure, const QString &networkError);

private:
    void chooseRoute();
    void dialBy(const ProxyChoice &choice);
    void lookUp(const QString &host, quint16 port);
    void onFound(const QList<QHostAddress> &addresses);
    void onNotFound(const QString &networkError);
    void dial(const QList<QHostAddress> &addresses, quint16 port);
    void dialUnixSocket();
    QTcpSocket *makeSocket();

    void onTcpConnected(QTcpSocket *socket);
    void startProxyTls();
    void askProxy();
    void askProxyAgain(const QByteArray &authorization);
    void goOnToServer();
    void startRelay();
    void startTls();
    void startHandshake(TlsHandshake &handshake);
    TlsPeer serverPeer() const;
    void finish();
    void fail(Failure failure, const QString &networkError);
    qint64 lap();

    bool goesThroughProxy() const { return m_proxy.kind != ProxyFacts::Kind::None; }

    DialOptions m_options;
    /// What the server is called on the way there: the URL's host and port, or what stands for
    /// them.
    ConnectTo m_target;
    ProxyChoice m_proxy;
    Evidence *m_evidence = nullptr;
    std::unique_ptr<AddressRace> m_race;
    std::unique_ptr<UnixSocketDialer> m_unixDialer;
    QTcpSocket *m_socket = nullptr;
    /// What the connection was made from; null when none came up.
    QHostAddress m_localAddress;
    /// What is sent as Proxy-Authorization, once the proxy has said how.
    QByteArray m_proxyAuthorization;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_clock;
    NameLookup m_lookup;
    /// The port to dial when the look-up is done.
    quint16 m_lookupPort = 0;
    bool m_stopped = false;
};

} // namespace wasclean
