#include "app/paste/copyas/copyastext.h"
#include "app/paste/copyas/copysource.h"
#include "app/paste/result/urltext.h"

#include <QCoreApplication>

namespace wasclean {

namespace {

/// The offer that a client with these settings makes (RFC 7692, 7.1).
QString deflateOffer(const DeflateOptions &deflate)
{
    QString offer = QStringLiteral("permessage-deflate");
    if (deflate.clientNoContextTakeover)
        offer += QLatin1String("; client_no_context_takeover");
    if (deflate.serverNoContextTakeover)
        offer += QLatin1String("; server_no_context_takeover");
    if (deflate.serverMaxWindowBits < 15)
        offer += QLatin1String("; server_max_window_bits=")
            + QString::number(deflate.serverMaxWindowBits);
    offer += QLatin1String("; client_max_window_bits");
    if (deflate.clientMaxWindowBits < 15)
        offer += u'=' + QString::number(deflate.clientMaxWindowBits);
    return offer;
}

/// curl makes the handshake as plain HTTP, with any version of it.
QString httpUrl(const CopySource &source)
{
    if (source.isUnixSocket()) {
        const bool secure = source.isSecureUnixSocket();
        return (secure ? QLatin1String("https://localhost") : QLatin1String("http://localhost"))
            + source.socketResource();
    }
    UrlText url = splitUrl(source.url());
    if (url.scheme == QLatin1String("ws"))
        url.scheme = QStringLiteral("http");
    if (url.scheme == QLatin1String("wss"))
        url.scheme = QStringLiteral("https");
    return joinUrl(url);
}

void addHeaders(CommandLineText &command, const CopySource &source)
{
    const ConnectionSettings &settings = source.settings();
    const auto header = [&command](const QString &name, const QString &value) {
        command.add(QStringLiteral("-H"),
            value.isEmpty() ? QString(name + u';') : QString(name + QLatin1String(": ") + value));
    };
    header(QStringLiteral("Connection"), QStringLiteral("Upgrade"));
    header(QStringLiteral("Upgrade"), QStringLiteral("websocket"));
    header(QStringLiteral("Sec-WebSocket-Version"), QStringLiteral("13"));
    header(QStringLiteral("Sec-WebSocket-Key"), QStringLiteral("dGhlIHNhbXBsZSBub25jZQ=="));
    if (settings.deflate.offer)
        header(QStringLiteral("Sec-WebSocket-Extensions"), deflateOffer(settings.deflate));
    if (!source.subprotocols().isEmpty())
        header(QStringLiteral("Sec-WebSocket-Protocol"),
            source.subprotocols().join(QLatin1String(", ")));
    if (!settings.origin.isEmpty())
        header(QStringLiteral("Origin"), settings.origin);
    for (const SettingsRow &row : source.headers())
        header(row.name, row.value);
    if (!source.cookies().isEmpty())
        command.add(QStringLiteral("-b"), source.cookies());
    if (settings.auth.kind == AuthSettings::Kind::Digest)
        command.add(QStringLiteral("--digest"));
    if (settings.auth.kind == AuthSettings::Kind::Basic
        || settings.auth.kind == AuthSettings::Kind::Digest)
        command.add(QStringLiteral("-u"), source.userPassword());
}

void addTls(CommandLineText &command, CopySource &source)
{
    const TlsSettings &tls = source.settings().tls;
    if (tls.trustAnyCertificate)
        command.add(QStringLiteral("-k"));
    if (!tls.caFiles.isEmpty())
        command.add(QStringLiteral("--cacert"), tls.caFiles.first());
    if (tls.caFiles.size() > 1)
        source.leaveOut(CopyAsText::tr("a second file of CA certificates"));
    if (!tls.clientCertificateFile.isEmpty()) {
        QString file = tls.clientCertificateFile;
        file.replace(u'\\', QLatin1String("\\\\")).replace(u':', QLatin1String("\\:"));
        command.add(QStringLiteral("--cert"), file);
    }
    if (!tls.clientKeyFile.isEmpty())
        command.add(QStringLiteral("--key"), tls.clientKeyFile);
    if (!tls.passphrase.isEmpty())
        command.add(QStringLiteral("--pass"), tls.passphrase);
    if (tls.minimumVersion == TlsSettings::MinimumVersion::Tls1_3)
        command.add(QStringLiteral("--tlsv1.3"));
    if (tls.minimumVersion == TlsSettings::MinimumVersion::Tls1_0)
        command.add(QStringLiteral("--tlsv1.0"));
    if (!tls.alpn)
        command.add(QStringLiteral("--no-alpn"));
    source.leaveOutTls();
}

/// Empty where there is none, or it is the system's.
QLatin1String proxyScheme(ProxyOptions::Kind kind)
{
    switch (kind) {
    case ProxyOptions::Kind::System:
    case ProxyOptions::Kind::None:
        break;
    case ProxyOptions::Kind::HttpConnect:
        return QLatin1String("http://");
    case ProxyOptions::Kind::HttpsConnect:
        return QLatin1String("https://");
    case ProxyOptions::Kind::Socks5:
        return QLatin1String("socks5h://");
    }
    return {};
}

void addRoute(CommandLineText &command, CopySource &source)
{
    const ConnectionSettings &settings = source.settings();
    const ProxySettings &proxy = settings.proxy;
    const bool isBare = proxy.host.contains(u':') && !proxy.host.startsWith(u'[');
    const QString host = isBare ? QString(u'[' + proxy.host + u']') : proxy.host;
    if (proxy.kind == ProxyOptions::Kind::None)
        command.add(QStringLiteral("--noproxy"), QStringLiteral("*"));
    const QLatin1String scheme = proxyScheme(proxy.kind);
    if (!scheme.isEmpty()) {
        command.add(QStringLiteral("-x"), scheme + host + u':' + QString::number(proxy.port));
        // A WebSocket always tunnels.
        if (proxy.kind != ProxyOptions::Kind::Socks5)
            command.add(QStringLiteral("--proxytunnel"));
        if (!proxy.user.isEmpty()) {
            command.add(QStringLiteral("--proxy-user"), proxy.user + u':' + proxy.password);
            // As Wasclean does, where the proxy can.
            if (proxy.kind != ProxyOptions::Kind::Socks5)
                command.add(QStringLiteral("--proxy-anyauth"));
        }
    }
    if (!settings.connectTo.isEmpty())
        command.add(QStringLiteral("--connect-to"), QLatin1String("::") + settings.connectTo);
    if (source.isUnixSocket())
        command.add(QStringLiteral("--unix-socket"), source.socketPath());
    if (settings.maxRedirects > 0) {
        command.add(QStringLiteral("-L"));
        command.add(QStringLiteral("--max-redirs"), QString::number(settings.maxRedirects));
    }
    if (settings.handshakeTimeoutSeconds != ConnectionSettings().handshakeTimeoutSeconds)
        command.add(
            QStringLiteral("--connect-timeout"), QString::number(settings.handshakeTimeoutSeconds));
}

} // namespace

CopiedText copyAsCurl(const ConnectionSettings &settings)
{
    CopySource source(settings, QStringLiteral("curl"));
    CommandLineText command(QStringLiteral("curl --http1.1 --include --no-buffer --globoff"));
    addHeaders(command, source);
    addTls(command, source);
    addRoute(command, source);
    source.leaveOutTiming();
    command.add(shellQuoted(httpUrl(source)));
    return {command.text(), source.notTaken()};
}

} // namespace wasclean
