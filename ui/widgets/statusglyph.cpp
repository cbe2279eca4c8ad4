#include "ui/widgets/statusglyph.h"

#include "app/connection/closeevent.h"
#include "ui/style/theme.h"

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

void drawShape(QPainter &painter, StatusGlyph glyph)
{
    switch (glyph) {
    case StatusGlyph::SentMessage:
    case StatusGlyph::ReceivedMessage:
        drawArrow(painter, glyph == StatusGlyph::SentMessage, true);
        break;
    case StatusGlyph::SentControl:
    case StatusGlyph::ReceivedControl:
        drawArrow(painter, glyph == StatusGlyph::SentControl, false);
        break;
    case StatusGlyph::Open:
        painter.setBrush(painter.pen().color());
        painter.drawEllipse(QPointF(0, 0), 0.6, 0.6);
        break;
    case StatusGlyph::Clean:
        painter.drawPolyline(QPolygonF{{-0.8, 0.05}, {-0.25, 0.65}, {0.85, -0.65}});
        break;
    case StatusGlyph::Ring:
        painter.drawEllipse(QPointF(0, 0), 0.75, 0.75);
        break;
    case StatusGlyph::Unclean:
        drawBrokenCircle(painter);
        break;
    case StatusGlyph::Failed:
        painter.drawLine(QPointF(-0.7, -0.7), QPointF(0.7, 0.7));
        painter.drawLine(QPointF(-0.7, 0.7), QPointF(0.7, -0.7));
        break;
    case StatusGlyph::Nothing:
        painter.drawLine(QPointF(-0.7, 0), QPointF(0.7, 0));
        break;
    case StatusGlyph::Note:
        painter.setBrush(painter.pen().color());
        painter.drawEllipse(QPointF(0, 0), 0.2, 0.2);
        break;
    case StatusGlyph::Bookmark:
        painter.setBrush(painter.pen().color());
        painter.drawPolygon(
            QPolygonF{{-0.5, -0.8}, {0.5, -0.8}, {0.5, 0.8}, {0, 0.35}, {-0.5, 0.8}});
        break;
    case StatusGlyph::TimeZero:
        painter.drawEllipse(QPointF(0, 0), 0.8, 0.8);
        painter.drawPolyline(QPolygonF{{0, -0.4}, {0, 0.05}, {0.35, 0.25}});
        break;
    }
}

} // namespace

const QColor &glyphColor(StatusGlyph glyph, const Colors &colors)
{
    switch (glyph) {
    case StatusGlyph::Open:
    case StatusGlyph::Clean:
        return colors.clean;
    case StatusGlyph::Ring:
        return colors.accent;
    case StatusGlyph::Unclean:
        return colors.unclean;
    case StatusGlyph::Failed:
        return colors.failed;
    default:
        return colors.quiet;
    }
}

StatusGlyph glyphOf(const CloseEvent &event)
{
    constexpr int normalClosure = 1000;
    constexpr int goingAway = 1001;
    if (event.abandoned)
        return StatusGlyph::Nothing;
    if (event.error)
        return StatusGlyph::Failed;
    if (!event.wasClean)
        return StatusGlyph::Unclean;
    return event.code == normalClosure || event.code == goingAway ? StatusGlyph::Clean
                                                                  : StatusGlyph::Ring;
}

void drawGlyph(QPainter &painter, const QRectF &rect, StatusGlyph glyph, const QColor &color)
{
    const qreal half = std::min(rect.width(), rect.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.scale(half, half);
    painter.setPen(QPen(color, 0.28, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    drawShape(painter, glyph);
    painter.restore();
}

StatusGlyphWidget::StatusGlyphWidget(int side, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
}

void StatusGlyphWidget::setGlyph(StatusGlyph glyph)
{
    m_glyph = glyph;
    update();
}

void StatusGlyphWidget::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    drawGlyph(painter, rect().adjusted(2, 2, -2, -2), m_glyph,
        glyphColor(m_glyph, Colors::of(palette())));
}

} // namespace wasclean
