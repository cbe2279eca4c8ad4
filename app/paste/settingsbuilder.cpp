#include "app/paste/settingsbuilder.h"

#include "app/paste/urltext.h"
#include "app/wire/token.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace wasclean {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("wasclean::Paste", text); }

/// Headers that every client makes itself, or that mean nothing in a WebSocket's handshake.
bool isMadeByClient(const QString &lowerName)
{
    static const QStringList names{QStringLiteral("accept-encoding"), QStringLiteral("connection"),
        QStringLiteral("content-length"), QStringLiteral("http2-settings"),
        QStringLiteral("keep-alive"), QStringLiteral("proxy-connection"),
        QStringLiteral("sec-websocket-accept"), QStringLiteral("sec-websocket-key"),
        QStringLiteral("sec-websocket-version"), QStringLiteral("te"), QStringLiteral("trailer"),
        QStringLiteral("transfer-encoding"), QStringLiteral("upgrade")};
    return lowerName.startsWith(u':') || names.contains(lowerName);
}

bool isHeaderName(const QString &name)
{
    // A variable may give anything; it is checked once it is filled in.
    QString plain = name;
    static const QRegularExpression variables(QStringLiteral("\\{\\{[^{}]*\\}\\}"));
    plain.replace(variables, QStringLiteral("x"));
    return isToken(plain.toUtf8());
}

bool breaksLine(const QString &value)
{
    return std::any_of(value.begin(), value.end(),
        [](QChar c) { return c == u'\r' || c == u'\n' || c == QChar(0); });
}

/// The rest of a text that begins with a word in any case and a space.
std::optional<QString> afterScheme(const QString &value, QLatin1String scheme)
{
    if (value.size() <= scheme.size() || !value.startsWith(scheme, Qt::CaseInsensitive)
        || !value[scheme.size()].isSpace())
        return {};
    return value.sliced(scheme.size()).trimmed();
}

/// "user:password" of Basic credentials; nothing when they are not plain text.
std::optional<QString> decodeBasic(const QString &base64)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        base64.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    const QString pair = QString::fromUtf8(*decoded);
    const bool usable = decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok
        && pair.contains(u':') && pair.toUtf8() == *decoded && !breaksLine(pair);
    return usable ? std::optional(pair) : std::nullopt;
}

QString percentDecoded(const QString &text) { return QUrl::fromPercentEncoding(text.toUtf8()); }

} // namespace

QString pasteKindName(PasteKind kind)
{
    switch (kind) {
    case PasteKind::Nothing:
        break;
    case PasteKind::Url:
        return tr("a URL");
    case PasteKind::Curl:
        return tr("a curl command");
    case PasteKind::Wscat:
        return tr("a wscat command");
    case PasteKind::Websocat:
        return tr("a websocat command");
    case PasteKind::PowerShell:
        return tr("a PowerShell command");
    case PasteKind::JavaScript:
        return tr("JavaScript");
    case PasteKind::RequestHead:
        return tr("the head of an HTTP request");
    case PasteKind::Postman:
        return tr("a Postman request");
    case PasteKind::Insomnia:
        return tr("an Insomnia export");
    case PasteKind::Bruno:
        return tr("a Bruno request");
    case PasteKind::HttpFile:
        return tr("an .http file");
    }
    return {};
}

SavedMessage textMessage(const QString &text)
{
    SavedMessage message;
    message.text = text;
    return message;
}

void SettingsBuilder::note(const QString &sentence)
{
    if (!m_result.notTaken.contains(sentence))
        m_result.notTaken.append(sentence);
}

void SettingsBuilder::fail(const QString &problem)
{
    if (m_result.problem.isEmpty())
        m_result.problem = problem;
}

void SettingsBuilder::addParameter(const QString &name, const QString &value, bool enabled)
{
    if (name.isEmpty() && value.isEmpty())
        return;
    if (!enabled) {
        settings().parametersOff.append({false, name, value});
        return;
    }
    addQuery(encodeQueryPart(name) + u'=' + encodeQueryPart(value));
}

void SettingsBuilder::addQuery(const QString &query)
{
    UrlText url = splitUrl(m_url);
    if (!url.query.isEmpty())
        url.query += u'&';
    url.query += query;
    const QString fragment = url.fragment.isNull() ? QString() : QString(u'#' + url.fragment);
    m_url = joinUrl(url) + fragment;
}

