#include "tests/support/portable.h"
#include "tests/support/servers/debianservers.h"
#include "tests/support/servers/requestserver.h"
#include "tests/support/testrunner.h"
#include "tests/ui/optionstest.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>

namespace tst_windowroutes {

using namespace wasclean;

namespace {

/// What the environment names, as long as it lives.
class SystemProxy
{
public:
    explicit SystemProxy(quint16 port)
    {
        qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(port));
    }

    ~SystemProxy() { qunsetenv("http_proxy"); }

    Q_DISABLE_COPY_MOVE(SystemProxy)
};

} // namespace

/// The way to the server, as set in the fields: proxies that nobody here wrote, another host than
/// the URL's, Unix domain sockets and IPv6.
class TestWindowRoutes : public OptionsTest
{
    Q_OBJECT

private slots:
    void proxyLetsThrough_data();
    void proxyLetsThrough();
    void proxyRefuses_data();
    void proxyRefuses();
    void proxyIsTold_data();
    void proxyIsTold();
    void refusedServerIsNoProxy();
    void serverBehindProxyRefuses();
    void httpProxyGetsTheLogin();
    void systemProxyIsAsked();
    void noneMeansNoProxy();
    void connectToLeadsElsewhere();
    void unixSocketIsReached();
    void missingUnixSocketIsTold();
    void ipv6IsReached();
    void eitherFamilyIsTried_data();
    void eitherFamilyIsTried();

private:
    static QString start(ServerProcess &process, const QTemporaryDir &folder, const QString &kind);
    static Entries proxy(
        const QString &kind, quint16 port, const QString &user = {}, const QString &password = {});
};

/// With the user "ann" and the password "s3cret".
QString TestWindowRoutes::start(
    ServerProcess &process, const QTemporaryDir &folder, const QString &kind)
{
    if (kind == QStringLiteral("SOCKS5")) {
        return startMicrosocks(process,
            {QStringLiteral("-u"), QStringLiteral("ann"), QStringLiteral("-P"),
                QStringLiteral("s3cret")});
    }
    return startTinyproxy(process, folder, QStringLiteral("BasicAuth ann s3cret"));
}

Entries TestWindowRoutes::proxy(
    const QString &kind, quint16 port, const QString &user, const QString &password)
{
    Entries entries{{"Proxy", "Proxy type", kind},
        {"Proxy", "Proxy host", QStringLiteral("127.0.0.1")},
        {"Proxy", "Proxy port", QString::number(port)}};
    if (!user.isEmpty()) {
        entries.append({"Proxy", "Proxy user", user});
        entries.append({"Proxy", "Proxy password", password});
    }
    return entries;
}

void TestWindowRoutes::proxyLetsThrough_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"HTTP CONNECT", "SOCKS5"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestWindowRoutes::proxyLetsThrough()
{
    QFETCH(const QString, kind);
    RequestServer server;
    ServerProcess process;
    QCOMPARE(start(process, *m_folder, kind), QString());
    fill(proxy(kind, process.port(), QStringLiteral("ann"), QStringLiteral("s3cret")));
    connectWith(server.url(QStringLiteral("/there")));
    expectOpen();
    QCOMPARE(server.lines().value(0), QStringLiteral("GET /there HTTP/1.1"));
    QVERIFY2(!server.heads().last().contains("Proxy-"), server.heads().last().constData());
    expectEvidence("open", QStringLiteral("127.0.0.1:%1").arg(process.port()));
    expectEvidence("open", kind);
    drop();
}

void TestWindowRoutes::proxyRefuses_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("words");
    QTest::newRow("HTTP, no login")
        << QStringLiteral("HTTP CONNECT") << QString() << QStringLiteral("407 ");
    QTest::newRow("HTTP, a wrong login")
        << QStringLiteral("HTTP CONNECT") << QStringLiteral("bob") << QStringLiteral("401 ");
    QTest::newRow("SOCKS5, no login") << QStringLiteral("SOCKS5") << QString()
                                      << QStringLiteral("it asks for a user name and password.");
    QTest::newRow("SOCKS5, a wrong login")
        << QStringLiteral("SOCKS5") << QStringLiteral("bob")
        << QStringLiteral("it does not accept this user name and password.");
}

