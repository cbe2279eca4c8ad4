#include "ui/ending/timelineview.h"

#include "app/base/duration.h"
#include "app/ending/timelinescale.h"
#include "app/ending/timelinetext.h"
#include "ui/style/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wasclean {

namespace {

using PartKind = TimelinePart::Kind;
using MarkKind = TimelineMark::Kind;

constexpr int barHeight = 48;
constexpr int gap = 4;
constexpr int labelGap = 12;
constexpr int sideMargin = 2;

QColor colorOf(PartKind kind, const Colors &colors)
{
    switch (kind) {
    case PartKind::Active:
        return colors.clean;
    case PartKind::Silence:
        return colors.quiet;
    case PartKind::Closing:
        return colors.unclean;
    case PartKind::Ending:
    case PartKind::Before:
        return colors.border;
    default:
        return colors.accent;
    }
}

QColor colorOf(MarkKind kind, const Colors &colors)
{
    switch (kind) {
    case MarkKind::Opened:
        return colors.clean;
    case MarkKind::SentClose:
        return colors.sent;
    case MarkKind::ReceivedClose:
        return colors.received;
    case MarkKind::Reset:
    case MarkKind::Lost:
    case MarkKind::TimedOut:
    case MarkKind::Failed:
        return colors.failed;
    case MarkKind::Fin:
    case MarkKind::EndedByPeer:
    case MarkKind::EndedByUs:
        return colors.quiet;
    }
    return colors.quiet;
}

/// How high a tick is, as a part of the most: one frame can be seen beside a million.
double tickHeight(quint64 frames, quint64 most)
{
    if (most == 1)
        return double(frames);
    constexpr double least = 0.4;
    return frames == 0
        ? 0
        : least + (1 - least) * std::log(double(frames)) / std::log(double(most) + 1);
}

QWidget *makeSpot(const QString &text, QWidget *parent)
{
    auto *spot = new QWidget(parent);
    spot->setAccessibleName(text);
    spot->setToolTip(text);
    spot->show();
    return spot;
}

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Timeline"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TimelineView::setTimeline(const Timeline &timeline)
{
    qDeleteAll(m_spots);
    m_spots.clear();
    m_timeline = timeline;
    QStringList texts;
    for (const TimelinePart &part : timeline.parts)
        texts.append(timelineText(part, timeline));
    for (const TimelineMark &mark : timeline.marks)
        texts.append(timelineText(mark));
    for (const QString &text : texts)
        m_spots.append(makeSpot(text, this));
    setAccessibleDescription(texts.join(u'\n'));
    placeSpots();
    updateGeometry();
    update();
}

int TimelineView::lineHeight() const { return fontMetrics().height(); }

int TimelineView::barTop() const { return lineHeight() + gap; }

/// Below the bar and the times of its parts.
int TimelineView::lanesTop() const { return barTop() + barHeight + gap + lineHeight() + gap; }

/// Wide enough for the name and the time of any part.
int TimelineView::leastPart() const
{
    int least = 0;
    for (const TimelinePart &part : m_timeline.parts) {
        least = std::max({least, fontMetrics().horizontalAdvance(timelineName(part.kind)),
            fontMetrics().horizontalAdvance(durationText(part.length()))});
    }
    return least + labelGap;
}

TimelineScale TimelineView::scaleFor(int width) const
{
    return TimelineScale(m_timeline, std::max(0, width - 2 * sideMargin), leastPart());
}

QRect TimelineView::rectOf(const TimelinePart &part, const TimelineScale &scale) const
{
    const int left = sideMargin + int(std::lround(scale.at(part.begin)));
    const int right = sideMargin + int(std::lround(scale.at(part.end)));
    return {left, barTop(), std::max(1, right - left), barHeight};
}

/// In as many lines as they need to stand free.
QList<TimelineView::Label> TimelineView::markLabels(int width) const
{
    const TimelineScale scale = scaleFor(width);
    QList<Label> labels;
    QList<int> ends;
    for (const TimelineMark &mark : m_timeline.marks) {
        Label label;
        label.text = timelineName(mark);
        label.x = sideMargin + int(std::lround(scale.at(mark.time)));
        const int wide = fontMetrics().horizontalAdvance(label.text) + 2 * gap;
        const int left = std::clamp(label.x - gap, 0, std::max(0, width - wide));
        qsizetype lane = 0;
        while (lane < ends.size() && ends.at(lane) > left)
            ++lane;
        if (lane == ends.size())
            ends.append(0);
        ends[lane] = left + wide + labelGap;
        label.rect = QRect(left, lanesTop() + int(lane) * (lineHeight() + gap), wide, lineHeight());
        labels.append(label);
    }
    return labels;
}

QString TimelineView::note(const TimelineScale &scale) const
{
    const bool lacksFrames = !m_timeline.hasAllFrames && !m_timeline.ticks.isEmpty();
    if (scale.isBroken()) {
        return lacksFrames
            ? tr("The scale is broken at //: short parts are drawn longer than they were. Only the "
                 "first and the last frames are known.")
            : tr("The scale is broken at //: short parts are drawn longer than they were.");
    }
    return lacksFrames ? tr("To scale. Only the first and the last frames are known.")
                       : tr("To scale.");
}

int TimelineView::heightForWidth(int width) const
{
    int bottom = lanesTop();
    for (const Label &label : markLabels(width))
        bottom = std::max(bottom, label.rect.bottom() + gap);
    const QRect room(0, 0, std::max(1, width - 2 * sideMargin), QWIDGETSIZE_MAX);
    const QRect lines
        = fontMetrics().boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, note(scaleFor(width)));
    return bottom + lines.height() + gap;
}

