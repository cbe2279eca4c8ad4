#include "app/automation/repeater.h"

#include "app/connection/networkthreadsender.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace std::chrono_literals;

namespace wasclean {

namespace {

/// Others on this thread have their turn after so many.
constexpr qint64 mostAtOnce = 256;
/// While the network or the log is behind.
constexpr auto patience = 2ms;
constexpr auto repeatReportInterval = 100ms;

} // namespace

Repeater::Repeater(NetworkThreadSender &networkSender, QObject *parent)
    : QObject(parent)
    , m_networkSender(networkSender)
    , m_timer(this)
    , m_reports(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_reports.setInterval(repeatReportInterval);
    connect(&m_timer, &QTimer::timeout, this, &Repeater::work);
    connect(&m_reports, &QTimer::timeout, this, &Repeater::report);
}

void Repeater::start(quint64 run, const MessageSequence &sequence, const RepeatTiming &timing,
    const CancelFlag &cancelled)
{
    if (m_schedule)
        finish();
    m_progress = {};
    m_progress.run = run;
    m_cancelled = cancelled;
    m_sequence = sequence;
    m_clock.start();
    m_schedule.emplace(timing, 0, QRandomGenerator::global()->generate());
    m_reports.start();
    work();
}

void Repeater::stop()
{
    if (m_schedule)
        finish();
}

void Repeater::work()
{
    if (!m_schedule)
        return;
    if (m_cancelled.isCancelled())
        finish();
    else if (!m_networkSender.isOpen())
        finish(tr("The connection is no longer open."));
    else if (m_networkSender.isReady())
        sendDue();
    else
        m_timer.start(patience);
}

void Repeater::sendDue()
{
    qint64 sent = 0;
    while (sent < mostAtOnce && m_networkSender.isReady() && !m_cancelled.isCancelled()
        && m_schedule->takeDue(m_clock.nsecsElapsed(), 1) == 1) {
        if (!sendNext())
            return;
        ++sent;
    }
    if (m_schedule->isOver())
        finish();
    else
        scheduleNext();
}

bool Repeater::sendNext()
{
    const Outgoing outgoing = m_sequence->next();
    const auto kind = outgoing.messageKind();
    if (!outgoing.isGood() || !kind) {
        finish(outgoing.problem);
        return false;
    }
    if (!m_networkSender.send(*kind, outgoing.payload, outgoing.frames)) {
        finish(tr("The connection is no longer open."));
        return false;
    }
    ++m_progress.sent;
    return true;
}

void Repeater::scheduleNext()
{
    const qint64 wait = m_schedule->nextDue() - m_clock.nsecsElapsed();
    // Rounded up: too early would only mean to come again.
    const qint64 milliseconds = (std::max<qint64>(wait, 0) + 999'999) / 1'000'000;
    constexpr qint64 longest = qint64(24) * 60 * 60 * 1000;
    m_timer.start(std::chrono::milliseconds(std::min(milliseconds, longest)));
}

void Repeater::finish(const QString &problem)
{
    m_timer.stop();
    m_reports.stop();
    m_progress.problem = problem;
    m_progress.isOver = true;
    report();
    m_schedule.reset();
    m_sequence.reset();
}

void Repeater::report()
{
    m_progress.missed = m_schedule->missed();
    emit progressed(m_progress);
}

} // namespace wasclean
