#pragma once

#include "app/paste/commands/commandoptions.h"
#include "app/paste/result/settingsbuilder.h"

#include <optional>

namespace wasclean {

/// Turns the options of a curl command into settings of a connection. The table curlOptions() says
/// which function applies which option.
class CurlSettings
{
public:
    explicit CurlSettings(SettingsBuilder &builder);

    /// A URL of the command. The first one counts.
    void addUrl(const QString &url);
    /// Applies the options that depend on each other.
    void finish();

    void applyUrl(const FoundOption &option) { addUrl(option.value); }

    void applyHeader(const FoundOption &option);
    void applyCookie(const FoundOption &option);

    void applyUser(const FoundOption &option) { m_user = option.value; }

    void applyAuthKind(const FoundOption &option);
    void applyBearer(const FoundOption &option);
    void applyUserAgent(const FoundOption &option);
    void applyReferer(const FoundOption &option);

    void applyInsecure(const FoundOption &) { settings().tls.trustAnyCertificate = true; }

    void applyCertificate(const FoundOption &option);
    void applyCertificateType(const FoundOption &option);

    void applyTlsFile(const FoundOption &option);
    void applyTlsVersion(const FoundOption &option);

    void applyNoAlpn(const FoundOption &) { settings().tls.alpn = false; }

    void applyTarget(const FoundOption &option);

    void applyUnixSocket(const FoundOption &option) { m_builder.setUnixSocket(option.value); }

    void applyProxy(const FoundOption &option)
    {
        m_builder.setProxy(option.value, option.typed, 1080);
    }

    void applySocks(const FoundOption &option);

    void applyProxyUser(const FoundOption &option) { m_proxyUser = option.value; }

    void applyNoProxy(const FoundOption &option);
    void applyConnectTimeout(const FoundOption &option);

    void applyKeepAlive(const FoundOption &option)
    {
        settings().tcpKeepAlive = option.name != QLatin1String("no-keepalive");
    }

    void applyLocation(const FoundOption &option);
    void applyMaxRedirects(const FoundOption &option);
    void applyMethod(const FoundOption &option);

    void applyGet(const FoundOption &) { m_dataIsQuery = true; }

    void applyGlobOff(const FoundOption &) { m_globs = false; }

    void applyData(const FoundOption &option);
    void applyUrlQuery(const FoundOption &option);
    void applyBody(const FoundOption &option);
    void applyCompressed(const FoundOption &option);
    /// An option that has no equivalent in Wasclean.
    void applyForeign(const FoundOption &option);

private:
    void finishUrls();
    void finishData();
    void finishUser();

    ConnectionSettings &settings() { return m_builder.settings(); }

    SettingsBuilder &m_builder;
    std::optional<QString> m_user;
    std::optional<QString> m_proxyUser;
    /// The option for a kind of authentication that is not supported; empty without one.
    QString m_foreignAuth;
    AuthSettings::Kind m_authKind = AuthSettings::Kind::Basic;
    QStringList m_urls;
    QList<FoundOption> m_data;
    bool m_globs = true;
    bool m_dataIsQuery = false;
    bool m_followsRedirects = false;
    int m_maxRedirects;
};

} // namespace wasclean
