#pragma once

#include "app/message.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <chrono>
#include <functional>
#include <optional>

namespace wasclean {

class Capture;
class RowCache;
struct Row;

/// The table over a capture. It knows row numbers only; what is looked at is fetched. A row that
/// the file has not given within some milliseconds shows "…" until it has.
class CaptureModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Time, Delta, DirectionColumn, Type, Size, Preview, ColumnCount };

    enum Role {
        KindRole = Qt::UserRole, ///< int of MessageKind
        DirectionRole, ///< int of Direction
        LateRole, ///< bool, see Message::late
        ClosedCleanlyRole, ///< bool, for Close rows: wasClean
    };

    explicit CaptureModel(QObject *parent = nullptr);
    ~CaptureModel() override;

    /// Shows another capture, from its first row; null shows nothing.
    void setCapture(Capture *capture);
    /// Hides the rows up to now ("Clear"); new ones are shown. Row numbers go on.
    void clear();

    /// How long data() may keep the event loop waiting for the file, over all rows that are asked
    /// for between two events. 10 ms unless told.
    void setPatience(std::chrono::milliseconds patience);

    /// The whole message of a row; nothing when the row is out of range or cannot be read. Waits
    /// for the file if it must: for a message of many MiB use fetch().
    std::optional<Message> message(int row) const;
    /// Calls the receiver with the whole message later, see Capture::fetch().
    void fetch(int row, QObject *context,
        std::function<void(const std::optional<Message> &)> receiver) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void grow(qint64 count);
    void showArrived(qint64 first, qint64 last);
    int shownRows(qint64 count) const;
    static QVariant unreadableText(int column);
    QVariant displayText(qint64 row, const Row &found, int column) const;
    QString delta(qint64 row, const Row &found) const;
    static QVariant toolTip(const Row &found, int column);
    QVariant rowData(qint64 row, const Row &found, int column, int role) const;

    QPointer<Capture> m_capture;
    RowCache *m_cache;
    /// The row of the capture that is shown first.
    qint64 m_base = 0;
    int m_rows = 0;
};

} // namespace wasclean
