#include "app/demo/sendingsession.h"

namespace wasclean::demo {

namespace {

constexpr qint64 maxWaiting = qint64(64) * 1024;

} // namespace

SendingSession::SendingSession(QTcpSocket *socket, const RequestHead &head, Behaviour behaviour,
    QByteArray subprotocol, QObject *parent)
    : RawSession(socket, head, parent)
    , m_behaviour(std::move(behaviour))
    , m_subprotocol(std::move(subprotocol))
{ }

void SendingSession::sendText(const QString &text)
{
    if (!isClogged()) {
        send(Opcode::Text, text.toUtf8());
    }
}

void SendingSession::ping(const QByteArray &payload)
{
    if (!isClogged()) {
        sendRaw(frame(Opcode::Ping, payload), 0);
    }
}

void SendingSession::opened() { m_behaviour(*this); }

bool SendingSession::isClogged() const { return socket()->bytesToWrite() > maxWaiting; }

} // namespace wasclean::demo
