#include "ui/statistics/figuretable.h"

#include "ui/style/styling.h"
#include "ui/widgets/textzoom.h"

#include <QHeaderView>
#include <QStyle>
#include <QStyledItemDelegate>

namespace wasclean {

namespace {

/// Keeps the unit behind its number in a mirrored window.
class FigureDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr QSize air(18, 0);
        return QStyledItemDelegate::sizeHint(option, index) + air;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->displayAlignment
            = QStyle::visualAlignment(option->direction, option->displayAlignment);
        option->direction = directionOf(option->text);
    }
};

} // namespace

FigureTable::FigureTable(QWidget *parent)
    : QTableWidget(parent)
{
    setItemDelegate(new FigureDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    viewport()->setBackgroundRole(QPalette::Window);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    constexpr int leastColumn = 72;
    horizontalHeader()->setMinimumSectionSize(leastColumn);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // The table is as large as they are.
    for (const QHeaderView *header : {horizontalHeader(), verticalHeader()})
        connect(header, &QHeaderView::sectionResized, this, &QWidget::updateGeometry);
}

void FigureTable::setFigures(const FigureTableText &figures)
{
    if (figures == m_figures)
        return;
    m_figures = figures;
    setAccessibleName(figures.title);
    setColumnCount(int(figures.columns.size()));
    setRowCount(int(figures.rows.size()));
    setHorizontalHeaderLabels(figures.columns);
    QStringList names;
    for (int row = 0; row < rowCount(); ++row) {
        const FigureRow &figure = figures.rows.at(row);
        names.append(figure.name);
        for (int column = 0; column < columnCount(); ++column) {
            QTableWidgetItem *cell = item(row, column);
            if (!cell) {
                cell = new QTableWidgetItem;
                cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
                setItem(row, column, cell);
            }
            cell->setText(figure.values.value(column));
        }
    }
    setVerticalHeaderLabels(names);
    updateGeometry();
}

void FigureTable::setZoom(int percent)
{
    zoomFont(this, percent);
    // A header may have a font of its own, but for what its items say.
    for (int column = 0; column < columnCount(); ++column)
        horizontalHeaderItem(column)->setFont(font());
    for (int row = 0; row < rowCount(); ++row)
        verticalHeaderItem(row)->setFont(font());
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()})
        header->resizeSections(QHeaderView::ResizeToContents);
    updateGeometry();
}

QSize FigureTable::sizeHint() const
{
    return {verticalHeader()->sizeHint().width() + horizontalHeader()->length(),
        horizontalHeader()->sizeHint().height() + verticalHeader()->length()};
}

} // namespace wasclean
