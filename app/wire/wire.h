#pragma once

#include "app/message.h"
#include "app/wire/answerreader.h"
#include "app/wire/dialer.h"
#include "app/wire/enginelink.h"
#include "app/wire/evidence.h"
#include "app/wire/receiver.h"
#include "app/wire/tcpprobe.h"
#include "app/wire/upgrade.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <optional>

namespace wasclean {

/// What the Wire needs to know.
struct WireOptions
{
    QString url;
    DialOptions dial;
    UpgradeRequest request;
    std::chrono::milliseconds handshakeTimeout{30'000};
    std::chrono::milliseconds closingTimeout{10'000};
};

/// Takes what passes on the Wire. Calls come from the Wire's thread, in the order of the events.
class WireListener
{
public:
    virtual ~WireListener() = default;

    /// The server accepted the upgrade; the engine is being told.
    virtual void upgradeAccepted() = 0;
    /// A message was handed to the engine, which must still say that it is valid.
    virtual void messageForwarded(Message &&message) = 0;
    /// A control frame of either direction, or a late message: nothing the engine will confirm.
    virtual void frameSeen(Message &&message) = 0;
    /// The server's Close frame is in.
    virtual void closeFrameReceived() = 0;
    /// We now wait at most this long for the server to answer our Close frame.
    virtual void closingTimerStarted(std::chrono::milliseconds timeout) = 0;
    /// So many payload bytes have been taken by the network since the start.
    virtual void payloadTransmitted(qint64 payloadBytes) = 0;
    /// It is over; the evidence is complete.
    virtual void wireEnded() = 0;
    /// Whether what was received has piled up and the server should be slowed down.
    virtual bool isBehind() const = 0;
};

/// The in-process relay between QWebSocket and the server: it dials, checks the handshake, reads every
/// frame as it passes, writes our Close frames and keeps the evidence of how it all ended.
class Wire : public QObject, private ReceiverListener
{
    Q_OBJECT

public:
    Wire(WireOptions options, WireListener &listener, QObject *parent = nullptr);
    ~Wire() override;

    /// Begins to dial. Where the engine is to connect to; empty if the relay cannot be set up.
    QUrl start();
    /// Says that the engine is about to send one more message or Ping.
    void expectFrame() { ++m_framesExpected; }
    /// Sends a Close frame with that body after everything expected; before open it cancels.
    void startClosing(const QByteArray &closeBody);
    /// The user gave up before open: fails whatever has come since.
    void cancel() { fail(Failure::Cancelled); }
    /// Ends TCP at once.
    void drop();
    /// Says 1001 Going Away if it is open, and ends TCP without waiting.
    void leave();
    /// The engine gave up by itself.
    void engineFailed(const QString &why);

    const Evidence &evidence() const { return m_evidence; }

    /// Whether nothing is left to be sent after the end, so that the Wire may be destroyed.
    bool isHungUp() const { return m_hungUp; }

signals:
    /// After the end: nothing is left to be sent either, and the Wire may be destroyed.
    void hungUp();

private:
    enum class State { Idle, Dialing, Upgrading, Refused, Open, Ended };

    void messageReceived(Message &&message) override;
    void controlReceived(quint8 opcode, const QByteArray &payload, quint64 wireBytes) override;
    void closeReceived(const QByteArray &body) override;

    void onConnected(QTcpSocket *socket);
    void sendRequest();
    void onServerReadyRead();
    void onServerError(QAbstractSocket::SocketError error);
    void onServerGone();
    void onServerBytesWritten();

    void readAnswer();
    void openWith(const QByteArray &rest);

    void pump();
    void scheduleMorePumping();
    bool isBlocked() const;
    QByteArrayView readServer();
    void take(QByteArrayView bytes);
    void forwardFromEngine();
    QByteArray takeApart(const QByteArray &bytes);
    void noteSent(const FrameHeader &header, quint64 endOffset);
    void sendCloseWhenReady();
    void sendClose(const QByteArray &body);
    bool writeToServer(const QByteArray &bytes);
    void noteWritten();

    void onClosingTimeout();
    void fail(Failure failure, const QString &rule = {});
    void finish();
    void hangUp();
    void setHungUp();

    WireOptions m_options;
    WireListener &m_listener;
    Evidence m_evidence;
    State m_state = State::Idle;
    EngineLink m_engine;
    Dialer m_dialer;
    TcpProbe m_probe;
    AnswerReader m_answer;
    Receiver m_receiver;
    FrameReader m_engineReader;
    QTcpSocket *m_server = nullptr;
    QTimer m_handshakeTimer;
    QTimer m_closingTimer;
    QTimer m_pumpTimer;

    QByteArray m_buffer;
    qint64 m_requestSentAt = 0;
    qint64 m_now = 0;
    bool m_hungUp = false;
    bool m_serverGone = false;
    bool m_networkBroken = false;

    /// The body of the Close frame that goes out as soon as everything before it has.
    std::optional<QByteArray> m_closeToSend;
    bool m_ownClose = false;
    QByteArray m_engineControl;
    quint64 m_framesExpected = 0;
    quint64 m_framesRelayed = 0;
    quint64 m_bytesQueued = 0;
    quint64 m_bytesWritten = 0;
    quint64 m_closeEnd = 0;
    /// Where in the outgoing stream messages end, and how many payload bytes they carry.
    struct Outgoing
    {
        quint64 end;
        qint64 payload;
    };
    std::deque<Outgoing> m_outgoing;
    qint64 m_payloadTransmitted = 0;
};

} // namespace wasclean
