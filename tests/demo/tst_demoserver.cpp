#include "app/demo/demoserver.h"
#include "tests/demo/rawclient.h"
#include "tests/support/portable.h"
#include "tests/support/testrunner.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <memory>
#include <vector>

namespace tst_demoserver {

using namespace wasclean;
using namespace wasclean::test;

/// Listening, routing, logging and stopping.
class TestDemoServer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listensWhereItIsTold();
    void takesAnotherPortWhenTaken();
    void saysWhyItCannotListen();
    void movesToAnotherPort();
    void opensEveryListedPath();
    void asksPlainHttpToUpgrade();
    void answersALogin();
    void listsThePathsWhenUnknown_data();
    void listsThePathsWhenUnknown();
    void explainsWrongParameters_data();
    void explainsWrongParameters();
    void refusesBadRequests_data();
    void refusesBadRequests();
    void takesTheHeadInPieces_data();
    void takesTheHeadInPieces();
    void survivesRandomBytes();
    void logsConnections_data();
    void logsConnections();
    void logsWhatEndsBadly();
    void limitsTheConnections();
    void takesLeaveOfOpenConnections();
    void stopsInTheMiddleOfAFlood();
    void stopsWithoutEverListening();
    void stopsAndListensAgain();
    void answersNobodyWhoAsksLate();
    void cutsOffWhoeverStays();
    void tellsWhoIsConnected();

private:
    static QByteArray answerTo(quint16 port, const QByteArray &request);
};

void TestDemoServer::init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

QByteArray TestDemoServer::answerTo(quint16 port, const QByteArray &request)
{
    RawClient client(port);
    client.send(request);
    return client.readAll();
}

void TestDemoServer::listensWhereItIsTold()
{
    DemoServer server;
    QCOMPARE(server.port(), quint16(0));
    QVERIFY(server.listen(0));
    QVERIFY(server.port() != 0);
    QCOMPARE(server.errorString(), QString());
    QCOMPARE(server.url(QStringLiteral("/echo")),
        QStringLiteral("ws://127.0.0.1:%1/echo").arg(server.port()));
    QVERIFY(RawClient(server.port()).isConnected());
}

void TestDemoServer::takesAnotherPortWhenTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    DemoServer server;
    QVERIFY(server.listen(other.serverPort()));
    QVERIFY(server.port() != other.serverPort());
    QVERIFY(!server.errorString().isEmpty());
    RawClient client(server.port());
    QVERIFY(client.upgrade("/echo").startsWith("HTTP/1.1 101 "));
}

void TestDemoServer::saysWhyItCannotListen()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    DemoServer server;
    QVERIFY(!server.listen(other.serverPort(), false));
    QCOMPARE(server.port(), quint16(0));
    QVERIFY(!server.errorString().isEmpty());
    QVERIFY(server.listen(0, false));
    QCOMPARE(server.errorString(), QString());
}

void TestDemoServer::movesToAnotherPort()
{
    DemoServer server;
    QVERIFY(server.listen(0));
    const quint16 first = server.port();
    RawClient client(first);
    client.upgrade("/echo");
    QVERIFY(server.listen(0));
    QVERIFY(server.port() == first || !RawClient(first).isConnected());
    client.sendFrame(1, "a");
    QCOMPARE(client.readFrame().payload, QByteArray("a"));
}

