#pragma once

#include <QtGlobal>

namespace wasclean {

/// The way that a message of the user's takes to the server.
enum class SendRoute : quint8 {
    Engine, ///< QWebSocket frames and masks it, the Wire passes its frame on
    WireWhole, ///< the Wire makes one frame of it
    WireByFrames, ///< the Wire makes frames of it one after the other, perhaps compressed
};

/// The one rule for which messages pass through QWebSocket: all but those that it cannot send
/// (compressed, or in several frames), and those of a flood, when more than 64 were given to send
/// in one turn of the event loop, as QWebSocket would take most of the time. Files, Pings, Pongs
/// and Close frames never pass through it.
constexpr SendRoute sendRoute(int frames, bool isCompressing, bool isFlood)
{
    if (frames > 1 || isCompressing)
        return SendRoute::WireByFrames;
    return isFlood ? SendRoute::WireWhole : SendRoute::Engine;
}

/// More messages than these in one turn are a flood.
constexpr qsizetype sendFloodLimit = 64;

} // namespace wasclean
