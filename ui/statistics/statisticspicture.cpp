#include "ui/statistics/statisticspicture.h"

#include "app/base/datetime.h"
#include "app/base/duration.h"
#include "app/formats/sizetext.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace wasclean {

namespace {

struct PictureText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::StatisticsPicture)
};

constexpr int margin = 24;
constexpr int gap = 24;

/// Paints lines and tables from the top of a page downward.
class PageWriter
{
public:
    PageWriter(QPainter &painter, QSize page, const ChartLook &look)
        : m_painter(painter)
        , m_look(look)
        , m_line(QFontMetricsF(look.font).height() * 1.3)
        , m_left(margin)
        , m_width(page.width() - 2 * margin)
    { }

    double y() const { return m_y; }

    void line(const QString &text, bool isTitle)
    {
        QFont font = m_look.font;
        if (isTitle)
            font.setPointSizeF(font.pointSizeF() * 1.5);
        m_painter.setFont(font);
        const double height = isTitle ? m_line * 1.5 : m_line;
        const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideMiddle, m_width);
        m_painter.setPen(isTitle ? m_look.palette.color(QPalette::WindowText)
                                 : Colors::of(m_look.palette).quiet);
        m_painter.drawText(QRectF(m_left, m_y, m_width, height), Qt::AlignVCenter, shown);
        m_y += height;
    }

    void table(const FigureTableText &table, double top)
    {
        const QFontMetricsF metrics(m_look.font);
        double names = 0;
        std::vector<double> widths(size_t(table.columns.size()));
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            widths[size_t(column)] = metrics.horizontalAdvance(table.columns.at(column));
        for (const FigureRow &row : table.rows) {
            names = std::max(names, metrics.horizontalAdvance(row.name));
            for (qsizetype column = 0; column < row.values.size(); ++column) {
                double &wide = widths[size_t(column)];
                wide = std::max(wide, metrics.horizontalAdvance(row.values.at(column)));
            }
        }
        cells(FigureRow{{}, table.columns}, top, names, widths);
        for (const FigureRow &row : table.rows) {
            top += m_line;
            cells(row, top, names, widths);
        }
        m_y = std::max(m_y, top + m_line);
    }

private:
    void cells(const FigureRow &row, double top, double names, const std::vector<double> &widths)
    {
        double left = m_left;
        const Colors &colors = Colors::of(m_look.palette);
        m_painter.setFont(m_look.font);
        m_painter.setPen(colors.quiet);
        m_painter.drawText(QRectF(left, top, names + 1, m_line), Qt::AlignVCenter, row.name);
        if (!row.name.isEmpty())
            m_painter.setPen(m_look.palette.color(QPalette::WindowText));
        left += names;
        for (qsizetype column = 0; column < row.values.size(); ++column) {
            const double wide = widths[size_t(column)] + gap;
            m_painter.drawText(QRectF(left, top, wide, m_line), Qt::AlignRight | Qt::AlignVCenter,
                row.values.at(column));
            left += wide;
        }
    }

    QPainter &m_painter;
    const ChartLook &m_look;
    double m_line;
    double m_left;
    double m_width;
    double m_y = margin;
};

DistributionChart::Side timesSide(const QString &name, const Histogram &times)
{
    return {times, name, Direction::None};
}

/// The end of the part of the time in which the connection ended, so that the silence before it is
/// shown, too; 0 when no message was counted.
qint64 closedEnd(const TrafficStatistics &statistics)
{
    const TrafficRates &rates = statistics.rates();
    if (rates.parts().empty())
        return 0;
    const qint64 parts = (statistics.until() - rates.start()) / rates.partLength() + 1;
    const auto known = qint64(rates.parts().size());
    return rates.start() + std::max(parts, known) * rates.partLength();
}

} // namespace

StatisticsContent statisticsContent(
    const TrafficStatistics &statistics, const QString &title, qint64 now)
{
    StatisticsContent content;
    content.title = title;
    if (statistics.since() != 0) {
        const auto since = dateTimeOf(statistics.since());
        content.since = PictureText::tr("Counted for %1, since %2.")
                            .arg(durationText(now - statistics.since()),
                                QLocale().toString(since, QLocale::ShortFormat));
    }
    content.silence = silenceSentence(statistics, now);
    content.answers = answerSentence(statistics.answers());
    content.traffic = trafficFigures(statistics);
    content.times = timeFigures(statistics);
    const qint64 end = statistics.isOpen() ? now : closedEnd(statistics);
    content.charts = {
        std::make_shared<RateChart>(PictureText::tr("Messages per second"),
            RateChart::Value::Messages, statistics.rates(), end),
        std::make_shared<RateChart>(PictureText::tr("Payload per second"), RateChart::Value::Bytes,
            statistics.rates(), end),
        std::make_shared<DistributionChart>(PictureText::tr("Times to the answer"),
            PictureText::tr("No answers yet."),
            timesSide(PictureText::tr("Answers"), statistics.answers().times()),
            DistributionChart::Side(), answerTimeText),
        std::make_shared<DistributionChart>(PictureText::tr("Ping round trips"),
            PictureText::tr("No Pong has answered a Ping yet."),
            timesSide(PictureText::tr("Pings"), statistics.pingTimes()), DistributionChart::Side(),
            answerTimeText),
        std::make_shared<DistributionChart>(PictureText::tr("Sizes of messages"),
            PictureText::tr("No messages yet."),
            DistributionChart::Side{
                statistics.sent().sizes, PictureText::tr("↑ sent"), Direction::Sent},
            DistributionChart::Side{
                statistics.received().sizes, PictureText::tr("↓ received"), Direction::Received},
            sizeText),
    };
    return content;
}

void paintStatistics(
    QPainter &painter, QSize page, const StatisticsContent &content, const ChartLook &look)
{
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.fillRect(QRect(QPoint(), page), look.palette.color(QPalette::Window));
    PageWriter writer(painter, page, look);
    writer.line(content.title, true);
    for (const QString &sentence : {content.since, content.silence, content.answers}) {
        if (!sentence.isEmpty())
            writer.line(sentence, false);
    }
    const double top = writer.y() + gap / 2.0;
    writer.table(content.traffic, top);
    writer.table(content.times, writer.y() + gap / 2.0);
    const double chartsTop = writer.y() + gap;
    const int rows = int(content.charts.size() + 1) / 2;
    const double height = (page.height() - margin - chartsTop - (rows - 1) * gap) / rows;
    const double half = (page.width() - 2 * margin - 2 * gap) / 2.0;
    for (size_t i = 0; i < content.charts.size(); ++i) {
        const bool isAlone = i + 1 == content.charts.size() && i % 2 == 0;
        const double left = margin + (i % 2 == 0 ? 0 : half + 2 * gap);
        const size_t row = i / 2;
        const QRectF where(left, chartsTop + double(row) * (height + gap),
            isAlone ? page.width() - 2 * margin : half, height);
        content.charts[i]->paint(painter, where, look);
    }
}

} // namespace wasclean
