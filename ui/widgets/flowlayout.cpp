#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// What does not fit into a line becomes higher, if it can.
QSize sizeOf(const QLayoutItem *item, int lineWidth)
{
    const QSize size = item->sizeHint();
    if (size.width() <= lineWidth)
        return size;
    const bool wraps = item->hasHeightForWidth();
    return {lineWidth, wraps ? item->heightForWidth(lineWidth) : size.height()};
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{ }

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    // QLayout does so for an item that is removed only. One that is added gets no place without it.
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Effect::Measure);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), minimumSize().height()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    size += QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
    // A splitter asks for no height that goes with a width.
    return size.expandedTo({0, m_width > 0 ? heightForWidth(m_width) : 0});
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Effect::Place);
    if (std::exchange(m_width, rect.width()) != rect.width())
        update();
}

int FlowLayout::arrange(const QRect &rect, Effect effect) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    QList<QLayoutItem *> line;
    int x = 0;
    int top = area.top();
    int height = 0;
    const auto endLine = [&] {
        if (effect == Effect::Place)
            placeLine(line, area, top, height);
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = sizeOf(item, area.width());
        if (!line.isEmpty() && x + size.width() > area.width()) {
            endLine();
            top += height + lineSpacing();
            x = 0;
            height = 0;
        }
        line.append(item);
        x += size.width() + spacing();
        height = std::max(height, size.height());
    }
    endLine();
    return top + height - rect.top() + contentsMargins().bottom();
}

void FlowLayout::placeLine(
    const QList<QLayoutItem *> &line, const QRect &rect, int top, int height) const
{
    const Qt::LayoutDirection direction
        = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = rect.left();
    for (QLayoutItem *item : line) {
        const QSize size = sizeOf(item, rect.width());
        const QRect place(QPoint(x, top + (height - size.height()) / 2), size);
        item->setGeometry(QStyle::visualRect(direction, rect, place));
        x += size.width() + spacing();
    }
}

} // namespace wasclean
