#include "app/paste/copyas/copysource.h"

#include "app/paste/copyas/copyastext.h"
#include "app/paste/result/urltext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wasclean {

namespace {

/// The scheme of a URL of a Unix domain socket, with its colon; empty for another URL.
QLatin1String unixScheme(const QString &url)
{
    for (const QLatin1String scheme : {QLatin1String("ws+unix:"), QLatin1String("wss+unix:")}) {
        if (url.trimmed().startsWith(scheme, Qt::CaseInsensitive))
            return scheme;
    }
    return {};
}

} // namespace

CopySource::CopySource(const ConnectionSettings &settings, const QString &program)
    : m_settings(settings)
    , m_program(program)
{ }

QString CopySource::url() const
{
    const QString url = m_settings.url.trimmed();
    if (m_settings.auth.kind != AuthSettings::Kind::ApiKeyQuery)
        return url;
    const QChar separator = url.contains(u'?') ? u'&' : u'?';
    return url + separator + encodeQueryPart(m_settings.auth.keyName) + u'='
        + encodeQueryPart(m_settings.auth.secret);
}

QString CopySource::cookies() const
{
    QStringList pairs;
    for (const SettingsRow &row : m_settings.cookies) {
        if (row.enabled)
            pairs.append(row.name + u'=' + row.value);
    }
    return pairs.join(QLatin1String("; "));
}

QStringList CopySource::subprotocols() const
{
    static const QRegularExpression separators(QStringLiteral("[,\\s]+"));
    return m_settings.subprotocols.split(separators, Qt::SkipEmptyParts);
}

QList<SettingsRow> CopySource::headers() const
{
    QList<SettingsRow> rows;
    for (const SettingsRow &row : m_settings.headers) {
        if (row.enabled)
            rows.append(row);
    }
    if (m_settings.auth.kind == AuthSettings::Kind::ApiKeyHeader)
        rows.append({true, m_settings.auth.keyName, m_settings.auth.secret});
    if (!bearer().isEmpty())
        rows.append({true, QStringLiteral("Authorization"), bearer()});
    return rows;
}

QString CopySource::bearer() const
{
    return m_settings.auth.kind == AuthSettings::Kind::Bearer
        ? QString(QLatin1String("Bearer ") + m_settings.auth.secret)
        : QString();
}

QString CopySource::userPassword() const
{
    return m_settings.auth.user + u':' + m_settings.auth.secret;
}

bool CopySource::isUnixSocket() const { return !unixScheme(m_settings.url).isEmpty(); }

bool CopySource::isSecureUnixSocket() const
{
    return unixScheme(m_settings.url) == QLatin1String("wss+unix:");
}

QString CopySource::socketPath() const
{
    const QString rest = m_settings.url.trimmed().sliced(unixScheme(m_settings.url).size());
    const qsizetype colon = rest.indexOf(u':');
    return colon < 0 ? rest : rest.first(colon);
}

QString CopySource::socketResource() const
{
    const QString rest = url().sliced(unixScheme(m_settings.url).size());
    const qsizetype colon = rest.indexOf(u':');
    return colon < 0 ? QStringLiteral("/") : rest.sliced(colon + 1);
}

void CopySource::leaveOut(const QString &setting)
{
    m_notTaken.append(CopyAsText::tr("%2 does not support this, so it was left out: %1.")
                          .arg(setting, m_program));
}

void CopySource::leaveOutTiming()
{
    const ConnectionSettings usual;
    if (m_settings.pingIntervalSeconds > 0)
        leaveOut(CopyAsText::tr("the automatic Ping"));
    if (!m_settings.answerPings)
        leaveOut(CopyAsText::tr("leaving Pings unanswered"));
    if (m_settings.maxMessageSize > 0)
        leaveOut(CopyAsText::tr("the maximum message size"));
}

void CopySource::leaveOutTls()
{
    if (!m_settings.tls.serverName.isEmpty())
        leaveOut(CopyAsText::tr("the server name for TLS"));
    if (!m_settings.tls.trustedFingerprints.isEmpty())
        leaveOut(CopyAsText::tr("the fingerprint of a trusted certificate"));
}

void CommandLineText::add(const QString &option, const QString &value)
{
    m_parts.append(option + u' ' + shellQuoted(value));
}

QString shellQuoted(const QString &text)
{
    static const QRegularExpression safe(QStringLiteral("^[A-Za-z0-9_@%+=:,./-]+$"));
    if (safe.match(text).hasMatch() && !text.startsWith(u'='))
        return text;
    QString quoted = text;
    quoted.remove(QChar(0)); // no argument of a program can hold it
    quoted.replace(u'\'', QLatin1String("'\\''"));
    return u'\'' + quoted + u'\'';
}

} // namespace wasclean
