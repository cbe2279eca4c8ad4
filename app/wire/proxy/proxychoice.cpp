#include "app/wire/proxy/proxychoice.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace wasclean {

namespace {

struct ProxyChoiceText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::ProxyChoice)
};

/// The variables that are asked, in this order.
QStringList variables(bool secure)
{
    const QString own = secure ? QStringLiteral("https_proxy") : QStringLiteral("http_proxy");
    QStringList names;
    for (const QString &name : {own, QStringLiteral("all_proxy")})
        names << name << name.toUpper();
    return names;
}

/// "example.org", ".example.org", "10.0.0.0/8", "[::1]" or "*", each perhaps with a port.
bool matchesException(const QString &entry, const QString &host, quint16 port)
{
    static const QRegularExpression withPort(QStringLiteral("^(\\[.*\\]|[^:]*):(\\d+)$"));
    QString name = entry;
    if (const auto match = withPort.match(entry); match.hasMatch()) {
        if (match.captured(2).toUInt() != port)
            return false;
        name = match.captured(1);
    }
    if (name == QLatin1String("*"))
        return true;
    if (name.startsWith(u'[') && name.endsWith(u']'))
        name = name.sliced(1, name.size() - 2);
    const QHostAddress address(host);
    if (!address.isNull()) {
        const auto subnet = QHostAddress::parseSubnet(name);
        return name.contains(u'/') ? address.isInSubnet(subnet) : address == QHostAddress(name);
    }
    while (name.startsWith(u'.') || name.startsWith(u'*'))
        name.remove(0, 1);
    const bool suffix = host.endsWith(u'.' + name, Qt::CaseInsensitive);
    return !name.isEmpty() && (suffix || host.compare(name, Qt::CaseInsensitive) == 0);
}

bool isException(const QProcessEnvironment &environment, const QString &host, quint16 port)
{
    static const QRegularExpression separators(QStringLiteral("[,\\s]+"));
    QString list = environment.value(QStringLiteral("no_proxy"));
    if (list.isEmpty())
        list = environment.value(QStringLiteral("NO_PROXY"));
    const QStringList entries = list.split(separators, Qt::SkipEmptyParts);
    const QString name = host.endsWith(u'.') ? host.chopped(1) : host;
    return std::any_of(entries.begin(), entries.end(),
        [&](const QString &entry) { return matchesException(entry, name, port); });
}

/// "http://user:password@proxy:3128", where all but the host may be missing.
ProxyChoice parseProxyUrl(const QString &text, const QString &namedBy)
{
    const bool hasScheme = text.contains(QLatin1String("://"));
    const QUrl url(hasScheme ? text : QStringLiteral("http://") + text);
    const QString scheme = url.scheme();
    ProxyChoice choice;
    choice.namedBy = namedBy;
    choice.host = url.host();
    choice.user = url.userName(QUrl::FullyDecoded);
    choice.password = url.password(QUrl::FullyDecoded);
    const std::array socks{
        QLatin1String("socks5"), QLatin1String("socks5h"), QLatin1String("socks")};
    const bool isSocks = std::find(socks.begin(), socks.end(), scheme) != socks.end();
    const bool isTls = scheme == QLatin1String("https");
    choice.kind = isSocks ? ProxyFacts::Kind::Socks5
        : isTls           ? ProxyFacts::Kind::HttpsConnect
                          : ProxyFacts::Kind::HttpConnect;
    choice.port = quint16(url.port(isSocks ? 1080 : isTls ? 443 : 80));
    if (choice.host.isEmpty()) {
        choice.problem = ProxyChoiceText::tr("the value of %1 is not a proxy address").arg(namedBy);
    } else if (!isSocks && !isTls && scheme != QLatin1String("http")) {
        choice.problem = ProxyChoiceText::tr(
            "%1 has a proxy of the type “%2”, which Wasclean does not support")
                             .arg(namedBy, scheme);
    }
    return choice;
}

} // namespace

bool isLoopback(const QString &host)
{
    const QHostAddress address(host);
    if (!address.isNull())
        return address.isLoopback();
    const QString name = host.endsWith(u'.') ? host.chopped(1) : host;
    if (name.startsWith(u'.') || name.contains(QLatin1String("..")))
        return false; // no host name
    return name.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0
        || name.endsWith(QLatin1String(".localhost"), Qt::CaseInsensitive);
}

std::optional<ProxyChoice> proxyFromOptions(const ProxyOptions &options)
{
    ProxyChoice choice;
    switch (options.kind) {
    case ProxyOptions::Kind::System:
        return {};
    case ProxyOptions::Kind::None:
        return choice;
    case ProxyOptions::Kind::HttpConnect:
        choice.kind = ProxyFacts::Kind::HttpConnect;
        break;
    case ProxyOptions::Kind::HttpsConnect:
        choice.kind = ProxyFacts::Kind::HttpsConnect;
        break;
    case ProxyOptions::Kind::Socks5:
        choice.kind = ProxyFacts::Kind::Socks5;
        break;
    }
    choice.host = options.host;
    choice.port = options.port;
    choice.user = options.user;
    choice.password = options.password;
    return choice;
}

std::optional<ProxyChoice> proxyFromEnvironment(
    const QProcessEnvironment &environment, const QString &host, quint16 port, bool secure)
{
    const QStringList names = variables(secure);
    const auto set = std::find_if(names.begin(), names.end(),
        [&](const QString &name) { return !environment.value(name).trimmed().isEmpty(); });
    if (set == names.end())
        return {};
    if (isException(environment, host, port))
        return ProxyChoice();
    return parseProxyUrl(environment.value(*set).trimmed(), *set);
}

ProxyChoice proxyFromSystem(const QString &host, quint16 port, bool secure)
{
    QUrl url;
    url.setScheme(secure ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(host);
    url.setPort(port);
    for (const QNetworkProxy &proxy :
        QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url))) {
        ProxyChoice choice;
        choice.namedBy = ProxyChoiceText::tr("the system's settings");
        if (proxy.type() == QNetworkProxy::Socks5Proxy)
            choice.kind = ProxyFacts::Kind::Socks5;
        else if (proxy.type() == QNetworkProxy::HttpProxy)
            choice.kind = ProxyFacts::Kind::HttpConnect;
        else if (proxy.type() == QNetworkProxy::NoProxy)
            return {};
        else
            continue;
        choice.host = proxy.hostName();
        choice.port = proxy.port();
        choice.user = proxy.user();
        choice.password = proxy.password();
        return choice;
    }
    return {};
}

} // namespace wasclean
