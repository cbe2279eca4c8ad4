#include "app/demo/demoserver.h"
#include "tests/diagnosis/trial.h"
#include "tests/support/servers/debianservers.h"
#include "tests/support/servers/replayserver.h"
#include "tests/support/servers/requestserver.h"
#include "tests/support/testrunner.h"

#include <QTcpServer>
#include <QTest>

namespace tst_refusals {

using namespace wasclean;

namespace {

ReplayScript script(const QByteArray &bytes, ReplayEnd how = ReplayEnd::Fin)
{
    ReplayStep send;
    send.bytes = bytes;
    ReplayStep end;
    end.end = how;
    return {send, end};
}

} // namespace

/// Real servers that do not accept the upgrade, each told apart.
class TestRefusals : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void status_data();
    void status();
    void answer_data();
    void answer();
    void wrongPath();
    void originRefused();
    void proxyDropsUpgrade();
    void nginxHasNoBackend();
    void proxy_data();
    void proxy();
    void nobodyListens();

private:
    QString serve(const ReplayScript &script);

    ReplayServer m_server;
    DemoServer m_demo;
    QTemporaryDir m_folder;
};

void TestRefusals::initTestCase()
{
    QVERIFY(m_demo.listen(0));
    QVERIFY(m_folder.isValid());
}

QString TestRefusals::serve(const ReplayScript &script)
{
    return QStringLiteral("ws://127.0.0.1:%1/chat").arg(m_server.listen(script));
}

void TestRefusals::status_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("words");
    const auto row
        = [](const char *line, const char *headers, const char *rule, const char *words = "") {
              QTest::addRow("%s, %s", line, headers)
                  << QByteArray(line) << QByteArray(headers) << QString::fromLatin1(rule)
                  << QString::fromUtf8(words);
          };
    row("200 OK", "Content-Type: text/html\r\n", "page-instead", "/chat");
    row("200 OK", "Content-Type: application/json\r\n", "not-websocket");
    row("301 Moved Permanently", "Location: https://127.0.0.1/chat\r\n", "redirected",
        "https://127.0.0.1/chat");
    row("302 Found", "Location: /login?next=%2Fchat\r\n", "redirected", "/login.");
    row("307 Temporary Redirect", "Location: ws://127.0.0.1/x\r\n", "redirected");
    row("308 Permanent Redirect", "Location: ws://127.0.0.1/x\r\n", "redirected");
    row("400 Bad Request", "", "bad-request");
    row("401 Unauthorized", "WWW-Authenticate: Negotiate\r\n", "login-wanted", "(Negotiate)");
    row("403 Forbidden", "Server: daphne\r\n", "rejected-before-accept");
    row("404 Not Found", "", "wrong-path", "/chat");
    row("426 Upgrade Required", "Upgrade: websocket\r\n", "upgrade-not-forwarded");
    row("426 Upgrade Required", "Sec-WebSocket-Version: 7, 8\r\n", "version-refused", "7, 8");
    row("429 Too Many Requests", "Retry-After: 30\r\n", "rate-limited", "wait 30 s");
    row("500 Internal Server Error", "", "server-failed");
    row("502 Bad Gateway", "Server: awselb/2.0\r\n", "backend-down", "awselb/2.0");
    row("503 Service Unavailable", "Server: nginx\r\n", "backend-down", "503");
    row("503 Service Unavailable", "Retry-After: 5\r\n", "rate-limited");
    row("504 Gateway Timeout", "Server: nginx\r\n", "backend-down", "504");
    row("521 ", "Server: cloudflare\r\nCF-Ray: 8a-FRA\r\n", "cloudflare-52x",
        "refuses connections");
}

void TestRefusals::status()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, headers);
    QFETCH(QString, rule);
    QFETCH(QString, words);
    const Ending ending = endingOf(
        serve(script("HTTP/1.1 " + line + "\r\n" + headers + "Content-Length: 0\r\n\r\n")));
    const Diagnosis diagnosis = ending.diagnosis();
    QVERIFY2(firstRule(diagnosis) == rule, told(diagnosis).constData());
    QVERIFY2(diagnosis.causes.first().sentence.contains(words), told(diagnosis).constData());
}

void TestRefusals::answer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const QByteArray &bytes, const char *rule) {
        QTest::newRow(name) << bytes << QString::fromLatin1(rule);
    };
    const QByteArray good = goodAnswer();
    row("an accept of another key", QByteArray(good).replace("{accept}", "AAAA"), "accept-wrong");
    row("no Upgrade", QByteArray(good).replace("Upgrade: websocket\r\n", ""), "accept-wrong");
    row("a subprotocol not offered", good.chopped(2) + "Sec-WebSocket-Protocol: mqtt\r\n\r\n",
        "subprotocol-mismatch");
    row("an extension not offered", good.chopped(2) + "Sec-WebSocket-Extensions: x-mux\r\n\r\n",
        "extension-unasked");
    row("SSH", "SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n", "not-http");
    row("a TLS alert", QByteArray::fromHex("15030100020246"), "tls-behind-ws");
    row("HTTP/2", QByteArray::fromHex("00000604000000000000030000007f00000408000000000000ff0001"),
        "http2-only");
    row("nothing", {}, "closed-without-answer");
}

