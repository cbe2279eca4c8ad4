#include "app/demo/demoserver.h"
#include "tests/demo/rawclient.h"
#include "tests/support/portable.h"
#include "tests/support/testrunner.h"

#include <QRegularExpression>
#include <QTest>

#include <initializer_list>

namespace tst_demoendings {

using namespace wasclean;
using namespace wasclean::test;

/// How connections end, well or badly, judged by the bytes on the wire.
class TestDemoEndings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void tellsWhatTheClientBreaks_data();
    void tellsWhatTheClientBreaks();
    void answersTheClientsClose_data();
    void answersTheClientsClose();
    void closesWithAnyCode_data();
    void closesWithAnyCode();
    void drops();
    void resets();
    void keepsSilentAtTheClose();
    void refuses_data();
    void refuses();
    void breaksTheProtocol_data();
    void breaksTheProtocol();

private:
    DemoServer m_server;
};

void TestDemoEndings::initTestCase() { QVERIFY(m_server.listen(0)); }

void TestDemoEndings::init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

void TestDemoEndings::tellsWhatTheClientBreaks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("unmasked") << QByteArray("\x81\x01"
                                            "a")
                              << 1002;
    QTest::newRow("not UTF-8") << clientFrame(1, "\xFF") << 1007;
    QTest::newRow("close code of one byte") << clientFrame(8, "a") << 1002;
    QTest::newRow("close code 1006") << clientFrame(8, closePayload(1006)) << 1002;
    QTest::newRow("close code 2999") << clientFrame(8, closePayload(2999)) << 1002;
    QTest::newRow("close reason not UTF-8") << clientFrame(8, closePayload(1000, "\xFF")) << 1007;
}

void TestDemoEndings::tellsWhatTheClientBreaks()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    RawClient client(m_server.port());
    client.upgrade("/echo");
    client.send(bytes);
    const WireFrame frame = client.readFrame();
    QCOMPARE(frame.opcode, 8);
    QCOMPARE(frame.payload.left(2), closePayload(static_cast<quint16>(code)));
    QCOMPARE(client.waitForEnd(), End::Fin);
}

void TestDemoEndings::answersTheClientsClose_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("1000") << closePayload(1000);
    QTest::newRow("4999 with a reason") << closePayload(4999,
        "Gr\xC3\xBC\xC3\x9F"
        "e");
    QTest::newRow("1012") << closePayload(1012);
}

void TestDemoEndings::answersTheClientsClose()
{
    QFETCH(QByteArray, payload);
    RawClient client(m_server.port());
    client.upgrade("/echo");
    client.sendFrame(8, payload);
    const WireFrame frame = client.readFrame();
    QCOMPARE(frame.opcode, 8);
    QCOMPARE(frame.payload, payload);
    QCOMPARE(client.waitForEnd(), End::Fin);
}

void TestDemoEndings::closesWithAnyCode_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("payload");
    const auto row = [](const QByteArray &path, const QByteArray &payload) {
        QTest::newRow(path.constData()) << path << payload;
    };
    row("/close", {});
    for (const quint16 code :
        std::initializer_list<quint16>{0, 999, 1000, 1005, 1006, 1015, 2999, 4001, 65535}) {
        row("/close/" + QByteArray::number(code), closePayload(code));
    }
    row("/close/1000?reason=a%20%C3%A9", closePayload(1000, "a \xC3\xA9"));
    row("/close/1000?reason=" + QByteArray(123, 'a'), closePayload(1000, QByteArray(123, 'a')));
}

void TestDemoEndings::closesWithAnyCode()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, payload);
    RawClient client(m_server.port());
    QVERIFY(client.upgrade(path).startsWith("HTTP/1.1 101 "));
    QCOMPARE(client.read(1), QByteArray("\x88"));
    QCOMPARE(client.read(1), QByteArray(1, static_cast<char>(payload.size())));
    QCOMPARE(client.read(payload.size()), payload);
    QVERIFY(client.isQuiet());
    client.sendFrame(8, {});
    QCOMPARE(client.waitForEnd(), End::Fin);
}

