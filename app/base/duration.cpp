#include "app/base/duration.h"

#include "app/base/numberlocale.h"
#include "app/base/timeunits.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace wasclean {

namespace {

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
    return DurationText::tr("%1 µs").arg(cut(span, nsPerMicrosecond, 0));
}

QString milliseconds(qint64 span, int decimals)
{
    return DurationText::tr("%1 ms").arg(cut(span, nsPerMillisecond, decimals));
}

QString seconds(qint64 span, int decimals)
{
    return DurationText::tr("%1 s").arg(cut(span, nsPerSecond, decimals));
}

} // namespace

QString durationText(qint64 nanoseconds)
{
    const qint64 span = std::max<qint64>(nanoseconds, 0);
    if (span < nsPerMillisecond)
        return microseconds(span);
    if (span < nsPerSecond)
        return milliseconds(span, 0);
    if (span < 2 * nsPerMinute)
        return seconds(span, 1);
    const auto inTwoUnits = [span](const QString &form, qint64 large, qint64 small) {
        return form.arg(QString::number(span / large), QString::number(span % large / small));
    };
    if (span < nsPerHour)
        return inTwoUnits(DurationText::tr("%1 min %2 s"), nsPerMinute, nsPerSecond);
    if (span < nsPerDay)
        return inTwoUnits(DurationText::tr("%1 h %2 min"), nsPerHour, nsPerMinute);
    return inTwoUnits(DurationText::tr("%1 d %2 h"), nsPerDay, nsPerHour);
}

QString exactDurationText(qint64 nanoseconds)
{
    const qint64 span = std::max<qint64>(nanoseconds, 0);
    if (span < nsPerMillisecond)
        return microseconds(span);
    if (span < nsPerSecond)
        return milliseconds(span, span < 100 * nsPerMillisecond ? 2 : 0);
    return seconds(span, 2);
}

} // namespace wasclean
