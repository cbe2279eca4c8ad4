#pragma once

#include "tests/support/clientframes.h"
#include "tests/support/replayscript.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace wasclean {

/// The behaviour of a server after its FIN.
enum class AfterFin : quint8 {
    ReadOn, ///< reads until the client ends too
    CloseAtOnce, ///< closes, so that what the client still sends is answered with a reset
};

/// Plays a script to one client.
class ReplaySession : public QObject
{
    Q_OBJECT

public:
    /// Takes ownership of the socket.
    ReplaySession(QTcpSocket *socket, ReplayScript script, AfterFin afterFin);

    /// Whether the script stands at a step that waits for a frame of the client.
    bool isAwaitingFrame() const { return m_waiting == Waiting::ForFrame; }

    /// Whether the script is over.
    bool isDone() const { return m_waiting == Waiting::Done; }

private:
    void onReadyRead();
    void onWritten();
    void onClientGone();
    bool isClientGone() const;
    void nextStep();
    void act();
    void send(const ReplayStep &step);
    void afterSending();
    void startAwaiting();
    bool hasArrived(const ReplayStep &step);
    void advance();
    void endTcp(ReplayEnd end);

    /// The event for which the script waits.
    enum class Waiting : quint8 { ForRequest, ForPause, ForWriting, ForFrame, Done };

    QTcpSocket *m_socket;
    ReplayScript m_script;
    AfterFin m_afterFin;
    ClientFrames m_client;
    QTimer m_timer{this};
    std::size_t m_next = 0;
    Waiting m_waiting = Waiting::ForRequest;
    bool m_deaf = false;
};

} // namespace wasclean
