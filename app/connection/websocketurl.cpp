#include "app/connection/websocketurl.h"

#include "app/connection/browserresource.h"
#include "app/connection/host.h"
#include "app/connection/websocketurltext.h"
#include "app/wire/dial/unixsocket.h"

#include <QCoreApplication>

#include <algorithm>

namespace wasclean {

namespace {

bool isC0OrSpace(QChar c) { return c.unicode() <= 0x20; }

/// What the URL parser drops before it reads anything (URL 4.4).
QString withoutStrayBlanks(const QString &typed)
{
    qsizetype begin = 0;
    qsizetype end = typed.size();
    while (begin < end && isC0OrSpace(typed[begin]))
        ++begin;
    while (end > begin && isC0OrSpace(typed[end - 1]))
        --end;
    QString text = typed.sliced(begin, end - begin);
    text.removeIf([](QChar c) { return c == u'\t' || c == u'\r' || c == u'\n'; });
    return text;
}

/// The scheme before the colon; empty when the text does not begin with one.
QString schemeOf(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const QString scheme = colon < 0 ? QString() : text.first(colon).toLower();
    const bool valid = !scheme.isEmpty() && scheme.front() >= u'a' && scheme.front() <= u'z'
        && std::all_of(scheme.begin(), scheme.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'+' || c == u'-'
                   || c == u'.';
           });
    return valid ? scheme : QString();
}

bool isWebScheme(const QString &scheme)
{
    return scheme == QLatin1String("ws") || scheme == QLatin1String("http")
        || scheme == QLatin1String("wss") || scheme == QLatin1String("https");
}

bool isSlash(QChar c) { return c == u'/' || c == u'\\'; }

/// In a URL of these schemes a backslash of the path is a slash (URL 4.4).
QString withSlashes(const QString &typed)
{
    const qsizetype query = typed.indexOf(u'?');
    QString path = query < 0 ? typed : typed.first(query);
    path.replace(u'\\', u'/');
    return query < 0 ? path : path + typed.sliced(query);
}

/// Only what a request line cannot contain is encoded; the rest is sent as typed.
QByteArray encodeResource(const QString &typed)
{
    QByteArray encoded;
    for (const char c : typed.toUtf8()) {
        const auto byte = quint8(c);
        if (byte <= 0x20 || byte >= 0x7F)
            encoded += '%' + QByteArray::number(byte, 16).rightJustified(2, '0').toUpper();
        else
            encoded += c;
    }
    return encoded.startsWith('/') ? encoded : '/' + encoded;
}

/// Splits "host:port"; false when the port is not a number up to 65535.
bool splitPort(const QString &hostAndPort, QString &host, quint16 &port)
{
    const qsizetype bracket
        = hostAndPort.startsWith(u'[') ? hostAndPort.indexOf(u']') : qsizetype(0);
    if (bracket < 0) {
        host = hostAndPort; // an IPv6 address that is not finished
        return true;
    }
    const qsizetype colon = hostAndPort.indexOf(u':', bracket);
    if (colon < 0) {
        host = hostAndPort;
        return true;
    }
    host = hostAndPort.first(colon);
    const QString digits = hostAndPort.sliced(colon + 1);
    quint32 number = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return false;
        number = number * 10 + c.unicode() - u'0';
        if (number > 0xFFFF)
            return false;
    }
    if (!digits.isEmpty())
        port = quint16(number);
    return true;
}

/// Path and query of a reference without scheme and host, seen from a resource.
QString mergedResource(const QString &resource, const QString &reference)
{
    const QString path = resource.section(u'?', 0, 0);
    if (reference.isEmpty())
        return resource;
    if (reference.startsWith(u'?'))
        return path + reference;
    const qsizetype mark = reference.indexOf(u'?');
    const QString referencePath = mark < 0 ? reference : reference.first(mark);
    const QString query = mark < 0 ? QString() : reference.sliced(mark);
    const QString folder
        = referencePath.startsWith(u'/') ? QString() : path.first(path.lastIndexOf(u'/') + 1);
    return withoutDotSegments(folder + referencePath) + query;
}

QString schemeProblem(const QString &scheme, const QString &text)
{
    if (text.isEmpty())
        return WebSocketUrlText::tr(
            "Enter the URL of a WebSocket endpoint, for example ws://127.0.0.1:8765/echo.");
    if (scheme.isEmpty())
        return WebSocketUrlText::tr("The URL must begin with ws:// or wss://.");
    return WebSocketUrlText::tr(
        "The scheme must be ws, wss, http, https, ws+unix or wss+unix, not “%1”.")
        .arg(scheme);
}

