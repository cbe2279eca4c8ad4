#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <optional>

namespace wasclean {

class Capture;
class FilterScan;
class RowCache;
struct Row;

/// What the Time column of a log shows, and how long after another row a row came.
class RowTimes : public QObject
{
    Q_OBJECT

public:
    /// What times count from.
    enum class Mode {
        TimeOfDay,
        SinceZero, ///< since the row of setZero(), else since the last Open row before
        SincePrevious, ///< since the previous row that is shown
    };

    /// The row of the capture that is shown before one; -1 when there is none.
    using Previous = std::function<qint64(qint64 captureRow)>;

    /// The cache outlives this.
    RowTimes(RowCache *cache, Previous previous, QObject *parent);

    /// Times of another capture, or of none; forgets time zero.
    void setCapture(Capture *capture);

    void setMode(Mode mode);

    Mode mode() const { return m_mode; }

    /// Counts time from this row of the capture, in the mode SinceZero; -1 for none.
    void setZero(qint64 captureRow) { m_zero = captureRow; }

    qint64 zero() const { return m_zero; }

    /// The name of the Time column.
    QString title() const;
    /// The row of the capture that the Time column counts from, -1 when there is none; nothing for
    /// the time of day.
    std::optional<qint64> start(qint64 captureRow) const;
    /// What the Time column shows for a row.
    QString text(qint64 captureRow, const Row &found) const;
    /// The time since the previous row that is shown.
    QString delta(qint64 captureRow, const Row &found) const;

signals:
    /// The Open rows have been found, so that start() gives others.
    void startsFound();

private:
    QString since(qint64 earlier, const Row &found) const;

    RowCache *m_cache;
    Previous m_previous;
    QPointer<Capture> m_capture;
    /// The Open rows, in the mode SinceZero.
    FilterScan *m_opens = nullptr;
    Mode m_mode = Mode::TimeOfDay;
    qint64 m_zero = -1;
};

} // namespace wasclean
