#pragma once

#include "app/demo/httphead.h"
#include "app/demo/sendingsession.h"

#include <chrono>

namespace wasclean::demo {

// What the paths do that send by themselves.

/// Pings with a counter as payload.
SendingSession::Behaviour pingEvery(std::chrono::milliseconds period);
/// Sends quotes for ever, see Ticker.
SendingSession::Behaviour sendQuotes();
/// "chat" or "json", whichever the client offers first; empty when it offers neither.
QByteArray chosenSubprotocol(const HttpHead &head);
/// Tells which of the subprotocols was chosen.
SendingSession::Behaviour tellSubprotocol(const HttpHead &head);
/// Sends {"request":"GET … HTTP/1.1","headers":[{"name":…,"value":…}…]} with every field in order.
SendingSession::Behaviour tellHeaders(const HttpHead &head);

} // namespace wasclean::demo
