#include "app/connection/attempt.h"

#include "app/base/clock.h"
#include "app/base/randombytes.h"
#include "app/connection/eventrows.h"
#include "app/connection/verdict.h"
#include "app/connection/wireoptionsof.h"

#include <utility>

using namespace std::chrono_literals;

namespace wasclean {

namespace {

/// Beyond these who sends much waits.
constexpr qint64 waitingBytesLimit = 1024 * 1024;
constexpr quint64 waitingMessagesLimit = 4096;

/// How long QWebSocket may take over what it was given after the end; it is on this very machine.
constexpr auto enginePatience = 10s;

/// A compressed message of more bytes goes in several frames.
constexpr qsizetype largestPacked = qsizetype(4) * 1024 * 1024;

} // namespace

Attempt::Attempt(const ConnectionOptions &options)
    : m_sequencer(this)
    , m_engine(this)
    , m_plan(options)
    , m_wire(wireOptionsOf(options), *this, this)
    , m_engineGuard(this)
{
    m_engineGuard.setSingleShot(true);
    connect(&m_sequencer, &MessageSequencer::batchReady, this, &Attempt::batchReady);
    connect(&m_engine, &WebSocketEngine::opened, this, &Attempt::onEngineOpened);
    connect(&m_engine, &WebSocketEngine::finished, this, &Attempt::onEngineFinished);
    connect(&m_engine, &WebSocketEngine::confirmed, this, [this](qsizetype messages) {
        m_sequencer.confirm(messages);
        proceed();
    });
    connect(&m_wire, &Wire::hungUp, this, &Attempt::proceed);
    connect(&m_engineGuard, &QTimer::timeout, this, [this] { onEngineFinished({}); });
}

Attempt::~Attempt()
{
    // The engine signals once more while it is destroyed, and the Wire is gone by then.
    m_engine.disconnect(this);
}

void Attempt::start()
{
    const QUrl relay = m_wire.start();
    if (!relay.isEmpty())
        m_engine.open(relay);
}

void Attempt::sendText(const QString &text, int frames)
{
    const QByteArray payload = text.toUtf8();
    m_payloadQueued += payload.size();
    // What will never leave must not be logged as sent.
    if (m_wireEnded)
        return;
    if (frames > 1 || m_wire.isCompressing()) {
        send(MessageKind::Text, payload, frames);
        return;
    }
    expectFromEngine(MessageKind::Text, payload);
    m_engine.sendText(text);
}

void Attempt::sendBinary(const QByteArray &bytes, int frames)
{
    m_payloadQueued += bytes.size();
    if (m_wireEnded)
        return;
    if (frames > 1 || m_wire.isCompressing()) {
        send(MessageKind::Binary, bytes, frames);
        return;
    }
    expectFromEngine(MessageKind::Binary, bytes);
    m_engine.sendBinary(bytes);
}

void Attempt::send(MessageKind kind, const QByteArray &payload, int frames)
{
    // Compressing a large message in one go would hold up everything else.
    const int needed = 1 + int(payload.size() / largestPacked);
    m_wire.send(std::make_unique<OutgoingMessage>(kind, payload, frames > 1 ? frames : needed));
}

void Attempt::expectFromEngine(MessageKind kind, const QByteArray &payload)
{
    FrameHeader header;
    header.payloadLength = quint64(payload.size());
    header.masked = true;
    Message row = eventRow(kind, payload);
    row.direction = Direction::Sent;
    row.frames = 1;
    row.wireBytes = quint64(encodeHeader(header).size() + payload.size());
    m_wire.expectMessage(std::move(row));
}

void Attempt::sendFile(const std::shared_ptr<QFile> &file, MessageKind kind)
{
    auto message = std::make_unique<OutgoingMessage>(kind, file);
    m_payloadQueued += message->size();
    if (m_wireEnded)
        emit fileFinished(tr("The connection ended before any of the file was sent."));
    else
        m_wire.send(std::move(message));
}

void Attempt::cancelFile() { m_wire.cancelFile(); }

void Attempt::sendControl(quint8 opcode, const QByteArray &payload)
{
    if (!m_wireEnded)
        m_wire.sendControl(opcode, payload);
}

bool Attempt::isReady() const
{
    return !m_sequencer.isBehind() && m_payloadQueued - m_payloadTransmitted < waitingBytesLimit
        && m_wire.messagesWaiting() < waitingMessagesLimit;
}

void Attempt::close(const QByteArray &body)
{
    m_closing = true;
    m_wire.startClosing(body);
}

void Attempt::cancel()
{
    m_closing = true;
    m_wire.cancel();
}

void Attempt::abort()
{
    m_closing = true;
    m_wire.abort();
}

void Attempt::goAway()
{
    m_closing = true;
    m_wire.goAway();
}

void Attempt::deleteWhenIdle()
{
    m_retired = true;
    proceed();
}

NextRequest Attempt::answeredWith(const ResponseHead &answer)
{
    const HandshakePlan::Step step = m_plan.next(answer, randomBytes().toHex());
    if (!step.asksAgain)
        return {{}, {}, step.why};
    return {wireOptionsOf(m_plan.options()), step.how, {}};
}

void Attempt::upgradeAccepted() { m_sequencer.expect(openRow(m_wire.evidence())); }

void Attempt::onEngineOpened()
{
    m_open = true;
    emit opened(m_wire.evidence());
    m_sequencer.confirm(1);
    proceed();
}

void Attempt::onEngineFinished(const QString &why)
{
    if (m_engineGone)
        return;
    m_engineGone = true;
    m_wire.engineFailed(why);
    m_sequencer.releaseAsLate();
    proceed();
}

void Attempt::messageForwarded(Message &&message) { m_sequencer.expect(std::move(message)); }

void Attempt::messagesForwarded(std::vector<Message> &&messages)
{
    m_sequencer.expectTogether(std::move(messages));
}

void Attempt::frameSeen(Message &&message) { m_sequencer.add(std::move(message)); }

void Attempt::closeFrameReceived()
{
    m_serverClosing = true;
    m_closing = true;
    proceed();
}

void Attempt::closingTimerStarted(std::chrono::milliseconds timeout)
{
    emit closingStarted(timeout.count());
}

void Attempt::payloadTransmitted(qint64 payloadBytes)
{
    m_payloadTransmitted = payloadBytes;
    emit transmitted(payloadBytes);
}

void Attempt::payloadWithdrawn(qint64 payloadBytes)
{
    m_payloadQueued -= payloadBytes;
    emit withdrawn(payloadBytes);
}

void Attempt::fileProgressed(qint64 sentBytes, qint64 totalBytes)
{
    emit fileProgress(sentBytes, totalBytes);
}

void Attempt::fileEnded(const QString &problem) { emit fileFinished(problem); }

void Attempt::wireEnded()
{
    m_wireEnded = true;
    m_engineGuard.start(enginePatience);
    proceed();
}

bool Attempt::isBehind() const { return m_sequencer.isBehind(); }

bool Attempt::isSettled() const { return m_sequencer.isSettled(); }

void Attempt::proceed()
{
    // The engine has not confirmed all messages that came before.
    if (m_sequencer.isWaiting())
        return;
    if (std::exchange(m_serverClosing, false)) {
        m_sequencer.flush();
        emit serverClosing();
    }
    if (m_wireEnded && !m_concluded)
        conclude();
    if (m_retired && m_wire.isHungUp())
        deleteLater();
}

void Attempt::conclude()
{
    m_concluded = true;
    m_engineGuard.stop();
    Evidence evidence = m_wire.evidence();
    evidence.unsentBytes = m_payloadQueued - m_payloadTransmitted;
    const CloseEvent event = verdictOf(evidence);
    if (event.error)
        m_sequencer.add(eventRow(MessageKind::Error, event.sentence.toUtf8()));
    m_sequencer.add(closeRow(event, evidence));
    m_sequencer.flush();
    emit ended(event, evidence);
}

} // namespace wasclean
