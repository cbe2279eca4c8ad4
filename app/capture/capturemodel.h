#pragma once

#include "app/capture/capture.h"
#include "app/capture/filter.h"
#include "app/capture/rowset.h"
#include "app/capture/rowtimes.h"
#include "app/capture/shownrows.h"
#include "app/message/message.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <functional>
#include <optional>

namespace wasclean {

class RowCache;
struct Row;

/// The table over a capture, or over those of its rows that pass a filter. On demand, a row in
/// which several messages travelled is several rows of the table. It knows row numbers only; what
/// is looked at is fetched. A row that must be read from the file shows "…" until it is there.
class CaptureModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Number,
        Time,
        Delta,
        DirectionColumn,
        Type,
        Size,
        Preview,
        BookmarkColumn,
        NoteColumn, ///< may be edited
        LatencyColumn, ///< how long after its request an answer came
        ColumnCount
    };

    enum Role {
        KindRole = Qt::UserRole, ///< int of MessageKind
        DirectionRole, ///< int of Direction
        LateRole, ///< bool, see Message::late
        CloseRole, ///< CloseSummary, for a Close row and an Error row right before it
        FaultRole, ///< QString, what is wrong with the message, see setFaults(); plain text
        BookmarkRole, ///< bool; may be set
        NoteRole, ///< QString, plain text; may be set
        CaptureRowRole, ///< qint64, the number of the row in the capture, from 0
        PartRole, ///< int, which of the messages in the row, from 0; -1 for the row as it is
        TimeZeroRole, ///< bool, see setTimeZero()
        TimeStartRole, ///< qint64, the row of the capture that Time counts from, -1 when there is
                       ///< none; invalid for the time of day
    };

    using TimeMode = RowTimes::Mode;

    explicit CaptureModel(QObject *parent = nullptr);
    ~CaptureModel() override;

    /// Shows another capture from that row on; null shows nothing.
    void setCapture(Capture *capture, qint64 first = 0);
    /// Hides the rows up to now ("Clear"). New ones are shown; their numbers and differences begin
    /// anew.
    void clear();
    /// Shows the rows from this one of the capture on, as before clear() or otherwise.
    void showFrom(qint64 row);

    Capture *capture() const { return m_capture; }

    /// Shows only rows that pass, as they are found; filterAdvanced() and then filterDone() follow.
    /// New rows pass through it. Stays when the capture changes.
    void setFilter(const Filter &filter) { m_shown->setFilter(filter); }

    void clearFilter() { setFilter({}); }

    const Filter &filter() const { return m_shown->filter(); }

    bool isFiltered() const { return m_shown->isFiltered(); }

    /// True when all rows that were there have been looked at.
    bool isFilterDone() const { return m_shown->isFilterDone(); }

    /// The rows of the capture that passed the filter so far; nothing while there is no filter.
    std::optional<RowSet> passedRows() const { return m_shown->passed(); }

    /// Rows that are not shown because an expression of the filter gave up on them.
    qint64 undecidedRows() const { return m_shown->undecided(); }

    /// Leaves out the rows that were not yet looked at; new ones are shown if they pass.
    void stopFilter() { m_shown->stopFilter(); }

    /// Shows a row for each message that travelled with others in one, as the split tells them
    /// apart; none shows each row of the capture as one. rowsChosen() follows, and the rows as they
    /// are found. Stays when the capture changes.
    void setSplit(const std::optional<RowSplit> &split) { m_shown->setSplit(split); }

    const std::optional<RowSplit> &split() const { return m_shown->split(); }

    /// The first row of the capture that is shown as one although several messages travelled in it,
    /// as there are too many like it; -1 when there is none.
    qint64 firstJoined() const { return m_shown->firstJoined(); }

    /// The number of the row in the capture, from 0; -1 when there is no such row.
    qint64 captureRow(int row) const { return place(row).row; }

    /// What the row shows.
    RowPlace place(int row) const { return m_shown->place(row); }

    /// How many rows of the capture are shown.
    qint64 captureRowCount() const
    {
        return rowCount() == 0 ? 0 : captureRowsAbove(rowCount() - 1) + 1;
    }

    /// How many rows of the capture are shown above that of the row.
    qint64 captureRowsAbove(int row) const { return m_shown->captureRowsAbove(row); }

    /// Where that is shown, or the first that is shown of its row; -1 when nothing of it is.
    int rowForPlace(RowPlace place) const;

    /// Where a row of the capture is shown, or the first of its messages; -1 when it is not.
    int rowForCaptureRow(qint64 captureRow) const { return rowForPlace({captureRow, -1}); }

    /// Where it is shown, or else the next one that is; rowCount() when none is.
    int rowAtOrAfter(RowPlace place) const { return m_shown->rowAtOrAfter(place); }

    /// The number of a row of the capture, as the log shows it: from 1 for the first row that is
    /// not hidden by clear().
    qint64 numberOf(qint64 captureRow) const { return captureRow - firstCaptureRow() + 1; }

    /// The number of a place: "12", or "12.2" for a message of several.
    QString numberText(RowPlace place) const;

    /// As long as the longest numberText() of the rows.
    QString widestNumber() const;

    /// The first row of the capture that is not hidden by clear().
    qint64 firstCaptureRow() const { return m_shown->first(); }

    /// The row of the capture after the last that may be shown: those beyond are held back by
    /// setPaused(), or not there.
    qint64 endCaptureRow() const { return m_shown->end(); }

    /// Holds back rows that come from now on, or shows all that were held back. They are captured
    /// all the same. Another capture is not paused.
    void setPaused(bool paused) { m_shown->setPaused(paused); }

    bool isPaused() const { return m_shown->isPaused(); }

    /// Rows of the capture that are held back.
    qint64 heldBack() const { return m_shown->heldBack(); }

    void setTimeMode(TimeMode mode);

    TimeMode timeMode() const { return m_times->mode(); }

    /// Counts time from this row, in the mode SinceZero.
    void setTimeZero(int row);
    void clearTimeZero();

    /// The row of the capture that is time zero; -1 when none is.
    qint64 timeZero() const { return m_times->zero(); }

    /// What the Preview column shows in place of the payload; null for the payload.
    using Summaries = std::function<QString(RowPlace place, const Row &row)>;

    /// Also called when the summaries are others. They may be empty.
    void setSummaries(const Summaries &summaries);

    /// The payload of one of the messages in a row, for the columns Preview and Size.
    struct PartText
    {
        QString text;
        /// Bytes; -1 when it does not stand in the payload as it is.
        qint64 size = -1;
    };

    /// Nothing while that is not known.
    using PartTexts = std::function<std::optional<PartText>(RowPlace place, const Row &row)>;

    void setPartTexts(const PartTexts &texts);

    /// How long after its request an answer came, in nanoseconds; nothing for what is no answer,
    /// and while that is not known. Asked for only where the column is looked at.
    using Latencies = std::function<std::optional<qint64>(RowPlace place, const Row &row)>;

    /// Also called when they are others. They may be empty.
    void setLatencies(const Latencies &latencies);

    /// What is wrong with a row; empty for nothing, and while that is not known.
    using Faults = std::function<QString(qint64 captureRow, const Row &row)>;

    /// Also called when what is wrong is another thing. They may be empty.
    void setFaults(const Faults &faults);

    /// Calls the receiver with the whole message later, see Capture::fetch().
    void fetch(int row, QObject *context,
        std::function<void(const std::optional<Message> &)> receiver) const;

    /// The same with the message that the row shows, which may be one of several.
    void fetchShown(int row, QObject *context,
        std::function<void(const std::optional<Message> &)> receiver) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Notes can be edited in place, unless the capture is read-only.
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// Rows of the capture that the filter has looked at, of how many, and how many passed; at most
    /// 60 times a second.
    void filterAdvanced(qint64 scanned, qint64 total, qint64 found);
    /// All rows that were there have been looked at.
    void filterDone(qint64 found);
    /// Some rows could not be read for the filter, with a sentence for the user.
    void filterProblem(const QString &sentence);
    /// Another filter, capture, or first row: the rows are others now.
    void rowsChosen();
    /// isPaused() or heldBack() is another one.
    void pauseChanged();
    /// timeMode() or timeZero() is another one.
    void timesChanged();

private:
    void connectShown();
    void showArrived(qint64 first, qint64 last);
    void showMark(qint64 captureRow);
    void showTimes();
    void repaintRows();
    static QVariant unreadableText(int column);
    QVariant displayText(int row, const Row &found, int column) const;
    QString previewText(RowPlace place, const Row &found) const;
    QString sizeTextOf(RowPlace place, const Row &found) const;
    QString latencyText(RowPlace place, const Row &found) const;
    bool isWithRowAbove(int row) const;
    QString faultText(qint64 row, const Row &found) const;
    static QVariant toolTip(RowPlace place, const Row &found, int column);
    QVariant rowData(int row, const Row &found, int column, int role) const;
    QVariant placeData(int row, int role) const;
    QVariant markData(qint64 row, int role) const;
    QVariant markText(qint64 row, int column, int role) const;

    QPointer<Capture> m_capture;
    RowCache *m_cache;
    ShownRows *m_shown;
    RowTimes *m_times;
    Summaries m_summaries;
    PartTexts m_partTexts;
    Latencies m_latencies;
    Faults m_faults;
};

} // namespace wasclean
