#pragma once

#include "app/wire/facts/timeouts.h"

namespace wasclean {

/// Pings that are sent by themselves, and what becomes of the server's.
struct KeepAliveOptions
{
    /// The time between two Pings of ours; 0 for none.
    std::chrono::milliseconds pingInterval{0};
    /// How long a Pong may take before the connection is given up; 0 for as long as it likes.
    std::chrono::milliseconds pongTimeout{defaultPongTimeout};
    /// Whether the server's Pings are answered.
    bool answerPings = true;

    bool operator==(const KeepAliveOptions &) const = default;
};

} // namespace wasclean
