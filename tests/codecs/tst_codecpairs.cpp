#include "app/codecs/codecs.h"
#include "app/codecs/requestname.h"
#include "tests/codecs/examplemessage.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_codecpairs {

using namespace wasclean;

/// Requests and their answers, however both are spelled.
class TestCodecPairs : public QObject
{
    Q_OBJECT

private slots:
    void idsArePairedHoweverTheyAreSpelled_data();
    void idsArePairedHoweverTheyAreSpelled();
    void acksAreNumbers();
    void namespacesWithAQueryArePaired();
    void refusedHandshakeIsAnswered();
    void refusedPublishIsOver();
    void requestsHaveNames_data();
    void requestsHaveNames();
};

/// Escapes in a string and the form of a number are no part of its value (RFC 8259, 6 and 7).
void TestCodecPairs::idsArePairedHoweverTheyAreSpelled_data()
{
    QTest::addColumn<QString>("codec");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *name, const char *codec, const QByteArray &request,
                         const QByteArray &answer) {
        QTest::newRow(name) << QString::fromLatin1(codec) << request << answer;
    };
    row("OCPP, a slash", "ocpp", R"([2,"a/1","Heartbeat",{}])", R"([3,"a\/1",{}])");
    row("OCPP, a letter", "ocpp", "[2,\"\xc3\xbc\",\"Heartbeat\",{}]", R"([3,"\u00fc",{}])");
    row("SignalR", "signalr",
        "{\"type\":1,\"invocationId\":\"a/1\",\"target\":\"T\",\"arguments\":[]}\x1e",
        "{\"type\":3,\"invocationId\":\"a\\/1\"}\x1e");
    row("Phoenix", "phoenix", R"(["1","2","room/1","say",{}])",
        R"(["1","2","room\/1","phx_reply",{"status":"ok","response":{}}])");
    row("JSON-RPC", "jsonrpc", R"({"jsonrpc":"2.0","id":7,"method":"a"})",
        R"({"jsonrpc":"2.0","id":7.0,"result":1})");
}

void TestCodecPairs::idsArePairedHoweverTheyAreSpelled()
{
    QFETCH(QString, codec);
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, answer);
    const DecodedMessage asked = codecWithId(codec)->decode({request, client, true, true});
    const DecodedMessage answered = codecWithId(codec)->decode({answer, server, true, true});
    QCOMPARE(asked.fault() + answered.fault(), QString());
    QVERIFY(!asked.records.front().asks.isEmpty());
    QCOMPARE(answered.records.front().answers, asked.records.front().asks);
}

/// A server answers with the number of an id that has zeros in front.
void TestCodecPairs::acksAreNumbers()
{
    const CodecPointer codec = codecWithId(QStringLiteral("socketio-eio4"));
    const DecodedMessage asked = codec->decode({"42007[\"a\"]", client, true, true});
    QCOMPARE(asked.fields(),
        QByteArray(R"({"kind":"request","packet":"event","namespace":"/","ack":7,)"
                   R"("event":"a","args":[]})"));
    const DecodedMessage answered = codec->decode({"437[]", server, true, true});
    QVERIFY(!asked.records.front().asks.isEmpty());
    QCOMPARE(answered.records.front().answers, asked.records.front().asks);
    const DecodedMessage zero = codec->decode({"4200[\"a\"]", client, true, true});
    QCOMPARE(zero.summary(), QStringLiteral("emit a · ack 0"));
}

/// Socket.IO 2 answers with the path of what it was asked for.
void TestCodecPairs::namespacesWithAQueryArePaired()
{
    const CodecPointer codec = codecWithId(QStringLiteral("socketio-eio3"));
    const DecodedMessage asked = codec->decode({"40/chat?token=x,", client, true, true});
    const DecodedMessage answered = codec->decode({"40/chat", server, true, true});
    QVERIFY(!asked.records.front().asks.isEmpty());
    QCOMPARE(answered.records.front().answers, asked.records.front().asks);
    QCOMPARE(asked.summary(), QStringLiteral("connect /chat?token=x"));
}

