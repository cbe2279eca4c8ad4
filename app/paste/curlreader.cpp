#include "app/paste/commandreaders.h"
#include "app/paste/curloptions.h"
#include "app/paste/settingsbuilder.h"
#include "app/paste/urltext.h"

#include <QCoreApplication>
#include <QHash>
#include <QUrl>

namespace wasclean {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("wasclean::Paste", text); }

/// Redirects that we follow at most.
constexpr int maxFollowed = 10;

class CurlReader
{
public:
    explicit CurlReader(const ShellCommand &command)
        : m_command(command)
    { }

    PasteResult read();

private:
    using Take = void (CurlReader::*)(const FoundOption &option);

    static const QHash<QString, Take> &takers();

    void takeUrl(const FoundOption &option) { addUrl(option.value); }

    void takeHeader(const FoundOption &option);
    void takeCookie(const FoundOption &option);

    void takeUser(const FoundOption &option) { m_user = option.value; }

    void takeDigest(const FoundOption &) { m_authKind = AuthSettings::Kind::Digest; }

    void takeBasic(const FoundOption &) { m_authKind = AuthSettings::Kind::Basic; }

    void takeBearer(const FoundOption &option);
    void takeUserAgent(const FoundOption &option);
    void takeReferer(const FoundOption &option);

    void takeInsecure(const FoundOption &) { settings().tls.trustAnyCertificate = true; }

    void takeCa(const FoundOption &option) { settings().tls.caFiles.append(option.value); }

    void takeCertificate(const FoundOption &option);
    void takeCertificateType(const FoundOption &option);

    void takeKey(const FoundOption &option) { settings().tls.clientKeyFile = option.value; }

    void takePassphrase(const FoundOption &option) { settings().tls.passphrase = option.value; }

    void takeTlsVersion(const FoundOption &option);

    void takeNoAlpn(const FoundOption &) { settings().tls.alpn = false; }

    void takeResolve(const FoundOption &option);
    void takeConnectTo(const FoundOption &option);

    void takeUnixSocket(const FoundOption &option) { m_builder.setUnixSocket(option.value); }

    void takeProxy(const FoundOption &option)
    {
        m_builder.setProxy(option.value, option.typed, 1080);
    }

    void takeSocks(const FoundOption &option);

    void takeProxyUser(const FoundOption &option) { m_proxyUser = option.value; }

    void takeNoProxy(const FoundOption &option);
    void takeConnectTimeout(const FoundOption &option);

    void takeKeepAlive(const FoundOption &) { settings().tcpKeepAlive = true; }

    void takeNoKeepAlive(const FoundOption &) { settings().tcpKeepAlive = false; }

    void takeLocation(const FoundOption &) { m_followsRedirects = true; }

    void takeTrustedLocation(const FoundOption &option);
    void takeMaxRedirects(const FoundOption &option);
    void takeMethod(const FoundOption &option);

    void takeGet(const FoundOption &) { m_dataIsQuery = true; }

    void takeGlobOff(const FoundOption &) { m_globs = false; }

    void takeData(const FoundOption &option);
    void takeUrlQuery(const FoundOption &option);
    void takeBody(const FoundOption &option);
    void takeCompressed(const FoundOption &option);

    ConnectionSettings &settings() { return m_builder.settings(); }

    void addUrl(const QString &url);
    QString queryFrom(const QString &data, bool encode, const QString &typed);
    void finishData();

    const ShellCommand &m_command;
    SettingsBuilder m_builder;
    std::optional<QString> m_user;
    std::optional<QString> m_proxyUser;
    AuthSettings::Kind m_authKind = AuthSettings::Kind::Basic;
    QStringList m_urls;
    QList<FoundOption> m_data;
    bool m_globs = true;
    bool m_dataIsQuery = false;
    bool m_followsRedirects = false;
    int m_maxRedirects = maxFollowed;
};

