#include "app/wire/dialer.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslSocket>

#include <utility>

namespace wasclean {

namespace {

/// Names that always mean this machine (RFC 6761 6.3); resolvers do not all know it.
bool isLocalName(const QString &host)
{
    const QString name = host.endsWith(u'.') ? host.chopped(1) : host;
    return name.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0
        || name.endsWith(QLatin1String(".localhost"), Qt::CaseInsensitive);
}

QString peerText(const QTcpSocket &socket)
{
    const QString address = socket.peerAddress().toString();
    const bool v6 = socket.peerAddress().protocol() == QAbstractSocket::IPv6Protocol;
    return (v6 ? u'[' + address + u']' : address) + u':' + QString::number(socket.peerPort());
}

} // namespace

Dialer::Dialer(DialOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{ }

Dialer::~Dialer()
{
    if (m_lookupId >= 0)
        QHostInfo::abortHostLookup(m_lookupId);
}

void Dialer::start(Evidence &evidence)
{
    m_evidence = &evidence;
    m_clock.start();
    lookUp();
}

qint64 Dialer::lap()
{
    const qint64 elapsed = m_clock.nsecsElapsed();
    m_clock.start();
    return elapsed;
}

void Dialer::lookUp()
{
    const QHostAddress literal(m_options.host);
    if (!literal.isNull()) {
        dial({literal});
        return;
    }
    if (isLocalName(m_options.host)) {
        dial({QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)});
        return;
    }
    m_lookupId = QHostInfo::lookupHost(m_options.host, this, [this](const QHostInfo &info) {
        m_lookupId = -1;
        m_evidence->phases.dns = lap();
        if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
            emit failed(Failure::NameLookup, info.errorString());
        else
            dial(info.addresses());
    });
}

void Dialer::dial(const QList<QHostAddress> &addresses)
{
    m_addresses = addresses;
    dialNext();
}

void Dialer::dialNext()
{
    m_tcpUp = false;
    if (m_options.secure) {
        auto *socket = new QSslSocket(this);
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.addCaCertificates(m_options.tls.caCertificates);
        socket->setSslConfiguration(configuration);
        connect(socket, &QSslSocket::encrypted, this, &Dialer::onEncrypted);
        connect(socket, &QSslSocket::sslErrors, this, &Dialer::onSslErrors);
        m_socket = socket;
    } else {
        m_socket = new QTcpSocket(this);
    }
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket, &QTcpSocket::connected, this, &Dialer::onTcpConnected);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &Dialer::onSocketError);
    m_socket->connectToHost(m_addresses.takeFirst(), m_options.port);
}

void Dialer::onTcpConnected()
{
    m_tcpUp = true;
    m_evidence->phases.tcp = lap();
    m_evidence->peer = peerText(*m_socket);
    m_evidence->tcpEnd = TcpEnd::Open;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket)) {
        tls->setPeerVerifyName(m_options.host);
        tls->startClientEncryption();
        return;
    }
    disconnect(m_socket, nullptr, this, nullptr);
    emit connected(m_socket);
}

void Dialer::onEncrypted()
{
    const auto *tls = qobject_cast<QSslSocket *>(m_socket);
    m_evidence->phases.tls = lap();
    m_evidence->tls.protocol = tls->sessionCipher().protocolString();
    m_evidence->tls.cipher = tls->sessionCipher().name();
    disconnect(m_socket, nullptr, this, nullptr);
    emit connected(m_socket);
}

void Dialer::onSslErrors(const QList<QSslError> &errors)
{
    for (const QSslError &error : errors)
        m_evidence->tls.errors.append(error.errorString());
}

void Dialer::onSocketError()
{
    const QString text = m_socket->errorString();
    disconnect(m_socket, nullptr, this, nullptr);
    std::exchange(m_socket, nullptr)->deleteLater();
    if (m_tcpUp) {
        m_evidence->tcpEnd = TcpEnd::ClosedByUs;
        emit failed(Failure::Tls, text);
    } else if (m_addresses.isEmpty()) {
        m_evidence->phases.tcp = lap();
        emit failed(Failure::Connect, text);
    } else {
        dialNext();
    }
}

} // namespace wasclean
