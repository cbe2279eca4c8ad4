#pragma once

#include "app/base/nativesocket.h"
#include "app/wire/dial/tcpprobe.h"
#include "app/wire/facts/evidence.h"

#include <QByteArray>
#include <QObject>
#include <QSsl>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <vector>

namespace wasclean {

class SocketRelay;

/// How long the server may take to end TCP once both Close frames are out (Chromium's value), and
/// what is still queued to leave.
constexpr std::chrono::seconds tcpEndPatience{2};

/// The socket that leads to the server, from TCP or TLS being set up to its end. Puts into the
/// evidence how TCP ended and what the system knew of it.
class ServerSocket : public QObject
{
    Q_OBJECT

public:
    ServerSocket(Evidence &evidence, QObject *parent);

    /// Takes over a connected socket; with `secure`, TLS with the server itself runs on it.
    void adopt(QTcpSocket *socket, bool secure);
    /// Closes the socket, so that another can be adopted.
    void release();

    bool isAdopted() const { return m_socket != nullptr; }

    /// Whether the server has ended TCP or TLS. What it sent before may still be unread.
    bool isGone() const { return m_isGone; }

    /// Whether the connection is dead, so that writing would only lose what can still be read.
    bool isReset() const { return m_probe.isReset(); }

    bool hasMore() const { return m_socket->bytesAvailable() > 0; }

    /// Fills the places, one after the other, as far as there is something to read, and returns how
    /// many bytes these are.
    qint64 read(std::vector<ReadPlace> places);

    QByteArray readAll() { return m_socket->readAll(); }

    /// Whether the bytes were queued: not when the connection has ended.
    bool write(const QByteArray &bytes);

    /// Hands what is queued to the system, as much as it takes.
    void flush() { m_socket->flush(); }

    /// Whether TCP has ended, by whomever.
    bool hasEnded() const { return m_socket->state() == QAbstractSocket::UnconnectedState; }

    /// Bytes that the system has not taken yet.
    qint64 backlog() const;

    /// When the system last took something, in nanoseconds since the epoch.
    qint64 lastTaken() const { return m_lastTaken; }

    /// Looks at TCP, as is needed before writing and whenever something was received: see TcpProbe.
    void sample() { m_probe.sample(); }

    /// Puts into the evidence that TCP is ended by us, unless it has ended.
    void noteEndByUs();
    /// Ends TCP: at once, or when what is queued has left. hungUp() follows, perhaps at once.
    void hangUp(bool atOnce);

    /// Whether nothing is left to be sent after hangUp().
    bool isHungUp() const { return m_isHungUp; }

signals:
    void readyRead();
    void bytesWritten();
    /// The server has ended TCP or TLS; the evidence says how.
    void gone();
    /// TLS with the server, or else with the proxy, failed after its handshake (RFC 8446, 4.4.2.4).
    void tlsFailed(bool withServer);
    void hungUp();

private:
    void onBytesWritten();
    void onErrorOccurred(QAbstractSocket::SocketError error);
    void onTlsAlert(QSsl::AlertType type);
    void onDisconnected();
    TcpProbe &probe();
    void noteTcp();
    void sampleLater();
    void setHungUp();

    Evidence &m_evidence;
    QTcpSocket *m_socket = nullptr;
    /// What stands between the socket and the connection to the server; mostly nothing.
    SocketRelay *m_relay = nullptr;
    TcpProbe m_probe;
    QTimer m_sampleTimer;
    qint64 m_lastTaken = 0;
    QAbstractSocket::SocketError m_error = QAbstractSocket::UnknownSocketError;
    bool m_isSecure = false;
    /// Whether the bytes need not pass through Qt, as they do with TLS.
    bool m_readsDirectly = false;
    bool m_isGone = false;
    bool m_isEndedByUs = false;
    bool m_isHungUp = false;
};

} // namespace wasclean
