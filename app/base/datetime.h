#pragma once

#include <QDateTime>

namespace wasclean {

/// The local time that is so many nanoseconds after the epoch, to the millisecond.
inline QDateTime dateTimeOf(qint64 nanoseconds)
{
    return QDateTime::fromMSecsSinceEpoch(nanoseconds / 1'000'000);
}

/// The same in UTC.
inline QDateTime utcDateTimeOf(qint64 nanoseconds)
{
    return QDateTime::fromMSecsSinceEpoch(nanoseconds / 1'000'000, Qt::UTC);
}

} // namespace wasclean
