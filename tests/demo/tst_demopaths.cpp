#include "app/demo/demoserver.h"
#include "tests/demo/rawclient.h"
#include "tests/support/testrunner.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

namespace tst_demopaths {

using namespace wasclean;
using namespace wasclean::test;

/// The paths on which messages go to and fro, judged by their bytes on the wire.
class TestDemoPaths : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void greetsAndCloses();
    void waitsBeforeItCloses();
    void asksForAName();
    void echoes_data();
    void echoes();
    void echoesFragmentsAsOneMessage();
    void answersPingsInsideAMessage();
    void pings();
    void sendsBinary();
    void sendsFragments();
    void chats();
    void passesNoLargeMessagesOn();
    void ticks();
    void choosesASubprotocol_data();
    void choosesASubprotocol();
    void tellsTheHeaders();

private:
    DemoServer m_server;
};

void TestDemoPaths::initTestCase() { QVERIFY(m_server.listen(0)); }

void TestDemoPaths::init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

void TestDemoPaths::greetsAndCloses()
{
    RawClient client(m_server.port());
    QVERIFY(client.upgrade("/hello?delay=1").startsWith("HTTP/1.1 101 "));
    client.sendFrame(1, "J\xC3\xB6hn");
    QCOMPARE(client.read(27), QByteArray("\x81\x19Hello from server, J\xC3\xB6hn!"));
    QCOMPARE(client.read(8),
        QByteArray("\x88\x06\x03\xE8"
                   "Bye!"));
    client.sendFrame(8, closePayload(1000));
    QCOMPARE(client.waitForEnd(), End::Fin);
}

void TestDemoPaths::waitsBeforeItCloses()
{
    RawClient client(m_server.port());
    client.upgrade("/hello?delay=300");
    // From before the server's own wait, so that a busy machine only makes it longer.
    QElapsedTimer timer;
    timer.start();
    client.sendFrame(1, "a");
    QCOMPARE(client.readFrame().opcode, 1);
    QCOMPARE(client.readFrame().opcode, 8);
    QVERIFY(timer.elapsed() >= 300);
    // TCP belongs to the client's answer: the server has not ended it.
    QVERIFY(client.isQuiet());
}

void TestDemoPaths::asksForAName()
{
    RawClient client(m_server.port());
    client.upgrade("/hello");
    client.sendFrame(2, "a");
    QCOMPARE(client.readFrame().payload, QByteArray("Please send your name as text."));
}

void TestDemoPaths::echoes_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("opcode");
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("text") << QByteArray("/echo") << 1 << QByteArray("Hello");
    QTest::newRow("root") << QByteArray("/") << 1 << QByteArray("Hello");
    QTest::newRow("empty text") << QByteArray("/echo") << 1 << QByteArray();
    QTest::newRow("byte order mark") << QByteArray("/echo") << 1
                                     << QByteArray("\xEF\xBB\xBF"
                                                   "a");
    QTest::newRow("only a byte order mark")
        << QByteArray("/echo") << 1 << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("NUL") << QByteArray("/echo") << 1 << QByteArray("a\0b", 3);
    QTest::newRow("not a character") << QByteArray("/echo") << 1 << QByteArray("\xEF\xBF\xBF");
    QTest::newRow("binary") << QByteArray("/echo") << 2 << QByteArray("\0\xFF\x80", 3);
    for (const int size : {125, 126, 65535, 65536, 3'000'000}) {
        QTest::addRow("%d bytes", size) << QByteArray("/echo") << 2 << QByteArray(size, '\x9C');
    }
    QTest::newRow("silent echoes too") << QByteArray("/silent") << 1 << QByteArray("a");
}

void TestDemoPaths::echoes()
{
    QFETCH(QByteArray, path);
    QFETCH(int, opcode);
    QFETCH(QByteArray, payload);
    RawClient client(m_server.port());
    client.upgrade(path);
    client.sendFrame(opcode, payload);
    const WireFrame frame = client.readFrame();
    QVERIFY(frame.fin && !frame.masked);
    QCOMPARE(frame.opcode, opcode);
    QCOMPARE(frame.payload, payload);
}

