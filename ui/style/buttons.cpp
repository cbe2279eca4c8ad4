#include "ui/style/buttons.h"

#include "ui/style/box.h"
#include "ui/style/optionstate.h"
#include "ui/style/properties.h"
#include "ui/style/style.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

namespace wasclean::buttons {

using properties::is;

namespace {

constexpr int radius = 6;
constexpr int menuPartWidth = 20;
/// With an arrow at its end.
constexpr int paddingForArrow = 24;

struct State
{
    explicit State(const QStyleOption &option)
        : isEnabled(wasclean::isEnabled(option))
        , isHovered(wasclean::isHovered(option))
        , isPressed(option.state & QStyle::State_Sunken)
        , isChecked(option.state & QStyle::State_On)
        , hasFocus(option.state & QStyle::State_HasFocus)
    { }

    bool isEnabled;
    bool isHovered;
    bool isPressed;
    bool isChecked;
    bool hasFocus;
};

/// An arrow at the end of the rectangle, so far from its edge.
QRect arrowPlace(const QRect &rect, Qt::LayoutDirection direction, int distance)
{
    const QRect place = QStyle::alignedRect(
        direction, Qt::AlignRight | Qt::AlignVCenter, QSize(arrowSize, arrowSize), rect);
    return place.translated(direction == Qt::RightToLeft ? distance : -distance, 0);
}

Box pushButtonBox(const Style &style, const QStyleOption &option, const QWidget *widget)
{
    const Colors &colors = style.colors();
    const State state(option);
    Box box{.padding = {14, 5, 14, 5},
        .ground = option.palette.color(QPalette::Active, QPalette::Button),
        .line = colors.border,
        .lineWidth = 1,
        .radius = radius};
    if (is(widget, "menu"))
        box.padding.setRight(28);
    if (is(widget, "split"))
        box.round = Box::Round::Left;
    if (state.hasFocus)
        box.widenLine(colors.accent);
    if (!state.isEnabled) {
        box.ground = QColor();
    } else if (is(widget, "primary")) {
        box.ground = colors.accent;
        box.line = colors.accent;
    } else if (state.isPressed) {
        box.ground = colors.border;
    } else if (state.isHovered) {
        box.ground = colors.hover;
    }
    return box;
}

/// The ground of most tool buttons.
QColor quietGround(const Colors &colors, const State &state)
{
    if (state.isChecked)
        return state.isEnabled ? colors.hover : QColor();
    if (state.isPressed)
        return colors.border;
    return state.isHovered ? colors.hover : QColor();
}

/// A button with the look of a field, that opens a search.
Box searchBox(const Colors &colors, const State &state, const QColor &base)
{
    Box box{.padding = {10, 3, 10, 3},
        .ground = state.isHovered ? colors.hover : base,
        .line = colors.border,
        .lineWidth = 1,
        .radius = radius};
    if (state.hasFocus)
        box.widenLine(colors.accent);
    return box;
}

/// The right part of a button that is split; its left part is a push button.
Box secondPartBox(const Colors &colors, const State &state, const QColor &button)
{
    Box box{.padding = {3, 4, 3, 4},
        .ground = state.isHovered || state.isChecked ? colors.hover : button,
        .line = colors.border,
        .lineWidth = 1,
        .radius = radius,
        .round = Box::Round::Right,
        .edges = Qt::TopEdge | Qt::BottomEdge | Qt::RightEdge};
    if (state.hasFocus) {
        box.padding = {2, 3, 2, 3};
        box.line = colors.accent;
        box.lineWidth = 2;
        box.edges |= Qt::LeftEdge;
    }
    return box;
}

Box chipBox(const Colors &colors, const State &state, const QColor &base)
{
    Box box{.padding = {8, 2, 8, 2},
        .ground = state.isHovered ? colors.hover : base,
        .line = colors.border,
        .lineWidth = 1,
        .radius = 10};
    if (state.hasFocus)
        box.widenLine(colors.accent);
    if (state.isChecked && !state.isEnabled) {
        box.ground = QColor();
        box.line = QColor();
    }
    return box;
}

Box toolButtonBox(const Style &style, const QStyleOption &option, const QWidget *widget)
{
    const Colors &colors = style.colors();
    const State state(option);
    const auto color = [&option](QPalette::ColorRole role) {
        return option.palette.color(QPalette::Active, role);
    };
    const QString role = properties::word(widget, "role");
    if (role == QLatin1String("search"))
        return searchBox(colors, state, color(QPalette::Base));
    if (role == QLatin1String("secondPart"))
        return secondPartBox(colors, state, color(QPalette::Button));
    if (is(widget, "chip")) {
        Box box = chipBox(colors, state, color(QPalette::Base));
        if (is(widget, "menu"))
            box.padding.setRight(paddingForArrow);
        return box;
    }
    Box box{.padding = {4, 4, 4, 4},
        .ground = quietGround(colors, state),
        .lineWidth = 1,
        .radius = radius};
    if (state.isChecked && state.isEnabled)
        box.line = colors.border;
    if (role == QLatin1String("outlined")) {
        box.padding = {10, 4, 10, 4};
        box.line = colors.quiet;
    } else if (is(widget, "low")) {
        box.padding = {4, 1, 4, 1};
    } else if (widget && widget->objectName() == QLatin1String("qt_menubar_ext_button")) {
        box.padding = {};
    } else if (const auto *button = qobject_cast<const QToolButton *>(widget)) {
        if (button->popupMode() == QToolButton::MenuButtonPopup)
            box.padding.setRight(paddingForArrow);
    }
    if (state.hasFocus)
        box.widenLine(colors.accent);
    return box;
}

} // namespace

QSize pushButtonSize(
    const Style &style, const QStyleOption &option, const QSize &contents, const QWidget *widget)
{
    return pushButtonBox(style, option, widget).around(contents);
}

QRect pushButtonContents(
    const Style &style, const QStyleOptionButton &option, const QWidget *widget)
{
    return pushButtonBox(style, option, widget).contents(option.rect, option.direction);
}

void drawPushButtonBevel(
    const Style &style, const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    const Box box = pushButtonBox(style, option, widget);
    box.paint(painter, option.rect, option.direction);
    if (is(widget, "primary") && (option.state & QStyle::State_HasFocus))
        box.paintRingWithin(painter, option.rect, style.colors().onAccent);
    if (option.features & QStyleOptionButton::HasMenu) {
        constexpr int distance = 8;
        const QRect inside = box.inside(option.rect, option.direction);
        style.paintMark(painter, arrowPlace(inside, option.direction, distance), WidgetMark::Down);
    }
}

void drawPushButtonLabel(
    const Style &style, const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    QStyleOptionButton label = option;
    if (!isEnabled(option)) {
        label.palette.setColor(
            QPalette::ButtonText, option.palette.color(QPalette::PlaceholderText));
        label.palette.setColor(QPalette::Light, Qt::transparent);
    } else if (is(widget, "primary")) {
        label.palette.setColor(QPalette::ButtonText, style.colors().onAccent);
    }
    style.QCommonStyle::drawControl(QStyle::CE_PushButtonLabel, &label, painter, widget);
}

QSize toolButtonSize(
    const Style &style, const QStyleOption &option, const QSize &contents, const QWidget *widget)
{
    constexpr QSize air(3, 3);
    return toolButtonBox(style, option, widget).around(contents + air);
}

QRect toolButtonMenu(const QStyleOptionToolButton &option)
{
    return QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignTop,
        QSize(menuPartWidth, option.rect.height()), option.rect);
}

