#include "app/paste/copyas/copyas.h"

#include "app/paste/copyas/copyastext.h"
#include "app/paste/copyas/copysource.h"
#include "app/paste/result/urltext.h"
#include "app/profile/secretslots.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wasclean {

namespace {

/// "{{secret:auth}}" is ours alone; others read "<auth>".
QString withPlaceholders(QString text)
{
    static const QRegularExpression reference(QStringLiteral("\\{\\{secret:([^{}]*)\\}\\}"));
    return text.replace(reference, QStringLiteral("<\\1>"));
}

bool hasTlsFiles(const TlsSettings &tls)
{
    return !tls.caFiles.isEmpty() || !tls.clientCertificateFile.isEmpty();
}

/// "host:port", with brackets for an IPv6 address.
QString proxyAddress(const ProxySettings &proxy)
{
    const bool isBare = proxy.host.contains(u':') && !proxy.host.startsWith(u'[');
    return (isBare ? QString(u'[' + proxy.host + u']') : proxy.host) + u':'
        + QString::number(proxy.port);
}

bool isPkcs12(const QString &file)
{
    return file.endsWith(QLatin1String(".p12"), Qt::CaseInsensitive)
        || file.endsWith(QLatin1String(".pfx"), Qt::CaseInsensitive);
}

} // namespace

CopiedText copyAs(const ConnectionSettings &settings, CopyKind kind, CopySecrets secrets)
{
    const bool open = secrets == CopySecrets::Included;
    const ConnectionSettings shown = open ? settings : withoutSecrets(settings).settings;
    CopiedText copied;
    switch (kind) {
    case CopyKind::Wscat:
        copied = copyAsWscat(shown);
        break;
    case CopyKind::Websocat:
        copied = copyAsWebsocat(shown);
        break;
    case CopyKind::JavaScript:
        copied = copyAsJavaScript(shown);
        break;
    case CopyKind::Curl:
        copied = copyAsCurl(shown);
        break;
    }
    if (!open)
        copied.text = withPlaceholders(copied.text);
    return copied;
}

CopiedText copyAsWscat(const ConnectionSettings &settings)
{
    CopySource source(settings, QStringLiteral("wscat"));
    CommandLineText command(QStringLiteral("wscat"));
    command.add(QStringLiteral("-c"),
        source.isUnixSocket() ? QString(
            QLatin1String("ws+unix://") + source.socketPath() + u':' + source.socketResource())
                              : source.url());
    if (source.isSecureUnixSocket())
        source.leaveOut(CopyAsText::tr("TLS over the Unix domain socket"));
    QStringList names;
    for (const SettingsRow &row : source.headers()) {
        if (names.contains(row.name, Qt::CaseInsensitive))
            source.leaveOut(CopyAsText::tr("sending “%1” more than once").arg(row.name));
        names.append(row.name);
        command.add(QStringLiteral("-H"), row.name + u':' + row.value);
    }
    if (!source.cookies().isEmpty())
        command.add(QStringLiteral("-H"), QLatin1String("Cookie:") + source.cookies());
    if (!settings.origin.isEmpty())
        command.add(QStringLiteral("-o"), settings.origin);
    for (const QString &name : source.subprotocols())
        command.add(QStringLiteral("-s"), name);
    if (settings.auth.kind == AuthSettings::Kind::Basic)
        command.add(QStringLiteral("--auth"), source.userPassword());
    if (settings.auth.kind == AuthSettings::Kind::Digest)
        source.leaveOut(CopyAsText::tr("Digest authentication"));
    const TlsSettings &tls = settings.tls;
    if (tls.trustAnyCertificate)
        command.add(QStringLiteral("-n"));
    if (!tls.caFiles.isEmpty())
        command.add(QStringLiteral("--ca"), tls.caFiles.first());
    if (!tls.clientCertificateFile.isEmpty())
        command.add(QStringLiteral("--cert"), tls.clientCertificateFile);
    if (!tls.clientKeyFile.isEmpty())
        command.add(QStringLiteral("--key"), tls.clientKeyFile);
    if (!tls.passphrase.isEmpty())
        command.add(QStringLiteral("--passphrase"), tls.passphrase);
    if (tls.caFiles.size() > 1)
        source.leaveOut(CopyAsText::tr("a second file of CA certificates"));
    const ProxySettings &proxy = settings.proxy;
    const QString login
        = proxy.user.isEmpty() ? QString() : QString(proxy.user + u':' + proxy.password + u'@');
    if (proxy.kind == ProxyOptions::Kind::HttpConnect)
        command.add(
            QStringLiteral("--proxy"), QLatin1String("http://") + login + proxyAddress(proxy));
    if (proxy.kind == ProxyOptions::Kind::HttpsConnect)
        command.add(
            QStringLiteral("--proxy"), QLatin1String("https://") + login + proxyAddress(proxy));
    if (proxy.kind == ProxyOptions::Kind::Socks5)
        source.leaveOut(CopyAsText::tr("the SOCKS5 proxy"));
    if (!settings.connectTo.isEmpty())
        source.leaveOut(CopyAsText::tr("“Connect to”"));
    if (settings.maxRedirects > 0) {
        command.add(QStringLiteral("-L"));
        command.add(QStringLiteral("--max-redirects"), QString::number(settings.maxRedirects));
    }
    source.leaveOutTls();
    source.leaveOutTiming();
    return {command.text(), source.notTaken()};
}