QSize TimelineView::sizeHint() const
{
    constexpr int usual = 800;
    return {usual, heightForWidth(usual)};
}

QSize TimelineView::minimumSizeHint() const { return {leastPart(), lanesTop()}; }

void TimelineView::resizeEvent(QResizeEvent *event)
{
    placeSpots();
    QWidget::resizeEvent(event);
}

void TimelineView::placeSpots()
{
    const TimelineScale scale = scaleFor(width());
    const QList<Label> labels = markLabels(width());
    qsizetype next = 0;
    for (const TimelinePart &part : m_timeline.parts) {
        const QRect rect = rectOf(part, scale);
        m_spots.at(next++)->setGeometry(rect.left(), 0, rect.width(), lanesTop());
    }
    for (const Label &label : labels)
        m_spots.at(next++)->setGeometry(label.rect);
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    // Time runs to the right in a mirrored window, too.
    painter.setLayoutDirection(Qt::LeftToRight);
    const TimelineScale scale = scaleFor(width());
    for (const TimelinePart &part : m_timeline.parts)
        paintPart(painter, part, rectOf(part, scale));
    paintTicks(painter, scale);
    paintBreaks(painter, scale);
    paintMarks(painter);
    painter.setPen(Colors::of(palette()).quiet);
    painter.drawText(rect().adjusted(sideMargin, 0, -sideMargin, 0),
        int(Qt::AlignLeft | Qt::AlignBottom) | int(Qt::TextWordWrap), note(scale));
}

void TimelineView::paintPart(QPainter &painter, const TimelinePart &part, const QRect &rect) const
{
    const Colors &colors = Colors::of(palette());
    const QColor color = colorOf(part.kind, colors);
    QColor ground = color;
    ground.setAlphaF(0.22F);
    painter.fillRect(rect, ground);
    if (part.kind == PartKind::Silence)
        painter.fillRect(rect, QBrush(color, Qt::BDiagPattern));
    painter.fillRect(rect.left(), rect.bottom() - 2, rect.width(), 3, color);
    painter.fillRect(rect.left(), rect.top(), 1, rect.height(), colors.border);
    if (part.isCutOff)
        painter.fillRect(rect.right() - 2, rect.top(), 3, rect.height(), colors.failed);
    const QRect above(rect.left(), 0, rect.width(), lineHeight());
    const QRect below(rect.left(), rect.bottom() + gap, rect.width(), lineHeight());
    const auto draw = [&](const QRect &where, const QString &text) {
        painter.drawText(
            where, Qt::AlignCenter, fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
    };
    painter.setPen(palette().color(QPalette::WindowText));
    draw(above, timelineName(part.kind));
    painter.setPen(colors.quiet);
    draw(below, durationText(part.length()));
}

void TimelineView::paintTicks(QPainter &painter, const TimelineScale &scale) const
{
    const Colors &colors = Colors::of(palette());
    quint64 most = 1;
    for (const TimelineTick &tick : m_timeline.ticks)
        most = std::max({most, tick.sent, tick.received});
    const int middle = barTop() + barHeight / 2;
    constexpr int room = barHeight / 2 - 4;
    for (const TimelineTick &tick : m_timeline.ticks) {
        const int left = sideMargin + int(scale.at(tick.begin));
        const int wide = std::max(2, sideMargin + int(scale.at(tick.end)) - left);
        const int up = int(room * tickHeight(tick.sent, most));
        const int down = int(room * tickHeight(tick.received, most));
        painter.fillRect(left, middle - up, wide, up, colors.sent);
        painter.fillRect(left, middle + 1, wide, down, colors.received);
    }
}

void TimelineView::paintBreaks(QPainter &painter, const TimelineScale &scale) const
{
    const QColor ground = palette().color(QPalette::Window);
    const QColor line = palette().color(QPalette::WindowText);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const int bottom = barTop() + barHeight;
    for (const double at : scale.breaks()) {
        const QPointF foot(sideMargin + at, bottom);
        painter.setPen(QPen(ground, 4));
        painter.drawLine(foot + QPointF(-3, 5), foot + QPointF(3, -9));
        painter.setPen(QPen(line, 1.2));
        for (const qreal shift : {-2.5, 2.5})
            painter.drawLine(foot + QPointF(shift - 3, 5), foot + QPointF(shift + 3, -9));
    }
    painter.restore();
}

void TimelineView::paintMarks(QPainter &painter) const
{
    const Colors &colors = Colors::of(palette());
    const QList<Label> labels = markLabels(width());
    const int bottom = barTop() + barHeight;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const Label &label = labels.at(i);
        const QColor color = colorOf(m_timeline.marks.at(i).kind, colors);
        painter.fillRect(label.x - 1, barTop() - 2, 2, barHeight + 4, color);
        painter.fillRect(label.x - 1, bottom, 1, label.rect.top() - bottom, color);
    }
    // No line goes through a word.
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const Label &label = labels.at(i);
        painter.fillRect(label.rect, palette().color(QPalette::Window));
        painter.setPen(colorOf(m_timeline.marks.at(i).kind, colors));
        painter.drawText(label.rect, Qt::AlignCenter, label.text);
    }
}

} // namespace wasclean
