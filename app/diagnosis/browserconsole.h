#pragma once

#include "app/connection/closeevent.h"
#include "app/wire/facts/evidence.h"

#include <QString>

#include <optional>

namespace wasclean {

/// The lines that browsers write to their console about an attempt. Empty if they write none;
/// nothing if that is not certain.
struct BrowserConsole
{
    std::optional<QString> chromium;
    std::optional<QString> firefox;
};

/// The words of Chromium 156, as it was seen to write them about servers that do the same, and of
/// Firefox by its source (dom/websocket/WebSocket.cpp). English, as developers look for them.
BrowserConsole browserConsole(const Evidence &evidence, const CloseEvent &event);

} // namespace wasclean
