#include "app/diagnosis/closecodetable.h"

#include <QtGlobal>

namespace wasclean {

namespace {

// graphql-ws PROTOCOL.md and src/common.ts; Discord's "Opcodes and Status Codes"; Twitch's "Getting
// Events Using WebSockets"; disconnect.go of centrifuge.

constexpr CodeEntry graphqlCodes[] = {
    {4004, QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning", "The server's answer is not valid."),
        "Bad response"},
    {4005, QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning", "The client had an internal error."),
        "Internal client error"},
    {4400,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "A message has a type or a form that the protocol does not define."),
        "Bad request"},
    {4401,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "A subscription was requested before the server's connection_ack. The code does not "
            "mean that a token is wrong."),
        "Unauthorized"},
    {4403,
        QT_TRANSLATE_NOOP(
            "wasclean::CloseCodeMeaning", "The server rejected the connection_init message."),
        "Forbidden"},
    {4406, QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning", "The subprotocol is not acceptable."),
        "Subprotocol not acceptable"},
    {4408,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "The client did not send connection_init in time; the default is 3 s."),
        "Connection initialisation timeout"},
    {4409,
        QT_TRANSLATE_NOOP(
            "wasclean::CloseCodeMeaning", "A subscription with the same id is already active."),
        "Subscriber already exists"},
    {4429,
        QT_TRANSLATE_NOOP(
            "wasclean::CloseCodeMeaning", "The client sent connection_init more than once."),
        "Too many initialisation requests"},
    {4500, QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning", "The server had an internal error."),
        "Internal server error"},
    {4504,
        QT_TRANSLATE_NOOP(
            "wasclean::CloseCodeMeaning", "The server did not send connection_ack in time."),
        "Connection acknowledgement timeout"},
};

constexpr CodeEntry discordCodes[] = {
    {4000, QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning", "Something unknown went wrong."),
        "Unknown error"},
    {4001,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "The client sent an opcode that the gateway does not define, or a payload that does "
            "not match its opcode."),
        "Unknown opcode"},
    {4002, QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning", "A payload could not be decoded."),
        "Decode error"},
    {4003,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "The client sent a payload before Identify, or its session is no longer valid."),
        "Not authenticated"},
    {4004,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "The token in Identify is wrong. Do not connect again with it."),
        "Authentication failed"},
    {4005, QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning", "Identify was sent more than once."),
        "Already authenticated"},
    {4007,
        QT_TRANSLATE_NOOP(
            "wasclean::CloseCodeMeaning", "The sequence number in Resume is not valid."),
        "Invalid seq"},
    {4008, QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning", "The client sent too much too quickly."),
        "Rate limited"},
    {4009, QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning", "The session timed out."),
        "Session timed out"},
    {4010,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "The shard in Identify is not valid. Do not connect again with it."),
        "Invalid shard"},
    {4011,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "The session would have too many guilds, so sharding is required."),
        "Sharding required"},
    {4012,
        QT_TRANSLATE_NOOP(
            "wasclean::CloseCodeMeaning", "The version of the gateway in the URL is not valid."),
        "Invalid API version"},
    {4013, QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning", "The number of an intent is not valid."),
        "Invalid intents"},
    {4014,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "An intent is not enabled for this application, or it was not approved for it."),
        "Disallowed intents"},
};

constexpr CodeEntry twitchCodes[] = {
    {4000, QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning", "The server had an internal error."),
        "Internal server error"},
    {4001,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "The client sent a message, but it must send only Pongs."),
        "Client sent inbound traffic"},
    {4002, QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning", "The client did not answer a Ping."),
        "Client failed ping-pong"},
    {4003,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "No subscription was created within 10 s after the connection opened."),
        "Connection unused"},
    {4004,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "The client did not connect again within 30 s after a reconnect message."),
        "Reconnect grace time expired"},
    {4005, QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning", "There was a timeout in the network."),
        "Network timeout"},
    {4006, QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning", "There was an error in the network."),
        "Network error"},
    {4007, QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning", "The URL to reconnect to is not valid."),
        "Invalid reconnect"},
};

constexpr CodeEntry centrifugoCodes[] = {
    {3000, QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning", "The connection was closed."),
        "Connection closed"},
    {3001, QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning", "The node is shutting down."),
        "Shutdown"},
    {3004, QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning", "The server had an internal error."),
        "Internal server error"},
    {3005, QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning", "The connection expired."),
        "Connection expired"},
    {3006, QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning", "A subscription expired."),
        "Subscription expired"},
    {3008, QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning", "The client does not read fast enough."),
        "Slow"},
    {3009,
        QT_TRANSLATE_NOOP(
            "wasclean::CloseCodeMeaning", "The server could not write to the client."),
        "Write error"},
    {3010,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "The client's position in the stream of a channel is wrong. The client should "
            "reconnect."),
        "Insufficient state"},
    {3011,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning", "The server asks the client to reconnect."),
        "Force reconnect"},
    {3012,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "The client did not answer a ping of the application in time."),
        "No pong"},
    {3013, QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning", "The client sent too many requests."),
        "Too many requests"},
    {3500, QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning", "The token is not valid."),
        "Invalid token"},
    {3501,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "The client sent commands in a wrong form or in a wrong order."),
        "Bad request"},
    {3502,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "The client did not authenticate in time after the connection opened."),
        "Stale"},
    {3503,
        QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning",
            "The server disconnected the client, which should not reconnect."),
        "Force disconnect"},
    {3504, QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning", "There are too many connections."),
        "Connection limit"},
    {3505, QT_TRANSLATE_NOOP("wasclean::CloseCodeMeaning", "The client uses too many channels."),
        "Channel limit"},
};

} // namespace

std::span<const CodeEntry> codesOf(ApplicationProtocol protocol)
{
    switch (protocol) {
    case ApplicationProtocol::GraphqlTransportWs:
        return graphqlCodes;
    case ApplicationProtocol::Discord:
        return discordCodes;
    case ApplicationProtocol::TwitchEventSub:
        return twitchCodes;
    case ApplicationProtocol::Centrifugo:
        return centrifugoCodes;
    default:
        return {};
    }
}

} // namespace wasclean