void TestWindowRoutes::proxyRefuses()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, user);
    QFETCH(const QString, words);
    const RequestServer server;
    ServerProcess process;
    QCOMPARE(start(process, *m_folder, kind), QString());
    fill(proxy(kind, process.port(), user, QStringLiteral("wr0ng")));
    connectWith(server.url());
    expectClosed();
    QVERIFY2(
        verdict().startsWith(QStringLiteral("The proxy 127.0.0.1:%1 refused the connection: %2")
                                 .arg(QString::number(process.port()), words)),
        qPrintable(verdict()));
    QVERIFY(!verdict().contains(QStringLiteral("wr0ng")));
    QVERIFY(server.heads().isEmpty());
}

void TestWindowRoutes::proxyIsTold_data() { proxyLetsThrough_data(); }

/// A proxy that is not there, and one that does not find the server.
void TestWindowRoutes::proxyIsTold()
{
    QFETCH(const QString, kind);
    const quint16 nobody = freePort();
    fill(proxy(kind, nobody, QStringLiteral("ann"), QStringLiteral("s3cret")));
    connectWith(QStringLiteral("ws://127.0.0.1:%1/").arg(nobody));
    expectClosed();
    QCOMPARE(verdict(),
        QStringLiteral("Wasclean could not connect to the proxy 127.0.0.1:%1 (Connection refused).")
            .arg(nobody));
    ServerProcess process;
    QCOMPARE(start(process, *m_folder, kind), QString());
    fill({{"Proxy", "Proxy port", QString::number(process.port())}});
    clickConnect();
    const QString words = QStringLiteral("The proxy 127.0.0.1:%1 could not connect to the server: ")
                              .arg(process.port());
    QTRY_VERIFY2_WITH_TIMEOUT(verdict().startsWith(words), qPrintable(verdict()), patience);
}

void TestWindowRoutes::refusedServerIsNoProxy()
{
    const quint16 port = freePort();
    connectWith(QStringLiteral("ws://127.0.0.1:%1/").arg(port));
    expectClosed();
    QCOMPARE(verdict(),
        QStringLiteral("Wasclean could not connect to 127.0.0.1:%1 (Connection refused).")
            .arg(port));
}

void TestWindowRoutes::serverBehindProxyRefuses()
{
    RequestServer server;
    server.answerWith({"HTTP/1.1 407 Server's Own\r\nContent-Length: 0\r\n\r\n"});
    ServerProcess process;
    QCOMPARE(start(process, *m_folder, QStringLiteral("HTTP CONNECT")), QString());
    fill(proxy(QStringLiteral("HTTP CONNECT"), process.port(), QStringLiteral("ann"),
        QStringLiteral("s3cret")));
    connectWith(server.url());
    expectClosed();
    QVERIFY2(verdict().startsWith(
                 QStringLiteral("The server refused the opening handshake: 407 Server's Own")),
        qPrintable(verdict()));
}

/// Names are looked up by the proxy, which alone gets the login, and only when it asks.
void TestWindowRoutes::httpProxyGetsTheLogin()
{
    RequestServer server;
    server.answerWith({"HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"x\"\r\n\r\n",
        "HTTP/1.1 200 OK\r\n\r\n"});
    fill(proxy(QStringLiteral("HTTP CONNECT"), server.port(), QStringLiteral("me"),
        QStringLiteral("s3cret")));
    connectWith(QStringLiteral("ws://example.test:81/"));
    expectOpen();
    QCOMPARE(server.heads().size(), 3);
    QCOMPARE(server.heads()[0],
        QByteArray("CONNECT example.test:81 HTTP/1.1\r\nHost: example.test:81\r\n\r\n"));
    QVERIFY(server.heads()[1].contains("Proxy-Authorization: Basic bWU6czNjcmV0\r\n"));
    QVERIFY(!server.heads().last().contains("Proxy-Authorization"));
}

void TestWindowRoutes::systemProxyIsAsked()
{
    RequestServer server;
    server.answerWith({"HTTP/1.1 200 OK\r\n\r\n"});
    const SystemProxy system(server.port());
    openPage("Proxy");
    QCOMPARE(named<QComboBox>("Proxy type")->currentText(), QStringLiteral("System"));
    connectWith(QStringLiteral("ws://example.test:81/"));
    expectOpen();
    QVERIFY2(server.heads().first().startsWith("CONNECT example.test:81 HTTP/1.1\r\n"),
        server.heads().first().constData());
    expectEvidence("open", QStringLiteral("http_proxy"));
}

