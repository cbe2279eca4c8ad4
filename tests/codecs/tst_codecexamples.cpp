#include "app/base/brotli.h"
#include "app/base/zstd.h"
#include "app/codecs/codecs.h"
#include "app/formats/jsonnode.h"
#include "tests/codecs/examplemessage.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <vector>

namespace tst_codecexamples {

using namespace wasclean;

/// Examples of the specifications, and what is wrong by their rules.
class TestCodecExamples : public QObject
{
    Q_OBJECT

private slots:
    void decodes_data();
    void decodes();
    void explains_data();
    void explains();
    void heartbeatNeedsAnInterval();
    void summariesAreOneLine();
};

struct Example
{
    const char *codec;
    Direction direction;
    /// Text, or hex behind "hex:".
    QByteArray payload;
    const char *summary;
    const char *fields;
};

void TestCodecExamples::decodes_data()
{
    QTest::addColumn<QString>("codec");
    QTest::addColumn<int>("direction");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QByteArray>("fields");
    std::vector<Example>
        examples{
            // https://socket.io/docs/v4/socket-io-protocol
            {"socketio-eio4", client, "42/chat,12[\"say\",{\"x\":1}]",
                "emit say {\"x\":1} · /chat · ack 12",
                R"({"kind":"request","packet":"event","namespace":"/chat","ack":12,"event":"say","args":[{"x":1}]})"},
            {"socketio-eio4", server, "43/chat,12[]", "ack 12 [] · /chat",
                R"({"kind":"answer","packet":"ack","namespace":"/chat","ack":12,"args":[]})"},
            {"socketio-eio4", server, "42[\"hey\"]", "emit hey",
                R"({"kind":"message","packet":"event","namespace":"/","event":"hey","args":[]})"},
            {"socketio-eio4", server, "42[\"a\",1,\"b\"]", "emit a [1,\"b\"]",
                R"({"kind":"message","packet":"event","namespace":"/","event":"a","args":[1,"b"]})"},
            {"socketio-eio4", client, "42[\"451-\",1]", "emit 451- 1",
                R"({"kind":"message","packet":"event","namespace":"/","event":"451-","args":[1]})"},
            {"socketio-eio4", client, "451-[\"photo\",{\"_placeholder\":true,\"num\":0}]",
                "emit photo {\"_placeholder\":true,\"num\":0} · 1 attachment follows",
                R"({"kind":"message","packet":"binary event","namespace":"/","attachments":1,"event":"photo","args":[{"_placeholder":true,"num":0}]})"},
            {"socketio-eio4", client, "hex:deadbeef", "attachment, 4 bytes",
                R"({"kind":"attachment","size":4,"data":{"bytes":"de ad be ef"}})"},
            {"socketio-eio3", server, "hex:04deadbeef", "attachment, 4 bytes",
                R"({"kind":"attachment","size":4,"data":{"bytes":"de ad be ef"}})"},
            {"socketio-eio4", client, "40/admin,{\"token\":\"123\"}", "connect /admin",
                R"({"kind":"request","packet":"connect","namespace":"/admin","data":{"token":"123"}})"},
            {"socketio-eio4", server, "40{\"sid\":\"9x\"}", "connected / · sid 9x",
                R"({"kind":"open","packet":"connect","namespace":"/","data":{"sid":"9x"}})"},
            {"socketio-eio4", server, "44/admin,{\"message\":\"Not authorized\"}",
                "refused /admin Not authorized",
                R"({"kind":"error","packet":"error","namespace":"/admin","data":{"message":"Not authorized"}})"},
            {"socketio-eio4", server, "41/admin,", "disconnect /admin",
                R"({"kind":"close","packet":"disconnect","namespace":"/admin"})"},
            {"socketio-eio4", server, "2", "ping", R"({"kind":"heartbeat","packet":"ping"})"},
            {"socketio-eio4", client, "3probe", "pong · probe",
                R"({"kind":"heartbeat","packet":"pong","data":"probe"})"},
            {"socketio-eio4", server, "6", "noop", R"({"kind":"message","packet":"noop"})"},
            {"socketio-eio4", server, "bAQID", "attachment in base64, 3 bytes",
                R"({"kind":"attachment","packet":"message","data":{"bytes":"01 02 03"}})"},
            {"socketio-eio4", server, "bAQ==", "attachment in base64, 1 byte",
                R"({"kind":"attachment","packet":"message","data":{"bytes":"01"}})"},
            {"socketio-eio3", server, "0{\"sid\":\"x\"}", "open x",
                R"({"kind":"open","packet":"open","data":{"sid":"x"}})"},
            {"socketio-eio3", server, "b4AQID", "attachment in base64, 3 bytes",
                R"({"kind":"attachment","packet":"message","data":{"bytes":"01 02 03"}})"},
            {"socketio-eio4", server, "42[\"\",null]", "emit \"\" null",
                R"({"kind":"message","packet":"event","namespace":"/","event":"","args":[null]})"},
            // npm socket.io-msgpack-parser
            {"socketio-eio4", client,
                "hex:84a47479706502a46461746192a3736179c0a2696407a36e7370a22f61",
                "emit say null · /a · ack 7",
                R"({"kind":"request","packet":"event","namespace":"/a","ack":7,"event":"say","args":[null]})"},
            {"socketio-eio3", server, "hex:0482a47479706501a36e7370a12f", "disconnect /",
                R"({"kind":"close","packet":"disconnect","namespace":"/"})"},
            // An attachment that is MessagePack, but no packet.
            {"socketio-eio4", client, "hex:82a47479706509a36e7370a12f", "attachment, 13 bytes",
                R"({"kind":"attachment","size":13,"data":{"bytes":"82 a4 74 79 70 65 09 a3 6e 73 70 a1 2f"}})"},
            {"signalr", client,
                "{\"type\":1,\"headers\":{\"a\":\"b\"},\"target\":\"Up\",\"arguments\":[],"
                "\"streamIds\":[\"1\"]}\x1e",
                "send Up() · sends [\"1\"]",
                R"({"kind":"message","type":1,"headers":{"a":"b"},"target":"Up","arguments":[],"streamIds":["1"]})"},
            {"signalr", server, "hex:06940280a133c0", "item 3 null",
                R"({"kind":"answer","type":2,"invocationId":"3","item":null})"},
            {"stomp", server, bytesOf("SEND\ncontent-length:2\n\n\xff\x01\0"),
                "SEND · \xef\xbf\xbd\xe2\x90\x81",
                R"({"kind":"message","command":"SEND","headers":{"content-length":"2"},"body":{"bytes":"ff 01"}})"},
            {"centrifugo-protobuf", server, "hex:00", "ping", R"({"kind":"heartbeat"})"},
            {"engineio4", server, "4{\"a\":1}", "message {\"a\":1}",
                R"({"kind":"message","packet":"message","data":{"a":1}})"},
            {"engineio3", server, "hex:0401", "message, 1 byte",
                R"({"kind":"message","packet":"message","data":{"bytes":"01"}})"},
            {"engineio4", server, "bAQID", "message in base64, 3 bytes",
                R"({"kind":"message","packet":"message","data":{"bytes":"01 02 03"}})"},
            {"engineio4", client, "3probe", "pong · probe",
                R"({"kind":"heartbeat","packet":"pong","data":"probe"})"},
            // https://microsoft.github.io/debug-adapter-protocol/overview
            {"dap", client,
                "Content-Length: "
                "119\r\n\r\n{\"seq\":153,\"type\":\"request\",\"command\":\"next\","
                "\"arguments\":{\"threadId\":3}}",
                "call next {\"threadId\":3} · #153",
                R"({"kind":"request","seq":153,"type":"request","command":"next","arguments":{"threadId":3}})"},
            {"dap", server,
                R"({"seq":9,"type":"response","request_seq":153,"success":true,"command":"next"})",
                "result next · #153",
                R"({"kind":"answer","seq":9,"type":"response","request_seq":153,"success":true,"command":"next"})"},
            {"dap", server,
                R"({"seq":9,"type":"response","request_seq":2,"success":false,"command":"launch","message":"cancelled"})",
                "error launch cancelled · #2",
                R"({"kind":"error","seq":9,"type":"response","request_seq":2,"success":false,"command":"launch","message":"cancelled"})"},
            {"dap", server,
                R"({"seq":3,"type":"event","event":"stopped","body":{"reason":"step"}})",
                "event stopped {\"reason\":\"step\"}",
                R"({"kind":"message","seq":3,"type":"event","event":"stopped","body":{"reason":"step"}})"},
            {"dap", server, "Content-Length: 40\r\n\r\n",
                "Content-Length: 40 · the header of the next message",
                R"({"kind":"message","header":"Content-Length: 40"})"},
            // https://www.jsonrpc.org/specification, section 7
            {"jsonrpc", client,
                R"({"jsonrpc": "2.0", "method": "subtract", "params": [42, 23], "id": 1})",
                "call subtract [42, 23] · #1",
                R"({"kind":"request","id":1,"method":"subtract","params":[42, 23]})"},
            {"jsonrpc", server, R"({"jsonrpc": "2.0", "result": 19, "id": 1})", "result 19 · #1",
                R"({"kind":"answer","id":1,"result":19})"},
            {"jsonrpc", client, R"({"jsonrpc": "2.0", "method": "foobar"})", "notify foobar",
                R"({"kind":"message","method":"foobar"})"},
            {"jsonrpc", server,
                R"({"jsonrpc": "2.0", "error": {"code": -32601, "message": "Method not found"}, "id": "1"})",
                "error -32601 Method not found · #\"1\"",
                R"({"kind":"error","id":"1","error":{"code": -32601, "message": "Method not found"}})"},
            {"jsonrpc", client,
                R"([{"jsonrpc":"2.0","method":"a"},{"jsonrpc":"2.0","id":"7","method":"b"}])",
                "2 records: notify a, call b · #\"7\"",
                R"([{"kind":"message","method":"a"},{"kind":"request","id":"7","method":"b"}])"},
            {"jsonrpc", client,
                "Content-Length: 33\r\n\r\n{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}",
                "notify exit", R"({"kind":"message","method":"exit"})"},
            {"devtools", server, R"({"id":3,"result":{"frameId":"A1"},"sessionId":"S9"})",
                "result {\"frameId\":\"A1\"} · #3 · session S9",
                R"({"kind":"answer","id":3,"sessionId":"S9","result":{"frameId":"A1"}})"},
            // https://github.com/dotnet/aspnetcore/blob/main/src/SignalR/docs/specs/HubProtocol.md
            {"signalr", client,
                "{\"type\":1,\"invocationId\":\"5\",\"target\":\"Add\",\"arguments\":[2,3]}"
                "\x1e",
                "invoke Add(2,3) · 5",
                R"({"kind":"request","type":1,"invocationId":"5","target":"Add","arguments":[2,3]})"},
            {"signalr", server,
                "{\"type\":3,\"invocationId\":\"5\",\"result\":5}\x1e{\"type\":6}\x1e",
                "2 records: done 5 = 5, ping",
                R"([{"kind":"answer","type":3,"invocationId":"5","result":5},{"kind":"heartbeat","type":6}])"},
            {"signalr", client, "hex:0c950180a130a3416464920203", "invoke Add(2,3) · 0",
                R"({"kind":"request","type":1,"invocationId":"0","target":"Add","arguments":[2,3]})"},
            {"signalr", client, "hex:029106", "ping", R"({"kind":"heartbeat","type":6})"},
            {"signalr", server, "hex:7b7d1e", "handshake accepted",
                R"({"kind":"open","packet":"handshake","data":{}})"},
            {"signalr", server, "{\"error\":null}\x1e", "handshake accepted",
                R"({"kind":"open","packet":"handshake","data":{"error":null}})"},
            {"signalr", server, "{\"type\":7,\"error\":\"gone\",\"allowReconnect\":true}\x1e",
                "close gone · may reconnect", R"({"kind":"close","type":7,"error":"gone"})"},
            {"signalr", client,
                "{\"type\":1,\"invocationId\":null,\"target\":\"Send\",\"arguments\":[]}\x1e",
                "send Send()", R"({"kind":"message","type":1,"target":"Send","arguments":[]})"},
            {"signalr", server,
                "{\"type\":3,\"invocationId\":\"5\",\"result\":5,\"error\":null}\x1e", "done 5 = 5",
                R"({"kind":"answer","type":3,"invocationId":"5","result":5})"},
            {"signalr", server,
                "{\"type\":3,\"invocationId\":\"5\",\"result\":null,\"error\":\"x\"}\x1e",
                "done 5 error \"x\"",
                R"({"kind":"error","type":3,"invocationId":"5","result":null,"error":"x"})"},
            // https://docs.aws.amazon.com/appsync/latest/eventapi/event-api-websocket-protocol.html
            {"appsync-events", client, R"({"type":"connection_init"})", "connection_init",
                R"({"kind":"request","type":"connection_init"})"},
            {"appsync-events", server, R"({"type":"connection_ack","connectionTimeoutMs":300000})",
                "connection_ack",
                R"({"kind":"open","type":"connection_ack","connectionTimeoutMs":300000})"},
            {"appsync-events", server, R"({"type":"ka"})", "ka",
                R"({"kind":"heartbeat","type":"ka"})"},
            {"appsync-events", client,
                R"({"type":"subscribe","id":"s1","channel":"/default/a","authorization":{"x-api-key":"k"}})",
                "subscribe s1 · /default/a",
                R"({"kind":"request","type":"subscribe","id":"s1","channel":"/default/a","authorization":{"x-api-key":"k"}})"},
            {"appsync-events", server, R"({"type":"subscribe_success","id":"s1"})",
                "subscribe_success s1",
                R"({"kind":"answer","type":"subscribe_success","id":"s1"})"},
            {"appsync-events", server,
                R"({"type":"subscribe_error","id":"s1","errors":[{"errorType":"UnauthorizedException","message":"no"}]})",
                "subscribe_error s1 · UnauthorizedException: no",
                R"({"kind":"error","type":"subscribe_error","id":"s1","errors":[{"errorType":"UnauthorizedException","message":"no"}]})"},
            {"appsync-events", server, R"({"type":"data","id":"s1","event":"{\"x\":1}"})",
                R"(data s1 · {"x":1})",
                R"({"kind":"message","type":"data","id":"s1","event":{"x":1}})"},
            {"appsync-events", server, R"({"type":"data","id":"s1","event":["\"my event\"","2"]})",
                R"(data s1 · 2 events: "my event")",
                R"({"kind":"message","type":"data","id":"s1","event":["my event",2]})"},
            {"appsync-events", server, R"({"type":"data","id":"s1","event":"no JSON"})",
                R"(data s1 · "no JSON")",
                R"({"kind":"message","type":"data","id":"s1","event":"no JSON"})"},
            {"appsync-events", client,
                R"({"type":"publish","id":"p1","channel":"/default/a","events":["{\"x\":1}","2"]})",
                R"(publish p1 · /default/a · 2 events: {"x":1})",
                R"({"kind":"request","type":"publish","id":"p1","channel":"/default/a","events":[{"x":1},2]})"},
            {"appsync-events", server,
                R"({"type":"publish_success","id":"p1","successful":[{"identifier":"e","index":0}],"failed":[]})",
                "publish_success p1",
                R"({"kind":"answer","type":"publish_success","id":"p1","successful":[{"identifier":"e","index":0}],"failed":[]})"},
            // https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md
            {"graphql-transport-ws", client,
                R"({"id":"1","type":"subscribe","payload":{"query":"subscription T{tick}"}})",
                "subscribe 1 · subscription T",
                R"({"kind":"request","type":"subscribe","id":"1","operation":"subscription T","payload":{"query":"subscription T{tick}"}})"},
            {"graphql-transport-ws", client,
                R"({"id":"1","type":"subscribe","payload":{"operationName":"B","query":"query A{a} mutation B{b}"}})",
                "subscribe 1 · mutation B",
                R"({"kind":"request","type":"subscribe","id":"1","operation":"mutation B","payload":{"operationName":"B","query":"query A{a} mutation B{b}"}})"},
            {"graphql-transport-ws", client,
                R"({"id":"1","type":"subscribe","payload":{"query":"# x\nsubscription T{t}"}})",
                "subscribe 1 · subscription T",
                R"({"kind":"request","type":"subscribe","id":"1","operation":"subscription T","payload":{"query":"# x\nsubscription T{t}"}})"},
            {"graphql-transport-ws", server,
                R"({"id":"1","type":"next","payload":{"data":{"tick":3}}})",
                "next 1 · {\"tick\":3}",
                R"({"kind":"answer","type":"next","id":"1","payload":{"data":{"tick":3}}})"},
            {"graphql-transport-ws", server,
                R"({"id":"1","type":"next","payload":{"errors":[{"message":"x"}],"data":null}})",
                "next 1 · error: x",
                R"({"kind":"answer","type":"next","id":"1","payload":{"errors":[{"message":"x"}],"data":null}})"},
            {"graphql-transport-ws", server,
                R"({"id":"1","type":"error","payload":[{"message":"no"}]})", "error 1 · no",
                R"({"kind":"error","type":"error","id":"1","payload":[{"message":"no"}]})"},
            {"graphql-transport-ws", server, R"({"type":"ping"})", "ping",
                R"({"kind":"heartbeat","type":"ping"})"},
            {"graphql-ws", client, R"({"id":"2","type":"start","payload":{"query":"{a}"}})",
                "start 2 · query",
                R"({"kind":"request","type":"start","id":"2","operation":"query","payload":{"query":"{a}"}})"},
            // AWS AppSync, “Real-time WebSocket client”
            {"graphql-ws", client,
                R"({"id":"3","type":"start","payload":{"data":"{\"query\":\"subscription On {x}\"}"}})",
                "start 3 · subscription On",
                R"({"kind":"request","type":"start","id":"3","operation":"subscription On",)"
                R"("payload":{"data":"{\"query\":\"subscription On {x}\"}"},)"
                R"("request":{"query":"subscription On {x}"}})"},
            {"graphql-ws", server, R"({"type":"ka"})", "ka", R"({"kind":"heartbeat","type":"ka"})"},
            // https://stomp.github.io/stomp-specification-1.2.html
            {"stomp", client,
                bytesOf("CONNECT\naccept-version:1.2\nhost:x\nheart-beat:0,10000\n\n\0"),
                "CONNECT · beats 0,10000 ms",
                R"({"kind":"request","command":"CONNECT","headers":{"accept-version":"1.2","host":"x","heart-beat":"0,10000"}})"},
            {"stomp", server,
                bytesOf("MESSAGE\nsubscription:0\nmessage-id:7\ndestination:/"
                        "t\ncontent-length:3\n\na\0b\0"),
                "MESSAGE /t · sub 0 · a␀b",
                R"({"kind":"message","command":"MESSAGE","destination":"/t","headers":{"subscription":"0","message-id":"7","destination":"/t","content-length":"3"},"body":"a\u0000b"})"},
            {"stomp", client, bytesOf("SEND\ndestination:/a\ndestination:/b\nx:a\\cb\n\n\0"),
                "SEND /a",
                R"({"kind":"message","command":"SEND","destination":"/a","headers":{"destination":"/a","destination":"/b","x":"a:b"}})"},
            {"stomp-1.0", client, bytesOf("SEND\ndestination:C:\\new\n\n\0"), "SEND C:\\new",
                R"({"kind":"message","command":"SEND","destination":"C:\\new","headers":{"destination":"C:\\new"}})"},
            {"stomp", server, "\n", "heartbeat", R"({"kind":"heartbeat"})"},
            {"stomp", server, "\r\n", "heartbeat", R"({"kind":"heartbeat"})"},
            {"stomp", server, bytesOf("RECEIPT\nreceipt-id:r1\n\n\0"), "RECEIPT · receipt r1",
                R"({"kind":"answer","command":"RECEIPT","headers":{"receipt-id":"r1"}})"},
            // MQTT 3.1.1 and 5
            {"mqtt4", client, "hex:100d00044d5154540402003c000161",
                "CONNECT 4 “a” · keep alive 60 s",
                R"({"kind":"request","packet":"CONNECT","protocol":"MQTT","level":4,"cleanStart":true,"keepAlive":60,"clientId":"a"})"},
            {"mqtt4", client, "hex:101600044d51545404c2003c0001610002 6d6500037365 63",
                "CONNECT 4 “a” · keep alive 60 s",
                R"({"kind":"request","packet":"CONNECT","protocol":"MQTT","level":4,"cleanStart":true,"keepAlive":60,"clientId":"a","userName":"me","hasPassword":true})"},
            {"mqtt4", server, "hex:20020005", "CONNACK · not authorized",
                R"({"kind":"error","packet":"CONNACK","sessionPresent":false,"returnCode":5,"reason":"not authorized"})"},
            {"mqtt4", client, "hex:320700017400 0a6869", "PUBLISH t · QoS 1 · id 10 · hi",
                R"({"kind":"request","packet":"PUBLISH","topic":"t","qos":1,"retain":false,"dup":false,"id":10,"payload":"hi"})"},
            {"mqtt4", server, "hex:310a0003612f627b2278223a", "PUBLISH a/b · {\"x\":",
                R"({"kind":"message","packet":"PUBLISH","topic":"a/b","qos":0,"retain":true,"dup":false,"payload":"{\"x\":"})"},
            {"mqtt4", server, "hex:4002000a", "PUBACK 10",
                R"({"kind":"answer","packet":"PUBACK","id":10})"},
            {"mqtt4", client, "hex:820800010003612f2301", "SUBSCRIBE a/# QoS 1 · id 1",
                R"({"kind":"request","packet":"SUBSCRIBE","id":1,"topics":[{"topic":"a/#","qos":1}]})"},
            {"mqtt4", server, "hex:9003000180", "SUBACK 1 · failure",
                R"({"kind":"error","packet":"SUBACK","id":1,"codes":[128]})"},
            {"mqtt4", client, "hex:c000", "PINGREQ", R"({"kind":"heartbeat","packet":"PINGREQ"})"},
            {"mqtt4", server, "hex:d0", "part of PINGRESP",
                R"({"kind":"message","packet":"PINGRESP","there":1})"},
            {"mqtt4", server, "hex:300d000161", "part of PUBLISH, 5 of 15 bytes",
                R"({"kind":"message","packet":"PUBLISH","there":5,"size":15})"},
            {"mqtt4", server, "hex:4002000ad000", "2 records: PUBACK 10, PINGRESP",
                R"([{"kind":"answer","packet":"PUBACK","id":10},{"kind":"heartbeat","packet":"PINGRESP"}])"},
            {"mqtt5", client, "hex:100e00044d5154540502003c00000161",
                "CONNECT 5 “a” · keep alive 60 s",
                R"({"kind":"request","packet":"CONNECT","protocol":"MQTT","level":5,"cleanStart":true,"keepAlive":60,"clientId":"a"})"},
            {"mqtt5", server, "hex:200600000321 0014", "CONNACK · success",
                R"({"kind":"open","packet":"CONNACK","sessionPresent":false,"reasonCode":0,"reason":"success","properties":{"receiveMaximum":20}})"},
            {"mqtt5", client,
                "hex:101c00044d5154540526003c00000161 05 18 00000001 0001 77 0003 627965",
                "CONNECT 5 “a” · keep alive 60 s",
                R"({"kind":"request","packet":"CONNECT","protocol":"MQTT","level":5,"cleanStart":true,"keepAlive":60,"clientId":"a","willProperties":{"willDelayInterval":1},"willTopic":"w","willPayload":"bye","willQos":0,"willRetain":true})"},
            {"mqtt5", client, "hex:820b 0006 00 0001 61 2d 0001 62 02",
                "SUBSCRIBE a QoS 1, b QoS 2 · id 6",
                R"({"kind":"request","packet":"SUBSCRIBE","id":6,"topics":[{"topic":"a","qos":1,"noLocal":true,"retainAsPublished":true,"retainHandling":2},{"topic":"b","qos":2,"noLocal":false,"retainAsPublished":false,"retainHandling":0}]})"},
            // As aedes, which speaks 3.1.1 only, refuses MQTT 5.
            {"mqtt5", server, "hex:20020001", "CONNACK · unacceptable protocol version",
                R"({"kind":"error","packet":"CONNACK","sessionPresent":false,"returnCode":1,"reason":"unacceptable protocol version"})"},
            {"mqtt5", server, "hex:e0018e", "DISCONNECT · session taken over",
                R"({"kind":"close","packet":"DISCONNECT","reasonCode":142,"reason":"session taken over"})"},
            {"mqtt5", client, "hex:e00100", "DISCONNECT · normal disconnection",
                R"({"kind":"close","packet":"DISCONNECT","reasonCode":0,"reason":"normal disconnection"})"},
            {"mqtt5", server, "hex:b004000200 00", "UNSUBACK 2 · success",
                R"({"kind":"answer","packet":"UNSUBACK","id":2,"codes":[0]})"},
            {"mqtt5", server, "hex:900500010002 80", "SUBACK 1 · granted QoS 2 · unspecified error",
                R"({"kind":"error","packet":"SUBACK","id":1,"codes":[2,128]})"},
            {"mqtt5", client, "hex:e000", "DISCONNECT",
                R"({"kind":"close","packet":"DISCONNECT"})"},
            {"mqtt5", server,
                "hex:30 12 0001 74 0c 23 0003 26 0001 61 0003 622063 68 69", "PUBLISH t · hi", R"({"kind":"message","packet":"PUBLISH","topic":"t","qos":0,"retain":false,"dup":false,"properties":{"topicAlias":3,"userProperty":{"a":"b c"}},"payload":"hi"})"},
            // https://hexdocs.pm/phoenix/writing_a_channels_client.html
            {"phoenix", client, R"(["1","2","room:1","say",{"x":1}])", "room:1 say · 2 · {\"x\":1}",
                R"({"kind":"request","join_ref":"1","ref":"2","topic":"room:1","event":"say","payload":{"x":1}})"},
            {"phoenix", server,
                R"(["1","2","room:1","phx_reply",{"status":"error","response":{"reason":"no"}}])",
                "reply room:1 error · 2 · {\"reason\":\"no\"}",
                R"({"kind":"error","join_ref":"1","ref":"2","topic":"room:1","event":"phx_reply","status":"error","payload":{"status":"error","response":{"reason":"no"}}})"},
            {"phoenix", client, R"([null,"9","phoenix","heartbeat",{}])", "heartbeat · 9",
                R"({"kind":"heartbeat","join_ref":null,"ref":"9","topic":"phoenix","event":"heartbeat","payload":{}})"},
            {"phoenix", client, "hex:00010103023132723a3175700102",
                "r:1 up · 2 · {\"bytes\":\"01 02\"}",
                R"({"kind":"request","join_ref":"1","ref":"2","topic":"r:1","event":"up","payload":{"bytes":"01 02"}})"},
            {"phoenix", server, "hex:0001030231723a31757001", "r:1 up · {\"bytes\":\"01\"}",
                R"({"kind":"message","join_ref":"1","topic":"r:1","event":"up","payload":{"bytes":"01"}})"},
            // https://docs.anycable.io/misc/action_cable_protocol
            {"actioncable", client, R"({"command":"subscribe","identifier":"{\"channel\":\"C\"}"})",
                "subscribe C",
                R"({"kind":"request","command":"subscribe","identifier":{"channel":"C"}})"},
            {"actioncable", server,
                R"({"identifier":"{\"channel\":\"C\"}","type":"confirm_subscription"})",
                "confirm_subscription C",
                R"({"kind":"answer","type":"confirm_subscription","identifier":{"channel":"C"}})"},
            {"actioncable", server, R"({"type":"ping","message":1700000000})", "ping · 1700000000",
                R"({"kind":"heartbeat","type":"ping","message":1700000000})"},
            {"actioncable", server,
                R"({"identifier":"{\"channel\":\"C\"}","message":{"type":"ping"}})",
                "C · {\"type\":\"ping\"}",
                R"({"kind":"message","identifier":{"channel":"C"},"message":{"type":"ping"}})"},
            // OCPP-J 1.6, section 4.2
            {"ocpp", client, R"([2,"1","BootNotification",{"chargePointModel":"m"}])",
                "BootNotification {\"chargePointModel\":\"m\"} · 1",
                R"({"kind":"request","type":2,"id":"1","action":"BootNotification","payload":{"chargePointModel":"m"}})"},
            // 36 characters of two bytes each.
            {"ocpp", server, "[3,\"" + QByteArray("\xc3\xbc").repeated(36) + "\",{}]",
                "result {} · üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü",
                R"({"kind":"answer","type":3,"id":"üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü","payload":{}})"},
            {"ocpp", server, R"([3,"1",{"status":"Accepted"}])",
                "result {\"status\":\"Accepted\"} · 1",
                R"({"kind":"answer","type":3,"id":"1","payload":{"status":"Accepted"}})"},
            {"ocpp", server, R"([4,"2","NotSupported","",{}])", "error NotSupported · 2",
                R"({"kind":"error","type":4,"id":"2","code":"NotSupported","description":"","details":{}})"},
            // https://wamp-proto.org/wamp_latest_ietf.html
            {"wamp", client, R"([1,"r1",{"roles":{"caller":{}}}])", "HELLO r1",
                R"({"kind":"request","message":"HELLO","realm":"r1","details":{"roles":{"caller":{}}}})"},
            {"wamp", client, R"([48,7,{},"com.add",[2,3]])", "CALL com.add · 7 · [2,3]",
                R"({"kind":"request","message":"CALL","request":7,"options":{},"procedure":"com.add","args":[2,3]})"},
            {"wamp", server, R"([36,7,9,{"topic":"com.tick"},[1]])", "EVENT com.tick · sub 7 · [1]",
                R"({"kind":"message","message":"EVENT","subscription":7,"publication":9,"details":{"topic":"com.tick"},"args":[1]})"},
            {"wamp", server, "[36,7,9,{}]", "EVENT · sub 7",
                R"({"kind":"message","message":"EVENT","subscription":7,"publication":9,"details":{}})"},
            {"wamp", server, R"([68,3,8,{"procedure":"com.add"},[2]])",
                "INVOCATION com.add · 3 · registration 8 · [2]",
                R"({"kind":"request","message":"INVOCATION","request":3,"registration":8,"details":{"procedure":"com.add"},"args":[2]})"},
            {"wamp", client, "hex:94300180a3612e62", "CALL a.b · 1",
                R"({"kind":"request","message":"CALL","request":1,"options":{},"procedure":"a.b"})"},
            {"wamp", client, "hex:84183001a063612e62", "CALL a.b · 1",
                R"({"kind":"request","message":"CALL","request":1,"options":{},"procedure":"a.b"})"},
            {"wamp", client, "hex:00000008 94300180a3612e62 00000008 94300280a3612e62",
                "2 records: CALL a.b · 1, CALL a.b · 2",
                R"([{"kind":"request","message":"CALL","request":1,"options":{},"procedure":"a.b"},{"kind":"request","message":"CALL","request":2,"options":{},"procedure":"a.b"}])"},
            {"wamp", server, "[50,7,{\"progress\":true},[1]]\x1e[50,7,{},[2]]\x1e",
                "2 records: RESULT · 7 · [1], RESULT · 7 · [2]",
                R"([{"kind":"answer","message":"RESULT","request":7,"details":{"progress":true},"args":[1]},{"kind":"answer","message":"RESULT","request":7,"details":{},"args":[2]}])"},
            {"wamp", server, R"([8,48,7,{},"wamp.error.no_such_procedure"])",
                "ERROR wamp.error.no_such_procedure · 7",
                R"({"kind":"error","message":"ERROR","requestType":48,"request":7,"details":{},"error":"wamp.error.no_such_procedure"})"},
            // https://pusher.com/docs/channels/library_auth_reference/pusher-websockets-protocol/
            {"pusher", server,
                R"({"event":"pusher:connection_established","data":"{\"socket_id\":\"1.2\"}"})",
                R"(pusher:connection_established · {"socket_id":"1.2"})",
                R"({"kind":"open","event":"pusher:connection_established","data":{"socket_id":"1.2"}})"},
            {"pusher", client, R"({"event":"pusher:subscribe","data":{"channel":"a"}})",
                "pusher:subscribe a",
                R"({"kind":"request","event":"pusher:subscribe","channel":"a","data":{"channel":"a"}})"},
            {"pusher", server,
                R"({"event":"pusher_internal:subscription_succeeded","channel":"a","data":"{}"})",
                "pusher_internal:subscription_succeeded a",
                R"({"kind":"answer","event":"pusher_internal:subscription_succeeded","channel":"a","data":{}})"},
            {"pusher", server, R"({"event":"price","channel":"a","data":"{p:1}"})",
                R"(price a · "{p:1}")",
                R"({"kind":"message","event":"price","channel":"a","data":"{p:1}"})"},
            {"pusher", server, R"({"event":"pusher:ping"})", "pusher:ping",
                R"({"kind":"heartbeat","event":"pusher:ping"})"},
            // https://centrifugal.dev/docs/transports/client_protocol
            {"centrifugo", client, R"({"id":2,"subscribe":{"channel":"a"}})",
                R"(subscribe a · 2 · {"channel":"a"})",
                R"({"kind":"request","id":2,"method":"subscribe","channel":"a","data":{"channel":"a"}})"},
            {"centrifugo", server,
                "{\"id\":2,\"subscribe\":{}}\n{\"push\":{\"channel\":\"a\",\"pub\":{\"data\":1}"
                "}}",
                "2 records: subscribe · 2 · {}, push pub a",
                R"([{"kind":"answer","id":2,"method":"subscribe","data":{}},{"kind":"message","method":"push","channel":"a","data":{"channel":"a","pub":{"data":1}}}])"},
            {"centrifugo", server, "{}", "ping", R"({"kind":"heartbeat"})"},
            {"centrifugo", client, "{}", "pong", R"({"kind":"heartbeat"})"},
            {"centrifugo", server, R"({"id":3,"error":{"code":103,"message":"permission denied"}})",
                "error 103 permission denied · 3",
                R"({"kind":"error","id":3,"error":{"code":103,"message":"permission denied"}})"},
            // https://github.com/sockjs/sockjs-protocol
            {"sockjs", server, R"(a["OK\nfine"])", "OK␊fine",
                R"({"kind":"message","message":"OK\nfine"})"},
            {"sockjs", server, R"(a["\nfine"])", "␊fine",
                R"({"kind":"message","message":"\nfine"})"},
            {"sockjs", server, "o", "open", R"({"kind":"open","frame":"open"})"},
            {"sockjs", server, "h", "heartbeat", R"({"kind":"heartbeat","frame":"heartbeat"})"},
            {"sockjs", server, R"(a["{\"x\":1}","hi"])", R"(2 records: {"x":1}, hi)",
                R"([{"kind":"message","message":{"x":1}},{"kind":"message","message":"hi"}])"},
            {"sockjs", server, R"(a["MESSAGE\nsubscription:0\ndestination:/t\n\nhi\u0000"])",
                "MESSAGE /t · sub 0 · hi",
                R"({"kind":"message","command":"MESSAGE","destination":"/t","headers":{"subscription":"0","destination":"/t"},"body":"hi"})"},
            {"sockjs", server, R"(a["\n"])", "heartbeat", R"({"kind":"heartbeat"})"},
            {"sockjs", server, R"(c[3000,"Go away!"])", "close 3000 Go away!",
                R"({"kind":"close","frame":"close","code":3000,"reason":"Go away!"})"},
            {"sockjs", client, R"(["hi"])", "hi", R"({"kind":"message","message":"hi"})"},
            {"ndjson", server, "{\"a\":1}\n{\"a\":2}\n", "2 records: {\"a\":1}, {\"a\":2}",
                R"([{"kind":"message","value":{"a":1}},{"kind":"message","value":{"a":2}}])"},
            {"ndjson", server, "{\"a\":1} [2]{}\n\n{\"a\":3}",
                "4 records: {\"a\":1}, [2], {}, {\"a\":3}",
                R"([{"kind":"message","value":{"a":1}},{"kind":"message","value":[2]},{"kind":"message","value":{}},{"kind":"message","value":{"a":3}}])"},
            {"ndjson", server, "\x1e{\"a\":1}\n", "{\"a\":1}",
                R"({"kind":"message","value":{"a":1}})"},
            {"messagepack", server, "hex:0102", "2 records: 1, 2",
                R"([{"kind":"message","value":1},{"kind":"message","value":2}])"},
            {"cbor", server, "hex:a161610a", "{\"a\":10}",
                R"({"kind":"message","value":{"a":10}})"},
            {"compressed", server, "hex:789cab564a54b232ac0500082a0209", "{\"a\":1}",
                R"({"kind":"message","compression":"zlib","size":7,"value":{"a":1}})"},
            {"compressed", server, "hex:1f8b0800000000000203cbc80400ac2a93d802000000", "hi",
                R"({"kind":"message","compression":"gzip","size":2,"text":"hi"})"},
            {"compressed", server, "hex:cbc80400", "hi",
                R"({"kind":"message","compression":"deflate","size":2,"text":"hi"})"},
            {"compressed", server, "hex:789caa56ca2f50b23234a805000000ffff", "{\"op\":10}",
                R"({"kind":"message","compression":"zlib","size":9,"value":{"op":10}})"},
            {"compressed", server, "ping", "ping", R"({"kind":"message","text":"ping"})"},
            // https://protobuf.dev/programming-guides/encoding/
            {"protobuf", server, "hex:089601", "{\"1\":150}",
                R"({"kind":"message","message":{"1":150}})"},
            {"protobuf", server, "hex:08960112026869",
                R"({"1":150,"2":{"text":"hi","message":{"13":105}}})",
                R"({"kind":"message","message":{"1":150,"2":{"text":"hi","message":{"13":105}}}})"},
            {"protobuf", server, "hex:1500 00803f", R"({"2":{"integer":1065353216,"float":1.0}})",
                R"({"kind":"message","message":{"2":{"integer":1065353216,"float":1.0}}})"},
            {"protobuf", server, "hex:0b08010c1002", R"({"1":{"1":1},"2":2})",
                R"({"kind":"message","message":{"1":{"1":1},"2":2}})"},
            {"protobuf", server, "hex:0b1308011408020c", R"({"1":{"2":{"1":1},"1":2}})",
                R"({"kind":"message","message":{"1":{"2":{"1":1},"1":2}}})"},
            {"protobuf", server, "hex:1a03089601", R"({"3":{"1":150}})",
                R"({"kind":"message","message":{"3":{"1":150}}})"},
        };
    if (hasZstd())
        examples.push_back({"compressed", server, "hex:28b52ffd04583900007b2261223a317d488bfc32",
            "{\"a\":1}", R"({"kind":"message","compression":"zstd","size":7,"value":{"a":1}})"});
    examples.push_back({"compressed", server, "hex:789c030000000001", "0 bytes",
        R"({"kind":"message","compression":"zlib","size":0,"text":""})"});
    if (hasBrotli())
        examples.push_back({"brotli", server, "hex:0b03807b2261223a317d03", "{\"a\":1}",
            R"({"kind":"message","compression":"Brotli","size":7,"value":{"a":1}})"});
    for (const Example &example : examples)
        QTest::addRow("%s %s", example.codec, example.payload.left(60).constData())
            << QString::fromLatin1(example.codec) << int(example.direction) << example.payload
            << QString::fromUtf8(example.summary) << QByteArray(example.fields);
}

