#include "ui/log/messagetable.h"

#include "ui/widgets/markscrollbar.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace wasclean {

namespace {

constexpr int gap = 8;
constexpr int smallestRow = 22;

} // namespace

MessageTable::MessageTable(QWidget *parent)
    : QTableView(parent)
    , m_scrollBar(new MarkScrollBar(this))
    , m_emptyButton(new QToolButton(viewport()))
    , m_jump(new QPushButton(viewport()))
{
    setVerticalScrollBar(m_scrollBar);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    // The one column that can be edited is that of the notes.
    setEditTriggers(DoubleClicked);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    // By pixel, so that the newest row is whole at the bottom whatever the height of the window.
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(smallestRow);
    verticalHeader()->setDefaultSectionSize(std::max(smallestRow, fontMetrics().height() + 6));
    m_jump->setObjectName(QStringLiteral("jumpToNewest"));
    m_jump->setCursor(Qt::ArrowCursor);
    m_jump->setFocusPolicy(Qt::NoFocus);
    m_jump->hide();
    m_emptyButton->setCursor(Qt::ArrowCursor);
    m_emptyButton->setFocusPolicy(Qt::TabFocus);
    m_emptyButton->hide();
    connect(m_jump, &QPushButton::clicked, this, [this] { setFollowing(true); });
    // Who clicks on a row wants to read it.
    connect(this, &QAbstractItemView::pressed, this, [this] { setFollowing(false); });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &MessageTable::keepToTail);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &MessageTable::noteWhereReaderIs);
}

void MessageTable::setModel(QAbstractItemModel *newModel)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    QTableView::setModel(newModel);
    if (!newModel)
        return;
    connect(newModel, &QAbstractItemModel::modelReset, this, [this] {
        setFollowing(true);
        updateDescription();
    });
    setFollowing(true);
    updateDescription();
}

void MessageTable::setSelectionModel(QItemSelectionModel *selectionModel)
{
    QTableView::setSelectionModel(selectionModel);
    // When it paints, a header asks its selection model whether whole columns are selected, and
    // that asks every row: after "select all" of ten million rows, for most of a second. So it gets
    // one in which nothing is ever selected.
    horizontalHeader()->setSelectionModel(new QItemSelectionModel(model(), this));
}

void MessageTable::setFollowing(bool following)
{
    const bool changed = m_following != following;
    m_following = following;
    m_rowsSeen = model() ? model()->rowCount() : 0;
    if (following)
        scrollToBottom();
    updateJumpButton();
    if (changed)
        emit followingChanged(following);
}

void MessageTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    updateDescription();
    viewport()->update();
}

QModelIndex MessageTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // A log is read by rows: Home and End mean its first and its last row, not those of a line.
    if (model() && (action == MoveHome || action == MoveEnd)) {
        const int row = action == MoveHome ? 0 : model()->rowCount() - 1;
        return model()->index(row, std::max(0, currentIndex().column()));
    }
    return QTableView::moveCursor(action, modifiers);
}

void MessageTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The mark of the current row spans all its cells; Qt repaints one of them.
    viewport()->update();
}

void MessageTable::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTableView::rowsInserted(parent, start, end);
    if (!m_following)
        updateJumpButton();
    if (start == 0) {
        updateDescription();
        viewport()->update();
    }
}

void MessageTable::setEmptyAction(QAction *action)
{
    if (m_emptyButton->defaultAction() == action)
        return;
    if (QAction *former = m_emptyButton->defaultAction())
        m_emptyButton->removeAction(former);
    m_emptyButton->setDefaultAction(action);
    placeEmptyButton();
}

void MessageTable::goToRow(int row)
{
    const QModelIndex index = model()->index(row, std::max(0, currentIndex().column()));
    if (!index.isValid())
        return;
    const QRect place = visualRect(index);
    const bool inSight = place.top() >= 0 && place.bottom() < viewport()->height();
    selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!inSight)
        verticalScrollBar()->setValue(
            row * verticalHeader()->defaultSectionSize() - viewport()->height() / 2);
}

void MessageTable::updateDescription()
{
    setAccessibleDescription(isEmpty() ? m_emptyText : QString());
    placeEmptyButton();
}

QRect MessageTable::emptyArea() const
{
    const int width = std::min(viewport()->width() - 4 * gap, 340);
    return {(viewport()->width() - width) / 2, 0, width, viewport()->height()};
}

void MessageTable::placeEmptyButton()
{
    const bool wanted = isEmpty() && m_emptyButton->defaultAction();
    m_emptyButton->setVisible(wanted);
    if (!wanted)
        return;
    const QRect text
        = fontMetrics().boundingRect(emptyArea(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    m_emptyButton->adjustSize();
    m_emptyButton->move((viewport()->width() - m_emptyButton->width()) / 2, text.bottom() + gap);
}

bool MessageTable::isEmpty() const { return !model() || model()->rowCount() == 0; }

void MessageTable::keepToTail()
{
    if (m_following)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void MessageTable::noteWhereReaderIs()
{
    const bool atTail = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    if (atTail == m_following)
        return;
    setFollowing(atTail);
}

void MessageTable::updateJumpButton()
{
    const int rows = model() ? model()->rowCount() : 0;
    m_jump->setVisible(!m_following && rows > 0);
    if (m_following)
        return;
    const int fresh = std::max(0, rows - m_rowsSeen);
    m_jump->setText(
        fresh == 0 ? tr("↓ Jump to newest") : tr("↓ Jump to newest (%Ln new)", nullptr, fresh));
    m_jump->adjustSize();
    m_jump->move(
        viewport()->width() - m_jump->width() - gap, viewport()->height() - m_jump->height() - gap);
}

void MessageTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    // Scrolling the viewport's pixels carries its children along.
    updateJumpButton();
}

void MessageTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    updateJumpButton();
    placeEmptyButton();
}

void MessageTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (isEmpty())
        paintEmptyText();
}

void MessageTable::paintEmptyText()
{
    QPainter painter(viewport());
    painter.setPen(Colors::of(palette()).quiet);
    painter.drawText(emptyArea(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

} // namespace wasclean
