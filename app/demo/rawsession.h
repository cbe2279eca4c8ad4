#pragma once

#include "app/demo/clientframereader.h"
#include "app/demo/framewriter.h"
#include "app/demo/requesthead.h"
#include "app/demo/session.h"

#include <QTcpSocket>
#include <QTimer>

#include <optional>

namespace wasclean::demo {

/// A WebSocket served with our own frames: the base of every path whose bytes QWebSocket would not
/// send, or not leave alone.
///
/// Answers pings and the client's Close. After both Close frames it ends TCP itself, never before:
/// QWebSocket closes TCP as soon as its own Close frame is written, and the client's answer then
/// races with a reset.
class RawSession : public Session
{
    Q_OBJECT

public:
    RawSession(QTcpSocket *socket, RequestHead head, QObject *parent);

    void start() override;
    void goAway() override;

protected:
    /// The subprotocol that the 101 names; empty for none.
    virtual QByteArray subprotocol() const { return {}; }

    /// The 101 is written.
    virtual void opened() { }

    /// A whole text or binary message of the client.
    virtual void received(const ClientMessage &message) { Q_UNUSED(message); }

    /// The Close frame of the client was received, and ours was not sent yet.
    virtual void answerClose(const QByteArray &payload);

    QTcpSocket *socket() const { return m_socket; }

    /// Whether messages may still be sent.
    bool isOpen() const;
    /// Sends a message as one frame. Does nothing when the session is not open.
    void send(Opcode opcode, const QByteArray &payload);
    /// Sends bytes unchanged, which contain this number of messages.
    void sendRaw(const QByteArray &bytes, qint64 messages);
    /// Sends a Close frame and waits a while for the client's.
    void close(std::optional<quint16> code, const QByteArray &reason = {});
    /// Ends our direction of TCP after the data that waits to be sent, and gives the client some
    /// time to end its own.
    void endWritingWhenSent();

    /// Words for the log instead of those for the Close frames.
    void setOutcome(const QString &outcome) { m_outcome = outcome; }

private:
    void readFrames();
    void afterWriting();
    void losePatience();
    void take(const ClientMessage &message);
    void onClose(const QByteArray &payload);
    bool countMemory(qint64 assembled);
    void tellFault(const ClientFault &fault);
    void finish();
    QString outcome() const;

    QTcpSocket *m_socket;
    RequestHead m_head;
    ClientFrameReader m_reader;
    QTimer m_patience;
    QString m_outcome;
    qint64 m_messages = 0;
    /// Room for the large message that is coming in.
    qint64 m_assembled = 0;
    /// The codes of the Close frames; 1005 for one without a body.
    std::optional<quint16> m_sentClose;
    std::optional<quint16> m_receivedClose;
    bool m_closedByClient = false;
    bool m_endWhenSent = false;
    bool m_finished = false;
};

} // namespace wasclean::demo
