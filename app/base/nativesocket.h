#pragma once

#include <QTcpSocket>

#include <vector>

namespace wasclean {

/// Where bytes are to be read to.
struct ReadPlace
{
    char *to = nullptr;
    qint64 size = 0;
};

// Operations of TCP that QTcpSocket does not offer. They do nothing to a socket that is not open.

/// Whether this system offers the others.
bool canSteerTcp();
/// Ends our direction of TCP (FIN); the other direction can still be read.
void endWriting(const QTcpSocket &socket);
/// Fills the places, one after the other, with bytes that have arrived and Qt has not taken, and
/// returns how many these are: 0 if there are none. An end or an error of the connection is left to
/// Qt.
qint64 readArrived(const QTcpSocket &socket, const std::vector<ReadPlace> &places);
/// Makes the next close of the socket a reset (RST) instead of an orderly end.
void resetOnClose(const QTcpSocket &socket);

} // namespace wasclean
