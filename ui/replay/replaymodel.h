#pragma once

#include "app/replay/replay.h"

#include <QAbstractTableModel>

#include <array>

namespace wasclean {

/// The responses of the recorded log and those of the replay, side by side in their order.
class ReplayModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, ResultColumn, ThenColumn, NowColumn, ColumnCount };

    explicit ReplayModel(QObject *parent = nullptr);

    /// Shows the recorded responses, and none of the replay.
    void setThen(const std::vector<Message> &then);
    /// The responses of the replay so far, which only grow; `over` when no more will come.
    void setNow(const std::vector<Message> &now, bool over);

    /// The messages of a row; null where there is none.
    const Message *then(int row) const;
    const Message *now(int row) const;

    /// How many rows there are of each ReplayMatch, by its value.
    std::array<int, 5> counts() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ReplayMatch matchOf(int row) const;

    std::vector<Message> m_then;
    std::vector<Message> m_now;
    bool m_over = false;
};

} // namespace wasclean
