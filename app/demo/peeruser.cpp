#include "app/demo/peeruser.h"

#include <QtEndian>

namespace wasclean::demo {

namespace {

/// The columns of a row: number, local, remote, state, queues, timer, retransmits, user,
/// timeout, inode.
constexpr qsizetype localColumn = 1;
constexpr qsizetype remoteColumn = 2;
constexpr qsizetype userColumn = 7;
constexpr qsizetype inodeColumn = 9;

QByteArray hex(quint32 number, int digits)
{
    return QByteArray::number(number, 16).rightJustified(digits, '0').toUpper();
}

/// "0100007F:22B9": the kernel prints the four bytes of the address as one number of this machine.
QByteArray written(const TcpEndpoint &endpoint)
{
    return hex(qToBigEndian(endpoint.address.toIPv4Address()), 8) + ':' + hex(endpoint.port, 4);
}

/// An IPv6 socket may hold an IPv4 connection; its address then ends with the IPv4 address.
bool isEndpoint(const QByteArray &cell, const QByteArray &wanted)
{
    const QByteArray mapped = "0000000000000000" + hex(qToBigEndian(quint32(0xFFFF)), 8);
    return cell == wanted || cell == mapped + wanted;
}

} // namespace

std::optional<TcpOwner> ownerInTable(
    const QByteArray &table, const TcpEndpoint &from, const TcpEndpoint &to)
{
    const QByteArray local = written(from);
    const QByteArray remote = written(to);
    for (const QByteArray &line : table.split('\n')) {
        // Most rows are about others, and splitting them is most of the work.
        if (!line.contains(local) || !line.contains(remote)) {
            continue;
        }
        const QList<QByteArray> cells = line.simplified().split(' ');
        bool isNumber = false;
        const uint user = cells.value(userColumn).toUInt(&isNumber);
        if (isNumber && isEndpoint(cells.at(localColumn), local)
            && isEndpoint(cells.at(remoteColumn), remote)) {
            return TcpOwner{user, cells.value(inodeColumn).toULongLong()};
        }
    }
    return {};
}

} // namespace wasclean::demo