void TestDemoPaths::echoesFragmentsAsOneMessage()
{
    RawClient client(m_server.port());
    client.upgrade("/echo");
    client.sendFrame(1, "caf\xC3", false);
    client.sendFrame(0, "\xA9", true);
    QCOMPARE(client.read(7),
        QByteArray("\x81\x05"
                   "caf\xC3\xA9"));
}

void TestDemoPaths::answersPingsInsideAMessage()
{
    RawClient client(m_server.port());
    client.upgrade("/echo");
    client.sendFrame(1, "a", false);
    client.sendFrame(9, "ping");
    QCOMPARE(client.read(6), QByteArray("\x8A\x04ping"));
    client.sendFrame(0, "b");
    QCOMPARE(client.read(4),
        QByteArray("\x81\x02"
                   "ab"));
}

void TestDemoPaths::pings()
{
    RawClient client(m_server.port());
    client.upgrade("/ping?every=10");
    QCOMPARE(client.read(6),
        QByteArray("\x89\x01"
                   "1\x89\x01"
                   "2"));
}

void TestDemoPaths::sendsBinary()
{
    QByteArray everyByte;
    for (int i = 0; i < 256; ++i) {
        everyByte.append(static_cast<char>(i));
    }
    RawClient client(m_server.port());
    client.upgrade("/binary");
    const WireFrame first = client.readFrame();
    QCOMPARE(first.opcode, 2);
    QCOMPARE(first.payload, everyByte);
    const WireFrame second = client.readFrame();
    QCOMPARE(second.opcode, 2);
    QCOMPARE(second.payload, everyByte.repeated(256));
    client.sendFrame(2, "\xFF");
    QCOMPARE(client.read(3), QByteArray("\x82\x01\xFF"));
}

void TestDemoPaths::sendsFragments()
{
    RawClient client(m_server.port());
    client.upgrade("/fragments");
    QCOMPARE(client.read(6),
        QByteArray("\x01\x04"
                   "caf\xC3"));
    QCOMPARE(client.readFrame().opcode, 9);
    QCOMPARE(client.read(6), QByteArray("\x00\x04\xA9 au", 6));
    QCOMPARE(client.read(2), QByteArray("\x00\x00", 2));
    QCOMPARE(client.read(7), QByteArray("\x80\x05 lait"));

    QCOMPARE(client.read(2), QByteArray("\x02\x64"));
    client.read(100);
    QCOMPARE(client.readFrame().opcode, 9);
    QCOMPARE(client.read(2), QByteArray("\x00\x64", 2));
    client.read(100);
    QCOMPARE(client.read(2), QByteArray("\x80\x38"));
}

/// A message goes to all in the room, and to nobody in another.
void TestDemoPaths::chats()
{
    RawClient ann(m_server.port());
    RawClient bob(m_server.port());
    RawClient eve(m_server.port());
    QVERIFY(ann.upgrade("/chat?room=red").startsWith("HTTP/1.1 101 "));
    bob.upgrade("/chat?room=red");
    eve.upgrade("/chat?room=blue");
    ann.sendFrame(1, "hello");
    QCOMPARE(ann.readFrame().payload, QByteArray("hello"));
    QCOMPARE(bob.readFrame().payload, QByteArray("hello"));
    bob.sendFrame(2, "\x01");
    QCOMPARE(ann.readFrame().opcode, 2);
    // What Eve gets first is her own: nothing of the other room came before it.
    eve.sendFrame(1, "alone");
    QCOMPARE(eve.readFrame().payload, QByteArray("alone"));
    // Who has gone is no longer in the room.
    bob.sendFrame(8, closePayload(1000));
    QCOMPARE(bob.waitForEnd(), End::Fin);
    ann.sendFrame(1, "still here");
    QCOMPARE(ann.readFrame().payload, QByteArray("still here"));
}

void TestDemoPaths::passesNoLargeMessagesOn()
{
    RawClient ann(m_server.port());
    RawClient bob(m_server.port());
    ann.upgrade("/chat?room=big");
    bob.upgrade("/chat?room=big");
    ann.sendFrame(1, QByteArray(16 * 1024 + 1, 'a'));
    QCOMPARE(ann.readFrame().payload, QByteArray("Please send messages of at most 16384 bytes."));
    ann.sendFrame(1, "small");
    QCOMPARE(bob.readFrame().payload, QByteArray("small"));
}

