#include "app/statistics/statisticscsv.h"

#include "app/base/datetime.h"

#include <QStringList>

namespace wasclean {

namespace {

/// All cells are names and numbers of ours: none needs quotes.
QByteArray csvLine(const QStringList &cells) { return (cells.join(u',') + u"\r\n").toUtf8(); }

QString utcText(qint64 time) { return utcDateTimeOf(time).toString(Qt::ISODateWithMs); }

QString millisecondsText(qint64 nanoseconds)
{
    return QString::number(double(nanoseconds) / 1e6, 'f', 6);
}

class FigureLines
{
public:
    void add(const char *name, const char *direction, const QString &value, const char *unit)
    {
        m_csv += csvLine({QString::fromLatin1(name), QString::fromLatin1(direction), value,
            QString::fromLatin1(unit)});
    }

    void add(const char *name, const char *direction, quint64 value, const char *unit)
    {
        add(name, direction, QString::number(value), unit);
    }

    void add(const DirectionStatistics &side, const char *direction)
    {
        add("messages", direction, side.messages, "");
        add("payload", direction, side.payloadBytes, "bytes");
        add("on the wire", direction, side.wireBytes, "bytes");
        if (!side.sizes.isEmpty()) {
            add("smallest message", direction, quint64(side.sizes.min()), "bytes");
            add("median message", direction, quint64(side.sizes.percentile(50)), "bytes");
            add("largest message", direction, quint64(side.sizes.max()), "bytes");
        }
        if (const auto ratio = side.compressionRatio())
            add("compression ratio", direction, QString::number(*ratio, 'f', 3), "");
    }

    void addTimes(const char *name, const Histogram &times, std::optional<qint64> last)
    {
        add(name, "count", times.count(), "");
        if (times.isEmpty())
            return;
        add(name, "min", millisecondsText(times.min()), "ms");
        add(name, "median", millisecondsText(times.percentile(50)), "ms");
        add(name, "p95", millisecondsText(times.percentile(95)), "ms");
        add(name, "p99", millisecondsText(times.percentile(99)), "ms");
        add(name, "max", millisecondsText(times.max()), "ms");
        add(name, "last", millisecondsText(last.value_or(0)), "ms");
    }

    QByteArray csv() const { return m_csv; }

private:
    QByteArray m_csv = csvLine({QStringLiteral("figure"), QStringLiteral("of"),
        QStringLiteral("value"), QStringLiteral("unit")});
};

} // namespace

QByteArray ratesCsv(const TrafficStatistics &statistics)
{
    const TrafficRates &rates = statistics.rates();
    QByteArray csv = "begin,seconds,sent messages,sent bytes,received messages,received bytes\r\n";
    qint64 begin = rates.start();
    for (const TrafficBothWays &part : rates.parts()) {
        csv += csvLine({utcText(begin), QString::number(rates.partLength() / TrafficRates::second),
            QString::number(part.sent.messages), QString::number(part.sent.payloadBytes),
            QString::number(part.received.messages), QString::number(part.received.payloadBytes)});
        begin += rates.partLength();
    }
    return csv;
}

QByteArray figuresCsv(const TrafficStatistics &statistics, qint64 now)
{
    FigureLines lines;
    lines.add(statistics.sent(), "sent");
    lines.add(statistics.received(), "received");
    lines.addTimes("Ping round trip", statistics.pingTimes(), statistics.lastPing());
    lines.addTimes("answer time", statistics.answers().times(), statistics.answers().last());
    lines.add("requests", "waiting", statistics.answers().waiting(), "");
    lines.add("requests", "unanswered", statistics.answers().unanswered(), "");
    if (const auto heard = statistics.heardLast())
        lines.add("silence", "now", millisecondsText(now - *heard), "ms");
    lines.add("silence", "longest", millisecondsText(statistics.longestSilence(now)), "ms");
    return lines.csv();
}

} // namespace wasclean
