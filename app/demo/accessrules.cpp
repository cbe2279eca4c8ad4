#include "app/demo/accessrules.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace wasclean::demo {

namespace {

QList<QByteArray> valuesOf(const RequestHead &head, const char *name)
{
    QList<QByteArray> values;
    for (const HeaderField &field : head.fields) {
        if (field.name.compare(name, Qt::CaseInsensitive) == 0) {
            values.append(field.value);
        }
    }
    return values;
}

bool isLoopbackName(const QString &host)
{
    const QString name = host.endsWith(u'.') ? host.chopped(1) : host;
    return name == QLatin1String("localhost") || name.endsWith(QLatin1String(".localhost"))
        || QHostAddress(host).isLoopback();
}

} // namespace

QString AccessRules::refusal(const RequestHead &head, quint16 port, bool withTls) const
{
    const QList<QByteArray> hosts = valuesOf(head, "Host");
    const QByteArray own
        = hosts.value(0).isEmpty() ? QByteArray() : (withTls ? "https://" : "http://") + hosts[0];
    for (const QByteArray &host : hosts) {
        if (hosts.size() > 1 || !allowsHost(host, port)) {
            return QStringLiteral("The Host header \"%1\" does not name this server. The demo "
                                  "server answers to 127.0.0.1:%2 and localhost:%2. "
                                  "wasclean --serve --allow-origin ORIGIN also allows the host and "
                                  "port of that origin.")
                .arg(QString::fromLatin1(host))
                .arg(port);
        }
    }
    for (const QByteArray &origin : valuesOf(head, "Origin")) {
        if (!allowsOrigin(origin, own)) {
            return QStringLiteral("The Origin header \"%1\" is not allowed: the demo server does "
                                  "not answer pages of other origins. To allow this one, start it "
                                  "with wasclean --serve --allow-origin \"%1\".")
                .arg(QString::fromLatin1(origin));
        }
    }
    return {};
}

bool AccessRules::allowsOrigin(const QByteArray &origin, const QByteArray &own) const
{
    const auto isSame = [&origin](const QByteArray &allowed) {
        return allowed == "*" || allowed.compare(origin, Qt::CaseInsensitive) == 0;
    };
    return (!own.isEmpty() && isSame(own)) || std::any_of(origins.begin(), origins.end(), isSame);
}

bool AccessRules::allowsHost(const QByteArray &host, quint16 port) const
{
    const auto isOfOrigin = [&host](const QByteArray &allowed) {
        return allowed == "*"
            || allowed.mid(allowed.indexOf("://") + 3).compare(host, Qt::CaseInsensitive) == 0;
    };
    const QUrl url(u"http://" + QString::fromLatin1(host) + u'/');
    const bool isPlain = url.isValid() && url.userInfo().isEmpty() && url.path() == u"/";
    return (isPlain && isLoopbackName(url.host()) && url.port(port) == port)
        || std::any_of(origins.begin(), origins.end(), isOfOrigin);
}

bool isOrigin(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return text == u"*"
        || (url.isValid() && !url.scheme().isEmpty() && !url.host().isEmpty()
            && url.userInfo().isEmpty() && url.path().isEmpty() && !url.hasQuery()
            && !url.hasFragment());
}

} // namespace wasclean::demo
