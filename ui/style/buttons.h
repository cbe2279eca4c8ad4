#pragma once

#include <QRect>
#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

namespace wasclean {

class Style;

/// Push buttons and tool buttons.
namespace buttons {

/// The room for the arrow of a push button that opens a menu.
constexpr int arrowSize = 14;

QSize pushButtonSize(
    const Style &style, const QStyleOption &option, const QSize &contents, const QWidget *widget);
QRect pushButtonContents(
    const Style &style, const QStyleOptionButton &option, const QWidget *widget);
void drawPushButtonBevel(
    const Style &style, const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
void drawPushButtonLabel(
    const Style &style, const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);

QSize toolButtonSize(
    const Style &style, const QStyleOption &option, const QSize &contents, const QWidget *widget);
/// The part that opens the menu.
QRect toolButtonMenu(const QStyleOptionToolButton &option);
void drawToolButton(const Style &style, const QStyleOptionToolButton &option, QPainter *painter,
    const QWidget *widget);

} // namespace buttons

} // namespace wasclean
