#include "app/paste/result/targetbuilder.h"

#include "app/paste/result/pastetext.h"
#include "app/paste/result/settingsbuilder.h"
#include "app/paste/result/urltext.h"
#include "app/paste/result/variablenames.h"

#include <QCoreApplication>

#include <utility>

namespace wasclean {

void TargetBuilder::setPathParameter(const QString &name, const QString &value)
{
    m_pathParameters.insert(
        u':' + name, encodeQueryPart(value).replace(u'/', QLatin1String("%2F")));
}

bool TargetBuilder::setHost(const QString &host)
{
    if (!m_host.isEmpty())
        return false;
    m_host = host;
    return true;
}

void TargetBuilder::finish(
    SettingsBuilder &builder, const QHash<QString, QString> &variables, QStringList &filled)
{
    applyParameters();
    m_url = withValues(m_url, variables, filled);
    applyUrl(builder);
}

/// All of them at once: taking a long URL apart for each would take long.
void TargetBuilder::applyParameters()
{
    if (m_queries.isEmpty() && m_pathParameters.isEmpty())
        return;
    UrlText url = splitUrl(m_url);
    if (!m_pathParameters.isEmpty()) {
        QStringList segments = url.path.split(u'/');
        for (QString &segment : segments)
            segment = m_pathParameters.value(segment, segment);
        url.path = segments.join(u'/');
    }
    if (!m_queries.isEmpty()) {
        if (!url.query.isEmpty())
            m_queries.prepend(url.query);
        url.query = m_queries.join(u'&');
    }
    const QString fragment = url.fragment.isNull() ? QString() : QString(u'#' + url.fragment);
    m_url = joinUrl(url) + fragment;
}

void TargetBuilder::applyUrl(SettingsBuilder &builder)
{
    if (m_url.isEmpty()) {
        builder.fail(PasteText::tr("The text contains no URL."));
        return;
    }
    const qsizetype colon = m_url.indexOf(u':') + 1;
    const QString scheme = m_url.first(colon).toLower();
    if (scheme == QLatin1String("ws+unix:") || scheme == QLatin1String("wss+unix:")) {
        // The ws module of Node.js writes three slashes, too.
        const bool longForm = m_url.sliced(colon).startsWith(QLatin1String("//"));
        builder.settings().url = longForm ? QString(scheme + m_url.sliced(colon + 2)) : m_url;
        return;
    }
    UrlText url = splitUrl(m_url);
    if (url.scheme.isEmpty() && !url.authority.startsWith(QLatin1String("{{")))
        url.scheme = QStringLiteral("ws");
    if (url.scheme == QLatin1String("http"))
        url.scheme = QStringLiteral("ws");
    if (url.scheme == QLatin1String("https"))
        url.scheme = QStringLiteral("wss");
    const bool known = url.scheme.isEmpty() || url.scheme == QLatin1String("ws")
        || url.scheme == QLatin1String("wss");
    if (!known) {
        builder.fail(
            PasteText::tr("The URL begins with %1://, which is not a WebSocket or HTTP endpoint.")
                .arg(url.scheme));
        return;
    }
    if (!url.fragment.isNull())
        builder.note(
            PasteText::tr("The part of the URL from “#” on was left out: a WebSocket URL cannot "
                          "have a fragment."));
    m_url = joinUrl(url);
    applyUserInfo(builder);
    builder.settings().url = m_url;
    applyHostHeader(builder);
    applyConnectTo(builder);
    applyUnixSocket(builder);
}

void TargetBuilder::applyUserInfo(SettingsBuilder &builder)
{
    UrlText url = splitUrl(m_url);
    if (url.userInfo.isEmpty())
        return;
    const qsizetype colon = indexOutsideVariables(url.userInfo, QStringLiteral(":"));
    const QString user = colon < 0 ? url.userInfo : url.userInfo.first(colon);
    const QString password = colon < 0 ? QString() : url.userInfo.sliced(colon + 1);
    if (builder.settings().auth.kind == AuthSettings::Kind::None)
        builder.setAuth(AuthSettings::Kind::Basic, percentDecoded(user), percentDecoded(password));
    url.userInfo.clear();
    m_url = joinUrl(url);
}

void TargetBuilder::applyHostHeader(SettingsBuilder &builder)
{
    if (m_host.isEmpty())
        return;
    // With or without its port, this is the Host header that Wasclean generates.
    const UrlText url = splitUrl(m_url);
    QString host;
    QString port;
    splitHostPort(url.authority, host, port);
    const bool isDefault = port.isEmpty()
        || (url.scheme == QLatin1String("ws") && port == QLatin1String("80"))
        || (url.scheme == QLatin1String("wss") && port == QLatin1String("443"));
    const bool same = m_host.compare(url.authority, Qt::CaseInsensitive) == 0
        || (isDefault && m_host.compare(host, Qt::CaseInsensitive) == 0);
    if (same)
        builder.leaveOut(QStringLiteral("Host"));
    else
        builder.settings().headers.prepend({true, QStringLiteral("Host"), m_host});
}

void TargetBuilder::applyConnectTo(SettingsBuilder &builder)
{
    if (m_connectTo.isEmpty())
        return;
    const UrlText url = splitUrl(m_url);
    QString host;
    QString port;
    splitHostPort(url.authority, host, port);
    if (port.isEmpty())
        port = url.scheme == QLatin1String("wss") ? QStringLiteral("443") : QStringLiteral("80");
    bool isTaken = false;
    for (const ConnectTo &to : std::as_const(m_connectTo)) {
        const bool hostFits = to.urlHost.isEmpty() || to.urlHost == QLatin1String("*")
            || to.urlHost.compare(host, Qt::CaseInsensitive) == 0;
        const bool fits = hostFits && (to.urlPort.isEmpty() || to.urlPort == port);
        if (!fits)
            builder.note(
                PasteText::tr("“%1” is for another host or port than the URL's and was left out.")
                    .arg(to.option));
        else if (isTaken)
            builder.note(
                PasteText::tr("“%1” was left out: an earlier option already says where to connect.")
                    .arg(to.option));
        else
            builder.settings().connectTo = (to.host.isEmpty() ? host : to.host) + u':'
                + (to.port.isEmpty() ? port : to.port);
        isTaken = isTaken || fits;
    }
}

void TargetBuilder::applyUnixSocket(SettingsBuilder &builder)
{
    if (m_unixSocket.isEmpty())
        return;
    const UrlText url = splitUrl(m_url);
    const QString resource = (url.path.isEmpty() ? QStringLiteral("/") : url.path)
        + (url.query.isNull() ? QString() : QString(u'?' + url.query));
    const bool secure = url.scheme == QLatin1String("wss");
    if (m_host.isEmpty()
        && url.authority.compare(QLatin1String("localhost"), Qt::CaseInsensitive) != 0)
        builder.settings().headers.prepend({true, QStringLiteral("Host"), url.authority});
    QString host;
    QString port;
    splitHostPort(url.authority, host, port);
    if (secure && host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) != 0)
        builder.settings().tls.serverName = host;
    builder.settings().url = (secure ? QLatin1String("wss+unix:") : QLatin1String("ws+unix:"))
        + m_unixSocket + u':' + resource;
}

} // namespace wasclean
