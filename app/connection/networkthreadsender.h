#pragma once

#include "app/message/message.h"

#include <QObject>
#include <QPointer>

namespace wasclean {

class Attempt;

/// Sends from the network thread itself, for what must keep its time whatever the window does.
/// Lives there as long as its Connection; all but the signals belongs to that thread.
class NetworkThreadSender : public QObject
{
    Q_OBJECT

public:
    NetworkThreadSender();
    ~NetworkThreadSender() override;

    /// Sends go to this attempt from now on.
    void setAttempt(Attempt *attempt, quint64 id);

    /// Whether what is sent now can still leave.
    bool isOpen() const;
    /// Whether the network and the log have taken most of what was sent. Who sends much waits for
    /// this, so that memory stays bounded.
    bool isReady() const;
    /// Whether what was sent and has not left is little enough to add an automatic answer.
    bool hasRoom() const;
    /// Sends a Text (UTF-8), a Binary, a Ping or a Pong; false when it is too late for that.
    bool send(MessageKind kind, const QByteArray &payload, int frames = 1);

signals:
    /// All payload bytes that were sent here during the attempt; told once for many.
    void queued(quint64 attemptId, qint64 payloadBytes);
    /// The reply of a rule was sent; emitted by who sent it.
    void replied(qsizetype rule, quint64 rulesId);
    /// The reply of a rule was not sent because there is no room; emitted by who sends them.
    void blocked(quint64 rulesId);

private:
    void report();

    QPointer<Attempt> m_attempt;
    quint64 m_attemptId = 0;
    qint64 m_queued = 0;
    bool m_reportDue = false;
};

} // namespace wasclean
