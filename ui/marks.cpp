#include "ui/marks.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace wasclean {

namespace {

// All shapes are drawn in a square from (-1, -1) to (1, 1).

void drawArrow(QPainter &painter, bool up, bool filled)
{
    const qreal tip = up ? -0.85 : 0.85;
    const QPolygonF head{{-0.6, tip * 0.1}, {0, tip}, {0.6, tip * 0.1}};
    painter.drawLine(QPointF(0, -tip), QPointF(0, filled ? tip * 0.2 : tip));
    if (filled) {
        painter.setBrush(painter.pen().color());
        painter.drawPolygon(head);
    } else {
        painter.drawPolyline(head);
    }
}

void drawBrokenCircle(QPainter &painter)
{
    const QRectF circle(-0.8, -0.8, 1.6, 1.6);
    painter.drawArc(circle, 75 * 16, 150 * 16);
    painter.drawArc(circle, 255 * 16, 150 * 16);
}

void drawShape(QPainter &painter, Mark mark)
{
    switch (mark) {
    case Mark::None:
        break;
    case Mark::SentMessage:
    case Mark::ReceivedMessage:
        drawArrow(painter, mark == Mark::SentMessage, true);
        break;
    case Mark::SentControl:
    case Mark::ReceivedControl:
        drawArrow(painter, mark == Mark::SentControl, false);
        break;
    case Mark::Open:
        painter.setBrush(painter.pen().color());
        painter.drawEllipse(QPointF(0, 0), 0.6, 0.6);
        break;
    case Mark::Clean:
        painter.drawPolyline(QPolygonF{{-0.8, 0.05}, {-0.25, 0.65}, {0.85, -0.65}});
        break;
    case Mark::Unclean:
        drawBrokenCircle(painter);
        break;
    case Mark::Failed:
        painter.drawLine(QPointF(-0.7, -0.7), QPointF(0.7, 0.7));
        painter.drawLine(QPointF(-0.7, 0.7), QPointF(0.7, -0.7));
        break;
    case Mark::Nothing:
        painter.drawLine(QPointF(-0.7, 0), QPointF(0.7, 0));
        break;
    case Mark::Note:
        painter.setBrush(painter.pen().color());
        painter.drawEllipse(QPointF(0, 0), 0.2, 0.2);
        break;
    }
}

QColor colorOf(Mark mark, const Colors &colors)
{
    switch (mark) {
    case Mark::Open:
    case Mark::Clean:
        return colors.clean;
    case Mark::Unclean:
        return colors.unclean;
    case Mark::Failed:
        return colors.failed;
    default:
        return colors.quiet;
    }
}

} // namespace

void drawMark(QPainter &painter, const QRectF &rect, Mark mark, const QColor &color)
{
    const qreal half = std::min(rect.width(), rect.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.scale(half, half);
    painter.setPen(QPen(color, 0.28, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    drawShape(painter, mark);
    painter.restore();
}

MarkWidget::MarkWidget(int side, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
}

void MarkWidget::setMark(Mark mark)
{
    m_mark = mark;
    update();
}

void MarkWidget::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    drawMark(
        painter, rect().adjusted(2, 2, -2, -2), m_mark, colorOf(m_mark, Colors::of(palette())));
}

} // namespace wasclean
