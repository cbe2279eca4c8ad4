#include "app/base/datetime.h"
#include "ui/statistics/chart.h"
#include "ui/statistics/figuretext.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QRectF>

#include <algorithm>

namespace wasclean {

namespace {

struct RateText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::RateChart)
};

QString clockText(qint64 time)
{
    return QLocale().toString(dateTimeOf(time).time(), QStringLiteral("HH:mm:ss"));
}

/// What stands above and below the line in the middle.
struct Bars
{
    double up = 0;
    double down = 0;
};

} // namespace

RateChart::RateChart(const QString &title, Value value, const TrafficRates &rates, qint64 end)
    : Chart(title)
    , m_value(value)
    , m_rates(rates)
    , m_end(rates.start() + qint64(rates.parts().size()) * rates.partLength())
{
    if (end == 0)
        return;
    // What is not over has less than it will have.
    m_end = rates.start() + (end - rates.start()) / rates.partLength() * rates.partLength();
}

std::vector<TrafficBothWays> RateChart::shownParts() const
{
    const qint64 whole = (m_end - m_rates.start()) / m_rates.partLength();
    std::vector<TrafficBothWays> parts = m_rates.parts();
    parts.resize(size_t(std::clamp<qint64>(whole, 0, qint64(parts.size()))));
    return parts;
}

double RateChart::valueOf(const DirectionTraffic &traffic) const
{
    const quint64 count = m_value == Value::Messages ? traffic.messages : traffic.payloadBytes;
    return double(count) * double(TrafficRates::second) / double(m_rates.partLength());
}

double RateChart::peak() const
{
    double peak = 0;
    for (const TrafficBothWays &part : shownParts())
        peak = std::max({peak, valueOf(part.sent), valueOf(part.received)});
    return peak;
}

QString RateChart::rateText(double perSecond) const
{
    return m_value == Value::Messages ? messageRateText(perSecond) : byteRateText(perSecond);
}

QString RateChart::emptySentence() const
{
    return shownParts().empty() ? RateText::tr("No messages yet.") : QString();
}

QString RateChart::description() const
{
    if (shownParts().empty())
        return emptySentence();
    double sent = 0;
    double received = 0;
    for (const TrafficBothWays &part : shownParts()) {
        sent = std::max(sent, valueOf(part.sent));
        received = std::max(received, valueOf(part.received));
    }
    return RateText::tr("From %1 to %2. Most sent: %3. Most received: %4.")
        .arg(clockText(m_rates.start()), clockText(m_end), rateText(sent), rateText(received));
}

void RateChart::paintPicture(QPainter &painter, const QRectF &where, const ChartLook &look) const
{
    const Colors &colors = Colors::of(look.palette);
    const QFontMetricsF metrics(look.font);
    const double line = metrics.height();
    const QString scale = rateText(peak());
    const double labels = metrics.horizontalAdvance(scale) + 8;
    const QRectF plot = where.adjusted(labels, line / 2, 0, -line - 4);
    const double middle = plot.center().y();

    // A mark for each pixel at most, and for each part at least.
    const std::vector<TrafficBothWays> parts = shownParts();
    const double span = double(std::max<qint64>(1, m_end - m_rates.start()));
    const double perPart = plot.width() * double(m_rates.partLength()) / span;
    std::vector<Bars> columns(size_t(std::max(1.0, plot.width())) + 1);
    for (size_t i = 0; i < parts.size(); ++i) {
        const auto first = size_t(double(i) * perPart);
        const auto last = std::max(first + 1, size_t(double(i + 1) * perPart));
        for (size_t x = first; x < std::min(last, columns.size()); ++x) {
            columns[x].up = std::max(columns[x].up, valueOf(parts[i].sent));
            columns[x].down = std::max(columns[x].down, valueOf(parts[i].received));
        }
    }
    const double room = plot.height() / 2 - 1;
    const double most = std::max(peak(), 1e-9);
    for (size_t x = 0; x < columns.size(); ++x) {
        const double left = plot.left() + double(x);
        const double up = room * columns[x].up / most;
        const double down = room * columns[x].down / most;
        painter.fillRect(QRectF(left, middle - up, 1, up), colors.sent);
        painter.fillRect(QRectF(left, middle + 1, 1, down), colors.received);
    }
    painter.fillRect(QRectF(plot.left(), middle, plot.width(), 1), colors.border);

    const QRectF beside(where.left(), 0, labels - 8, line);
    const auto label = [&](double y, const QColor &color, const QString &text) {
        painter.setPen(color);
        painter.drawText(
            beside.translated(0, y - line / 2), Qt::AlignRight | Qt::AlignVCenter, text);
    };
    label(plot.top(), colors.sent, scale);
    label(plot.bottom(), colors.received, scale);
    painter.setPen(colors.quiet);
    const QRectF below(plot.left(), where.bottom() - line, plot.width(), line);
    painter.drawText(below, Qt::AlignLeft, clockText(m_rates.start()));
    painter.drawText(below, Qt::AlignRight, clockText(m_end));
    painter.drawText(below, Qt::AlignHCenter, RateText::tr("↑ sent, ↓ received"));
}

} // namespace wasclean
