#include "app/replay/replayrunner.h"

#include "app/formats/jsonpath.h"
#include "app/session/session.h"

#include <utility>

namespace wasclean {

namespace {

/// The number of additional messages that are kept: a flood must not fill the memory.
constexpr std::size_t maxExtra = 10'000;

} // namespace

ReplayRunner::ReplayRunner(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_connection(session.connection())
{
    m_sendTimer.setSingleShot(true);
    m_sendTimer.setTimerType(Qt::PreciseTimer);
    m_quietTimer.setSingleShot(true);
    connect(&m_sendTimer, &QTimer::timeout, this, &ReplayRunner::sendDue);
    connect(&m_quietTimer, &QTimer::timeout, this, &ReplayRunner::onQuiet);
    connect(&m_connection, &Connection::opened, this, &ReplayRunner::onOpened);
    connect(&m_connection, &Connection::messages, this, &ReplayRunner::take);
    connect(&m_connection, &Connection::closed, this, &ReplayRunner::onClosed);
    connect(&m_session, &Session::notAttempted, this, &ReplayRunner::end);
}

void ReplayRunner::setPatience(
    std::chrono::milliseconds complete, std::chrono::milliseconds incomplete)
{
    m_completePatience = complete;
    m_incompletePatience = incomplete;
}

QString ReplayRunner::start(const Replay &replay, const ConnectionOptions &options, double speed)
{
    if (m_session.readyState() != ReadyState::Closed)
        return tr("Close the connection first: the replay opens its own.");
    if (replay.sent.empty())
        return tr("There is nothing to replay: none of these rows is a sent message.");
    m_replay = replay;
    m_schedule = replaySchedule(replay, speed);
    m_stepwise = speed < 0;
    m_received.clear();
    m_next = 0;
    m_ending = false;
    m_running = true;
    const QString problem = m_session.open(options);
    if (!problem.isEmpty())
        m_running = false;
    return problem;
}

void ReplayRunner::stop()
{
    if (m_running)
        m_session.abort();
}

void ReplayRunner::onOpened()
{
    if (!m_running)
        return;
    m_clock.start();
    if (!m_stepwise)
        sendDue();
    emit advanced();
}

void ReplayRunner::sendNext()
{
    if (m_running && m_stepwise && sendOne())
        emit advanced();
}

/// Sends all whose time has come, and waits for the next.
void ReplayRunner::sendDue()
{
    const std::chrono::nanoseconds elapsed(m_clock.nsecsElapsed());
    const std::size_t due = dueMessages(m_schedule, elapsed);
    // A long log that is sent as fast as possible must not hold up the window.
    constexpr std::size_t atOnce = 500;
    constexpr qint64 fullBuffer = qint64(16) * 1024 * 1024;
    for (std::size_t i = 0; i < atOnce && m_next < due; ++i) {
        if (m_connection.bufferedAmount() > fullBuffer || !sendOne())
            break;
    }
    emit advanced();
    if (m_next >= m_schedule.size() || !m_running)
        return;
    const auto wait
        = m_next < due ? std::chrono::nanoseconds(1'000'000) : m_schedule[m_next] - elapsed;
    m_sendTimer.start(std::chrono::ceil<std::chrono::milliseconds>(wait));
}

bool ReplayRunner::sendOne()
{
    if (m_next >= m_replay.sent.size() || m_connection.readyState() != ReadyState::Open)
        return false;
    const Message &message = m_replay.sent[m_next];
    ++m_next;
    if (message.kind == MessageKind::Text)
        m_connection.sendText(exactText(message.payload));
    else if (message.kind == MessageKind::Binary)
        m_connection.sendBinary(message.payload);
    else if (message.kind == MessageKind::Ping)
        m_connection.ping(message.payload);
    else
        m_connection.pong(message.payload);
    waitForMore();
    return true;
}

void ReplayRunner::take(const MessageBatch &batch)
{
    if (!m_running)
        return;
    for (const Message &message : *batch) {
        const bool data = message.kind == MessageKind::Text || message.kind == MessageKind::Binary;
        const bool counts = data && message.direction == Direction::Received && !message.late;
        if (counts && m_received.size() < m_replay.received.size() + maxExtra)
            m_received.push_back(message);
    }
    waitForMore();
    emit advanced();
}

void ReplayRunner::waitForMore()
{
    if (m_next < m_replay.sent.size() || m_ending)
        return;
    const bool complete = m_received.size() >= m_replay.received.size();
    m_quietTimer.start(complete ? m_completePatience : m_incompletePatience);
}

void ReplayRunner::onQuiet()
{
    if (!m_running)
        return;
    m_ending = true;
    m_connection.close();
}

void ReplayRunner::onClosed(const CloseEvent &event) { end(event.sentence); }

void ReplayRunner::end(const QString &sentence)
{
    if (!std::exchange(m_running, false))
        return;
    m_sendTimer.stop();
    m_quietTimer.stop();
    emit finished(m_ending ? QString() : sentence);
}

} // namespace wasclean
