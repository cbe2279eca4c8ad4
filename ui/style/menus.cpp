#include "ui/style/menus.h"

#include "ui/style/box.h"
#include "ui/style/optionstate.h"
#include "ui/style/style.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace wasclean::menus {

namespace {

constexpr Box itemBox{.padding = {12, 5, 24, 5}, .radius = 5};
constexpr QMargins separatorMargins(8, 5, 8, 5);
/// Between the edge of an item and its icon, and beside the icon.
constexpr int iconMargin = 8;
constexpr int iconSpacing = 4;
constexpr int arrowSize = 13;

bool isSelected(const QStyleOption &option) { return option.state & QStyle::State_Selected; }

/// The room for a tick before the text.
int tickWidth(const Style &style)
{
    return style.baseStyle()->pixelMetric(QStyle::PM_IndicatorWidth);
}

void drawIcon(const Style &style, const QStyleOptionMenuItem &option, QPainter *painter)
{
    QIcon::Mode mode = QIcon::Disabled;
    if (isEnabled(option))
        mode = isSelected(option) ? QIcon::Active : QIcon::Normal;
    const bool isChecked = option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked;
    const int side = style.pixelMetric(QStyle::PM_SmallIconSize);
    const QPixmap picture = option.icon.pixmap(QSize(side, side),
        painter->device()->devicePixelRatio(), mode, isChecked ? QIcon::On : QIcon::Off);
    const QSize size = picture.deviceIndependentSize().toSize();
    const QRect room = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
        size + QSize(iconMargin, 0), option.rect);
    QRect place(QPoint(), size);
    place.moveCenter(room.center());
    painter->drawPixmap(place.topLeft(), picture);
}

void drawTick(const Style &style, const QStyleOptionMenuItem &option, QPainter *painter,
    const QWidget *widget)
{
    QStyleOptionMenuItem tick = option;
    tick.state |= QStyle::State_On;
    const int height = style.baseStyle()->pixelMetric(QStyle::PM_IndicatorHeight);
    tick.rect = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
        QSize(tickWidth(style), height), option.rect);
    style.drawPrimitive(QStyle::PE_IndicatorMenuCheckMark, &tick, painter, widget);
}

void drawText(const Style &style, const QStyleOptionMenuItem &option, QPainter *painter, int indent,
    const QWidget *widget)
{
    const QRect contents = itemBox.contents(option.rect, Qt::LeftToRight);
    const QRect area = contents.adjusted(indent, 0, -option.reservedShortcutWidth, 0);
    int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextDontClip
        | Qt::TextSingleLine;
    if (!style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget))
        flags |= Qt::TextHideMnemonic;
    const qsizetype tab = option.text.indexOf(u'\t');
    const auto draw = [&](const QRect &rect, const QString &text) {
        painter->drawText(QStyle::visualRect(option.direction, option.rect, rect), flags, text);
    };
    if (tab >= 0)
        draw(QRect(area.topRight(), QPoint(contents.right(), area.bottom())),
            option.text.mid(tab + 1));
    draw(area, option.text.left(tab));
}

} // namespace

void drawPanel(const Style &style, const QStyleOption &option, QPainter *painter)
{
    Box{.ground = option.palette.color(QPalette::Active, QPalette::Base),
        .line = style.colors().border,
        .lineWidth = frameWidth}
        .paint(painter, option.rect, option.direction);
}

QSize itemSize(const Style &style, const QStyleOptionMenuItem &option, const QSize &contents,
    const QWidget *widget)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), 1 + separatorMargins.top() + separatorMargins.bottom()};
    QSize size = contents;
    // As in QCommonStyle.
    constexpr int shortcutSpacing = 12;
    if (option.text.contains(u'\t'))
        size.rwidth() += shortcutSpacing;
    if (!option.icon.isNull()) {
        const int side = style.pixelMetric(QStyle::PM_SmallIconSize, nullptr, widget);
        const int width = option.icon.actualSize(QSize(side, side)).width();
        size.rwidth() += std::max(option.maxIconWidth, width) + iconSpacing;
    } else if (option.menuHasCheckableItems) {
        size.rwidth() += std::max(option.maxIconWidth, tickWidth(style)) + iconSpacing;
    } else {
        size.rwidth() += option.maxIconWidth;
    }
    return itemBox.around(size);
}

void drawItem(const Style &style, const QStyleOptionMenuItem &option, QPainter *painter,
    const QWidget *widget)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(option.rect.marginsRemoved(separatorMargins), style.colors().border);
        return;
    }
    QStyleOptionMenuItem item = option;
    const auto color = [&option](QPalette::ColorRole role) {
        return option.palette.color(QPalette::Active, role);
    };
    if (isSelected(option)) {
        Box box = itemBox;
        box.ground = color(QPalette::Highlight);
        box.paint(painter, option.rect, option.direction);
    }
    QColor text = option.palette.color(QPalette::ButtonText);
    if (!isEnabled(option))
        text = color(QPalette::PlaceholderText);
    else if (isSelected(option))
        text = color(QPalette::HighlightedText);
    for (const auto role :
        {QPalette::ButtonText, QPalette::WindowText, QPalette::Text, QPalette::HighlightedText})
        item.palette.setColor(role, text);
    int indent = option.maxIconWidth;
    if (!option.icon.isNull()) {
        drawIcon(style, option, painter);
    } else if (option.menuHasCheckableItems) {
        if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
            drawTick(style, item, painter, widget);
        indent = std::max(indent, tickWidth(style));
    }
    const QFont font = painter->font();
    painter->setFont(option.font);
    painter->setPen(text);
    drawText(style, item, painter, indent, widget);
    painter->setFont(font);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        item.rect = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
            QSize(arrowSize, arrowSize), option.rect);
        style.drawPrimitive(option.direction == Qt::RightToLeft ? QStyle::PE_IndicatorArrowLeft
                                                                : QStyle::PE_IndicatorArrowRight,
            &item, painter, widget);
    }
}

QSize barItemSize(const QSize &contents)
{
    constexpr QMargins padding(10, 4, 10, 4);
    return contents.grownBy(padding);
}

void drawBarItem(const Style &style, const QStyleOptionMenuItem &option, QPainter *painter,
    const QWidget *widget)
{
    if (isSelected(option))
        Box{.ground = style.colors().hover, .radius = 5}.paint(
            painter, option.rect, option.direction);
    style.QCommonStyle::drawControl(QStyle::CE_MenuBarItem, &option, painter, widget);
}

} // namespace wasclean::menus
