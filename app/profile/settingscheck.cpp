#include "app/profile/settingscheck.h"

#include "app/profile/authentication.h"
#include "app/profile/cookierows.h"
#include "app/profile/networksettings.h"
#include "app/protocol/usvstring.h"

#include <QCoreApplication>

#include <algorithm>

namespace wasclean {

namespace {

using Field = SettingsProblem::Field;

struct SettingsCheckText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::SettingsCheck)
};

QByteArray utf8Of(const QString &text) { return toUsvString(text).toUtf8(); }

bool isBlank(const SettingsRow &row) { return row.name.isEmpty() && row.value.isEmpty(); }

/// Puts the options together and collects what is wrong on the way.
class Check
{
public:
    explicit Check(const ConnectionSettings &settings)
        : m_settings(settings)
    { }

    CheckedSettings run();

private:
    void checkUrl();
    void checkSubprotocols();
    void checkHeaders();
    void checkCookies();
    static QString cookieProblem(const SettingsRow &row);
    void checkOrigin();
    void checkAuth();
    void checkNetwork();
    void checkDeflate();
    void checkReconnect();
    void checkLimits();

    bool hasHeader(const QString &name) const;
    void add(Field field, const QString &sentence, int row = -1, const QString &suggestion = {});

    const ConnectionSettings &m_settings;
    ConnectionOptions m_options;
    QList<SettingsProblem> m_problems;
};

CheckedSettings Check::run()
{
    checkUrl();
    checkSubprotocols();
    // The order is that of the request: credentials come before the typed headers.
    checkAuth();
    checkCookies();
    checkHeaders();
    checkOrigin();
    checkNetwork();
    checkDeflate();
    checkReconnect();
    checkLimits();
    if (m_problems.isEmpty())
        return {m_options, {}};
    return {{}, m_problems};
}

void Check::add(Field field, const QString &sentence, int row, const QString &suggestion)
{
    m_problems.append({field, row, sentence, suggestion});
}

