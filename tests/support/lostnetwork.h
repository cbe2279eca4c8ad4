#pragma once

#include <QtGlobal>

namespace wasclean {

/// Cuts the connection between a client and a server of this process, as if a cable had been
/// pulled: nothing that the client sends reaches the server any more, and the client's TCP gives up
/// after that many milliseconds, which by itself takes about 15 minutes. False when there is no
/// such connection.
bool loseNetwork(quint16 serverPort, unsigned milliseconds);

} // namespace wasclean
