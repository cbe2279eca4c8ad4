// How a Wire ends: Close frames, time-outs, failures, and the end of TCP.

#include "app/wire/relay/wire.h"

#include "app/base/clock.h"
#include "app/wire/dial/socketrelay.h"
#include "app/wire/tls/tlssetup.h"

#include <QtEndian>

#include <utility>

using namespace std::chrono_literals;

namespace wasclean {

namespace {

/// How long the server may take to end TCP once both Close frames are out (Chromium's value).
constexpr auto tcpEndPatience = 2s;
/// How long replies to what came before a violation are waited for.
constexpr auto replyPatience = 2s;
/// Nobody tells when a message is done with.
constexpr auto lookAgain = 4ms;

QByteArray closeBody(int code)
{
    QByteArray body(2, Qt::Uninitialized);
    qToBigEndian(quint16(code), body.data());
    return body;
}

} // namespace

void Wire::closeReceived(const QByteArray &body)
{
    readCloseBody(body, m_evidence.receivedClose);
    m_evidence.receivedClose.time = m_now;
    m_keepAlive.stop();
    m_listener.closeFrameReceived();
    m_closingTimer.start(tcpEndPatience);
    if (m_evidence.sentClose.seen)
        return;
    if (!m_closeToSend) {
        const bool echo = body.isEmpty() || isCloseCodeAllowed(m_evidence.receivedClose.code);
        m_closeToSend = echo ? body : closeBody(1002);
    }
    m_sender.abandonMessages();
    sendCloseWhenReady();
}

void Wire::startClosing(const QByteArray &body)
{
    if (m_state == State::Ended || m_ownClose)
        return;
    m_ownClose = true;
    if (m_state != State::Open) {
        fail(Failure::Cancelled);
        return;
    }
    if (m_evidence.receivedClose.seen)
        return;
    m_closeToSend = body;
    m_keepAlive.stop();
    sendCloseWhenReady();
    if (m_state == State::Open && !m_evidence.sentClose.seen)
        startClosingTimer();
}

void Wire::startClosingTimer()
{
    m_closingTimer.start(m_options.closingTimeout);
    m_listener.closingTimerStarted(m_options.closingTimeout);
}

void Wire::sendCloseWhenReady()
{
    // What was sent before still goes out before the Close frame.
    if (!m_closeToSend || m_evidence.sentClose.seen || !m_sender.isIdle())
        return;
    sendClose(*m_closeToSend);
    if (m_ownClose && !m_evidence.receivedClose.seen && m_state == State::Open)
        startClosingTimer();
}

void Wire::sendClose(const QByteArray &body)
{
    if (m_evidence.sentClose.seen || !m_sender.isBetweenFrames())
        return;
    m_receiver.setCloseSent();
    const QByteArray frame = encodeFrame(OpClose, body, newMaskingKey());
    const bool written = m_sender.write(frame);
    readCloseBody(body, m_evidence.sentClose);
    m_evidence.sentClose.time = now();
    if (!written)
        return;
    m_evidence.lastSentTime = m_evidence.sentClose.time;
    ++m_evidence.sent.byOpcode[OpClose];
    m_closeEnd = m_sender.bytesQueued();
    logSentClose(body, quint64(frame.size()));
    // At once, so that it is out even if the server's FIN is already waiting to be read.
    m_server->flush();
    if (m_server->state() != QAbstractSocket::UnconnectedState)
        noteWritten();
}

void Wire::logSentClose(const QByteArray &body, quint64 wireBytes)
{
    Message row;
    row.time = m_evidence.sentClose.time;
    row.direction = Direction::Sent;
    row.kind = MessageKind::CloseFrame;
    row.frames = 1;
    row.wireBytes = wireBytes;
    row.payload = body;
    m_listener.frameSeen(std::move(row));
}

void Wire::onClosingTimeout()
{
    if (m_state == State::Refused)
        fail(Failure::Upgrade, m_evidence.rule);
    else if (!m_evidence.receivedClose.seen)
        fail(Failure::ClosingTimeOut);
    else
        finish();
}

void Wire::onPongOverdue()
{
    // Not the server's fault: the Ping is still on its way, we do not read, or a large frame stands
    // before the Pong.
    const qint64 since = now() - std::chrono::nanoseconds(m_options.keepAlive.pongTimeout).count();
    const bool leaving = backlog() > 0 && m_takenAt > since;
    const bool arriving = m_receiver.isInsideFrame() && m_evidence.lastReceivedTime > since;
    if (leaving || arriving || isBlocked())
        m_keepAlive.waitOn();
    else
        fail(Failure::PongTimeOut, m_keepAlive.problem());
}

void Wire::abort()
{
    if (m_state == State::Ended)
        return;
    if (m_state != State::Open)
        fail(Failure::Cancelled);
    else if (m_evidence.receivedClose.seen && m_evidence.closeFrameOut)
        finish();
    else
        fail(Failure::Dropped);
}

void Wire::goAway()
{
    if (m_state == State::Open)
        sendClose(closeBody(1001));
    abort();
}

void Wire::engineFailed(const QString &why)
{
    if (m_state == State::Ended || m_evidence.sentClose.seen)
        return;
    if (m_evidence.failure == Failure::None)
        m_evidence.networkError = why;
    fail(Failure::WebSocketEngine);
}

void Wire::onServerGone()
{
    if (m_state == State::Ended || m_state == State::Idle || m_serverGone)
        return;
    m_evidence.tcpEnd = m_probe.end(m_serverError);
    // With a relay in between, the socket's own TCP is only that to the relay.
    if (m_relay != nullptr && m_relay->end() != TcpEnd::Open)
        m_evidence.tcpEnd = m_relay->end();
    noteTcp();
    m_evidence.tcp.endTime = now();
    m_probe.release();
    m_serverGone = true;
    onServerReadyRead();
}

TcpProbe &Wire::serverProbe() { return m_relay != nullptr ? m_relay->probe() : m_probe; }

void Wire::noteTcp() { m_evidence.tcp = serverProbe().facts(); }

/// What the system knows of a network that is lost goes with the connection, so it is looked at in
/// time.
void Wire::sampleTcp()
{
    serverProbe().sample();
    if (serverProbe().isUnacknowledged())
        m_sampleTimer.start(sampleInterval);
}

void Wire::onTlsAlert(QSsl::AlertType type)
{
    if (type != QSsl::AlertType::CloseNotify)
        return;
    // The stream has ended, but QSslSocket leaves TCP as it is, and many servers wait for our end
    // before they end it. Not now, since the socket is still busy with what it read.
    QMetaObject::invokeMethod(
        m_server,
        [this, server = m_server] {
            if (server == m_server)
                onServerGone();
        },
        Qt::QueuedConnection);
}

void Wire::onServerError(QAbstractSocket::SocketError error)
{
    const bool broken = error != QAbstractSocket::RemoteHostClosedError;
    m_evidence.networkError = broken ? m_server->errorString() : QString();
    // A server may refuse our certificate, or want one, after the handshake (RFC 8446, 4.4.2.4): it
    // is TLS then that ends, and not TCP that is cut off.
    const bool tlsEnded = isTlsError(error);
    m_serverError = error;
    if (!tlsEnded || m_evidence.receivedClose.seen)
        return;
    if (m_options.dial.secure) {
        fail(Failure::Tls);
        return;
    }
    // Then it is the proxy's.
    m_evidence.proxy.problem = ProxyFacts::Problem::Tls;
    fail(Failure::Proxy);
}

/// Nothing more is read from a server that broke a rule.
void Wire::noteViolation()
{
    m_evidence.failure = m_receiver.isTooBig() ? Failure::TooBig
        : m_receiver.isOverLimit()             ? Failure::OverLimit
                                               : Failure::Violation;
    m_evidence.rule = m_receiver.violation();
    m_evidence.brokenFrame = m_receiver.brokenFrame();
    m_replyDeadline.setRemainingTime(replyPatience);
    endWhenAnswered();
}

/// What came before the violation is good, and may be answered: ends the connection when it has
/// been delivered and what it was answered with has left.
void Wire::endWhenAnswered()
{
    if (m_state != State::Open)
        return;
    const bool mayAnswer
        = !m_evidence.sentClose.seen && !m_evidence.receivedClose.seen && !m_serverGone;
    const bool isAnswered = m_listener.isSettled() && m_sender.isIdle();
    if (!mayAnswer || m_replyDeadline.hasExpired() || (isAnswered && m_wasAnswered)) {
        fail(m_evidence.failure);
        return;
    }
    m_wasAnswered = isAnswered;
    // An answer may just have been given to send from another thread: it comes first.
    if (isAnswered)
        QMetaObject::invokeMethod(this, &Wire::endWhenAnswered, Qt::QueuedConnection);
    else
        m_pumpTimer.start(lookAgain);
}

void Wire::fail(Failure failure, const QString &rule)
{
    if (m_state == State::Ended)
        return;
    // What came first counts.
    if (m_evidence.failure == Failure::None) {
        m_evidence.failure = failure;
        m_evidence.rule = rule;
    }
    if (m_state == State::Upgrading)
        m_answer->keepPartOfHead();
    if (m_state == State::Open && !m_receiver.violation().isEmpty())
        sendClose(closeBody(m_receiver.violationCode()));
    finish();
}

void Wire::finish()
{
    m_state = State::Ended;
    for (QTimer *timer :
        {&m_handshakeTimer, &m_closingTimer, &m_pumpTimer, &m_sendTimer, &m_sampleTimer})
        timer->stop();
    m_dialer->stop();
    m_keepAlive.stop();
    m_evidence.endTime = now();
    m_evidence.received = m_receiver.counts();
    m_evidence.unfinishedFrame = m_receiver.unfinishedFrame();
    m_evidence.messageUnfinished = m_receiver.isMessageUnfinished();
    if (m_evidence.openTime != 0)
        m_evidence.slept = suspendedBetween(m_suspendedBefore, suspendedTime());
    if (m_evidence.tcpEnd == TcpEnd::Open) {
        m_evidence.tcpEnd = TcpEnd::ClosedByUs;
        serverProbe().sample();
        noteTcp();
    }
    m_evidence.localAddressGone = m_dialer->isLocalAddressGone();
    m_sender.end();
    hangUp();
    m_engine.finish();
    m_listener.wireEnded();
}

void Wire::hangUp()
{
    m_probe.release();
    if (m_server == nullptr || m_server->state() == QAbstractSocket::UnconnectedState) {
        setHungUp();
        return;
    }
    m_server->disconnect(this);
    if (m_relay != nullptr)
        connect(m_relay, &SocketRelay::finished, this, &Wire::setHungUp);
    else
        connect(m_server, &QTcpSocket::disconnected, this, &Wire::setHungUp);
    if (m_evidence.failure == Failure::Dropped || m_evidence.failure == Failure::ClosingTimeOut
        || m_evidence.failure == Failure::PongTimeOut) {
        m_server->abort();
        setHungUp();
        return;
    }
    // What is still queued, our Close frame above all, may leave in its own time.
    QTimer::singleShot(tcpEndPatience, m_server, [this] {
        m_server->abort();
        setHungUp();
    });
    m_server->disconnectFromHost();
}

void Wire::setHungUp()
{
    if (!std::exchange(m_hungUp, true))
        emit hungUp();
}

} // namespace wasclean
