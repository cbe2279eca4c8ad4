#include "app/connection/networkthreadsender.h"

#include "app/connection/attempt.h"
#include "app/wire/frames/frame.h"

#include <utility>

namespace wasclean {

NetworkThreadSender::NetworkThreadSender() = default;

NetworkThreadSender::~NetworkThreadSender() = default;

void NetworkThreadSender::setAttempt(Attempt *attempt, quint64 id)
{
    m_attempt = attempt;
    m_attemptId = id;
    m_queued = 0;
}

bool NetworkThreadSender::isOpen() const { return m_attempt && m_attempt->isOpen(); }

bool NetworkThreadSender::isReady() const { return m_attempt && m_attempt->isReady(); }

bool NetworkThreadSender::hasRoom() const { return m_attempt && m_attempt->hasRoom(); }

bool NetworkThreadSender::send(MessageKind kind, const QByteArray &payload, int frames)
{
    if (!isOpen())
        return false;
    switch (kind) {
    case MessageKind::Text:
    case MessageKind::Binary:
        m_attempt->send({kind, payload, frames});
        break;
    case MessageKind::Ping:
        m_attempt->sendControl(OpPing, payload);
        return true;
    case MessageKind::Pong:
        m_attempt->sendControl(OpPong, payload);
        return true;
    default:
        return false;
    }
    m_queued += payload.size();
    if (!std::exchange(m_reportDue, true))
        QMetaObject::invokeMethod(this, &NetworkThreadSender::report, Qt::QueuedConnection);
    return true;
}

void NetworkThreadSender::report()
{
    m_reportDue = false;
    emit queued(m_attemptId, m_queued);
}

} // namespace wasclean
