#pragma once

#include <chrono>

namespace wasclean {

// The limits of time that apply unless the user sets others.

/// DNS, TCP, proxy, TLS and the opening handshake together.
constexpr std::chrono::seconds defaultHandshakeTimeout{30};
/// From our Close frame to the end of the connection.
constexpr std::chrono::seconds defaultClosingTimeout{10};
/// From a Ping of ours to its Pong.
constexpr std::chrono::seconds defaultPongTimeout{10};

} // namespace wasclean
