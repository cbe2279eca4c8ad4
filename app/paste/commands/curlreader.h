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
    using Take = void (CurlReader::*)(const FoundOption &option);

    static const QHash<QString, Take> &takers();

    void takeUrl(const FoundOption &option) { addUrl(option.value); }

    void takeHeader(const FoundOption &option);
    void takeCookie(const FoundOption &option);

    void takeUser(const FoundOption &option) { m_user = option.value; }

    void takeAuthKind(const FoundOption &option);
    void takeBearer(const FoundOption &option);
    void takeUserAgent(const FoundOption &option);
    void takeReferer(const FoundOption &option);

    void takeInsecure(const FoundOption &) { settings().tls.trustAnyCertificate = true; }

    void takeCertificate(const FoundOption &option);
    void takeCertificateType(const FoundOption &option);

    void takeTlsFile(const FoundOption &option);
    void takeTlsVersion(const FoundOption &option);

    void takeNoAlpn(const FoundOption &) { settings().tls.alpn = false; }

    void takeTarget(const FoundOption &option);

    void takeUnixSocket(const FoundOption &option) { m_builder.setUnixSocket(option.value); }

    void takeProxy(const FoundOption &option)
    {
        m_builder.setProxy(option.value, option.typed, 1080);
    }

    void takeSocks(const FoundOption &option);

    void takeProxyUser(const FoundOption &option) { m_proxyUser = option.value; }

    void takeNoProxy(const FoundOption &option);
    void takeConnectTimeout(const FoundOption &option);

    void takeKeepAlive(const FoundOption &option)
    {
        settings().tcpKeepAlive = option.name != QLatin1String("no-keepalive");
    }

    void takeLocation(const FoundOption &option);
    void takeMaxRedirects(const FoundOption &option);
    void takeMethod(const FoundOption &option);

    void takeGet(const FoundOption &) { m_dataIsQuery = true; }

    void takeGlobOff(const FoundOption &) { m_globs = false; }

    void takeData(const FoundOption &option);
    void takeUrlQuery(const FoundOption &option);
    void takeBody(const FoundOption &option);
    void takeCompressed(const FoundOption &option);

    ConnectionSettings &settings() { return m_builder.settings(); }

    void addUrl(const QString &url);
    void takeConfiguration();
    void takeForeign(const FoundOption &option);
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