void TestDemoPaths::ticks()
{
    const QRegularExpression quote(QStringLiteral(
        R"(^\{"type":"quote","seq":\d+,"symbol":"[A-Z]+","price":\d+\.\d\d,"time":"[^"]+Z"\}$)"));
    RawClient client(m_server.port());
    client.upgrade("/ticker");
    for (int sequence = 1; sequence <= 10; ++sequence) {
        const WireFrame frame = client.readFrame();
        const QJsonObject tick = QJsonDocument::fromJson(frame.payload).object();
        QCOMPARE(tick.value(QLatin1String("seq")).toInt(), sequence);
        if (sequence < 10) {
            QVERIFY2(quote.match(QString::fromUtf8(frame.payload)).hasMatch(),
                frame.payload.constData());
        } else {
            QCOMPARE(tick.value(QLatin1String("type")).toString(), QStringLiteral("heartbeat"));
        }
    }
    client.sendFrame(8, closePayload(1000));
    while (client.readFrame().opcode == 1) { }
    QCOMPARE(client.waitForEnd(), End::Fin);
}

void TestDemoPaths::choosesASubprotocol_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("chosen");
    QTest::newRow("none offered") << QByteArray() << QByteArray();
    QTest::newRow("unknown offered")
        << QByteArray("Sec-WebSocket-Protocol: soap\r\n") << QByteArray();
    QTest::newRow("chat first") << QByteArray("Sec-WebSocket-Protocol: chat, json\r\n")
                                << QByteArray("chat");
    QTest::newRow("in two headers")
        << QByteArray("Sec-WebSocket-Protocol: soap\r\nSec-WebSocket-Protocol: json,chat\r\n")
        << QByteArray("json");
    QTest::newRow("json first") << QByteArray("Sec-WebSocket-Protocol: soap, json, chat\r\n")
                                << QByteArray("json");
}

void TestDemoPaths::choosesASubprotocol()
{
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, chosen);
    RawClient client(m_server.port());
    const QByteArray head = client.upgrade("/subprotocol", fields);
    QVERIFY(head.startsWith("HTTP/1.1 101 "));
    QCOMPARE(head.contains("Sec-WebSocket-Protocol: "), !chosen.isEmpty());
    const QByteArray field = "Sec-WebSocket-Protocol: " + chosen + "\r\n";
    QVERIFY(head.contains(field) || chosen.isEmpty());
    const QByteArray word = chosen.isEmpty() ? QByteArray("none") : chosen;
    const QByteArray told = "the server chose " + word + ".";
    QVERIFY(client.readFrame().payload.endsWith(told));
}

void TestDemoPaths::tellsTheHeaders()
{
    RawClient client(m_server.port());
    client.upgrade("/headers?token=a%20b", "X-A: 1\r\nx-a:2\r\nX-Empty:\r\nX-Latin: \xE9\r\n");
    const QJsonObject answer = QJsonDocument::fromJson(client.readFrame().payload).object();
    QCOMPARE(answer.value(QLatin1String("request")).toString(),
        QStringLiteral("GET /headers?token=a%20b HTTP/1.1"));
    QStringList fields;
    for (const QJsonValue field : answer.value(QLatin1String("headers")).toArray()) {
        fields.append(field[QLatin1String("name")].toString() + u'='
            + field[QLatin1String("value")].toString());
    }
    QCOMPARE(fields,
        (QStringList{QStringLiteral("Host=127.0.0.1"), QStringLiteral("Upgrade=websocket"),
            QStringLiteral("Connection=Upgrade"),
            QStringLiteral("Sec-WebSocket-Key=dGhlIHNhbXBsZSBub25jZQ=="),
            QStringLiteral("Sec-WebSocket-Version=13"), QStringLiteral("X-A=1"),
            QStringLiteral("x-a=2"), QStringLiteral("X-Empty="), QStringLiteral("X-Latin=é")}));
}

WASCLEAN_TEST(TestDemoPaths, QCoreApplication)

} // namespace tst_demopaths

#include "tst_demopaths.moc"
