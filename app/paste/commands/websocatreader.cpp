#include "app/paste/commands/commandoptions.h"
#include "app/paste/commands/commandreaders.h"
#include "app/paste/commands/pastetext.h"
#include "app/paste/result/settingsbuilder.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wasclean {

namespace {

using Takes = OptionRule::Takes;
using Use = OptionRule::Use;

/// websocat 1.14 and 4: what is said of the connection.
const QList<OptionRule> &connectionOptions()
{
    static const QList<OptionRule> rules{
        {"header", 'H', Takes::Value, Use::Taken},
        {"protocol", 0, Takes::Value, Use::Taken},
        {"origin", 0, Takes::Value, Use::Taken},
        {"ua", 0, Takes::Value, Use::Taken},
        {"insecure", 'k', Takes::Nothing, Use::Taken},
        {"basic-auth", 0, Takes::Value, Use::Taken},
        {"basic-auth-file", 0, Takes::Value, Use::NoCounterpart},
        {"ws-c-uri", 0, Takes::Value, Use::Taken},
        {"tls-domain", 0, Takes::Value, Use::Taken},
        {"ssl-domain", 0, Takes::Value, Use::Taken},
        {"client-pkcs12-der", 0, Takes::Value, Use::Taken},
        {"client-pkcs12-passwd", 0, Takes::Value, Use::Taken},
        {"socks5", 0, Takes::Value, Use::Taken},
        {"socks5-destination", 0, Takes::Value, Use::Taken},
        {"ping-interval", 0, Takes::Value, Use::Taken},
        {"ping-timeout", 0, Takes::Value, Use::Taken},
        {"inhibit-pongs", 0, Takes::Value, Use::Taken},
        {"autoreconnect-delay-millis", 0, Takes::Value, Use::Taken},
        {"max-ws-message-length", 0, Takes::Value, Use::Taken},
        {"preamble", 'p', Takes::Value, Use::Taken},
        {"text", 't', Takes::Nothing, Use::Taken},
        {"binary", 'b', Takes::Nothing, Use::Taken},
        {"server-mode", 's', Takes::Nothing, Use::Taken},
        {"exec-args", 0, Takes::Value, Use::Taken},
    };
    return rules;
}

constexpr const char *quietFlags[] = {"async-stdio", "no-async-stdio", "dump-spec",
    "set-environment", "exit-on-eof", "foreachmsg-wait-read", "linemode-strip-newlines", "no-line",
    "no-exit-on-zeromsg", "no-fixups", "oneshot", "print-ping-rtts", "exec-sighup-on-stdin-close",
    "exec-sighup-on-zero-msg", "exec-exit-on-disconnect", "reuser-send-zero-msg-on-disconnect",
    "strict", "timestamp-monotonic", "udp-broadcast", "udp-multicast-loop", "udp-oneshot",
    "udp-reuseaddr", "accept-from-fd", "unlink", "version", "no-close", "base64", "base64-text",
    "stdout-announce-listening-ports", "no-color", "null-terminated", "one-message",
    "unidirectional", "unidirectional-reverse", "log-verbose", "log-omit-content", "log-hex",
    "log-timestamps", "log-traffic", "late-resolve", "exit-on-hangup", "exit-after-one-session",
    "separator-inhibit-substitution", "ws-no-flush", "ws-shutdown-socket-on-eof", "no-lints",
    "less-fixups", "dump-spec-phase0", "dump-spec-phase1", "dump-spec-phase2", "ws-no-auto-buffer",
    "compose", "global-timeout-force-exit", "dummy-hangup"};

constexpr const char *foreignFlags[] = {"jsonrpc", "jsonrpc-omit-jsonrpc", "crypto-reverse",
    "websocket-ignore-zeromsg", "compress-deflate", "compress-zlib", "compress-gzip",
    "uncompress-deflate", "uncompress-zlib", "uncompress-gzip", "lengthprefixed-little-endian",
    "ws-ignore-invalid-masks", "ws-dont-check-headers", "ws-omit-headers", "separator-inline"};

constexpr const char *foreignValues[] = {"queue-len", "byte-to-exit-on", "close-reason",
    "close-status-code", "crypto-key", "server-header", "header-to-env", "just-generate-accept",
    "max-messages", "max-messages-rev", "conncap", "max-ws-frame-length", "max-sent-pings",
    "pkcs12-der", "pkcs12-passwd", "preamble-reverse", "prometheus", "request-header",
    "request-method", "request-uri", "restrict-uri", "static-file", "socks5-bind-script",
    "udp-multicast", "udp-multicast-iface-v4", "udp-multicast-iface-v6", "udp-ttl",
    "server-protocol", "websocket-version", "binary-prefix", "text-prefix", "lengthprefixed-nbytes",
    "buffer-size", "separator", "separator-n", "read-buffer-limit", "write-buffer-limit",
    "global-timeout-ms", "sleep-ms-before-start", "filter", "filter-reverse", "random-seed",
    "write-splitoff", "exec-after-listen"};

QList<OptionRule> allOptions()
{
    QList<OptionRule> rules = connectionOptions();
    for (const char *name : quietFlags)
        rules.append({name, 0, Takes::Nothing, Use::NoMatter});
    for (const char *name : foreignFlags)
        rules.append({name, 0, Takes::Nothing, Use::NoCounterpart});
    for (const char *name : foreignValues)
        rules.append({name, 0, Takes::Value, Use::NoCounterpart});
    for (const char letter : {'e', 'E', '0', '1', 'q', 'S', 'u', 'U', 'V', 'v', 'n'})
        rules.append({"", letter, Takes::Nothing, Use::NoMatter});
    for (const char letter : {'B', 'P', 'F', 'X'})
        rules.append({"", letter, Takes::Value, Use::NoCounterpart});
    return rules;
}

class WebsocatReader
{
public:
    explicit WebsocatReader(const ShellCommand &command)
        : m_command(command)
    { }

