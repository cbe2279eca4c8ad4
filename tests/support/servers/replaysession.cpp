#include "tests/support/servers/replaysession.h"

#include <QSslSocket>

#include <utility>

#include <sys/socket.h>

namespace wasclean {

namespace {

/// How long the client may be silent while a frame is awaited that may not come. A limit on the
/// whole wait would cut off a large message on a slow machine.
constexpr int awaitLimitMs = 2000;
/// The same for one that comes, so that a client that hangs does not hang the test.
constexpr int patientLimitMs = 60'000;
constexpr int drainLimitMs = 3000;
constexpr int closeOpcode = 8;

} // namespace

ReplaySession::ReplaySession(QTcpSocket *socket, ReplayScript script, AfterFin afterFin)
    : m_socket(socket)
    , m_script(std::move(script))
    , m_afterFin(afterFin)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ReplaySession::act);
    connect(m_socket, &QTcpSocket::readyRead, this, &ReplaySession::onReadyRead);
    // Queued, for QSslSocket says it in the middle of its work, where it must not be aborted.
    connect(
        m_socket, &QTcpSocket::bytesWritten, this, &ReplaySession::onWritten, Qt::QueuedConnection);
    connect(m_socket, &QTcpSocket::disconnected, this, &ReplaySession::onClientGone);
    onReadyRead();
}

void ReplaySession::onReadyRead()
{
    if (m_deaf)
        return;
    m_client.add(m_socket->readAll());
    if (m_waiting == Waiting::ForRequest && m_client.requestHead())
        nextStep();
    else if (m_waiting == Waiting::ForFrame && hasArrived(m_script[m_next]))
        advance();
    else if (m_waiting == Waiting::ForFrame)
        startAwaiting();
}

bool ReplaySession::isClientGone() const
{
    return m_socket->state() != QAbstractSocket::ConnectedState;
}

void ReplaySession::onClientGone()
{
    if (m_waiting == Waiting::ForFrame)
        advance();
    else if (m_waiting == Waiting::ForWriting)
        m_waiting = Waiting::Done;
}

void ReplaySession::nextStep()
{
    if (m_next == m_script.size()) {
        m_waiting = Waiting::Done;
        m_socket->disconnectFromHost();
        return;
    }
    m_waiting = Waiting::ForPause;
    if (m_script[m_next].afterMs > 0)
        m_timer.start(m_script[m_next].afterMs);
    else
        act();
}

/// The pause is over, or the awaited frame did not come in time.
void ReplaySession::act()
{
    if (m_waiting == Waiting::ForFrame) {
        // What came while the thread was busy with other clients, or their end: onReadyRead() and
        // onClientGone() have seen to it.
        const std::size_t awaited = m_next;
        if (!m_deaf && m_socket->waitForReadyRead(0))
            return;
        if (m_next == awaited)
            advance();
    } else if (m_waiting == Waiting::ForPause)
        send(m_script[m_next]);
    else
        m_socket->abort();
}

void ReplaySession::send(const ReplayStep &step)
{
    QByteArray bytes = step.bytes;
    if (!bytes.isEmpty() && !isClientGone()) {
        m_waiting = Waiting::ForWriting;
        m_socket->write(bytes.replace("{accept}", m_client.acceptKey()));
        return;
    }
    afterSending();
}

void ReplaySession::onWritten()
{
    if (m_waiting == Waiting::ForWriting && m_socket->bytesToWrite() == 0)
        afterSending();
}

void ReplaySession::afterSending()
{
    const ReplayStep &step = m_script[m_next];
    if (step.deaf) {
        m_deaf = true;
        m_socket->setReadBufferSize(1);
    }
    if (step.awaitedOpcode < 0 && !step.echoClose) {
        advance();
    } else if (isClientGone() || hasArrived(step)) {
        advance();
    } else {
        m_waiting = Waiting::ForFrame;
        startAwaiting();
    }
}

void ReplaySession::startAwaiting()
{
    m_timer.start(m_script[m_next].isSureToCome ? patientLimitMs : awaitLimitMs);
}

bool ReplaySession::hasArrived(const ReplayStep &step)
{
    const auto frame = m_client.take(step.echoClose ? closeOpcode : step.awaitedOpcode);
    if (frame && step.echoClose)
        m_socket->write(QByteArray("\x88") + char(frame->payload.size()) + frame->payload);
    return frame.has_value();
}

void ReplaySession::advance()
{
    m_timer.stop();
    Q_ASSERT(m_next < m_script.size());
    const ReplayEnd end = m_script[m_next++].end;
    if (end == ReplayEnd::None) {
        nextStep();
        return;
    }
    m_waiting = Waiting::Done;
    if (!isClientGone())
        endTcp(end);
}

void ReplaySession::endTcp(ReplayEnd end)
{
    if (end == ReplayEnd::Hold)
        return;
    const int descriptor = int(m_socket->socketDescriptor());
    if (end == ReplayEnd::Rst) {
        const linger abortive = {1, 0};
        ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &abortive, sizeof abortive);
        m_socket->abort();
    } else if (qobject_cast<QSslSocket *>(m_socket) != nullptr) {
        m_socket->disconnectFromHost();
    } else {
        // Qt has no half-close. Closing alone could send a reset instead of a FIN, if the client's
        // bytes arrive just then.
        m_socket->flush();
        ::shutdown(descriptor, SHUT_WR);
        if (m_afterFin == AfterFin::CloseAtOnce)
            m_socket->abort();
        else
            m_timer.start(drainLimitMs);
    }
}

} // namespace wasclean
