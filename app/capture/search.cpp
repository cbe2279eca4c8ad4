#include "app/capture/search.h"

#include "app/capture/capture.h"
#include "app/capture/capturemodel.h"
#include "app/capture/filterscan.h"

#include <algorithm>
#include <limits>

namespace wasclean {

namespace {

constexpr int searchReportInterval = 100;

} // namespace

Search::Search(CaptureModel *model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    m_tick.setSingleShot(true);
    m_tick.setInterval(searchReportInterval);
    connect(&m_tick, &QTimer::timeout, this, &Search::changed);
    connect(model, &CaptureModel::rowsChosen, this, &Search::restart);
}

Search::~Search() = default;

void Search::setTerm(const Filter &wanted)
{
    Filter term = wanted;
    for (Filter::Text &text : term.texts)
        text.ofEvents = true;
    for (Filter::Json &json : term.jsons)
        json.ofEvents = true;
    for (Filter::Decoded &decoded : term.decoded)
        decoded.ofEvents = true;
    for (Filter::Schema &schema : term.schemas)
        schema.ofEvents = true;
    if (m_term == term)
        return;
    m_term = term;
    restart();
}

void Search::restart()
{
    // Not at once: it may be the one that signals.
    if (m_scan) {
        m_scan->disconnect(this);
        m_scan.release()->deleteLater();
    }
    m_wish.reset();
    if (isActive() && m_model && m_model->capture()) {
        m_scan = std::make_unique<FilterScan>(
            m_model->capture(), combined(m_model->filter(), m_term), m_model->firstCaptureRow());
        connect(m_scan.get(), &FilterScan::advanced, this, &Search::advance);
        connect(m_scan.get(), &FilterScan::done, this, [this] {
            answer();
            emit done();
        });
        // The model may show a match later than the scan finds it.
        connect(m_model, &QAbstractItemModel::rowsInserted, m_scan.get(), [this] { answer(); });
    }
    m_tick.start();
}

void Search::advance()
{
    answer();
    if (!m_tick.isActive())
        m_tick.start();
}

bool Search::isDone() const { return !m_scan || m_scan->isDone(); }

qint64 Search::count() const
{
    return m_scan && m_model ? m_scan->found().countBelow(m_model->endCaptureRow()) : 0;
}

qint64 Search::undecided() const { return m_scan ? m_scan->undecided() : 0; }

std::optional<qint64> Search::matchAt(int row) const
{
    const qint64 captureRow = m_model ? m_model->captureRow(row) : -1;
    if (!m_scan || captureRow < 0 || !m_scan->found().contains(captureRow))
        return {};
    return m_scan->found().countBelow(captureRow);
}

void Search::findNext(int row)
{
    const qint64 here = m_model ? m_model->captureRow(row) : -1;
    ask({Direction::Forward, here < 0 ? 0 : here + 1});
}

void Search::findPrevious(int row)
{
    const qint64 here = m_model ? m_model->captureRow(row) : -1;
    ask({Direction::Backward, here < 0 ? std::numeric_limits<qint64>::max() - 1 : here - 1});
}

void Search::ask(const Wish &wish)
{
    m_wish = wish;
    answer();
}

/// Says what is certain: nothing before the scan has come far enough.
void Search::answer()
{
    if (!m_wish)
        return;
    const std::optional<qint64> found = find(*m_wish);
    if (!found)
        return;
    const int row = *found < 0 ? -1 : m_model->rowForCaptureRow(*found);
    if (*found >= 0 && row < 0)
        return;
    m_wish.reset();
    if (row < 0)
        emit noMatch();
    else
        emit matched(row);
}

/// The row of the capture; -1 when there is none; nothing while that is not known.
std::optional<qint64> Search::find(const Wish &wish) const
{
    if (!m_scan)
        return -1;
    // Rows that a pause holds back are not there to be found.
    const RowSet &found = m_scan->found();
    const qint64 end = m_model->endCaptureRow();
    const qint64 last = found.previous(end - 1);
    if (wish.direction == Direction::Forward) {
        const qint64 next = found.next(wish.captureRow);
        if (next >= 0 && next <= last)
            return next;
    } else {
        const qint64 from = std::min(wish.captureRow, end - 1);
        const qint64 previous = found.previous(from);
        if (previous >= 0 && m_scan->scanned() > from)
            return previous;
    }
    if (!m_scan->isDone())
        return {};
    if (last < 0)
        return -1;
    if (wish.direction == Direction::Forward)
        return found.at(0);
    const qint64 previous = found.previous(std::min(wish.captureRow, end - 1));
    return previous >= 0 ? previous : last;
}

std::vector<double> Search::marks(int buckets) const
{
    std::vector<double> marks;
    const int rows = m_model ? m_model->rowCount() : 0;
    if (!m_scan || rows == 0 || buckets <= 0)
        return marks;
    const int steps = std::min(buckets, rows);
    for (qint64 bucket = 0; bucket < steps; ++bucket) {
        const auto top = int(bucket * rows / steps);
        const qint64 match = m_scan->found().next(m_model->captureRow(top));
        const int row = match < 0 ? rows : m_model->rowAtOrAfter(match);
        if (row >= rows)
            break;
        // Over the buckets without a match at once.
        bucket = ((qint64(row) + 1) * steps - 1) / rows;
        marks.push_back(double(row) / rows);
    }
    return marks;
}

} // namespace wasclean
