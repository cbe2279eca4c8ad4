#pragma once

#include "app/statistics/trafficstatistics.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace wasclean {

/// A row of a table of figures.
struct FigureRow
{
    QString name;
    QStringList values;

    bool operator==(const FigureRow &) const = default;
};

/// Figures as they are shown. What is not known is "–".
struct FigureTableText
{
    /// What the table is about.
    QString title;
    QStringList columns;
    QList<FigureRow> rows;

    bool operator==(const FigureTableText &) const = default;
};

/// How much went each way.
FigureTableText trafficFigures(const TrafficStatistics &statistics);
/// How long Pings and answers took.
FigureTableText timeFigures(const TrafficStatistics &statistics);
/// A sentence about the silence of the server now, and the longest. The time is that of the clock,
/// in nanoseconds since the epoch.
QString silenceSentence(const TrafficStatistics &statistics, qint64 now);
/// A sentence about requests without an answer; empty when there was no request.
QString answerSentence(const AnswerTimes &answers);

/// A time of an answer in three digits: "58.3 µs", "1.20 ms", "12.0 s".
QString answerTimeText(qint64 nanoseconds);
/// "1,203 messages/s", as the user's language writes numbers.
QString messageRateText(double perSecond);
/// "1.2 MiB/s".
QString byteRateText(double perSecond);

} // namespace wasclean
