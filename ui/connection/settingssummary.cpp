#include "ui/connection/settingssummary.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace wasclean {

namespace {

struct SettingsSummaryText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::SettingsSummary)
};

int enabledRows(const QList<SettingsRow> &rows)
{
    return int(std::count_if(
        rows.cbegin(), rows.cend(), [](const SettingsRow &row) { return row.enabled; }));
}

QString authText(AuthSettings::Kind kind)
{
    switch (kind) {
    case AuthSettings::Kind::None:
        return {};
    case AuthSettings::Kind::Basic:
        return SettingsSummaryText::tr("Basic authentication");
    case AuthSettings::Kind::Bearer:
        return SettingsSummaryText::tr("Bearer token");
    case AuthSettings::Kind::ApiKeyHeader:
    case AuthSettings::Kind::ApiKeyQuery:
        return SettingsSummaryText::tr("API key");
    case AuthSettings::Kind::Digest:
        return SettingsSummaryText::tr("Digest authentication");
    }
    return {};
}

QString proxyText(ProxyOptions::Kind kind)
{
    switch (kind) {
    case ProxyOptions::Kind::System:
        return {};
    case ProxyOptions::Kind::None:
        return SettingsSummaryText::tr("no proxy");
    case ProxyOptions::Kind::HttpConnect:
        return SettingsSummaryText::tr("HTTP proxy");
    case ProxyOptions::Kind::HttpsConnect:
        return SettingsSummaryText::tr("HTTPS proxy");
    case ProxyOptions::Kind::Socks5:
        return SettingsSummaryText::tr("SOCKS5 proxy");
    }
    return {};
}

QString tlsText(const TlsSettings &tls)
{
    if (tls.trustAnyCertificate)
        return SettingsSummaryText::tr("any certificate accepted");
    if (!tls.clientCertificateFile.isEmpty())
        return SettingsSummaryText::tr("client certificate");
    return tls == TlsSettings() ? QString() : SettingsSummaryText::tr("TLS options");
}

} // namespace

QString settingsSummary(const ConnectionSettings &settings)
{
    const int headers = enabledRows(settings.headers);
    const int cookies = enabledRows(settings.cookies);
    const auto requests = int(std::count_if(settings.before.cbegin(), settings.before.cend(),
        [](const RequestSettings &request) { return request.enabled; }));
    QStringList parts{
        headers == 0 ? QString() : SettingsSummaryText::tr("%n header(s)", nullptr, headers),
        cookies == 0 ? QString() : SettingsSummaryText::tr("%n cookie(s)", nullptr, cookies),
        requests == 0
            ? QString()
            : SettingsSummaryText::tr("%n request(s) before connecting", nullptr, requests),
        settings.origin.isEmpty() ? QString() : SettingsSummaryText::tr("Origin"),
        authText(settings.auth.kind),
        tlsText(settings.tls),
        proxyText(settings.proxy.kind),
        settings.connectTo.isEmpty() ? QString()
                                     : SettingsSummaryText::tr("connects to another address"),
        settings.deflate.offer ? QString() : SettingsSummaryText::tr("no compression"),
        settings.pingIntervalSeconds > 0 ? SettingsSummaryText::tr("automatic Pings") : QString(),
        settings.answerPings ? QString() : SettingsSummaryText::tr("Pings not answered"),
        settings.maxMessageSize > 0 ? SettingsSummaryText::tr("message size limited") : QString(),
        settings.maxRedirects > 0 ? SettingsSummaryText::tr("follows redirects") : QString(),
        settings.reconnect.enabled ? SettingsSummaryText::tr("reconnection") : QString(),
    };
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

} // namespace wasclean
