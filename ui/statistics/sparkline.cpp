#include "ui/statistics/sparkline.h"

#include "ui/statistics/figuretext.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace wasclean {

namespace {

constexpr int barWidth = 2;
constexpr int edge = 4;

} // namespace

Sparkline::Sparkline(QWidget *parent)
    : QAbstractButton(parent)
    , m_seconds(seconds)
{
    setAccessibleName(tr("Statistics"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void Sparkline::setRates(const TrafficRates &lastSeconds, qint64 now)
{
    const qint64 running = now / TrafficRates::second * TrafficRates::second;
    for (int i = 0; i < seconds; ++i)
        m_seconds[size_t(i)] = lastSeconds.inSecond(running - (seconds - i) * TrafficRates::second);
    // Of the second that is not over, there is something to come.
    m_isMoving = lastSeconds.inSecond(running) != TrafficBothWays()
        || std::any_of(m_seconds.begin(), m_seconds.end(),
            [](const TrafficBothWays &second) { return second != TrafficBothWays(); });
    const TrafficBothWays &newest = m_seconds.back();
    const QString rates = tr("In the last second: %1 sent, %2 received.")
                              .arg(messageRateText(double(newest.sent.messages)),
                                  messageRateText(double(newest.received.messages)));
    setAccessibleDescription(rates);
    setToolTip(tr("%1\nStatistics (F7)").arg(rates));
    update();
}

int Sparkline::textWidth() const
{
    return fontMetrics().horizontalAdvance(tr("↓ %1").arg(messageRateText(9'999'999)));
}

QSize Sparkline::sizeHint() const
{
    return {seconds * barWidth + textWidth() + 4 * edge, 2 * fontMetrics().height() + 2 * edge};
}

void Sparkline::showEvent(QShowEvent *event)
{
    QAbstractButton::showEvent(event);
    emit shown();
}

void Sparkline::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    const Colors &colors = Colors::of(palette());
    if (underMouse() && isEnabled())
        painter.fillRect(rect(), colors.hover);
    const QRect inside = rect().adjusted(edge, edge, -edge, -edge);
    const QRect plot(inside.left(), inside.top(), seconds * barWidth, inside.height());
    const int middle = plot.center().y();
    quint64 most = 1;
    for (const TrafficBothWays &second : m_seconds)
        most = std::max({most, second.sent.messages, second.received.messages});
    const int room = plot.height() / 2 - 1;
    const auto heightOf = [&](quint64 messages) {
        return messages == 0 ? 0 : std::max(1, int(double(room) * double(messages) / double(most)));
    };
    for (int i = 0; i < seconds; ++i) {
        const TrafficBothWays &second = m_seconds[size_t(i)];
        const int left = plot.left() + i * barWidth;
        const int up = heightOf(second.sent.messages);
        painter.fillRect(left, middle - up, barWidth, up, colors.sent);
        painter.fillRect(
            left, middle + 1, barWidth, heightOf(second.received.messages), colors.received);
    }
    painter.fillRect(plot.left(), middle, plot.width(), 1, colors.border);
    const QRect text(plot.right() + 2 * edge, inside.top(), textWidth(), inside.height());
    const TrafficBothWays &newest = m_seconds.back();
    painter.setPen(colors.sent);
    painter.drawText(text, Qt::AlignRight | Qt::AlignTop,
        tr("↑ %1").arg(messageRateText(double(newest.sent.messages))));
    painter.setPen(colors.received);
    painter.drawText(text, Qt::AlignRight | Qt::AlignBottom,
        tr("↓ %1").arg(messageRateText(double(newest.received.messages))));
    if (hasFocus()) {
        painter.setPen(colors.accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace wasclean
