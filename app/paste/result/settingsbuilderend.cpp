#include "app/paste/result/settingsbuilder.h"

#include "app/paste/result/headervalues.h"
#include "app/paste/result/pastetext.h"
#include "app/paste/result/urltext.h"
#include "app/paste/result/variablenames.h"

#include <QCoreApplication>
#include <QUrl>

#include <utility>

namespace wasclean {

namespace {

QString withoutPercentEncoding(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

} // namespace

PasteResult SettingsBuilder::finish(PasteKind kind)
{
    m_result.kind = kind;
    applyParameters();
    QStringList filled;
    m_url = withValues(m_url, m_variables, filled);
    applyUrl();
    applyProxyAuthorization();
    // A handshake with all its headers that offers no extension means to offer none.
    if (m_dropped.contains(QLatin1String("Sec-WebSocket-Key"), Qt::CaseInsensitive)
        && !m_hasExtensions)
        settings().deflate.offer = false;
    noteDropped();
    fillVariables(m_result, m_variables, filled);
    for (QString &name : filled)
        name = QLatin1String("{{") + name.left(40) + QLatin1String("}}");
    if (!filled.isEmpty())
        note(PasteText::tr("These variables were filled in with their values from the text: %1.")
                 .arg(filled.join(QLatin1String(", "))));
    return m_result;
}

/// All at once, as a long URL is not to be cut up for each of them.
void SettingsBuilder::applyParameters()
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

void SettingsBuilder::applyUrl()
{
    if (m_url.isEmpty()) {
        fail(PasteText::tr("The text contains no URL."));
        return;
    }
    const qsizetype colon = m_url.indexOf(u':') + 1;
    const QString scheme = m_url.first(colon).toLower();
    if (scheme == QLatin1String("ws+unix:") || scheme == QLatin1String("wss+unix:")) {
        // The ws module of Node.js writes three slashes, too.
        const bool longForm = m_url.sliced(colon).startsWith(QLatin1String("//"));
        settings().url = longForm ? QString(scheme + m_url.sliced(colon + 2)) : m_url;
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
        fail(PasteText::tr("The URL begins with %1://, which is not a WebSocket or HTTP endpoint.")
                 .arg(url.scheme));
        return;
    }
    if (!url.fragment.isNull())
        note(PasteText::tr("The part of the URL from “#” on was left out: a WebSocket URL cannot "
                           "have a fragment."));
    m_url = joinUrl(url);
    applyUserInfo();
    settings().url = m_url;
    applyHostHeader();
    applyConnectTo();
    applyUnixSocket();
}

void SettingsBuilder::applyUserInfo()
{
    UrlText url = splitUrl(m_url);
    if (url.userInfo.isEmpty())
        return;
    const qsizetype colon = indexOutsideVariables(url.userInfo, QStringLiteral(":"));
    const QString user = colon < 0 ? url.userInfo : url.userInfo.first(colon);
    const QString password = colon < 0 ? QString() : url.userInfo.sliced(colon + 1);
    if (settings().auth.kind == AuthSettings::Kind::None)
        setAuth(AuthSettings::Kind::Basic, withoutPercentEncoding(user),
            withoutPercentEncoding(password));
    url.userInfo.clear();
    m_url = joinUrl(url);
}

void SettingsBuilder::applyHostHeader()
{
    if (m_host.isEmpty())
        return;
    // With its port or without: that is what a client would send by itself.
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
        m_dropped.append(QStringLiteral("Host"));
    else
        settings().headers.prepend({true, QStringLiteral("Host"), m_host});
}

void SettingsBuilder::applyConnectTo()
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
            note(PasteText::tr("“%1” is for another host or port than the URL's and was left out.")
                     .arg(to.option));
        else if (isTaken)
            note(
                PasteText::tr("“%1” was left out: an earlier option already says where to connect.")
                    .arg(to.option));
        else
            settings().connectTo = (to.host.isEmpty() ? host : to.host) + u':'
                + (to.port.isEmpty() ? port : to.port);
        isTaken = isTaken || fits;
    }
}

void SettingsBuilder::applyUnixSocket()
{
    if (m_unixSocket.isEmpty())
        return;
    const UrlText url = splitUrl(m_url);
    const QString resource = (url.path.isEmpty() ? QStringLiteral("/") : url.path)
        + (url.query.isNull() ? QString() : QString(u'?' + url.query));
    const bool secure = url.scheme == QLatin1String("wss");
    if (m_host.isEmpty()
        && url.authority.compare(QLatin1String("localhost"), Qt::CaseInsensitive) != 0)
        settings().headers.prepend({true, QStringLiteral("Host"), url.authority});
    QString host;
    QString port;
    splitHostPort(url.authority, host, port);
    if (secure && host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) != 0)
        settings().tls.serverName = host;
    settings().url = (secure ? QLatin1String("wss+unix:") : QLatin1String("ws+unix:"))
        + m_unixSocket + u':' + resource;
}

void SettingsBuilder::applyProxyAuthorization()
{
    if (m_proxyAuthorization.isEmpty())
        return;
    const auto pair = basicCredentials(m_proxyAuthorization);
    const ProxySettings &proxy = settings().proxy;
    if (pair && !proxy.host.isEmpty() && proxy.user.isEmpty())
        setProxyUser(*pair);
    else
        note(PasteText::tr(
            "“Proxy-Authorization” was left out: it is for a proxy, not for the server."));
}

void SettingsBuilder::noteDropped()
{
    if (m_dropped.isEmpty())
        return;
    m_dropped.removeDuplicates();
    for (QString &name : m_dropped)
        name = u'“' + name.left(40) + u'”';
    m_result.notTaken.prepend(PasteText::tr(
        "%1 were left out: Wasclean generates them itself.", nullptr, int(m_dropped.size()))
                                  .arg(m_dropped.join(QLatin1String(", "))));
}

} // namespace wasclean
