#pragma once

#include "app/connection/closeevent.h"
#include "app/connection/commandqueue.h"
#include "app/connection/options.h"
#include "app/message/messagelist.h"
#include "app/wire/facts/connectstage.h"
#include "app/wire/facts/evidence.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QString>
#include <QThread>

namespace wasclean {

class Attempt;
class NetworkThreadSender;

/// The four states of the browser's WebSocket.readyState, with its numbers.
enum class ReadyState : quint8 { Connecting = 0, Open = 1, Closing = 2, Closed = 3 };

/// The browser's WebSocket as one QObject that can be opened again after it has closed.
///
/// Lives in the GUI thread and never blocks; the sockets live on a network thread of its own. Each
/// attempt ends with exactly one closed(), always last. A request that cannot be met is refused
/// with a sentence (the return value; empty when it was taken) and changes nothing.
class Connection : public QObject
{
    Q_OBJECT

public:
    explicit Connection(QObject *parent = nullptr);
    ~Connection() override;

    /// Starts an attempt. Refused while another attempt has not closed.
    QString open(const ConnectionOptions &options);

    /// Sends a text message. As in a browser, lone surrogates become U+FFFD, and what is given to
    /// send after the end counts as buffered; unlike there, a sentence says that it will not leave.
    /// More frames than one are for testing servers: the payload's bytes are spread evenly (RFC
    /// 6455 5.4), and a character of a text may well be split.
    QString sendText(const QString &text, int frames = 1);
    QString sendBinary(const QByteArray &bytes, int frames = 1);
    /// Sends what is in the file as one message, Text or Binary, in frames of 256 KiB that are read
    /// as they leave, so that a file of any size takes little memory. One file at a time;
    /// fileProgress() and at last fileFinished() follow.
    QString sendFile(const QString &path, MessageKind kind);
    /// Stops sending the file. What had left cannot be taken back: an empty last frame ends the
    /// message there, the log has the part that was sent and a note that says so.
    void cancelFile();

    bool isSendingFile() const { return m_sendingFile; }

    /// Sends a Ping with at most 125 bytes (RFC 6455 5.5), after what was sent before; only a file
    /// that is under way does not hold it up.
    QString ping(const QByteArray &payload = {});
    /// Sends a Pong that nobody asked for (RFC 6455 5.5.3), in the same way.
    QString pong(const QByteArray &payload = {});

    /// Starts the closing handshake with an empty Close frame; cancels while connecting.
    QString close();
    /// The same with a code (1000 or 3000 to 4999) and a reason of at most 123 bytes of UTF-8.
    QString close(int code, const QString &reason = {});
    /// Ends TCP at once, without a Close frame and without waiting.
    void abort();
    /// Ends the connection at once because its user leaves: a Close frame with 1001 goes out, and
    /// nobody waits for the answer. closed() follows, unless it has closed.
    void goAway();

    ReadyState readyState() const { return m_readyState; }

    /// Whether close() or abort() was called on the newest attempt, whatever then ended it.
    bool isEndedByUser() const { return m_endedByUser; }

    /// Payload bytes given to send that the network has not yet taken (WHATWG WebSockets 3.1).
    qint64 bufferedAmount() const;
    /// The subprotocol that the server chose; empty when none.
    QString protocol() const;

    /// What was seen of the newest attempt: complete at opened() for the handshake, and at
    /// closed().
    const Evidence &evidence() const { return m_evidence; }

    /// For what must send on time; lives on the network thread, as long as this.
    NetworkThreadSender *networkSender() const { return m_networkSender; }

    /// Milliseconds until the closing timeout drops TCP; -1 when none is running.
    qint64 closingTimeLeft() const;

signals:
    void readyStateChanged(wasclean::ReadyState state);
    /// What connecting is about now; only while readyState() is Connecting.
    void stageChanged(wasclean::ConnectStage stage);
    /// The browser's open event.
    void opened();
    /// Rows for the log in order: messages both ways, control frames and the four events. Rows with
    /// direction Received and kind Text or Binary that are not late are the browser's message
    /// events.
    void messages(const wasclean::MessageBatch &batch);
    /// The browser's error event, with a sentence that the browser would not give.
    void errorOccurred(const QString &sentence);
    /// The browser's close event; always the last of an attempt.
    void closed(const wasclean::CloseEvent &event);
    void bufferedAmountChanged(qint64 bytes);
    /// How much of the file the network has taken.
    void fileProgress(qint64 sentBytes, qint64 totalBytes);
    /// Nothing more of the file will leave: empty when the network took all of it, else a sentence.
    void fileFinished(const QString &problem);
    /// Our Close frame is on its way; TCP is dropped if no answer comes within this time.
    void closingStarted(qint64 milliseconds);

private:
    void setReadyState(ReadyState state);
    void startThread();
    void startAttempt(const ConnectionOptions &options);
    void startClosing(const QByteArray &body);
    QString sendMessage(SendCommand &&message);
    QString send(qint64 bytes, AttemptCommand &&command);
    QString sendControl(quint8 opcode, const QByteArray &payload);
    QString sendProblem() const;

    void onOpened(const Evidence &evidence);
    void onStageChanged(ConnectStage stage);
    void onBatch(const MessageBatch &batch);
    void onServerClosing();
    void onClosingStarted(qint64 milliseconds);
    void onNetworkSenderQueued(quint64 attemptId, qint64 payloadBytes);
    void onTransmitted(qint64 payloadBytes);
    void onWithdrawn(qint64 payloadBytes);
    void onFileFinished(const QString &problem);
    void onEnded(const CloseEvent &event, const Evidence &evidence);

    ReadyState m_readyState = ReadyState::Closed;
    QThread m_thread;
    NetworkThreadSender *m_networkSender;
    /// The attempt that has not ended; it belongs to the network thread.
    Attempt *m_attempt = nullptr;
    CommandQueue m_commands;
    quint64 m_attemptId = 0;
    Evidence m_evidence;
    bool m_closeRequested = false;
    bool m_endedByUser = false;
    bool m_sendingFile = false;
    qint64 m_queuedBytes = 0;
    /// The same for what the network thread's sender sent.
    qint64 m_networkSenderBytes = 0;
    qint64 m_transmittedBytes = 0;
    QDeadlineTimer m_closingDeadline{QDeadlineTimer::Forever};
};

} // namespace wasclean

Q_DECLARE_METATYPE(wasclean::ReadyState)
