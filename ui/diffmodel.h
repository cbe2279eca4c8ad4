#pragma once

#include "app/formats/diff.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace wasclean {

/// Two texts that were compared by their lines.
struct ComparedTexts
{
    QStringList left;
    QStringList right;
    std::vector<DiffLine> lines;
    /// What was not compared; empty when all was.
    QString remark;
};

class DiffModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Sign, Left, Right, ColumnCount };

    enum Role { ChangedRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setTexts(ComparedTexts texts);
    /// How many stretches of lines differ.
    int differences() const;
    /// The first line of the next stretch that differs, or of the one before; -1 for none.
    int nextDifference(int row, bool forward) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool beginsDifference(int row) const;

    ComparedTexts m_texts;
};

} // namespace wasclean
