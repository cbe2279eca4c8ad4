#pragma once

#include "app/formats/diff.h"

#include <QAbstractTableModel>
#include <QList>
#include <QMetaType>
#include <QStringList>

namespace wasclean {

/// A stretch of a cell's text.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype size = 0;

    bool operator==(const TextSpan &) const = default;
};

/// Two texts that were compared by their lines.
struct ComparedTexts
{
    /// Which texts they are, for the titles of the columns.
    QString leftName;
    QString rightName;
    QStringList left;
    QStringList right;
    std::vector<DiffLine> lines;
    /// What was not compared; empty when all was.
    QString remark;
    /// Whether the messages are of one kind and have the same bytes, also those no line shows.
    bool isSame = false;
};

/// The lines of two texts side by side, for a table: how a line differs, and what it is in each.
class DiffModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Change, Left, Right, ColumnCount };

    enum Role {
        ChangedRole = Qt::UserRole, ///< bool: the line differs
        SpansRole, ///< QList<TextSpan>: what of the cell's text the other side does not have
    };

    /// Characters of a line that are shown. A view lays out a line as a whole.
    static constexpr qsizetype longestLine = 2000;

    using QAbstractTableModel::QAbstractTableModel;

    void setTexts(ComparedTexts texts);
    /// How many lines differ; two that replace each other are one.
    int differentLines() const;
    /// How many stretches of lines differ.
    int differences() const;
    /// How many lines are longer than what is shown and marked of them.
    int cutLines() const;
    /// The first line of the next stretch that differs, or of the one before; -1 for none.
    int nextDifference(int row, bool forward) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool beginsDifference(int row) const;
    QString text(const DiffLine &line, int column) const;
    QList<TextSpan> spans(const DiffLine &line, int column) const;

    ComparedTexts m_texts;
};

} // namespace wasclean

Q_DECLARE_METATYPE(wasclean::TextSpan)
