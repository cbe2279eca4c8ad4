#include "app/wire/relay/wire.h"

#include "app/base/clock.h"

#include <QSslSocket>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace wasclean {

namespace {

/// How much the operating system's data is taken in one go, so that the engine gets its turn.
constexpr qint64 relayChunk = 256 * 1024;
/// Beyond this much in flight to either side, the other side is not read.
constexpr qint64 backlogLimit = 4 * 1024 * 1024;

} // namespace

Wire::Wire(WireOptions options, WireListener &listener, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_listener(listener)
    , m_engine(this)
    , m_keepAlive(m_options.keepAlive, m_evidence.pings, this)
    , m_receiver(*this)
    , m_sender(m_engine, m_evidence, *this)
    , m_handshakeTimer(this)
    , m_closingTimer(this)
    , m_pumpTimer(this)
    , m_sendTimer(this)
    , m_sampleTimer(this)
{
    for (QTimer *timer :
        {&m_handshakeTimer, &m_closingTimer, &m_pumpTimer, &m_sendTimer, &m_sampleTimer})
        timer->setSingleShot(true);
    // Others come up to 5 % too soon, and nobody is to be given up before the time that was set.
    for (QTimer *timer : {&m_handshakeTimer, &m_closingTimer})
        timer->setTimerType(Qt::PreciseTimer);
    createDialer();
    connect(&m_engine, &LoopbackServer::requested, this, &Wire::sendRequest);
    connect(&m_engine, &LoopbackServer::readyRead, this, &Wire::pumpOut);
    connect(&m_engine, &LoopbackServer::drained, this, &Wire::scheduleMorePumping);
    connect(&m_handshakeTimer, &QTimer::timeout, this, [this] { fail(Failure::HandshakeTimeOut); });
    connect(&m_closingTimer, &QTimer::timeout, this, &Wire::onClosingTimeout);
    connect(&m_pumpTimer, &QTimer::timeout, this, &Wire::pump);
    connect(&m_keepAlive, &KeepAlive::pingDue, this,
        [this](const QByteArray &payload) { m_sender.sendUrgently(OpPing, payload); });
    connect(&m_keepAlive, &KeepAlive::pongOverdue, this, &Wire::onPongOverdue);
    m_receiver.setMaxMessageSize(m_options.maxMessageSize);
    connect(&m_sendTimer, &QTimer::timeout, this, &Wire::pumpOut);
    connect(&m_sampleTimer, &QTimer::timeout, this, &Wire::sampleTcp);
}

Wire::~Wire() = default;

void Wire::createDialer()
{
    m_answer.emplace(m_options.request, m_evidence);
    m_dialer = new Dialer(m_options.dial, this);
    connect(m_dialer, &Dialer::stageChanged, this,
        [this](ConnectStage stage) { m_listener.stageReached(stage); });
    connect(m_dialer, &Dialer::connected, this, &Wire::onConnected);
    connect(m_dialer, &Dialer::failed, this, [this](Failure failure, const QString &networkError) {
        m_evidence.networkError = networkError;
        fail(failure);
    });
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
    m_state = State::Dialing;
    m_handshakeTimer.start(m_options.handshakeTimeout);
    m_dialer->start(m_evidence);
    return m_engine.url();
}

// From the server to the engine

bool Wire::isBlocked() const
{
    return m_listener.isBehind() || m_engine.backlog() > backlogLimit || m_sender.isClogged();
}

void Wire::pump()
{
    if (m_state == State::Open && m_evidence.failure == Failure::None && !isBlocked())
        take(readServer());
    if (m_state != State::Open)
        return;
    if (m_evidence.failure != Failure::None) {
        endWhenAnswered();
        return;
    }
    if (m_server->bytesAvailable() > 0)
        scheduleMorePumping();
    else if (m_serverGone)
        finish();
}

void Wire::scheduleMorePumping()
{
    if (m_state != State::Open || m_pumpTimer.isActive() || m_server->bytesAvailable() == 0)
        return;
    // Nobody tells when the rest of the program has caught up, so look again soon.
    m_pumpTimer.start(isBlocked() ? 4ms : 0ms);
}

QByteArrayView Wire::readServer()
{
    // One buffer for all reads: a fresh one each time would cost more in page faults than the copy.
    m_buffer.resize(relayChunk);
    const qint64 size = m_server->read(m_buffer.data(), relayChunk);
    return QByteArrayView(m_buffer).first(std::max<qint64>(size, 0));
}

void Wire::take(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    m_now = now();
    m_evidence.lastReceivedTime = m_now;
    m_receiver.read(bytes, m_now);
    if (m_receiver.isInsideMessage()) {
        m_evidence.lastReceived
            = m_receiver.isInsideFrame() ? Traffic::PartOfFrame : Traffic::PartOfMessage;
    }
    m_engine.flush();
    if (m_state == State::Open && !m_receiver.violation().isEmpty())
        noteViolation();
}

void Wire::messageReceived(Message &&message)
{
    if (m_evidence.phases.firstMessage < 0)
        m_evidence.phases.firstMessage = m_now - m_evidence.openTime;
    m_evidence.lastReceived = Traffic::Message;
    m_evidence.lastMessageReceivedTime = m_now;
    if (message.late) {
        ++m_evidence.lateMessages;
        m_listener.frameSeen(std::move(message));
        return;
    }
    m_engine.writeFrame(message.kind == MessageKind::Text ? OpText : OpBinary, message.payload);
    m_listener.messageForwarded(std::move(message));
}

void Wire::controlReceived(quint8 opcode, const QByteArray &payload, quint64 wireBytes)
{
    // The sentences have words of their own for the Close frame.
    if (opcode != OpClose)
        m_evidence.lastReceived = Traffic::Control;
    Message message;
    message.time = m_now;
    message.direction = Direction::Received;
    message.kind = opcode == OpClose ? MessageKind::CloseFrame
        : opcode == OpPing           ? MessageKind::Ping
                                     : MessageKind::Pong;
    message.frames = 1;
    message.wireBytes = wireBytes;
    message.payload = payload;
    m_listener.frameSeen(std::move(message));
    if (opcode == OpPong)
        m_keepAlive.onPong(payload, m_now);
    if (opcode == OpPing)
        m_evidence.pings.lastFromServer = m_now;
    if (opcode == OpPing && m_options.keepAlive.answerPings && !m_evidence.sentClose.seen)
        answerPing(payload);
}

void Wire::answerPing(const QByteArray &payload)
{
    m_sender.sendUrgently(OpPong, payload);
    m_now = std::max(m_now, m_evidence.lastSentTime);
    m_receiver.setTime(m_now);
}

// To the server

bool Wire::maySend()
{
    if (m_state != State::Open || m_evidence.sentClose.seen || m_serverGone)
        return false;
    // Writing to a dead connection would make Qt throw away what can still be read from it.
    return !m_probe.isReset() && backlog() < backlogLimit;
}

void Wire::pumpOut()
{
    m_sender.pump();
    sendCloseWhenReady();
}

void Wire::rowSent(Message &&row)
{
    if (row.kind == MessageKind::Ping)
        m_keepAlive.notePing(row.payload, row.time);
    m_listener.frameSeen(std::move(row));
}

void Wire::cancelFile()
{
    m_sender.cancelFile();
    sendCloseWhenReady();
}

bool Wire::writeToServer(const QByteArray &bytes)
{
    // After its end of TLS the server may still read what we send, our Close frame above all.
    if (m_server->state() != QAbstractSocket::ConnectedState)
        return false;
    m_probe.sample();
    if (m_probe.isReset())
        return false;
    m_server->write(bytes);
    return true;
}

/// Bytes that the operating system has not taken yet.
qint64 Wire::backlog() const
{
    const auto *const tls = qobject_cast<const QSslSocket *>(m_server);
    return m_server->bytesToWrite() + (tls == nullptr ? 0 : tls->encryptedBytesToWrite());
}

void Wire::onServerBytesWritten()
{
    if (m_state != State::Open)
        return;
    m_takenAt = now();
    noteWritten();
    if (!m_sampleTimer.isActive()) {
        serverProbe().sample();
        m_sampleTimer.start(sampleInterval);
    }
    pumpOut();
    // While what was sent before still leaves, the server cannot answer our Close frame.
    if (m_ownClose && !m_evidence.sentClose.seen && !m_evidence.receivedClose.seen)
        m_closingTimer.start(m_options.closingTimeout);
}

void Wire::noteWritten()
{
    // The signal's own count is not enough: Qt does not emit it while it is being handled.
    const auto waiting = quint64(backlog());
    const quint64 written = m_sender.bytesQueued() - std::min(waiting, m_sender.bytesQueued());
    m_evidence.closeFrameOut = m_closeEnd > 0 && written >= m_closeEnd;
    m_sender.noteWritten(written);
}

} // namespace wasclean
