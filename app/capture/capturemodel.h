#pragma once

#include "app/message.h"

#include <QAbstractTableModel>

#include <optional>

namespace wasclean {

class Capture;

/// The table over a capture. It knows row numbers only; what is looked at is fetched.
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

    /// The whole message of a row; nothing when the row is out of range or cannot be read.
    std::optional<Message> message(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

} // namespace wasclean
