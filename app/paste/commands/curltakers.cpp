#include "app/paste/commands/curlreader.h"

#include "app/paste/commands/pastetext.h"

#include <QCoreApplication>

namespace wasclean {

const QHash<QString, CurlReader::OptionHandler> &CurlReader::optionHandlers()
{
    static const QHash<QString, OptionHandler> all{
        {QStringLiteral("url"), &CurlReader::applyUrl},
        {QStringLiteral("header"), &CurlReader::applyHeader},
        {QStringLiteral("cookie"), &CurlReader::applyCookie},
        {QStringLiteral("user"), &CurlReader::applyUser},
        {QStringLiteral("digest"), &CurlReader::applyAuthKind},
        {QStringLiteral("basic"), &CurlReader::applyAuthKind},
        {QStringLiteral("oauth2-bearer"), &CurlReader::applyBearer},
        {QStringLiteral("user-agent"), &CurlReader::applyUserAgent},
        {QStringLiteral("referer"), &CurlReader::applyReferer},
        {QStringLiteral("insecure"), &CurlReader::applyInsecure},
        {QStringLiteral("cacert"), &CurlReader::applyTlsFile},
        {QStringLiteral("cert"), &CurlReader::applyCertificate},
        {QStringLiteral("cert-type"), &CurlReader::applyCertificateType},
        {QStringLiteral("key"), &CurlReader::applyTlsFile},
        {QStringLiteral("pass"), &CurlReader::applyTlsFile},
        {QStringLiteral("tlsv1"), &CurlReader::applyTlsVersion},
        {QStringLiteral("tlsv1.0"), &CurlReader::applyTlsVersion},
        {QStringLiteral("tlsv1.1"), &CurlReader::applyTlsVersion},
        {QStringLiteral("tlsv1.2"), &CurlReader::applyTlsVersion},
        {QStringLiteral("tlsv1.3"), &CurlReader::applyTlsVersion},
        {QStringLiteral("no-alpn"), &CurlReader::applyNoAlpn},
        {QStringLiteral("resolve"), &CurlReader::applyTarget},
        {QStringLiteral("connect-to"), &CurlReader::applyTarget},
        {QStringLiteral("unix-socket"), &CurlReader::applyUnixSocket},
        {QStringLiteral("proxy"), &CurlReader::applyProxy},
        {QStringLiteral("socks5"), &CurlReader::applySocks},
        {QStringLiteral("socks5-hostname"), &CurlReader::applySocks},
        {QStringLiteral("proxy-user"), &CurlReader::applyProxyUser},
        {QStringLiteral("noproxy"), &CurlReader::applyNoProxy},
        {QStringLiteral("connect-timeout"), &CurlReader::applyConnectTimeout},
        {QStringLiteral("keepalive-time"), &CurlReader::applyKeepAlive},
        {QStringLiteral("no-keepalive"), &CurlReader::applyKeepAlive},
        {QStringLiteral("location"), &CurlReader::applyLocation},
        {QStringLiteral("location-trusted"), &CurlReader::applyLocation},
        {QStringLiteral("max-redirs"), &CurlReader::applyMaxRedirects},
        {QStringLiteral("request"), &CurlReader::applyMethod},
        {QStringLiteral("get"), &CurlReader::applyGet},
        {QStringLiteral("globoff"), &CurlReader::applyGlobOff},
        {QStringLiteral("data"), &CurlReader::applyData},
        {QStringLiteral("data-ascii"), &CurlReader::applyData},
        {QStringLiteral("data-binary"), &CurlReader::applyData},
        {QStringLiteral("data-raw"), &CurlReader::applyData},
        {QStringLiteral("data-urlencode"), &CurlReader::applyData},
        {QStringLiteral("json"), &CurlReader::applyBody},
        {QStringLiteral("form"), &CurlReader::applyBody},
        {QStringLiteral("form-string"), &CurlReader::applyBody},
        {QStringLiteral("upload-file"), &CurlReader::applyBody},
        {QStringLiteral("url-query"), &CurlReader::applyUrlQuery},
        {QStringLiteral("compressed"), &CurlReader::applyCompressed},
    };
    return all;
}

void CurlReader::applyHeader(const FoundOption &option)
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

void CurlReader::applyCookie(const FoundOption &option)
{
    if (option.value.contains(u'='))
        m_builder.addCookies(option.value);
    else if (!option.value.isEmpty())
        m_builder.note(
            PasteText::tr("The cookies in the file of “%1” were not read.").arg(option.typed));
}

void CurlReader::applyBearer(const FoundOption &option)
{
    m_builder.setAuth(AuthSettings::Kind::Bearer, {}, option.value);
}

void CurlReader::applyUserAgent(const FoundOption &option)
{
    if (!option.value.isEmpty())
        m_builder.addHeader(QStringLiteral("User-Agent"), option.value);
}

void CurlReader::applyReferer(const FoundOption &option)
{
    QString value = option.value;
    if (value.endsWith(QLatin1String(";auto")))
        value.chop(5);
    if (!value.isEmpty())
        m_builder.addHeader(QStringLiteral("Referer"), value);
}

void CurlReader::applyCertificate(const FoundOption &option)
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

void CurlReader::applyAuthKind(const FoundOption &option)
{
    m_authKind = option.name == QLatin1String("digest") ? AuthSettings::Kind::Digest
                                                        : AuthSettings::Kind::Basic;
}

void CurlReader::applyTlsFile(const FoundOption &option)
{
    TlsSettings &tls = settings().tls;
    if (option.name == QLatin1String("cacert"))
        tls.caFiles.append(option.value);
    else
        (option.name == QLatin1String("key") ? tls.clientKeyFile : tls.passphrase) = option.value;
}

void CurlReader::applyCertificateType(const FoundOption &option)
{
    const QString type = option.value.toUpper();
    if (type != QLatin1String("PEM") && type != QLatin1String("P12"))
        m_builder.note(noCounterpart(option));
}

void CurlReader::applyTlsVersion(const FoundOption &option)
{
    using Version = TlsSettings::MinimumVersion;
    settings().tls.minimumVersion = option.name.endsWith(u'3') ? Version::Tls1_3
        : option.name.endsWith(QLatin1String(".2"))            ? Version::Tls1_2
                                                               : Version::Tls1_0;
}

void CurlReader::applyTarget(const FoundOption &option)
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

void CurlReader::applySocks(const FoundOption &option)
{
    m_builder.setProxy(QLatin1String("socks5://") + option.value, option.typed, 1080);
}

void CurlReader::applyNoProxy(const FoundOption &option)
{
    if (option.value == QLatin1String("*"))
        settings().proxy.kind = ProxyOptions::Kind::None;
    else
        m_builder.note(noCounterpart(option));
}

void CurlReader::applyConnectTimeout(const FoundOption &option)
{
    if (const int seconds = secondsFrom(option.value); seconds > 0)
        settings().handshakeTimeoutSeconds = seconds;
    else
        m_builder.note(PasteText::tr("“%1” does not contain a number of seconds and was left out.")
                           .arg(option.typed));
}

void CurlReader::applyLocation(const FoundOption &option)
{
    m_followsRedirects = true;
    if (option.name == QLatin1String("location"))
        return;
    m_builder.note(PasteText::tr("“--location-trusted” was read as “--location”: Wasclean never "
                                 "sends credentials to another host."));
}

void CurlReader::applyMaxRedirects(const FoundOption &option)
{
    const int number = option.value.toInt();
    m_maxRedirects = number < 0 || number > maxFollowed ? maxFollowed : number;
    if (m_maxRedirects != number)
        m_builder.note(PasteText::tr("Wasclean follows at most %1 redirects.")
                           .arg(QString::number(maxFollowed)));
}

void CurlReader::applyMethod(const FoundOption &option)
{
    if (option.value.compare(QLatin1String("GET"), Qt::CaseInsensitive) != 0)
        m_builder.note(PasteText::tr("The method in “%1” was left out: a WebSocket opening "
                                     "handshake is always a GET request.")
                           .arg(option.typed));
}

void CurlReader::applyData(const FoundOption &option) { m_data.append(option); }

void CurlReader::applyBody(const FoundOption &option)
{
    m_builder.note(
        PasteText::tr("The body in “%1” was left out: a WebSocket opening handshake has no body.")
            .arg(option.typed));
}

void CurlReader::applyCompressed(const FoundOption &)
{
    m_builder.note(
        PasteText::tr("“--compressed” was left out: it asks for compressed HTTP responses. "
                      "WebSocket messages are compressed with permessage-deflate."));
}

void CurlReader::applyUrlQuery(const FoundOption &option)
{
    FoundOption data = option;
    const bool isReady = data.value.startsWith(u'+');
    if (isReady)
        data.value.remove(0, 1);
    m_data.append(data);
    m_data.last().name = isReady ? QStringLiteral("+") : QStringLiteral("url-query");
}

} // namespace wasclean
