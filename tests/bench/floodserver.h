#pragma once

#include <QtGlobal>

namespace wasclean {

/// So many text messages of so many bytes.
struct Load
{
    qsizetype bytes = 0;
    qint64 count = 0;
};

/// Listens on a free port of 127.0.0.1; the socket, or -1.
int listenLocally(quint16 &port);
/// Accepts one client and answers its opening handshake; the socket, or -1.
int acceptClient(int listener);
/// Accepts one client, answers the handshake, sends the load as fast as it goes, and closes.
void serveOnce(int listener, Load load);
/// Accepts one client and sends every frame back until it closes.
void echoOnce(int listener);

} // namespace wasclean
