#pragma once

#include "app/message/message.h"

#include <QItemSelection>
#include <QString>

#include <functional>
#include <optional>

namespace wasclean {

/// Fetches the whole message of a row; nothing when there is none.
using MessageSource = std::function<std::optional<Message>(int row)>;

/// The whole payload as people can read it: text as it is, other frames as hex pairs, the evidence
/// of an event as lines.
QString payloadText(const Message &message);

/// What goes to the clipboard, and how many rows it holds.
struct CopiedRows
{
    QString text;
    qint64 rows = 0;
    /// True when there were more than fit.
    bool isCut = false;
};

/// At most so many rows, and about so many characters, go to the clipboard at once.
constexpr qint64 maxCopiedRows = 10'000;
constexpr qsizetype maxCopiedChars = 64 * 1024 * 1024;

/// The selected rows from top to bottom, a line each: number, time, direction, type, size in bytes
/// and the payload (of an event: its sentence), with tabs between them.
CopiedRows copyRows(
    const QAbstractItemModel &model, const QItemSelection &selection, const MessageSource &source);

/// The payloads of the selected rows from top to bottom, with line ends between them.
CopiedRows copyPayloads(const QItemSelection &selection, const MessageSource &source);

} // namespace wasclean
