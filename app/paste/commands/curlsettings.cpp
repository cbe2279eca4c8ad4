#include "app/paste/commands/curlsettings.h"

#include "app/paste/commands/commandreaders.h"
#include "app/paste/commands/curlvalues.h"
#include "app/paste/commands/pastetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace wasclean {

namespace {

/// More redirects than this are not followed.
constexpr int maxFollowed = 10;

} // namespace

CurlSettings::CurlSettings(SettingsBuilder &builder)
    : m_builder(builder)
    , m_maxRedirects(maxFollowed)
{ }

void CurlSettings::addUrl(const QString &url)
{
    m_urls.append(url);
    if (m_urls.size() > 1)
        return;
    if (m_globs && hasCurlPattern(url))
        m_builder.note(PasteText::tr(
            "The {…} or […] in the URL matches several URLs; the URL was used as written."));
    m_builder.setUrl(m_globs ? withoutCurlPattern(url) : url);
}

void CurlSettings::applyHeader(const FoundOption &option)
{
    const QString line = option.value;
    if (line.startsWith(u'@')) {
        m_builder.note(
            PasteText::tr("The headers in the file of “%1” were not read.").arg(option.typed));
        return;
    }
    const qsizetype colon = line.indexOf(u':', 1);
    // "Name;" sends an empty header, and "Name:" none of that name.
    if (colon < 0 && line.endsWith(u';'))
        m_builder.addHeader(line.chopped(1), {});
    else if (colon >= 0 && line.sliced(colon + 1).trimmed().isEmpty())
        return;
    else
        m_builder.addHeaderLine(line);
}

void CurlSettings::applyCookie(const FoundOption &option)
{
    if (option.value.contains(u'='))
        m_builder.addCookies(option.value);
    else if (!option.value.isEmpty())
        m_builder.note(
            PasteText::tr("The cookies in the file of “%1” were not read.").arg(option.typed));
}

void CurlSettings::applyBearer(const FoundOption &option)
{
    m_builder.setAuth(AuthSettings::Kind::Bearer, {}, option.value);
}

void CurlSettings::applyUserAgent(const FoundOption &option)
{
    if (!option.value.isEmpty())
        m_builder.addHeader(QStringLiteral("User-Agent"), option.value);
}

void CurlSettings::applyReferer(const FoundOption &option)
{
    QString value = option.value;
    if (value.endsWith(QLatin1String(";auto")))
        value.chop(5);
    if (!value.isEmpty())
        m_builder.addHeader(QStringLiteral("Referer"), value);
}

void CurlSettings::applyCertificate(const FoundOption &option)
{
    const CurlCertificate certificate = readCurlCertificate(option.value);
    if (certificate.file.startsWith(QLatin1String("pkcs11"))) {
        m_builder.note(PasteText::tr("A certificate on a PKCS#11 token was left out: Wasclean "
                                     "reads certificates only from files."));
        return;
    }
    settings().tls.clientCertificateFile = certificate.file;
    if (!certificate.password.isNull())
        settings().tls.passphrase = certificate.password;
}

void CurlSettings::applyAuthKind(const FoundOption &option)
{
    m_authKind = option.name == QLatin1String("digest") ? AuthSettings::Kind::Digest
                                                        : AuthSettings::Kind::Basic;
}

void CurlSettings::applyTlsFile(const FoundOption &option)
{
    TlsSettings &tls = settings().tls;
    if (option.name == QLatin1String("cacert"))
        tls.caFiles.append(option.value);
    else
        (option.name == QLatin1String("key") ? tls.clientKeyFile : tls.passphrase) = option.value;
}

void CurlSettings::applyCertificateType(const FoundOption &option)
{
    const QString type = option.value.toUpper();
    if (type != QLatin1String("PEM") && type != QLatin1String("P12"))
        m_builder.note(noCounterpart(option));
}

void CurlSettings::applyTlsVersion(const FoundOption &option)
{
    using Version = TlsSettings::MinimumVersion;
    settings().tls.minimumVersion = option.name.endsWith(u'3') ? Version::Tls1_3
        : option.name.endsWith(QLatin1String(".2"))            ? Version::Tls1_2
                                                               : Version::Tls1_0;
}

void CurlSettings::applyTarget(const FoundOption &option)
{
    const CurlTarget target = option.name == QLatin1String("resolve")
        ? readCurlResolve(option.value)
        : readCurlConnectTo(option.value);
    if (target.isValid)
        m_builder.addConnectTo(
            {target.urlHost, target.urlPort, target.host, target.port, option.typed});
    else
        m_builder.note(noCounterpart(option));
}

void CurlSettings::applySocks(const FoundOption &option)
{
    m_builder.setProxy(QLatin1String("socks5://") + option.value, option.typed, 1080);
}

void CurlSettings::applyNoProxy(const FoundOption &option)
{
    if (option.value == QLatin1String("*"))
        settings().proxy.kind = ProxyOptions::Kind::None;
    else
        m_builder.note(noCounterpart(option));
}

