#pragma once

#include <QTcpSocket>

namespace wasclean {

// Operations of TCP that QTcpSocket does not offer. They do nothing to a socket that is not open.

/// Whether this system offers the others.
bool canSteerTcp();
/// Ends our direction of TCP (FIN); the other direction can still be read.
void endWriting(const QTcpSocket &socket);
/// Reads at most so many bytes of those that have arrived and Qt has not taken, and returns how
/// many these are: 0 if there are none. An end or an error of the connection is left to Qt.
qint64 readArrived(const QTcpSocket &socket, char *to, qint64 maxSize);
/// Makes the next close of the socket a reset (RST) instead of an orderly end.
void resetOnClose(const QTcpSocket &socket);

} // namespace wasclean
