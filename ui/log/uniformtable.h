#pragma once

#include <QScopedValueRollback>
#include <QTableView>

namespace wasclean {

/// A table of rows of one height. QTableView keeps the height of each row and goes over all of them
/// when rows are added; this one keeps and does nothing for a row that is not in sight, so a log
/// may have hundreds of millions. The vertical header has no sections: what QTableView asks it is
/// answered here, by arithmetic. Whole rows are selected, cells do not span.
///
/// Where the rows together are higher than a scroll bar can count pixels, a step of the bar is
/// several pixels.
class UniformTable : public QTableView
{
    Q_OBJECT

public:
    explicit UniformTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setSelectionModel(QItemSelectionModel *selectionModel) override;

    int rowHeight() const { return m_rowHeight; }

    /// The row at this height of the viewport; -1 when there is none. Hides QTableView::rowAt(),
    /// which asks the header.
    int rowAt(int y) const;
    /// Scrolls the row to the middle of the view.
    void scrollToMiddle(int row);

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

    /// Does nothing: to find a row that begins with a letter, all of them would be read.
    void keyboardSearch(const QString &) override { }

public slots:
    void reset() override;

protected:
    void setRowHeight(int height);

    /// While the value lives, scrolling is the table's own and not the reader's.
    [[nodiscard]] QScopedValueRollback<bool> scrollByItself()
    {
        return QScopedValueRollback<bool>(m_scrollsByItself, true);
    }

    /// Whether what scrolls now is not the reader: rows are laid out anew, or a timer of Qt
    /// scrolls.
    bool scrollsByItself() const { return m_scrollsByItself; }

    /// The height that the rows have together, in pixels.
    qint64 contentHeight() const;

    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &index) const override;
    int sizeHintForColumn(int column) const override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
        const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void scrollContentsBy(int dx, int dy) override;
    void timerEvent(QTimerEvent *event) override;
    void updateGeometries() override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int rowCount() const { return model() ? model()->rowCount() : 0; }

    qint64 offset() const;
    void setOffset(qint64 pixels);
    int rowOf(qint64 y) const;
    int farPlace(int row) const;
    qint64 pixelsOf(int y) const;
    int columnBeside(int column, int step) const;
    void placeHeader();
    void updateScrollRanges();
    void updateVerticalRange(int viewportHeight);
    void scrollToColumn(int column);
    void paintRow(QPainter &painter, QStyleOptionViewItem &option, int row);

    int m_rowHeight = 22;
    /// Pixels of a step of the vertical scroll bar.
    qint64 m_pixelsPerStep = 1;
    bool m_isPlacing = false;
    bool m_scrollsByItself = false;
    QMetaObject::Connection m_removals;
};

} // namespace wasclean
