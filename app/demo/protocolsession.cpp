#include "app/demo/protocolsession.h"

#include <algorithm>
#include <utility>

namespace wasclean::demo {

namespace {

/// A client that does not read misses messages.
constexpr qint64 maxProtocolWaiting = qint64(64) * 1024;

bool offers(const RequestHead &head, const QByteArray &subprotocol)
{
    return std::any_of(head.fields.begin(), head.fields.end(), [&](const HeaderField &field) {
        if (field.name.compare("Sec-WebSocket-Protocol", Qt::CaseInsensitive) != 0)
            return false;
        const QList<QByteArray> names = field.value.split(',');
        return std::any_of(names.begin(), names.end(),
            [&](const QByteArray &name) { return name.trimmed() == subprotocol; });
    });
}

} // namespace

ProtocolSession::ProtocolSession(
    QTcpSocket *socket, const RequestHead &head, DemoProtocol protocol, QObject *parent)
    : RawSession(socket, head, parent)
    , m_protocol(std::move(protocol))
    , m_isOffered(offers(head, m_protocol.subprotocol))
{ }

QByteArray ProtocolSession::subprotocol() const
{
    return m_isOffered ? m_protocol.subprotocol : QByteArray();
}

void ProtocolSession::opened()
{
    sendAll(m_protocol.greeting);
    if (m_protocol.heartbeat.payload.isEmpty())
        return;
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] { sendAll({m_protocol.heartbeat}); });
    timer->start(m_protocol.period);
}

void ProtocolSession::received(const ClientMessage &message)
{
    sendAll(m_protocol.answer(message));
}

void ProtocolSession::sendAll(const QList<ClientMessage> &messages)
{
    for (const ClientMessage &message : messages) {
        if (socket()->bytesToWrite() <= maxProtocolWaiting)
            send(message.opcode, message.payload);
    }
}

} // namespace wasclean::demo