namespace {

void addWebsocatTarget(CommandLineText &command, CopySource &source)
{
    const ConnectionSettings &settings = source.settings();
    if (source.isUnixSocket()) {
        command.add(QStringLiteral("--ws-c-uri=")
            + shellQuoted(QLatin1String("ws://localhost") + source.socketResource()));
        command.add(QStringLiteral("-"));
        command.add(shellQuoted(QLatin1String("ws-c:unix:") + source.socketPath()));
        if (source.isSecureUnixSocket())
            source.leaveOut(CopyAsText::tr("TLS over the Unix domain socket"));
        return;
    }
    const bool isPlain = source.url().startsWith(QLatin1String("ws://"), Qt::CaseInsensitive);
    if (!settings.connectTo.isEmpty() && isPlain) {
        command.add(QStringLiteral("--ws-c-uri=") + shellQuoted(source.url()));
        command.add(QStringLiteral("-"));
        command.add(shellQuoted(QLatin1String("ws-c:tcp:") + settings.connectTo));
        return;
    }
    if (!settings.connectTo.isEmpty())
        source.leaveOut(CopyAsText::tr("“Connect to”"));
    command.add(shellQuoted(source.url()));
}

void addWebsocatTls(CommandLineText &command, CopySource &source)
{
    const TlsSettings &tls = source.settings().tls;
    if (tls.trustAnyCertificate)
        command.add(QStringLiteral("-k"));
    if (isPkcs12(tls.clientCertificateFile)) {
        command.add(QStringLiteral("--client-pkcs12-der"), tls.clientCertificateFile);
        if (!tls.passphrase.isEmpty())
            command.add(QStringLiteral("--client-pkcs12-passwd"), tls.passphrase);
    } else if (!tls.clientCertificateFile.isEmpty()) {
        source.leaveOut(CopyAsText::tr("a client certificate that is not a PKCS#12 file"));
    }
    if (!tls.caFiles.isEmpty())
        source.leaveOut(CopyAsText::tr("the CA files (set SSL_CERT_FILE instead)"));
    source.leaveOutTls();
}

void addWebsocatTiming(CommandLineText &command, const ConnectionSettings &settings)
{
    if (settings.pingIntervalSeconds > 0) {
        command.add(
            QStringLiteral("--ping-interval"), QString::number(settings.pingIntervalSeconds));
        if (settings.pongTimeoutSeconds > 0)
            command.add(
                QStringLiteral("--ping-timeout"), QString::number(settings.pongTimeoutSeconds));
    }
    if (!settings.answerPings)
        command.add(QStringLiteral("--inhibit-pongs"), QStringLiteral("0"));
    if (settings.maxMessageSize > 0)
        command.add(
            QStringLiteral("--max-ws-message-length"), QString::number(settings.maxMessageSize));
}

} // namespace

