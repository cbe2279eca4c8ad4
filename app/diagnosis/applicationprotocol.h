#pragma once

#include "app/wire/facts/evidence.h"

#include <QString>

namespace wasclean {

/// The application's protocol over the WebSocket, by the subprotocol, the host or the path.
enum class ApplicationProtocol : quint8 {
    Unknown,
    GraphqlTransportWs, ///< "graphql-transport-ws" (graphql-ws)
    GraphqlWs, ///< "graphql-ws" (subscriptions-transport-ws), which is older
    SocketIo, ///< Engine.IO and what is above it
    SockJs,
    Discord, ///< its gateway
    TwitchEventSub,
    Pusher, ///< Pusher Channels, and servers that speak its protocol
    Centrifugo,
};

/// Which one it is. Never guessed from a close code.
ApplicationProtocol applicationProtocolOf(const Evidence &evidence);

/// Its name: "Socket.IO"; empty for an unknown protocol.
QString applicationProtocolName(ApplicationProtocol protocol);

} // namespace wasclean
