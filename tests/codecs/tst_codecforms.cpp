#include "app/base/brotli.h"
#include "app/base/zstd.h"
#include "app/codecs/binaryvalues.h"
#include "app/codecs/codecs.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <set>

namespace tst_codecforms {

using namespace wasclean;

using Values = QMap<QString, QString>;

/// Messages made from forms, and read again.
class TestCodecForms : public QObject
{
    Q_OBJECT

private slots:
    void encodes_data();
    void encodes();
    void refuses_data();
    void refuses();
    void everyFormIsReadAgain_data();
    void everyFormIsReadAgain();
    void compressesInEachForm();
    void idsAreFresh();
    void packetIdsBeginAnew();
    void pushesCarryTheRefOfTheirJoin();
    void variablesStayInTheText();
    void binaryValues_data();
    void binaryValues();
    void valuesOfOneFormat();
    void valuesOfEachWidth();
    void binaryValuesAreRefused_data();
    void binaryValuesAreRefused();
};

struct FormExample
{
    const char *codec;
    const char *form;
    Values values;
    /// Text, or hex behind "hex:".
    QByteArray payload;
    /// What decode() reads.
    const char *summary;
};

template <std::size_t size>
QByteArray withNul(const char (&text)[size])
{
    return {text, qsizetype(size) - 1};
}

Values values(std::initializer_list<std::pair<const char *, const char *>> list)
{
    Values values;
    for (const auto &[name, value] : list)
        values.insert(QString::fromLatin1(name), QString::fromUtf8(value));
    return values;
}

QByteArray shownPayload(const EncodedMessage &message)
{
    return message.isText ? message.payload : "hex:" + message.payload.toHex();
}

void TestCodecForms::encodes_data()
{
    QTest::addColumn<QString>("codec");
    QTest::addColumn<QString>("form");
    QTest::addColumn<Values>("filled");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("summary");
    const FormExample examples[] = {
        {"socketio-eio4", "event", values({{"event", "chat"}, {"args", R"({"x":1})"}}),
            R"(42["chat",{"x":1}])", R"(emit chat {"x":1})"},
        {"socketio-eio4", "event",
            values({{"event", "say \"hi\""}, {"args", R"([1, "b"])"}, {"namespace", "/chat"},
                {"wantsAck", "true"}}),
            R"(42/chat,1["say \"hi\"",1, "b"])", R"(emit say "hi" [1,"b"] · /chat · ack 1)"},
        {"socketio-eio3", "event", values({{"event", "a"}, {"ack", "12"}}), R"(4212["a"])",
            "emit a · ack 12"},
        {"socketio-eio4", "ack", values({{"ack", "12"}}), "4312[]", "ack 12 []"},
        {"socketio-eio4", "connect",
            values({{"namespace", "/admin"}, {"data", R"({"token":"t"})"}}),
            R"(40/admin,{"token":"t"})", "connect /admin"},
        {"socketio-eio4", "disconnect", {}, "41", "disconnect /"},
        // What npm socket.io-msgpack-parser makes, without its options.
        {"socketio-eio4", "event",
            values({{"event", "say"}, {"args", "null"}, {"namespace", "/a"}, {"ack", "7"},
                {"encoding", "MessagePack"}}),
            "hex:84a47479706502a46461746192a3736179c0a2696407a36e7370a22f61",
            "emit say null · /a · ack 7"},
        {"socketio-eio3", "disconnect", values({{"encoding", "MessagePack"}}),
            "hex:0482a47479706501a36e7370a12f", "disconnect /"},
        {"socketio-eio4-msgpack", "disconnect", {}, "hex:82a47479706501a36e7370a12f",
            "disconnect /"},
        {"socketio-eio4-msgpack", "disconnect", values({{"encoding", "JSON"}}), "41",
            "disconnect /"},
        {"engineio4", "message", values({{"text", "hi\n"}}), "4hi\n", "message hi␊"},
        {"dap", "request", values({{"command", "next"}, {"arguments", R"({"threadId":3})"}}),
            R"({"seq":1,"type":"request","command":"next","arguments":{"threadId":3}})",
            R"(call next {"threadId":3} · #1)"},
        {"dap", "response",
            values({{"request", "4"}, {"command", "runInTerminal"}, {"error", "no"}}),
            R"({"seq":1,"type":"response","request_seq":4,"success":false,"message":"no","command":"runInTerminal"})",
            "error runInTerminal no · #4"},
        {"jsonrpc", "request", values({{"method", "add"}, {"params", "[1,2]"}}),
            R"({"jsonrpc":"2.0","id":1,"method":"add","params":[1,2]})", "call add [1,2] · #1"},
        {"jsonrpc", "request", values({{"method", "add"}, {"id", "x"}}),
            R"({"jsonrpc":"2.0","id":"x","method":"add"})", R"(call add · #"x")"},
        {"jsonrpc", "notification", values({{"method", "tick"}, {"params", R"({"a":1.50})"}}),
            R"({"jsonrpc":"2.0","method":"tick","params":{"a":1.50}})",
            R"(notify tick {"a":1.50})"},
        {"jsonrpc", "result", values({{"id", "\"7\""}}),
            R"({"jsonrpc":"2.0","id":"7","result":null})", R"(result null · #"7")"},
        {"jsonrpc", "error", values({{"id", "7"}, {"text", "no"}}),
            R"({"jsonrpc":"2.0","id":7,"error":{"code":-32603,"message":"no"}})",
            "error -32603 no · #7"},
        {"devtools", "request", values({{"method", "Page.enable"}, {"sessionId", "S9"}}),
            R"({"id":1,"method":"Page.enable","sessionId":"S9"})",
            "call Page.enable · #1 · session S9"},
        {"graphql-transport-ws", "start",
            values({{"query", "subscription T {\n tick\n}"}, {"variables", R"({"a":1})"}}),
            R"({"id":"1","type":"subscribe","payload":{"query":"subscription T {\n tick\n}","variables":{"a":1}}})",
            "subscribe 1 · subscription T"},
        {"graphql-ws", "start", values({{"query", "{a}"}, {"id", "9"}, {"operationName", "A"}}),
            R"({"id":"9","type":"start","payload":{"operationName":"A","query":"{a}"}})",
            "start 9 · query A"},
        {"appsync-events", "publish",
            values({{"channel", "default/a"}, {"events", R"([{"x": 1}, "b"])"}}),
            R"({"type":"publish","id":"1","channel":"/default/a","events":["{\"x\": 1}","\"b\""]})",
            R"(publish 1 · /default/a · 2 events: {"x": 1})"},
        {"appsync-events", "publish",
            values({{"channel", "/a"}, {"events", "7"}, {"authorization", R"({"x-api-key":"k"})"}}),
            R"({"type":"publish","id":"1","channel":"/a","events":["7"],"authorization":{"x-api-key":"k"}})",
            "publish 1 · /a · 7"},
        {"appsync-events", "subscribe", values({{"channel", "/a"}, {"id", "s"}}),
            R"({"type":"subscribe","id":"s","channel":"/a"})", "subscribe s · /a"},
        {"appsync-events", "unsubscribe", values({{"id", "s"}}),
            R"({"type":"unsubscribe","id":"s"})", "unsubscribe s"},
        {"appsync-events", "connection_init", {}, R"({"type":"connection_init"})",
            "connection_init"},
        {"graphql-transport-ws", "stop", values({{"id", "1"}}), R"({"id":"1","type":"complete"})",
            "complete 1"},
        {"graphql-ws", "stop", values({{"id", "1"}}), R"({"id":"1","type":"stop"})", "stop 1"},
        {"graphql-transport-ws", "init", values({{"payload", R"({"token":"t"})"}}),
            R"({"type":"connection_init","payload":{"token":"t"}})",
            R"(connection_init · {"token":"t"})"},
        {"signalr", "invoke", values({{"target", "Add"}, {"arguments", "[2,3]"}}),
            "{\"type\":1,\"invocationId\":\"1\",\"target\":\"Add\",\"arguments\":[2,3]}\x1e",
            "invoke Add(2,3) · 1"},
        {"signalr", "invoke",
            values({{"target", "Add"}, {"arguments", "[2,3]"}, {"encoding", "MessagePack"},
                {"invocationId", "0"}}),
            // The example of the hub protocol, without stream ids.
            "hex:0c950180a130a3416464920203", "invoke Add(2,3) · 0"},
        {"signalr", "invoke", values({{"target", "Notify"}, {"noResult", "true"}}),
            "{\"type\":1,\"target\":\"Notify\",\"arguments\":[]}\x1e", "send Notify()"},
        {"signalr", "complete", values({{"invocationId", "5"}, {"result", "5"}}),
            "{\"type\":3,\"invocationId\":\"5\",\"result\":5}\x1e", "done 5 = 5"},
        {"signalr", "complete",
            values({{"invocationId", "5"}, {"error", "no"}, {"encoding", "MessagePack"}}),
            "hex:09950380a13501a26e6f", R"(done 5 error "no")"},
        {"signalr", "handshake", values({{"encoding", "MessagePack"}}),
            "{\"protocol\":\"messagepack\",\"version\":1}\x1e", "handshake messagepack 1"},
        {"stomp", "SEND",
            values({{"destination", "/a"}, {"headers", "x: a:b \n\npriority:9"}, {"body", "hi\n"}}),
            withNul("SEND\ndestination:/a\nx:a\\cb\npriority:9\n\nhi\n\0"), "SEND /a · hi␊"},
        {"stomp", "SUBSCRIBE",
            values({{"destination", "/t"}, {"ack", "client"}, {"receipt", "true"}}),
            withNul("SUBSCRIBE\nid:1\ndestination:/t\nack:client\nreceipt:2\n\n\0"),
            "SUBSCRIBE /t · id 1 · receipt 2"},
        {"stomp-1.0", "SEND", values({{"destination", "C:\\new"}}),
            withNul("SEND\ndestination:C:\\new\n\n\0"), "SEND C:\\new"},
        {"stomp", "CONNECT", values({{"login", "me"}, {"passcode", "a:b"}}),
            withNul("CONNECT\naccept-version:1.0,1.1,1.2\nhost:/\nlogin:me\npasscode:a:b\n\n\0"),
            "CONNECT"},
        {"stomp", "CONNECT", values({{"login", "me "}, {"passcode", " a"}}),
            withNul("CONNECT\naccept-version:1.0,1.1,1.2\nhost:/\nlogin:me \npasscode: a\n\n\0"),
            "CONNECT"},
        {"mqtt4", "publish",
            values({{"topic", "a/b"}, {"qos", "1"}, {"retain", "true"}, {"payload", "hi"}}),
            "hex:33090003612f6200016869", "PUBLISH a/b · QoS 1 · id 1 · hi"},
        {"mqtt5", "publish", values({{"topic", "a"}, {"payload", "hi"}}), "hex:3006000161006869",
            "PUBLISH a · hi"},
        {"mqtt4", "subscribe", values({{"topic", "a/#"}, {"qos", "1"}}), "hex:820800010003612f2301",
            "SUBSCRIBE a/# QoS 1 · id 1"},
        {"mqtt5", "unsubscribe", values({{"topic", "a"}, {"id", "7"}}), "hex:a206000700000161",
            "UNSUBSCRIBE a · id 7"},
        {"mqtt4", "connect", values({{"client", "a"}, {"user", "me"}, {"password", "sec"}}),
            "hex:101600044d51545404c2003c00016100026d650003736563",
            "CONNECT 4 “a” · keep alive 60 s"},
        // Spaces may be part of a password.
        {"mqtt4", "connect", values({{"client", " a"}, {"user", "me "}, {"password", " sec "}}),
            "hex:101a00044d51545404c2003c0002206100036d652000052073656320",
            "CONNECT 4 “ a” · keep alive 60 s"},
        {"mqtt5", "release", values({{"id", "10"}}), "hex:6202000a", "PUBREL 10"},
        {"mqtt5", "connect", values({{"client", "a"}, {"keepAlive", "0"}, {"keepSession", "true"}}),
            "hex:100e00044d5154540500000000000161", "CONNECT 5 “a” · keep alive 0 s"},
        {"phoenix", "push",
            values({{"topic", "room:1"}, {"event", "say"}, {"payload", R"({"x":1})"}}),
            R"([null,"1","room:1","say",{"x":1}])", R"(room:1 say · 1 · {"x":1})"},
        {"phoenix", "join", values({{"topic", "room:1"}, {"serializer", "1.0.0"}}),
            R"({"topic":"room:1","event":"phx_join","payload":{},"ref":"1"})",
            "room:1 phx_join · 1 · {}"},
        {"phoenix", "heartbeat", {}, R"([null,"1","phoenix","heartbeat",{}])", "heartbeat · 1"},
        {"actioncable", "subscribe", values({{"channel", "C"}, {"params", R"({"room":1})"}}),
            R"({"command":"subscribe","identifier":"{\"channel\":\"C\",\"room\":1}"})",
            R"(subscribe C {"channel":"C","room":1})"},
        {"actioncable", "message",
            values({{"channel", "C"}, {"action", "say"}, {"data", R"({"x":"y"})"}}),
            R"({"command":"message","identifier":"{\"channel\":\"C\"}","data":"{\"action\":\"say\",\"x\":\"y\"}"})",
            R"(perform {"action":"say","x":"y"} · C)"},
        {"ocpp", "call", values({{"action", "Heartbeat"}}), R"([2,"1","Heartbeat",{}])",
            "Heartbeat {} · 1"},
        {"ocpp", "result", values({{"id", "9"}, {"payload", R"({"status":"Accepted"})"}}),
            R"([3,"9",{"status":"Accepted"}])", R"(result {"status":"Accepted"} · 9)"},
        {"ocpp", "error", values({{"id", "9"}, {"text", "no"}}),
            R"([4,"9","NotSupported","no",{}])", "error NotSupported no · 9"},
        // JSON has no zeros and no plus in front of a number (RFC 8259, 6).
        {"jsonrpc", "error", values({{"id", "7"}, {"code", "-0032"}, {"text", "no"}}),
            R"({"jsonrpc":"2.0","id":7,"error":{"code":-32,"message":"no"}})", "error -32 no · #7"},
        {"wamp", "48", values({{"name", "a"}, {"request", "007"}}), R"([48,7,{},"a"])",
            "CALL a · 7"},
        {"centrifugo", "presence", values({{"channel", "a"}, {"id", "+07"}}),
            R"({"id":7,"presence":{"channel":"a"}})", R"(presence a · 7 · {"channel":"a"})"},
        {"mqtt4", "publish", values({{"topic", "a"}, {"qos", "1"}, {"id", "010"}}),
            "hex:3205000161000a", "PUBLISH a · QoS 1 · id 10"},
        {"wamp", "48", values({{"name", "com.add"}, {"args", "[2,3]"}}),
            R"([48,1,{},"com.add",[2,3]])", "CALL com.add · 1 · [2,3]"},
        {"wamp", "16", values({{"name", "t"}, {"kwargs", R"({"x":1})"}, {"acknowledge", "true"}}),
            R"([16,1,{"acknowledge":true},"t",[],{"x":1}])", R"(PUBLISH t · 1 · [] · {"x":1})"},
        {"pusher", "subscribe", values({{"channel", "a"}}),
            R"({"event":"pusher:subscribe","data":{"channel":"a"}})", "pusher:subscribe a"},
        {"pusher", "event", values({{"channel", "a"}, {"event", "client-x"}}),
            R"({"event":"client-x","channel":"a","data":{}})", "client-x a"},
        {"centrifugo", "publish", values({{"channel", "a"}, {"data", "{\n\"x\": 1\n}"}}),
            R"({"id":1,"publish":{"channel":"a","data":{"x":1}}})",
            R"(publish a · 1 · {"channel":"a","data":{"x":1}})"},
        // As npm centrifuge writes it.
        {"centrifugo-protobuf", "publish",
            values({{"channel", "news"}, {"id", "4"}, {"data", R"({"x": 1})"}}),
            "hex:1308043a0f0a046e65777312077b2278223a317d",
            R"(publish news · 4 · {"channel":"news","data":{"x":1}})"},
        {"centrifugo-protobuf", "rpc", values({{"method", "sum"}, {"id", "5"}, {"data", "[1,2]"}}),
            "hex:1008056a0c120373756d0a055b312c325d", R"(rpc · 5 · {"method":"sum","data":[1,2]})"},
        {"sockjs", "message", values({{"text", "say \"hi\""}}), R"(["say \"hi\""])", R"(say "hi")"},
        {"ndjson", "lines", values({{"values", "[{\"a\": 1}, 2]"}}), "{\"a\":1}\n2\n",
            R"(2 records: {"a":1}, 2)"},
        {"messagepack", "value", values({{"value", R"({"a":[1,-1,true]})"}}), "hex:81a1619301ffc3",
            R"({"a":[1,-1,true]})"},
        {"compressed", "text", values({{"compression", "zlib"}, {"text", R"({"a":1})"}}),
            "hex:789cab564a54b232ac0500082a0209", R"({"a":1})"},
        {"compressed", "text", values({{"compression", "deflate"}, {"text", R"({"a":1})"}}),
            "hex:ab564a54b232ac0500", R"({"a":1})"},
        {"cbor", "value", values({{"value", R"({"a":[1,-1,true]})"}}), "hex:a16161830120f5",
            R"({"a":[1,-1,true]})"},
    };
    for (const FormExample &example : examples)
        QTest::addRow("%s %s %s", example.codec, example.form,
            example.payload.left(40).toPercentEncoding(" {}[]\",:/").constData())
            << QString::fromLatin1(example.codec) << QString::fromLatin1(example.form)
            << example.values << example.payload << QString::fromUtf8(example.summary);
}

