#include "tests/support/servers/debianservers.h"

#include <QFile>

namespace wasclean {

namespace {

const char nginxSettings[] = R"(
daemon off; master_process off; pid %1/nginx.pid; error_log stderr;
events {}
http {
    access_log off;
    client_body_temp_path %1/body; proxy_temp_path %1/proxy; fastcgi_temp_path %1/fastcgi;
    uwsgi_temp_path %1/uwsgi; scgi_temp_path %1/scgi;
    %2
})";

const char squidSettings[] = R"(
pid_filename none
cache deny all
cache_mem 1 MB
memory_cache_shared off
memory_pools off
access_log none
cache_log /dev/null
coredump_dir %1
shutdown_lifetime 0 seconds
visible_hostname localhost
pinger_enable off
%2
)";

const char lighttpdSettings[] = R"(
server.document-root = "%1"
server.bind = "127.0.0.1"
server.port = %2
server.modules = ( "mod_redirect", "mod_auth", "mod_authn_file", "mod_proxy" )
auth.backend = "plain"
auth.backend.plain.userfile = "%3"
auth.require = (
    "/echo" => ( "method" => "digest", "realm" => "a b", "require" => "valid-user" ),
    "/push" => ( "method" => "digest", "realm" => "r", "require" => "valid-user", "algorithm" => "SHA-256" )
)
url.redirect = ( "^/old$" => "/echo" )
proxy.server = ( "" => (( "host" => "127.0.0.1", "port" => %4 )) )
proxy.header = ( "upgrade" => "enable" )
)";

bool write(const QString &path, const QString &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content.toUtf8()) > 0;
}

} // namespace

QString startTinyproxy(ServerProcess &process, const QTemporaryDir &folder, const QString &settings)
{
    const QString file = folder.filePath(QStringLiteral("tinyproxy.conf"));
    return process.start(QStringLiteral("tinyproxy"), [&](quint16 port) {
        const QString content = QStringLiteral("Port %1\nListen 127.0.0.1\nMaxClients 20\n%2\n")
                                    .arg(QString::number(port), settings);
        return write(file, content) ? QStringList{QStringLiteral("-d"), QStringLiteral("-c"), file}
                                    : QStringList();
    });
}

QString startMicrosocks(ServerProcess &process, const QStringList &arguments)
{
    return process.start(QStringLiteral("microsocks"), [&](quint16 port) {
        return QStringList{QStringLiteral("-i"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"),
                   QString::number(port)}
        + arguments;
    });
}

QString startNginx(ServerProcess &process, const QTemporaryDir &folder, const NginxFront &front)
{
    return startNginxWith(process, folder,
        QStringLiteral("server { listen 127.0.0.1:%1 ") + front.listen + front.settings
            + nginxWebSocketLocation(QStringLiteral("/"), front.upstream, front.location) + u'}');
}

QString startNginxWith(ServerProcess &process, const QTemporaryDir &folder, const QString &http)
{
    const QString file = folder.filePath(QStringLiteral("nginx.conf"));
    return process.start(QStringLiteral("nginx"), [&](quint16 port) {
        const QString content
            = QString::fromLatin1(nginxSettings).arg(folder.path(), http.arg(port));
        return write(file, content) ? QStringList{QStringLiteral("-c"), file} : QStringList();
    });
}

QString nginxWebSocketLocation(const QString &place, quint16 upstream, const QString &directives)
{
    return QStringLiteral(R"(
        location %1 {
            proxy_pass http://127.0.0.1:%2;
            proxy_http_version 1.1;
            proxy_set_header Upgrade $http_upgrade;
            proxy_set_header Connection upgrade;
            %3
        }
)")
        .arg(place, QString::number(upstream), directives);
}

QString startSquid(ServerProcess &process, const QTemporaryDir &folder, const QString &settings)
{
    return process.start(QStringLiteral("squid"), [&](quint16 port) {
        const QString content
            = QString::fromLatin1(squidSettings)
                  .arg(folder.path(), settings.arg(QStringLiteral("127.0.0.1:%1").arg(port)));
        // The service's name keeps its shared memory apart from that of others.
        return writeForServers(folder, QStringLiteral("squid.conf"), content.toUtf8())
            ? QStringList{QStringLiteral("-N"), QStringLiteral("-n"),
                QStringLiteral("wasclean%1").arg(port), QStringLiteral("-f"),
                folder.filePath(QStringLiteral("squid.conf"))}
            : QStringList();
    });
}

bool writeForServers(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    constexpr auto readable = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther;
    QFile file(folder.filePath(name));
    return QFile::setPermissions(folder.path(), readable | QFile::ExeOwner | QFile::ExeOther)
        && file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
        && file.setPermissions(readable);
}

QString startLighttpd(ServerProcess &process, const QTemporaryDir &folder, quint16 upstream)
{
    const QString users = folder.filePath(QStringLiteral("users"));
    const QString file = folder.filePath(QStringLiteral("lighttpd.conf"));
    return process.start(QStringLiteral("lighttpd"), [&](quint16 port) {
        const QString content
            = QString::fromLatin1(lighttpdSettings)
                  .arg(folder.path(), QString::number(port), users, QString::number(upstream));
        return write(users, QStringLiteral("jan:pa:ss word\n")) && write(file, content)
            ? QStringList{QStringLiteral("-D"), QStringLiteral("-f"), file}
            : QStringList();
    });
}

} // namespace wasclean
