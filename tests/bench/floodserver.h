#pragma once

#include <QByteArray>

namespace wasclean {

/// So many text messages of so many bytes.
struct Load
{
    qsizetype bytes = 0;
    qint64 count = 0;
    /// Whether each is {"a":"xxx"}, of 8 bytes at least.
    bool isJson = false;
};

/// Listens on a free port of 127.0.0.1; the socket, or -1.
int listenLocally(quint16 &port);
/// Accepts one client and answers its opening handshake; the socket, or -1.
int acceptClient(int listener, const QByteArray &extensions = {});
/// Accepts one client, answers the handshake, sends the load as fast as it goes, and closes.
void serveOnce(int listener, Load load);
/// The same with permessage-deflate and messages that look like JSON, each compressed by itself.
void serveCompressed(int listener, Load load);
/// Accepts one client, waits until it has sent the load in masked frames, and closes.
void receiveOnce(int listener, Load load);
/// Accepts one client and sends every frame back until it closes.
void echoOnce(int listener);

} // namespace wasclean
