#include "app/base/duration.h"

#include "app/base/numberlocale.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace wasclean {

namespace {

constexpr qint64 nsOfMicrosecond = 1000;
constexpr qint64 nsOfMillisecond = 1000 * nsOfMicrosecond;
constexpr qint64 nsOfSecond = 1000 * nsOfMillisecond;
constexpr qint64 nsOfMinute = 60 * nsOfSecond;
constexpr qint64 nsOfHour = 60 * nsOfMinute;
constexpr qint64 nsOfDay = 24 * nsOfHour;

/// The context of the texts below for translators.
struct DurationText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::DurationText)
};

/// So many of the unit, cut after the decimals, of which there are at most two.
QString cut(qint64 nanoseconds, qint64 unit, int decimals)
{
    constexpr std::array<qint64, 3> powers = {1, 10, 100};
    const qint64 power = powers.at(std::size_t(decimals));
    const qint64 parts = nanoseconds / (unit / power);
    return numberLocale().toString(double(parts) / double(power), 'f', decimals);
}

QString microseconds(qint64 span)
{
    return DurationText::tr("%1 µs").arg(cut(span, nsOfMicrosecond, 0));
}

QString milliseconds(qint64 span, int decimals)
{
    return DurationText::tr("%1 ms").arg(cut(span, nsOfMillisecond, decimals));
}

QString seconds(qint64 span, int decimals)
{
    return DurationText::tr("%1 s").arg(cut(span, nsOfSecond, decimals));
}

} // namespace

QString durationText(qint64 nanoseconds)
{
    const qint64 span = std::max<qint64>(nanoseconds, 0);
    if (span < nsOfMillisecond)
        return microseconds(span);
    if (span < nsOfSecond)
        return milliseconds(span, 0);
    if (span < 2 * nsOfMinute)
        return seconds(span, 1);
    const auto inTwoUnits = [span](const QString &form, qint64 large, qint64 small) {
        return form.arg(QString::number(span / large), QString::number(span % large / small));
    };
    if (span < nsOfHour)
        return inTwoUnits(DurationText::tr("%1 min %2 s"), nsOfMinute, nsOfSecond);
    if (span < nsOfDay)
        return inTwoUnits(DurationText::tr("%1 h %2 min"), nsOfHour, nsOfMinute);
    return inTwoUnits(DurationText::tr("%1 d %2 h"), nsOfDay, nsOfHour);
}

QString exactDurationText(qint64 nanoseconds)
{
    const qint64 span = std::max<qint64>(nanoseconds, 0);
    if (span < nsOfMillisecond)
        return microseconds(span);
    if (span < nsOfSecond)
        return milliseconds(span, span < 100 * nsOfMillisecond ? 2 : 0);
    return seconds(span, 2);
}

} // namespace wasclean