void SettingsBuilder::setPathParameter(const QString &name, const QString &value)
{
    UrlText url = splitUrl(m_url);
    QStringList segments = url.path.split(u'/');
    for (QString &segment : segments) {
        if (segment == QString(u':' + name))
            segment = encodeQueryPart(value).replace(u'/', QLatin1String("%2F"));
    }
    url.path = segments.join(u'/');
    m_url = joinUrl(url);
}

void SettingsBuilder::addHeaderLine(const QString &line)
{
    // The colon before the name of a pseudo header is part of it.
    const qsizetype colon = line.indexOf(u':', 1);
    if (colon < 0) {
        note(tr("A header without a colon was left out."));
        return;
    }
    addHeader(line.first(colon), line.sliced(colon + 1));
}

void SettingsBuilder::addHeader(const QString &givenName, const QString &givenValue, bool enabled)
{
    const QString name = givenName.trimmed();
    const QString value = givenValue.trimmed();
    if (name.isEmpty() && value.isEmpty())
        return;
    if (isMadeByClient(name.toLower())) {
        if (enabled && !m_dropped.contains(name, Qt::CaseInsensitive))
            m_dropped.append(name);
    } else if (!isHeaderName(name)) {
        note(tr("“%1” is not a valid name for a header; it was left out.").arg(name.left(40)));
    } else if (breaksLine(value)) {
        note(tr("The value of “%1” holds a line break or NUL; it was left out.").arg(name));
    } else if (!enabled || !takeSpecialHeader(name, value)) {
        settings().headers.append({enabled, name, value});
    }
}

bool SettingsBuilder::takeSpecialHeader(const QString &name, const QString &value)
{
    const QString lowerName = name.toLower();
    if (lowerName == QLatin1String("sec-websocket-protocol")) {
        addSubprotocols(value);
    } else if (lowerName == QLatin1String("sec-websocket-extensions")) {
        takeExtensions(value);
    } else if (lowerName == QLatin1String("cookie")) {
        addCookies(value);
    } else if (lowerName == QLatin1String("origin") && settings().origin.isEmpty()) {
        settings().origin = value;
    } else if (lowerName == QLatin1String("host") && m_host.isEmpty()) {
        m_host = value;
    } else if (lowerName == QLatin1String("proxy-authorization")) {
        m_proxyAuthorization = value;
    } else {
        return lowerName == QLatin1String("authorization") && takeAuthorization(value);
    }
    return true;
}

bool SettingsBuilder::takeAuthorization(const QString &value)
{
    if (m_hasAuthorization)
        return false;
    m_hasAuthorization = true;
    AuthSettings auth;
    if (const auto token = afterScheme(value, QLatin1String("Bearer"));
        token && !token->isEmpty()) {
        auth.kind = AuthSettings::Kind::Bearer;
        auth.secret = *token;
    } else if (const auto base64 = afterScheme(value, QLatin1String("Basic"))) {
        const auto pair = decodeBasic(*base64);
        if (!pair) {
            settings().auth = {};
            return false;
        }
        const qsizetype colon = pair->indexOf(u':');
        auth.kind = AuthSettings::Kind::Basic;
        auth.user = pair->first(colon);
        auth.secret = pair->sliced(colon + 1);
    } else if (const auto answer = afterScheme(value, QLatin1String("Digest"))) {
        static const QRegularExpression user(QStringLiteral("\\busername=\"([^\"]*)\""));
        auth.kind = AuthSettings::Kind::Digest;
        auth.user = user.match(*answer).captured(1);
        note(tr("The Digest answer in “Authorization” was good for one request only; type the "
                "password to have it made anew."));
    }
    settings().auth = auth;
    return auth.kind != AuthSettings::Kind::None;
}

void SettingsBuilder::takeExtensions(const QString &value)
{
    m_hasExtensions = true;
    DeflateOptions deflate;
    deflate.offer = false;
    for (const QString &extension : value.split(u',', Qt::SkipEmptyParts)) {
        const QStringList parts = extension.split(u';');
        if (parts.first().trimmed().toLower() != QLatin1String("permessage-deflate")) {
            note(tr("The extension “%1” of “Sec-WebSocket-Extensions” is not known here.")
                     .arg(parts.first().trimmed().left(40)));
            continue;
        }
        if (deflate.offer)
            continue; // the first offer is the one that is wanted most
        deflate.offer = true;
        for (const QString &part : parts.sliced(1)) {
            const QString name = part.section(u'=', 0, 0).trimmed().toLower();
            const int bits = part.section(u'=', 1).remove(u'"').trimmed().toInt();
            const bool usable = bits >= 8 && bits <= 15;
            if (name == QLatin1String("client_no_context_takeover"))
                deflate.clientNoContextTakeover = true;
            else if (name == QLatin1String("server_no_context_takeover"))
                deflate.serverNoContextTakeover = true;
            else if (name == QLatin1String("client_max_window_bits") && usable)
                deflate.clientMaxWindowBits = bits;
            else if (name == QLatin1String("server_max_window_bits") && usable)
                deflate.serverMaxWindowBits = bits;
        }
    }
    settings().deflate = deflate;
}

