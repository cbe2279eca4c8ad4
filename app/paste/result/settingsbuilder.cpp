#include "app/paste/result/settingsbuilder.h"

#include "app/paste/result/headervalues.h"
#include "app/paste/result/pastetext.h"
#include "app/paste/result/urltext.h"
#include "app/paste/result/variablenames.h"

#include <QCoreApplication>
#include <QSet>

namespace wasclean {

namespace {

/// In UTF-16 units.
constexpr qsizetype longestSubprotocols = 10'000;

} // namespace

void SettingsBuilder::note(const QString &sentence) { addPasteNote(m_result.notTaken, sentence); }

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

void SettingsBuilder::leaveOut(const QString &headerName)
{
    if (m_leftOut.size() < maxPasteNotes && !m_leftOut.contains(headerName, Qt::CaseInsensitive))
        m_leftOut.append(headerName);
}

void SettingsBuilder::addHeaderLine(const QString &line)
{
    // The colon before the name of a pseudo header is part of it.
    const qsizetype colon = line.indexOf(u':', 1);
    if (colon < 0) {
        note(PasteText::tr("A header without a colon was left out."));
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
    if (isMadeByClient(name)) {
        if (enabled)
            leaveOut(name);
    } else if (!isHeaderName(name)) {
        note(PasteText::tr("“%1” is not a valid header name; the header was left out.")
                 .arg(name.left(40)));
    } else if (breaksLine(value)) {
        note(PasteText::tr(
            "The value of “%1” contains a line break or NUL character; the header was left out.")
                 .arg(name));
    } else if (!enabled || !applySpecialHeader(name, value)) {
        settings().headers.append({enabled, name, value});
    }
}

bool SettingsBuilder::applySpecialHeader(const QString &name, const QString &value)
{
    const QString lowerName = name.toLower();
    if (lowerName == QLatin1String("sec-websocket-protocol")) {
        addSubprotocols(value);
    } else if (lowerName == QLatin1String("sec-websocket-extensions")) {
        applyExtensions(value);
    } else if (lowerName == QLatin1String("cookie")) {
        addCookies(value);
    } else if (lowerName == QLatin1String("origin") && settings().origin.isEmpty()) {
        settings().origin = value;
    } else if (lowerName == QLatin1String("host") && m_target.setHost(value)) {
        return true;
    } else if (lowerName == QLatin1String("proxy-authorization")) {
        m_proxyAuthorization = value;
    } else {
        return lowerName == QLatin1String("authorization") && applyAuthorization(value);
    }
    return true;
}

bool SettingsBuilder::applyAuthorization(const QString &value)
{
    if (m_hasAuthorization)
        return false;
    m_hasAuthorization = true;
    const auto auth = readAuthorization(value);
    settings().auth = auth.value_or(AuthSettings());
    if (settings().auth.kind == AuthSettings::Kind::Digest)
        note(PasteText::tr("The Digest response in “Authorization” was valid for one request only. "
                           "Enter the password in Options to have a new one computed."));
    return auth.has_value();
}

void SettingsBuilder::applyExtensions(const QString &value)
{
    m_hasExtensions = true;
    QStringList others;
    settings().deflate = readExtensions(value, others);
    for (const QString &name : others)
        note(PasteText::tr(
            "The extension “%1” in “Sec-WebSocket-Extensions” is not supported and was left out.")
                 .arg(name.left(40)));
}

void SettingsBuilder::addCookies(const QString &pairs, bool enabled)
{
    for (const QString &pair : pairs.split(u';', Qt::SkipEmptyParts)) {
        const QString text = pair.trimmed();
        const qsizetype equals = text.indexOf(u'=');
        if (equals > 0)
            settings().cookies.append({enabled, text.first(equals), text.sliced(equals + 1)});
        else if (!text.isEmpty())
            note(PasteText::tr("A cookie without a name was left out."));
    }
}

void SettingsBuilder::addSubprotocols(const QString &list)
{
    const QString value = list.trimmed();
    if (value.isEmpty())
        return;
    if (settings().subprotocols.size() > longestSubprotocols) {
        note(PasteText::tr("There are too many subprotocols; some were left out."));
        return;
    }
    const QStringList all = settings().subprotocols.split(QLatin1String(", "), Qt::SkipEmptyParts)
        + subprotocolsOf(value);
    if (subprotocolsOf(value).isEmpty()
        || QSet<QString>(all.begin(), all.end()).size() < all.size())
        settings().headers.append({true, QStringLiteral("Sec-WebSocket-Protocol"), value});
    else
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
    // The last proxy counts, without the settings of an earlier one.
    settings().proxy = {};
    ProxySettings &target = settings().proxy;
    const UrlText parts = splitUrl(proxy.trimmed());
    if (parts.authority.isEmpty()) {
        target.kind = ProxyOptions::Kind::None;
        return;
    }
    if (parts.scheme.isEmpty() || parts.scheme == QLatin1String("http")) {
        target.kind = ProxyOptions::Kind::HttpConnect;
    } else if (parts.scheme == QLatin1String("https")) {
        target.kind = ProxyOptions::Kind::HttpsConnect;
        defaultPort = 443;
    } else if (parts.scheme == QLatin1String("socks5") || parts.scheme == QLatin1String("socks5h")
        || parts.scheme == QLatin1String("socks")) {
        target.kind = ProxyOptions::Kind::Socks5;
    } else {
        note(PasteText::tr("The proxy in “%1” is of the type “%2”. Only HTTP, HTTPS and SOCKS5 "
                           "proxies are supported.")
                 .arg(option, parts.scheme));
        return;
    }
    QString port;
    splitHostPort(parts.authority, target.host, port);
    bool isNumber = false;
    target.port = port.toInt(&isNumber);
    // The text may be a part of a password that contains a "/", so the note does not show it.
    if (!isNumber && !port.isEmpty())
        note(PasteText::tr("The port in “%1” is not a number, so %2 was used.")
                 .arg(option, QString::number(defaultPort)));
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

bool SettingsBuilder::addBytes(const PastedValue &numbers)
{
    SavedMessage message;
    message.type = SavedMessage::Type::Hex;
    bool isKnown = numbers.isList();
    for (const PastedValue &item : numbers.items) {
        const int byte = item.text.toInt(&isKnown, 0);
        isKnown = isKnown && byte >= 0 && byte <= 255;
        if (!isKnown)
            return false;
        message.text += QStringLiteral("%1").arg(byte, 2, 16, QLatin1Char('0'));
    }
    if (isKnown)
        addMessage(message);
    return isKnown;
}

PasteResult SettingsBuilder::finish(PasteKind kind)
{
    m_result.kind = kind;
    QStringList filled;
    m_target.finish(*this, m_variables, filled);
    applyProxyAuthorization();
    // The text has all headers of an opening handshake, so the program offers no extension.
    if (m_leftOut.contains(QLatin1String("Sec-WebSocket-Key"), Qt::CaseInsensitive)
        && !m_hasExtensions)
        settings().deflate.offer = false;
    noteLeftOut();
    fillVariables(m_result, m_variables, filled);
    for (QString &name : filled)
        name = QLatin1String("{{") + name.left(40) + QLatin1String("}}");
    if (!filled.isEmpty())
        note(PasteText::tr("These variables were filled in with their values from the text: %1.")
                 .arg(filled.join(QLatin1String(", "))));
    return m_result;
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

void SettingsBuilder::noteLeftOut()
{
    if (m_leftOut.isEmpty())
        return;
    m_leftOut.removeDuplicates();
    for (QString &name : m_leftOut)
        name = u'“' + name.left(40) + u'”';
    m_result.notTaken.prepend(PasteText::tr(
        "%1 were left out: Wasclean generates them itself.", nullptr, int(m_leftOut.size()))
                                  .arg(m_leftOut.join(QLatin1String(", "))));
}

} // namespace wasclean