void TestRefusals::answer()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, rule);
    const Diagnosis diagnosis = endingOf(serve(script(bytes))).diagnosis();
    QVERIFY2(firstRule(diagnosis) == rule, told(diagnosis).constData());
}

void TestRefusals::wrongPath()
{
    AttemptHistory history;
    const Ending good = endingOf(m_demo.url(QStringLiteral("/close/1000")));
    history.add(good.evidence);
    const Ending ending = endingOf(m_demo.url(QStringLiteral("/no/such/path")));
    const Diagnosis diagnosis = ending.diagnosis(history.othersThan(ending.evidence));
    QVERIFY2(firstRule(diagnosis) == QStringLiteral("wrong-path"), told(diagnosis).constData());
    QVERIFY2(diagnosis.causes.first().evidence.contains(
                 QStringLiteral("A connection to the path /close/1000 of this server opened")),
        told(diagnosis).constData());
}

void TestRefusals::originRefused()
{
    RequestServer server;
    QVERIFY(server.isListening());
    server.answerWith({"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"});
    ConnectionOptions options = optionsFor(server.url());
    options.origin = "http://elsewhere.example";
    const Ending refused = endingOf(options);
    QVERIFY2(firstRule(refused.diagnosis()) == QStringLiteral("origin-refused"),
        told(refused.diagnosis()).constData());
    QCOMPARE(refused.diagnosis().causes.first().likelihood, QStringLiteral("Likely"));
    // With another one it works, which proves it.
    options.origin = "http://127.0.0.1";
    const Ending opened = endingOf(options, [](Connection &connection) { connection.abort(); });
    const Diagnosis diagnosis = refused.diagnosis({AttemptSummary::of(opened.evidence)});
    QVERIFY2(diagnosis.causes.first().likelihood == QStringLiteral("This is why"),
        told(diagnosis).constData());
}

/// nginx as many have it: it forwards, but not the upgrade.
void TestRefusals::proxyDropsUpgrade()
{
    ServerProcess nginx;
    const QString problem = startNginxWith(nginx, m_folder,
        QStringLiteral("server { listen 127.0.0.1:%1; location / { proxy_pass http://127.0.0.1:%2; "
                       "} }")
            .arg(QStringLiteral("%1"), QString::number(m_demo.port())));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const Ending ending = endingOf(QStringLiteral("ws://127.0.0.1:%1/echo").arg(nginx.port()));
    const Diagnosis diagnosis = ending.diagnosis();
    QCOMPARE(ending.evidence.status, 426);
    QVERIFY2(firstRule(diagnosis) == QStringLiteral("upgrade-not-forwarded"),
        told(diagnosis).constData());
    QVERIFY2(diagnosis.causes.first().advice.first().contains(
                 QStringLiteral("proxy_set_header Upgrade $http_upgrade")),
        told(diagnosis).constData());
}

void TestRefusals::nginxHasNoBackend()
{
    ServerProcess nginx;
    const QString problem = startNginx(nginx, m_folder, {QStringLiteral(";"), {}, {}, freePort()});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const Diagnosis diagnosis
        = endingOf(QStringLiteral("ws://127.0.0.1:%1/").arg(nginx.port())).diagnosis();
    QVERIFY2(firstRule(diagnosis) == QStringLiteral("backend-down"), told(diagnosis).constData());
    QVERIFY(diagnosis.causes.first().sentence.contains(QStringLiteral("nginx")));
}

void TestRefusals::proxy_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<bool>("running");
    QTest::addColumn<QString>("rule");
    QTest::newRow("wants a login")
        << QStringLiteral("BasicAuth jan secret") << true << QStringLiteral("proxy-wants-login");
    QTest::newRow("allows one port only")
        << QStringLiteral("ConnectPort 443") << true << QStringLiteral("proxy-forbids");
    QTest::newRow("finds no server") << QString() << true << QStringLiteral("proxy-no-server");
    QTest::newRow("is not there") << QString() << false << QStringLiteral("proxy-unreachable");
}

void TestRefusals::proxy()
{
    QFETCH(QString, settings);
    QFETCH(bool, running);
    QFETCH(QString, rule);
    ServerProcess tinyproxy;
    const QString problem = running ? startTinyproxy(tinyproxy, m_folder, settings) : QString();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    ConnectionOptions options = optionsFor(QStringLiteral("ws://127.0.0.1:%1/").arg(freePort()));
    options.proxy.kind = ProxyOptions::Kind::HttpConnect;
    options.proxy.host = QStringLiteral("127.0.0.1");
    options.proxy.port = running ? tinyproxy.port() : freePort();
    const Diagnosis diagnosis = endingOf(options).diagnosis();
    QVERIFY2(firstRule(diagnosis) == rule, told(diagnosis).constData());
}

void TestRefusals::nobodyListens()
{
    const Diagnosis diagnosis
        = endingOf(QStringLiteral("ws://127.0.0.1:%1/").arg(freePort())).diagnosis();
    QVERIFY2(firstRule(diagnosis) == QStringLiteral("port-closed"), told(diagnosis).constData());
    const Diagnosis unknown = endingOf(QStringLiteral("ws://nowhere.invalid/")).diagnosis();
    QVERIFY2(firstRule(unknown) == QStringLiteral("name-not-found"), told(unknown).constData());
}

WASCLEAN_TEST(TestRefusals, QCoreApplication)

} // namespace tst_refusals

#include "tst_refusals.moc"
