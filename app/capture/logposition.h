#pragma once

#include "app/base/checked.h"

#include <QDate>

namespace wasclean {

/// A row or a time to go to in a log.
struct LogPosition
{
    enum class Kind {
        Row, ///< a row of the capture, from 0
        Time, ///< nanoseconds since the epoch: the first row that is not earlier
    };

    Kind kind = Kind::Row;
    qint64 value = 0;
    /// Which of the messages in the row, from 0; -1 for the row.
    int part = -1;
};

/// Reads a row number as the log shows it (`1234`, `#1,234`; with messages told apart also `12.3`,
/// which is the third one of row 12), a local time of the given day
/// (`14:02`, `14:02:07.113`), or an ISO date and time (`2026-11-24T14:02:07Z`; local without zone).
Checked<LogPosition> parseLogPosition(const QString &text, QDate day, bool withParts = false);

} // namespace wasclean
