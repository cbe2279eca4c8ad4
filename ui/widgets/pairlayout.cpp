#include "ui/widgets/pairlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

PairLayout::PairLayout(QLayoutItem *first, QLayoutItem *second, QWidget *parent)
    : QLayout(parent)
    , m_first(first)
    , m_second(second)
{
    for (QLayoutItem *item : {first, second}) {
        if (item->layout())
            adoptLayout(item->layout());
        else if (item->widget())
            addChildWidget(item->widget());
    }
}

PairLayout::~PairLayout() = default;

void PairLayout::addItem(QLayoutItem *item)
{
    Q_UNUSED(item)
    Q_UNREACHABLE();
}

int PairLayout::count() const { return int(m_first != nullptr) + int(m_second != nullptr); }

QLayoutItem *PairLayout::itemAt(int index) const
{
    const bool isFirst = index == 0 && m_first;
    return isFirst ? m_first.get() : index + 1 == count() ? m_second.get() : nullptr;
}

QLayoutItem *PairLayout::takeAt(int index)
{
    const bool isFirst = index == 0 && m_first;
    return isFirst ? m_first.release() : index + 1 == count() ? m_second.release() : nullptr;
}

QSize PairLayout::margins() const
{
    const QMargins margins = contentsMargins();
    return {margins.left() + margins.right(), margins.top() + margins.bottom()};
}

PairLayout::Places PairLayout::placesIn(const QRect &area) const
{
    const int wanted
        = std::min(m_second->isEmpty() ? 0 : m_second->sizeHint().width(), area.width());
    const int left = area.width() - wanted - gap();
    if (left >= m_first->minimumSize().width()) {
        const int firstHeight = heightOf(*m_first, left);
        const int secondHeight = heightOf(*m_second, wanted);
        const int height = std::max(firstHeight, secondHeight);
        const int secondTop = area.top() + (height - secondHeight) / 2;
        return {QRect(area.left(), area.top() + (height - firstHeight) / 2, left, firstHeight),
            QRect(area.left() + left + gap(), secondTop, wanted, secondHeight)};
    }
    const QRect first(area.topLeft(), QSize(area.width(), heightOf(*m_first, area.width())));
    const int top = first.top() + first.height() + spacing();
    return {first,
        QRect(area.left() + area.width() - wanted, top, wanted, heightOf(*m_second, wanted))};
}

int PairLayout::heightForWidth(int width) const
{
    const Places places = placesIn(QRect(0, 0, width - margins().width(), 0));
    const int end = std::max(
        places.first.top() + places.first.height(), places.second.top() + places.second.height());
    return end + margins().height();
}

QSize PairLayout::sizeHint() const
{
    const QSize first = m_first->sizeHint();
    const QSize second = m_second->sizeHint();
    return QSize(first.width() + gap() + second.width(), std::max(first.height(), second.height()))
        + margins();
}

QSize PairLayout::minimumSize() const
{
    QSize size = m_first->minimumSize().expandedTo(m_second->minimumSize()) + margins();
    // A splitter asks for no height that goes with a width.
    if (m_width > 0)
        size.setHeight(heightForWidth(m_width));
    return size;
}

void PairLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect area = rect.marginsRemoved(contentsMargins());
    const Places places = placesIn(area);
    const Qt::LayoutDirection direction
        = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    m_first->setGeometry(QStyle::visualRect(direction, area, places.first));
    m_second->setGeometry(QStyle::visualRect(direction, area, places.second));
    if (std::exchange(m_width, rect.width()) != rect.width())
        update();
}

} // namespace wasclean
