#include "app/connection/reconnector.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <utility>

namespace wasclean {

namespace {

/// How often the clock is looked at, so that a countdown goes on in time.
constexpr qint64 tickInterval = 200;

} // namespace

std::chrono::milliseconds reconnectDelay(
    const ReconnectOptions &options, int attempt, double chance)
{
    const auto longest = double(options.longestDelay.count());
    const double grown
        = double(options.firstDelay.count()) * std::pow(options.factor, std::max(attempt, 1) - 1);
    const double change = options.jitter * (2 * std::clamp(chance, 0.0, 1.0) - 1);
    // The power may be infinite, and is cut off before it is a number of milliseconds.
    const double delay = std::min(std::min(grown, longest) * (1 + change), longest);
    return std::chrono::milliseconds(qint64(std::max(std::round(delay), 0.0)));
}

bool reconnectsAfter(const ReconnectOptions &options, const CloseEvent &event)
{
    if (!options.enabled || event.endedBy == EndedBy::You)
        return false;
    if (options.codes.contains(event.code))
        return true;
    return event.error ? options.afterErrors : !event.wasClean && options.afterUnclean;
}

Reconnector::Reconnector(QObject *parent)
    : Reconnector([] { return QRandomGenerator::global()->generateDouble(); },
        [] { return QDeadlineTimer::current().deadline(); }, parent)
{ }

Reconnector::Reconnector(Chance chance, Clock clock, QObject *parent)
    : QObject(parent)
    , m_chance(std::move(chance))
    , m_clock(std::move(clock))
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Reconnector::tick);
}

void Reconnector::start(const ReconnectOptions &options)
{
    endWait();
    m_options = options;
    m_started = true;
    m_attempts = 0;
}

void Reconnector::noteClosed(const CloseEvent &event, bool byUser)
{
    if (!m_started)
        return;
    if (byUser || !reconnectsAfter(m_options, event)) {
        m_started = false;
        return;
    }
    if (m_options.maxAttempts > 0 && m_attempts >= m_options.maxAttempts) {
        m_started = false;
        emit gaveUp(m_attempts);
        return;
    }
    ++m_attempts;
    const auto delay = reconnectDelay(m_options, m_attempts, m_chance());
    m_deadline = m_clock() + delay.count();
    m_secondsLeft = -1;
    m_waiting = true;
    emit waitBegan(m_attempts, m_options.maxAttempts);
    // A receiver of the signal may have stopped the wait.
    if (m_waiting)
        wait();
}

void Reconnector::tick()
{
    if (!m_waiting)
        return;
    if (m_clock() >= m_deadline)
        now();
    else
        wait();
}

void Reconnector::wait()
{
    const qint64 left = std::max<qint64>(m_deadline - m_clock(), 0);
    m_timer.start(int(std::min(left, tickInterval)));
    const int seconds = int((left + 999) / 1000);
    if (std::exchange(m_secondsLeft, seconds) != seconds)
        emit secondsLeftChanged(seconds);
}

void Reconnector::now()
{
    if (!m_waiting)
        return;
    endWait();
    emit due(m_attempts, m_options.maxAttempts);
}

void Reconnector::stop()
{
    m_started = false;
    endWait();
}

void Reconnector::endWait()
{
    m_timer.stop();
    if (std::exchange(m_waiting, false))
        emit waitEnded();
}

} // namespace wasclean
