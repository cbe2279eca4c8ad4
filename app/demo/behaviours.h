#pragma once

#include "app/demo/requesthead.h"
#include "app/demo/sendingsession.h"

#include <chrono>

namespace wasclean::demo {

// Behaviours of the paths that send messages on their own.

/// Pings with a counter as payload.
SendingSession::Behaviour pingEvery(std::chrono::milliseconds period);
/// Sends quotes for ever, see Ticker.
SendingSession::Behaviour sendQuotes();
/// "chat" or "json", whichever the client offers first; empty when it offers neither.
QByteArray chosenSubprotocol(const RequestHead &head);
/// Sends the name of the subprotocol that was chosen.
SendingSession::Behaviour tellSubprotocol(const RequestHead &head);
/// Sends {"request":"GET … HTTP/1.1","headers":[{"name":…,"value":…}…]} with every field in order.
SendingSession::Behaviour tellHeaders(const RequestHead &head);

} // namespace wasclean::demo
