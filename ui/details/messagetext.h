#pragma once

#include "app/capture/readtask.h"
#include "app/capture/rowsplit.h"
#include "app/message/message.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QItemSelectionModel;

namespace wasclean {

/// The whole payload as people can read it: text as it is, other frames as hex pairs, the evidence
/// of an event as lines.
QString payloadText(const Message &message);

/// At most so many rows, and so many characters of payloads, go to the clipboard at once.
constexpr qint64 maxCopiedRows = 10'000;
constexpr qsizetype maxCopiedChars = qsizetype(64) * 1024 * 1024;

/// The selected rows of a log from top to bottom, as far as they may be copied, and what the log
/// shows of them without looking at their messages.
struct CopyPlan
{
    struct Row
    {
        qint64 captureRow = 0;
        QString number;
        /// See CaptureModel::TimeStartRole; nothing for the time of day.
        std::optional<qint64> timeStart;
        /// See CaptureModel::PartRole.
        int part = -1;
    };

    std::vector<Row> rows;
    /// By which the messages in a row are told apart.
    RowSplit split;
    /// True when more rows are selected.
    bool isCut = false;
};

/// Looks at the numbers of rows only, not at their messages.
CopyPlan planCopy(const QItemSelectionModel &selection);

/// The same for whole rows, each once.
CopyPlan withWholeRows(CopyPlan plan);

/// What goes to the clipboard, and how many rows it holds.
struct CopiedRows
{
    QString text;
    qint64 rows = 0;
    /// Rows that the source could not give.
    qint64 unreadable = 0;
    /// True when there were more than fit.
    bool isCut = false;
};

/// What is copied of a row.
using RowFormat = std::function<QString(
    const CopyPlan::Row &row, const Message &message, const RowSource &source)>;

/// A line: number, time as the log shows it, direction, type, size in bytes and the payload (of an
/// event: its sentence), with tabs between them. For the rows of one copy, on one thread.
RowFormat rowFormat();

/// What the format makes of the rows, with line ends between them.
CopiedRows collectRows(const CopyPlan &plan, const RowFormat &format, const RowSource &source,
    const ReadTask::Report &report = {});

} // namespace wasclean
