#pragma once

#include "app/statistics/trafficstatistics.h"

#include <QByteArray>

namespace wasclean {

/// The traffic over time as CSV in UTF-8 (RFC 4180): a row for each part of the time, with its
/// beginning in UTC (ISO 8601), its length in seconds, and messages and bytes of payload each way.
/// Numbers and times do not depend on the language of the user.
QByteArray ratesCsv(const TrafficStatistics &statistics);

/// The figures as CSV: a name, a direction or nothing, a value and its unit in each row. Times are
/// in milliseconds. What is not known is left out.
QByteArray figuresCsv(const TrafficStatistics &statistics, qint64 now);

} // namespace wasclean