void TestDemoServer::opensEveryListedPath()
{
    DemoServer server;
    QVERIFY(server.listen(0));
    QVERIFY(DemoServer::paths().size() >= 18);
    for (const DemoServer::Path &path : DemoServer::paths()) {
        QVERIFY(!path.description.isEmpty());
        RawClient client(server.port());
        const QByteArray target = path.path.toLatin1();
        const QByteArray head = client.upgrade(target);
        const bool open = head.startsWith("HTTP/1.1 101 ");
        QVERIFY2(open != target.startsWith("/refuse/"), target.constData());
        QVERIFY(!open || head.contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"));
    }
}

void TestDemoServer::asksPlainHttpToUpgrade()
{
    DemoServer server;
    QVERIFY(server.listen(0));
    const auto paths = DemoServer::paths();
    for (const DemoServer::Path &path : paths) {
        const QByteArray target = path.path.toLatin1();
        const QByteArray answer
            = answerTo(server.port(), "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY2(answer.startsWith("HTTP/1.1 426 ") != target.startsWith("/refuse/"),
            answer.constData());
    }
    const QByteArray root = answerTo(server.port(), "GET / HTTP/1.1\r\n\r\n");
    QVERIFY(root.contains("\r\nUpgrade: websocket\r\n"));
    for (const DemoServer::Path &path : paths) {
        const QByteArray line = "  " + path.path.toUtf8() + " ";
        QVERIFY(root.contains(line));
    }
}

/// For the HTTP requests of steps: a token as JSON, a cookie and a header.
void TestDemoServer::answersALogin()
{
    DemoServer server;
    QVERIFY(server.listen(0));
    const QByteArray host = "Host: 127.0.0.1:" + QByteArray::number(server.port()) + "\r\n";
    const QByteArrayList requests{"GET /login HTTP/1.1\r\n" + host + "\r\n",
        "POST /login HTTP/1.1\r\n" + host + "Content-Length: 6\r\n\r\nuser=a"};
    for (const QByteArray &request : requests) {
        const QByteArray answer = answerTo(server.port(), request);
        QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer.constData());
        QCOMPARE(answer.count("Content-Type: "), 1);
        QVERIFY2(answer.contains("\r\nSet-Cookie: sid=demo-session; "), answer.constData());
        const QByteArray body = answer.mid(answer.indexOf("\r\n\r\n"));
        QCOMPARE(QJsonDocument::fromJson(body).object().value(QLatin1String("token")).toString(),
            QStringLiteral("demo-token"));
    }
    QVERIFY(answerTo(server.port(), "POST /echo HTTP/1.1\r\n" + host + "\r\n")
                .startsWith("HTTP/1.1 405 "));
    const QByteArray refused = answerTo(server.port(), "PUT /login HTTP/1.1\r\n" + host + "\r\n");
    QVERIFY2(refused.startsWith("HTTP/1.1 405 "), refused.constData());
    QVERIFY2(refused.contains("\r\nAllow: GET, POST\r\n"), refused.constData());
}

void TestDemoServer::listsThePathsWhenUnknown_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target :
        {"/nothing", "/hello/", "/close/", "/hello/more", "/Hello", "/bad", "/closed", "//"}) {
        QTest::newRow(target) << QByteArray(target);
    }
}

void TestDemoServer::listsThePathsWhenUnknown()
{
    QFETCH(QByteArray, target);
    DemoServer server;
    QVERIFY(server.listen(0));
    const QByteArray answer = answerTo(server.port(), upgradeRequest(target));
    QVERIFY2(answer.startsWith("HTTP/1.1 404 Not Found\r\n"), answer.constData());
    QVERIFY(answer.contains("/hello "));
    QVERIFY(answer.contains("/bad/mask "));
}

void TestDemoServer::explainsWrongParameters_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("mentions");
    const auto row = [](const char *target, const char *word) {
        QTest::newRow(target) << QByteArray(target) << QByteArray(word);
    };
    row("/hello?delay=-1", "from 0 to 600000");
    row("/hello?delay=600001", "from 0 to 600000");
    row("/hello?dealy=1", "delay");
    row("/echo?x", "no parameters");
    row("/close/65536", "from 0 to 65535");
    row("/close/-1", "from 0 to 65535");
    row("/close/1000/more", "from 0 to 65535");
    row("/close?reason=a", "no parameters");
    row("/close/1000?reason=%FF", "UTF-8");
    row("/drop?after=x", "after");
    row("/reset?after=600001", "after");
    row("/ping?every=9", "from 10 to 3600000");
    row("/flood?count=0", "count");
    row("/flood?count=1000000001", "count");
    row("/flood?bytes=268435457", "bytes");
    row("/flood?rate=10000001", "rate");
    row("/ticker?rate=1", "no parameters");
}

