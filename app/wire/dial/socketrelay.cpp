#include "app/wire/dial/socketrelay.h"

#include "app/base/nativesocket.h"
#include "app/base/randombytes.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslSocket>

namespace wasclean {

namespace {

/// Beyond this much in flight to one side, the other is not read.
constexpr qint64 backlogLimit = qint64(256) * 1024;

qint64 unsentOf(const QTcpSocket &socket)
{
    const auto *tls = qobject_cast<const QSslSocket *>(&socket);
    return socket.bytesToWrite() + (tls != nullptr ? tls->encryptedBytesToWrite() : 0);
}

/// Ends a connection so that the other side sees a reset; where the system has no such way, an end.
void reset(QTcpSocket &socket)
{
    resetOnClose(socket);
    socket.abort();
}

} // namespace

SocketRelay::SocketRelay(QTcpSocket *connection, QObject *parent)
    : QObject(parent)
    , m_secret(randomBytes())
    , m_connection(connection)
{
    m_connection->setParent(this);
    if (auto *tls = qobject_cast<QSslSocket *>(m_connection)) {
        connect(tls, &QSslSocket::alertReceived, this,
            [this](QSsl::AlertLevel, QSsl::AlertType type) { onTlsAlert(type); });
    }
}

void SocketRelay::start(QTcpSocket &near)
{
    m_near = &near;
    m_listener.setProxy(QNetworkProxy::NoProxy);
    connect(&m_listener, &QTcpServer::newConnection, this, &SocketRelay::onNearConnection);
    if (!m_listener.listen(QHostAddress::LocalHost)) {
        emit failed(m_listener.errorString());
        return;
    }
    connect(m_near, &QTcpSocket::connected, this, [this] {
        m_near->write(m_secret);
        onNearConnection();
    });
    connect(
        m_near, &QTcpSocket::errorOccurred, this, [this] { emit failed(m_near->errorString()); });
    m_near->connectToHost(QHostAddress(QHostAddress::LocalHost), m_listener.serverPort());
}

void SocketRelay::onNearConnection()
{
    // Other programs on this machine may connect as well. Until the near socket is connected,
    // nothing tells which one it is.
    while (
        m_near->state() == QAbstractSocket::ConnectedState && m_listener.hasPendingConnections()) {
        QTcpSocket *candidate = m_listener.nextPendingConnection();
        if (candidate->peerPort() != m_near->localPort()
            || candidate->peerAddress() != m_near->localAddress()) {
            candidate->abort();
            candidate->deleteLater();
            continue;
        }
        connect(
            candidate, &QTcpSocket::readyRead, this, [this, candidate] { checkSecret(candidate); });
        checkSecret(candidate);
    }
}

void SocketRelay::checkSecret(QTcpSocket *candidate)
{
    if (m_far != nullptr || candidate->bytesAvailable() < m_secret.size())
        return;
    candidate->disconnect(this);
    if (candidate->read(m_secret.size()) == m_secret) {
        adopt(candidate);
    } else {
        candidate->abort();
        candidate->deleteLater();
    }
}

void SocketRelay::adopt(QTcpSocket *candidate)
{
    m_far = candidate;
    m_far->setParent(this);
    m_listener.close();
    m_near->disconnect(this);
    for (QTcpSocket *socket : {m_far, m_near})
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connectSides();
    emit ready();
}

void SocketRelay::connectSides()
{
    m_probe.watch(*m_connection);
    const auto inwards = [this] { passOn(*m_connection, *m_far); };
    const auto outwards = [this] { passOn(*m_far, *m_connection); };
    for (QTcpSocket *socket : {m_connection, m_far})
        socket->setReadBufferSize(backlogLimit);
    connect(m_connection, &QTcpSocket::readyRead, this, inwards);
    connect(m_far, &QTcpSocket::bytesWritten, this, inwards);
    connect(m_far, &QTcpSocket::readyRead, this, outwards);
    connect(m_connection, &QTcpSocket::bytesWritten, this, outwards);
    if (auto *tls = qobject_cast<QSslSocket *>(m_connection))
        connect(tls, &QSslSocket::encryptedBytesWritten, this, outwards);
    connect(m_connection, &QTcpSocket::disconnected, this, &SocketRelay::onConnectionEnded);
    connect(m_far, &QTcpSocket::disconnected, this, &SocketRelay::onFarEnded);
    passOn(*m_connection, *m_far);
    if (m_connection->state() == QAbstractSocket::UnconnectedState)
        onConnectionEnded();
}

void SocketRelay::passOn(QTcpSocket &from, QTcpSocket &to)
{
    m_probe.sample();
    const bool ended = from.state() == QAbstractSocket::UnconnectedState;
    const qint64 room = ended ? from.bytesAvailable() : backlogLimit - unsentOf(to);
    if (room > 0 && from.bytesAvailable() > 0 && to.state() == QAbstractSocket::ConnectedState)
        to.write(from.read(room));
}

void SocketRelay::onTlsAlert(QSsl::AlertType type)
{
    // The other side may wait for our end before it ends TCP. Not now, since the socket is still
    // busy with what it read.
    if (type == QSsl::AlertType::CloseNotify) {
        QMetaObject::invokeMethod(
            m_connection, &QTcpSocket::disconnectFromHost, Qt::QueuedConnection);
    }
}

void SocketRelay::onConnectionEnded()
{
    m_end = m_probe.end(m_connection->error());
    m_probe.release();
    passOn(*m_connection, *m_far);
    if (m_end == TcpEnd::ResetByServer || m_end == TcpEnd::Lost) {
        m_far->flush();
        reset(*m_far);
    } else {
        m_far->disconnectFromHost();
    }
    finishWhenBothEnded();
}

void SocketRelay::onFarEnded()
{
    passOn(*m_far, *m_connection);
    m_connection->disconnectFromHost();
    finishWhenBothEnded();
}

void SocketRelay::finishWhenBothEnded()
{
    const bool ended = m_connection->state() == QAbstractSocket::UnconnectedState
        && m_far->state() == QAbstractSocket::UnconnectedState;
    if (ended && !m_finished) {
        m_finished = true;
        emit finished();
    }
}

} // namespace wasclean
