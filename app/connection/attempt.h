#pragma once

#include "app/connection/closeevent.h"
#include "app/connection/commandqueue.h"
#include "app/connection/handshakeplan.h"
#include "app/connection/messagesequencer.h"
#include "app/connection/options.h"
#include "app/connection/websocketengine.h"
#include "app/message/messagelist.h"
#include "app/wire/relay/wire.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace wasclean {

/// One attempt to connect, from dialling to the close event. Lives on the network thread; commands
/// come in as queued calls, values go out by signal.
class Attempt : public QObject, private WireListener
{
    Q_OBJECT

public:
    explicit Attempt(const ConnectionOptions &options);
    ~Attempt() override;

    void start();
    /// Does all of it, in order.
    void run(std::vector<AttemptCommand> &&commands);
    /// Sends a message; see sendRoute() for its way.
    void send(SendCommand &&command, bool isFlood = false);
    /// Sends what is in the file as one message; the file is open.
    void sendFile(const std::shared_ptr<QFile> &file, MessageKind kind);
    void cancelFile();
    /// Sends a Ping or a Pong.
    void sendControl(quint8 opcode, const QByteArray &payload);
    /// Sends a Close frame with that body.
    void close(const QByteArray &body);
    /// The user gave up before open.
    void cancel();
    /// Ends TCP without a Close frame.
    void abort();
    /// The program is about to end.
    void goAway();

    /// Whether a message that is sent now can still leave.
    bool isOpen() const { return m_open && !m_closing && !m_wireEnded; }

    /// Whether what was sent has mostly left, and the log has taken it.
    bool isReady() const;
    /// Whether so little waits to leave that an automatic answer can be added.
    bool hasRoom() const;
    /// No more calls follow: the attempt deletes itself as soon as nothing is left to be sent.
    void deleteWhenIdle();

signals:
    /// Connecting goes on with another part of the work.
    void stageChanged(wasclean::ConnectStage stage);
    void opened(const wasclean::Evidence &evidence);
    void batchReady(const wasclean::MessageBatch &batch);
    /// The server's Close frame is in and every message before it was handed on.
    void serverClosing();
    void closingStarted(qint64 milliseconds);
    void transmitted(qint64 payloadBytes);
    /// So many bytes that were given to send are not to be sent any more.
    void withdrawn(qint64 payloadBytes);
    void fileProgress(qint64 sentBytes, qint64 totalBytes);
    void fileFinished(const QString &problem);
    /// The end; an error event comes first if the event says so.
    void ended(const wasclean::CloseEvent &event, const wasclean::Evidence &evidence);

private:
    void stageReached(ConnectStage stage) override { emit stageChanged(stage); }

    NextRequest answeredWith(const ResponseHead &answer) override;
    void upgradeAccepted() override;
    void messageForwarded(Message &&message) override;
    void messagesForwarded(std::vector<MessageRun> &&messages) override;
    void frameSeen(Message &&message) override;
    void closeFrameReceived() override;
    void closingTimerStarted(std::chrono::milliseconds timeout) override;
    void payloadTransmitted(qint64 payloadBytes) override;
    void payloadWithdrawn(qint64 payloadBytes) override;
    void fileProgressed(qint64 sentBytes, qint64 totalBytes) override;
    void fileEnded(const QString &problem) override;
    void wireEnded() override;
    bool isBehind() const override;
    bool isSettled() const override;

    void onEngineOpened();
    void onEngineFinished(const QString &why);
    void sendThroughEngine(const SendCommand &command);
    void sendByFrames(const SendCommand &command);
    void sendFlood();
    void proceed();
    void conclude();

    MessageSequencer m_sequencer;
    WebSocketEngine m_engine;
    HandshakePlan m_plan;
    Wire m_wire;
    QTimer m_engineGuard;
    /// Messages of a flood that wait for the end of run().
    std::vector<Message> m_flood;
    qint64 m_payloadQueued = 0;
    qint64 m_payloadTransmitted = 0;
    bool m_open = false;
    bool m_closing = false;
    bool m_engineGone = false;
    bool m_serverClosing = false;
    bool m_wireEnded = false;
    bool m_concluded = false;
    bool m_retired = false;
};

} // namespace wasclean
