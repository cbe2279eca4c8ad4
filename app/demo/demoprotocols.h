#pragma once

#include "app/demo/protocolsession.h"

namespace wasclean::demo {

// What the paths of protocols say. Each answers whatever the client sends in its protocol.

/// Engine.IO 4 with Socket.IO: greets after CONNECT, returns events, and answers those that ask for
/// an ack.
DemoProtocol socketIoProtocol();
/// JSON-RPC 2.0 with the methods "add" and "echo".
DemoProtocol jsonRpcProtocol();
/// graphql-transport-ws: each operation has three results.
DemoProtocol graphQlProtocol();
/// SignalR in JSON: the method "Add" adds, others return their arguments.
DemoProtocol signalRProtocol();
/// STOMP: what is sent to a destination comes back to who subscribed to it.
DemoProtocol stompProtocol();
/// MQTT 3.1.1 and 5: a client gets back what it publishes to its own topics.
DemoProtocol mqttProtocol();
/// Phoenix channels: joins are accepted but for room:private, and pushes are returned.
DemoProtocol phoenixProtocol();
/// OCPP 1.6: a central system that accepts BootNotification and Heartbeat.
DemoProtocol ocppProtocol();
/// Values in MessagePack, and messages returned.
DemoProtocol messagePackProtocol();
/// Messages in Protocol Buffers, of which Wasclean has the schema, and messages returned.
DemoProtocol protobufProtocol();
/// JSON in one zlib stream over all messages, as of Discord's gateway: heartbeats (op 1) are
/// acknowledged, and messages come back as events.
DemoProtocol zlibStreamProtocol();
/// The same in one frame of zstd.
DemoProtocol zstdStreamProtocol();

} // namespace wasclean::demo
