#include "ui/style/indicators.h"

#include "ui/style/box.h"
#include "ui/style/optionstate.h"
#include "ui/style/style.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QStyleOption>

namespace wasclean::indicators {

namespace {

bool hasFocus(const QStyleOption &option) { return option.state & QStyle::State_HasFocus; }

/// With the colours of an indicator that is not on.
Box emptyBox(const Style &style, const QStyleOption &option)
{
    const Colors &colors = style.colors();
    Box box{.ground = option.palette.color(QPalette::Active, QPalette::Base),
        .line = colors.quiet,
        .lineWidth = 1};
    if (!isEnabled(option))
        box.line = colors.border;
    else if (hasFocus(option))
        box.widenLine(colors.accent);
    return box;
}

bool isOn(const QStyleOption &option) { return option.state & QStyle::State_On; }

} // namespace

bool isButton(const QWidget *widget)
{
    return qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QRadioButton *>(widget);
}

QSize buttonSize(const QSize &label)
{
    return {label.width() + size + spacing, std::max(label.height(), size)};
}

QRect indicatorRect(const QStyleOption &option)
{
    return QStyle::alignedRect(
        option.direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(size, size), option.rect);
}

QRect labelRect(const QStyleOption &option)
{
    return QStyle::visualRect(
        option.direction, option.rect, option.rect.adjusted(size + spacing, 0, 0, 0));
}

void drawTick(const Style &style, const QStyleOption &option, QPainter *painter)
{
    const Colors &colors = style.colors();
    Box box = emptyBox(style, option);
    box.radius = 4;
    if (isOn(option)) {
        box.ground = colors.accent;
        if (isEnabled(option))
            box.line = colors.accent;
    }
    box.paint(painter, option.rect, option.direction);
    if (isOn(option)) {
        if (hasFocus(option))
            box.paintRingWithin(painter, option.rect, colors.onAccent);
        const bool isLight = &colors == &Colors::light();
        style.paintMark(painter, option.rect.adjusted(1, 1, -1, -1),
            isLight ? WidgetMark::TickLight : WidgetMark::TickDark);
    }
}

void drawDot(const Style &style, const QStyleOption &option, QPainter *painter)
{
    Box box = emptyBox(style, option);
    box.radius = size / 2;
    if (isOn(option)) {
        // A ring round a dot.
        box.lineWidth = 5;
        if (isEnabled(option))
            box.line = style.colors().accent;
    }
    box.paint(painter, option.rect, option.direction);
    if (isOn(option) && hasFocus(option))
        box.paintRingWithin(painter, option.rect, style.colors().onAccent);
}

void drawLabel(const Style &style, QStyle::ControlElement element, const QStyleOptionButton &option,
    QPainter *painter, const QWidget *widget)
{
    QStyleOptionButton label = option;
    const bool hasOwnColor = widget && widget->testAttribute(Qt::WA_SetPalette);
    if ((option.state & QStyle::State_HasFocus) && !hasOwnColor)
        label.palette.setColor(QPalette::WindowText, style.colors().accent);
    style.QCommonStyle::drawControl(element, &label, painter, widget);
}

} // namespace wasclean::indicators
