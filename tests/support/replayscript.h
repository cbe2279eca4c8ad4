#pragma once

#include <QByteArray>
#include <QJsonArray>

#include <vector>

namespace wasclean {

/// How a server leaves TCP at the end of its script.
enum class ReplayEnd : quint8 {
    None,
    Fin, ///< shut down and closed
    Rst, ///< closed with linger 0
    Hold, ///< kept open and silent until the client ends it
};

/// One step of a `server` script as close_events.md defines it, plus what our own scenarios need.
struct ReplayStep
{
    int afterMs = 0;
    /// The bytes of one write; "{accept}" is replaced by the Sec-WebSocket-Accept for the request.
    QByteArray bytes;
    /// The opcode of the client's frame to wait for; -1 for none.
    int awaitedOpcode = -1;
    /// Whether that frame, or the Close frame to be answered, is sure to come: then a slow client
    /// is waited for, as a server would that is not part of a test.
    bool isSureToCome = false;
    ReplayEnd end = ReplayEnd::None;
    /// From here on nothing is read from the client.
    bool deaf = false;
    /// Answer the client's Close frame with the same body (the good server of the arguments).
    bool echoClose = false;
};

using ReplayScript = std::vector<ReplayStep>;

/// Reads a `server` array. A step that says several things acts in the order of the members above.
ReplayScript replayScript(const QJsonArray &steps);

/// The head of a good answer to the upgrade.
QByteArray goodAnswer();
/// A server that accepts, answers a Close frame with its twin and ends TCP.
ReplayScript goodServer();

} // namespace wasclean