void TestCodecForms::encodes()
{
    QFETCH(QString, codec);
    QFETCH(QString, form);
    QFETCH(Values, filled);
    QFETCH(QByteArray, payload);
    QFETCH(QString, summary);
    const EncodedMessage message = codecWithId(codec)->encode({form, filled, {}});
    QCOMPARE(message.problem, QString());
    QCOMPARE(shownPayload(message), payload);
    const DecodedMessage decoded
        = codecWithId(codec)->decode({message.payload, Direction::Sent, message.isText, true});
    QCOMPARE(decoded.fault(), QString());
    QCOMPARE(decoded.summary(), summary);
}

void TestCodecForms::refuses_data()
{
    QTest::addColumn<QString>("codec");
    QTest::addColumn<QString>("form");
    QTest::addColumn<Values>("filled");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *codec, const char *form, const Values &filled,
                         const char *field, const char *part) {
        QTest::addRow("%s %s %s", codec, form, part)
            << QString::fromLatin1(codec) << QString::fromLatin1(form) << filled
            << QString::fromLatin1(field) << QString::fromUtf8(part);
    };
    row("socketio-eio4", "event", {}, "event", "Fill in");
    row("socketio-eio4", "event", values({{"event", "a"}, {"args", "[1"}}), "args",
        "not valid JSON");
    row("socketio-eio4", "event", values({{"event", "a"}, {"namespace", "a"}}), "namespace",
        "begins with “/”");
    row("socketio-eio4", "event", values({{"event", "a"}, {"ack", "x"}}), "ack", "digits");
    row("socketio-eio4", "connect", values({{"data", "1"}}), "data", "JSON object");
    row("jsonrpc", "request", {}, "method", "Fill in");
    row("jsonrpc", "request", values({{"method", "a"}, {"params", "7"}}), "params",
        "array or object");
    row("jsonrpc", "result", {}, "id", "Fill in");
    row("jsonrpc", "error", values({{"id", "1"}, {"code", "x"}}), "code", "whole number");
    row("graphql-transport-ws", "start", {}, "query", "Fill in");
    row("graphql-transport-ws", "start", values({{"query", "{a}"}, {"variables", "[]"}}),
        "variables", "JSON object");
    row("appsync-events", "publish", values({{"events", "1"}}), "channel", "Fill in");
    row("appsync-events", "publish", values({{"channel", "/a"}}), "events", "Fill in");
    row("appsync-events", "publish", values({{"channel", "/a"}, {"events", "[1,2,3,4,5,6]"}}),
        "events", "at most 5");
    row("appsync-events", "publish", values({{"channel", "/a"}, {"events", "[]"}}), "events",
        "Fill in");
    row("dap", "request", {}, "command", "Fill in");
    row("dap", "response", values({{"command", "a"}}), "request", "Fill in");
    row("dap", "response", values({{"command", "a"}, {"request", "x"}}), "request", "whole number");
    row("signalr", "invoke", {}, "target", "Fill in");
    row("signalr", "complete", values({{"invocationId", "1"}, {"result", "1"}, {"error", "x"}}),
        "error", "not both");
    row("stomp", "SEND", {}, "destination", "Fill in");
    row("stomp", "SEND", values({{"destination", "/a"}, {"headers", "broken"}}), "headers",
        "name:value");
    row("mqtt4", "publish", {}, "topic", "Fill in");
    row("mqtt4", "publish", values({{"topic", "a/#"}}), "topic", "no “#”");
    row("mqtt4", "publish", values({{"topic", "a"}, {"qos", "1"}, {"id", "0"}}), "id",
        "from 1 to 65,535");
    row("mqtt4", "connect", values({{"password", "x"}}), "password", "needs a user name");
    row("mqtt4", "connect", values({{"keepAlive", "long"}}), "keepAlive", "whole number");
    row("mqtt4", "connect",
        {{QStringLiteral("user"), QString(65'536, u'x')}, {QStringLiteral("password"), {}}}, "user",
        "65,535 bytes");
    row("mqtt5", "release", {}, "id", "Fill in");
    row("stomp", "CONNECT", values({{"login", "me\nadmin:true"}}), "login", "line break");
    row("wamp", "48", values({{"name", "a"}, {"request", "x"}}), "request", "whole number");
    row("wamp", "48", values({{"name", "a"}, {"request", "9007199254740993"}}), "request",
        "to 9,007,199,254,740,992");
    row("centrifugo", "presence", values({{"channel", "a"}, {"id", "0"}}), "id",
        "from 1 to 4,294,967,295");
    row("centrifugo", "subscribe", {}, "channel", "Fill in");
    row("phoenix", "push", values({{"topic", "a"}}), "event", "Fill in");
    row("actioncable", "subscribe", values({{"channel", "C"}, {"params", "7"}}), "params",
        "JSON object");
    row("ocpp", "call", values({{"action", "A"}, {"id", "1234567890123456789012345678901234567"}}),
        "id", "at most 36");
    row("ocpp", "call", values({{"action", "A"}, {"payload", "[]"}}), "payload", "JSON object");
    row("messagepack", "value", {}, "value", "Fill in");
    row("cbor", "value", values({{"value", "{"}}), "value", "not valid JSON");
}

void TestCodecForms::refuses()
{
    QFETCH(QString, codec);
    QFETCH(QString, form);
    QFETCH(Values, filled);
    QFETCH(QString, field);
    QFETCH(QString, part);
    const EncodedMessage message = codecWithId(codec)->encode({form, filled, {}});
    QVERIFY2(message.problem.contains(part), qPrintable(message.problem));
    QCOMPARE(message.field, field);
}

void TestCodecForms::everyFormIsReadAgain_data()
{
    QTest::addColumn<QString>("codec");
    for (const CodecPointer &codec : allCodecs()) {
        // Protocol Buffers need a schema: see tst_protobuf.
        if (!codec->forms().isEmpty() && codec->id() != QLatin1String("protobuf"))
            QTest::newRow(qPrintable(codec->id())) << codec->id();
    }
}

/// Fills in what each kind of field wants, and demands that the codec reads its own message.
void TestCodecForms::everyFormIsReadAgain()
{
    QFETCH(QString, codec);
    const CodecPointer spoken = codecWithId(codec);
    for (const CodecForm &form : spoken->forms()) {
        Values filled;
        std::set<QString> names;
        for (const FormField &field : form.fields) {
            QVERIFY2(names.insert(field.name).second, qPrintable(field.name));
            QVERIFY(!field.label.isEmpty());
            const bool isJson = field.kind == FormField::Kind::Json;
            const bool isList = field.name == QStringLiteral("values");
            if (field.kind == FormField::Kind::Choice)
                filled.insert(field.name, field.choices.first());
            else if (isJson)
                filled.insert(field.name,
                    isList ? QStringLiteral("[1,\n2]") : QStringLiteral("{\n\"a\": 1\n}"));
            else if (field.name == QStringLiteral("namespace"))
                filled.insert(field.name, QStringLiteral("/a"));
            else if (field.name == QStringLiteral("headers"))
                filled.insert(field.name, QStringLiteral("a:b"));
            else if (field.kind == FormField::Kind::Line && field.name != QStringLiteral("error"))
                filled.insert(field.name, QStringLiteral("7"));
            else if (field.kind == FormField::Kind::Text)
                filled.insert(field.name, QStringLiteral("{ a }"));
        }
        const EncodedMessage message = spoken->encode({form.id, filled, {}});
        QVERIFY2(message.problem.isEmpty(), qPrintable(form.id + message.field + message.problem));
        const QString fault
            = spoken->decode({message.payload, Direction::Sent, message.isText, true}).fault();
        QVERIFY2(fault.isEmpty(), qPrintable(form.id + u' ' + fault));
    }
}

void TestCodecForms::compressesInEachForm()
{
    const QString text = QString(2000, u'a') + QStringLiteral(" ä");
    QStringList forms{QStringLiteral("gzip"), QStringLiteral("zlib"), QStringLiteral("deflate")};
    if (hasZstd())
        forms.append(QStringLiteral("zstd"));
    if (hasBrotli())
        forms.append(QStringLiteral("Brotli"));
    for (const QString &form : forms) {
        const bool isBrotli = form == QLatin1String("Brotli");
        const CodecPointer codec
            = codecWithId(isBrotli ? QStringLiteral("brotli") : QStringLiteral("compressed"));
        const EncodedMessage made = codec->encode({QStringLiteral("text"),
            {{QStringLiteral("compression"), form}, {QStringLiteral("text"), text}}, {}});
        QVERIFY(!made.isText && made.payload.size() < 100);
        const DecodedRecord record
            = codec->decode({made.payload, Direction::Sent, false, true}).records.front();
        QCOMPARE(record.fault, QString());
        const QByteArray named = "\"compression\":\"" + form.toUtf8() + '"';
        QVERIFY2(record.fields.contains(named), record.fields.constData());
        QVERIFY(record.fields.contains(text.toUtf8()));
    }
}

void TestCodecForms::idsAreFresh()
{
    const CodecPointer codec = codecWithId(QStringLiteral("jsonrpc"));
    FormInput input{QStringLiteral("request"), values({{"method", "a"}}), {}};
    for (int id = 1; id <= 3; ++id) {
        const EncodedMessage message = codec->encode(input);
        QVERIFY(message.payload.contains(QByteArray("\"id\":" + QByteArray::number(id) + ",")));
        input.memory = message.memory;
    }
    // A message without an id, or with one of the user's, needs no fresh one.
    const FormMemory before = input.memory;
    input.form = QStringLiteral("notification");
    QCOMPARE(codec->encode(input).memory, before);
    input.form = QStringLiteral("request");
    input.values.insert(QStringLiteral("id"), QStringLiteral("9"));
    QCOMPARE(codec->encode(input).memory, before);
}

/// Those of MQTT have 16 bits.
void TestCodecForms::packetIdsBeginAnew()
{
    const auto sent = [](qint64 lastId) {
        FormInput input{QStringLiteral("publish"), values({{"topic", "a"}, {"qos", "1"}}), {}};
        input.memory.lastId = lastId;
        return codecWithId(QStringLiteral("mqtt4"))->encode(input);
    };
    QCOMPARE(sent(65'534).payload.toHex(), QByteArray("3205000161ffff"));
    QCOMPARE(sent(65'535).payload.toHex(), QByteArray("32050001610001"));
    QCOMPARE(sent(65'535).problem, QString());
}

void TestCodecForms::pushesCarryTheRefOfTheirJoin()
{
    const CodecPointer codec = codecWithId(QStringLiteral("phoenix"));
    FormInput input{QStringLiteral("join"), values({{"topic", "r"}, {"event", "e"}}), {}};
    const auto next = [&](const char *form) {
        input.form = QString::fromLatin1(form);
        const EncodedMessage message = codec->encode(input);
        input.memory = message.memory;
        return message.payload;
    };
    QCOMPARE(next("join"), QByteArray(R"(["1","1","r","phx_join",{}])"));
    QCOMPARE(next("push"), QByteArray(R"(["1","2","r","e",{}])"));
    QCOMPARE(next("leave"), QByteArray(R"(["1","3","r","phx_leave",{}])"));
    QCOMPARE(next("push"), QByteArray(R"([null,"4","r","e",{}])"));
}

/// They are filled in later, so that JSON is JSON only then.
void TestCodecForms::variablesStayInTheText()
{
    const EncodedMessage message
        = codecWithId(QStringLiteral("socketio-eio4"))
              ->encode({QStringLiteral("event"),
                  values({{"event", "a"}, {"args", "{\"x\":{{n}}}"}}), {}});
    QCOMPARE(message.payload, QByteArray(R"(42["a",{"x":{{n}}}])"));
    QVERIFY(!message.problem.isEmpty());
}

void TestCodecForms::binaryValues_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("messagePack");
    QTest::addColumn<QByteArray>("cbor");
    const auto row = [](const char *json, const char *messagePack, const char *cbor) {
        QTest::newRow(json) << QByteArray(json) << QByteArray(messagePack) << QByteArray(cbor);
    };
    row("null", "c0", "f6");
    row("[true,false]", "92c3c2", "82f5f4");
    row("127", "7f", "187f");
    row("128", "cc80", "1880");
    row("65536", "ce00010000", "1a00010000");
    row("18446744073709551615", "cfffffffffffffffff", "1bffffffffffffffff");
    row("-32", "e0", "381f");
    row("-33", "d0df", "3820");
    row("-129", "d1ff7f", "3880");
    row("-9223372036854775808", "d38000000000000000", "3b7fffffffffffffff");
    row("1.5", "cb3ff8000000000000", "fb3ff8000000000000");
    row("2.0", "cb4000000000000000", "fb4000000000000000");
    row(R"({"float":"Infinity"})", "cb7ff0000000000000", "fb7ff0000000000000");
    row("\"hällo\"", "a668c3a46c6c6f", "6668c3a46c6c6f");
    row(R"({"bytes":"de ad"})", "c402dead", "42dead");
    row(R"({"bytes":""})", "c400", "40");
    row(R"({"a":{},"b":[]})", "82a16180a16290", "a26161a0616280");
}

void TestCodecForms::binaryValues()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, messagePack);
    QFETCH(QByteArray, cbor);
    const BinaryBytes packed = writeMessagePack(json);
    QCOMPARE(packed.bytes.toHex(), messagePack);
    QCOMPARE(readMessagePack(packed.bytes).json, json);
    const BinaryBytes concise = writeCbor(json);
    QCOMPARE(concise.bytes.toHex(), cbor);
    QCOMPARE(readCbor(concise.bytes).json, json);
}

void TestCodecForms::valuesOfOneFormat()
{
    for (const char *own : {R"({"ext":5,"bytes":"01 02 03"})", R"({"ext":-2,"bytes":"01"})",
             R"({"time":"1970-01-01T00:00:01Z"})", R"({"time":"1969-12-31T23:59:59.500000000Z"})"})
        QCOMPARE(readMessagePack(writeMessagePack(own).bytes).json, QByteArray(own));
    // As npm @msgpack/msgpack, msgpackr and notepack.io write a time with milliseconds.
    for (const char *hex : {"d7ff1d5353006553f100", "d7ff0000000400000000", "d6ff6553f100",
             "c70cff1dcd6500fffffffffffffffe", "d7ffffffffff00000000", "a2c328"}) {
        const QByteArray bytes = QByteArray::fromHex(hex);
        QCOMPARE(writeMessagePack(readMessagePack(bytes).json).bytes.toHex(), QByteArray(hex));
    }
    for (const char *own :
        {R"({"tag":1,"value":1})", R"({"simple":"undefined"})", R"({"simple":255})"})
        QCOMPARE(readCbor(writeCbor(own).bytes).json, QByteArray(own));
    // The least of all, −1 − (2^64 − 1).
    QCOMPARE(writeCbor("-18446744073709551616").bytes.toHex(), QByteArray("3bffffffffffffffff"));
    QCOMPARE(writeCbor("-9223372036854775809").bytes.toHex(), QByteArray("3b8000000000000000"));
}

void TestCodecForms::valuesOfEachWidth()
{
    for (const int count : {15, 16, 255, 256, 70'000}) {
        const QByteArray list = "[" + QByteArray("1,").repeated(count).chopped(1) + ']';
        const QByteArray text = '"' + QByteArray(count, 'x') + '"';
        QCOMPARE(readMessagePack(writeMessagePack(list).bytes).json, list);
        QCOMPARE(readMessagePack(writeMessagePack(text).bytes).json, text);
    }
}

void TestCodecForms::binaryValuesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("part");
    QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("not valid JSON");
    QTest::newRow("too large") << QByteArray("18446744073709551616")
                               << QStringLiteral("does not fit");
    QTest::newRow("too small") << QByteArray("-18446744073709551617")
                               << QStringLiteral("-18446744073709551617 does not fit");
    QTest::newRow("infinite") << QByteArray("1e999") << QStringLiteral("does not fit");
    QTest::newRow("too deep") << QByteArray(QByteArray(100, '[') + QByteArray(100, ']'))
                              << QStringLiteral("64 levels");
}

void TestCodecForms::binaryValuesAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, part);
    for (const BinaryBytes &written : {writeMessagePack(json), writeCbor(json)}) {
        QVERIFY2(written.problem.contains(part), qPrintable(written.problem));
        QVERIFY(written.bytes.isEmpty());
    }
    const QString tooSmall = writeMessagePack("-9223372036854775809").problem;
    QVERIFY2(tooSmall.contains(QStringLiteral("-9223372036854775809 ")), qPrintable(tooSmall));
}

WASCLEAN_TEST(TestCodecForms, QCoreApplication)

} // namespace tst_codecforms

#include "tst_codecforms.moc"
