#include "app/codecs/codecs.h"
#include "tests/codecs/examplemessage.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_codecduties {

using namespace wasclean;

/// What a client sends by itself, as the protocol demands.
class TestCodecDuties : public QObject
{
    Q_OBJECT

private slots:
    void replies_data();
    void replies();
    void heartbeats_data();
    void heartbeats();
};

void TestCodecDuties::replies_data()
{
    QTest::addColumn<QString>("codec");
    QTest::addColumn<QByteArray>("received");
    QTest::addColumn<QByteArrayList>("replies");
    const auto row = [](const char *name, const char *codec, const QByteArray &received,
                         const QByteArrayList &replies) {
        QTest::newRow(name) << QString::fromLatin1(codec) << received << replies;
    };
    row("a ping of Centrifugo", "centrifugo", "{}", {"{}"});
    row("a ping among pushes", "centrifugo",
        "{}\n{\"push\":{\"channel\":\"a\",\"pub\":{\"data\":1}}}", {"{}"});
    row("a ping at the end", "centrifugo", "{\"id\":1,\"publish\":{}}\n{}\n", {"{}"});
    row("a ping in Protocol Buffers", "centrifugo-protobuf", "hex:00", {"hex:00"});
    row("Engine.IO 4", "engineio4", "2probe", {"3probe"});
    row("Engine.IO 3, whose client asks", "engineio3", "2", {});
    row("Socket.IO", "socketio-eio4", "0{\"sid\":\"a\"}", {"40"});
    // As the client of the package does, see the recording socketio4-msgpack.
    row("Socket.IO in MessagePack", "socketio-eio4-msgpack", "0{\"sid\":\"a\"}",
        {"hex:83a47479706500a464617461d40000a36e7370a12f"});
    row("a ping beside MessagePack", "socketio-eio4-msgpack", "2", {"3"});
    row("no ping", "centrifugo", "{\"id\":1,\"publish\":{}}", {});
    row("AppSync Events keep themselves alive", "appsync-events", R"({"type":"ka"})", {});
    // MQTT, 4.3.
    row("QoS 0", "mqtt4", "hex:30050001616869", {});
    row("QoS 1", "mqtt4", "hex:3207000161000a6869", {"hex:4002000a"});
    row("QoS 2", "mqtt5", "hex:340800 0161000a006869", {"hex:5002000a"});
    row("PUBREC", "mqtt4", "hex:50020001", {"hex:62020001"});
    row("PUBREC with a reason", "mqtt5", "hex:5003000110", {"hex:62020001"});
    row("PUBREC that refuses", "mqtt5", "hex:5003000187", {});
    row("PUBREL", "mqtt5", "hex:6202000a", {"hex:7002000a"});
    row("two packets", "mqtt4", "hex:500200016202000a", {"hex:62020001", "hex:7002000a"});
}

void TestCodecDuties::replies()
{
    QFETCH(QString, codec);
    QFETCH(QByteArray, received);
    QFETCH(QByteArrayList, replies);
    QByteArray bytes;
    const CodecMessage message = messageOf(received, server, bytes);
    const CodecPointer spoken = codecWithId(codec);
    QByteArrayList shown;
    for (const QByteArray &reply : spoken->replies(message))
        shown.append(spoken->sendsText(reply) ? reply : "hex:" + reply.toHex());
    QCOMPARE(shown, replies);
}

void TestCodecDuties::heartbeats_data()
{
    QTest::addColumn<QString>("codec");
    QTest::addColumn<QByteArray>("received");
    QTest::addColumn<int>("period");
    const auto row = [](const char *name, const char *codec, const char *received, int period) {
        QTest::newRow(name) << QString::fromLatin1(codec) << QByteArray(received) << period;
    };
    row("MQTT 3.1.1", "mqtt4", "hex:20020000", 30'000);
    row("refused", "mqtt4", "hex:20020005", 0);
    row("cut off", "mqtt4", "hex:200200", 0);
    row("MQTT 5", "mqtt5", "hex:2003000000", 30'000);
    row("MQTT 5, refused", "mqtt5", "hex:2003008700", 0);
    // MQTT 5, 3.2.2.3.14.
    row("the server's own", "mqtt5", "hex:2006000003130 00a", 5'000);
    row("the server wants none", "mqtt5", "hex:200600000313 0000", 0);
}

/// How often a client sends PINGREQ after the CONNACK, in milliseconds; 0 for not at all.
void TestCodecDuties::heartbeats()
{
    QFETCH(QString, codec);
    QFETCH(QByteArray, received);
    QFETCH(int, period);
    QByteArray bytes;
    const auto beat = codecWithId(codec)->heartbeatAfter(messageOf(received, server, bytes));
    QCOMPARE(beat ? int(beat->period.count()) : 0, period);
    if (beat)
        QCOMPARE(beat->payload.toHex(), QByteArray("c000"));
}

WASCLEAN_TEST(TestCodecDuties, QCoreApplication)

} // namespace tst_codecduties

#include "tst_codecduties.moc"
