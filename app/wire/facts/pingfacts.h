#pragma once

#include "app/wire/facts/keepaliveoptions.h"

#include <QtGlobal>

namespace wasclean {

/// What became of the Pings of both sides (RFC 6455, 5.5.2).
struct PingFacts
{
    /// As they were for this attempt.
    KeepAliveOptions options;
    /// When the server's newest Ping was received; nanoseconds since the epoch, 0 for never.
    qint64 lastFromServer = 0;
    /// When a Pong last answered a Ping of ours, and the time from that Ping to the Pong, in
    /// nanoseconds; 0 and -1 for never.
    qint64 lastAnswer = 0;
    qint64 roundTrip = -1;
    /// Pings of ours, automatic or not, that were sent after the last one that was answered. No
    /// more than 1000 are counted.
    quint32 unanswered = 0;

    bool operator==(const PingFacts &) const = default;
};

} // namespace wasclean
