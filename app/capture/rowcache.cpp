#include "app/capture/rowcache.h"

#include "app/capture/capture.h"

#include <algorithm>

namespace wasclean {

namespace {

/// Bytes of rows to keep: some screens full of the longest previews.
constexpr qsizetype cacheSize = qsizetype(4) * 1024 * 1024;

/// As many as the rows of a large screen.
constexpr qsizetype maxCloses = 256;

} // namespace

RowCache::RowCache(QObject *parent)
    : QObject(parent)
    , m_rows(cacheSize)
    , m_closes(maxCloses)
{ }

void RowCache::setCapture(Capture *capture)
{
    if (m_capture)
        m_capture->disconnect(this);
    m_capture = capture;
    m_rows.clear();
    m_closes.clear();
    m_pending.clear();
    if (capture)
        connect(capture, &Capture::rowsLoaded, this, &RowCache::onLoaded);
}

RowResult RowCache::find(qint64 row)
{
    if (const Row *const known = m_rows.object(row))
        return {RowResult::State::Ready, *known};
    if (!m_capture)
        return {RowResult::State::Unreadable, {}};
    RowResult found = m_capture->preview(row);
    if (found.state == RowResult::State::Ready)
        remember(row, found.row);
    if (found.state == RowResult::State::Pending)
        m_pending.insert(row);
    return found;
}

std::optional<CloseSummary> RowCache::close(qint64 row)
{
    if (const CloseSummary *const known = m_closes.object(row))
        return *known;
    const RowResult found = find(row);
    if (found.state != RowResult::State::Ready)
        return {};
    if (found.row.message.kind == MessageKind::Error) {
        const RowResult next = find(row + 1);
        const bool ends
            = next.state == RowResult::State::Ready && next.row.message.kind == MessageKind::Close;
        return ends ? close(row + 1) : std::nullopt;
    }
    if (found.row.message.kind != MessageKind::Close)
        return {};
    const CloseSummary summary = closeSummary(found.row.message);
    m_closes.insert(row, new CloseSummary(summary));
    return summary;
}

void RowCache::remember(qint64 row, const Row &found)
{
    const auto cost = qsizetype(sizeof(Row)) + found.message.payload.size();
    m_rows.insert(row, new Row(found), cost);
}

void RowCache::onLoaded(qint64 first, qint64 last)
{
    qint64 lowest = last + 1;
    qint64 highest = first - 1;
    for (auto row = m_pending.begin(); row != m_pending.end();) {
        if (*row < first || *row > last) {
            ++row;
            continue;
        }
        lowest = std::min(lowest, *row);
        highest = std::max(highest, *row);
        row = m_pending.erase(row);
    }
    if (lowest <= highest)
        emit arrived(lowest, highest);
}

} // namespace wasclean
