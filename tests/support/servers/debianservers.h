#pragma once

#include "tests/support/servers/serverprocess.h"

#include <QTemporaryDir>

namespace wasclean {

// Servers from packages of Debian, each with its files in a folder of the test. All return a
// sentence when the server does not run; else nothing.

/// An HTTP proxy; the settings are lines of its file, as "BasicAuth user password".
QString startTinyproxy(
    ServerProcess &process, const QTemporaryDir &folder, const QString &settings = {});

/// A SOCKS5 proxy; the arguments are its own, as "-u user -P password".
QString startMicrosocks(ServerProcess &process, const QStringList &arguments = {});

/// nginx in front of a WebSocket server.
struct NginxFront
{
    /// The text behind the address in "listen": "ssl;".
    QString listen;
    /// Directives of the server.
    QString settings;
    /// Directives of the location, as headers that are added.
    QString location;
    /// Where the WebSocket server listens.
    quint16 upstream = 0;
};

QString startNginx(ServerProcess &process, const QTemporaryDir &folder, const NginxFront &front);

/// nginx with an http block of one's own, in which "%1" is its port.
QString startNginxWith(ServerProcess &process, const QTemporaryDir &folder, const QString &http);

/// A location of nginx that leads WebSockets to a port of this machine, with more directives.
QString nginxWebSocketLocation(
    const QString &place, quint16 upstream, const QString &directives = {});

/// Squid, an HTTP proxy, which may be spoken to by TLS; "%1" in the settings is the address to
/// listen on. It reads its files as another user.
QString startSquid(ServerProcess &process, const QTemporaryDir &folder, const QString &settings);

/// Writes a file that the servers can read, too.
bool writeForServers(const QTemporaryDir &folder, const QString &name, const QByteArray &content);

/// lighttpd in front of a WebSocket server, which asks for Digest: below /echo with MD5, below
/// /push with SHA-256. The user is "jan", the password "pa:ss word". It redirects /old to /echo.
QString startLighttpd(ServerProcess &process, const QTemporaryDir &folder, quint16 upstream);

} // namespace wasclean