void SettingsBuilder::addCookies(const QString &pairs, bool enabled)
{
    for (const QString &pair : pairs.split(u';', Qt::SkipEmptyParts)) {
        const QString text = pair.trimmed();
        const qsizetype equals = text.indexOf(u'=');
        if (equals > 0)
            settings().cookies.append({enabled, text.first(equals), text.sliced(equals + 1)});
        else if (!text.isEmpty())
            note(tr("A cookie without a name was left out."));
    }
}

void SettingsBuilder::addSubprotocols(const QString &list)
{
    static const QRegularExpression separators(QStringLiteral("[,\\s]+"));
    QStringList all = settings().subprotocols.split(QLatin1String(", "), Qt::SkipEmptyParts);
    for (const QString &name : list.split(separators, Qt::SkipEmptyParts)) {
        if (!all.contains(name))
            all.append(name);
    }
    settings().subprotocols = all.join(QLatin1String(", "));
}

void SettingsBuilder::setAuth(AuthSettings::Kind kind, const QString &user, const QString &secret)
{
    if (!m_hasAuthorization)
        settings().auth = {kind, user, {}, secret};
}

void SettingsBuilder::setApiKey(AuthSettings::Kind kind, const QString &name, const QString &secret)
{
    if (!m_hasAuthorization)
        settings().auth = {kind, {}, name, secret};
}

void SettingsBuilder::setUserPassword(const QString &pair, AuthSettings::Kind kind)
{
    const qsizetype colon = indexOutsideVariables(pair, QStringLiteral(":"));
    if (colon < 0)
        setAuth(kind, pair, {});
    else
        setAuth(kind, pair.first(colon), pair.sliced(colon + 1));
}

void SettingsBuilder::setProxy(const QString &proxy, const QString &option, int defaultPort)
{
    ProxySettings &target = settings().proxy;
    const UrlText parts = splitUrl(proxy.trimmed());
    if (parts.authority.isEmpty()) {
        target.kind = ProxyOptions::Kind::None;
        return;
    }
    if (parts.scheme.isEmpty() || parts.scheme == QLatin1String("http")) {
        target.kind = ProxyOptions::Kind::HttpConnect;
    } else if (parts.scheme == QLatin1String("socks5") || parts.scheme == QLatin1String("socks5h")
        || parts.scheme == QLatin1String("socks")) {
        target.kind = ProxyOptions::Kind::Socks5;
    } else {
        note(tr("The proxy of “%1” is of the kind “%2”; only HTTP CONNECT and SOCKS5 are known "
                "here.")
                 .arg(option, parts.scheme));
        return;
    }
    QString port;
    splitHostPort(parts.authority, target.host, port);
    bool isNumber = false;
    target.port = port.toInt(&isNumber);
    if (!isNumber)
        target.port = defaultPort;
    if (!parts.userInfo.isEmpty())
        setProxyUser(percentDecoded(parts.userInfo));
}

void SettingsBuilder::setProxyUser(const QString &pair)
{
    const qsizetype colon = indexOutsideVariables(pair, QStringLiteral(":"));
    settings().proxy.user = colon < 0 ? pair : pair.first(colon);
    settings().proxy.password = colon < 0 ? QString() : pair.sliced(colon + 1);
}

void SettingsBuilder::setConnectTo(const QString &urlHost, const QString &urlPort,
    const QString &host, const QString &port, const QString &option)
{
    if (m_connectTo) {
        note(tr("Only the first of several “%1” was taken over.").arg(option));
        return;
    }
    m_connectTo = {urlHost, urlPort, host, port, option};
}

PasteResult SettingsBuilder::finish(PasteKind kind)
{
    m_result.kind = kind;
    takeUrl();
    takeProxyAuthorization();
    // A handshake with all its headers that offers no extension means to offer none.
    if (m_dropped.contains(QLatin1String("Sec-WebSocket-Key"), Qt::CaseInsensitive)
        && !m_hasExtensions)
        settings().deflate.offer = false;
    noteDropped();
    return m_result;
}

