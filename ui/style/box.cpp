#include "ui/style/box.h"

#include <QPainter>
#include <QPainterPath>
#include <QPen>

namespace wasclean {

namespace {

QRect without(const QRect &rect, const QMargins &margins, Qt::LayoutDirection direction)
{
    const bool isMirrored = direction == Qt::RightToLeft;
    return rect.adjusted(isMirrored ? margins.right() : margins.left(), margins.top(),
        -(isMirrored ? margins.left() : margins.right()), -margins.bottom());
}

/// From the left end of the upper edge to that of the lower edge; round at its right side.
QPainterPath rightPart(const QRectF &rect, qreal left, qreal radius)
{
    const qreal side = 2 * radius;
    QPainterPath path(QPointF(left, rect.top()));
    path.arcTo(QRectF(rect.right() - side, rect.top(), side, side), 90, -90);
    path.arcTo(QRectF(rect.right() - side, rect.bottom() - side, side, side), 0, -90);
    path.lineTo(left, rect.bottom());
    return path;
}

} // namespace

Box Box::withLineBelow(const QColor &line, const QColor &ground)
{
    return {.ground = ground, .line = line, .lineWidth = 1, .edges = Qt::BottomEdge};
}

Box Box::withLineAbove(const QColor &line)
{
    return {.line = line, .lineWidth = 1, .edges = Qt::TopEdge};
}

QMargins Box::border() const
{
    const auto widthOf = [this](Qt::Edge edge) { return edges & edge ? lineWidth : 0; };
    return {widthOf(Qt::LeftEdge), widthOf(Qt::TopEdge), widthOf(Qt::RightEdge),
        widthOf(Qt::BottomEdge)};
}

void Box::widenLine(const QColor &color)
{
    line = color;
    ++lineWidth;
    const auto less = [this](Qt::Edge edge) { return edges & edge ? 1 : 0; };
    padding -= QMargins(
        less(Qt::LeftEdge), less(Qt::TopEdge), less(Qt::RightEdge), less(Qt::BottomEdge));
}

void Box::paintRingWithin(QPainter *painter, const QRect &rect, const QColor &color) const
{
    constexpr int distance = 2;
    Box{.line = color, .lineWidth = 1, .radius = radius - distance}.paint(
        painter, rect.adjusted(distance, distance, -distance, -distance), Qt::LeftToRight);
}

QRect Box::contents(const QRect &rect, Qt::LayoutDirection direction) const
{
    return without(rect, border() + padding, direction);
}

QRect Box::inside(const QRect &rect, Qt::LayoutDirection direction) const
{
    return without(rect, border(), direction);
}

QSize Box::around(const QSize &contents) const { return contents.grownBy(border() + padding); }

void Box::paint(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction) const
{
    const bool hasGround = ground.isValid() && ground.alpha() > 0;
    const bool hasLine = lineWidth > 0 && line.isValid();
    if (!hasGround && !hasLine)
        return;
    // Where there is no room for its corners, it has none.
    if (radius > 0 && 2 * radius <= rect.height() && 2 * radius <= rect.width()) {
        paintRound(painter, rect, direction == Qt::RightToLeft);
        return;
    }
    if (hasGround)
        painter->fillRect(rect, ground);
    if (!hasLine)
        return;
    const QRect within = inside(rect, direction);
    painter->fillRect(rect.left(), rect.top(), rect.width(), within.top() - rect.top(), line);
    painter->fillRect(
        rect.left(), within.bottom() + 1, rect.width(), rect.bottom() - within.bottom(), line);
    painter->fillRect(
        rect.left(), within.top(), within.left() - rect.left(), within.height(), line);
    painter->fillRect(
        within.right() + 1, within.top(), rect.right() - within.right(), within.height(), line);
}

void Box::paintRound(QPainter *painter, const QRect &rect, bool isMirrored) const
{
    const bool wasSmooth = painter->testRenderHint(QPainter::Antialiasing);
    const QPen pen = painter->pen();
    const QBrush brush = painter->brush();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(lineWidth > 0 && line.isValid() ? QPen(line, lineWidth) : QPen(Qt::NoPen));
    painter->setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    const qreal half = lineWidth / 2.0;
    const QRectF middle = QRectF(rect).adjusted(half, half, -half, -half);
    if (round == Round::All) {
        painter->drawRoundedRect(middle, radius - half, radius - half);
    } else {
        // Drawn with its right side round, and turned over for the left one.
        const bool isLeft = (round == Round::Left) != isMirrored;
        const bool isOpen = !edges.testFlag(round == Round::Left ? Qt::RightEdge : Qt::LeftEdge);
        QPainterPath path = rightPart(middle, isOpen ? rect.left() : middle.left(), radius - half);
        if (!isOpen)
            path.closeSubpath();
        if (isLeft) {
            const qreal axis = QRectF(rect).center().x();
            path = QTransform(-1, 0, 0, 1, 2 * axis, 0).map(path);
        }
        painter->drawPath(path);
    }
    painter->setPen(pen);
    painter->setBrush(brush);
    painter->setRenderHint(QPainter::Antialiasing, wasSmooth);
}

} // namespace wasclean
