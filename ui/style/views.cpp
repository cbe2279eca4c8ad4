#include "ui/style/views.h"

#include "ui/style/box.h"
#include "ui/style/frames.h"
#include "ui/style/properties.h"
#include "ui/style/style.h"
#include "ui/style/theme.h"

#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QStyleOption>
#include <QTreeView>

namespace wasclean::views {

namespace {

constexpr Box choiceBox{.padding = {4, 3, 4, 3}, .radius = 4};

bool isVertical(const QWidget *widget)
{
    const auto *header = qobject_cast<const QHeaderView *>(widget);
    return header && header->orientation() == Qt::Vertical;
}

Box sectionBox(const QWidget *widget)
{
    Box box{.padding = {6, 4, 6, 4}, .lineWidth = 1, .edges = Qt::BottomEdge};
    if (isVertical(widget))
        box.edges = {};
    // The arrow of the order is drawn there.
    if (properties::is(widget, "sorts"))
        box.padding.setRight(20);
    return box;
}

} // namespace

QSize itemAir(const QWidget *view)
{
    if (frames::isListOfComboBox(view))
        return choiceBox.around(QSize(0, 0));
    if (qobject_cast<const QTreeView *>(view))
        return frames::isFramedView(view) ? QSize(6, 6) : QSize(8, 4);
    return qobject_cast<const QListView *>(view) ? QSize(8, 4) : QSize(0, 0);
}

QRect choicePart(const Style &style, QStyle::SubElement part, const QStyleOptionViewItem &option,
    const QWidget *widget)
{
    QStyleOptionViewItem inner = option;
    inner.rect = choiceBox.contents(option.rect, option.direction);
    return style.QCommonStyle::subElementRect(part, &inner, widget);
}

void drawChoiceGround(const QStyleOption &option, QPainter *painter)
{
    if (!(option.state & QStyle::State_Selected))
        return;
    Box box = choiceBox;
    box.ground = option.palette.color(QPalette::Active, QPalette::Highlight);
    box.paint(painter, option.rect, option.direction);
}

QSize sectionSize(const Style &style, const QStyleOptionHeader &option, const QWidget *widget)
{
    const QSize base
        = style.baseStyle()->sizeFromContents(QStyle::CT_HeaderSection, &option, QSize(), widget);
    const int margin = style.pixelMetric(QStyle::PM_HeaderMargin, &option, widget);
    const bool hasIcon = !option.icon.isNull();
    const int icon = hasIcon ? style.pixelMetric(QStyle::PM_SmallIconSize, &option, widget) : 0;
    const QSize text = option.fontMetrics.size(0, option.text);
    const QSize least(
        (hasIcon ? margin : 0) + icon + (option.text.isNull() ? 0 : margin) + text.width() + margin,
        margin + std::max(icon, text.height()) + margin);
    return sectionBox(widget).around(base.expandedTo(least));
}

QRect sectionLabel(const QStyleOptionHeader &option, const QWidget *widget)
{
    return sectionBox(widget).contents(option.rect, option.direction);
}

void drawSection(
    const Style &style, const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    Box box = sectionBox(widget);
    box.ground = option.palette.color(QPalette::Active, QPalette::Window);
    box.line = style.colors().border;
    box.paint(painter, option.rect, option.direction);
}

void drawSectionLabel(
    const Style &style, const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget)
{
    QStyleOptionHeader label = option;
    label.palette.setColor(QPalette::ButtonText, style.colors().quiet);
    style.QCommonStyle::drawControl(QStyle::CE_HeaderLabel, &label, painter, widget);
}

} // namespace wasclean::views
