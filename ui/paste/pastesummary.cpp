#include "ui/paste/pastesummary.h"

#include "app/profile/secretslots.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wasclean {

namespace {

class Summary
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::Summary)

public:
    explicit Summary(const ConnectionSettings &settings)
        : m_settings(settings)
    { }

    QString text(const QList<SavedMessage> &messages);

private:
    void add(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_lines.append(tr("%1: %2").arg(name, value));
    }

    void addRows(const QString &name, const QList<SettingsRow> &rows, QLatin1String between);
    void addIdentity();
    void addRoute();
    void addTimes();

    const ConnectionSettings &m_settings;
    const ConnectionSettings m_usual;
    QStringList m_lines;
};

void Summary::addRows(const QString &name, const QList<SettingsRow> &rows, QLatin1String between)
{
    for (const SettingsRow &row : rows) {
        const QString value = row.name + between + row.value;
        add(name, row.enabled ? value : tr("%1 (off)").arg(value));
    }
}

void Summary::addIdentity()
{
    static const char *kinds[]
        = {"", QT_TR_NOOP("Basic"), QT_TR_NOOP("Bearer token"), QT_TR_NOOP("API key in a header"),
            QT_TR_NOOP("API key in the query"), QT_TR_NOOP("Digest")};
    const AuthSettings &auth = m_settings.auth;
    if (auth.kind == AuthSettings::Kind::None)
        return;
    QString value = tr(kinds[int(auth.kind)]);
    for (const QString &part : {auth.user, auth.keyName, auth.secret}) {
        if (!part.isEmpty())
            value += QLatin1String(", ") + part;
    }
    add(tr("Authentication"), value);
}

void Summary::addRoute()
{
    const TlsSettings &tls = m_settings.tls;
    const ProxySettings &proxy = m_settings.proxy;
    if (tls.trustAnyCertificate)
        add(tr("TLS"), tr("any certificate is accepted"));
    add(tr("CA file"), tls.caFiles.join(QLatin1String(", ")));
    add(tr("Client certificate"), tls.clientCertificateFile);
    add(tr("Client key"), tls.clientKeyFile);
    add(tr("Passphrase"), tls.passphrase);
    add(tr("Server name"), tls.serverName);
    if (tls.minimumVersion != m_usual.tls.minimumVersion)
        add(tr("Minimum TLS version"),
            tls.minimumVersion == TlsSettings::MinimumVersion::Tls1_3 ? QStringLiteral("1.3")
                                                                      : QStringLiteral("1.0"));
    if (proxy.kind == ProxyOptions::Kind::None)
        add(tr("Proxy"), tr("none"));
    if (proxy.kind == ProxyOptions::Kind::HttpConnect || proxy.kind == ProxyOptions::Kind::Socks5) {
        const QString kind = proxy.kind == ProxyOptions::Kind::Socks5
            ? QStringLiteral("SOCKS5")
            : QStringLiteral("HTTP CONNECT");
        add(tr("Proxy"),
            kind + u' ' + proxy.host + u':' + QString::number(proxy.port)
                + (proxy.user.isEmpty() ? QString() : QString(QLatin1String(", ") + proxy.user)));
    }
    add(tr("Connect to"), m_settings.connectTo);
    if (m_settings.maxRedirects > 0)
        add(tr("Redirects"), tr("at most %1").arg(m_settings.maxRedirects));
    if (!m_settings.deflate.offer)
        add(tr("Compression"), tr("not offered"));
}

void Summary::addTimes()
{
    if (m_settings.handshakeTimeoutSeconds != m_usual.handshakeTimeoutSeconds)
        add(tr("Handshake timeout"), tr("%1 s").arg(m_settings.handshakeTimeoutSeconds));
    if (m_settings.pingIntervalSeconds > 0)
        add(tr("Ping"), tr("every %1 s").arg(m_settings.pingIntervalSeconds));
    if (!m_settings.answerPings)
        add(tr("Pings from the server"), tr("not answered"));
    if (m_settings.maxMessageSize > 0)
        add(tr("Maximum message size"), tr("%1 B").arg(m_settings.maxMessageSize));
    if (m_settings.reconnect.enabled)
        add(tr("Reconnection"), tr("on"));
}

QString Summary::text(const QList<SavedMessage> &messages)
{
    add(tr("URL"), m_settings.url);
    addRows(tr("Parameter"), m_settings.parametersOff, QLatin1String("="));
    addRows(tr("Header"), m_settings.headers, QLatin1String(": "));
    addRows(tr("Cookie"), m_settings.cookies, QLatin1String("="));
    add(tr("Origin"), m_settings.origin);
    add(tr("Subprotocols"), m_settings.subprotocols);
    addIdentity();
    addRoute();
    addTimes();
    for (const SavedMessage &message : messages) {
        QString shown = message.text.simplified();
        if (shown.size() > 200)
            shown = shown.left(200) + u'…';
        add(message.name.isEmpty() ? tr("Message") : tr("Message “%1”").arg(message.name), shown);
    }
    return m_lines.join(u'\n');
}

} // namespace

QString pasteSummary(const PasteResult &result)
{
    const ConnectionSettings shown = withoutSecrets(result.settings).settings;
    static const QRegularExpression reference(QStringLiteral("\\{\\{secret:[^{}]*\\}\\}"));
    return Summary(shown).text(result.messages).replace(reference, QStringLiteral("••••••"));
}

} // namespace wasclean
