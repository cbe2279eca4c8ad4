#include "app/demo/endings.h"

#include "app/base/nativesocket.h"

namespace wasclean::demo {

CloseSession::CloseSession(QTcpSocket *socket, const RequestHead &head, std::optional<quint16> code,
    QByteArray reason, QObject *parent)
    : RawSession(socket, head, parent)
    , m_code(code)
    , m_reason(std::move(reason))
{ }

void CloseSession::opened() { close(m_code, m_reason); }

CutSession::CutSession(QTcpSocket *socket, const RequestHead &head, How how,
    std::chrono::milliseconds after, QObject *parent)
    : RawSession(socket, head, parent)
    , m_how(how)
    , m_after(after)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CutSession::cut);
}

void CutSession::opened()
{
    const QByteArray what
        = m_how == How::Fin ? "The server ends TCP in " : "The server resets TCP in ";
    send(Opcode::Text,
        what + QByteArray::number(static_cast<qint64>(m_after.count()))
            + " ms, without a Close frame.");
    m_timer.start(m_after);
}

void CutSession::cut()
{
    if (!isOpen()) {
        return;
    }
    if (m_how == How::Fin) {
        setOutcome(tr("dropped without a Close frame"));
        endWritingWhenSent();
        return;
    }
    setOutcome(tr("reset without a Close frame"));
    socket()->flush();
    resetOnClose(*socket());
    socket()->abort();
}

} // namespace wasclean::demo
