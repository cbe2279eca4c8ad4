#include "app/wire/relay/serversocket.h"

#include "app/base/clock.h"
#include "app/wire/dial/socketrelay.h"
#include "app/wire/tls/tlsfacts.h"
#include "app/wire/tls/tlssetup.h"

#include <QSslSocket>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace wasclean {

namespace {

/// How much Qt may read ahead.
constexpr qint64 readAhead = qint64(1024) * 1024;
/// The same where what is more is read right from the system: Qt would only copy it once more.
constexpr qint64 directReadAhead = qint64(4) * 1024;
/// How often TCP is looked at while it waits for acknowledgements.
constexpr auto sampleInterval = 1s;

} // namespace

ServerSocket::ServerSocket(Evidence &evidence, QObject *parent)
    : QObject(parent)
    , m_evidence(evidence)
    , m_sampleTimer(this)
{
    m_sampleTimer.setSingleShot(true);
    connect(&m_sampleTimer, &QTimer::timeout, this, &ServerSocket::sampleLater);
}

void ServerSocket::adopt(QTcpSocket *socket, bool secure)
{
    m_socket = socket;
    m_isSecure = secure;
    m_socket->setParent(this);
    m_readsDirectly = canSteerTcp() && qobject_cast<QSslSocket *>(m_socket) == nullptr;
    m_socket->setReadBufferSize(m_readsDirectly ? directReadAhead : readAhead);
    m_relay = m_socket->findChild<SocketRelay *>();
    m_probe.watch(*m_socket);
    connect(m_socket, &QTcpSocket::readyRead, this, [this] {
        m_probe.sample();
        emit readyRead();
    });
    connect(m_socket, &QTcpSocket::bytesWritten, this, &ServerSocket::onBytesWritten);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &ServerSocket::onErrorOccurred);
    if (auto *const tls = qobject_cast<QSslSocket *>(m_socket)) {
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &ServerSocket::onBytesWritten);
        keepAlerts(*tls, secure ? m_evidence.tls : m_evidence.proxy.tls, this);
        connect(tls, &QSslSocket::alertReceived, this,
            [this](QSsl::AlertLevel, QSsl::AlertType type) { onTlsAlert(type); });
    }
    connect(m_socket, &QTcpSocket::disconnected, this, &ServerSocket::onDisconnected);
}

void ServerSocket::release()
{
    m_probe.release();
    m_relay = nullptr;
    m_socket->disconnect(this);
    m_socket->close();
    std::exchange(m_socket, nullptr)->deleteLater();
    m_isGone = false;
    m_error = QAbstractSocket::UnknownSocketError;
}

qint64 ServerSocket::read(std::vector<ReadPlace> places)
{
    qint64 size = 0;
    while (!places.empty()) {
        ReadPlace &place = places.front();
        const qint64 got = std::max<qint64>(m_socket->read(place.to, place.size), 0);
        size += got;
        place.to += got;
        place.size -= got;
        if (place.size > 0)
            break;
        places.erase(places.begin());
    }
    if (m_readsDirectly && size >= directReadAhead && !places.empty())
        size += readArrived(*m_socket, places);
    return size;
}

bool ServerSocket::write(const QByteArray &bytes)
{
    // After its end of TLS the server may still read what we send, our Close frame above all.
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return false;
    m_probe.sample();
    if (m_probe.isReset())
        return false;
    m_socket->write(bytes);
    return true;
}

qint64 ServerSocket::backlog() const
{
    const auto *const tls = qobject_cast<const QSslSocket *>(m_socket);
    return m_socket->bytesToWrite() + (tls == nullptr ? 0 : tls->encryptedBytesToWrite());
}

void ServerSocket::onBytesWritten()
{
    m_lastTaken = now();
    if (!m_sampleTimer.isActive()) {
        probe().sample();
        m_sampleTimer.start(sampleInterval);
    }
    emit bytesWritten();
}

/// What the system knows of a network that is lost goes with the connection, so it is looked at in
/// time.
void ServerSocket::sampleLater()
{
    probe().sample();
    if (probe().isUnacknowledged())
        m_sampleTimer.start(sampleInterval);
}

void ServerSocket::onTlsAlert(QSsl::AlertType type)
{
    if (type != QSsl::AlertType::CloseNotify)
        return;
    // The stream has ended, but QSslSocket leaves TCP as it is, and many servers wait for our end
    // before they end it. Not now, since the socket is still busy with what it read.
    QMetaObject::invokeMethod(
        m_socket,
        [this, socket = m_socket] {
            if (socket == m_socket)
                onDisconnected();
        },
        Qt::QueuedConnection);
}

void ServerSocket::onErrorOccurred(QAbstractSocket::SocketError error)
{
    const bool broken = error != QAbstractSocket::RemoteHostClosedError;
    m_evidence.networkError = broken ? m_socket->errorString() : QString();
    m_error = error;
    // A server may refuse our certificate, or want one, after the handshake (RFC 8446, 4.4.2.4): it
    // is TLS then that ends, and not TCP that is cut off.
    if (isTlsError(error))
        emit tlsFailed(m_isSecure);
}

void ServerSocket::onDisconnected()
{
    if (m_isGone || m_isEndedByUs)
        return;
    m_evidence.tcpEnd = m_probe.end(m_error);
    // With a relay in between, the socket's own TCP is only that to the relay.
    if (m_relay != nullptr && m_relay->end() != TcpEnd::Open)
        m_evidence.tcpEnd = m_relay->end();
    noteTcp();
    m_evidence.tcp.endTime = now();
    m_probe.release();
    m_isGone = true;
    emit gone();
}

TcpProbe &ServerSocket::probe() { return m_relay != nullptr ? m_relay->probe() : m_probe; }

void ServerSocket::noteTcp() { m_evidence.tcp = probe().facts(); }

void ServerSocket::noteEndByUs()
{
    if (m_evidence.tcpEnd != TcpEnd::Open)
        return;
    m_evidence.tcpEnd = TcpEnd::ClosedByUs;
    probe().sample();
    noteTcp();
}

void ServerSocket::hangUp(bool atOnce)
{
    m_isEndedByUs = true;
    m_sampleTimer.stop();
    m_probe.release();
    if (m_socket == nullptr || hasEnded()) {
        setHungUp();
        return;
    }
    m_socket->disconnect(this);
    if (m_relay != nullptr)
        connect(m_relay, &SocketRelay::finished, this, &ServerSocket::setHungUp);
    else
        connect(m_socket, &QTcpSocket::disconnected, this, &ServerSocket::setHungUp);
    if (atOnce) {
        m_socket->abort();
        setHungUp();
        return;
    }
    // What is still queued, our Close frame above all, may leave in its own time.
    QTimer::singleShot(tcpEndPatience, m_socket, [this] {
        m_socket->abort();
        setHungUp();
    });
    m_socket->disconnectFromHost();
}

void ServerSocket::setHungUp()
{
    if (!std::exchange(m_isHungUp, true))
        emit hungUp();
}

} // namespace wasclean
