#include "app/base/brotli.h"
#include "app/base/zstd.h"
#include "app/codecs/codecs.h"
#include "tests/support/testrunner.h"

#include <QSet>
#include <QTest>

namespace tst_recognition {

using namespace wasclean;

using First = CodecEvidence::First;

class TestRecognition : public QObject
{
    Q_OBJECT

private slots:
    void recognises_data();
    void recognises();
    void idsAreKept();
};

First sent(const char *text) { return {Direction::Sent, true, QByteArray(text), true}; }

First received(const char *text) { return {Direction::Received, true, QByteArray(text), true}; }

First sentBytes(const char *hex)
{
    return {Direction::Sent, false, QByteArray::fromHex(hex), true};
}

First receivedBytes(const char *hex)
{
    return {Direction::Received, false, QByteArray::fromHex(hex), true};
}

void TestRecognition::recognises_data()
{
    QTest::addColumn<CodecEvidence>("evidence");
    QTest::addColumn<QString>("codec");
    const auto row = [](const char *name, const char *url, const char *subprotocol,
                         const std::vector<First> &messages, const char *codec) {
        QTest::addRow("%s", name) << CodecEvidence{QString::fromLatin1(url),
            QString::fromLatin1(subprotocol), messages}
                                  << QString::fromLatin1(codec);
    };
    row("nothing known", "ws://a/", "", {}, "");
    row("plain JSON", "ws://a/", "", {received(R"({"type":"tick","price":1})")}, "");
    row("plain text", "ws://a/", "", {received("hello"), sent("42")}, "");
    row("AppSync by URL", "wss://x.appsync-realtime-api.eu-west-1.amazonaws.com/graphql?header=e30",
        "", {}, "graphql-ws");
    row("AppSync Events", "wss://x.appsync-realtime-api.eu-west-1.amazonaws.com/event/realtime",
        "aws-appsync-event-ws", {}, "appsync-events");
    row("AppSync Events by URL",
        "wss://x.appsync-realtime-api.eu-west-1.amazonaws.com/event/realtime", "", {},
        "appsync-events");
    row("AppSync Events by a message", "ws://a/", "",
        {sent(R"({"type":"connection_init"})"),
            received(R"({"type":"connection_ack","connectionTimeoutMs":300000})"),
            sent(R"({"type":"subscribe","id":"1","channel":"/default/a"})")},
        "appsync-events");
    row("a channel of something else", "ws://a/", "",
        {sent(R"({"type":"subscribe","channel":"trades"})")}, "");
    row("Socket.IO by URL", "ws://a/socket.io/?EIO=4&transport=websocket", "", {}, "socketio-eio4");
    row("Socket.IO 2 by URL", "ws://a/socket.io/?EIO=3&transport=websocket", "", {},
        "socketio-eio3");
    row("Socket.IO 4 that is asked for EIO=3", "ws://a/socket.io/?EIO=3&transport=websocket", "",
        {received("0{\"sid\":\"x\",\"pingInterval\":25000,\"maxPayload\":1000000}")},
        "socketio-eio3");
    row("Engine.IO without Socket.IO", "ws://a/engine.io/?EIO=4&transport=websocket", "", {},
        "engineio4");
    row("Debug Adapter Protocol", "ws://a/", "",
        {sent(
            "Content-Length: 53\r\n\r\n{\"seq\":1,\"type\":\"request\",\"command\":\"threads\"}")},
        "dap");
    row("numbered events of something else", "ws://a/", "",
        {received("{\"seq\":1,\"type\":\"event\"}")}, "");
    row("Centrifugo 1", "ws://a/", "", {sent("{\"id\":1,\"method\":1,\"params\":{}}")},
        "centrifugo");
    row("Socket.IO 2 that is asked for EIO=4", "ws://a/socket.io/?EIO=4&transport=websocket", "",
        {received(R"(0{"sid":"x","upgrades":[],"pingInterval":1,"pingTimeout":1})"),
            received("40")},
        "socketio-eio3");
    row("Socket.IO 3, which has no maxPayload", "ws://a/socket.io/?EIO=4&transport=websocket", "",
        {received(R"(0{"sid":"x","upgrades":[],"pingInterval":1,"pingTimeout":1})"), sent("40")},
        "socketio-eio4");
    row("Socket.IO behind an unusual path", "ws://a/live", "",
        {received(
            R"(0{"sid":"x","upgrades":[],"pingInterval":1,"pingTimeout":1,"maxPayload":100})")},
        "socketio-eio4");
    row("JSON-RPC", "ws://a/", "", {sent(R"({"id":1,"jsonrpc":"2.0","method":"a"})")}, "jsonrpc");
    row("a batch of JSON-RPC", "ws://a/", "", {sent(R"([{"jsonrpc":"2.0","method":"a"}])")},
        "jsonrpc");
    row("a language server", "ws://a/", "",
        {sent("Content-Length: 36\r\n\r\n{\"jsonrpc\":\"2.0\",\"method\":\"a\",\"id\":1}")},
        "jsonrpc");
    row("DevTools", "ws://127.0.0.1:9222/devtools/page/AB", "", {}, "devtools");
    row("SignalR", "ws://a/hub", "", {sent("{\"protocol\":\"json\",\"version\":1}\x1e")},
        "signalr");
    row("SignalR, the handshake not seen", "ws://a/hub", "", {received("{\"type\":6}\x1e")},
        "signalr");
    row("GraphQL", "ws://a/", "graphql-transport-ws", {}, "graphql-transport-ws");
    row("GraphQL, the crossed name", "ws://a/", "graphql-ws", {}, "graphql-ws");
    row("GraphQL without a subprotocol", "ws://a/", "",
        {sent(R"({"type":"connection_init"})"),
            sent(R"({"id":"1","type":"subscribe","payload":{"query":"{a}"}})")},
        "graphql-transport-ws");
    row("legacy GraphQL without a subprotocol", "ws://a/", "",
        {sent(R"({"type":"connection_init"})"), received(R"({"type":"ka"})")}, "graphql-ws");
    row("STOMP", "ws://a/", "v12.stomp", {}, "stomp");
    row("STOMP without a subprotocol", "ws://a/", "", {sent("CONNECT\naccept-version:1.2\n\n")},
        "stomp");
    row("STOMP 1.0", "ws://a/", "v10.stomp", {}, "stomp-1.0");
    row("STOMP 1.0 by its answer", "ws://a/", "",
        {sent("CONNECT\naccept-version:1.0,1.2\n\n"), received("CONNECTED\nversion:1.0\n\n")},
        "stomp-1.0");
    row("STOMP 1.0 by an answer without a version", "ws://a/", "",
        {sent("CONNECT\n\n"), received("CONNECTED\nsession:7\n\n")}, "stomp-1.0");
    row("STOMP 1.1 by its answer", "ws://a/", "v10.stomp",
        {sent("CONNECT\n\n"), received("CONNECTED\nversion:1.1\n\n")}, "stomp");
    row("MQTT", "ws://a/mqtt", "mqtt", {}, "mqtt4");
    row("MQTT 3.1.1", "ws://a/mqtt", "mqtt", {sentBytes("100d00044d5154540402003c000161")},
        "mqtt4");
    row("MQTT 3.1", "ws://a/mqtt", "mqttv3.1", {sentBytes("100f00064d51497364700302003c000161")},
        "mqtt4");
    row("MQTT 5", "ws://a/mqtt", "mqtt", {sentBytes("100e00044d5154540502003c00000161")}, "mqtt5");
    row("MQTT 5 without a subprotocol", "ws://a/", "",
        {sentBytes("100e00044d5154540502003c00000161")}, "mqtt5");
    row("Phoenix", "ws://a/socket/websocket?vsn=2.0.0", "", {}, "phoenix");
    row("Phoenix by a join", "ws://a/", "", {sent(R"(["1","1","room:1","phx_join",{}])")},
        "phoenix");
    row("Action Cable", "ws://a/cable", "actioncable-v1-json", {}, "actioncable");
    row("OCPP", "ws://a/CP1", "ocpp1.6", {}, "ocpp");
    row("OCPP without a subprotocol", "ws://a/CP1", "", {sent(R"([2,"1","BootNotification",{}])")},
        "ocpp");
    row("WAMP", "ws://a/", "wamp.2.msgpack", {}, "wamp");
    row("WAMP without a subprotocol", "ws://a/", "", {sent(R"([1,"r1",{"roles":{"caller":{}}}])")},
        "wamp");
    row("Pusher by URL", "ws://a/app/KEY?protocol=7&client=js", "", {}, "pusher");
    row("Pusher", "ws://a/", "",
        {received(R"({"event":"pusher:connection_established","data":"{\"socket_id\":\"1.2\"}"})")},
        "pusher");
    row("Centrifugo by URL", "ws://a/connection/websocket", "", {}, "centrifugo");
    row("Centrifugo", "ws://a/", "", {sent(R"({"id":1,"connect":{}})")}, "centrifugo");
    row("SockJS by URL", "ws://a/echo/123/abc/websocket", "", {}, "sockjs");
    row("SockJS", "ws://a/", "", {received("o"), received("h")}, "sockjs");
    row("a text that begins with o", "ws://a/", "", {received("ok"), received("o")}, "");
    row("JSON texts without line ends", "ws://a/", "", {received("{\"a\":1}{\"a\":2}")}, "ndjson");
    row("JSON lines", "ws://a/", "", {received("{\"a\":1}\n{\"a\":2}\n")}, "ndjson");
    row("JSON on several lines", "ws://a/", "", {received("{\n\"a\":1\n}")}, "");
    row("MessagePack", "ws://a/", "", {receivedBytes("82a16101a16202"), receivedBytes("93010203")},
        "messagepack");
    row("zlib in each message", "ws://a/", "",
        {receivedBytes("789cab564a54b232ac0500082a0209"),
            receivedBytes("789cab564a54b232aa0500082c020a")},
        "compressed");
    row("Brotli by its URL", "ws://a/?v=1&compress=br", "", {}, "brotli");
    row("no Brotli, whatever the URL says", "ws://a/?compress=brotli", "",
        {receivedBytes("7b2261223a317d")}, hasBrotli() ? "" : "brotli");
    row("Brotli of nothing", "ws://a/?compress=br", "",
        {receivedBytes("3b"), receivedBytes("0b03807b2261223a317d03")}, "brotli");
    row("Brotli in a URL of something else", "ws://a/?compress=bread", "", {}, "");
    row("zstd stream by its URL", "wss://gateway.discord.gg/?v=10&compress=zstd-stream", "", {},
        "zstd-stream");
    if (hasZstd()) {
        row("zstd in each message", "ws://a/", "",
            {receivedBytes("28b52ffd04583900007b2261223a317d488bfc32"),
                receivedBytes("28b52ffd00583900007b2261223a317d")},
            "compressed");
        // A block that is not the last one.
        row("a zstd stream by its first message", "ws://a/", "",
            {receivedBytes("28b52ffd00583800007b2261223a317d")}, "zstd-stream");
        row("a zstd stream by two messages", "ws://a/", "",
            {receivedBytes("28b52ffd00583800007b2261223a317d"),
                receivedBytes("3800007b2261223a317d")},
            "zstd-stream");
    }
    row("CBOR with its mark", "ws://a/", "", {receivedBytes("d9d9f7a10102")}, "cbor");
    row("an image is no MessagePack", "ws://a/", "", {receivedBytes("89504e470d0a1a0a0000")}, "");
    row("one value is a weak hint", "ws://a/", "", {receivedBytes("93010203")}, "");
}

void TestRecognition::recognises()
{
    QFETCH(CodecEvidence, evidence);
    QFETCH(QString, codec);
    const RecognisedCodec found = recogniseCodec(evidence);
    QCOMPARE(found.codec ? found.codec->id() : QString(), codec);
}

/// Profiles keep the ids.
void TestRecognition::idsAreKept()
{
    QStringList ids;
    for (const CodecPointer &codec : allCodecs()) {
        ids.append(codec->id());
        QCOMPARE(codecWithId(codec->id()), codec);
        QVERIFY(!codec->name().isEmpty());
    }
    const QStringList kept{QStringLiteral("socketio-eio4"), QStringLiteral("socketio-eio4-msgpack"),
        QStringLiteral("socketio-eio3"), QStringLiteral("engineio4"), QStringLiteral("engineio3"),
        QStringLiteral("jsonrpc"), QStringLiteral("devtools"), QStringLiteral("dap"),
        QStringLiteral("signalr"), QStringLiteral("appsync-events"),
        QStringLiteral("graphql-transport-ws"), QStringLiteral("graphql-ws"),
        QStringLiteral("stomp"), QStringLiteral("stomp-1.0"), QStringLiteral("mqtt4"),
        QStringLiteral("mqtt5"), QStringLiteral("phoenix"), QStringLiteral("actioncable"),
        QStringLiteral("ocpp"), QStringLiteral("wamp"), QStringLiteral("pusher"),
        QStringLiteral("centrifugo"), QStringLiteral("centrifugo-protobuf"),
        QStringLiteral("sockjs"), QStringLiteral("ndjson"), QStringLiteral("messagepack"),
        QStringLiteral("cbor"), QStringLiteral("protobuf"), QStringLiteral("zlib-stream"),
        QStringLiteral("zstd-stream"), QStringLiteral("compressed"), QStringLiteral("brotli")};
    QCOMPARE(ids, kept);
    QVERIFY(!codecWithId(QStringLiteral("unheard")));
}

WASCLEAN_TEST(TestRecognition, QCoreApplication)

} // namespace tst_recognition

#include "tst_recognition.moc"
