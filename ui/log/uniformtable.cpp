#include "ui/log/uniformtable.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStringListModel>

#include <algorithm>

namespace wasclean {

namespace {

/// The longest way of the scroll bar; far enough from the limits of an int to calculate with it.
constexpr qint64 mostSteps = qint64(1) << 30;

/// Rows that are farther away than so many pixels have a place that tells their number, as pixels
/// would exceed an int.
constexpr qint64 farAway = qint64(1) << 28;
/// The numbers of two such rows differ by this much, as Qt takes one from a place or adds one.
constexpr qint64 farStep = 4;

} // namespace

UniformTable::UniformTable(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    // Without any model it would have no selection model, which QTableView::selectRow() asks.
    verticalHeader()->setModel(new QStringListModel(this));
    // QTableView hides it in updateGeometries(), which is another one here.
    for (QAbstractButton *corner : findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly))
        corner->hide();
}

/// Not by way of QTableView, which would give the model to the vertical header, too.
void UniformTable::setModel(QAbstractItemModel *newModel)
{
    if (newModel == model())
        return;
    disconnect(m_removals);
    horizontalHeader()->setModel(newModel);
    QAbstractItemView::setModel(newModel); // NOLINT(bugprone-parent-virtual-call)
    if (newModel)
        m_removals = connect(
            newModel, &QAbstractItemModel::rowsRemoved, this, &UniformTable::updateScrollRanges);
    updateGeometries();
}

void UniformTable::setSelectionModel(QItemSelectionModel *selectionModel)
{
    QAbstractItemView::setSelectionModel(selectionModel); // NOLINT(bugprone-parent-virtual-call)
    // When it paints, a header asks its selection model whether whole columns are selected, and
    // that asks every row: after "select all" of ten million rows, for most of a second. So it gets
    // one in which nothing is ever selected.
    horizontalHeader()->setSelectionModel(new QItemSelectionModel(model(), this));
}

void UniformTable::setRowHeight(int height)
{
    m_rowHeight = height;
    updateGeometries();
}

void UniformTable::reset()
{
    QTableView::reset();
    updateScrollRanges();
}

qint64 UniformTable::contentHeight() const { return qint64(rowCount()) * m_rowHeight; }

/// Pixels of the rows that are above the view.
qint64 UniformTable::offset() const
{
    const qint64 last = std::max<qint64>(0, contentHeight() - viewport()->height());
    const QScrollBar *bar = verticalScrollBar();
    const bool isAtEnd = m_pixelsPerStep > 1 && bar->value() == bar->maximum();
    return isAtEnd ? last : std::min(bar->value() * m_pixelsPerStep, last);
}

void UniformTable::setOffset(qint64 pixels)
{
    const qint64 step = std::clamp<qint64>(
        (pixels + m_pixelsPerStep - 1) / m_pixelsPerStep, 0, verticalScrollBar()->maximum());
    verticalScrollBar()->setValue(int(step));
}

/// Qt adds it to places and takes it from them again, so it may wrap around.
int UniformTable::verticalOffset() const { return int(quint32(offset())); }

/// The row at a height that counts from the first row; the last row below it, the first above.
int UniformTable::rowOf(qint64 y) const
{
    return int(std::clamp<qint64>(y / m_rowHeight, 0, std::max(0, rowCount() - 1)));
}

int UniformTable::rowAt(int y) const
{
    const qint64 place = offset() + pixelsOf(y);
    return place >= 0 && place < contentHeight() ? rowOf(place) : -1;
}

/// The height in the view that stands for a row that is far away.
int UniformTable::farPlace(int row) const
{
    const qint64 rows = row - offset() / m_rowHeight;
    const qint64 place = farAway + std::abs(rows) * farStep + farStep / 2;
    return int(rows < 0 ? -place : place);
}

/// The pixels below the top of the view that a height in the view means.
qint64 UniformTable::pixelsOf(int y) const
{
    if (std::abs(qint64(y)) < farAway)
        return y;
    const qint64 rows = (std::abs(qint64(y)) - farAway) / farStep;
    const qint64 row = offset() / m_rowHeight + (y < 0 ? -rows : rows);
    return row * m_rowHeight + m_rowHeight / 2 - offset();
}