void TestDemoServer::explainsWrongParameters()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, mentions);
    DemoServer server;
    QVERIFY(server.listen(0));
    const QByteArray answer = answerTo(server.port(), upgradeRequest(target));
    QVERIFY2(answer.startsWith("HTTP/1.1 400 "), answer.constData());
    QVERIFY2(answer.contains(mentions), answer.constData());
}

void TestDemoServer::refusesBadRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("start");
    const auto row = [](const char *name, const QByteArray &request, const char *start) {
        QTest::newRow(name) << request << QByteArray(start);
    };
    row("TLS", "\x16\x03\x01\x02\x01" + QByteArray(500, '\x01'), "HTTP/1.1 400 ");
    row("garbage", "hello\r\n\r\n", "HTTP/1.1 400 ");
    row("half a request line", "GET /\r\n\r\n", "HTTP/1.1 400 ");
    row("a head without end", QByteArray(9000, 'A'), "HTTP/1.1 431 ");
    row("a very large head", upgradeRequest("/echo", "A: " + QByteArray(100'000, 'a') + "\r\n"),
        "HTTP/1.1 431 ");
    row("too many fields", upgradeRequest("/ticker", QByteArray("A: b\r\n").repeated(95)),
        "HTTP/1.1 400 ");
    row("POST with a body", "POST /echo HTTP/1.1\r\nContent-Length: 4\r\n\r\nbody",
        "HTTP/1.1 405 ");
    row("HEAD", "HEAD / HTTP/1.1\r\n\r\n", "HTTP/1.1 405 ");
    row("no key", upgradeRequest("/echo").replace("-Key", "-Kay"), "HTTP/1.1 400 ");
    row("no key, for what sends by itself", upgradeRequest("/ticker").replace("-Key", "-Kay"),
        "HTTP/1.1 400 ");
    row("version 8", upgradeRequest("/echo").replace("Version: 13", "Version: 8"), "HTTP/1.1 400 ");
}

void TestDemoServer::refusesBadRequests()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, start);
    DemoServer server;
    QVERIFY(server.listen(0));
    RawClient client(server.port());
    client.send(request);
    const QByteArray answer = client.readAll();
    QVERIFY2(answer.startsWith(start), answer.constData());
    // An unread rest of the request does not turn the end into a reset.
    QCOMPARE(client.waitForEnd(), End::Fin);
}

void TestDemoServer::takesTheHeadInPieces_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("what echoes") << QByteArray("/binary");
    QTest::newRow("what sends by itself") << QByteArray("/headers");
}

void TestDemoServer::takesTheHeadInPieces()
{
    QFETCH(QByteArray, target);
    DemoServer server;
    QVERIFY(server.listen(0));
    RawClient client(server.port());
    // 94 more fields make 99, which is the most.
    const QByteArray request = upgradeRequest(target, QByteArray("A: b\r\n").repeated(94));
    for (const char byte : request) {
        client.send(QByteArray(1, byte));
    }
    QVERIFY(client.readHead().startsWith("HTTP/1.1 101 "));
    QCOMPARE(client.readFrame().opcode, target == "/binary" ? 2 : 1);
}

void TestDemoServer::survivesRandomBytes()
{
    DemoServer server;
    QVERIFY(server.listen(0));
    QRandomGenerator random(2026);
    const auto damaged = [&random](QByteArray bytes) {
        for (int i = 0; i < 4; ++i) {
            const qsizetype at = random.bounded(static_cast<int>(bytes.size()));
            bytes[at] = static_cast<char>(random.bounded(256));
        }
        return bytes;
    };
    const QByteArray frames = clientFrame(1, "Hello", false) + clientFrame(9, "ping")
        + clientFrame(0, QByteArray(200, 'a')) + clientFrame(8, closePayload(1000));
    const auto paths = DemoServer::paths();
    for (int round = 0; round < 600; ++round) {
        const QByteArray target = paths.at(round % paths.size()).path.toLatin1();
        RawClient client(server.port());
        const QByteArray request = upgradeRequest(target);
        client.send(round % 2 == 0 ? damaged(request) : request);
        client.send(damaged(frames));
        client.endWriting();
        QVERIFY(client.waitForEnd() != End::Timeout);
    }
    RawClient client(server.port());
    QVERIFY(client.upgrade("/echo").startsWith("HTTP/1.1 101 "));
}

