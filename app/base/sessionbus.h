#pragma once

namespace wasclean {

/// Where there is no D-Bus session bus, as over "ssh -X", the first question to it makes the D-Bus
/// library launch one ("autolaunch"), wait for it, and leave it running when the program has ended.
/// Qt asks for accessibility, so that is in each start. Call this before there is an application
/// object: questions then fail at once, as those to a bus that has gone.
void preventSessionBusAutolaunch();

} // namespace wasclean
