#pragma once

#include <QString>

namespace wasclean {

class MessageList;
struct PendingBlock;

/// What is left when a capture ends.
struct CaptureEnding
{
    /// Everything is in the file.
    bool isWhole = true;
    /// Rows that are not in the file, and how many of them are messages or Pings and Pongs.
    qint64 rows = 0;
    qint64 messages = 0;
    /// Why not, as a clause without a full stop.
    QString problem;

    /// Counts the rows of the block that come after the first ones, which are written.
    void add(const PendingBlock &block, qint64 written);
    /// Counts all of them.
    void add(const MessageList &list);
};

} // namespace wasclean
