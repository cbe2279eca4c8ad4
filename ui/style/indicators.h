#pragma once

#include <QStyle>

class QStyleOption;
class QStyleOptionButton;
class QWidget;

namespace wasclean {

class Style;

/// Check boxes and radio buttons.
namespace indicators {

/// The indicator with its edge.
constexpr int size = 16;
constexpr int spacing = 6;

/// Whether it is a check box or a radio button, and not a cell or a group with an indicator.
bool isButton(const QWidget *widget);
QSize buttonSize(const QSize &label);
QRect indicatorRect(const QStyleOption &option);
QRect labelRect(const QStyleOption &option);
void drawTick(const Style &style, const QStyleOption &option, QPainter *painter);
void drawDot(const Style &style, const QStyleOption &option, QPainter *painter);
void drawLabel(const Style &style, QStyle::ControlElement element, const QStyleOptionButton &option,
    QPainter *painter, const QWidget *widget);

} // namespace indicators

} // namespace wasclean