void TestDemoEndings::drops()
{
    RawClient client(m_server.port());
    client.upgrade("/drop?after=1");
    QCOMPARE(client.readFrame().payload,
        QByteArray("The server ends TCP in 1 ms, without a Close frame."));
    QCOMPARE(client.readAll(), QByteArray());
    QCOMPARE(client.waitForEnd(), End::Fin);
    // Only the server's direction has ended: what the client says now does not cause a reset.
    QVERIFY(client.sendFrame(1, "still there?"));
}

void TestDemoEndings::resets()
{
    RawClient client(m_server.port());
    const QByteArray answer = client.upgrade("/reset?after=1");
    if (isPortableBuild) {
        QVERIFY(answer.startsWith("HTTP/1.1 501 "));
        return;
    }
    QCOMPARE(client.readFrame().payload,
        QByteArray("The server resets TCP in 1 ms, without a Close frame."));
    QCOMPARE(client.readAll(), QByteArray());
    QCOMPARE(client.waitForEnd(), End::Reset);
}

void TestDemoEndings::keepsSilentAtTheClose()
{
    RawClient client(m_server.port());
    client.upgrade("/silent");
    client.sendFrame(8, closePayload(1000));
    client.sendFrame(9, "ping");
    client.sendFrame(1, "a");
    // The server's end of TCP answers ours; nothing was sent before.
    client.endWriting();
    QCOMPARE(client.readAll(), QByteArray());
    QCOMPARE(client.waitForEnd(), End::Fin);
}

void TestDemoEndings::refuses_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char *path, const char *start, const char *field) {
        QTest::newRow(path) << QByteArray(path) << QByteArray(start) << QByteArray(field);
    };
    row("/refuse/401", "HTTP/1.1 401 Unauthorized\r\n", "WWW-Authenticate: Basic realm=");
    row("/refuse/407", "HTTP/1.1 407 ", "Proxy-Authenticate: Basic realm=");
    row("/refuse/302", "HTTP/1.1 302 Found\r\n", "Location: ws://127.0.0.1:%PORT%/echo\r\n");
    row("/refuse/426", "HTTP/1.1 426 ", "Upgrade: websocket\r\n");
    row("/refuse/200", "HTTP/1.1 200 OK\r\n", "Content-Length: ");
    row("/refuse/503", "HTTP/1.1 503 Service Unavailable\r\n", "\r\n\r\nYou asked to be refused");
    row("/refuse/599", "HTTP/1.1 599 Server Error\r\n", "\r\n\r\nYou asked to be refused");
    row("/refuse/101", "HTTP/1.1 400 ", "from 200 to 599");
    row("/refuse/600", "HTTP/1.1 400 ", "from 200 to 599");
    row("/refuse", "HTTP/1.1 400 ", "from 200 to 599");
    row("/refuse/403?x=1", "HTTP/1.1 400 ", "no parameters");
}

void TestDemoEndings::refuses()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, field);
    field.replace("%PORT%", QByteArray::number(m_server.port()));
    RawClient client(m_server.port());
    client.send(upgradeRequest(path));
    const QByteArray answer = client.readAll();
    QVERIFY2(answer.startsWith(start), answer.constData());
    QVERIFY2(answer.contains(field), answer.constData());
    QCOMPARE(client.waitForEnd(), End::Fin);
}

void TestDemoEndings::breaksTheProtocol_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("violation");
    QTest::newRow("text that is not UTF-8")
        << QByteArray("/bad/utf8") << QByteArray("\x81\x0Fnot UTF-8: \xC3\x28 \xFF");
    QTest::newRow("reserved opcode")
        << QByteArray("/bad/opcode") << QByteArray("\x83\x14opcode 3 is reserved");
    QTest::newRow("masked frame") << QByteArray("/bad/mask")
                                  << QByteArray("\x81\x86\x11\x22\x33\x44"
                                                "|C@/tF",
                                         12);
}

void TestDemoEndings::breaksTheProtocol()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, violation);
    RawClient client(m_server.port());
    client.upgrade(path);
    const WireFrame good = client.readFrame();
    QCOMPARE(good.opcode, 1);
    QCOMPARE(client.read(violation.size()), violation);
    // What a good client does then.
    client.sendFrame(8, closePayload(1002));
    QCOMPARE(client.readFrame().opcode, 8);
    QCOMPARE(client.waitForEnd(), End::Fin);
}

WASCLEAN_TEST(TestDemoEndings, QCoreApplication)

} // namespace tst_demoendings

#include "tst_demoendings.moc"