void TestDemoServer::logsConnections_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("end");
    QTest::newRow("echo") << QByteArray("/echo")
                          << QStringLiteral("closed with 4000, after 2 messages");
    QTest::newRow("what sends by itself")
        << QByteArray("/headers") << QStringLiteral("closed with 4000, after 2 messages");
}

void TestDemoServer::logsConnections()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, end);
    DemoServer server;
    QVERIFY(server.listen(0));
    QSignalSpy log(&server, &DemoServer::log);
    RawClient client(server.port());
    client.upgrade(target);
    client.sendFrame(1, "a");
    client.readFrame();
    client.sendFrame(8, closePayload(4000));
    QTRY_COMPARE(log.size(), 2);
    const QString name = QLatin1String(target);
    const QString first = log.at(0).at(0).toString();
    QVERIFY2(first.startsWith(QLatin1String("127.0.0.1:")) && first.endsWith(name + u": open"),
        qPrintable(first));
    QVERIFY2(log.at(1).at(0).toString().endsWith(u' ' + name + u": " + end),
        qPrintable(log.at(1).at(0).toString()));
}

void TestDemoServer::logsWhatEndsBadly()
{
    DemoServer server;
    QVERIFY(server.listen(0));
    QSignalSpy log(&server, &DemoServer::log);
    const auto lastLine
        = [&log] { return log.isEmpty() ? QString() : log.last().at(0).toString(); };
    for (const char *target : {"/echo", "/ticker"}) {
        RawClient client(server.port());
        client.upgrade(target);
        client.reset();
        QTRY_VERIFY(
            lastLine().contains(QLatin1String(target) + u": disconnected without a Close frame"));
    }
    QByteArrayList cuts{"/drop?after=0"};
    if (!isPortableBuild)
        cuts.append("/reset?after=0");
    for (const QByteArray &target : std::as_const(cuts)) {
        RawClient client(server.port());
        client.upgrade(target);
        client.readAll();
        client.endWriting();
        QTRY_VERIFY(lastLine().contains(QLatin1String(target)));
        QTRY_VERIFY(lastLine().endsWith(QLatin1String("without a Close frame, after 1 message")));
    }
    answerTo(server.port(), upgradeRequest("/refuse/403"));
    QTRY_VERIFY(lastLine().endsWith(QLatin1String("/refuse/403: answered 403 Forbidden")));
    answerTo(server.port(), upgradeRequest("/" + QByteArray(3000, 'a')));
    QTRY_VERIFY(lastLine().endsWith(QStringLiteral("aaa…: answered 404 Not Found")));
    RawClient(server.port()).reset();
    QTRY_VERIFY(lastLine().endsWith(QLatin1String(": disconnected without sending a request")));
}

void TestDemoServer::limitsTheConnections()
{
    DemoServer server;
    QVERIFY(server.listen(0));
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 200; ++i) {
        clients.push_back(std::make_unique<RawClient>(server.port()));
        QVERIFY(clients.back()->upgrade("/echo").startsWith("HTTP/1.1 101 "));
    }
    RawClient late(server.port());
    late.send(upgradeRequest("/echo"));
    clients.front()->sendFrame(1, "a");
    QCOMPARE(clients.front()->read(3),
        QByteArray("\x81\x01"
                   "a"));
    QVERIFY(late.isQuiet());
    clients.pop_back();
    QVERIFY(late.readHead().startsWith("HTTP/1.1 101 "));
}

void TestDemoServer::takesLeaveOfOpenConnections()
{
    auto server = std::make_unique<DemoServer>();
    QVERIFY(server->listen(0));
    const quint16 port = server->port();
    RawClient own(port);
    own.upgrade("/echo");
    RawClient byQt(port);
    byQt.upgrade("/headers");
    byQt.readFrame();
    RawClient undecided(port);
    undecided.send("GET ");
    server.reset();
    for (RawClient *client : {&own, &byQt}) {
        const WireFrame frame = client->readFrame();
        QCOMPARE(frame.payload, closePayload(1001, "The demo server stops."));
        QCOMPARE(client->waitForEnd(), End::Fin);
    }
    QVERIFY(undecided.waitForEnd() != End::Timeout);
    QVERIFY(!RawClient(port).isConnected());
}

