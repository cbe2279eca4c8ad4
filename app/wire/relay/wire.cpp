#include "app/wire/relay/wire.h"

#include "app/base/clock.h"
#include "app/wire/frames/closebody.h"
#include "app/wire/frames/controlrow.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace wasclean {

namespace {

/// Beyond this much in flight to either side, the other side is not read.
constexpr qint64 backlogLimit = qint64(4) * 1024 * 1024;
/// How long replies to what came before a violation are waited for.
constexpr auto replyPatience = 2s;
/// No signal says that a message has been handled, so look again soon.
constexpr auto lookAgain = 4ms;

} // namespace

Wire::Wire(WireOptions options, WireListener &listener, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_listener(listener)
    , m_engine(this)
    , m_keepAlive(m_options.keepAlive, m_evidence.pings, this)
    , m_server(m_evidence, this)
    , m_opening(
          m_options, m_server, m_evidence,
          [this](const ResponseHead &answer) { return m_listener.answeredWith(answer); }, this)
    , m_inbound(m_engine, m_evidence, m_listener, *this, m_options)
    , m_sender(m_engine, m_evidence, *this)
    , m_closing(m_evidence, m_sender, m_options.closingTimeout, this)
    , m_pumpTimer(this)
    , m_sendTimer(this)
{
    m_pumpTimer.setSingleShot(true);
    m_sendTimer.setSingleShot(true);
    connectParts();
    connectServer();
}

Wire::~Wire() = default;

void Wire::connectParts()
{
    connect(
        &m_engine, &LoopbackServer::requested, this, [this] { m_opening.setKey(m_engine.key()); });
    connect(&m_engine, &LoopbackServer::readyRead, this, &Wire::pumpOut);
    connect(&m_engine, &LoopbackServer::drained, this, &Wire::scheduleMorePumping);
    connect(&m_opening, &OpeningHandshake::stageReached, this,
        [this](ConnectStage stage) { m_listener.stageReached(stage); });
    connect(&m_opening, &OpeningHandshake::accepted, this, &Wire::onAccepted);
    connect(&m_opening, &OpeningHandshake::failed, this,
        [this](Failure failure) { fail(failure, m_evidence.rule); });
    connect(&m_closing, &ClosingHandshake::timerStarted, this,
        [this](std::chrono::milliseconds timeout) { m_listener.closingTimerStarted(timeout); });
    connect(&m_closing, &ClosingHandshake::timedOut, this, &Wire::onClosingTimeout);
    connect(&m_closing, &ClosingHandshake::sending, this,
        [this] { m_inbound.receiver().setCloseSent(); });
    connect(&m_closing, &ClosingHandshake::sent, this, &Wire::onCloseSent);
    connect(&m_keepAlive, &KeepAlive::pingDue, this,
        [this](const QByteArray &payload) { m_sender.sendUrgently(OpPing, payload); });
    connect(&m_keepAlive, &KeepAlive::pongOverdue, this, &Wire::onPongOverdue);
    connect(&m_pumpTimer, &QTimer::timeout, this, &Wire::pump);
    connect(&m_sendTimer, &QTimer::timeout, this, &Wire::pumpOut);
}

void Wire::connectServer()
{
    connect(&m_server, &ServerSocket::readyRead, this, &Wire::onServerReadyRead);
    connect(&m_server, &ServerSocket::gone, this, &Wire::onServerReadyRead);
    connect(&m_server, &ServerSocket::bytesWritten, this, &Wire::onServerBytesWritten);
    connect(&m_server, &ServerSocket::hungUp, this, &Wire::hungUp);
    connect(&m_server, &ServerSocket::tlsFailed, this, &Wire::onTlsFailed);
}

QUrl Wire::start()
{
    m_evidence.url = m_options.url;
    m_evidence.secretNames = m_options.secretNames;
    m_evidence.startTime = now();
    m_evidence.pings.options = m_options.keepAlive;
    if (!m_engine.listen()) {
        m_evidence.networkError = m_engine.errorString();
        fail(Failure::WebSocketEngine);
        return {};
    }
    m_state = State::Opening;
    m_opening.start();
    return m_engine.url();
}

void Wire::onAccepted(const QByteArray &firstBytes)
{
    m_state = State::Open;
    m_evidence.openTime = now();
    m_suspendedBefore = suspendedTime();
    m_inbound.receiver().setDeflate(m_opening.deflate());
    m_sender.setDeflate(m_opening.deflate());
    m_keepAlive.start();
    m_engine.acceptUpgrade();
    m_listener.upgradeAccepted();
    if (!firstBytes.isEmpty()) {
        m_inbound.read(firstBytes);
        endIfBroken();
    }
    if (m_state == State::Open && (m_server.isGone() || m_server.hasMore()))
        pump();
}

// From the server to the engine

void Wire::onServerReadyRead()
{
    if (m_state == State::Open)
        pump();
}

/// What arrived before is read first, and counts: messages, a Close frame, an answer that refuses.
void Wire::onTlsFailed(bool withServer)
{
    if (!withServer)
        m_evidence.proxy.problem = ProxyFacts::Problem::Tls;
    m_tlsFailure = withServer ? Failure::Tls : Failure::Proxy;
    if (m_state == State::Open)
        pump();
    else if (m_evidence.status == 0)
        fail(m_tlsFailure);
}

bool Wire::isBlocked() const
{
    return m_listener.isBehind() || m_engine.backlog() > backlogLimit || m_sender.isClogged();
}

void Wire::pump()
{
    if (m_state == State::Open && m_evidence.failure == Failure::None && !isBlocked())
        takeFromServer();
    if (m_state != State::Open)
        return;
    if (m_evidence.failure != Failure::None) {
        endWhenAnswered();
        return;
    }
    if (m_server.hasMore())
        scheduleMorePumping();
    else if (m_tlsFailure != Failure::None)
        fail(m_tlsFailure);
    else if (m_server.isGone())
        finish();
}

void Wire::scheduleMorePumping()
{
    if (m_state != State::Open || m_pumpTimer.isActive() || !m_server.hasMore())
        return;
    // No signal says that the rest of the program has caught up, so look again soon.
    m_pumpTimer.start(isBlocked() ? 4ms : 0ms);
}

void Wire::takeFromServer()
{
    const qint64 size = m_server.read(m_inbound.prepareRead());
    if (size == 0)
        return;
    m_inbound.read(size);
    endIfBroken();
}

void Wire::endIfBroken()
{
    if (m_state == State::Open && !m_inbound.receiver().violation().isEmpty())
        noteViolation();
}

void Wire::pingReceived(const QByteArray &payload)
{
    if (!m_options.keepAlive.answerPings || m_closing.isSent())
        return;
    m_sender.sendUrgently(OpPong, payload);
    m_inbound.noteSent(m_evidence.lastSentTime);
}

void Wire::pongReceived(const QByteArray &payload, qint64 time)
{
    m_keepAlive.onPong(payload, time);
}

// To the server

bool Wire::maySend()
{
    if (m_state != State::Open || m_closing.isSent() || m_server.isGone())
        return false;
    // Writing to a dead connection would make Qt throw away what can still be read from it.
    return !m_server.isReset() && m_server.backlog() < backlogLimit;
}

void Wire::pumpOut()
{
    m_sender.pump();
    m_closing.sendWhenReady();
}

void Wire::sendWhole(std::vector<Message> &&rows)
{
    for (Message &row : rows)
        m_sender.sendWhole(std::move(row));
    pumpOut();
}

void Wire::rowSent(Message &&row)
{
    if (row.kind == MessageKind::Ping)
        m_keepAlive.notePing(row.payload, row.time);
    m_inbound.log(std::move(row));
}

void Wire::cancelFile()
{
    m_sender.cancelFile();
    m_closing.sendWhenReady();
}

void Wire::onServerBytesWritten()
{
    if (m_state != State::Open)
        return;
    noteWritten();
    pumpOut();
}

void Wire::noteWritten()
{
    // The signal's own count is not enough: Qt does not emit it while it is being handled.
    const auto waiting = quint64(m_server.backlog());
    const quint64 written = m_sender.bytesQueued() - std::min(waiting, m_sender.bytesQueued());
    m_closing.noteWritten(written);
    m_sender.noteWritten(written);
}

// The end

void Wire::closeReceived(const QByteArray &body, qint64 time)
{
    m_keepAlive.stop();
    m_listener.closeFrameReceived();
    m_closing.onReceived(body, time);
}

void Wire::startClosing(const QByteArray &body)
{
    if (m_state == State::Open) {
        m_keepAlive.stop();
        m_closing.start(body);
    } else {
        fail(Failure::Cancelled);
    }
}

void Wire::onCloseSent(const QByteArray &body, quint64 wireBytes)
{
    Message row = controlRow(Direction::Sent, OpClose, body);
    row.time = m_evidence.sentClose.time;
    row.wireBytes = wireBytes;
    m_inbound.log(std::move(row));
    // At once, so that it is out even if the server's FIN is already waiting to be read.
    m_server.flush();
    if (!m_server.hasEnded())
        noteWritten();
}

void Wire::onClosingTimeout()
{
    if (m_closing.isReceived())
        finish();
    else
        fail(Failure::ClosingTimeout);
}

void Wire::onPongOverdue()
{
    // Not the server's fault: the Ping is still on its way, we do not read, or a large frame stands
    // before the Pong.
    const qint64 since = now() - std::chrono::nanoseconds(m_options.keepAlive.pongTimeout).count();
    const bool leaving = m_server.backlog() > 0 && m_server.lastTaken() > since;
    const bool arriving
        = m_inbound.receiver().isInsideFrame() && m_evidence.lastReceivedTime > since;
    if (leaving || arriving || isBlocked())
        m_keepAlive.waitOn();
    else
        fail(Failure::PongTimeout, m_keepAlive.problem());
}

void Wire::abort()
{
    if (m_state == State::Ended)
        return;
    if (m_state != State::Open)
        fail(Failure::Cancelled);
    else if (m_closing.isReceived() && m_evidence.closeFrameOut)
        finish();
    else
        fail(Failure::Dropped);
}

void Wire::goAway()
{
    if (m_state == State::Open)
        m_closing.send(encodeCloseBody(1001));
    abort();
}

void Wire::engineFailed(const QString &why)
{
    if (m_state == State::Ended || m_closing.isSent())
        return;
    if (m_evidence.failure == Failure::None)
        m_evidence.networkError = why;
    fail(Failure::WebSocketEngine);
}

/// Nothing more is read from a server that broke a rule.
void Wire::noteViolation()
{
    const Receiver &receiver = m_inbound.receiver();
    m_evidence.failure = receiver.isTooBig() ? Failure::TooBig
        : receiver.isOverLimit()             ? Failure::OverLimit
                                             : Failure::Violation;
    m_evidence.rule = receiver.violation();
    m_evidence.brokenFrame = receiver.brokenFrame();
    m_replyDeadline.setRemainingTime(replyPatience);
    endWhenAnswered();
}

/// What came before the violation is good, and may be answered: ends the connection when it has
/// been delivered and what it was answered with has left.
void Wire::endWhenAnswered()
{
    if (m_state != State::Open)
        return;
    const bool mayAnswer = !m_closing.isSent() && !m_closing.isReceived() && !m_server.isGone();
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
    if (m_state == State::Open && !m_inbound.receiver().violation().isEmpty())
        m_closing.send(encodeCloseBody(m_inbound.receiver().violationCode()));
    finish();
}

void Wire::finish()
{
    m_state = State::Ended;
    m_pumpTimer.stop();
    m_sendTimer.stop();
    m_opening.stop();
    m_closing.stop();
    m_keepAlive.stop();
    m_evidence.endTime = now();
    m_evidence.received = m_inbound.receiver().counts();
    m_evidence.unfinishedFrame = m_inbound.receiver().unfinishedFrame();
    m_evidence.messageUnfinished = m_inbound.receiver().isMessageUnfinished();
    if (m_evidence.openTime != 0)
        m_evidence.slept = suspendedBetween(m_suspendedBefore, suspendedTime());
    m_server.noteEndByUs();
    m_evidence.localAddressGone = m_opening.isLocalAddressGone();
    m_sender.end();
    m_server.hangUp(m_evidence.failure == Failure::Dropped
        || m_evidence.failure == Failure::ClosingTimeout
        || m_evidence.failure == Failure::PongTimeout);
    m_engine.finish();
    m_listener.wireEnded();
}

} // namespace wasclean
