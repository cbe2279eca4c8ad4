#pragma once

#include "ui/statistics/chart.h"
#include "ui/statistics/figuretext.h"

#include <QSize>

#include <memory>

namespace wasclean {

/// All figures and charts at a time, ready to be shown or painted.
struct StatisticsContent
{
    /// What the figures are of.
    QString title;
    QString since;
    QString silence;
    QString answers;
    FigureTableText traffic;
    FigureTableText times;
    std::vector<std::shared_ptr<const Chart>> charts;
};

/// The content of some statistics; the time is that of the clock, in nanoseconds since the epoch.
StatisticsContent statisticsContent(
    const TrafficStatistics &statistics, const QString &title, qint64 now);

/// Paints tables and charts on one page, for a picture in a file.
void paintStatistics(
    QPainter &painter, QSize page, const StatisticsContent &content, const ChartLook &look);

} // namespace wasclean
