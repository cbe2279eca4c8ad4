#include "app/demo/peeruser.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include <unistd.h>

namespace wasclean::demo {

namespace {

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
