#pragma once

#include "app/message/message.h"

#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace wasclean {

/// What of a log is sent again, and what came when it was sent first.
struct Replay
{
    /// Where it went then; empty when the log does not say.
    QString url;
    /// Messages, Pings and Pongs, oldest first.
    std::vector<Message> sent;
    /// The messages that are compared with what comes now.
    std::vector<Message> received;
    /// When the connection was open, or the first message was sent; nanoseconds since the epoch.
    qint64 startTime = 0;
};

/// A row of a log and whether the user selected it.
struct ReplayRow
{
    Message message;
    bool selected = false;
};

/// The replay of one connection's rows. With selectedOnly, of those that are selected: what is
/// compared are the selected messages that came, or when none is selected those that came after a
/// selected one and before the next that was sent. Late messages and answers to Pings are left out.
Replay makeReplay(const std::vector<ReplayRow> &rows, bool selectedOnly);

/// Reads the rows of the connection that a row of a capture's file belongs to, and makes a replay
/// of them. A problem is a sentence.
struct LoadedReplay
{
    Replay all;
    Replay selected;
    QString problem;
};

LoadedReplay loadReplay(
    const QString &capturePath, qint64 row, const std::function<bool(qint64)> &isSelected);

/// How long after the connection is open each message is sent, at so many times the speed of then;
/// 0 for all at once. Never decreases.
std::vector<std::chrono::nanoseconds> replaySchedule(const Replay &replay, double speed);
/// How many messages are to have been sent by that time.
std::size_t dueMessages(
    const std::vector<std::chrono::nanoseconds> &schedule, std::chrono::nanoseconds elapsed);

/// How what came now compares with what came then.
enum class ReplayMatch : quint8 {
    Awaited, ///< it came then, and may still come now
    Same,
    Different,
    Missing, ///< it came then only
    Extra, ///< it came now only
};

/// Compares the messages at the same place, type and bytes. Over is whether no more will come.
ReplayMatch replayMatch(const std::vector<Message> &then, const std::vector<Message> &now,
    std::size_t place, bool over);

} // namespace wasclean