bool Check::hasHeader(const QString &name) const
{
    const auto &rows = m_settings.headers;
    return std::any_of(rows.begin(), rows.end(), [&name](const SettingsRow &row) {
        return row.enabled && row.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

void Check::checkUrl()
{
    const auto url = WebSocketUrl::parse(m_settings.url);
    if (url)
        m_options.url = *url;
    else
        add(Field::Url, url.problem, -1, url.suggestion);
}

void Check::checkSubprotocols()
{
    const auto list = parseSubprotocols(m_settings.subprotocols);
    if (list)
        m_options.subprotocols = *list;
    else
        add(Field::Subprotocols, list.problem);
}

void Check::checkHeaders()
{
    for (qsizetype i = 0; i < m_settings.headers.size(); ++i) {
        const SettingsRow &row = m_settings.headers[i];
        if (!row.enabled || isBlank(row))
            continue;
        const HeaderField field{utf8Of(row.name), utf8Of(row.value)};
        const QString problem = row.name.isEmpty()
            ? SettingsCheckText::tr("A header has a value but no name.")
            : headerProblem(field);
        if (problem.isEmpty())
            m_options.headers.append(field);
        else
            add(Field::Header, problem, int(i),
                row.name.trimmed() == row.name ? QString() : row.name.trimmed());
    }
}

QString Check::cookieProblem(const SettingsRow &row)
{
    if (row.name.isEmpty())
        return SettingsCheckText::tr("A cookie has a value but no name.");
    if (row.name.contains(u'=') || row.name.contains(u';')) {
        return SettingsCheckText::tr("The cookie name “%1” must not contain “=” or “;”.")
            .replace(QLatin1String("%1"), row.name);
    }
    if (row.value.contains(u';')) {
        return SettingsCheckText::tr(
            "The value of the cookie “%1” contains “;”, which would start another cookie.")
            .replace(QLatin1String("%1"), row.name);
    }
    if (!headerProblem({"Cookie", utf8Of(row.name + row.value)}).isEmpty()) {
        return SettingsCheckText::tr(
            "The cookie “%1” must not contain line breaks or NUL characters.")
            .replace(QLatin1String("%1"), row.name.simplified());
    }
    return {};
}

void Check::checkCookies()
{
    for (qsizetype i = 0; i < m_settings.cookies.size(); ++i) {
        const SettingsRow &row = m_settings.cookies[i];
        const QString problem = row.enabled && !isBlank(row) ? cookieProblem(row) : QString();
        if (!problem.isEmpty())
            add(Field::Cookie, problem, int(i));
    }
    const QByteArray header = utf8Of(cookieHeader(m_settings.cookies));
    if (header.isEmpty())
        return;
    if (hasHeader(QStringLiteral("Cookie"))) {
        add(Field::Cookie,
            SettingsCheckText::tr("There are cookies here, and a Cookie header is set as well. A "
                                  "request has only one Cookie header: switch off one of them."));
    }
    m_options.headers.append({"Cookie", header});
}

void Check::checkOrigin()
{
    m_options.origin = utf8Of(m_settings.origin);
    if (m_options.origin.isEmpty())
        return;
    if (!headerProblem({"Origin", m_options.origin}).isEmpty())
        add(Field::Origin,
            SettingsCheckText::tr("The origin must not contain line breaks or NUL characters."));
    else if (hasHeader(QStringLiteral("Origin")))
        add(Field::Origin,
            SettingsCheckText::tr(
                "The origin is set here and also as a header. Switch one of them off."));
}

void Check::checkAuth()
{
    m_problems += applyAuthentication(m_settings.auth, m_options);
    const QString name = authenticationHeader(m_settings.auth);
    const auto kind = m_settings.auth.kind;
    const bool inUser = kind == AuthSettings::Kind::Basic || kind == AuthSettings::Kind::Digest;
    const Field field = inUser ? Field::AuthUser : Field::AuthSecret;
    if (name.isEmpty())
        return;
    if (hasHeader(name)) {
        add(field,
            SettingsCheckText::tr("Authentication is set here, and the header “%1” is set as well. "
                                  "Switch one of them off.")
                .replace(QLatin1String("%1"), name));
    } else if (name.compare(QLatin1String("Authorization"), Qt::CaseInsensitive) == 0
        && !m_options.url.userInfo().isEmpty()) {
        add(field,
            SettingsCheckText::tr("Authentication is set here, and the URL contains a user name. "
                                  "Remove one of them."));
    }
}

void Check::checkNetwork()
{
    m_problems += applyConnectTo(m_settings.connectTo, m_options);
    m_problems += applyProxy(m_settings.proxy, m_options);
    m_problems += applyTls(m_settings.tls, m_options);
}

void Check::checkDeflate()
{
    m_options.deflate = m_settings.deflate;
    for (const int bits :
        {m_settings.deflate.clientMaxWindowBits, m_settings.deflate.serverMaxWindowBits}) {
        if (m_settings.deflate.offer && (bits < 8 || bits > 15)) {
            add(Field::Deflate,
                SettingsCheckText::tr("The window bits of compression must be from 8 to 15."));
            return;
        }
    }
}

void Check::checkReconnect()
{
    using namespace std::chrono_literals;
    const ReconnectOptions &reconnect = m_settings.reconnect;
    if (!reconnect.enabled)
        return;
    if (reconnect.firstDelay < 1ms)
        add(Field::Reconnect,
            SettingsCheckText::tr("The first delay before reconnecting must be longer than 0."));
    if (reconnect.longestDelay < reconnect.firstDelay)
        add(Field::Reconnect,
            SettingsCheckText::tr(
                "The longest delay before reconnecting must not be shorter than the first one."));
    if (!(reconnect.factor >= 1.0 && reconnect.factor <= 100.0))
        add(Field::Reconnect, SettingsCheckText::tr("The backoff factor must be from 1 to 100."));
    if (!(reconnect.jitter >= 0.0 && reconnect.jitter <= 1.0))
        add(Field::Reconnect, SettingsCheckText::tr("The jitter must be from 0 to 100 %."));
    if (reconnect.maxAttempts < 0)
        add(Field::Reconnect,
            SettingsCheckText::tr("The maximum number of attempts must not be negative."));
    for (const int code : reconnect.codes) {
        if (code < 0 || code > 0xFFFF)
            add(Field::ReconnectCodes, SettingsCheckText::tr("%1 is not a close code.").arg(code));
    }
}

void Check::checkLimits()
{
    constexpr int longestSeconds = 24 * 60 * 60;
    const auto seconds = [this](Field field, int value, int least, const QString &sentence) {
        if (value < least || value > longestSeconds)
            add(field, sentence.arg(QString::number(least), QString::number(longestSeconds)));
        return std::chrono::milliseconds(std::chrono::seconds(value));
    };
    m_options.handshakeTimeout
        = seconds(Field::HandshakeTimeout, m_settings.handshakeTimeoutSeconds, 1,
            SettingsCheckText::tr("The handshake timeout must be from %1 to %2 seconds."));
    m_options.closingTimeout = seconds(Field::ClosingTimeout, m_settings.closingTimeoutSeconds, 1,
        SettingsCheckText::tr("The closing timeout must be from %1 to %2 seconds."));
    m_options.keepAlive.pingInterval = seconds(Field::PingInterval, m_settings.pingIntervalSeconds,
        0, SettingsCheckText::tr("The Ping interval must be from %1 to %2 seconds."));
    m_options.keepAlive.pongTimeout = seconds(Field::PongTimeout, m_settings.pongTimeoutSeconds, 0,
        SettingsCheckText::tr("The Pong timeout must be from %1 to %2 seconds."));
    m_options.keepAlive.answerPings = m_settings.answerPings;
    m_options.tcpKeepAlive = m_settings.tcpKeepAlive;
    m_options.maxMessageSize = m_settings.maxMessageSize;
    if (m_settings.maxMessageSize < 0)
        add(Field::MaxMessageSize,
            SettingsCheckText::tr("The maximum message size must not be negative."));
    m_options.maxRedirects = m_settings.maxRedirects;
    if (m_settings.maxRedirects < 0 || m_settings.maxRedirects > maxFollowedRedirects)
        add(Field::MaxRedirects,
            SettingsCheckText::tr("The number of redirects must be from 0 to %1.")
                .arg(maxFollowedRedirects));
}

} // namespace

CheckedSettings optionsFrom(const ConnectionSettings &settings) { return Check(settings).run(); }

} // namespace wasclean
