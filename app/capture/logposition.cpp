#include "app/capture/logposition.h"

#include "app/base/timeunits.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace wasclean {

namespace {

struct PlaceText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::Place)
};

Checked<LogPosition> rowPlace(const QString &digits)
{
    bool fits = false;
    const qint64 number = digits.toLongLong(&fits);
    if (!fits)
        return Checked<LogPosition>::bad(PlaceText::tr("No row has such a large number."));
    if (number == 0)
        return Checked<LogPosition>::bad(PlaceText::tr("Rows are numbered from 1."));
    return Checked<LogPosition>::good({LogPosition::Kind::Row, number - 1});
}

/// The digits after the point as nanoseconds, further ones cut off.
qint64 fraction(const QString &digits)
{
    return digits.left(9).leftJustified(9, u'0').toLongLong();
}

Checked<LogPosition> timePlace(const QRegularExpressionMatch &match, QDate day)
{
    const QTime time(
        match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (!time.isValid())
        return Checked<LogPosition>::bad(
            PlaceText::tr("“%1” is not a time of day.").arg(match.captured()));
    const qint64 seconds = QDateTime(day, time).toSecsSinceEpoch();
    return Checked<LogPosition>::good(
        {LogPosition::Kind::Time, seconds * nsPerSecond + fraction(match.captured(4))});
}

Checked<LogPosition> datePlace(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        R"(^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,](\d+))?(Z|[+-]\d\d:?\d\d)?)?$)"));
    const QRegularExpressionMatch match = form.match(text);
    const QString time = match.captured(2).isEmpty() ? QStringLiteral("00:00") : match.captured(2);
    const QDateTime date
        = QDateTime::fromString(match.captured(1) + u'T' + time + match.captured(4), Qt::ISODate);
    if (!match.hasMatch())
        return Checked<LogPosition>::bad(
            PlaceText::tr("Enter a row number, for example 1234, a time, for example 14:02:07.113, "
                          "or a date and time, for example 2026-11-24T14:02:07."));
    if (!date.isValid())
        return Checked<LogPosition>::bad(PlaceText::tr("“%1” is not a date and time.").arg(text));
    // No row is that far away; what lies beyond is before the first or after the last one.
    constexpr qint64 mostSeconds = std::numeric_limits<qint64>::max() / nsPerSecond - 1;
    const qint64 seconds = std::clamp(date.toSecsSinceEpoch(), -mostSeconds, mostSeconds);
    return Checked<LogPosition>::good(
        {LogPosition::Kind::Time, seconds * nsPerSecond + fraction(match.captured(3))});
}

} // namespace

Checked<LogPosition> parseLogPosition(const QString &text, QDate day, bool withParts)
{
    static const QRegularExpression number(QStringLiteral(R"(^#?\d+(?:[,. ']\d{3})*$)"));
    static const QRegularExpression time(
        QStringLiteral(R"(^(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?$)"));
    static const QRegularExpression partOfRow(QStringLiteral(R"(^#?(\d+)\.(\d{1,5})$)"));
    const QString wanted = text.trimmed();
    if (const QRegularExpressionMatch match = partOfRow.match(wanted);
        withParts && match.hasMatch()) {
        Checked<LogPosition> place = rowPlace(match.captured(1));
        if (place)
            place.value->part = match.captured(2).toInt() - 1;
        return place;
    }
    if (number.match(wanted).hasMatch()) {
        QString digits = wanted;
        return rowPlace(digits.remove(QRegularExpression(QStringLiteral("\\D"))));
    }
    const QRegularExpressionMatch match = time.match(wanted);
    return match.hasMatch() ? timePlace(match, day) : datePlace(wanted);
}

} // namespace wasclean
