#include "ui/style/bars.h"

#include "ui/style/box.h"
#include "ui/style/optionstate.h"
#include "ui/style/style.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <limits>

namespace wasclean::bars {

namespace {

int handleLength(const QStyleOptionSlider &option, int whole)
{
    if (option.maximum == option.minimum)
        return whole;
    const auto range = qint64(option.maximum) - option.minimum;
    const qint64 length = qint64(option.pageStep) * whole / (range + option.pageStep);
    // As Qt does it, for numbers that do not fit into what it calculates with.
    const bool isTooSmall = length < leastHandle || range > std::numeric_limits<int>::max() / 2;
    return std::min(isTooSmall ? leastHandle : int(length), whole);
}

} // namespace

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const QRect whole = option.rect;
    if (part == QStyle::SC_ScrollBarGroove)
        return whole;
    if (part != QStyle::SC_ScrollBarSlider && part != QStyle::SC_ScrollBarAddPage
        && part != QStyle::SC_ScrollBarSubPage)
        return {};
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const int room = isHorizontal ? whole.width() : whole.height();
    const int length = handleLength(option, room);
    const int from = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, room - length, option.upsideDown);
    const auto between = [&](int begin, int end) {
        return isHorizontal ? whole.adjusted(begin, 0, end - room, 0)
                            : whole.adjusted(0, begin, 0, end - room);
    };
    QRect rect = between(from, from + length);
    if (part == QStyle::SC_ScrollBarSubPage)
        rect = between(0, from);
    else if (part == QStyle::SC_ScrollBarAddPage)
        rect = between(from + length, room);
    return QStyle::visualRect(option.direction, whole, rect);
}

void drawScrollBar(
    const Style &style, const QStyleOptionSlider &option, QPainter *painter, const QWidget *widget)
{
    if (!(option.subControls & QStyle::SC_ScrollBarSlider))
        return;
    constexpr int air = 2;
    const QRect handle
        = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget)
              .adjusted(air, air, -air, -air);
    const bool isActive = option.activeSubControls & QStyle::SC_ScrollBarSlider;
    const Colors &colors = style.colors();
    Box{.ground = isActive && isHovered(option) ? colors.quiet : colors.border, .radius = 4}.paint(
        painter, handle, option.direction);
}

void drawGroove(const Style &style, const QStyleOption &option, QPainter *painter)
{
    Box{.ground = option.palette.color(QPalette::Active, QPalette::Base),
        .line = style.colors().border,
        .lineWidth = progressFrame,
        .radius = 4}
        .paint(painter, option.rect, option.direction);
}

void drawProgress(const Style &style, const QStyleOptionProgressBar &option, QPainter *painter)
{
    const qint64 range = qint64(option.maximum) - option.minimum;
    const qint64 done = qint64(option.progress) - option.minimum;
    if (range <= 0 || done <= 0)
        return;
    QRect rect = option.rect;
    const bool isMirrored = (option.direction == Qt::RightToLeft) != option.invertedAppearance;
    const int length = int(double(rect.width()) * double(done) / double(range));
    if (isMirrored)
        rect.setLeft(rect.right() - length + 1);
    else
        rect.setWidth(length);
    Box{.ground = style.colors().accent, .radius = 3}.paint(painter, rect, option.direction);
}

void drawSplitter(const Style &style, const QStyleOption &option, QPainter *painter)
{
    const Colors &colors = style.colors();
    painter->fillRect(option.rect, isHovered(option) ? colors.accent : colors.border);
}

} // namespace wasclean::bars
