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
        m_scan
            = std::make_unique<FilterScan>(m_model->capture(), combined(m_model->filter(), m_term),
                m_model->firstCaptureRow(), nullptr, m_model->split().value_or(RowSplit()));
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
    return m_scan && m_model ? m_scan->places().countBelow({m_model->endCaptureRow(), -1}) : 0;
}

qint64 Search::undecided() const { return m_scan ? m_scan->undecided() : 0; }

std::optional<qint64> Search::matchAt(int row) const
{
    const RowPlace place = m_model ? m_model->place(row) : RowPlace();
    if (!m_scan || place.row < 0 || !m_scan->places().contains(place))
        return {};
    return m_scan->places().countBelow(place);
}

void Search::findNext(int row)
{
    const RowPlace here = m_model ? m_model->place(row) : RowPlace();
    const bool isPart = here.part >= 0;
    ask({Direction::Forward, {isPart ? here.row : here.row + 1, isPart ? here.part + 1 : -1}});
}

void Search::findPrevious(int row)
{
    const RowPlace here = m_model ? m_model->place(row) : RowPlace();
    constexpr qint64 end = std::numeric_limits<qint64>::max() - 1;
    ask({Direction::Backward, here.row < 0 ? RowPlace{end, -1} : here});
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
    const std::optional<RowPlace> found = find(*m_wish);
    if (!found)
        return;
    const int row = m_model->rowForPlace(*found);
    if (found->row >= 0 && row < 0)
        return;
    m_wish.reset();
    if (row < 0)
        emit noMatch();
    else
        emit matched(row);
}

/// No row when there is none; nothing while that is not known.
std::optional<RowPlace> Search::find(const Wish &wish) const
{
    if (!m_scan || !m_model)
        return RowPlace();
    // Rows that a pause holds back are not there to be found.
    const FoundRows &found = m_scan->places();
    const qint64 endRow = m_model->endCaptureRow();
    const qint64 end = found.countBelow({endRow, -1});
    const qint64 from = std::min(found.countBelow(wish.from), end);
    if (wish.direction == Direction::Forward && from < end)
        return found.at(from);
    const bool isBehind = m_scan->scanned() > std::min(wish.from.row, endRow - 1);
    if (wish.direction == Direction::Backward && from > 0 && isBehind)
        return found.at(from - 1);
    if (!m_scan->isDone())
        return {};
    if (end == 0)
        return RowPlace();
    if (wish.direction == Direction::Forward)
        return found.at(0);
    return found.at(from > 0 ? from - 1 : end - 1);
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
        const FoundRows &found = m_scan->places();
        const qint64 match = found.countBelow(m_model->place(top));
        const int row = match < found.count() ? m_model->rowAtOrAfter(found.at(match)) : rows;
        if (row >= rows)
            break;
        // Over the buckets without a match at once.
        bucket = ((qint64(row) + 1) * steps - 1) / rows;
        marks.push_back(double(row) / rows);
    }
    return marks;
}

} // namespace wasclean
