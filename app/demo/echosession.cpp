#include "app/demo/echosession.h"

namespace wasclean::demo {

EchoSession::EchoSession(
    QTcpSocket *socket, const RequestHead &head, Greeting greeting, QObject *parent)
    : RawSession(socket, head, parent)
    , m_greeting(std::move(greeting))
{ }

void EchoSession::opened() { sendRaw(m_greeting.bytes, m_greeting.messages); }

void EchoSession::received(const ClientMessage &message) { send(message.opcode, message.payload); }

SilentSession::SilentSession(QTcpSocket *socket, const RequestHead &head, QObject *parent)
    : EchoSession(socket, head, {}, parent)
{ }

void SilentSession::answerClose(const QByteArray &payload) { Q_UNUSED(payload); }

} // namespace wasclean::demo
