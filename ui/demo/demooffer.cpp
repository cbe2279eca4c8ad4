#include "ui/demo/demooffer.h"

#include "app/connection/websocketurl.h"

#include <QHostAddress>
#include <QLocale>
#include <QTime>

namespace wasclean {

namespace {

QString now() { return QLocale::c().toString(QTime::currentTime(), QStringLiteral("HH:mm:ss")); }

} // namespace

DemoOffer::DemoOffer(DemoServer &server, QObject *parent)
    : QObject(parent)
    , m_server(server)
{
    connect(&server, &DemoServer::begun, this,
        [this](quint64 number, const QString &peer, const QString &target) {
            m_visits.append({number, peer, target, now()});
            emit visitBegan(m_visits.constLast());
        });
    connect(&server, &DemoServer::ended, this, [this](quint64 number) {
        m_visits.removeIf([number](const Visit &visit) { return visit.number == number; });
        emit visitEnded(number);
    });
    connect(&server, &DemoServer::log, this, [this](const QString &line) {
        m_seen.append(now() + u' ' + line);
        if (m_seen.size() > mostLines)
            m_seen.removeFirst();
        emit lineSeen(m_seen.constLast());
    });
}

QString DemoOffer::start(quint16 port)
{
    m_port = port;
    return m_server.listen(port, false) ? QString()
                                        : tr("The demo server cannot listen on port %1: %2.")
                                              .arg(QString::number(port), m_server.errorString());
}

QString DemoOffer::fingerprint() const
{
    const QList<TrustedCertificate> certificates = m_server.certificates();
    return certificates.isEmpty()
        ? QString()
        : QString::fromLatin1(certificates.first().fingerprint.toHex(':').toUpper());
}

Checked<QString> DemoOffer::url(const QString &path, bool withTls)
{
    using Url = Checked<QString>;
    const bool isFirst = m_server.port() == 0;
    if (isFirst && !m_server.listen(m_port))
        return Url::bad(tr("The demo server could not start: %1.").arg(m_server.errorString()));
    if (isFirst && m_port != 0)
        noticeOtherPort(m_port, m_server.port());
    return withTls ? tlsUrl(path) : Url::good(m_server.url(path));
}

/// The port for TLS is usually the one after the other.
Checked<QString> DemoOffer::tlsUrl(const QString &path)
{
    using Url = Checked<QString>;
    constexpr quint16 step = DemoServer::defaultTlsPort - DemoServer::defaultPort;
    const quint16 wanted = m_port == 0 ? quint16(0) : quint16(m_port + step);
    const bool isFirst = m_server.tlsPort() == 0;
    if (isFirst && !m_server.listenWithTls(wanted)) {
        return Url::bad(
            tr("The demo server could not start with TLS: %1.").arg(m_server.errorString()));
    }
    if (isFirst && wanted != 0)
        noticeOtherPort(wanted, m_server.tlsPort());
    return Url::good(m_server.tlsUrl(path));
}

void DemoOffer::noticeOtherPort(quint16 wanted, quint16 own)
{
    if (wanted == own)
        return;
    notice(tr("Another program uses port %1, perhaps another window of Wasclean. The demo server "
              "of this window uses port %2 instead.")
               .arg(QString::number(wanted), QString::number(own)));
}

void DemoOffer::startFor(const WebSocketUrl &url)
{
    const bool isLocal
        = url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
    if (isLocal && url.isSecure() && url.port() == DemoServer::defaultTlsPort)
        startTlsFor(url);
    if (url.isSecure() || !isLocal || url.port() != DemoServer::defaultPort)
        return;
    if (m_server.port() == 0)
        m_server.listen(DemoServer::defaultPort, false);
    if (m_server.port() != DemoServer::defaultPort) {
        notice(tr("Another program listens on port %1, perhaps another window of Wasclean. To "
                  "connect to the demo server of this window, enter demo:%2.")
                   .arg(QString::number(DemoServer::defaultPort),
                       QString::fromLatin1(url.resource())));
    }
}

void DemoOffer::startTlsFor(const WebSocketUrl &url)
{
    if (m_server.port() == 0)
        m_server.listen(m_port);
    if (m_server.tlsPort() == 0)
        m_server.listenWithTls(DemoServer::defaultTlsPort, false);
    if (m_server.tlsPort() == DemoServer::defaultTlsPort)
        return;
    notice(
        tr("Another program listens on port %1, perhaps another window of Wasclean. To "
           "connect to the demo server of this window, enter demos:%2.")
            .arg(QString::number(DemoServer::defaultTlsPort), QString::fromLatin1(url.resource())));
}

void DemoOffer::notice(const QString &sentence)
{
    if (!m_hasNoticed)
        emit noticed(sentence);
    m_hasNoticed = true;
}

} // namespace wasclean
