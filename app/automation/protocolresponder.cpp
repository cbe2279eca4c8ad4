#include "app/automation/protocolresponder.h"

#include "app/connection/networkthreadsender.h"

namespace wasclean {

ProtocolResponder::ProtocolResponder(NetworkThreadSender &sender)
    : m_sender(sender)
    , m_heartbeats(this)
{
    m_clock.start();
    connect(&m_heartbeats, &QTimer::timeout, this, [this] { send(m_heartbeat); });
    moveToThread(sender.thread());
}

void ProtocolResponder::begin(const CodecPointer &codec)
{
    end();
    m_codec = codec;
    for (const QByteArray &payload : codec->greeting())
        send(payload);
}

void ProtocolResponder::end()
{
    m_codec.reset();
    m_heartbeats.stop();
}

void ProtocolResponder::take(const MessageBatch &batch)
{
    if (!m_codec)
        return;
    for (const Message &message : *batch) {
        const bool isData
            = message.kind == MessageKind::Text || message.kind == MessageKind::Binary;
        if (!isData || message.direction != Direction::Received)
            continue;
        const CodecMessage received{
            message.payload, message.direction, message.kind == MessageKind::Text, true};
        for (const QByteArray &payload : m_codec->replies(received))
            send(payload);
        if (m_heartbeats.isActive())
            continue;
        if (const auto heartbeat = m_codec->heartbeatAfter(received)) {
            m_heartbeat = heartbeat->payload;
            m_heartbeats.start(heartbeat->period);
        }
    }
}

void ProtocolResponder::send(const QByteArray &payload)
{
    // A server that does not read is not to fill the memory.
    if (m_codec && m_sender.hasRoom() && m_limit.take(m_clock.nsecsElapsed()))
        m_sender.send(
            m_codec->sendsText(payload) ? MessageKind::Text : MessageKind::Binary, payload);
}

} // namespace wasclean