void TestCodecPairs::refusedHandshakeIsAnswered()
{
    const CodecPointer codec = codecWithId(QStringLiteral("signalr"));
    const QByteArray request = "{\"protocol\":\"x\",\"version\":1}\x1e";
    const DecodedMessage asked = codec->decode({request, client, true, true});
    const QByteArray refusal = "{\"error\":\"x\"}\x1e";
    const DecodedMessage answered = codec->decode({refusal, server, true, true});
    QVERIFY(!asked.records.front().asks.isEmpty());
    QCOMPARE(answered.records.front().answers, asked.records.front().asks);
}

/// MQTT 5, 4.3.3: a PUBREC is followed by a PUBREL, unless it refuses.
void TestCodecPairs::refusedPublishIsOver()
{
    QByteArray bytes;
    const auto pubRec = [&bytes](const char *hex) {
        return codecWithId(QStringLiteral("mqtt5"))
            ->decode(messageOf(hex, server, bytes))
            .records.front();
    };
    QCOMPARE(pubRec("hex:5003000310").asks, QByteArray("release 3"));
    QCOMPARE(pubRec("hex:5003000397").asks, QByteArray());
    QCOMPARE(pubRec("hex:5003000397").answers, QByteArray("publish 3"));
}

void TestCodecPairs::requestsHaveNames_data()
{
    QTest::addColumn<QString>("codec");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *codec, const QByteArray &request, const char *name) {
        QTest::newRow(name) << QString::fromLatin1(codec) << request << QString::fromLatin1(name);
    };
    row("socketio-eio4", "427[\"chat\",1]", "chat");
    row("socketio-eio4", "40/admin,", "connect");
    row("jsonrpc", R"({"jsonrpc":"2.0","id":1,"method":"add"})", "add");
    row("graphql-transport-ws",
        R"({"id":"1","type":"subscribe","payload":{"query":"query Q {a}"}})", "query Q");
    row("graphql-transport-ws", R"({"type":"connection_init"})", "connection_init");
    row("appsync-events", R"({"type":"publish","id":"1","channel":"/a","events":["1"]})",
        "publish");
    row("signalr", "{\"type\":1,\"invocationId\":\"1\",\"target\":\"Add\",\"arguments\":[]}\x1e",
        "Add");
    row("signalr", "{\"protocol\":\"json\",\"version\":1}\x1e", "handshake");
    row("stomp", bytesOf("SEND\ndestination:/t\nreceipt:1\n\nhi\0"), "SEND /t");
    row("mqtt4", "hex:3207000174000a6869", "PUBLISH t");
    row("mqtt4", "hex:820800010003612f2301", "SUBSCRIBE");
    row("phoenix", R"(["1","2","room:1","say",{}])", "say");
    row("actioncable", R"({"command":"subscribe","identifier":"{\"channel\":\"C\"}"})",
        "subscribe");
    row("ocpp", R"([2,"1","Heartbeat",{}])", "Heartbeat");
    row("wamp", R"([48,1,{},"com.add"])", "CALL com.add");
    row("wamp", R"([32,1,{},"com.tick"])", "SUBSCRIBE com.tick");
    row("pusher", R"({"event":"pusher:subscribe","data":{"channel":"a"}})", "pusher:subscribe");
    row("centrifugo", R"({"id":1,"publish":{"channel":"a","data":{}}})", "publish");
}

/// Requests that do the same have one name, whatever their ids and arguments.
void TestCodecPairs::requestsHaveNames()
{
    QFETCH(QString, codec);
    QFETCH(QByteArray, request);
    QFETCH(QString, name);
    QByteArray bytes;
    const DecodedMessage decoded = codecWithId(codec)->decode(messageOf(request, client, bytes));
    QVERIFY(!decoded.records.front().asks.isEmpty());
    QCOMPARE(requestName(decoded.records.front()), name);
}

WASCLEAN_TEST(TestCodecPairs, QCoreApplication)

} // namespace tst_codecpairs

#include "tst_codecpairs.moc"
