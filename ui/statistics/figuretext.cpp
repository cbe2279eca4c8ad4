#include "ui/statistics/figuretext.h"

#include "app/base/duration.h"
#include "app/base/translations.h"
#include "app/formats/sizetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace wasclean {

namespace {

struct FigureText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::FigureText)
};

const QString unknown = QStringLiteral("–");

QString countText(quint64 count) { return QLocale().toString(count); }

/// The largest part of the whole time, for a second.
DirectionTraffic peakOf(const TrafficRates &rates, Direction direction)
{
    DirectionTraffic peak;
    for (const TrafficBothWays &part : rates.parts()) {
        const DirectionTraffic &side = direction == Direction::Sent ? part.sent : part.received;
        peak.messages = std::max(peak.messages, side.messages);
        peak.payloadBytes = std::max(peak.payloadBytes, side.payloadBytes);
    }
    return peak;
}

double perSecond(quint64 count, const TrafficRates &rates)
{
    return double(count) * double(TrafficRates::second) / double(rates.partLength());
}

QString sizesText(const Histogram &sizes)
{
    if (sizes.isEmpty())
        return unknown;
    return FigureText::tr("%1 / %2 / %3")
        .arg(sizeText(sizes.min()), sizeText(sizes.percentile(50)), sizeText(sizes.max()));
}

QString ratioText(const DirectionStatistics &side)
{
    const auto ratio = side.compressionRatio();
    return ratio ? FigureText::tr("%1 : 1").arg(QLocale().toString(*ratio, 'f', 1)) : unknown;
}

FigureRow timeRow(const QString &name, const Histogram &times, std::optional<qint64> last)
{
    FigureRow row{name, {countText(times.count())}};
    for (const qint64 time : {times.min(), times.percentile(50), times.percentile(95),
             times.percentile(99), times.max()})
        row.values.append(times.isEmpty() ? unknown : answerTimeText(time));
    row.values.append(last ? answerTimeText(*last) : unknown);
    return row;
}

} // namespace

FigureTableText trafficFigures(const TrafficStatistics &statistics)
{
    const TrafficRates &rates = statistics.rates();
    const auto row = [&rates](const QString &name, const DirectionStatistics &side,
                         Direction direction) {
        const DirectionTraffic peak = peakOf(rates, direction);
        return FigureRow{name,
            {countText(side.messages), sizeText(qint64(side.payloadBytes)),
                sizeText(qint64(side.wireBytes)), messageRateText(perSecond(peak.messages, rates)),
                byteRateText(perSecond(peak.payloadBytes, rates)), sizesText(side.sizes),
                ratioText(side)}};
    };
    return {FigureText::tr("Traffic"),
        {FigureText::tr("Messages"), FigureText::tr("Payload"), FigureText::tr("On the wire"),
            FigureText::tr("Peak messages"), FigureText::tr("Peak payload"),
            FigureText::tr("Size: min / median / max"), FigureText::tr("Compression")},
        {row(FigureText::tr("Sent"), statistics.sent(), Direction::Sent),
            row(FigureText::tr("Received"), statistics.received(), Direction::Received)}};
}

FigureTableText timeFigures(const TrafficStatistics &statistics)
{
    const AnswerTimes &answers = statistics.answers();
    return {FigureText::tr("Times"),
        {FigureText::tr("Count"), FigureText::tr("Min"), FigureText::tr("Median"),
            FigureText::tr("95 %"), FigureText::tr("99 %"), FigureText::tr("Max"),
            FigureText::tr("Last")},
        {
            timeRow(FigureText::tr("Answer"), answers.times(), answers.last()),
            timeRow(FigureText::tr("Ping"), statistics.pingTimes(), statistics.lastPing()),
        }};
}

QString silenceSentence(const TrafficStatistics &statistics, qint64 now)
{
    const QString longest = durationText(statistics.longestSilence(now));
    if (const auto heard = statistics.heardLast())
        return FigureText::tr("Nothing received for %1. Longest silence: %2.")
            .arg(durationText(now - *heard), longest);
    return statistics.since() == 0
        ? FigureText::tr("Nothing has happened yet.")
        : FigureText::tr("Not connected. Longest silence: %1.").arg(longest);
}

QString answerSentence(const AnswerTimes &answers)
{
    const quint64 requests = answers.times().count() + answers.waiting() + answers.unanswered();
    if (requests == 0)
        return {};
    return FigureText::tr("Without an answer: %1 waiting, %2 given up when the connection ended.")
        .arg(countText(answers.waiting()), countText(answers.unanswered()));
}

QString answerTimeText(qint64 nanoseconds)
{
    // Three digits; 999.5 would be rounded to four.
    constexpr double next = 999.5;
    const auto span = double(std::max<qint64>(0, nanoseconds));
    const auto digits = [](double value) {
        const int decimals = value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
        return QLocale().toString(value, 'f', decimals);
    };
    if (span < next * 1e3)
        return FigureText::tr("%1 µs").arg(digits(span / 1e3));
    if (span < next * 1e6)
        return FigureText::tr("%1 ms").arg(digits(span / 1e6));
    if (span < 120e9)
        return FigureText::tr("%1 s").arg(digits(span / 1e9));
    return durationText(nanoseconds);
}

QString messageRateText(double perSecond)
{
    const int decimals = perSecond > 0 && perSecond < 9.95 && std::floor(perSecond) != perSecond;
    return FigureText::tr("%1/s").arg(QLocale().toString(perSecond, 'f', decimals));
}

QString byteRateText(double perSecond)
{
    return FigureText::tr("%1/s").arg(sizeText(std::llround(perSecond)));
}

} // namespace wasclean