void TestDemoServer::stopsInTheMiddleOfAFlood()
{
    auto server = std::make_unique<DemoServer>();
    QVERIFY(server->listen(0));
    std::vector<std::unique_ptr<RawClient>> clients;
    for (const char *target : {"/flood?count=1000000000", "/flood?count=9&bytes=10000000",
             "/flood?count=100000&rate=1000", "/ping?every=10", "/drop",
             isPortableBuild ? "/echo" : "/reset", "/silent", "/close"}) {
        clients.push_back(std::make_unique<RawClient>(server->port()));
        QVERIFY(clients.back()->upgrade(target).startsWith("HTTP/1.1 101 "));
    }
    server.reset();
    for (const auto &client : clients) {
        QVERIFY(client->waitForEnd() != End::Timeout);
    }
}

void TestDemoServer::stopsWithoutEverListening()
{
    DemoServer server;
    QCOMPARE(server.port(), quint16(0));
}

void TestDemoServer::stopsAndListensAgain()
{
    DemoServer server;
    QSignalSpy changes(&server, &DemoServer::portChanged);
    QVERIFY(server.listen(0));
    const quint16 first = server.port();
    RawClient client(first);
    client.upgrade("/echo");
    server.stop();
    QCOMPARE(server.port(), quint16(0));
    const WireFrame bye = client.readFrame();
    QCOMPARE(bye.opcode, 8);
    QCOMPARE(bye.payload, closePayload(1001, "The demo server stops."));
    client.sendFrame(8, closePayload(1001));
    QCOMPARE(client.waitForEnd(), End::Fin);
    QVERIFY(!RawClient(first).isConnected());
    QVERIFY(server.listen(0));
    QVERIFY(RawClient(server.port()).upgrade("/echo").startsWith("HTTP/1.1 101 "));
    QCOMPARE(changes.size(), 3);
    // Twice is once.
    server.stop();
    server.stop();
    QCOMPARE(changes.size(), 4);
}

/// A client that connected before the server stopped, and sends its request after that.
void TestDemoServer::answersNobodyWhoAsksLate()
{
    DemoServer server;
    QVERIFY(server.listen(0));
    RawClient late(server.port());
    RawClient next(server.port());
    // The server accepts in turns, so it has accepted the first, too.
    QVERIFY(next.upgrade("/echo").startsWith("HTTP/1.1 101 "));
    server.stop();
    QCOMPARE(next.readFrame().opcode, 8);
    QVERIFY(late.upgrade("/echo").startsWith("HTTP/1.1 503 "));
}

/// A client that does not answer the Close frame does not keep its connection.
void TestDemoServer::cutsOffWhoeverStays()
{
    DemoServer server;
    QVERIFY(server.listen(0));
    RawClient client(server.port());
    client.upgrade("/echo");
    QSignalSpy ended(&server, &DemoServer::ended);
    server.stop();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
}

void TestDemoServer::tellsWhoIsConnected()
{
    DemoServer server;
    QSignalSpy begun(&server, &DemoServer::begun);
    QSignalSpy ended(&server, &DemoServer::ended);
    QVERIFY(server.listen(0));
    {
        RawClient client(server.port());
        client.upgrade("/ping?every=1000");
        QTRY_COMPARE(begun.size(), 1);
        QCOMPARE(begun.first().at(2).toString(), QStringLiteral("/ping?every=1000"));
        QVERIFY(begun.first().at(1).toString().startsWith(QStringLiteral("127.0.0.1:")));
        QCOMPARE(ended.size(), 0);
    }
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first(), begun.first().first());
}

WASCLEAN_TEST(TestDemoServer, QCoreApplication)

} // namespace tst_demoserver

#include "tst_demoserver.moc"
