#pragma once

#include "app/base/background.h"
#include "app/message/message.h"

#include <QtGlobal>

#include <functional>
#include <optional>

namespace wasclean {

/// Gives the whole message of a row of a capture; nothing when it cannot be read.
using RowSource = std::function<std::optional<Message>(qint64 row)>;

/// Work over many rows of a capture, on the thread that reads it: see Capture::read().
struct ReadTask
{
    using Report = std::function<void(qint64 done, qint64 total)>;

    /// Called on the reading thread, so it owns what it needs. It may tell how far it is.
    std::function<void(const RowSource &source, const Report &report)> work;
    /// Called from the event loop with what was told last; may be empty.
    Report progress;
    /// Called from the event loop when the work is done, also when it was cancelled.
    std::function<void()> done;
    /// After this, rows are not read any more.
    CancelFlag cancelled;
};

} // namespace wasclean
