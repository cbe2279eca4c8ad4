#include "app/base/zstd.h"
#include "app/codecs/codecs.h"
#include "app/codecs/protobuf.h"
#include "app/codecs/protobufreader.h"
#include "app/demo/demoserver.h"
#include "tests/demo/rawclient.h"
#include "tests/support/protobuf.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_demoprotocols {

using namespace wasclean;
using namespace wasclean::test;

/// The paths of protocols speak them as the codecs read them.
class TestDemoProtocols : public QObject
{
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void choosesTheSubprotocol();
    void sendsWhatItsSchemaSays();
};

struct Talk
{
    const char *target;
    const char *codec;
    /// What the client sends, and the summaries of what comes back.
    QList<QByteArray> sent;
    QStringList received;
};

void TestDemoProtocols::answers_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("codec");
    QTest::addColumn<QList<QByteArray>>("sent");
    QTest::addColumn<QStringList>("received");
    const QByteArray end(1, '\0');
    const Talk talks[] = {
        {"/socketio?EIO=4&transport=websocket", "socketio-eio4",
            {"40", "42[\"chat\",1]", "427[\"chat\",{\"x\":1}]"},
            {QStringLiteral("open wasclean-demo · ping 5 s/20 s"),
                QStringLiteral("connected / · sid wasclean-demo"),
                QStringLiteral("emit welcome {\"server\":\"Wasclean demo\"}"),
                QStringLiteral("emit chat 1"), QStringLiteral("ack 7 [\"ok\",{\"x\":1}]")}},
        {"/jsonrpc", "jsonrpc",
            {R"({"jsonrpc":"2.0","id":1,"method":"add","params":[1,2]})",
                R"({"jsonrpc":"2.0","method":"log"})",
                R"({"jsonrpc":"2.0","id":"a","method":"no"})", "{",
                R"([{"jsonrpc":"2.0","id":7,"method":"add","params":[2,2]},{"jsonrpc":"2.0","method":"log"},{"jsonrpc":"2.0","id":8,"method":"echo"}])",
                "[]"},
            {QStringLiteral("result 3 · #1"),
                QStringLiteral("error -32601 Method not found · #\"a\""),
                QStringLiteral("error -32700 Parse error · #null"),
                QStringLiteral("2 records: result 4 · #7, result null · #8"),
                QStringLiteral("error -32600 Invalid Request · #null")}},
        {"/graphql", "graphql-transport-ws",
            {R"({"type":"connection_init"})",
                R"({"id":"1","type":"subscribe","payload":{"query":"subscription T{tick}"}})"},
            {QStringLiteral("connection_ack"), QStringLiteral("next 1 · {\"tick\":1}"),
                QStringLiteral("next 1 · {\"tick\":2}"), QStringLiteral("next 1 · {\"tick\":3}"),
                QStringLiteral("complete 1")}},
        {"/signalr", "signalr",
            {"{\"protocol\":\"json\",\"version\":1}\x1e",
                "{\"type\":1,\"invocationId\":\"5\",\"target\":\"Add\",\"arguments\":[2,3]}\x1e"},
            {QStringLiteral("handshake accepted"), QStringLiteral("done 5 = 5")}},
        {"/stomp", "stomp",
            {"CONNECT\naccept-version:1.2\n\n" + end,
                "SUBSCRIBE\nid:0\ndestination:/t\nreceipt:r1\n\n" + end,
                "SEND\ndestination:/t\n\nhi" + end},
            {QStringLiteral("CONNECTED · version 1.2"), QStringLiteral("RECEIPT · receipt r1"),
                QStringLiteral("MESSAGE /t · sub 0 · hi")}},
        {"/mqtt", "mqtt4",
            {"hex:100d00044d51545404020 03c000161", "hex:820600010001 6100",
                "hex:32070001610 00a6869", "hex:c000"},
            {QStringLiteral("CONNACK · accepted"), QStringLiteral("SUBACK 1 · granted QoS 0"),
                QStringLiteral("PUBACK 10"), QStringLiteral("PUBLISH a · hi"),
                QStringLiteral("PINGRESP")}},
        {"/mqtt", "mqtt5",
            {"hex:100e00044d5154540502003c00000161", "hex:82070001000001 6101",
                "hex:3408000161000a006869", "hex:6202000a", "hex:a2060002000001 61"},
            {QStringLiteral("CONNACK · success"), QStringLiteral("SUBACK 1 · granted QoS 0"),
                QStringLiteral("PUBREC 10"), QStringLiteral("PUBLISH a · hi"),
                QStringLiteral("PUBCOMP 10"), QStringLiteral("UNSUBACK 2 · success")}},
        {"/phoenix", "phoenix",
            {R"(["1","1","room:1","phx_join",{}])", R"(["1","2","room:1","say",{"x":1}])",
                R"(["2","3","room:private","phx_join",{}])"},
            {QStringLiteral("reply room:1 ok · 1 · {}"),
                QStringLiteral("reply room:1 ok · 2 · {\"x\":1}"),
                QStringLiteral("reply room:private error · 3 · {\"reason\":\"unauthorized\"}")}},
        {"/ocpp", "ocpp", {R"([2,"1","Heartbeat",{}])", R"([2,"2","Reset",{}])"},
            {QStringLiteral("result {\"currentTime\":\"2026-01-01T00:00:00Z\"} · 1"),
                QStringLiteral("error NotImplemented The demo server knows BootNotification and "
                               "Heartbeat. · 2")}},
        {"/msgpack", "messagepack", {},
            {QStringLiteral(R"({"type":"quote","symbol":"ACME","price":101.5})"),
                QStringLiteral(R"(["tick",1,true,{"bytes":"01 02"}])")}},
        {"/protobuf", "protobuf", {"hex:0801"},
            {QStringLiteral(
                 R"({"1":"ACME","2":{"integer":4636842844470902784,"double":101.5},"3":7,)"
                 R"("4":1,"5":{"1":1767225600,"2":250000000},"6":{"1":{"integer":4636825252284858368,"double":…)"),
                QStringLiteral(
                    R"({"1":"ACME","2":{"integer":4636860436656947200,"double":101.75},)"
                    R"("3":12000000000,"4":2,"7":{"1":"phase","2":"closing"},"8":{"bytes":"04 01 00"},"10":{"bytes":"0…)"),
                QStringLiteral(R"({"1":1})")}},
        {"/zlib-stream", "zlib-stream", {R"({"op":1,"d":null})", R"({"op":4,"d":{"x":1}})"},
            {QStringLiteral(R"({"d":{"heartbeat_interval":41250},"op":10})"),
                QStringLiteral(
                    R"({"d":{"user":{"username":"demo"},"v":10},"op":0,"s":1,"t":"READY"})"),
                QStringLiteral(R"({"op":11})"),
                QStringLiteral(R"({"d":{"d":{"x":1},"op":4},"op":0,"s":2,"t":"ECHO"})")}},
        {"/zstd-stream", "zstd-stream", {R"({"op":1,"d":null})", R"({"op":4,"d":{"x":1}})"},
            hasZstd() ? QStringList{QStringLiteral(R"({"d":{"heartbeat_interval":41250},"op":10})"),
                QStringLiteral(
                    R"({"d":{"user":{"username":"demo"},"v":10},"op":0,"s":1,"t":"READY"})"),
                QStringLiteral(R"({"op":11})"),
                QStringLiteral(R"({"d":{"d":{"x":1},"op":4},"op":0,"s":2,"t":"ECHO"})")}
                      : QStringList{QStringLiteral("This build of Wasclean has no zstd.")}},
    };
    for (const Talk &talk : talks)
        QTest::addRow("%s %s", talk.target, talk.codec)
            << QByteArray(talk.target) << QString::fromLatin1(talk.codec) << talk.sent
            << talk.received;
}

