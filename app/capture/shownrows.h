#pragma once

#include "app/capture/filter.h"
#include "app/capture/foundrows.h"
#include "app/capture/rowsplit.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace wasclean {

class Capture;
class FilterScan;

/// Which rows of a capture a log shows, and in which of its rows: all from a first one on, or those
/// that pass a filter, as they are found; without those that came while the log was paused. On
/// demand, one in which several messages travelled is shown as several, as they are found.
class ShownRows : public QObject
{
    Q_OBJECT

public:
    explicit ShownRows(QObject *parent = nullptr);

    /// Shows another capture from that row on; null shows nothing. Another capture is not paused.
    void setCapture(Capture *capture, qint64 first);
    /// Hides the rows up to now.
    void clear();
    /// Shows the rows from this one of the capture on.
    void showFrom(qint64 row);

    /// Shows only rows that pass. New rows pass through the filter. Stays when the capture changes.
    void setFilter(const Filter &filter);

    /// Shows a row for each message by the split; none shows each row of the capture as one. Stays
    /// when the capture changes.
    void setSplit(const std::optional<RowSplit> &split);

    const std::optional<RowSplit> &split() const { return m_split; }

    const Filter &filter() const { return m_filter; }

    bool isFiltered() const { return !m_filter.isEmpty(); }

    /// True when all rows that were there have been looked at.
    bool isFilterDone() const;
    /// The rows of the capture that passed the filter so far; nothing while there is no filter.
    std::optional<RowSet> passed() const;
    /// Rows that are not shown because an expression of the filter gave up on them.
    qint64 undecided() const;
    /// Leaves out the rows that were not yet looked at; new ones are shown if they pass.
    void stopFilter();

    /// Holds back rows that come from now on, or shows all that were held back.
    void setPaused(bool paused);

    bool isPaused() const { return m_pausedAt >= 0; }

    /// Rows of the capture that are held back.
    qint64 heldBack() const;

    /// The row of the capture from which on rows are shown.
    qint64 first() const { return m_first; }

    /// The row of the capture after the last that may be shown.
    qint64 end() const;

    /// How many rows are shown.
    int count() const { return m_count; }

    /// What is shown there; no row when there is nothing.
    RowPlace place(int row) const;
    /// Where that is shown, or else the next one that is; count() when none is.
    int rowAtOrAfter(RowPlace place) const;
    /// How many rows of the capture are shown above that of the row.
    qint64 captureRowsAbove(int row) const;
    /// The most messages in one row so far; 1 while they are not told apart.
    int mostParts() const;
    /// See FoundRows.
    qint64 firstJoined() const;
    /// The row of the capture that is shown before this one; -1 when there is none.
    qint64 previous(qint64 captureRow) const;

signals:
    /// The rows are about to be others, and are others now.
    void aboutToChoose();
    void chosen();
    /// Rows are about to be shown after the others, and are shown now.
    void aboutToShow(int first, int last);
    void shown();
    /// isPaused() or heldBack() is another one.
    void pauseChanged();
    /// See CaptureModel.
    void filterAdvanced(qint64 scanned, qint64 total, qint64 found);
    void filterDone();
    void filterProblem(const QString &sentence);

private:
    void choose();
    void startScan();
    void grow(qint64 captureCount);
    void showFound();
    void show(qint64 count);
    static int fitting(qint64 count);

    QPointer<Capture> m_capture;
    qint64 m_first = 0;
    /// How many rows the capture had when the log was paused; -1 when it is not.
    qint64 m_pausedAt = -1;
    int m_count = 0;
    Filter m_filter;
    std::optional<RowSplit> m_split;
    FilterScan *m_scan = nullptr;
};

} // namespace wasclean