void drawToolButton(const Style &style, const QStyleOptionToolButton &option, QPainter *painter,
    const QWidget *widget)
{
    const Box box = toolButtonBox(style, option, widget);
    box.paint(painter, option.rect, option.direction);
    QStyleOptionToolButton label = option;
    label.rect = box.contents(option.rect, option.direction);
    if (properties::word(widget, "role") == QLatin1String("search"))
        label.palette.setColor(QPalette::ButtonText, style.colors().quiet);
    // Fusion has disabled text stand out from its ground by a light edge.
    if (!isEnabled(option) && box.ground.isValid())
        label.palette.setColor(QPalette::Light, box.ground);
    style.QCommonStyle::drawControl(QStyle::CE_ToolButtonLabel, &label, painter, widget);
    if (option.features & QStyleOptionToolButton::MenuButtonPopup) {
        if (!(option.subControls & QStyle::SC_ToolButtonMenu))
            return;
        const QRect place = toolButtonMenu(option);
        if (isHovered(option) && (option.activeSubControls & QStyle::SC_ToolButtonMenu))
            Box{.ground = style.colors().border, .radius = radius}.paint(
                painter, place, option.direction);
        style.paintMark(painter,
            QStyle::alignedRect(
                option.direction, Qt::AlignCenter, QSize(arrowSize, arrowSize), place),
            WidgetMark::Down);
    } else if (option.features & QStyleOptionToolButton::HasMenu) {
        constexpr int distance = 6;
        const QRect inside = box.inside(option.rect, option.direction);
        style.paintMark(painter, arrowPlace(inside, option.direction, distance), WidgetMark::Down);
    }
}

} // namespace wasclean::buttons