const QHash<QString, CurlReader::Take> &CurlReader::takers()
{
    static const QHash<QString, Take> all{
        {QStringLiteral("url"), &CurlReader::takeUrl},
        {QStringLiteral("header"), &CurlReader::takeHeader},
        {QStringLiteral("cookie"), &CurlReader::takeCookie},
        {QStringLiteral("user"), &CurlReader::takeUser},
        {QStringLiteral("digest"), &CurlReader::takeDigest},
        {QStringLiteral("basic"), &CurlReader::takeBasic},
        {QStringLiteral("oauth2-bearer"), &CurlReader::takeBearer},
        {QStringLiteral("user-agent"), &CurlReader::takeUserAgent},
        {QStringLiteral("referer"), &CurlReader::takeReferer},
        {QStringLiteral("insecure"), &CurlReader::takeInsecure},
        {QStringLiteral("cacert"), &CurlReader::takeCa},
        {QStringLiteral("cert"), &CurlReader::takeCertificate},
        {QStringLiteral("cert-type"), &CurlReader::takeCertificateType},
        {QStringLiteral("key"), &CurlReader::takeKey},
        {QStringLiteral("pass"), &CurlReader::takePassphrase},
        {QStringLiteral("tlsv1"), &CurlReader::takeTlsVersion},
        {QStringLiteral("tlsv1.0"), &CurlReader::takeTlsVersion},
        {QStringLiteral("tlsv1.1"), &CurlReader::takeTlsVersion},
        {QStringLiteral("tlsv1.2"), &CurlReader::takeTlsVersion},
        {QStringLiteral("tlsv1.3"), &CurlReader::takeTlsVersion},
        {QStringLiteral("no-alpn"), &CurlReader::takeNoAlpn},
        {QStringLiteral("resolve"), &CurlReader::takeResolve},
        {QStringLiteral("connect-to"), &CurlReader::takeConnectTo},
        {QStringLiteral("unix-socket"), &CurlReader::takeUnixSocket},
        {QStringLiteral("proxy"), &CurlReader::takeProxy},
        {QStringLiteral("socks5"), &CurlReader::takeSocks},
        {QStringLiteral("socks5-hostname"), &CurlReader::takeSocks},
        {QStringLiteral("proxy-user"), &CurlReader::takeProxyUser},
        {QStringLiteral("noproxy"), &CurlReader::takeNoProxy},
        {QStringLiteral("connect-timeout"), &CurlReader::takeConnectTimeout},
        {QStringLiteral("keepalive-time"), &CurlReader::takeKeepAlive},
        {QStringLiteral("no-keepalive"), &CurlReader::takeNoKeepAlive},
        {QStringLiteral("location"), &CurlReader::takeLocation},
        {QStringLiteral("location-trusted"), &CurlReader::takeTrustedLocation},
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

PasteResult CurlReader::read()
{
    FoundOptions found = findOptions(m_command.arguments, curlOptions(), {false, true});
    if (!takeCommand(m_builder, m_command, found))
        return m_builder.finish(PasteKind::Curl);
    for (const FoundOption &option : found.options) {
        if (option.name == QLatin1String("next")) {
            m_builder.note(tr("What follows “--next” is another request and was left out."));
            break;
        }
        if (option.use == OptionRule::Use::NoCounterpart)
            m_builder.note(noCounterpart(option));
        else if (const Take take = takers().value(option.name))
            (this->*take)(option);
    }
    for (const QString &url : found.positionals)
        addUrl(url);
    if (m_urls.size() > 1)
        m_builder.note(tr("The command has several URLs; only the first was taken over."));
    finishData();
    if (m_user)
        m_builder.setUserPassword(*m_user, m_authKind);
    if (m_proxyUser)
        m_builder.setProxyUser(*m_proxyUser);
    settings().maxRedirects = m_followsRedirects ? m_maxRedirects : 0;
    return m_builder.finish(PasteKind::Curl);
}

void CurlReader::addUrl(const QString &url)
{
    m_urls.append(url);
    if (m_urls.size() > 1)
        return;
    // Browsers escape what curl would take for a pattern.
    QString text = url;
    if (m_globs) {
        for (const QLatin1String bracket :
            {QLatin1String("["), QLatin1String("]"), QLatin1String("{"), QLatin1String("}")})
            text.replace(QLatin1Char('\\') + QString(bracket), bracket);
    }
    m_builder.setUrl(text);
}

void CurlReader::takeHeader(const FoundOption &option)
{
    const QString line = option.value;
    if (line.startsWith(u'@')) {
        m_builder.note(
            tr("The headers in the file that “%1” names were not read.").arg(option.typed));
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
            tr("The cookies in the file that “%1” names were not read.").arg(option.typed));
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
    // "file:password"; "\:" is a colon of the name, and "C:\" begins a path.
    QString file;
    const QString &text = option.value;
    qsizetype i = 0;
    for (; i < text.size(); ++i) {
        const bool isDrive = i == 1 && text[i] == u':' && text[0].isLetter() && i + 1 < text.size()
            && (text[i + 1] == u'\\' || text[i + 1] == u'/');
        if (text[i] == u'\\' && i + 1 < text.size()
            && (text[i + 1] == u':' || text[i + 1] == u'\\'))
            file += text[++i];
        else if (text[i] == u':' && !isDrive)
            break;
        else
            file += text[i];
    }
    if (file.startsWith(QLatin1String("pkcs11"))) {
        m_builder.note(tr("A certificate on a PKCS#11 token was left out; only files are read."));
        return;
    }
    settings().tls.clientCertificateFile = file;
    if (i < text.size())
        settings().tls.passphrase = text.sliced(i + 1);
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

void CurlReader::takeResolve(const FoundOption &option)
{
    QString text = option.value;
    if (text.startsWith(u'+'))
        text.remove(0, 1);
    QString host;
    QString rest;
    splitHostPort(text, host, rest);
    const qsizetype colon = rest.indexOf(u':');
    if (colon < 0) {
        m_builder.note(noCounterpart(option));
        return;
    }
    QString address = rest.sliced(colon + 1).section(u',', 0, 0);
    if (address.contains(u':') && !address.startsWith(u'['))
        address = u'[' + address + u']';
    m_builder.setConnectTo(host, rest.first(colon), address, {}, option.typed);
}

void CurlReader::takeConnectTo(const FoundOption &option)
{
    QString host;
    QString rest;
    splitHostPort(option.value, host, rest);
    const qsizetype colon = rest.indexOf(u':');
    if (colon < 0) {
        m_builder.note(noCounterpart(option));
        return;
    }
    QString toHost;
    QString toPort;
    splitHostPort(rest.sliced(colon + 1), toHost, toPort);
    m_builder.setConnectTo(host, rest.first(colon), toHost, toPort, option.typed);
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
        m_builder.note(tr("“%1” has no number of seconds and was left out.").arg(option.typed));
}

void CurlReader::takeTrustedLocation(const FoundOption &)
{
    m_followsRedirects = true;
    m_builder.note(tr("“--location-trusted” was taken as “--location”: what proves who you are is "
                      "never sent to another host."));
}

void CurlReader::takeMaxRedirects(const FoundOption &option)
{
    const int number = option.value.toInt();
    m_maxRedirects = number < 0 || number > maxFollowed ? maxFollowed : number;
    if (m_maxRedirects != number)
        m_builder.note(
            tr("At most %1 redirects are followed here.").arg(QString::number(maxFollowed)));
}

void CurlReader::takeMethod(const FoundOption &option)
{
    if (option.value.compare(QLatin1String("GET"), Qt::CaseInsensitive) != 0)
        m_builder.note(
            tr("The method of “%1” was left out: a WebSocket's handshake is always a GET.")
                .arg(option.typed));
}

void CurlReader::takeData(const FoundOption &option) { m_data.append(option); }

void CurlReader::takeBody(const FoundOption &option)
{
    m_builder.note(
        tr("The body of “%1” was left out: a WebSocket's handshake has none.").arg(option.typed));
}

void CurlReader::takeCompressed(const FoundOption &)
{
    m_builder.note(tr("“--compressed” was left out: it asks for compressed HTTP answers. Messages "
                      "are compressed with permessage-deflate."));
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

/// What curl makes of a piece of data in a query; --data-urlencode has forms of its own.
QString CurlReader::queryFrom(const QString &data, bool encode, const QString &typed)
{
    const qsizetype mark = data.indexOf(QLatin1Char('='));
    const qsizetype file = data.indexOf(u'@');
    if (file == 0 || (encode && file > 0 && mark < 0)) {
        m_builder.note(tr("The file that “%1” names was not read.").arg(typed));
        return {};
    }
    if (!encode)
        return data;
    if (mark < 0)
        return encodeQueryPart(data);
    const QString value = encodeQueryPart(data.sliced(mark + 1));
    return mark == 0 ? value : QString(data.first(mark) + u'=' + value);
}

void CurlReader::finishData()
{
    for (const FoundOption &option : m_data) {
        const bool forUrl
            = option.name == QLatin1String("+") || option.name == QLatin1String("url-query");
        if (!forUrl && !m_dataIsQuery) {
            takeBody(option);
            continue;
        }
        const bool encode = option.name == QLatin1String("data-urlencode")
            || option.name == QLatin1String("url-query");
        const bool isRaw
            = option.name == QLatin1String("data-raw") || option.name == QLatin1String("+");
        const QString query = isRaw ? option.value : queryFrom(option.value, encode, option.typed);
        if (!query.isEmpty())
            m_builder.addQuery(query);
    }
}

} // namespace

PasteResult readCurl(const ShellCommand &command) { return CurlReader(command).read(); }

} // namespace wasclean
