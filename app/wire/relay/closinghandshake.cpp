#include "app/wire/relay/closinghandshake.h"

#include "app/base/clock.h"
#include "app/wire/frames/closebody.h"
#include "app/wire/relay/sender.h"
#include "app/wire/relay/serversocket.h"

#include <utility>

namespace wasclean {

ClosingHandshake::ClosingHandshake(
    Evidence &evidence, Sender &sender, std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_evidence(evidence)
    , m_sender(sender)
    , m_timeout(timeout)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    // Other timers fire up to 5 % too soon, and the server has all of the time that was set.
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ClosingHandshake::timedOut);
}

void ClosingHandshake::start(const QByteArray &body)
{
    if (std::exchange(m_isOurs, true) || isReceived())
        return;
    m_waiting = body;
    sendWhenReady();
    if (!isSent())
        startTimer();
}

void ClosingHandshake::onReceived(const QByteArray &body, qint64 time)
{
    readCloseBody(body, m_evidence.receivedClose);
    m_evidence.receivedClose.time = time;
    m_timer.start(tcpEndPatience);
    if (isSent())
        return;
    if (!m_waiting) {
        const bool mayEcho = body.isEmpty() || isCloseCodeAllowed(m_evidence.receivedClose.code);
        m_waiting = mayEcho ? body : encodeCloseBody(1002);
    }
    m_sender.abandonMessages();
    sendWhenReady();
}

void ClosingHandshake::startTimer()
{
    m_timer.start(m_timeout);
    emit timerStarted(m_timeout);
}

void ClosingHandshake::sendWhenReady()
{
    // What was sent before still goes out before the Close frame.
    if (!m_waiting || isSent() || !m_sender.isIdle())
        return;
    send(*m_waiting);
    if (isAnswerAwaited())
        startTimer();
}

void ClosingHandshake::send(const QByteArray &body)
{
    if (isSent() || !m_sender.isBetweenFrames())
        return;
    emit sending();
    const QByteArray frame = encodeFrame(OpClose, body, newMaskingKey());
    const bool isWritten = m_sender.write(frame);
    readCloseBody(body, m_evidence.sentClose);
    m_evidence.sentClose.time = now();
    if (!isWritten)
        return;
    m_evidence.lastSentTime = m_evidence.sentClose.time;
    ++m_evidence.sent.byOpcode[OpClose];
    m_end = m_sender.bytesQueued();
    emit sent(body, quint64(frame.size()));
}

void ClosingHandshake::noteWritten(quint64 bytes)
{
    m_evidence.closeFrameOut = m_end > 0 && bytes >= m_end;
    // While what was sent before still leaves, the server cannot answer our Close frame.
    if (isAnswerAwaited() && !isSent())
        m_timer.start(m_timeout);
}

void ClosingHandshake::stop()
{
    m_waiting.reset();
    m_timer.stop();
}

} // namespace wasclean
