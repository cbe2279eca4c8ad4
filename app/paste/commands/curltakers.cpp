#include "app/paste/commands/curlreader.h"

#include "app/paste/commands/pastetext.h"

#include <QCoreApplication>

namespace wasclean {

const QHash<QString, CurlReader::Take> &CurlReader::takers()
{
    static const QHash<QString, Take> all{
        {QStringLiteral("url"), &CurlReader::takeUrl},
        {QStringLiteral("header"), &CurlReader::takeHeader},
        {QStringLiteral("cookie"), &CurlReader::takeCookie},
        {QStringLiteral("user"), &CurlReader::takeUser},
        {QStringLiteral("digest"), &CurlReader::takeAuthKind},
        {QStringLiteral("basic"), &CurlReader::takeAuthKind},
        {QStringLiteral("oauth2-bearer"), &CurlReader::takeBearer},
        {QStringLiteral("user-agent"), &CurlReader::takeUserAgent},
        {QStringLiteral("referer"), &CurlReader::takeReferer},
        {QStringLiteral("insecure"), &CurlReader::takeInsecure},
        {QStringLiteral("cacert"), &CurlReader::takeTlsFile},
        {QStringLiteral("cert"), &CurlReader::takeCertificate},
        {QStringLiteral("cert-type"), &CurlReader::takeCertificateType},
        {QStringLiteral("key"), &CurlReader::takeTlsFile},
        {QStringLiteral("pass"), &CurlReader::takeTlsFile},
        {QStringLiteral("tlsv1"), &CurlReader::takeTlsVersion},
        {QStringLiteral("tlsv1.0"), &CurlReader::takeTlsVersion},
        {QStringLiteral("tlsv1.1"), &CurlReader::takeTlsVersion},
        {QStringLiteral("tlsv1.2"), &CurlReader::takeTlsVersion},
        {QStringLiteral("tlsv1.3"), &CurlReader::takeTlsVersion},
        {QStringLiteral("no-alpn"), &CurlReader::takeNoAlpn},
        {QStringLiteral("resolve"), &CurlReader::takeTarget},
        {QStringLiteral("connect-to"), &CurlReader::takeTarget},
        {QStringLiteral("unix-socket"), &CurlReader::takeUnixSocket},
        {QStringLiteral("proxy"), &CurlReader::takeProxy},
        {QStringLiteral("socks5"), &CurlReader::takeSocks},
        {QStringLiteral("socks5-hostname"), &CurlReader::takeSocks},
        {QStringLiteral("proxy-user"), &CurlReader::takeProxyUser},
        {QStringLiteral("noproxy"), &CurlReader::takeNoProxy},
        {QStringLiteral("connect-timeout"), &CurlReader::takeConnectTimeout},
        {QStringLiteral("keepalive-time"), &CurlReader::takeKeepAlive},
        {QStringLiteral("no-keepalive"), &CurlReader::takeKeepAlive},
        {QStringLiteral("location"), &CurlReader::takeLocation},
        {QStringLiteral("location-trusted"), &CurlReader::takeLocation},
        {QStringLiteral("max-redirs"), &CurlReader::takeMaxRedirects},
        {QStringLiteral("request"), &CurlReader::takeMethod},
        {QStringLiteral("get"), &CurlReader::takeGet},
        {QStringLiteral("globoff"), &CurlReader::takeGlobOff},
        {QStringLiteral("data"), &CurlReader::takeData},
        {QStringLiteral("data-ascii"), &CurlReader::takeData},
        {QStringLiteral("data-binary"), &CurlReader::takeData},
        {QStringLiteral("data-raw"), &CurlReader::takeData},
        {QStringLiteral("data-urlencode"), &CurlReader::takeData},
        {QStringLiteral("json"), &CurlReader::takeBody},
        {QStringLiteral("form"), &CurlReader::takeBody},
        {QStringLiteral("form-string"), &CurlReader::takeBody},
        {QStringLiteral("upload-file"), &CurlReader::takeBody},
        {QStringLiteral("url-query"), &CurlReader::takeUrlQuery},
        {QStringLiteral("compressed"), &CurlReader::takeCompressed},
    };
    return all;
}

void CurlReader::takeHeader(const FoundOption &option)
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

void CurlReader::takeCookie(const FoundOption &option)
{
    if (option.value.contains(u'='))
        m_builder.addCookies(option.value);
    else if (!option.value.isEmpty())
        m_builder.note(
            PasteText::tr("The cookies in the file of “%1” were not read.").arg(option.typed));
}

void CurlReader::takeBearer(const FoundOption &option)
{
    m_builder.setAuth(AuthSettings::Kind::Bearer, {}, option.value);
}

void CurlReader::takeUserAgent(const FoundOption &option)
{
    if (!option.value.isEmpty())
        m_builder.addHeader(QStringLiteral("User-Agent"), option.value);
}

void CurlReader::takeReferer(const FoundOption &option)
{
    QString value = option.value;
    if (value.endsWith(QLatin1String(";auto")))
        value.chop(5);
    if (!value.isEmpty())
        m_builder.addHeader(QStringLiteral("Referer"), value);
}

void CurlReader::takeCertificate(const FoundOption &option)
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

void CurlReader::takeAuthKind(const FoundOption &option)
{
    m_authKind = option.name == QLatin1String("digest") ? AuthSettings::Kind::Digest
                                                        : AuthSettings::Kind::Basic;
}

void CurlReader::takeTlsFile(const FoundOption &option)
{
    TlsSettings &tls = settings().tls;
    if (option.name == QLatin1String("cacert"))
        tls.caFiles.append(option.value);
    else
        (option.name == QLatin1String("key") ? tls.clientKeyFile : tls.passphrase) = option.value;
}

void CurlReader::takeCertificateType(const FoundOption &option)
{
    const QString type = option.value.toUpper();
    if (type != QLatin1String("PEM") && type != QLatin1String("P12"))
        m_builder.note(noCounterpart(option));
}

void CurlReader::takeTlsVersion(const FoundOption &option)
{
    using Version = TlsSettings::MinimumVersion;
    settings().tls.minimumVersion = option.name.endsWith(u'3') ? Version::Tls1_3
        : option.name.endsWith(QLatin1String(".2"))            ? Version::Tls1_2
                                                               : Version::Tls1_0;
}

void CurlReader::takeTarget(const FoundOption &option)
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

void CurlReader::takeSocks(const FoundOption &option)
{
    m_builder.setProxy(QLatin1String("socks5://") + option.value, option.typed, 1080);
}

void CurlReader::takeNoProxy(const FoundOption &option)
{
    if (option.value == QLatin1String("*"))
        settings().proxy.kind = ProxyOptions::Kind::None;
    else
        m_builder.note(noCounterpart(option));
}

void CurlReader::takeConnectTimeout(const FoundOption &option)
{
    if (const int seconds = secondsFrom(option.value); seconds > 0)
        settings().handshakeTimeoutSeconds = seconds;
    else
        m_builder.note(PasteText::tr("“%1” does not contain a number of seconds and was left out.")
                           .arg(option.typed));
}

void CurlReader::takeLocation(const FoundOption &option)
{
    m_followsRedirects = true;
    if (option.name == QLatin1String("location"))
        return;
    m_builder.note(PasteText::tr("“--location-trusted” was read as “--location”: Wasclean never "
                                 "sends credentials to another host."));
}

void CurlReader::takeMaxRedirects(const FoundOption &option)
{
    const int number = option.value.toInt();
    m_maxRedirects = number < 0 || number > maxFollowed ? maxFollowed : number;
    if (m_maxRedirects != number)
        m_builder.note(PasteText::tr("Wasclean follows at most %1 redirects.")
                           .arg(QString::number(maxFollowed)));
}

void CurlReader::takeMethod(const FoundOption &option)
{
    if (option.value.compare(QLatin1String("GET"), Qt::CaseInsensitive) != 0)
        m_builder.note(PasteText::tr("The method in “%1” was left out: a WebSocket opening "
                                     "handshake is always a GET request.")
                           .arg(option.typed));
}

void CurlReader::takeData(const FoundOption &option) { m_data.append(option); }

void CurlReader::takeBody(const FoundOption &option)
{
    m_builder.note(
        PasteText::tr("The body in “%1” was left out: a WebSocket opening handshake has no body.")
            .arg(option.typed));
}

void CurlReader::takeCompressed(const FoundOption &)
{
    m_builder.note(
        PasteText::tr("“--compressed” was left out: it asks for compressed HTTP responses. "
                      "WebSocket messages are compressed with permessage-deflate."));
}

void CurlReader::takeUrlQuery(const FoundOption &option)
{
    FoundOption data = option;
    const bool isReady = data.value.startsWith(u'+');
    if (isReady)
        data.value.remove(0, 1);
    m_data.append(data);
    m_data.last().name = isReady ? QStringLiteral("+") : QStringLiteral("url-query");
}

} // namespace wasclean
