#include "app/demo/demoserver.h"
#include "tests/demo/rawclient.h"
#include "tests/support/portable.h"
#include "tests/support/testrunner.h"

#include <QProcess>
#include <QTest>

namespace tst_demoaccess {

using namespace wasclean;
using namespace wasclean::test;

/// Who the demo server answers: web pages can reach it, too.
class TestDemoAccess : public QObject
{
    Q_OBJECT

private slots:
    void checksOriginAndHost_data();
    void checksOriginAndHost();
    void checksEveryPath();
    void saysWhatAllowsIt();
    void letsItsOwnProgramIn();
};

namespace {

/// A good request with these values in place of the Host and for the Origin, if they are not null.
QByteArray requestOf(const QByteArray &target, QByteArray host, QByteArray origin, quint16 port)
{
    const QByteArray digits = QByteArray::number(port);
    const QByteArray field
        = origin.isNull() ? QByteArray() : "Origin: " + origin.replace("PORT", digits) + "\r\n";
    const QByteArray hostField = "Host: " + host.replace("PORT", digits) + "\r\n";
    return upgradeRequest(target, field).replace("Host: 127.0.0.1\r\n", hostField);
}

QByteArray answerTo(quint16 port, const QByteArray &request)
{
    RawClient client(port);
    client.send(request);
    return client.readHead();
}

} // namespace

void TestDemoAccess::checksOriginAndHost_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<QByteArray>("allowed");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *host, const char *origin, const char *allowed, bool good) {
        QTest::addRow("%s, %s, %s", host, origin ? origin : "no origin", allowed ? allowed : "-")
            << QByteArray(host) << QByteArray(origin) << QByteArray(allowed) << good;
    };
    for (const char *host : {"127.0.0.1:PORT", "localhost:PORT", "LOCALHOST:PORT", "127.0.0.2:PORT",
             "demo.localhost:PORT", "localhost.:PORT", "[::1]:PORT", "localhost"})
        row(host, nullptr, nullptr, true);
    for (const char *host : {"evil.example:PORT", "evil.example", "localhost:1", "192.168.0.1:PORT",
             "localhost.evil.example:PORT", "127.0.0.1.evil.example:PORT", "evil@localhost:PORT",
             "localhost:PORT/x", "localhost:PORT, evil.example", "1.2.3.4"})
        row(host, nullptr, nullptr, false);
    row("localhost:PORT", "http://localhost:PORT", nullptr, true);
    for (const char *origin :
        {"https://evil.example", "null", "http://localhost:3000", "http://127.0.0.1:PORT",
            "https://localhost:PORT", "file://", "", "http://localhost:PORT.evil.example"})
        row("localhost:PORT", origin, "http://a.example", false);
    row("localhost:PORT", "http://localhost:3000", "http://localhost:3000", true);
    row("localhost:PORT", "HTTP://LOCALHOST:3000", "http://localhost:3000", true);
    row("localhost:PORT", "null", "*", true);
    row("box.example:9000", "http://box.example:9000", "http://box.example:9000", true);
    row("evil.example", nullptr, "http://box.example:9000", false);
    row("evil.example", "https://evil.example", "*", true);
}

void TestDemoAccess::checksOriginAndHost()
{
    QFETCH(const QByteArray, host);
    QFETCH(const QByteArray, origin);
    QFETCH(const QByteArray, allowed);
    QFETCH(const bool, good);
    demo::AccessRules rules;
    if (!allowed.isEmpty())
        rules.origins.append(allowed);
    DemoServer server(rules);
    QVERIFY(server.listen(0));
    const QByteArray answer
        = answerTo(server.port(), requestOf("/echo", host, origin, server.port()));
    QVERIFY2(answer.startsWith(good ? "HTTP/1.1 101 " : "HTTP/1.1 403 "), answer.constData());
}

void TestDemoAccess::checksEveryPath()
{
    DemoServer server{demo::AccessRules()};
    QVERIFY(server.listen(0));
    for (const DemoServer::Path &path : DemoServer::paths()) {
        const QByteArray target = path.path.toLatin1();
        const QByteArray page = requestOf(target, "127.0.0.1", "https://evil.example", 0);
        QVERIFY2(answerTo(server.port(), page).startsWith("HTTP/1.1 403 "), target.constData());
        const QByteArray rebound = requestOf(target, "evil.example", QByteArray(), 0);
        QVERIFY2(answerTo(server.port(), rebound).startsWith("HTTP/1.1 403 "), target.constData());
    }
    // Not only WebSockets: a page could read any answer of a host that it takes for its own.
    const QByteArray plain = "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n";
    QVERIFY(answerTo(server.port(), plain).startsWith("HTTP/1.1 403 "));
}

void TestDemoAccess::saysWhatAllowsIt()
{
    DemoServer server{demo::AccessRules()};
    QVERIFY(server.listen(0));
    RawClient client(server.port());
    client.send(requestOf("/echo", "127.0.0.1", "https://mine.example", 0));
    const QByteArray answer = client.readAll();
    QVERIFY2(answer.contains("The Origin header \"https://mine.example\" is not allowed"),
        answer.constData());
    QVERIFY2(answer.contains("wasclean --serve --allow-origin \"https://mine.example\""),
        answer.constData());
}

void TestDemoAccess::letsItsOwnProgramIn()
{
    // The server of a window: its user may try any Origin and Host.
    DemoServer server;
    QVERIFY(server.listen(0));
    const QByteArray own = requestOf("/echo", "mine.example", "https://mine.example", 0);
    QVERIFY(answerTo(server.port(), own)
                .startsWith(isPortableBuild ? "HTTP/1.1 403 " : "HTTP/1.1 101 "));
    QProcess curl;
    curl.start(QStringLiteral("curl"),
        {QStringLiteral("-si"), QStringLiteral("-H"),
            QStringLiteral("Origin: https://mine.example"),
            QStringLiteral("http://127.0.0.1:%1/").arg(server.port())});
    QVERIFY(curl.waitForFinished(60'000));
    const QByteArray answer = curl.readAllStandardOutput();
    QVERIFY2(answer.startsWith("HTTP/1.1 403 "), answer.constData());
}

WASCLEAN_TEST(TestDemoAccess, QCoreApplication)

} // namespace tst_demoaccess

#include "tst_demoaccess.moc"
