#include "app/demo/demoserver.h"
#include "app/demo/floodsession.h"
#include "tests/demo/rawclient.h"
#include "tests/support/testrunner.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTest>

#include <algorithm>

namespace tst_demoflood {

using namespace wasclean;
using namespace wasclean::test;

class TestDemoFlood : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void sendsExactlyWhatWasAsked_data();
    void sendsExactlyWhatWasAsked();
    void keepsTheRate();
    void answersACloseInTheMiddle();
    void answersAPingInTheMiddle();
    void servesOthersWhileAClientDoesNotRead();
    void holdsBackForAClientThatDoesNotRead();

private:
    static QByteArray readText(RawClient &client);

    DemoServer m_server;
};

void TestDemoFlood::initTestCase() { QVERIFY(m_server.listen(0)); }

void TestDemoFlood::init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

void TestDemoFlood::sendsExactlyWhatWasAsked_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("bytes");
    QTest::newRow("default") << QByteArray() << 10'000 << 100;
    QTest::newRow("one") << QByteArray("?count=1") << 1 << 100;
    QTest::newRow("small ones") << QByteArray("?count=60000&bytes=32") << 60'000 << 32;
    QTest::newRow("large ones") << QByteArray("?bytes=300000&count=20") << 20 << 300'000;
    QTest::newRow("the largest of one frame") << QByteArray("?bytes=32768&count=2") << 2 << 32'768;
    QTest::newRow("a byte more") << QByteArray("?bytes=32769&count=2") << 2 << 32'769;
    QTest::newRow("larger than what may wait")
        << QByteArray("?bytes=3000000&count=3") << 3 << 3'000'000;
    QTest::newRow("at a rate") << QByteArray("?count=100&rate=10000") << 100 << 100;
}

/// The next message, of any number of frames that are small.
QByteArray TestDemoFlood::readText(RawClient &client)
{
    WireFrame frame = client.readFrame();
    QByteArray text = frame.payload;
    for (bool good = frame.opcode == 1; good && !frame.fin;) {
        frame = client.readFrame();
        good = frame.opcode == 0 && frame.payload.size() <= 32 * 1024;
        text += frame.payload;
    }
    return text;
}

void TestDemoFlood::sendsExactlyWhatWasAsked()
{
    QFETCH(QByteArray, query);
    QFETCH(int, count);
    QFETCH(int, bytes);
    RawClient client(m_server.port());
    client.upgrade("/flood" + query);
    for (int n = 1; n <= count; ++n) {
        const QByteArray text = readText(client);
        QCOMPARE(text.size(), bytes);
        const QJsonObject message = QJsonDocument::fromJson(text).object();
        QCOMPARE(message.value(QLatin1String("n")).toInt(), n);
    }
    const WireFrame close = client.readFrame();
    QCOMPARE(close.opcode, 8);
    QCOMPARE(close.payload, closePayload(1000, "flood done"));
    client.sendFrame(8, closePayload(1000));
    QCOMPARE(client.waitForEnd(), End::Fin);
}

void TestDemoFlood::keepsTheRate()
{
    RawClient client(m_server.port());
    // From before the server's own wait, so that a busy machine only makes it longer.
    QElapsedTimer timer;
    timer.start();
    client.send(upgradeRequest("/flood?count=31&rate=100"));
    client.readHead();
    for (int n = 0; n < 31; ++n) {
        QCOMPARE(client.readFrame().opcode, 1);
    }
    QVERIFY(timer.elapsed() >= 300);
}

void TestDemoFlood::answersACloseInTheMiddle()
{
    RawClient client(m_server.port());
    client.upgrade("/flood?count=1000000000&bytes=1000");
    QCOMPARE(client.readFrame().opcode, 1);
    client.sendFrame(8, closePayload(4000, "enough"));
    WireFrame frame = client.readFrame();
    while (frame.opcode == 1) {
        frame = client.readFrame();
    }
    QCOMPARE(frame.opcode, 8);
    QCOMPARE(frame.payload, closePayload(4000, "enough"));
    QCOMPARE(client.readAll(), QByteArray());
    QCOMPARE(client.waitForEnd(), End::Fin);
}

void TestDemoFlood::answersAPingInTheMiddle()
{
    RawClient client(m_server.port());
    client.upgrade("/flood?count=1000000000&bytes=1000");
    client.sendFrame(9, "still there?");
    WireFrame frame = client.readFrame();
    while (frame.opcode == 1) {
        frame = client.readFrame();
    }
    QCOMPARE(frame.opcode, 10);
    QCOMPARE(frame.payload, QByteArray("still there?"));
}

void TestDemoFlood::servesOthersWhileAClientDoesNotRead()
{
    RawClient deaf(m_server.port());
    deaf.send(upgradeRequest("/flood?count=1000000000"));
    RawClient other(m_server.port());
    other.upgrade("/echo");
    for (int i = 0; i < 200; ++i) {
        other.sendFrame(1, "a");
        QCOMPARE(other.read(3),
            QByteArray("\x81\x01"
                       "a"));
    }
}

void TestDemoFlood::holdsBackForAClientThatDoesNotRead()
{
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    RawClient deaf(listener.serverPort());
    QTRY_VERIFY(listener.hasPendingConnections());
    QTcpSocket *socket = listener.nextPendingConnection();
    qint64 written = 0;
    qint64 mostWaiting = 0;
    demo::FloodSession session(
        socket, {}, demo::FloodSource(1'000'000'000, 10'000'000), 0, nullptr);
    connect(socket, &QTcpSocket::bytesWritten, this, [&](qint64 bytes) {
        written += bytes;
        mostWaiting = std::max(mostWaiting, socket->bytesToWrite());
    });
    session.start();
    constexpr qint64 most = qint64(66) * 1024;
    QVERIFY(socket->bytesToWrite() >= 16 * 1024);
    // The system's own buffers take some; when they are full, it comes to a stand.
    qint64 before = -1;
    QTRY_VERIFY(written > 0 && std::exchange(before, written) == written);
    QVERIFY(mostWaiting > 0);
    QVERIFY(mostWaiting <= most);
    QVERIFY(socket->bytesToWrite() <= most);
}

WASCLEAN_TEST(TestDemoFlood, QCoreApplication)

} // namespace tst_demoflood

#include "tst_demoflood.moc"
