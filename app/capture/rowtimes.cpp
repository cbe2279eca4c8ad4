#include "app/capture/rowtimes.h"

#include "app/capture/capture.h"
#include "app/capture/filterscan.h"
#include "app/capture/rowcache.h"
#include "app/capture/rowtext.h"

#include <utility>

namespace wasclean {

RowTimes::RowTimes(RowCache *cache, Previous previous, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_previous(std::move(previous))
{ }

void RowTimes::setCapture(Capture *capture)
{
    m_capture = capture;
    m_zero = -1;
    setMode(m_mode);
}

void RowTimes::setMode(Mode mode)
{
    m_mode = mode;
    delete std::exchange(m_opens, nullptr);
    if (!m_capture || mode != Mode::SinceZero)
        return;
    Filter opens;
    opens.kinds = Filter::Opens;
    m_opens = new FilterScan(m_capture, opens, 0, this);
    connect(m_opens, &FilterScan::done, this, &RowTimes::startsFound);
}

QString RowTimes::title() const
{
    switch (m_mode) {
    case Mode::TimeOfDay:
        break;
    case Mode::SinceZero:
        return m_zero < 0 ? tr("Since open") : tr("Since marked row");
    case Mode::SincePrevious:
        return tr("Since previous");
    }
    return tr("Time");
}

std::optional<qint64> RowTimes::start(qint64 captureRow) const
{
    switch (m_mode) {
    case Mode::TimeOfDay:
        break;
    case Mode::SinceZero:
        if (m_zero >= 0)
            return m_zero;
        return m_opens ? m_opens->found().previous(captureRow) : -1;
    case Mode::SincePrevious:
        return m_previous(captureRow);
    }
    return {};
}

QString RowTimes::text(qint64 captureRow, const Row &found) const
{
    const std::optional<qint64> from = start(captureRow);
    return from ? since(*from, found) : timeText(found.message.time);
}

QString RowTimes::delta(qint64 captureRow, const Row &found) const
{
    return since(m_previous(captureRow), found);
}

/// The time since an earlier row; nothing when that is -1.
QString RowTimes::since(qint64 earlier, const Row &found) const
{
    if (earlier < 0)
        return {};
    const RowResult start = m_cache->find(earlier);
    switch (start.state) {
    case RowResult::State::Ready:
        return timeSince(start.row.message.time, found.message.time);
    case RowResult::State::Pending:
        return QStringLiteral("…");
    case RowResult::State::Unreadable:
        break;
    }
    return {};
}

} // namespace wasclean