void TestCodecExamples::decodes()
{
    QFETCH(QString, codec);
    QFETCH(int, direction);
    QFETCH(QByteArray, payload);
    QFETCH(QString, summary);
    QFETCH(QByteArray, fields);
    QByteArray bytes;
    const CodecMessage message = messageOf(payload, Direction(direction), bytes);
    const DecodedMessage decoded = codecWithId(codec)->decode(message);
    QCOMPARE(decoded.fault(), QString());
    QCOMPARE(decoded.summary(), summary);
    QCOMPARE(decoded.fields(), fields);
}

void TestCodecExamples::explains_data()
{
    QTest::addColumn<QString>("codec");
    QTest::addColumn<int>("direction");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("part");
    const auto row
        = [](const char *codec, Direction direction, const QByteArray &payload, const char *part) {
              QTest::addRow("%s %s", codec, payload.constData()) << QString::fromLatin1(
                  codec) << int(direction) << payload << QString::fromUtf8(part);
          };
    row("socketio-eio4", client, "", "empty");
    row("socketio-eio4", client, "hello", "no Engine.IO packet type");
    row("socketio-eio4", client, "4", "packet type is missing");
    row("socketio-eio4", client, "4/a,b", "no Socket.IO packet type");
    row("socketio-eio4", client, "42[\"a\"", "not JSON");
    row("socketio-eio4", client, "42{}", "must be an array");
    row("socketio-eio4", client, "42", "arguments is missing");
    row("socketio-eio4", client, "42[]", "name of the event");
    row("socketio-eio4", client, "43[1]", "id of the ack");
    row("socketio-eio4", client, "45[\"a\"]", "number of its attachments");
    row("socketio-eio4", server, "0nothing", "JSON object");
    row("socketio-eio4", server, "b*", "not base64");
    row("socketio-eio3", server, "hex:00", "byte 04");
    row("jsonrpc", client, R"({"jsonrpc":"2.0","method":"foobar, "params":"bar"])", "not JSON");
    row("jsonrpc", client, "[]", "must not be empty");
    row("jsonrpc", client, "[1]", "must be an object");
    row("jsonrpc", client, "7", "is an object");
    row("jsonrpc", client, R"({"jsonrpc":"2.0","method":1})", "must be a string");
    row("jsonrpc", client, R"({"jsonrpc":"2.0","method":"a","params":"bar"})",
        "array or an object");
    row("jsonrpc", client, R"({"jsonrpc":"1.0","method":"a"})", "must be \"2.0\"");
    row("jsonrpc", server, R"({"jsonrpc":"2.0","id":7,"result":1,"error":null})", "not both");
    row("jsonrpc", server, R"({"jsonrpc":"2.0","result":1})", "“id” of the response");
    row("jsonrpc", server, R"({"jsonrpc":"2.0","id":1})", "all missing");
    row("signalr", server, R"({"type":3,"invocationId":"5","result":5})", "1E");
    row("signalr", server, "{\"type\":10}\x1e", "no message type");
    row("signalr", server, "{\"type\":3,\"result\":1,\"error\":\"x\"}\x1e", "not both");
    row("signalr", server, "{\"type\":1}\x1e", "target is missing");
    row("signalr", server, "[1]\x1e", "JSON object");
    row("signalr", server, "hex:08940280a135", "cut off");
    row("signalr", server, "hex:ffffffffff", "cut off");
    row("signalr", server, "hex:0101", "array that begins");
    row("appsync-events", client, R"({"type":"publish"})", "needs an “id”");
    row("appsync-events", client, R"({"type":"subscribe","id":"1","channel":"a"})",
        "begins with /");
    row("appsync-events", client, R"({"type":"publish","id":"1","channel":"/a","events":[{}]})",
        "an array of 1 to 5 strings");
    row("appsync-events", client, R"({"type":"publish","id":"1","channel":"/a","events":["x"]})",
        "each event must be JSON");
    row("appsync-events", server, R"({"type":"publish","id":"1","channel":"/a"})",
        "only the client");
    row("appsync-events", client, R"({"type":"ka"})", "only the server");
    row("appsync-events", client, R"({"type":"next","id":"1"})", "no message type");
    row("appsync-events", server, "[]", "must be an object");
    row("graphql-transport-ws", client, R"({"id":"2","type":"start","payload":{"query":"{a}"}})",
        "protocol graphql-ws; this connection uses graphql-transport-ws");
    row("graphql-transport-ws", client, R"({"type":"subscribe","payload":{}})", "needs an “id”");
    row("graphql-transport-ws", client, R"({"type":"subscribe","id":1,"payload":{}})",
        "needs an “id”");
    row("graphql-transport-ws", client, R"({"type":"subscribe","id":"1"})", "needs a “payload”");
    row("graphql-transport-ws", client, R"({"type":"connection_ack"})", "only the server");
    row("graphql-transport-ws", server, R"({"type":"connection_init"})", "only the client");
    row("graphql-transport-ws", server, R"({"id":"1"})", "“type” is missing");
    row("graphql-ws", server, R"({"type":"unheard"})", "no message type");
    row("graphql-ws", server, "[]", "must be an object");
    row("jsonrpc", client, R"({"jsonrpc":"2.0","id":{},"method":"a"})",
        "a string, a number or null");
    row("jsonrpc", server, R"({"jsonrpc":"2.0","id":1,"error":"no"})", "section 5.1");
    row("jsonrpc", server, R"({"jsonrpc":"2.0","id":1,"error":{"code":"x","message":"no"}})",
        "section 5.1");
    row("engineio3", server, "hex:01", "the byte 04");
    row("engineio4", server, "x", "no Engine.IO packet type");
    row("engineio4", server, "", "the message is empty");
    row("ocpp", client, R"([2,"1","X",[]])", "the payload must be an object");
    row("centrifugo-protobuf", server, "{}", "are binary messages");
    row("centrifugo-protobuf", server, "hex:", "the message is empty");
    row("centrifugo-protobuf", server, "hex:050801", "a record is cut off");
    row("centrifugo-protobuf", server, "hex:020896", "field id: a varint is cut off");
    row("dap", client, "[]", "a JSON object");
    row("dap", client, R"({"seq":1,"type":"other"})", "“type” must be");
    row("dap", client, R"({"seq":"x","type":"request"})", "“seq” must be");
    row("dap", client, R"({"seq":1,"type":"request"})", "“command” must be");
    row("dap", server, R"({"seq":1,"type":"event"})", "“event” must be");
    row("dap", server, R"({"seq":1,"type":"response","command":"a"})", "“request_seq” must be");
    row("dap", server, R"({"seq":1,"type":"response","command":"a","request_seq":1})",
        "“success” must be");
    row("stomp", client, "SEND\ndestination:/t\n\nhi", "byte 00");
    row("stomp", client, bytesOf("HELLO\n\n\0"), "no STOMP command");
    row("stomp", client, bytesOf("SEND\nbroken\n\n\0"), "no colon");
    row("stomp", client, bytesOf("SEND\ncontent-length:9\n\nhi\0"), "content-length is 9");
    row("mqtt4", client, "text", "binary messages");
    row("mqtt4", client, "hex:360500017400 0a", "QoS 3");
    row("mqtt4", client, "hex:0002", "type 0");
    row("mqtt4", client, "hex:8006", "flags of SUBSCRIBE must be 2");
    row("mqtt4", client, "hex:30ffffffff01", "more than 4 bytes");
    row("mqtt4", client, "hex:32050001740000", "must not be 0");
    row("mqtt4", client, "hex:300400026123", "“#”");
    row("mqtt4", server, "hex:2000", "a part is missing");
    row("mqtt4", server, "hex:4003000a00", "more bytes");
    row("mqtt4", client, "hex:82020001", "SUBSCRIBE needs a topic filter");
    row("mqtt4", client, "hex:a2020001", "UNSUBSCRIBE needs a topic filter");
    row("mqtt5", server, "hex:3006000174024200", "no property 66");
    row("mqtt5", server, "hex:900400010500", "a part is missing");
    row("mqtt5", server, "hex:30 06 0001 74 02 23 00", "property is cut off");
    row("phoenix", client, R"(["1","2","room:1","say"])", "array of five");
    row("phoenix", client, R"(["1","2",3,"say",{}])", "must be strings");
    row("phoenix", client, "hex:0009", "within its header");
    row("phoenix", client, "hex:07", "0, 1 or 2");
    row("actioncable", client, R"({"command":"subscribe","identifier":{"channel":"C"}})",
        "must be a string");
    row("actioncable", client, R"({})", "all missing");
    row("ocpp", client, R"([2,1,"Heartbeat",{}])", "must be a string");
    row("ocpp", client, R"([2,"1","Heartbeat"])", "has 4 elements; this one has 3");
    row("ocpp", client, "[9]", "begins with its type");
    row("ocpp", client, R"([2,"1234567890123456789012345678901234567","Heartbeat",{}])",
        "more than 36");
    row("wamp", client, "", "empty");
    row("wamp", client, "[48,7,{}]", "“procedure” is missing");
    row("wamp", client, "[99]", "99 is no code");
    row("wamp", client, "[\"a\"]", "code of its type");
    row("wamp", client, "{", "not JSON");
    row("wamp", client, "hex:943001", "missing");
    row("wamp", client, "hex:00000009 94", "cut off");
    row("pusher", server, "{", "not JSON");
    row("pusher", server, "[]", "“event” that is a string");
    row("centrifugo", server, "", "3501");
    row("centrifugo", server, "[]", "JSON object");
    row("centrifugo", server, "{\"id\":1,\"ping\":{}}\n{", "not JSON");
    row("centrifugo", server, "hex:00", "text messages");
    row("sockjs", server, "x", "begins with o");
    row("sockjs", server, "a[1]", "JSON string");
    row("sockjs", server, "a[\"", "not JSON");
    row("sockjs", server, "c[3000]", "a code and a reason");
    row("sockjs", server, R"(a["SEND\ndestination:/t\n\nhi"])", "byte 00");
    row("sockjs", client, "hi", "array of JSON strings");
    row("ndjson", server, "{\"a\":1}\n{\"a\":", "record 2 is not JSON");
    row("ndjson", server, "{\"a\":1}{\"a\":}", "record 2 is not JSON");
    row("ndjson", server, "{\"a\":1}x", "record 1 is not JSON");
    row("messagepack", server, "hex:92a161", "MessagePack: 1 byte is missing");
    row("messagepack", server, "hex:c40501", "MessagePack: 4 bytes are missing");
    row("cbor", server, "hex:a161", "CBOR: Unexpected end");
    row("cbor", server, "hex:6361", "CBOR: the end of a string is missing");
    row("compressed", server, "hex:", "nothing is compressed");
    row("compressed", server, "hex:789cab4e", "as zlib, or the stream began");
    row("compressed", server, "hex:aa86300c6b01000000ffff", "as deflate, or the stream began");
    row("compressed", server, "hex:789cab564a54b232ac0500082a020900",
        "1 byte follow the compressed data");
    if (hasZstd()) {
        row("compressed", server, "hex:28b52ffd04583900007b2261223a317d488bfc33",
            "as zstd: The compressed data is damaged after 16 bytes: the check sum");
        row("compressed", server, "hex:28b52ffd00883900007b2261223a317d", "more than 8 MiB");
        row("compressed", server, "hex:28b52ffd00583900007b2261", "is incomplete");
        row("compressed", server, "hex:28b52ffd00583900007b2261223a317d00",
            "1 byte follow the compressed data");
    }
    if (hasBrotli()) {
        row("brotli", server, "hex:", "nothing is compressed");
        row("brotli", server, "hex:7b2261223a317d", "as Brotli: The compressed data is damaged");
        row("brotli", server, "hex:0b03807b2261223a31", "is incomplete");
        row("brotli", server, "hex:0b03807b2261223a317d03ff", "1 byte follow the compressed data");
    }
    row("protobuf", server, "hex:0896", "cut off");
    row("protobuf", server, "hex:0000", "no field number");
    row("protobuf", server, "hex:0a05 6869", "only 2 follow");
    row("protobuf", server, "hex:0b", "group has no end");
    row("protobuf", server, "hex:0b0801", "group has no end");
    row("protobuf", server, "hex:0b080114", "did not begin");
    row("protobuf", server, "hex:0c", "did not begin");
    row("protobuf", server, "hex:" + QByteArray("0b").repeated(100), "more than 16 levels");
    row("protobuf", server, "hex:0e", "wire type 6");
}

