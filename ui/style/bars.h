#pragma once

#include <QStyle>

class QStyleOption;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QWidget;

namespace wasclean {

class Style;

/// Scroll bars, progress bars, and the handles of splitters.
namespace bars {

constexpr int scrollBarWidth = 12;
/// Of the handle of a scroll bar, with the air round it.
constexpr int leastHandle = 32;
/// Round the contents of a progress bar.
constexpr int progressFrame = 1;

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);
void drawScrollBar(
    const Style &style, const QStyleOptionSlider &option, QPainter *painter, const QWidget *widget);

void drawGroove(const Style &style, const QStyleOption &option, QPainter *painter);
void drawProgress(const Style &style, const QStyleOptionProgressBar &option, QPainter *painter);

void drawSplitter(const Style &style, const QStyleOption &option, QPainter *painter);

} // namespace bars

} // namespace wasclean
