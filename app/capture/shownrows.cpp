#include "app/capture/shownrows.h"

#include "app/capture/capture.h"
#include "app/capture/filterscan.h"

#include <algorithm>
#include <limits>

namespace wasclean {

ShownRows::ShownRows(QObject *parent)
    : QObject(parent)
{ }

void ShownRows::setCapture(Capture *capture, qint64 first)
{
    if (m_capture)
        m_capture->disconnect(this);
    m_capture = capture;
    m_first = first;
    m_pausedAt = -1;
    if (capture)
        connect(capture, &Capture::grown, this, &ShownRows::grow);
    choose();
}

void ShownRows::clear()
{
    m_first = m_capture ? m_capture->count() : 0;
    if (isPaused())
        m_pausedAt = m_first;
    choose();
}

void ShownRows::showFrom(qint64 row)
{
    m_first = row;
    choose();
}

void ShownRows::setPaused(bool paused)
{
    if (!m_capture || paused == isPaused())
        return;
    m_pausedAt = paused ? m_capture->count() : -1;
    if (m_scan)
        showFound();
    else
        grow(m_capture->count());
    emit pauseChanged();
}

qint64 ShownRows::end() const
{
    if (isPaused())
        return m_pausedAt;
    return m_capture ? m_capture->count() : 0;
}

qint64 ShownRows::heldBack() const
{
    return isPaused() && m_capture ? m_capture->count() - m_pausedAt : 0;
}

void ShownRows::setFilter(const Filter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    choose();
}

void ShownRows::setSplit(const std::optional<RowSplit> &split)
{
    if (m_split == split)
        return;
    m_split = split;
    choose();
}

void ShownRows::choose()
{
    emit aboutToChoose();
    // Not at once: it may be the one that signals.
    if (m_scan) {
        m_scan->disconnect(this);
        m_scan->deleteLater();
        m_scan = nullptr;
    }
    if (m_capture && (isFiltered() || m_split))
        startScan();
    m_count = m_capture && !m_scan ? fitting(end() - m_first) : 0;
    emit chosen();
}

void ShownRows::startScan()
{
    m_scan = new FilterScan(m_capture, m_filter, m_first, this, m_split.value_or(RowSplit()));
    connect(m_scan, &FilterScan::advanced, this, &ShownRows::showFound);
    connect(m_scan, &FilterScan::done, this, &ShownRows::filterDone);
    connect(m_scan, &FilterScan::problem, this, &ShownRows::filterProblem);
}

bool ShownRows::isFilterDone() const { return !m_scan || m_scan->isDone(); }

std::optional<RowSet> ShownRows::passed() const
{
    return m_scan && isFiltered() ? std::optional(m_scan->found()) : std::nullopt;
}

qint64 ShownRows::undecided() const { return m_scan ? m_scan->undecided() : 0; }

void ShownRows::stopFilter()
{
    if (m_scan)
        m_scan->stop();
}

void ShownRows::grow(qint64 captureCount)
{
    if (!m_scan)
        show((isPaused() ? m_pausedAt : captureCount) - m_first);
    if (isPaused())
        emit pauseChanged();
}

void ShownRows::showFound()
{
    const FoundRows &rows = m_scan->places();
    const qint64 found = isPaused() ? rows.countBelow({m_pausedAt, -1}) : rows.count();
    show(found);
    emit filterAdvanced(m_scan->scanned() - m_first, m_scan->total() - m_first, found);
}

void ShownRows::show(qint64 count)
{
    const int rows = fitting(count);
    if (rows <= m_count)
        return;
    emit aboutToShow(m_count, rows - 1);
    m_count = rows;
    emit shown();
}

/// A view has no more rows than this.
int ShownRows::fitting(qint64 count)
{
    return int(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
}

RowPlace ShownRows::place(int row) const
{
    if (row < 0 || row >= m_count)
        return {};
    return m_scan ? m_scan->places().at(row) : RowPlace{m_first + row, -1};
}

int ShownRows::rowAtOrAfter(RowPlace place) const
{
    const qint64 row = m_scan ? m_scan->places().countBelow(place) : place.row - m_first;
    return int(std::clamp<qint64>(row, 0, m_count));
}

qint64 ShownRows::captureRowsAbove(int row) const
{
    const qint64 captureRow = place(row).row;
    return isFiltered() ? m_scan->found().countBelow(captureRow) : captureRow - m_first;
}

int ShownRows::mostParts() const { return m_scan ? m_scan->places().mostParts() : 1; }

qint64 ShownRows::firstJoined() const { return m_scan ? m_scan->places().firstJoined() : -1; }

qint64 ShownRows::previous(qint64 captureRow) const
{
    if (m_scan)
        return m_scan->found().previous(captureRow - 1);
    return captureRow > m_first ? captureRow - 1 : -1;
}

} // namespace wasclean