void TestDemoProtocols::answers()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, codec);
    QFETCH(QList<QByteArray>, sent);
    QFETCH(QStringList, received);
    DemoServer server;
    QVERIFY(server.listen(0));
    RawClient client(server.port());
    QVERIFY(client.upgrade(target).startsWith("HTTP/1.1 101 "));
    for (const QByteArray &message : sent)
        client.sendFrame(message.startsWith("hex:") ? 2 : 1,
            message.startsWith("hex:") ? QByteArray::fromHex(message.mid(4)) : message);
    const auto stream = codecWithId(codec)->newStream();
    for (const QString &summary : received) {
        const WireFrame frame = client.readFrame();
        const CodecMessage message{frame.payload, Direction::Received, frame.opcode == 1, true};
        const DecodedMessage decoded
            = stream ? stream->decode(message) : codecWithId(codec)->decode(message);
        QCOMPARE(decoded.fault(), QString());
        QCOMPARE(decoded.summary(), summary);
    }
}

/// The schema that the window offers is that of what comes at /protobuf.
void TestDemoProtocols::sendsWhatItsSchemaSays()
{
    SKIP_WITHOUT_PROTOBUF();
    const auto types = readProtobufTypes(protobufDemoSchema());
    QCOMPARE(types.problem, QString());
    const ProtobufCodec codec(*types, {{}, QStringLiteral("demo.Quote"), {}});
    DemoServer server;
    QVERIFY(server.listen(0));
    RawClient client(server.port());
    QVERIFY(client.upgrade("/protobuf").startsWith("HTTP/1.1 101 "));
    for (const char *message :
        {R"({"symbol":"ACME","price":101.5,"volume":7,"side":"BID",)"
         R"("time":"2026-01-01T00:00:00.250000000Z","levels":[{"price":101.25,"orders":3},)"
         R"({"price":101,"orders":12}],"exchange":"XETR"})",
            R"({"symbol":"ACME","price":101.75,"volume":12000000000,"side":"ASK",)"
            R"("notes":{"phase":"closing"},"changes":[2,-1,0],"signature":{"bytes":"01 02"}})"}) {
        const WireFrame frame = client.readFrame();
        const DecodedMessage decoded
            = codec.decode({frame.payload, Direction::Received, false, true});
        QCOMPARE(decoded.fields(),
            QByteArray(R"({"kind":"message","type":"demo.Quote","message":)") + message + '}');
    }
}

void TestDemoProtocols::choosesTheSubprotocol()
{
    DemoServer server;
    QVERIFY(server.listen(0));
    RawClient client(server.port());
    QVERIFY(
        client.upgrade("/graphql", "Sec-WebSocket-Protocol: graphql-ws, graphql-transport-ws\r\n")
            .contains("\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n"));
    RawClient other(server.port());
    QVERIFY(!other.upgrade("/graphql").contains("Sec-WebSocket-Protocol"));
}

WASCLEAN_TEST(TestDemoProtocols, QCoreApplication)

} // namespace tst_demoprotocols

#include "tst_demoprotocols.moc"
