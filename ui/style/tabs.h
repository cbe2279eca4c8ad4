#pragma once

#include <QStyle>

class QStyleOption;
class QStyleOptionTab;
class QWidget;

namespace wasclean {

class Style;

/// The tabs of a tab bar.
namespace tabs {

QSize tabSize(const QStyleOptionTab &option, const QSize &contents, const QWidget *widget);
QRect textRect(const Style &style, const QStyleOptionTab &option, const QWidget *widget);
void drawShape(const Style &style, const QStyleOptionTab &option, QPainter *painter);
void drawLabel(
    const Style &style, const QStyleOptionTab &option, QPainter *painter, const QWidget *widget);
void drawCloseButton(const Style &style, const QStyleOption &option, QPainter *painter);

} // namespace tabs

} // namespace wasclean
