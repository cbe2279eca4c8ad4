#pragma once

#include "app/message/message.h"

#include <QAbstractTableModel>

#include <vector>

namespace wasclean {

/// The frames of one message, a row each.
class FrameModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Time, Delta, Opcode, Fin, Reserved, Masked, Size, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFrames(std::vector<FrameFacts> frames);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString cellText(int row, int column) const;

    std::vector<FrameFacts> m_frames;
};

} // namespace wasclean
