// The opening handshake of a Wire: the request, the answer, and who is asked next.

#include "app/wire/relay/wire.h"

#include "app/base/clock.h"
#include "app/base/randombytes.h"
#include "app/wire/dial/socketrelay.h"
#include "app/wire/http/tokenexpiry.h"
#include "app/wire/tls/tlssetup.h"

#include <QSslSocket>

#include <utility>

using namespace std::chrono_literals;

namespace wasclean {

namespace {

constexpr qint64 serverReadBuffer = 1024 * 1024;
/// How long the body of a refused upgrade may take.
constexpr auto refusalPatience = 1s;

} // namespace

void Wire::onConnected(QTcpSocket *socket)
{
    m_server = socket;
    m_server->setParent(this);
    m_server->setReadBufferSize(serverReadBuffer);
    m_relay = m_server->findChild<SocketRelay *>();
    m_probe.watch(*m_server);
    connect(m_server, &QTcpSocket::readyRead, this, &Wire::onServerReadyRead);
    connect(m_server, &QTcpSocket::bytesWritten, this, [this] { onServerBytesWritten(); });
    connect(m_server, &QTcpSocket::errorOccurred, this, &Wire::onServerError);
    if (auto *const tls = qobject_cast<QSslSocket *>(m_server)) {
        connect(tls, &QSslSocket::encryptedBytesWritten, this, [this] { onServerBytesWritten(); });
        TlsFacts &facts = m_options.dial.secure ? m_evidence.tls : m_evidence.proxy.tls;
        keepAlerts(*tls, facts, this);
        connect(tls, &QSslSocket::alertReceived, this,
            [this](QSsl::AlertLevel, QSsl::AlertType type) { onTlsAlert(type); });
    }
    connect(m_server, &QTcpSocket::disconnected, this, &Wire::onServerGone);
    sendRequest();
}

void Wire::sendRequest()
{
    if (m_state != State::Dialing || m_server == nullptr || m_engine.key().isEmpty())
        return;
    // Each request has a key of its own (RFC 6455, 4.1).
    m_options.request.key = m_evidence.hops.isEmpty() ? m_engine.key() : randomBytes().toBase64();
    m_evidence.request = m_options.request.toBytes();
    m_evidence.tokenExpires = tokenExpiry(m_evidence.request);
    m_evidence.remarks = m_options.remarks;
    m_state = State::Upgrading;
    m_requestSentAt = now();
    m_server->write(m_evidence.request);
    m_listener.stageReached(ConnectStage::OpeningHandshake);
    if (m_server->bytesAvailable() > 0 || m_serverGone)
        onServerReadyRead();
}

void Wire::onServerReadyRead()
{
    m_probe.sample();
    if (m_state == State::Upgrading || m_state == State::Refused)
        readAnswer();
    else if (m_state == State::Open)
        pump();
}

void Wire::readAnswer()
{
    AnswerReader::State answer = m_answer->read(m_server->readAll());
    if (m_serverGone)
        answer = m_answer->end();
    if (answer != AnswerReader::State::Head && m_evidence.phases.upgrade < 0)
        m_evidence.phases.upgrade = now() - m_requestSentAt;
    const bool isRefusal = m_evidence.status != 0 && m_evidence.status != 101;
    if (isRefusal && m_state == State::Upgrading && askAgain())
        return;
    if (answer == AnswerReader::State::Accepted) {
        openWith(m_answer->rest());
    } else if (answer == AnswerReader::State::Failed) {
        fail(Failure::Upgrade, m_evidence.rule);
    } else if (answer == AnswerReader::State::Body && m_state == State::Upgrading) {
        m_state = State::Refused;
        m_handshakeTimer.stop();
        m_closingTimer.start(refusalPatience);
    }
}

/// Whether there is another request to make after this answer, which then is under way.
bool Wire::askAgain()
{
    NextRequest next = m_listener.answeredWith(ResponseHead(m_evidence.response));
    m_evidence.explanation = next.why;
    if (!next.options)
        return false;
    leaveServer();
    m_options.url = next.options->url;
    m_options.remarks = next.options->remarks;
    m_options.dial = next.options->dial;
    m_options.request = next.options->request;

    Evidence before = std::exchange(m_evidence, {});
    m_evidence.url = m_options.url;
    m_evidence.startTime = before.startTime;
    m_evidence.tried = before.tried;
    m_evidence.secretNames = before.secretNames;
    m_evidence.pings = before.pings;
    m_evidence.hops = before.hops;
    m_evidence.hops.append({before.status, before.statusText, before.url, m_options.url, next.how,
        before.peer, before.request, before.response});
    createDialer();
    m_state = State::Dialing;
    m_dialer->start(m_evidence);
    return true;
}

/// Lets go of the server that has answered, for another connection.
void Wire::leaveServer()
{
    m_dialer->disconnect(this);
    m_dialer->deleteLater();
    m_probe.release();
    m_relay = nullptr;
    m_server->disconnect(this);
    m_server->close();
    std::exchange(m_server, nullptr)->deleteLater();
    m_serverGone = false;
    m_serverError = QAbstractSocket::UnknownSocketError;
}

void Wire::openWith(const QByteArray &rest)
{
    m_handshakeTimer.stop();
    m_state = State::Open;
    m_evidence.openTime = now();
    m_suspendedBefore = suspendedTime();
    m_receiver.setDeflate(m_answer->deflate());
    m_sender.setDeflate(m_answer->deflate());
    m_keepAlive.start();
    m_engine.acceptUpgrade();
    m_listener.upgradeAccepted();
    take(rest);
    if (m_state == State::Open && (m_serverGone || m_server->bytesAvailable() > 0))
        pump();
}

} // namespace wasclean