void TestWindowRoutes::noneMeansNoProxy()
{
    RequestServer server;
    RequestServer proxy;
    proxy.answerWith({"HTTP/1.1 200 OK\r\n\r\n"});
    const SystemProxy system(proxy.port());
    // This machine, under a name that a proxy is asked for.
    const QString url = QStringLiteral("ws://0.0.0.0:%1/there").arg(server.port());
    connectWith(url);
    expectOpen();
    QCOMPARE(proxy.heads().size(), 2);
    QVERIFY(server.heads().isEmpty());
    drop();
    fill({{"Proxy", "Proxy type", QStringLiteral("None")}});
    connectWith(url);
    expectOpen();
    QCOMPARE(server.lines().value(0), QStringLiteral("GET /there HTTP/1.1"));
    QCOMPARE(proxy.heads().size(), 2);
}

void TestWindowRoutes::connectToLeadsElsewhere()
{
    RequestServer server;
    fill({{"Proxy", "Connect to", QStringLiteral("127.0.0.1:%1").arg(server.port())}});
    connectWith(QStringLiteral("ws://example.test:81/there"));
    expectOpen();
    QCOMPARE(server.lines().value(0), QStringLiteral("GET /there HTTP/1.1"));
    QCOMPARE(server.fields("Host"), QStringList(QStringLiteral("example.test:81")));
}

void TestWindowRoutes::unixSocketIsReached()
{
    const QString path = m_folder->filePath(QStringLiteral("a b.sock"));
    RequestServer server(path);
    QVERIFY(server.isListening());
    connectWith(QStringLiteral("ws+unix:%1:/there?a=1").arg(path));
    if (isPortableBuild) {
        expectClosed();
        QVERIFY2(verdict().contains(noUnixSockets), qPrintable(verdict()));
        return;
    }
    expectOpen();
    QCOMPARE(server.lines().value(0), QStringLiteral("GET /there?a=1 HTTP/1.1"));
    QCOMPARE(server.fields("Host"), QStringList(QStringLiteral("localhost")));
    expectEvidence("open", path + QStringLiteral("\n  result\nconnected"));
}

void TestWindowRoutes::missingUnixSocketIsTold()
{
    const QString path = m_folder->filePath(QStringLiteral("none.sock"));
    connectWith(QStringLiteral("ws+unix:%1:/").arg(path));
    expectClosed();
    QCOMPARE(verdict(),
        QStringLiteral("Wasclean could not connect to the socket %1 (%2).")
            .arg(path,
                isPortableBuild ? noUnixSockets : QStringLiteral("No such file or directory")));
}

void TestWindowRoutes::ipv6IsReached()
{
    RequestServer server{QHostAddress(QHostAddress::LocalHostIPv6)};
    if (!server.isListening())
        QSKIP("This machine has no IPv6.");
    connectWith(QStringLiteral("ws://[::1]:%1/").arg(server.port()));
    expectOpen();
    QCOMPARE(server.fields("Host"), QStringList(QStringLiteral("[::1]:%1").arg(server.port())));
}

void TestWindowRoutes::eitherFamilyIsTried_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::addColumn<QString>("shown");
    QTest::newRow("IPv4") << QHostAddress(QHostAddress::LocalHost) << QStringLiteral("127.0.0.1");
    QTest::newRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6) << QStringLiteral("[::1]");
}

/// Of the two addresses of "localhost" one answers; in one of the rows it is not the first.
void TestWindowRoutes::eitherFamilyIsTried()
{
    QFETCH(const QHostAddress, address);
    QFETCH(const QString, shown);
    RequestServer server(address);
    if (!server.isListening())
        QSKIP("This machine has no IPv6.");
    connectWith(QStringLiteral("ws://localhost:%1/").arg(server.port()));
    expectOpen();
    QCOMPARE(server.heads().size(), 1);
    expectEvidence("open",
        QStringLiteral("%1:%2\n  result\nconnected").arg(shown, QString::number(server.port())));
}

WASCLEAN_TEST(TestWindowRoutes, QApplication)

} // namespace tst_windowroutes

#include "tst_windowroutes.moc"
