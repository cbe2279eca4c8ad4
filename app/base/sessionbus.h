#pragma once

namespace wasclean {

/// Whether the desktop has a D-Bus session bus. To be asked before QDBusConnection::sessionBus():
/// without one, that starts a bus, waits for it, and leaves it running when the program has ended.
bool hasSessionBus();

} // namespace wasclean
