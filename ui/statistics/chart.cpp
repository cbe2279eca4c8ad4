#include "ui/statistics/chart.h"

#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QRectF>

namespace wasclean {

namespace {

struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::Chart)
};

constexpr int titleGap = 6;
constexpr int leastPicture = 96;

} // namespace

int Chart::leastHeight(const QFont &font)
{
    return leastPicture + int(QFontMetricsF(font).height()) * 2 + 2 * titleGap;
}

void Chart::paint(QPainter &painter, const QRectF &where, const ChartLook &look) const
{
    painter.save();
    // Time and sizes run to the right in a mirrored window, too.
    painter.setLayoutDirection(Qt::LeftToRight);
    QFont bold = look.font;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(look.palette.color(QPalette::WindowText));
    const double line = QFontMetricsF(bold).height();
    painter.drawText(
        QRectF(where.left(), where.top(), where.width(), line), Qt::AlignLeft, m_title);
    painter.setFont(look.font);
    const QRectF picture = where.adjusted(0, line + titleGap, 0, 0);
    const QString empty = emptySentence();
    if (empty.isEmpty()) {
        paintPicture(painter, picture, look);
    } else {
        const Colors &colors = Colors::of(look.palette);
        painter.setPen(colors.border);
        painter.drawRect(picture.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(colors.quiet);
        painter.drawText(picture.adjusted(titleGap, titleGap, -titleGap, -titleGap),
            int(Qt::AlignCenter) | int(Qt::TextWordWrap), empty);
    }
    painter.restore();
}

} // namespace wasclean
