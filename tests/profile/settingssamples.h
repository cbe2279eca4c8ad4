#pragma once

#include "app/profile/connectionsettings.h"

#include <QRandomGenerator>

namespace wasclean::settingssamples {

/// Text with what breaks file formats: quotes, braces, line ends, other scripts.
inline QString anyText(QRandomGenerator &random)
{
    static const QStringList pieces{QStringLiteral("a"), QStringLiteral("\""), QStringLiteral("\\"),
        QStringLiteral("\n"), QStringLiteral("\r\n"), QStringLiteral("\t"), QStringLiteral("{{x}}"),
        QStringLiteral("{{"), QStringLiteral("}}"), QStringLiteral("ä"), QStringLiteral("日本"),
        QStringLiteral("😀"), QStringLiteral("="), QStringLiteral("&"), QStringLiteral("?"),
        QStringLiteral("://"), QStringLiteral("@"), QStringLiteral(","), QStringLiteral(" "),
        QStringLiteral("token="), QStringLiteral("{{secret:auth}}"), QString(QChar(u'\0')),
        QStringLiteral(";"), QStringLiteral("bearer ")};
    QString text;
    for (int i = random.bounded(6); i > 0; --i)
        text += pieces.at(random.bounded(int(pieces.size())));
    return text;
}

inline bool anyFlag(QRandomGenerator &random) { return random.bounded(2) == 1; }

inline QStringList anyTexts(QRandomGenerator &random)
{
    QStringList texts;
    for (int i = random.bounded(3); i > 0; --i)
        texts.append(anyText(random));
    return texts;
}

inline QList<SettingsRow> anyRows(QRandomGenerator &random)
{
    static const QStringList names{QStringLiteral("Authorization"), QStringLiteral("Cookie"),
        QStringLiteral("X-Trace"), QStringLiteral("token"), QStringLiteral("X-Api-Key"),
        QStringLiteral("Sec-WebSocket-Protocol")};
    QList<SettingsRow> rows;
    for (int i = random.bounded(4); i > 0; --i) {
        const QString name
            = anyFlag(random) ? names.at(random.bounded(int(names.size()))) : anyText(random);
        rows.append({anyFlag(random), name, anyText(random)});
    }
    return rows;
}

inline QList<RequestSettings> anyRequests(QRandomGenerator &random)
{
    QList<RequestSettings> requests;
    for (int i = random.bounded(2); i > 0; --i) {
        const QString body = anyFlag(random)
            ? QStringLiteral("{\"password\": \"%1\", \"pin\": 12, \"token\": %2}")
            : QStringLiteral("user=%1&password=%2");
        requests.append(
            {anyFlag(random), anyText(random), QStringLiteral("http://h/?token=") + anyText(random),
                anyRows(random), body.arg(anyText(random), anyText(random)), anyRows(random)});
    }
    return requests;
}

/// Settings in which anything may stand anywhere.
inline ConnectionSettings anySettings(QRandomGenerator &random)
{
    ConnectionSettings s;
    s.url = QStringLiteral("wss://h/?token=") + anyText(random);
    s.parametersOff = anyRows(random);
    s.headers = anyRows(random);
    s.cookies = anyRows(random);
    s.origin = anyText(random);
    s.subprotocols = anyText(random);
    s.auth = {
        AuthSettings::Kind(random.bounded(6)), anyText(random), anyText(random), anyText(random)};
    s.tls = {anyFlag(random), anyTexts(random), anyTexts(random), anyText(random), anyText(random),
        anyText(random), TlsSettings::MinimumVersion(random.bounded(3)), anyText(random),
        anyFlag(random)};
    s.proxy = {ProxyOptions::Kind(random.bounded(4)), anyText(random), random.bounded(65536),
        anyText(random), anyText(random)};
    s.connectTo = anyText(random);
    s.deflate = {anyFlag(random), anyFlag(random), anyFlag(random), random.bounded(8, 16),
        random.bounded(8, 16)};
    s.reconnect = {anyFlag(random), std::chrono::milliseconds(random.bounded(100'000)),
        std::chrono::milliseconds(random.bounded(100'000)), 1.0 + random.bounded(3.0),
        random.bounded(1.0), random.bounded(100), anyFlag(random), anyFlag(random),
        {random.bounded(5000), 4000}};
    s.handshakeTimeoutSeconds = random.bounded(100);
    s.closingTimeoutSeconds = random.bounded(100);
    s.maxMessageSize = random.bounded(1'000'000);
    s.tcpKeepAlive = anyFlag(random);
    s.pingIntervalSeconds = random.bounded(100);
    s.pongTimeoutSeconds = random.bounded(100);
    s.answerPings = anyFlag(random);
    s.maxRedirects = random.bounded(11);
    s.codec = anyText(random);
    s.schemaReceived = anyText(random);
    s.schemaSent = anyText(random);
    s.protobufSchema = anyText(random);
    s.protobufReceived = anyText(random);
    s.protobufSent = anyText(random);
    s.protobufTypeField = anyText(random);
    s.protobufPayloadField = anyText(random);
    s.answersAsClient = anyFlag(random);
    s.before = anyRequests(random);
    return s;
}

} // namespace wasclean::settingssamples