/// A guess at what was meant by a name alone, or by a URL that lost its scheme.
QString schemeSuggestion(const QString &scheme, const QString &text)
{
    if (!scheme.isEmpty() || isSlash(text.isEmpty() ? QChar(u'/') : text.front()))
        return {};
    const auto isJunk = [](QChar c) { return c == u':' || isSlash(c); };
    const auto name = std::find_if_not(text.begin(), text.end(), isJunk);
    return QLatin1String("ws://") + text.sliced(name - text.begin());
}

/// A problem with a suggestion, which is only offered when it can be used.
Checked<WebSocketUrl> badUrl(const QString &problem, const QString &suggestion)
{
    const bool isGood = !suggestion.isEmpty() && WebSocketUrl::parse(suggestion);
    return Checked<WebSocketUrl>::bad(problem, isGood ? suggestion : QString());
}

/// Of what may be a host at the begin of the text, an IPv6 address in brackets or a name.
qsizetype hostLength(const QString &text)
{
    const bool isBracketed = text.startsWith(u'[');
    const auto endsHost = [isBracketed](QChar c) {
        const bool ends = isSlash(c) || c == u'?' || c == u'#' || c == u']';
        return ends || (!isBracketed && (c == u':' || c == u'@' || c == u'['));
    };
    const auto end = std::find_if(text.begin(), text.end(), endsHost);
    if (isBracketed)
        return end != text.end() && *end == u']' ? end - text.begin() + 1 : 0;
    return end - text.begin();
}

/// The scheme for "host:port" and "host/path", which people write without one; empty for other
/// texts. 443 is the port of wss.
QString assumedScheme(const QString &text)
{
    const QString afterHost = text.sliced(hostLength(text));
    if (afterHost.size() == text.size() || afterHost.isEmpty())
        return {};
    if (isSlash(afterHost.front()) || afterHost.front() == u'?')
        return QStringLiteral("ws");
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto port = afterHost.begin() + 1;
    const auto end = std::find_if_not(port, afterHost.end(), isDigit);
    const bool isPort = afterHost.front() == u':' && end != port
        && (end == afterHost.end() || isSlash(*end) || *end == u'?' || *end == u'#');
    if (!isPort)
        return {};
    return QStringView(port, end) == u"443" ? QStringLiteral("wss") : QStringLiteral("ws");
}

} // namespace

Checked<WebSocketUrl> WebSocketUrl::parse(const QString &typed)
{
    using Result = Checked<WebSocketUrl>;
    const QString text = withoutStrayBlanks(typed);
    const QString scheme = schemeOf(text);
    const bool plain = scheme == QLatin1String("ws") || scheme == QLatin1String("http");
    const bool unixSocket
        = scheme == QLatin1String("ws+unix") || scheme == QLatin1String("wss+unix");
    const bool secure = scheme == QLatin1String("wss") || scheme == QLatin1String("https")
        || scheme == QLatin1String("wss+unix");
    if (!plain && !secure && !unixSocket) {
        const QString assumed = assumedScheme(text);
        if (assumed.isEmpty())
            return badUrl(schemeProblem(scheme, text), schemeSuggestion(scheme, text));
        Result url = parse(assumed + QLatin1String("://") + text);
        if (url)
            url.value->m_schemeAssumed = true;
        return url;
    }

    const qsizetype hash = text.indexOf(u'#');
    if (hash >= 0) {
        return badUrl(
            WebSocketUrlText::tr("A WebSocket URL cannot have a fragment (the part from “#” on)."),
            text.first(hash));
    }
    if (unixSocket)
        return parseUnix(text.sliced(scheme.size() + 1), secure);
    const auto isEnd = [](QChar c) { return isSlash(c) || c == u'?'; };
    const auto begin = std::find_if_not(text.begin() + scheme.size() + 1, text.end(), isSlash);
    const auto end = std::find_if(begin, text.end(), isEnd);
    const QString authority = text.sliced(begin - text.begin(), end - begin);
    const qsizetype at = authority.lastIndexOf(u'@');

    WebSocketUrl url;
    url.m_secure = secure;
    url.m_port = secure ? 443 : 80;
    QString hostText;
    if (!splitPort(authority.sliced(at + 1), hostText, url.m_port))
        return Result::bad(WebSocketUrlText::tr("The port must be a number from 0 to 65535."));
    if (hostText.isEmpty())
        return Result::bad(WebSocketUrlText::tr("The URL has no host."));
    const auto host = parseHost(hostText);
    if (!host)
        return Result::bad(WebSocketUrlText::tr("“%1” is not a valid host.").arg(hostText));
    url.m_host = *host;
    url.m_userInfo
        = QByteArray::fromPercentEncoding(authority.first(std::max<qsizetype>(at, 0)).toUtf8());
    url.setResource(withSlashes(text.sliced(end - text.begin())));
    return Result::good(url);
}

