#pragma once

#include "app/paste/commands/commandoptions.h"
#include "app/paste/commands/commandreaders.h"
#include "app/paste/commands/curlvalues.h"
#include "app/paste/result/settingsbuilder.h"

#include <QHash>

#include <optional>

namespace wasclean {

/// Reads a command of curl's: what each option says goes into a connection's settings.
class CurlReader
{
public:
    /// Redirects that we follow at most.
    static constexpr int maxFollowed = 10;

    explicit CurlReader(const ShellCommand &command)
        : m_command(command)
    {
        m_command.arguments = expandCurlVariables(m_command.arguments, m_command.notes);
    }

    PasteResult read();

private:
    using OptionHandler = void (CurlReader::*)(const FoundOption &option);

    static const QHash<QString, OptionHandler> &optionHandlers();

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

    ConnectionSettings &settings() { return m_builder.settings(); }

    void addUrl(const QString &url);
    void applyConfiguration();
    void applyForeign(const FoundOption &option);
    void finishData();
    void finishUser();

    ShellCommand m_command;
    SettingsBuilder m_builder;
    std::optional<QString> m_user;
    std::optional<QString> m_proxyUser;
    /// The option that asks for a way to log in which is not known here.
    QString m_foreignAuth;
    AuthSettings::Kind m_authKind = AuthSettings::Kind::Basic;
    QStringList m_urls;
    QList<FoundOption> m_data;
    bool m_globs = true;
    bool m_dataIsQuery = false;
    bool m_followsRedirects = false;
    int m_maxRedirects = maxFollowed;
};

} // namespace wasclean
