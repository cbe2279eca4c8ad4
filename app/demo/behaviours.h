#pragma once

#include "app/demo/httphead.h"
#include "app/demo/qtsession.h"

#include <chrono>

namespace wasclean::demo {

// What the paths do that are served by QWebSocketServer.

/// Pings with a counter as payload.
QtSession::Behaviour pingEvery(std::chrono::milliseconds period);
/// Sends quotes for ever, see Ticker.
QtSession::Behaviour sendQuotes();
/// Tells which of the subprotocols was chosen.
QtSession::Behaviour tellSubprotocol(const HttpHead &head);
/// Sends {"request":"GET … HTTP/1.1","headers":[{"name":…,"value":…}…]} with every field in order.
QtSession::Behaviour tellHeaders(const HttpHead &head);

} // namespace wasclean::demo
