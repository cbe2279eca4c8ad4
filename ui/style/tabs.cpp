#include "ui/style/tabs.h"

#include "ui/style/box.h"
#include "ui/style/optionstate.h"
#include "ui/style/properties.h"
#include "ui/style/style.h"
#include "ui/style/theme.h"

#include <QStyleOption>
#include <QTabBar>

namespace wasclean::tabs {

namespace {

Box boxOf(const QWidget *widget)
{
    const bool isNarrow = properties::is(widget, "narrow");
    const int side = isNarrow ? 7 : 10;
    return {.padding = {side, 6, side, 6}, .lineWidth = 2, .edges = Qt::BottomEdge};
}

} // namespace

QSize tabSize(const QStyleOptionTab &option, const QSize &contents, const QWidget *widget)
{
    // As QCommonStyle places the icon.
    constexpr int iconMargins = 12;
    return boxOf(widget).around(contents + QSize(option.icon.isNull() ? 0 : iconMargins, 0));
}

QRect textRect(const Style &style, const QStyleOptionTab &option, const QWidget *widget)
{
    QStyleOptionTab inner = option;
    const auto *bar = qobject_cast<const QTabBar *>(widget);
    const QRect whole = bar && option.tabIndex >= 0 ? bar->tabRect(option.tabIndex) : option.rect;
    inner.rect = boxOf(widget).contents(whole, option.direction);
    return style.QCommonStyle::subElementRect(QStyle::SE_TabBarTabText, &inner, widget);
}

void drawShape(const Style &style, const QStyleOptionTab &option, QPainter *painter)
{
    Box box = boxOf(nullptr);
    if (option.state & QStyle::State_Selected)
        box.line = style.colors().accent;
    box.paint(painter, option.rect, option.direction);
    if (option.state & QStyle::State_HasFocus)
        Box{.line = style.colors().accent, .lineWidth = 2}.paint(
            painter, option.rect, option.direction);
}

void drawLabel(
    const Style &style, const QStyleOptionTab &option, QPainter *painter, const QWidget *widget)
{
    QStyleOptionTab label = option;
    const bool stands = isHovered(option) || (option.state & QStyle::State_Selected);
    const QColor color = stands ? option.palette.color(QPalette::Active, QPalette::WindowText)
                                : style.colors().quiet;
    const QPalette::ColorRole role = widget ? widget->foregroundRole() : QPalette::WindowText;
    label.palette.setColor(role, color);
    label.palette.setColor(QPalette::WindowText, color);
    label.rect = boxOf(widget).contents(option.rect, option.direction);
    style.QCommonStyle::drawControl(QStyle::CE_TabBarTabLabel, &label, painter, widget);
}

void drawCloseButton(const Style &style, const QStyleOption &option, QPainter *painter)
{
    constexpr int margin = 2;
    const QRect place = option.rect.adjusted(margin, margin, -margin, -margin);
    if (isHovered(option))
        Box{.ground = style.colors().border, .radius = 4}.paint(painter, place, option.direction);
    const bool isLight = &style.colors() == &Colors::light();
    style.paintMark(painter, place, isLight ? WidgetMark::CrossLight : WidgetMark::CrossDark);
}

} // namespace wasclean::tabs