void SettingsBuilder::takeUrl()
{
    if (m_url.isEmpty()) {
        fail(tr("There is no URL in it."));
        return;
    }
    if (m_url.startsWith(QLatin1String("ws+unix:"), Qt::CaseInsensitive)) {
        // The ws module of Node.js writes three slashes, too.
        const qsizetype slash = m_url.indexOf(u'/');
        settings().url = m_url.startsWith(QLatin1String("ws+unix://"), Qt::CaseInsensitive)
            ? QString(QLatin1String("ws+unix:") + m_url.sliced(slash + 2))
            : m_url;
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
        fail(tr("The URL begins with %1://, and that is not a WebSocket or HTTP endpoint.")
                 .arg(url.scheme));
        return;
    }
    if (!url.fragment.isNull())
        note(tr("The part of the URL from “#” on was left out; a WebSocket has none."));
    m_url = joinUrl(url);
    takeUserInfo();
    settings().url = m_url;
    takeHostHeader();
    takeConnectTo();
    takeUnixSocket();
}

void SettingsBuilder::takeUserInfo()
{
    UrlText url = splitUrl(m_url);
    if (url.userInfo.isEmpty())
        return;
    const qsizetype colon = indexOutsideVariables(url.userInfo, QStringLiteral(":"));
    const QString user = colon < 0 ? url.userInfo : url.userInfo.first(colon);
    const QString password = colon < 0 ? QString() : url.userInfo.sliced(colon + 1);
    if (settings().auth.kind == AuthSettings::Kind::None)
        setAuth(AuthSettings::Kind::Basic, percentDecoded(user), percentDecoded(password));
    url.userInfo.clear();
    m_url = joinUrl(url);
}

void SettingsBuilder::takeHostHeader()
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

void SettingsBuilder::takeConnectTo()
{
    if (!m_connectTo)
        return;
    const UrlText url = splitUrl(m_url);
    QString host;
    QString port;
    splitHostPort(url.authority, host, port);
    if (port.isEmpty())
        port = url.scheme == QLatin1String("wss") ? QStringLiteral("443") : QStringLiteral("80");
    const ConnectTo &to = *m_connectTo;
    const bool hostFits = to.urlHost.isEmpty() || to.urlHost == QLatin1String("*")
        || to.urlHost.compare(host, Qt::CaseInsensitive) == 0;
    const bool portFits = to.urlPort.isEmpty() || to.urlPort == port;
    if (!hostFits || !portFits) {
        note(
            tr("“%1” is for another host or port than the URL's and was left out.").arg(to.option));
        return;
    }
    settings().connectTo
        = (to.host.isEmpty() ? host : to.host) + u':' + (to.port.isEmpty() ? port : to.port);
}

void SettingsBuilder::takeUnixSocket()
{
    if (m_unixSocket.isEmpty())
        return;
    const UrlText url = splitUrl(m_url);
    const QString resource = (url.path.isEmpty() ? QStringLiteral("/") : url.path)
        + (url.query.isNull() ? QString() : QString(u'?' + url.query));
    if (url.scheme == QLatin1String("wss"))
        note(tr("TLS over a Unix domain socket was left out: the connection is not encrypted."));
    if (m_host.isEmpty()
        && url.authority.compare(QLatin1String("localhost"), Qt::CaseInsensitive) != 0)
        settings().headers.prepend({true, QStringLiteral("Host"), url.authority});
    settings().url = QLatin1String("ws+unix:") + m_unixSocket + u':' + resource;
}

void SettingsBuilder::takeProxyAuthorization()
{
    if (m_proxyAuthorization.isEmpty())
        return;
    const auto base64 = afterScheme(m_proxyAuthorization, QLatin1String("Basic"));
    const auto pair = base64 ? decodeBasic(*base64) : std::nullopt;
    const ProxySettings &proxy = settings().proxy;
    if (pair && !proxy.host.isEmpty() && proxy.user.isEmpty())
        setProxyUser(*pair);
    else
        note(tr("“Proxy-Authorization” was left out: it is for a proxy, not for the server."));
}

void SettingsBuilder::noteDropped()
{
    if (m_dropped.isEmpty())
        return;
    m_dropped.removeDuplicates();
    for (QString &name : m_dropped)
        name = u'“' + name.left(40) + u'”';
    m_result.notTaken.prepend(m_dropped.size() == 1
            ? tr("%1 was left out: every client makes it itself.").arg(m_dropped.first())
            : tr("%1 were left out: every client makes them itself.")
                  .arg(m_dropped.join(QLatin1String(", "))));
}

} // namespace wasclean
