#include "ui/widgets/reasonlabel.h"

#include "ui/style/styling.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>
#include <limits>

namespace wasclean {

namespace {

constexpr int widestHint = 320;

QList<QTextLine> breakLines(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QList<QTextLine> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(line);
    }
    layout.endLayout();
    return lines;
}

} // namespace

ReasonLabel::ReasonLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ReasonLabel::setNeverCut()
{
    m_maxLines = std::numeric_limits<int>::max();
    updateGeometry();
}

bool ReasonLabel::hasHeightForWidth() const { return true; }

int ReasonLabel::heightForWidth(int width) const
{
    return fontMetrics().lineSpacing() * std::clamp(lineCount(width), 1, m_maxLines);
}

QSize ReasonLabel::sizeHint() const
{
    const bool mayBeCut = m_maxLines < std::numeric_limits<int>::max();
    const int line = fontMetrics().horizontalAdvance(text()) + 2;
    const int width = mayBeCut ? std::min(line, widestHint) : line;
    return {width, heightForWidth(width)};
}

QSize ReasonLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 10, fontMetrics().lineSpacing()};
}

int ReasonLabel::lineCount(int width) const
{
    QTextLayout layout(text(), font());
    return int(breakLines(layout, width).size());
}

void ReasonLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    QTextLayout layout(text(), font());
    const QList<QTextLine> lines = breakLines(layout, width());
    const int rows = std::clamp(height() / fontMetrics().lineSpacing(), 1, m_maxLines);
    const int shown = std::min(rows, int(lines.size()));
    // As labels do it, so that this one stands on a line with those beside it.
    const int lineHeight
        = fontMetrics()
              .boundingRect(QRect(0, 0, width(), height()), Qt::TextSingleLine, text())
              .height();
    const auto side
        = QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignHorizontal_Mask;
    const int flags = int(side) | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip;
    painter.setLayoutDirection(directionOf(text()));
    const bool isCentred = alignment().testFlag(Qt::AlignVCenter);
    int y = isCentred ? (height() - shown * fontMetrics().lineSpacing()) / 2 : 0;
    for (int i = 0; i < shown; ++i) {
        const bool cut = i == rows - 1 && lines.size() > rows;
        QString line = text().mid(lines[i].textStart(), lines[i].textLength());
        if (cut)
            line = fontMetrics().elidedText(
                text().mid(lines[i].textStart()), Qt::ElideRight, width());
        painter.drawText(QRect(0, y, width(), lineHeight), flags, line);
        y += fontMetrics().lineSpacing();
    }
}

bool ReasonLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QLabel::event(event);
    const bool isCut = lineCount(width()) > std::max(1, height() / fontMetrics().lineSpacing());
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), isCut ? plainToolTip(text()) : QString(), this);
    return true;
}

} // namespace wasclean
