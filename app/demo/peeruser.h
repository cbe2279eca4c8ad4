#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QTcpSocket>

#include <optional>

namespace wasclean::demo {

/// One end of a TCP connection.
struct TcpEndpoint
{
    QHostAddress address;
    quint16 port = 0;
};

/// Whose socket it is.
struct TcpOwner
{
    uint user = 0;
    /// The socket's number, which /proc/self/fd shows too.
    quint64 inode = 0;
};

/// The owner of the socket from one IPv4 endpoint to another, as a table in the form of
/// /proc/net/tcp or /proc/net/tcp6 tells; nothing when the socket is not in the table.
std::optional<TcpOwner> ownerInTable(
    const QByteArray &table, const TcpEndpoint &from, const TcpEndpoint &to);

/// Whether the program at the other end of a connection on this machine belongs to another user.
/// False for this user and for root; also where the system does not tell.
bool isOfAnotherUser(const QTcpSocket &socket);

/// Whether the other end of a connection is in this very process; false where the system does not
/// tell.
bool isOfThisProgram(const QTcpSocket &socket);

} // namespace wasclean::demo
