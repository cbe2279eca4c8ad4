#pragma once

#include "app/base/suspendedtime.h"
#include "app/message/message.h"
#include "app/wire/facts/evidence.h"
#include "app/wire/relay/closinghandshake.h"
#include "app/wire/relay/inbound.h"
#include "app/wire/relay/keepalive.h"
#include "app/wire/relay/loopbackserver.h"
#include "app/wire/relay/openinghandshake.h"
#include "app/wire/relay/sender.h"
#include "app/wire/relay/serversocket.h"
#include "app/wire/relay/wirelistener.h"
#include "app/wire/relay/wireoptions.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>
#include <vector>

namespace wasclean {

/// The in-process relay between QWebSocket and the server: it dials, checks the handshake, reads
/// every frame as it passes, writes our Close frames and keeps the evidence of how it all ended.
class Wire : public QObject, private ControlListener, private SenderListener
{
    Q_OBJECT

public:
    Wire(WireOptions options, WireListener &listener, QObject *parent = nullptr);
    ~Wire() override;

    /// Begins to dial. Where the engine is to connect to; empty if the relay cannot be set up.
    QUrl start();

    /// Says that the engine is about to send one more message, which the row describes.
    void expectMessage(Message &&row) { m_sender.expect(std::move(row)); }

    /// Whether messages must be sent without the engine, since they go compressed.
    bool isCompressing() const { return m_sender.isCompressing(); }

    /// Sends messages as one frame each without the engine, after all that came before.
    void sendWhole(std::vector<Message> &&rows);

    /// Sends a message frame by frame without the engine, after all that came before.
    void send(std::unique_ptr<OutgoingMessage> message) { m_sender.send(std::move(message)); }

    /// About how many messages and control frames have not been handed to the network.
    quint64 messagesWaiting() const { return m_sender.messagesWaiting(); }

    /// Sends a Ping or Pong, after the messages that came before.
    void sendControl(quint8 opcode, const QByteArray &payload)
    {
        m_sender.sendControl(opcode, payload);
    }

    /// The listener is no longer behind. Without this it is looked at every few milliseconds.
    void readOn() { pump(); }

    /// Ends the message of the file that is being sent.
    void cancelFile();
    /// Sends a Close frame with that body after everything expected; before open it cancels.
    void startClosing(const QByteArray &closeBody);

    /// The user gave up before open: fails whatever has come since.
    void cancel() { fail(Failure::Cancelled); }

    /// Ends TCP at once.
    void abort();
    /// Says 1001 Going Away if it is open, and ends TCP without waiting.
    void goAway();
    /// The engine gave up by itself.
    void engineFailed(const QString &why);

    const Evidence &evidence() const { return m_evidence; }

    /// Whether nothing is left to be sent after the end, so that the Wire may be destroyed.
    bool isHungUp() const { return m_server.isHungUp(); }

signals:
    /// After the end: nothing is left to be sent either, and the Wire may be destroyed.
    void hungUp();

private:
    enum class State { Idle, Opening, Open, Ended };

    void pingReceived(const QByteArray &payload) override;
    void pongReceived(const QByteArray &payload, qint64 time) override;
    void closeReceived(const QByteArray &body, qint64 time) override;

    bool maySend() override;

    bool writeToServer(const QByteArray &bytes) override { return m_server.write(bytes); }

    void sendSoon() override { m_sendTimer.start(); }

    void rowSent(Message &&row) override;

    void payloadTransmitted(qint64 bytes) override { m_listener.payloadTransmitted(bytes); }

    void payloadWithdrawn(qint64 bytes) override { m_listener.payloadWithdrawn(bytes); }

    void fileProgressed(qint64 sent, qint64 total) override
    {
        m_listener.fileProgressed(sent, total);
    }

    void fileEnded(const QString &problem) override { m_listener.fileEnded(problem); }

    void connectParts();
    void connectServer();
    void onAccepted(const QByteArray &firstBytes);
    void onServerReadyRead();
    void onTlsFailed(bool withServer);
    void onServerBytesWritten();
    void onCloseSent(const QByteArray &body, quint64 wireBytes);

    void pump();
    void scheduleMorePumping();
    bool isBlocked() const;
    void takeFromServer();
    void endIfBroken();
    void pumpOut();
    void noteWritten();

    void onClosingTimeout();
    void onPongOverdue();
    void noteViolation();
    void endWhenAnswered();
    void fail(Failure failure, const QString &rule = {});
    void finish();

    WireOptions m_options;
    WireListener &m_listener;
    Evidence m_evidence;
    State m_state = State::Idle;
    LoopbackServer m_engine;
    KeepAlive m_keepAlive;
    ServerSocket m_server;
    OpeningHandshake m_opening;
    Inbound m_inbound;
    Sender m_sender;
    ClosingHandshake m_closing;
    QTimer m_pumpTimer;
    QTimer m_sendTimer;

    SuspendedTime m_suspendedBefore;
    /// Why TLS failed, for when all that arrived before is read; None while it stands.
    Failure m_tlsFailure = Failure::None;
    /// How long replies to what came before a violation are waited for, and whether there was
    /// nothing to wait for when last looked.
    QDeadlineTimer m_replyDeadline;
    bool m_wasAnswered = false;
};

} // namespace wasclean
