#include "ui/statistics/chart.h"

#include "app/base/translations.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QRectF>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace wasclean {

namespace {

struct DistributionText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::DistributionChart)
};

constexpr std::array<double, 3> percentiles{50, 95, 99};

QColor barColor(Direction direction, const Colors &colors)
{
    switch (direction) {
    case Direction::Sent:
        return colors.sent;
    case Direction::Received:
        return colors.received;
    case Direction::None:
        break;
    }
    return colors.accent;
}

QString percentText(double percent)
{
    return DistributionText::tr("%1 %").arg(QLocale().toString(percent, 'f', 0));
}

} // namespace

DistributionChart::DistributionChart(const QString &title, const QString &emptySentence,
    const Side &up, const Side &down, ValueText text)
    : Chart(title)
    , m_emptySentence(emptySentence)
    , m_up(up)
    , m_down(down)
    , m_text(std::move(text))
{
    std::optional<qint64> low;
    for (const Side *side : {&m_up, &m_down}) {
        if (side->values.isEmpty())
            continue;
        low = std::min(low.value_or(side->values.min()), side->values.min());
        m_high = std::max(m_high, side->values.max());
    }
    // The axis is logarithmic: 0 is drawn at its left end.
    m_low = std::max<qint64>(1, low.value_or(1));
    // Values that are nearly the same stand in the middle, and not all over the picture.
    constexpr qint64 leastSpan = 4;
    if (m_high / m_low < leastSpan) {
        m_low = std::max<qint64>(1, m_low / 2);
        m_high = std::max(m_high, m_high / 2 * 3);
    }
    m_high = std::max(m_high, m_low + 1);
}

QString DistributionChart::emptySentence() const
{
    return m_up.values.isEmpty() && m_down.values.isEmpty() ? m_emptySentence : QString();
}

QString DistributionChart::describe(const Side &side) const
{
    const auto count = qint64(side.values.count());
    return DistributionText::tr(
        "%1: %2 value(s), median %3, 95 % at most %4, 99 % at most %5.", nullptr, pluralForm(count))
        .arg(side.name, QLocale().toString(count), m_text(side.values.percentile(50)),
            m_text(side.values.percentile(95)), m_text(side.values.percentile(99)));
}

QString DistributionChart::description() const
{
    QStringList sentences;
    for (const Side *side : {&m_up, &m_down}) {
        if (!side->values.isEmpty())
            sentences.append(describe(*side));
    }
    return sentences.isEmpty() ? m_emptySentence : sentences.join(u'\n');
}

/// Where a value is between the ends, from 0 to 1.
double DistributionChart::at(qint64 value) const
{
    const double whole = std::log(double(m_high) / double(m_low));
    return std::clamp(std::log(double(std::max(value, m_low)) / double(m_low)) / whole, 0.0, 1.0);
}

/// The limits of the bars: eight for each doubling, as far as there are that many values.
std::vector<qint64> DistributionChart::edges() const
{
    constexpr int most = 64;
    const double doublings = std::log2(double(m_high) / double(m_low));
    const int bars = std::clamp(int(std::ceil(doublings * 8)), 1, most);
    std::vector<qint64> edges{0};
    for (int i = 1; i < bars; ++i) {
        const auto edge
            = qint64(std::llround(double(m_low) * std::exp2(doublings * i / double(bars))));
        if (edge > std::max(edges.back(), m_low))
            edges.push_back(edge);
    }
    edges.push_back(m_high + 1);
    return edges;
}

void DistributionChart::paintPicture(
    QPainter &painter, const QRectF &where, const ChartLook &look) const
{
    const Colors &colors = Colors::of(look.palette);
    const double line = QFontMetricsF(look.font).height();
    const bool both = !m_up.values.isEmpty() && !m_down.values.isEmpty();
    const double above = m_up.values.isEmpty() ? 0 : line + 4;
    const double below = m_down.values.isEmpty() ? 0 : line + 4;
    const QRectF plot = where.adjusted(0, above, 0, -line - 4 - below);
    const double base = both    ? plot.center().y()
        : m_up.values.isEmpty() ? plot.top()
                                : plot.bottom();
    const std::vector<qint64> limits = edges();
    const auto paintSide = [&](const Side &side, bool upward) {
        quint64 most = 1;
        for (size_t i = 0; i + 1 < limits.size(); ++i)
            most = std::max(most, side.values.countBetween(limits[i], limits[i + 1]));
        const double room = both ? plot.height() / 2 - 1 : plot.height();
        for (size_t i = 0; i + 1 < limits.size(); ++i) {
            const quint64 count = side.values.countBetween(limits[i], limits[i + 1]);
            if (count == 0)
                continue;
            const double left = plot.left() + plot.width() * at(limits[i]);
            const double right = plot.left() + plot.width() * at(limits[i + 1]);
            // One value can be seen beside a million.
            const double high = std::max(2.0, room * double(count) / double(most));
            const double wide = std::max(2.0, right - left - 1);
            painter.fillRect(QRectF(left, upward ? base - high : base + 1, wide, high),
                barColor(side.direction, colors));
        }
    };
    if (!m_up.values.isEmpty())
        paintSide(m_up, true);
    if (!m_down.values.isEmpty())
        paintSide(m_down, false);
    painter.fillRect(QRectF(plot.left(), base, plot.width(), 1), colors.border);
    if (!m_up.values.isEmpty())
        paintPercentiles(painter, plot, m_up, true, look);
    if (!m_down.values.isEmpty())
        paintPercentiles(painter, plot, m_down, false, look);
    painter.setPen(colors.quiet);
    const QRectF axis(plot.left(), where.bottom() - line, plot.width(), line);
    painter.drawText(axis, Qt::AlignLeft, m_text(m_low));
    painter.drawText(axis, Qt::AlignRight, m_text(m_high));
}

/// Lines at the percentiles, and their names in one line above or below; a name that has no room
/// beside the one before it is left out, as the table has it.
void DistributionChart::paintPercentiles(QPainter &painter, const QRectF &plot, const Side &side,
    bool upward, const ChartLook &look) const
{
    const Colors &colors = Colors::of(look.palette);
    const QFontMetricsF metrics(look.font);
    const double top = upward ? plot.top() - metrics.height() - 4 : plot.bottom() + 2;
    double free = plot.left();
    if (side.direction != Direction::None) {
        painter.setPen(barColor(side.direction, colors));
        painter.drawText(
            QRectF(plot.left(), top, plot.width(), metrics.height()), Qt::AlignLeft, side.name);
        free += metrics.horizontalAdvance(side.name) + 12;
    }
    for (const double percent : percentiles) {
        const qint64 value = side.values.percentile(percent);
        const double x = plot.left() + plot.width() * at(value);
        painter.fillRect(QRectF(x, plot.top(), 1, plot.height()), colors.quiet);
        const QString name
            = DistributionText::tr("%1: %2").arg(percentText(percent), m_text(value));
        const double wide = metrics.horizontalAdvance(name);
        const double left = std::min(std::max(free, x - wide / 2), plot.right() - wide);
        if (left < free)
            continue;
        painter.setPen(look.palette.color(QPalette::WindowText));
        painter.drawText(QRectF(left, top, wide + 1, metrics.height()), Qt::AlignLeft, name);
        free = left + wide + 12;
    }
}

} // namespace wasclean
