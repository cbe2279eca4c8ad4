#include "app/diagnosis/applicationprotocol.h"

#include "app/connection/websocketurl.h"
#include "app/exchange/httphead.h"

#include <QRegularExpression>

namespace wasclean {

namespace {

/// The subprotocol that was agreed on, or else those that were offered.
QStringList subprotocolsOf(const Evidence &evidence)
{
    if (!evidence.protocol.isEmpty())
        return {evidence.protocol};
    QStringList names;
    for (const HeaderField &field : HttpHead::read(evidence.request).fields) {
        if (field.name.compare("Sec-WebSocket-Protocol", Qt::CaseInsensitive) != 0)
            continue;
        for (const QByteArray &name : field.value.split(','))
            names.append(QString::fromUtf8(name.trimmed()));
    }
    return names;
}

ApplicationProtocol bySubprotocol(const QStringList &names)
{
    const auto startsWith = [&names](QLatin1String prefix) {
        return std::any_of(names.begin(), names.end(),
            [prefix](const QString &name) { return name.startsWith(prefix); });
    };
    if (names.contains(QLatin1String("graphql-transport-ws")))
        return ApplicationProtocol::GraphqlTransportWs;
    if (names.contains(QLatin1String("graphql-ws")))
        return ApplicationProtocol::GraphqlWs;
    if (startsWith(QLatin1String("centrifuge-")))
        return ApplicationProtocol::Centrifugo;
    return ApplicationProtocol::Unknown;
}

bool isWithin(const QString &host, QLatin1String domain)
{
    return host == domain || host.endsWith(u'.' + domain);
}

ApplicationProtocol byHost(const QString &host)
{
    static const QRegularExpression discord(
        QStringLiteral("^gateway(-[a-z0-9-]+)?\\.discord\\.gg$"));
    static const QRegularExpression pusher(QStringLiteral("^ws(-[a-z0-9]+)?\\.pusher\\.com$"));
    if (discord.match(host).hasMatch())
        return ApplicationProtocol::Discord;
    if (isWithin(host, QLatin1String("eventsub.wss.twitch.tv")))
        return ApplicationProtocol::TwitchEventSub;
    if (pusher.match(host).hasMatch() || host == QLatin1String("ws.pusherapp.com"))
        return ApplicationProtocol::Pusher;
    return ApplicationProtocol::Unknown;
}

ApplicationProtocol byResource(const QString &resource)
{
    // Pusher's "/app/KEY?protocol=7&client=js", SockJS's "/prefix/123/session/websocket".
    static const QRegularExpression pusher(
        QStringLiteral("^/app/[^/?]+\\?(.*&)?protocol=\\d+(&|$)"));
    static const QRegularExpression sockJs(QStringLiteral("/\\d{3}/[^/?]+/websocket(\\?|$)"));
    static const QRegularExpression engineIo(QStringLiteral("[?&]EIO=\\d(&|$)"));
    if (engineIo.match(resource).hasMatch())
        return ApplicationProtocol::SocketIo;
    if (pusher.match(resource).hasMatch())
        return ApplicationProtocol::Pusher;
    if (sockJs.match(resource).hasMatch())
        return ApplicationProtocol::SockJs;
    if (resource.section(u'?', 0, 0).endsWith(QLatin1String("/connection/websocket")))
        return ApplicationProtocol::Centrifugo;
    return ApplicationProtocol::Unknown;
}

} // namespace

ApplicationProtocol applicationProtocolOf(const Evidence &evidence)
{
    const auto url = WebSocketUrl::parse(evidence.url);
    ApplicationProtocol found = bySubprotocol(subprotocolsOf(evidence));
    if (found == ApplicationProtocol::Unknown && url)
        found = byHost(url->host());
    if (found == ApplicationProtocol::Unknown && url)
        found = byResource(QString::fromUtf8(url->resource()));
    return found;
}

QString applicationProtocolName(ApplicationProtocol protocol)
{
    switch (protocol) {
    case ApplicationProtocol::Unknown:
        break;
    case ApplicationProtocol::GraphqlTransportWs:
        return QStringLiteral("graphql-transport-ws");
    case ApplicationProtocol::GraphqlWs:
        return QStringLiteral("graphql-ws");
    case ApplicationProtocol::SocketIo:
        return QStringLiteral("Socket.IO");
    case ApplicationProtocol::SockJs:
        return QStringLiteral("SockJS");
    case ApplicationProtocol::Discord:
        return QStringLiteral("Discord");
    case ApplicationProtocol::TwitchEventSub:
        return QStringLiteral("Twitch EventSub");
    case ApplicationProtocol::Pusher:
        return QStringLiteral("Pusher");
    case ApplicationProtocol::Centrifugo:
        return QStringLiteral("Centrifugo");
    }
    return {};
}

} // namespace wasclean
