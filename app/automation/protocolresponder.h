#pragma once

#include "app/automation/ratelimit.h"
#include "app/codecs/codec.h"
#include "app/message/messagelist.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace wasclean {

class NetworkThreadSender;

/// Sends what a client of a protocol sends by itself: greetings, answers to pings, heartbeats.
/// Lives on the network thread, so that a busy window loses no ping.
class ProtocolResponder : public QObject
{
    Q_OBJECT

public:
    /// So many messages a second are sent at most, because two programs that answer each other
    /// would never stop.
    static constexpr int mostPerSecond = 50;

    /// The sender outlives this, and this moves to its thread.
    explicit ProtocolResponder(NetworkThreadSender &sender);

    /// A connection of the protocol is open: greets, and answers from now on.
    void begin(const wasclean::CodecPointer &codec);
    void end();
    void take(const wasclean::MessageBatch &batch);

private:
    void send(const QByteArray &payload);

    NetworkThreadSender &m_sender;
    CodecPointer m_codec;
    RateLimit m_limit{mostPerSecond};
    QElapsedTimer m_clock;
    QTimer m_heartbeats;
    QByteArray m_heartbeat;
};

} // namespace wasclean
