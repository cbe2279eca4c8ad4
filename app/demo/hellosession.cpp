#include "app/demo/hellosession.h"

namespace wasclean::demo {

namespace {

constexpr qsizetype maxNameBytes = 1000;

} // namespace

HelloSession::HelloSession(
    QTcpSocket *socket, const RequestHead &head, std::chrono::milliseconds delay, QObject *parent)
    : RawSession(socket, head, parent)
    , m_delay(delay)
{
    m_leave.setSingleShot(true);
    // A coarse one may be early.
    m_leave.setTimerType(Qt::PreciseTimer);
    connect(&m_leave, &QTimer::timeout, this, [this] { close(1000, "Bye!"); });
}

void HelloSession::received(const ClientMessage &message)
{
    if (message.opcode != Opcode::Text) {
        send(Opcode::Text, "Please send your name as text.");
        return;
    }
    if (message.payload.size() > maxNameBytes) {
        send(Opcode::Text, "Please send a name of at most 1000 bytes.");
        return;
    }
    send(Opcode::Text, "Hello from server, " + message.payload + '!');
    if (!m_leave.isActive()) {
        m_leave.start(m_delay);
    }
}

} // namespace wasclean::demo
