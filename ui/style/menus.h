#pragma once

#include <QStyle>

class QStyleOption;
class QStyleOptionMenuItem;
class QWidget;

namespace wasclean {

class Style;

/// Menus and the menu bar.
namespace menus {

constexpr int frameWidth = 1;
constexpr int margin = 5;
constexpr int barSideMargin = 8;
constexpr int barMargin = 2;

void drawPanel(const Style &style, const QStyleOption &option, QPainter *painter);
QSize itemSize(const Style &style, const QStyleOptionMenuItem &option, const QSize &contents,
    const QWidget *widget);
void drawItem(const Style &style, const QStyleOptionMenuItem &option, QPainter *painter,
    const QWidget *widget);
QSize barItemSize(const QSize &contents);
void drawBarItem(const Style &style, const QStyleOptionMenuItem &option, QPainter *painter,
    const QWidget *widget);

} // namespace menus

} // namespace wasclean