void TestCodecExamples::explains()
{
    QFETCH(QString, codec);
    QFETCH(int, direction);
    QFETCH(QByteArray, payload);
    QFETCH(QString, part);
    QByteArray bytes;
    const DecodedMessage decoded
        = codecWithId(codec)->decode(messageOf(payload, Direction(direction), bytes));
    QVERIFY2(decoded.fault().contains(part), qPrintable(decoded.fault()));
    QVERIFY2(
        decoded.summary().contains(QStringLiteral("malformed: ")), qPrintable(decoded.summary()));
    QVERIFY2(parseJson(decoded.fields()).root, decoded.fields().constData());
}

void TestCodecExamples::heartbeatNeedsAnInterval()
{
    const CodecPointer codec = codecWithId(QStringLiteral("socketio-eio3"));
    QVERIFY(!codec->heartbeatAfter({"0{\"sid\":\"x\"}", server, true, true}));
    QVERIFY(!codec->heartbeatAfter({"0{\"pingInterval\":-5}", server, true, true}));
    const auto beat = codec->heartbeatAfter({"0{\"pingInterval\":25000}", server, true, true});
    QVERIFY(beat && beat->period == std::chrono::seconds(25));
}

/// Text of a stranger must not look like something else.
void TestCodecExamples::summariesAreOneLine()
{
    const QByteArray payload = "42[\"a\xe2\x80\xae\\nb\",\"" + QByteArray(10'000, 'x') + "\"]";
    const QString summary = codecWithId(QStringLiteral("socketio-eio4"))
                                ->decode({payload, server, true, true})
                                .summary();
    QVERIFY(summary.startsWith(QStringLiteral("emit a<U+202E>␊b ")));
    QVERIFY(summary.size() <= 256);
}

WASCLEAN_TEST(TestCodecExamples, QCoreApplication)

} // namespace tst_codecexamples

#include "tst_codecexamples.moc"
