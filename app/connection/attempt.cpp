#include "app/connection/attempt.h"

#include "app/base/clock.h"
#include "app/base/randombytes.h"
#include "app/connection/eventrows.h"
#include "app/connection/sendroute.h"
#include "app/connection/verdict.h"
#include "app/connection/wireoptionsof.h"

#include <QStringDecoder>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace wasclean {

namespace {

/// Beyond these who sends much waits.
constexpr qint64 waitingBytesLimit = qint64(1024) * 1024;

/// So many bytes may wait before no more automatic answers are added. A server that is answered is
/// not to fill the memory by not reading.
constexpr qint64 answerBytesLimit = qint64(16) * 1024 * 1024;
constexpr quint64 waitingMessagesLimit = 4096;

/// How long QWebSocket may take over what it was given after the end; it is on this very machine.
constexpr auto enginePatience = 10s;

/// A compressed message of more bytes goes in several frames.
constexpr qsizetype largestPacked = qsizetype(4) * 1024 * 1024;

QString textOf(const QByteArray &utf8)
{
    // A byte order mark is a character like others.
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decode(utf8);
}

/// The row of a message that is sent as one masked frame; its time is not set.
Message sentRow(MessageKind kind, QByteArray &&payload)
{
    FrameHeader header;
    header.payloadLength = quint64(payload.size());
    header.masked = true;
    Message row;
    row.direction = Direction::Sent;
    row.kind = kind;
    row.frames = 1;
    row.wireBytes = quint64(headerSize(header)) + header.payloadLength;
    row.payload = std::move(payload);
    return row;
}

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
    connect(&m_sequencer, &MessageSequencer::caughtUp, &m_wire, &Wire::readOn);
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

void Attempt::run(std::vector<AttemptCommand> &&commands)
{
    const auto isMessage = [](const AttemptCommand &command) {
        return std::holds_alternative<SendCommand>(command);
    };
    const bool isFlood
        = std::count_if(commands.begin(), commands.end(), isMessage) > sendFloodLimit;
    for (AttemptCommand &command : commands) {
        if (auto *const message = std::get_if<SendCommand>(&command)) {
            send(std::move(*message), isFlood);
        } else {
            sendFlood();
            std::get<std::function<void(Attempt &)>>(command)(*this);
        }
    }
    sendFlood();
}

void Attempt::send(SendCommand &&command, bool isFlood)
{
    m_payloadQueued += command.payload.size();
    // What will never leave must not be logged as sent.
    if (m_wireEnded)
        return;
    const SendRoute route = sendRoute(command.frames, m_wire.isCompressing(), isFlood);
    if (route == SendRoute::WireWhole) {
        m_flood.push_back(sentRow(command.kind, std::move(command.payload)));
        return;
    }
    sendFlood();
    if (route == SendRoute::Engine)
        sendThroughEngine(command);
    else
        sendByFrames(command);
}

void Attempt::sendFlood()
{
    if (!m_flood.empty())
        m_wire.sendWhole(std::exchange(m_flood, {}));
}

void Attempt::sendThroughEngine(const SendCommand &command)
{
    Message row = sentRow(command.kind, QByteArray(command.payload));
    row.time = now();
    m_wire.expectMessage(std::move(row));
    if (command.kind == MessageKind::Text)
        m_engine.sendText(textOf(command.payload));
    else
        m_engine.sendBinary(command.payload);
}

void Attempt::sendByFrames(const SendCommand &command)
{
    // Compressing a large message in one go would hold up everything else.
    const int needed = 1 + int(command.payload.size() / largestPacked);
    m_wire.send(std::make_unique<OutgoingMessage>(
        command.kind, command.payload, command.frames > 1 ? command.frames : needed));
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

bool Attempt::hasRoom() const { return m_payloadQueued - m_payloadTransmitted < answerBytesLimit; }

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

void Attempt::messagesForwarded(std::vector<MessageRun> &&messages)
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
