#include "app/demo/peeruser.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

#include <unistd.h>

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

QByteArray systemTables()
{
    QByteArray tables;
    for (const char *path : {"/proc/net/tcp", "/proc/net/tcp6"}) {
        QFile file(QString::fromLatin1(path));
        if (file.open(QIODevice::ReadOnly)) {
            tables += file.readAll();
        }
    }
    return tables;
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

bool isOfAnotherUser(const QTcpSocket &socket)
{
    const TcpEndpoint here{socket.localAddress(), socket.localPort()};
    const TcpEndpoint there{socket.peerAddress(), socket.peerPort()};
    // The table can lose a row when others come and go while it is read.
    constexpr int attempts = 3;
    for (int i = 0; i < attempts; ++i) {
        const QByteArray tables = systemTables();
        if (const auto owner = ownerInTable(tables, there, here)) {
            return owner->user != ::geteuid() && owner->user != 0;
        }
        if (!ownerInTable(tables, here, there)) {
            return false;
        }
    }
    // Our end is known and the other is not: it has gone, or is none of this user's.
    return true;
}

bool isOfThisProgram(const QTcpSocket &socket)
{
    const auto owner = ownerInTable(systemTables(), {socket.peerAddress(), socket.peerPort()},
        {socket.localAddress(), socket.localPort()});
    if (!owner || owner->inode == 0) {
        return false;
    }
    const QString link = QStringLiteral("/socket:[%1]").arg(owner->inode);
    const QDir files(QStringLiteral("/proc/self/fd"));
    const QStringList names
        = files.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        // Qt takes the link's text for a path in the link's folder.
        return QFileInfo(files.filePath(name)).symLinkTarget().endsWith(link);
    });
}

} // namespace wasclean::demo