QRect UniformTable::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || isIndexHidden(index))
        return {};
    const qint64 y = qint64(index.row()) * m_rowHeight - offset();
    const bool isFar = std::abs(y) >= farAway;
    return {columnViewportPosition(index.column()), isFar ? farPlace(index.row()) : int(y),
        columnWidth(index.column()), isFar ? 1 : m_rowHeight};
}

QModelIndex UniformTable::indexAt(const QPoint &point) const
{
    const int row = rowAt(point.y());
    const int column = columnAt(point.x());
    return row >= 0 && column >= 0 ? model()->index(row, column) : QModelIndex();
}

bool UniformTable::isIndexHidden(const QModelIndex &index) const
{
    return isColumnHidden(index.column());
}

void UniformTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const qint64 top = qint64(index.row()) * m_rowHeight;
    const qint64 lowest = top + m_rowHeight - viewport()->height();
    if (hint == PositionAtCenter)
        setOffset((top + lowest) / 2);
    else if (hint == PositionAtTop || (hint == EnsureVisible && top < offset()))
        setOffset(top);
    else if (hint == PositionAtBottom || lowest > offset())
        setOffset(lowest);
    scrollToColumn(index.column());
}

void UniformTable::scrollToColumn(int column)
{
    const int left = columnViewportPosition(column);
    const int right = left + columnWidth(column) - viewport()->width();
    QScrollBar *bar = horizontalScrollBar();
    if (left < 0)
        bar->setValue(bar->value() + left);
    else if (right > 0)
        bar->setValue(bar->value() + std::min(left, right));
}

void UniformTable::scrollToMiddle(int row)
{
    setOffset(qint64(row) * m_rowHeight - viewport()->height() / 2);
}

QModelIndex UniformTable::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = rowCount();
    if (rows == 0)
        return {};
    const QModelIndex current = currentIndex();
    const int column = current.isValid() ? current.column() : columnBeside(-1, 1);
    if (!current.isValid()) {
        const bool isBackwards = action == MoveEnd || action == MoveUp || action == MovePageUp;
        return model()->index(isBackwards ? rows - 1 : 0, column);
    }
    const int page = std::max(1, viewport()->height() / m_rowHeight);
    const int forward = isRightToLeft() ? -1 : 1;
    const auto inRow = [&](qint64 row) {
        return model()->index(int(std::clamp<qint64>(row, 0, rows - 1)), column);
    };
    switch (action) {
    case MoveUp:
        return inRow(current.row() - 1);
    case MoveDown:
        return inRow(qint64(current.row()) + 1);
    case MovePageUp:
        return inRow(current.row() - page);
    case MovePageDown:
        return inRow(qint64(current.row()) + page);
    // A log is read by rows: Home and End mean its first and its last row, not those of a line.
    case MoveHome:
        return inRow(0);
    case MoveEnd:
        return inRow(rows - 1);
    case MoveLeft:
    case MovePrevious:
        return model()->index(current.row(), columnBeside(column, -forward));
    case MoveRight:
    case MoveNext:
        return model()->index(current.row(), columnBeside(column, forward));
    }
    return current;
}

/// The next column that is shown, in the order of the header; the same at the end. -1 begins before
/// the first.
int UniformTable::columnBeside(int column, int step) const
{
    const QHeaderView *header = horizontalHeader();
    int visual = column < 0 ? -1 : header->visualIndex(column);
    for (visual += step; visual >= 0 && visual < header->count(); visual += step) {
        const int beside = header->logicalIndex(visual);
        if (!header->isSectionHidden(beside))
            return beside;
    }
    return std::max(column, 0);
}

void UniformTable::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QRect area = rect.normalized();
    const qint64 top = offset() + pixelsOf(area.top());
    const qint64 bottom = offset() + pixelsOf(area.bottom());
    if (!selectionModel() || rowCount() == 0 || bottom < 0 || top >= contentHeight())
        return;
    const QItemSelection rows(
        model()->index(rowOf(top), 0), model()->index(rowOf(bottom), model()->columnCount() - 1));
    selectionModel()->select(rows, command);
}

QRegion UniformTable::visualRegionForSelection(const QItemSelection &selection) const
{
    return selection.isEmpty() ? QRegion() : QRegion(viewport()->rect());
}