    PasteResult read();

private:
    void take(const FoundOption &option);
    bool applyTls(const FoundOption &option);
    bool applyTiming(const FoundOption &option);
    void applyAddress(const QString &address);
    void applyOverlay(const QString &address);
    void connectTo(const QString &address, const QString &option);

    const ShellCommand &m_command;
    SettingsBuilder m_builder;
    QString m_overlayUri;
    QString m_socksDestination;
    bool m_isBinary = false;
};

PasteResult WebsocatReader::read()
{
    static const QList<OptionRule> rules = allOptions();
    const FoundOptions found = findOptions(m_command.arguments, rules, {});
    if (!applyCommand(m_builder, m_command, found))
        return m_builder.finish(PasteKind::Websocat);
    for (const FoundOption &option : found.options) {
        if (option.use == Use::NoCounterpart)
            m_builder.note(noCounterpart(option));
        else if (option.use == Use::Taken && !applyTls(option) && !applyTiming(option))
            take(option);
    }
    // "-H" may be followed by several headers.
    static const QRegularExpression header(QStringLiteral("^[A-Za-z0-9-]+: "));
    for (const QString &word : found.positionals) {
        if (header.match(word).hasMatch())
            m_builder.addHeaderLine(word);
        else
            applyAddress(word);
    }
    if (!m_socksDestination.isEmpty())
        connectTo(m_socksDestination, QStringLiteral("--socks5-destination"));
    PasteResult result = m_builder.finish(PasteKind::Websocat);
    for (SavedMessage &message : result.messages) {
        if (!m_isBinary)
            break;
        message.type = SavedMessage::Type::Base64;
        message.text = QString::fromLatin1(message.text.toUtf8().toBase64());
    }
    if (m_isBinary && result.messages.isEmpty())
        result.notTaken.append(PasteText::tr(
            "“--binary” was left out: in Wasclean you choose the type of each message."));
    return result;
}

void WebsocatReader::take(const FoundOption &option)
{
    const QString &name = option.name;
    if (name == QLatin1String("header"))
        m_builder.addHeaderLine(option.value);
    else if (name == QLatin1String("protocol"))
        m_builder.addSubprotocols(option.value);
    else if (name == QLatin1String("origin"))
        m_builder.settings().origin = option.value;
    else if (name == QLatin1String("basic-auth"))
        m_builder.setUserPassword(option.value);
    else if (name == QLatin1String("ua"))
        m_builder.addHeader(QStringLiteral("User-Agent"), option.value);
    else if (name == QLatin1String("ws-c-uri"))
        m_overlayUri = option.value;
    else if (name == QLatin1String("socks5-destination"))
        m_socksDestination = option.value;
    else if (name == QLatin1String("socks5"))
        m_builder.setProxy(QLatin1String("socks5://") + option.value, option.typed, 1080);
    else if (name == QLatin1String("preamble"))
        m_builder.addMessage(textMessage(option.value));
    else if (name == QLatin1String("binary"))
        m_isBinary = true;
    else if (name == QLatin1String("server-mode"))
        m_builder.fail(
            PasteText::tr("“%1” makes websocat run as a server, so there is no connection to open.")
                .arg(option.typed));
    else if (name == QLatin1String("max-ws-message-length"))
        m_builder.settings().maxMessageSize = qMax<qint64>(0, option.value.toLongLong());
}

bool WebsocatReader::applyTls(const FoundOption &option)
{
    TlsSettings &tls = m_builder.settings().tls;
    const QString &name = option.name;
    if (name == QLatin1String("insecure"))
        tls.trustAnyCertificate = true;
    else if (name == QLatin1String("tls-domain") || name == QLatin1String("ssl-domain"))
        tls.serverName = option.value;
    else if (name == QLatin1String("client-pkcs12-der"))
        tls.clientCertificateFile = option.value;
    else if (name == QLatin1String("client-pkcs12-passwd"))
        tls.passphrase = option.value;
    else
        return false;
    return true;
}

bool WebsocatReader::applyTiming(const FoundOption &option)
{
    ConnectionSettings &settings = m_builder.settings();
    const QString &name = option.name;
    if (name == QLatin1String("ping-interval"))
        settings.pingIntervalSeconds = secondsFrom(option.value);
    else if (name == QLatin1String("ping-timeout"))
        settings.pongTimeoutSeconds = secondsFrom(option.value);
    else if (name == QLatin1String("autoreconnect-delay-millis"))
        settings.reconnect.firstDelay
            = std::chrono::milliseconds(qBound(0, option.value.toInt(), 86'400'000));
    else if (name == QLatin1String("inhibit-pongs") && option.value == QLatin1String("0"))
        settings.answerPings = false;
    else if (name == QLatin1String("inhibit-pongs"))
        m_builder.note(noCounterpart(option));
    else
        return false;
    return true;
}

void WebsocatReader::applyAddress(const QString &address)
{
    const bool isOurSide = address == QLatin1String("-") || address == QLatin1String("stdio:")
        || address.startsWith(QLatin1String("readline:"));
    static const QRegularExpression url(QStringLiteral("(?:ws|wss|http|https)://.*$"));
    static const QRegularExpression listens(
        QStringLiteral("^(?:ws-l|ws-listen|wss-l|wss-listen|ws-upgrade|ws-u|l-ws):"));
    const auto match = url.match(address);
    if (isOurSide)
        return;
    if (listens.match(address).hasMatch()) {
        m_builder.fail(PasteText::tr(
            "The command makes websocat run as a server, so there is no connection to open."));
    } else if (match.hasMatch() && m_builder.url().isEmpty()) {
        m_builder.setUrl(match.captured());
        applyOverlay(address.first(match.capturedStart()));
    } else if (address.contains(QLatin1String("ws-c:"))
        || address.contains(QLatin1String("ws-connect:"))) {
        m_builder.setUrl(m_overlayUri);
        applyOverlay(address);
    } else {
        m_builder.note(PasteText::tr(
            "The command's other endpoint was left out: in Wasclean, you send and receive."));
    }
}

void WebsocatReader::applyOverlay(const QString &address)
{
    static const QRegularExpression tcp(QStringLiteral("tcp(?:-c|-connect)?:(.+)$"));
    static const QRegularExpression socket(QStringLiteral("unix(?:-c|-connect)?:(.+)$"));
    if (address.contains(QLatin1String("autoreconnect:")))
        m_builder.settings().reconnect.enabled = true;
    if (const auto match = socket.match(address); match.hasMatch()) {
        m_builder.setUnixSocket(match.captured(1));
    } else if (const auto other = tcp.match(address); other.hasMatch()) {
        // Behind SOCKS the address is the proxy's.
        if (address.contains(QLatin1String("socks5-connect:")))
            m_builder.setProxy(QLatin1String("socks5://") + other.captured(1),
                QStringLiteral("socks5-connect:"), 1080);
        else
            connectTo(other.captured(1), QStringLiteral("tcp:"));
    }
}

void WebsocatReader::connectTo(const QString &address, const QString &option)
{
    const qsizetype colon = address.lastIndexOf(u':');
    if (colon >= 0)
        m_builder.addConnectTo({{}, {}, address.first(colon), address.sliced(colon + 1), option});
}

} // namespace

PasteResult readWebsocat(const ShellCommand &command) { return WebsocatReader(command).read(); }

} // namespace wasclean
