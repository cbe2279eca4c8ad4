#include "ui/log/messagetable.h"

#include "ui/style/box.h"
#include "ui/style/theme.h"
#include "ui/widgets/markscrollbar.h"
#include "ui/widgets/textzoom.h"

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
    : UniformTable(parent)
    , m_scrollBar(new MarkScrollBar(this))
    , m_emptyButton(new QToolButton(viewport()))
    , m_jump(new QPushButton(viewport()))
{
    setVerticalScrollBar(m_scrollBar);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    // The one column that can be edited is that of the notes.
    setEditTriggers(DoubleClicked);
    setTabKeyNavigation(false);
    setZoom(TextZoom::usual);
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

void MessageTable::setZoom(int percent)
{
    // The parts first, each from a font that is not zoomed yet: the viewport of the header paints,
    // and the header measures.
    zoomFont(horizontalHeader()->viewport(), percent);
    zoomFont(horizontalHeader(), percent);
    zoomFont(this, percent);
    const auto scrolling = scrollByItself();
    const int row = std::max(smallestRow * percent / TextZoom::usual, fontMetrics().height() + 6);
    // The row in the middle stays there, or the newest in sight.
    const int middle = rowAt(viewport()->height() / 2);
    setRowHeight(row);
    if (m_following)
        scrollToBottom();
    else if (middle >= 0)
        scrollToMiddle(middle);
}

void MessageTable::setModel(QAbstractItemModel *newModel)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    UniformTable::setModel(newModel);
    if (!newModel)
        return;
    connect(newModel, &QAbstractItemModel::modelReset, this, [this] {
        setFollowing(true);
        updateDescription();
    });
    setFollowing(true);
    updateDescription();
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

void MessageTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    UniformTable::currentChanged(current, previous);
    // The mark of the current row spans all its cells; Qt repaints one of them.
    viewport()->update();
}

void MessageTable::rowsInserted(const QModelIndex &parent, int start, int end)
{
    UniformTable::rowsInserted(parent, start, end);
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
    const auto scrolling = scrollByItself();
    const QRect place = visualRect(index);
    const bool inSight = place.top() >= 0 && place.bottom() < viewport()->height();
    selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!inSight)
        scrollToMiddle(row);
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
    else
        updateJumpButton();
}

void MessageTable::noteWhereReaderIs()
{
    const bool atTail = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    // A reader who went to a row stays with it, also when it comes to be the last in sight.
    if (atTail == m_following || (atTail && scrollsByItself()))
        updateJumpButton();
    else
        setFollowing(atTail);
}

void MessageTable::updateJumpButton()
{
    const int rows = model() ? model()->rowCount() : 0;
    // While the newest row is in sight, there is nowhere to jump to.
    const bool isBelow = verticalScrollBar()->value() < verticalScrollBar()->maximum();
    m_jump->setVisible(!m_following && rows > 0 && isBelow);
    if (m_following)
        return;
    const int fresh = std::max(0, rows - m_rowsSeen);
    m_jump->setText(
        fresh == 0 ? tr("↓ Jump to newest") : tr("↓ Jump to newest (%Ln new)", nullptr, fresh));
    m_jump->adjustSize();
    m_jump->move(
        viewport()->width() - m_jump->width() - gap, viewport()->height() - m_jump->height() - gap);
}

void MessageTable::resizeEvent(QResizeEvent *event)
{
    UniformTable::resizeEvent(event);
    updateJumpButton();
    placeEmptyButton();
}

/// Unlike QAbstractItemView, which makes the first row the current one. The details would show that
/// row, although nobody chose it, and not that of the end when the connection has ended.
void MessageTable::focusInEvent(QFocusEvent *event)
{
    if (currentIndex().isValid())
        return UniformTable::focusInEvent(event);
    update();
    viewport()->update();
}

void MessageTable::paintEvent(QPaintEvent *event)
{
    UniformTable::paintEvent(event);
    if (isEmpty())
        paintEmptyText();
    // Else the current row shows it.
    if (hasFocus() && !currentIndex().isValid()) {
        QPainter painter(viewport());
        wasclean::Box{.line = Colors::of(palette()).accent, .lineWidth = 2}.paint(
            &painter, viewport()->rect(), layoutDirection());
    }
}

void MessageTable::paintEmptyText()
{
    QPainter painter(viewport());
    painter.setPen(Colors::of(palette()).quiet);
    painter.drawText(emptyArea(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

} // namespace wasclean