/// "/path.sock:/resource"; the path ends at the first colon and is taken as it was typed.
Checked<WebSocketUrl> WebSocketUrl::parseUnix(const QString &afterScheme, bool secure)
{
    using Result = Checked<WebSocketUrl>;
    // "ws+unix:///path.sock" is the same with an empty host.
    const QString rest
        = afterScheme.startsWith(QLatin1String("///")) ? afterScheme.sliced(2) : afterScheme;
    const qsizetype colon = rest.indexOf(u':');
    WebSocketUrl url;
    url.m_unixSocket = colon < 0 ? rest : rest.first(colon);
    if (!url.m_unixSocket.startsWith(u'/') || url.m_unixSocket.endsWith(u'/')) {
        return Result::bad(
            WebSocketUrlText::tr("Enter the absolute path of the socket file, then a colon and the "
                                 "resource, for example ws+unix:/run/app.sock:/path."));
    }
    if (url.m_unixSocket.toUtf8().size() > maxUnixSocketPath) {
        return Result::bad(
            WebSocketUrlText::tr("The path of a socket file can have at most %1 bytes.")
                .arg(maxUnixSocketPath));
    }
    url.m_secure = secure;
    url.m_port = secure ? 443 : 80;
    // The name of the request's Host and, with TLS, of the certificate.
    url.m_host = QStringLiteral("localhost");
    url.m_resource = encodeResource(colon < 0 ? QString() : rest.sliced(colon + 1));
    return Result::good(url);
}

QByteArray WebSocketUrl::hostHeader() const
{
    // The zone of an address means something on this machine only (RFC 6874, 4).
    const QByteArray name = m_host.section(u'%', 0, 0).toUtf8();
    const QByteArray host = name.contains(':') ? '[' + name + ']' : name;
    const quint16 defaultPort = m_secure ? 443 : 80;
    return m_port == defaultPort ? host : host + ':' + QByteArray::number(m_port);
}

QString WebSocketUrl::hostAndPort() const
{
    const QString host = m_host.contains(u':') ? u'[' + m_host + u']' : m_host;
    return host + u':' + QString::number(m_port);
}

Checked<WebSocketUrl> WebSocketUrl::resolved(const QString &reference) const
{
    const QString typed = withoutStrayBlanks(reference).section(u'#', 0, 0);
    const QString text = m_unixSocket.isEmpty() ? withSlashes(typed) : typed;
    const QString scheme = schemeOf(text);
    auto target = Checked<WebSocketUrl>::good(*this);
    if (isWebScheme(scheme))
        target = parse(text);
    else if (!scheme.isEmpty())
        return Checked<WebSocketUrl>::bad(schemeProblem(scheme, text));
    else if (text.startsWith(QLatin1String("//")))
        target = parse((m_secure ? QStringLiteral("wss:") : QStringLiteral("ws:")) + text);
    else
        target.value->setResource(mergedResource(QString::fromUtf8(m_resource), text));
    if (target)
        target.value->m_userInfo = isSameOrigin(*target) ? m_userInfo : QByteArray();
    return target;
}

void WebSocketUrl::setResource(const QString &typed)
{
    m_resource = encodeResource(typed);
    if (m_unixSocket.isEmpty())
        m_browserResource = wasclean::browserResource(typed);
}

bool WebSocketUrl::isSameOrigin(const WebSocketUrl &other) const
{
    return m_secure == other.m_secure && m_host == other.m_host && m_port == other.m_port
        && m_unixSocket == other.m_unixSocket;
}

QString WebSocketUrl::toString() const
{
    if (!m_unixSocket.isEmpty()) {
        const auto scheme = m_secure ? QLatin1String("wss+unix:") : QLatin1String("ws+unix:");
        return scheme + m_unixSocket + u':' + QString::fromUtf8(m_resource);
    }
    const auto scheme = m_secure ? QLatin1String("wss://") : QLatin1String("ws://");
    QString host = QString::fromUtf8(hostHeader());
    const QString zone = m_host.section(u'%', 1);
    if (!zone.isEmpty())
        host.replace(u']', QLatin1String("%25") + zone + u']');
    return scheme + host + QString::fromUtf8(m_resource);
}

} // namespace wasclean
