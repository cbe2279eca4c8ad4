#include "app/wire/relay/keepalive.h"

#include "app/base/clock.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace wasclean {

namespace {

/// So many Pings are remembered, in case that a server never answers.
constexpr size_t rememberedPings = 1000;

} // namespace

KeepAlive::KeepAlive(const KeepAliveOptions &options, PingFacts &facts, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_facts(facts)
    , m_pingTimer(this)
    , m_pongTimer(this)
{
    m_pongTimer.setSingleShot(true);
    // Other timers fire up to 5 % too soon.
    m_pongTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_pingTimer, &QTimer::timeout, this, &KeepAlive::onPingDue);
    connect(&m_pongTimer, &QTimer::timeout, this, &KeepAlive::pongOverdue);
}

void KeepAlive::start()
{
    if (m_options.pingInterval > 0ms)
        m_pingTimer.start(m_options.pingInterval);
}

void KeepAlive::stop()
{
    m_stopped = true;
    m_pingTimer.stop();
    m_pongTimer.stop();
}

void KeepAlive::onPingDue()
{
    // The Ping before has not been sent yet: another would not help.
    if (!m_waiting.isEmpty())
        return;
    m_waiting = "keep-alive " + QByteArray::number(++m_number);
    emit pingDue(m_waiting);
}

void KeepAlive::notePing(const QByteArray &payload, qint64 time)
{
    const bool isAutomatic = !m_waiting.isEmpty() && payload == m_waiting;
    if (isAutomatic)
        m_waiting.clear();
    // The timer of one that is overdue runs on without it.
    if (m_unanswered.size() >= rememberedPings)
        m_unanswered.pop_front();
    m_unanswered.push_back({payload, time, isAutomatic});
    m_facts.unanswered = quint32(m_unanswered.size());
    if (isAutomatic && !m_pongTimer.isActive())
        watchOldest();
}

void KeepAlive::onPong(const QByteArray &payload, qint64 time)
{
    const auto answered = std::find_if(m_unanswered.begin(), m_unanswered.end(),
        [&payload](const Ping &ping) { return ping.payload == payload; });
    if (answered == m_unanswered.end())
        return;
    m_facts.lastAnswer = time;
    m_facts.roundTrip = time - answered->sentAt;
    m_unanswered.erase(m_unanswered.begin(), answered + 1);
    m_facts.unanswered = quint32(m_unanswered.size());
    watchOldest();
}

void KeepAlive::watchOldest()
{
    m_pongTimer.stop();
    const auto oldest = std::find_if(m_unanswered.begin(), m_unanswered.end(),
        [](const Ping &ping) { return ping.isAutomatic; });
    if (m_stopped || oldest == m_unanswered.end() || m_options.pongTimeout <= 0ms)
        return;
    const std::chrono::nanoseconds waited(now() - oldest->sentAt);
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_options.pongTimeout - waited);
    m_pongTimer.start(std::max(left, 0ms));
}

void KeepAlive::waitOn() { m_pongTimer.start(m_options.pongTimeout); }

QString KeepAlive::problem() const
{
    const auto limit = m_options.pongTimeout;
    const QString span
        = limit % 1000ms == 0ms ? tr("%1 s").arg(limit / 1s) : tr("%1 ms").arg(limit / 1ms);
    return tr("The server did not answer an automatic Ping within %1").arg(span);
}

} // namespace wasclean