/// For the rows in sight.
int UniformTable::sizeHintForColumn(int column) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int widest = -1;
    const int first = rowAt(0);
    const int last = rowOf(offset() + viewport()->height());
    for (int row = first; row >= 0 && row <= last; ++row) {
        const QModelIndex index = model()->index(row, column);
        widest = std::max(widest, itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    return widest;
}

void UniformTable::dataChanged(
    const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    // What QTableView updates it finds by its header.
    viewport()->update();
}

void UniformTable::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTableView::rowsInserted(parent, start, end);
    const int firstBelow = rowOf(offset() + viewport()->height());
    updateScrollRanges();
    if (start <= firstBelow + 1)
        viewport()->update();
}

/// Repaints all of it: rows are moved by pixels, but the bar may count several of them as a step.
void UniformTable::scrollContentsBy(int dx, int)
{
    if (dx != 0)
        horizontalHeader()->setOffset(horizontalScrollBar()->value());
    updateEditorGeometries();
    viewport()->update();
}

/// Half a second after a click, Qt brings the whole row into sight.
void UniformTable::timerEvent(QTimerEvent *event)
{
    const auto scrolling = scrollByItself();
    QTableView::timerEvent(event);
}

void UniformTable::updateGeometries()
{
    // The header is measured when the table is shown, and not each time that one of its columns,
    // its font or its style changes before.
    if (m_isPlacing || !isVisible())
        return;
    const QScopedValueRollback placing(m_isPlacing, true);
    placeHeader();
    updateScrollRanges();
    QAbstractItemView::updateGeometries(); // NOLINT(bugprone-parent-virtual-call)
}

void UniformTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    updateGeometries();
}

void UniformTable::placeHeader()
{
    QHeaderView *header = horizontalHeader();
    const int height = header->isHidden()
        ? 0
        : std::clamp(header->sizeHint().height(), header->minimumHeight(), header->maximumHeight());
    setViewportMargins(0, height, 0, 0);
    const QRect area = viewport()->geometry();
    header->setGeometry(area.left(), area.top() - height, area.width(), height);
}

void UniformTable::updateScrollRanges()
{
    QSize size = viewport()->size();
    const QSize most = maximumViewportSize();
    const int width = horizontalHeader()->length();
    // Then neither scroll bar is needed, also if one is shown still.
    if (most.width() >= width && most.height() >= contentHeight())
        size = most;
    horizontalScrollBar()->setPageStep(size.width());
    horizontalScrollBar()->setSingleStep(std::max(2, size.width() / 10));
    horizontalScrollBar()->setRange(0, std::max(0, width - size.width()));
    updateVerticalRange(size.height());
}

void UniformTable::updateVerticalRange(int viewportHeight)
{
    const qint64 way = std::max<qint64>(0, contentHeight() - viewportHeight);
    const qint64 pixelsPerStep = 1 + way / mostSteps;
    const int steps = int((way + pixelsPerStep - 1) / pixelsPerStep);
    QScrollBar *bar = verticalScrollBar();
    const auto adjusting = scrollByItself();
    if (pixelsPerStep != m_pixelsPerStep) {
        // The same place has another value now. That is no scrolling.
        const int value = int(offset() / pixelsPerStep);
        const QSignalBlocker quiet(bar);
        bar->setMaximum(std::max(bar->maximum(), steps));
        bar->setValue(value);
        m_pixelsPerStep = pixelsPerStep;
        viewport()->update();
    }
    bar->setPageStep(int(std::max<qint64>(1, viewportHeight / pixelsPerStep)));
    bar->setSingleStep(int(std::max<qint64>(1, m_rowHeight / pixelsPerStep)));
    bar->setRange(0, steps);
}

void UniformTable::paintEvent(QPaintEvent *event)
{
    if (rowCount() == 0)
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const qint64 top = offset();
    const QRect dirty = event->rect();
    const int last = rowOf(top + dirty.bottom());
    for (int row = rowOf(top + dirty.top()); row <= last; ++row)
        paintRow(painter, option, row);
}

void UniformTable::paintRow(QPainter &painter, QStyleOptionViewItem &option, int row)
{
    const bool hasFocus = this->hasFocus() || viewport()->hasFocus();
    const QStyle::State state = option.state;
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const QModelIndex index = model()->index(row, header->logicalIndex(visual));
        if (isIndexHidden(index))
            continue;
        option.rect = visualRect(index);
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus && index == currentIndex());
        // No PE_PanelItemViewRow: the delegate paints the ground, and rows do not alternate.
        itemDelegateForIndex(index)->paint(&painter, option, index);
        option.state = state;
    }
}

} // namespace wasclean
