#include "ui/connection/settingssummary.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace wasclean {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("SettingsSummary", text); }

QString counted(const QList<SettingsRow> &rows, const char *one, const char *many)
{
    const auto count = std::count_if(
        rows.cbegin(), rows.cend(), [](const SettingsRow &row) { return row.enabled; });
    if (count == 0)
        return {};
    return count == 1 ? tr(one) : tr(many).arg(count);
}

QString authText(AuthSettings::Kind kind)
{
    switch (kind) {
    case AuthSettings::Kind::None:
        return {};
    case AuthSettings::Kind::Basic:
        return tr("Basic authentication");
    case AuthSettings::Kind::Bearer:
        return tr("Bearer token");
    case AuthSettings::Kind::ApiKeyHeader:
    case AuthSettings::Kind::ApiKeyQuery:
        return tr("API key");
    case AuthSettings::Kind::Digest:
        return tr("Digest authentication");
    }
    return {};
}

QString proxyText(ProxyOptions::Kind kind)
{
    switch (kind) {
    case ProxyOptions::Kind::System:
        return {};
    case ProxyOptions::Kind::None:
        return tr("no proxy");
    case ProxyOptions::Kind::HttpConnect:
        return tr("HTTP proxy");
    case ProxyOptions::Kind::HttpsConnect:
        return tr("HTTPS proxy");
    case ProxyOptions::Kind::Socks5:
        return tr("SOCKS5 proxy");
    }
    return {};
}

QString tlsText(const TlsSettings &tls)
{
    if (tls.trustAnyCertificate)
        return tr("any certificate accepted");
    if (!tls.clientCertificateFile.isEmpty())
        return tr("client certificate");
    return tls == TlsSettings() ? QString() : tr("TLS options");
}

} // namespace

QString settingsSummary(const ConnectionSettings &settings)
{
    QStringList parts{
        counted(settings.headers, "1 header", "%1 headers"),
        counted(settings.cookies, "1 cookie", "%1 cookies"),
        settings.origin.isEmpty() ? QString() : tr("Origin"),
        authText(settings.auth.kind),
        tlsText(settings.tls),
        proxyText(settings.proxy.kind),
        settings.connectTo.isEmpty() ? QString() : tr("another address"),
        settings.deflate.offer ? QString() : tr("no compression"),
        settings.pingIntervalSeconds > 0 ? tr("automatic Pings") : QString(),
        settings.answerPings ? QString() : tr("Pings not answered"),
        settings.maxMessageSize > 0 ? tr("limited message size") : QString(),
        settings.maxRedirects > 0 ? tr("redirects followed") : QString(),
        settings.reconnect.enabled ? tr("reconnection") : QString(),
    };
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

} // namespace wasclean
