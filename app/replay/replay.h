#pragma once

#include "app/message/message.h"

#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace wasclean {

/// The messages of a log that are sent again, and the messages that were received at that time.
struct Replay
{
    /// Where it went then; empty when the log does not say.
    QString url;
    /// Messages, Pings and Pongs, oldest first.
    std::vector<Message> sent;
    /// The messages that are compared with those received during the replay.
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

/// The replay of the rows of one connection. With selectedOnly, only selected messages are sent.
/// They are compared with the selected received messages; without such messages, with those
/// received after a selected message and before the next one that was sent. Late messages and
/// answers to Pings are left out.
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

/// The time of each message after the connection opened, at a multiple of the original speed; 0 for
/// all at once. The times never decrease.
std::vector<std::chrono::nanoseconds> replaySchedule(const Replay &replay, double speed);
/// How many messages are to have been sent by that time.
std::size_t dueMessages(
    const std::vector<std::chrono::nanoseconds> &schedule, std::chrono::nanoseconds elapsed);

/// The comparison of a message received during the replay with the original one.
enum class ReplayMatch : quint8 {
    Awaited, ///< received originally, and may still be received
    Same,
    Different,
    Missing, ///< received originally only
    Extra, ///< received during the replay only
};

/// Compares messages at the same position by type and bytes. isOver is true when no more messages
/// will be received.
ReplayMatch replayMatch(const std::vector<Message> &then, const std::vector<Message> &now,
    std::size_t place, bool over);

} // namespace wasclean
