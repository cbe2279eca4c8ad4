#include "app/capture/filterscan.h"

#include "app/capture/blockscanner.h"
#include "app/capture/capture.h"
#include "app/capture/fieldstreams.h"

#include <algorithm>
#include <atomic>
#include <utility>

namespace wasclean {

namespace {

/// Blocks that one thread takes at a time: some MiB, so that threads seldom meet and progress
/// shows. An expression may take its time for a single one.
constexpr size_t usualGroup = 16;
constexpr int tickInterval = 16;

CodecList codecsOf(const Filter &filter, const RowSplit &split)
{
    CodecList all = split.codecs();
    for (const Filter::Decoded &term : filter.decoded)
        all.insert(all.end(), term.codecs.begin(), term.codecs.end());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

size_t groupSizeFor(const Filter &filter)
{
    const bool hasExpression = std::any_of(filter.texts.begin(), filter.texts.end(),
        [](const Filter::Text &text) { return text.syntax == Filter::Syntax::Regex; });
    return hasExpression ? 1 : usualGroup;
}

} // namespace

/// What the threads work on: blocks that follow each other. They take groups of them in turns.
struct ScanPlan
{
    qint64 from = 0;
    qint64 to = 0;
    std::vector<qint64> firsts;
    size_t groupSize = usualGroup;
    /// Null when the order of rows does not matter.
    std::shared_ptr<FieldStreams> streams;
    std::atomic<size_t> nextGroup = 0;
    std::atomic_bool cancelled = false;

    size_t groups() const { return (firsts.size() + groupSize - 1) / groupSize; }

    /// The first row that no group up to this one has.
    qint64 endOf(size_t group) const
    {
        const size_t next = (group + 1) * groupSize;
        return next < firsts.size() ? firsts[next] : to;
    }
};

struct ScannedGroup
{
    BlockScanner::Found found;
    bool isWhole = true;
};

namespace {

std::shared_ptr<ScannedGroup> scanGroup(BlockScanner &scanner, const ScanPlan &plan, size_t group)
{
    auto result = std::make_shared<ScannedGroup>();
    const size_t end = std::min(plan.firsts.size(), (group + 1) * plan.groupSize);
    for (size_t i = group * plan.groupSize; i < end && !plan.cancelled && !result->found.needsOrder;
         ++i) {
        if (!scanner.scan(plan.firsts[i], plan.from, plan.to, result->found))
            result->isWhole = false;
    }
    return result;
}

} // namespace

FilterScan::FilterScan(
    Capture *capture, const Filter &filter, qint64 first, QObject *parent, const RowSplit &split)
    : QObject(parent)
    , m_capture(capture)
    , m_filter(filter)
    , m_split(split)
    , m_scanned(first)
    , m_total(capture->count())
    , m_goal(m_total)
{
    m_tick.setSingleShot(true);
    m_tick.setInterval(tickInterval);
    connect(&m_tick, &QTimer::timeout, this, &FilterScan::announce);
    connect(capture, &Capture::grown, this, &FilterScan::grow);
    connect(capture, &Capture::closing, this, &FilterScan::cancelPlan);
    m_tick.start();
    continueScan();
}

FilterScan::~FilterScan() { cancelPlan(); }

void FilterScan::cancelPlan()
{
    if (m_plan) {
        m_plan->cancelled = true;
        // A thread may still work with them.
        if (size_t(m_nextGroup) < m_plan->groups())
            m_streams.reset();
    }
    m_plan.reset();
    m_early.clear();
    m_nextGroup = 0;
}

void FilterScan::stop()
{
    cancelPlan();
    m_scanned = m_total;
    m_goal = m_total;
    m_tick.start();
}

void FilterScan::grow(qint64 count)
{
    m_total = count;
    continueScan();
}

void FilterScan::continueScan()
{
    if (!m_plan && m_capture && m_scanned < m_total)
        start(m_scanned, m_total);
}

void FilterScan::start(qint64 from, qint64 to)
{
    m_plan = std::make_shared<ScanPlan>();
    m_plan->from = from;
    m_plan->to = to;
    m_plan->groupSize = groupSizeFor(m_filter);
    if (m_isInOrder && !m_streams)
        m_streams = std::make_shared<FieldStreams>(codecsOf(m_filter, m_split), m_openRow);
    m_plan->streams = m_streams;
    m_plan->firsts = m_capture->blockIndex().blocksBetween(
        m_streams ? std::min(from, m_streams->nextRow()) : from, to);
    const QPointer<FilterScan> self = this;
    // Of the capture, only what outlives these threads.
    const auto work = [plan = m_plan, self, filter = m_filter, split = m_split,
                          path = m_capture->filePath(), index = &m_capture->blockIndex(),
                          post = m_capture->poster()] {
        BlockScanner scanner(filter, split, path, *index, plan->cancelled);
        if (plan->streams)
            scanner.scanInOrder(*plan->streams);
        for (size_t group = plan->nextGroup++; group < plan->groups() && !plan->cancelled;
             group = plan->nextGroup++) {
            const std::shared_ptr<const ScannedGroup> result = scanGroup(scanner, *plan, group);
            post([plan, self, group, result] {
                if (self)
                    self->take(plan, qint64(group), result);
            });
        }
    };
    QThreadPool &threads = m_capture->scanThreads();
    const auto most = m_isInOrder ? 1 : size_t(threads.maxThreadCount());
    const auto lanes = std::min<size_t>(most, m_plan->groups());
    for (size_t lane = 0; lane < lanes; ++lane)
        threads.start(work);
}

void FilterScan::take(const std::shared_ptr<ScanPlan> &plan, qint64 number,
    const std::shared_ptr<const ScannedGroup> &group)
{
    if (plan != m_plan)
        return;
    m_early.emplace(number, group);
    deliverInOrder();
    if (!m_tick.isActive())
        m_tick.start();
}

void FilterScan::deliverInOrder()
{
    for (auto next = m_early.extract(m_nextGroup); !next.empty();
         next = m_early.extract(m_nextGroup)) {
        const ScannedGroup &group = *next.mapped();
        if (group.found.openRow >= 0)
            m_openRow = group.found.openRow;
        if (group.found.needsOrder) {
            scanInOrder();
            return;
        }
        m_found.append(group.found.rows, group.found.parts);
        m_undecided += group.found.undecided;
        m_scanned = std::max(m_scanned, m_plan->endOf(size_t(m_nextGroup++)));
        if (!group.isWhole && !std::exchange(m_saidProblem, true))
            emit problem(tr("Some rows could not be read from the capture and were left out."));
    }
    if (m_nextGroup == qint64(m_plan->groups())) {
        cancelPlan();
        continueScan();
    }
}

/// Looks once more at the rows of this group and of those behind it, one after the other.
void FilterScan::scanInOrder()
{
    cancelPlan();
    m_isInOrder = true;
    continueScan();
}

void FilterScan::announce()
{
    emit advanced();
    if (!m_done && m_scanned >= m_goal) {
        m_done = true;
        emit done();
    }
}

} // namespace wasclean
