#include "ui/widgets/sign.h"

#include "app/connection/closeevent.h"
#include "ui/widgets/theme.h"

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

void drawShape(QPainter &painter, Sign sign)
{
    switch (sign) {
    case Sign::SentMessage:
    case Sign::ReceivedMessage:
        drawArrow(painter, sign == Sign::SentMessage, true);
        break;
    case Sign::SentControl:
    case Sign::ReceivedControl:
        drawArrow(painter, sign == Sign::SentControl, false);
        break;
    case Sign::Open:
        painter.setBrush(painter.pen().color());
        painter.drawEllipse(QPointF(0, 0), 0.6, 0.6);
        break;
    case Sign::Clean:
        painter.drawPolyline(QPolygonF{{-0.8, 0.05}, {-0.25, 0.65}, {0.85, -0.65}});
        break;
    case Sign::Ring:
        painter.drawEllipse(QPointF(0, 0), 0.75, 0.75);
        break;
    case Sign::Unclean:
        drawBrokenCircle(painter);
        break;
    case Sign::Failed:
        painter.drawLine(QPointF(-0.7, -0.7), QPointF(0.7, 0.7));
        painter.drawLine(QPointF(-0.7, 0.7), QPointF(0.7, -0.7));
        break;
    case Sign::Nothing:
        painter.drawLine(QPointF(-0.7, 0), QPointF(0.7, 0));
        break;
    case Sign::Note:
        painter.setBrush(painter.pen().color());
        painter.drawEllipse(QPointF(0, 0), 0.2, 0.2);
        break;
    case Sign::Bookmark:
        painter.setBrush(painter.pen().color());
        painter.drawPolygon(
            QPolygonF{{-0.5, -0.8}, {0.5, -0.8}, {0.5, 0.8}, {0, 0.35}, {-0.5, 0.8}});
        break;
    case Sign::TimeZero:
        painter.drawEllipse(QPointF(0, 0), 0.8, 0.8);
        painter.drawPolyline(QPolygonF{{0, -0.4}, {0, 0.05}, {0.35, 0.25}});
        break;
    }
}

} // namespace

const QColor &signColor(Sign sign, const Colors &colors)
{
    switch (sign) {
    case Sign::Open:
    case Sign::Clean:
        return colors.clean;
    case Sign::Ring:
        return colors.accent;
    case Sign::Unclean:
        return colors.unclean;
    case Sign::Failed:
        return colors.failed;
    default:
        return colors.quiet;
    }
}

Sign signOf(const CloseEvent &event)
{
    constexpr int normalClosure = 1000;
    constexpr int goingAway = 1001;
    if (event.abandoned)
        return Sign::Nothing;
    if (event.error)
        return Sign::Failed;
    if (!event.wasClean)
        return Sign::Unclean;
    return event.code == normalClosure || event.code == goingAway ? Sign::Clean : Sign::Ring;
}

void drawSign(QPainter &painter, const QRectF &rect, Sign sign, const QColor &color)
{
    const qreal half = std::min(rect.width(), rect.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.scale(half, half);
    painter.setPen(QPen(color, 0.28, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    drawShape(painter, sign);
    painter.restore();
}

SignWidget::SignWidget(int side, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
}

void SignWidget::setSign(Sign sign)
{
    m_sign = sign;
    update();
}

void SignWidget::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    drawSign(
        painter, rect().adjusted(2, 2, -2, -2), m_sign, signColor(m_sign, Colors::of(palette())));
}

} // namespace wasclean