void CurlSettings::applyConnectTimeout(const FoundOption &option)
{
    if (const int seconds = secondsFrom(option.value); seconds > 0)
        settings().handshakeTimeoutSeconds = seconds;
    else
        m_builder.note(PasteText::tr("“%1” does not contain a number of seconds and was left out.")
                           .arg(option.typed));
}

void CurlSettings::applyLocation(const FoundOption &option)
{
    m_followsRedirects = true;
    if (option.name == QLatin1String("location"))
        return;
    m_builder.note(PasteText::tr("“--location-trusted” was read as “--location”: Wasclean never "
                                 "sends credentials to another host."));
}

void CurlSettings::applyMaxRedirects(const FoundOption &option)
{
    const int number = option.value.toInt();
    m_maxRedirects = number < 0 || number > maxFollowed ? maxFollowed : number;
    if (m_maxRedirects != number)
        m_builder.note(PasteText::tr("Wasclean follows at most %1 redirects.")
                           .arg(QString::number(maxFollowed)));
}

void CurlSettings::applyMethod(const FoundOption &option)
{
    if (option.value.compare(QLatin1String("GET"), Qt::CaseInsensitive) != 0)
        m_builder.note(PasteText::tr("The method in “%1” was left out: a WebSocket opening "
                                     "handshake is always a GET request.")
                           .arg(option.typed));
}

void CurlSettings::applyData(const FoundOption &option) { m_data.append(option); }

void CurlSettings::applyBody(const FoundOption &option)
{
    m_builder.note(
        PasteText::tr("The body in “%1” was left out: a WebSocket opening handshake has no body.")
            .arg(option.typed));
}

void CurlSettings::applyCompressed(const FoundOption &)
{
    m_builder.note(
        PasteText::tr("“--compressed” was left out: it asks for compressed HTTP responses. "
                      "WebSocket messages are compressed with permessage-deflate."));
}

void CurlSettings::applyUrlQuery(const FoundOption &option)
{
    FoundOption data = option;
    const bool isReady = data.value.startsWith(u'+');
    if (isReady)
        data.value.remove(0, 1);
    m_data.append(data);
    m_data.last().name = isReady ? QStringLiteral("+") : QStringLiteral("url-query");
}

/// A password for an unsupported kind of authentication is for no other kind.
void CurlSettings::applyForeign(const FoundOption &option)
{
    if (option.name == QLatin1String("config")) {
        m_builder.note(
            PasteText::tr("The configuration file in “%1” was not read. Paste its text instead.")
                .arg(option.typed));
        return;
    }
    m_builder.note(noCounterpart(option));
    if (option.name == QLatin1String("ntlm") || option.name == QLatin1String("negotiate")
        || option.name == QLatin1String("aws-sigv4"))
        m_foreignAuth = option.typed;
}

void CurlSettings::finish()
{
    finishUrls();
    finishData();
    finishUser();
    settings().maxRedirects = m_followsRedirects ? m_maxRedirects : 0;
}

void CurlSettings::finishUrls()
{
    if (m_urls.size() < 2)
        return;
    const auto first = std::find_if(m_urls.cbegin(), m_urls.cend(), mayBeCurlUrl);
    if (first == m_urls.cend())
        m_builder.fail(PasteText::tr("The text contains no URL."));
    // The values of "@words" in PowerShell are not known.
    m_builder.note(first == m_urls.cbegin()
            ? PasteText::tr("The command has several URLs, and only the first was imported.")
            : PasteText::tr("An argument that does not belong to any option was left out."));
    if (first != m_urls.cbegin() && first != m_urls.cend())
        m_builder.setUrl(m_globs ? withoutCurlPattern(*first) : *first);
}

void CurlSettings::finishData()
{
    for (const FoundOption &option : m_data) {
        const bool forUrl
            = option.name == QLatin1String("+") || option.name == QLatin1String("url-query");
        if (!forUrl && !m_dataIsQuery) {
            applyBody(option);
            continue;
        }
        const bool encode = option.name == QLatin1String("data-urlencode")
            || option.name == QLatin1String("url-query");
        const bool isRaw
            = option.name == QLatin1String("data-raw") || option.name == QLatin1String("+");
        const auto query = isRaw ? option.value : curlQuery(option.value, encode);
        if (!query)
            m_builder.note(PasteText::tr("The file in “%1” was not read.").arg(option.typed));
        else if (!query->isEmpty())
            m_builder.addQuery(*query);
    }
}

void CurlSettings::finishUser()
{
    if (m_user && !m_foreignAuth.isEmpty())
        m_builder.note(
            PasteText::tr("The user name and password are for “%1” and were left out as well.")
                .arg(m_foreignAuth));
    else if (m_user)
        m_builder.setUserPassword(*m_user, m_authKind);
    if (m_user && m_foreignAuth.isEmpty() && !m_user->contains(u':'))
        m_builder.note(PasteText::tr(
            "The command has no password because curl asks for it. Enter it in Options."));
    if (m_proxyUser)
        m_builder.setProxyUser(*m_proxyUser);
}

} // namespace wasclean
