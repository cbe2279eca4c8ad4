#pragma once

#include "app/paste/paste.h"

#include <QStringList>

namespace wasclean {

/// What was read, a line for each thing that is not as usual, to compare with a file.
inline QString pasteDump(const PasteResult &result)
{
    QStringList lines{QLatin1String("kind: ") + pasteKindName(result.kind)};
    const auto add = [&lines](const char *name, const QString &value) {
        if (!value.isEmpty())
            lines.append(
                QLatin1String(name) + QLatin1String(": ") + QString(value).replace(u'\n', u'⏎'));
    };
    const auto rows = [&add](const char *name, const QList<SettingsRow> &all) {
        for (const SettingsRow &row : all)
            add(name,
                (row.enabled ? QString() : QStringLiteral("(off) ")) + row.name + u'=' + row.value);
    };
    const auto number = [&add](const char *name, qint64 value, qint64 usual) {
        if (value != usual)
            add(name, QString::number(value));
    };
    const ConnectionSettings &s = result.settings;
    const ConnectionSettings usual;
    add("problem", result.problem);
    add("name", result.name);
    add("of", result.names.size() > 1 ? result.names.join(QLatin1String(", ")) : QString());
    add("url", s.url);
    rows("parameter", s.parametersOff);
    rows("header", s.headers);
    rows("cookie", s.cookies);
    add("origin", s.origin);
    add("subprotocols", s.subprotocols);
    static const char *kinds[]
        = {"", "Basic", "Bearer", "API key header", "API key query", "Digest"};
    add("auth", QLatin1String(kinds[int(s.auth.kind)]));
    add("auth user", s.auth.user);
    add("auth key", s.auth.keyName);
    add("auth secret", s.auth.secret);
    number("trust any", s.tls.trustAnyCertificate, false);
    add("ca", s.tls.caFiles.join(QLatin1String(", ")));
    add("certificate", s.tls.clientCertificateFile);
    add("key", s.tls.clientKeyFile);
    add("passphrase", s.tls.passphrase);
    number("minimum tls", int(s.tls.minimumVersion), int(usual.tls.minimumVersion));
    add("server name", s.tls.serverName);
    number("alpn", s.tls.alpn, true);
    number("proxy kind", int(s.proxy.kind), int(usual.proxy.kind));
    add("proxy host", s.proxy.host);
    number("proxy port", s.proxy.port, 0);
    add("proxy user", s.proxy.user);
    add("proxy password", s.proxy.password);
    add("connect to", s.connectTo);
    number("deflate", s.deflate.offer, true);
    number("client bits", s.deflate.clientMaxWindowBits, 15);
    number("server bits", s.deflate.serverMaxWindowBits, 15);
    number("client no takeover", s.deflate.clientNoContextTakeover, false);
    number("server no takeover", s.deflate.serverNoContextTakeover, false);
    number("reconnect", s.reconnect.enabled, false);
    number("reconnect attempts", s.reconnect.maxAttempts, usual.reconnect.maxAttempts);
    number("reconnect delay", s.reconnect.firstDelay.count(), usual.reconnect.firstDelay.count());
    number("handshake timeout", s.handshakeTimeoutSeconds, usual.handshakeTimeoutSeconds);
    number("max message", s.maxMessageSize, 0);
    number("tcp keep-alive", s.tcpKeepAlive, false);
    number("ping interval", s.pingIntervalSeconds, 0);
    number("pong timeout", s.pongTimeoutSeconds, usual.pongTimeoutSeconds);
    number("answer pings", s.answerPings, true);
    number("redirects", s.maxRedirects, 0);
    for (const SavedMessage &message : result.messages) {
        static const char *types[] = {"text", "json", "xml", "hex", "base64"};
        add("message",
            QLatin1String(types[int(message.type)]) + u' ' + message.name + QLatin1String(" | ")
                + message.text);
    }
    for (const QString &sentence : result.notTaken)
        add("note", sentence);
    return lines.join(u'\n') + u'\n';
}

} // namespace wasclean
