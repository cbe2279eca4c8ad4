#pragma once

#include "app/wire/facts/evidence.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace wasclean {

class Sender;

/// The closing handshake with the server (RFC 6455, 7): who closed first, the Close frame that is
/// to be sent, and how long the server may take.
class ClosingHandshake : public QObject
{
    Q_OBJECT

public:
    /// The timeout is for the server's answer to our Close frame.
    ClosingHandshake(
        Evidence &evidence, Sender &sender, std::chrono::milliseconds timeout, QObject *parent);

    /// Whether the user closed the connection, before or after the server did.
    bool isOurs() const { return m_isOurs; }

    bool isSent() const { return m_evidence.sentClose.seen; }

    bool isReceived() const { return m_evidence.receivedClose.seen; }

    /// The user closes: sends a Close frame with that body after everything that was sent before.
    void start(const QByteArray &body);
    /// The server's Close frame is in. Ours has the same body, unless it was decided on before
    /// (RFC 6455, 5.5.1).
    void onReceived(const QByteArray &body, qint64 time);
    /// Sends the Close frame that waits, once everything before it has been handed over.
    void sendWhenReady();
    /// Sends a Close frame now. Nothing when ours was sent, or inside another frame.
    void send(const QByteArray &body);
    /// The network has taken so many of the bytes that the sender wrote.
    void noteWritten(quint64 bytes);
    /// The connection has ended: nothing more is sent, and the timer stops.
    void stop();

signals:
    /// From now on the server has the timeout's length to answer.
    void timerStarted(std::chrono::milliseconds timeout);
    void timedOut();
    /// Our Close frame is about to be written.
    void sending();
    /// Our Close frame was handed over.
    void sent(const QByteArray &body, quint64 wireBytes);

private:
    void startTimer();

    bool isAnswerAwaited() const { return m_isOurs && !isReceived(); }

    Evidence &m_evidence;
    Sender &m_sender;
    std::chrono::milliseconds m_timeout;
    QTimer m_timer;
    bool m_isOurs = false;
    /// The body of the Close frame that waits to be sent.
    std::optional<QByteArray> m_waiting;
    /// Where the outgoing stream ends with our Close frame; 0 while it has none.
    quint64 m_end = 0;
};

} // namespace wasclean
