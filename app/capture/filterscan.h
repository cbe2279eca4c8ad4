#pragma once

#include "app/capture/filter.h"
#include "app/capture/foundrows.h"
#include "app/capture/rowsplit.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <map>
#include <memory>

namespace wasclean {

class Capture;
class FieldStreams;
struct ScanPlan;
struct ScannedGroup;

/// Finds the rows of a capture that pass a filter, on the threads of the capture: first those that
/// are there, then new ones as they come. Deleting it cancels, and does not wait.
class FilterScan : public QObject
{
    Q_OBJECT

public:
    /// Looks at the rows from `first` on. Begins at once. Rows in which several messages travelled
    /// by the split take a place for each of them that passes.
    FilterScan(Capture *capture, const Filter &filter, qint64 first, QObject *parent = nullptr,
        const RowSplit &split = {});
    ~FilterScan() override;

    /// What was found so far, ascending. Grows from the event loop; advanced() follows.
    const RowSet &found() const { return m_found.rows(); }

    /// The same with their places.
    const FoundRows &places() const { return m_found; }

    /// Rows on which an expression of the filter gave up so far. They are not among those found.
    qint64 undecided() const { return m_undecided; }

    /// All rows below this one were looked at.
    qint64 scanned() const { return m_scanned; }

    /// The rows of the capture, when last looked.
    qint64 total() const { return m_total; }

    /// True when all that was there at the start has been looked at, or stop() was called.
    bool isDone() const { return m_done; }

    /// Leaves out the rows that are there and were not looked at. New ones are looked at.
    void stop();

signals:
    /// More rows were looked at; at most 60 times a second.
    void advanced();
    /// Once: isDone() became true. Comes after advanced().
    void done();
    /// Some rows cannot be read; the rest is looked at. Said once.
    void problem(const QString &sentence);

private:
    void continueScan();
    void start(qint64 from, qint64 to);
    void scanInOrder();
    void grow(qint64 count);
    void take(const std::shared_ptr<ScanPlan> &plan, qint64 number,
        const std::shared_ptr<const ScannedGroup> &group);
    void deliverInOrder();
    void cancelPlan();
    void announce();

    QPointer<Capture> m_capture;
    Filter m_filter;
    RowSplit m_split;
    std::shared_ptr<ScanPlan> m_plan;
    /// Groups that were done before an earlier one.
    std::map<qint64, std::shared_ptr<const ScannedGroup>> m_early;
    qint64 m_nextGroup = 0;
    /// Where the connection began that the rows looked at last are of, as far as that is known.
    qint64 m_openRow = 0;
    /// Whether messages have to be read after those before them.
    bool m_isInOrder = false;
    /// What they left behind, from plan to plan.
    std::shared_ptr<FieldStreams> m_streams;
    QTimer m_tick;
    FoundRows m_found;
    qint64 m_undecided = 0;
    qint64 m_scanned = 0;
    qint64 m_total = 0;
    qint64 m_goal = 0;
    bool m_done = false;
    bool m_saidProblem = false;
};

} // namespace wasclean