CopiedText copyAsWebsocat(const ConnectionSettings &settings)
{
    CopySource source(settings, QStringLiteral("websocat"));
    CommandLineText command(QStringLiteral("websocat"));
    QList<SettingsRow> headers = source.headers();
    if (!source.cookies().isEmpty())
        headers.append({true, QStringLiteral("Cookie"), source.cookies()});
    // As -H alone may take several words, the equals sign keeps each to one.
    for (const SettingsRow &row : headers)
        command.add(QLatin1String("-H=") + shellQuoted(row.name + QLatin1String(": ") + row.value));
    if (!settings.origin.isEmpty())
        command.add(QStringLiteral("--origin"), settings.origin);
    if (!source.subprotocols().isEmpty())
        command.add(QStringLiteral("--protocol"), source.subprotocols().join(QLatin1String(", ")));
    if (settings.auth.kind == AuthSettings::Kind::Basic)
        command.add(QStringLiteral("--basic-auth"), source.userPassword());
    if (settings.auth.kind == AuthSettings::Kind::Digest)
        source.leaveOut(CopyAsText::tr("Digest authentication"));
    addWebsocatTls(command, source);
    const ProxySettings &proxy = settings.proxy;
    if (proxy.kind == ProxyOptions::Kind::Socks5)
        command.add(QStringLiteral("--socks5"), proxyAddress(proxy));
    if (proxy.kind == ProxyOptions::Kind::Socks5 && !proxy.user.isEmpty())
        source.leaveOut(CopyAsText::tr("the user name and password for the proxy"));
    if (proxy.kind == ProxyOptions::Kind::HttpConnect)
        source.leaveOut(CopyAsText::tr("the HTTP proxy"));
    if (proxy.kind == ProxyOptions::Kind::HttpsConnect)
        source.leaveOut(CopyAsText::tr("the HTTPS proxy"));
    if (settings.maxRedirects > 0)
        source.leaveOut(CopyAsText::tr("following redirects"));
    addWebsocatTiming(command, settings);
    addWebsocatTarget(command, source);
    return {command.text(), source.notTaken()};
}

QString scriptQuoted(const QString &text)
{
    QString quoted;
    for (const QChar c : text) {
        const bool isPlain = c.unicode() >= 0x20 && c != u'"' && c != u'\\' && c.unicode() != 0x2028
            && c.unicode() != 0x2029 && c != u'<';
        if (isPlain)
            quoted += c;
        else if (c == u'"' || c == u'\\')
            quoted += u'\\' + QString(c);
        else
            quoted += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return u'"' + quoted + u'"';
}

CopiedText copyAsJavaScript(const ConnectionSettings &settings)
{
    CopySource source(settings, CopyAsText::tr("a browser's WebSocket"));
    if (source.isUnixSocket())
        source.leaveOut(CopyAsText::tr("the Unix domain socket"));
    if (!source.headers().isEmpty())
        source.leaveOut(CopyAsText::tr("the headers"));
    if (!source.cookies().isEmpty())
        source.leaveOut(
            CopyAsText::tr("the cookies (the browser sends its own cookies for the host)"));
    if (!settings.origin.isEmpty())
        source.leaveOut(CopyAsText::tr("the Origin (it is always the page's)"));
    if (settings.auth.kind == AuthSettings::Kind::Basic
        || settings.auth.kind == AuthSettings::Kind::Digest)
        source.leaveOut(CopyAsText::tr("the authentication"));
    if (hasTlsFiles(settings.tls) || settings.tls.trustAnyCertificate)
        source.leaveOut(CopyAsText::tr("the certificates (the browser uses its own)"));
    if (settings.proxy.kind != ProxyOptions::Kind::System)
        source.leaveOut(CopyAsText::tr("the proxy (the browser uses its own)"));
    if (!settings.connectTo.isEmpty())
        source.leaveOut(CopyAsText::tr("“Connect to”"));
    source.leaveOutTls();
    source.leaveOutTiming();

    QString text;
    for (const QString &sentence : source.notTaken())
        text += QLatin1String("// ") + QString(sentence).replace(u'\n', u' ') + u'\n';
    QStringList names;
    for (const QString &name : source.subprotocols())
        names.append(scriptQuoted(name));
    const QString url = source.isUnixSocket()
        ? QString((source.isSecureUnixSocket() ? QLatin1String("wss://localhost")
                                               : QLatin1String("ws://localhost"))
            + source.socketResource())
        : source.url();
    text += QLatin1String("const socket = new WebSocket(") + scriptQuoted(url);
    if (!names.isEmpty())
        text += QLatin1String(", [") + names.join(QLatin1String(", ")) + u']';
    text += QLatin1String(");\n"
                          "socket.binaryType = \"arraybuffer\";\n"
                          "socket.onopen = () => console.log(\"open\", socket.protocol);\n"
                          "socket.onmessage = (event) => console.log(\"message\", event.data);\n"
                          "socket.onerror = () => console.log(\"error\");\n"
                          "socket.onclose = (event) =>\n"
                          "  console.log(\"close\", event.wasClean, event.code, event.reason);\n");
    return {text, source.notTaken()};
}

} // namespace wasclean
