#pragma once

#include <QTcpSocket>

namespace wasclean {

// Operations of TCP that QTcpSocket does not offer. They do nothing to a socket that is not open.

/// Whether this system offers the others.
bool canSteerTcp();
/// Ends our direction of TCP (FIN); the other direction can still be read.
void endWriting(const QTcpSocket &socket);
/// Makes the next close of the socket a reset (RST) instead of an orderly end.
void resetOnClose(const QTcpSocket &socket);

} // namespace wasclean
