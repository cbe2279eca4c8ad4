#include "tests/support/attemptrunner.h"
#include "tests/support/portable.h"
#include "tests/support/servers/debianservers.h"
#include "tests/support/servers/echoserver.h"
#include "tests/support/testauthority.h"
#include "tests/support/testrunner.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace tst_proxies {

using namespace wasclean;

/// Through tinyproxy and microsocks to python3-websockets: none of them was written here.
class TestProxies : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void httpProxy_data();
    void httpProxy();
    void httpProxyRefuses_data();
    void httpProxyRefuses();
    void httpProxyFindsNoServer();
    void socksProxy();
    void socksProxyRefuses_data();
    void socksProxyRefuses();
    void socksProxyFindsNoServer();
    void proxyIsNotThere();
    void proxyLooksUpNames();
    void serverRefusesBehindProxy();
    void vanishesBehindProxy_data();
    void vanishesBehindProxy();
    void tlsThroughProxy();

private:
    QString url(const QString &path) const;
    static ConnectionOptions through(ConnectionOptions options, ProxyOptions::Kind kind,
        quint16 port, const QString &user = {}, const QString &password = {});

    EchoServer m_echo;
    QTemporaryDir m_folder;
    std::optional<TestAuthority> m_authority;
    std::optional<IssuedCertificate> m_certificate;
};

void TestProxies::initTestCase()
{
    const QString problem = m_echo.start(QFINDTESTDATA("echoserver.py"));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    m_authority = TestAuthority::make(QStringLiteral("Wasclean Test CA"));
    QVERIFY(m_authority);
    m_certificate = m_authority->issue({});
    QVERIFY(m_certificate);
}

QString TestProxies::url(const QString &path) const
{
    return QStringLiteral("ws://127.0.0.1:%1%2").arg(QString::number(m_echo.port()), path);
}

ConnectionOptions TestProxies::through(ConnectionOptions options, ProxyOptions::Kind kind,
    quint16 port, const QString &user, const QString &password)
{
    options.proxy = {kind, QStringLiteral("127.0.0.1"), port, user, password};
    return options;
}

void TestProxies::httpProxy_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::newRow("open to all") << QString() << QString() << QString();
    QTest::newRow("with a login") << QStringLiteral("BasicAuth ann s3cret") << QStringLiteral("ann")
                                  << QStringLiteral("s3cret");
    QTest::newRow("a login that nobody wants")
        << QString() << QStringLiteral("ann") << QStringLiteral("s3cret");
}

void TestProxies::httpProxy()
{
    QFETCH(QString, settings);
    QFETCH(QString, user);
    QFETCH(QString, password);
    ServerProcess proxy;
    const QString problem = startTinyproxy(proxy, m_folder, settings);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const ConnectionOptions options = through(optionsFor(url(QStringLiteral("/echo"))),
        ProxyOptions::Kind::HttpConnect, proxy.port(), user, password);
    const AttemptOutcome outcome = runAttempt(options);
    QVERIFY2(outcome.opened, qPrintable(outcome.event.sentence));
    QCOMPARE(outcome.evidence.proxy.status, 200);
    QCOMPARE(outcome.evidence.proxy.address, QStringLiteral("127.0.0.1:%1").arg(proxy.port()));
    QCOMPARE(outcome.evidence.peer, outcome.evidence.proxy.address);
    QVERIFY(outcome.evidence.phases.proxy > 0);
    QVERIFY(outcome.evidence.request.contains(
        QByteArray("Host: 127.0.0.1:" + QByteArray::number(m_echo.port()))));
}

void TestProxies::httpProxyRefuses_data()
{
    QTest::addColumn<QString>("user");
    QTest::newRow("no login") << QString();
    QTest::newRow("a wrong login") << QStringLiteral("bob");
}

void TestProxies::httpProxyRefuses()
{
    QFETCH(QString, user);
    ServerProcess proxy;
    const QString problem = startTinyproxy(proxy, m_folder, QStringLiteral("BasicAuth ann s3cret"));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const ConnectionOptions options = through(optionsFor(url(QStringLiteral("/echo"))),
        ProxyOptions::Kind::HttpConnect, proxy.port(), user, QStringLiteral("hunter2"));
    const AttemptOutcome outcome = runAttempt(options);
    const int expected = outcome.evidence.proxy.status;
    // tinyproxy answers 407 without a login, and 401 to a wrong one.
    QVERIFY(expected == 407 || expected == 401);
    QCOMPARE(outcome.evidence.failure, Failure::Proxy);
    QCOMPARE(outcome.event.endedBy, EndedBy::Proxy);
    QVERIFY2(outcome.event.sentence.startsWith(
                 QStringLiteral("The proxy 127.0.0.1:%1 refused the connection: %2 ")
                     .arg(QString::number(proxy.port()), QString::number(expected))),
        qPrintable(outcome.event.sentence));
    QVERIFY(outcome.evidence.proxy.answer.startsWith("HTTP/1."));
    QCOMPARE(outcome.evidence.request, QByteArray());
    QVERIFY(!QJsonDocument(outcome.evidence.toJson()).toJson().contains("hunter2"));
}

void TestProxies::httpProxyFindsNoServer()
{
    ServerProcess proxy;
    const QString problem = startTinyproxy(proxy, m_folder);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const ConnectionOptions options
        = through(optionsFor(QStringLiteral("ws://127.0.0.1:%1/").arg(freePort())),
            ProxyOptions::Kind::HttpConnect, proxy.port());
    const AttemptOutcome outcome = runAttempt(options);
    QCOMPARE(outcome.evidence.failure, Failure::Proxy);
    QVERIFY2(outcome.event.sentence.startsWith(
                 QStringLiteral("The proxy 127.0.0.1:%1 could not connect to the server: 5")
                     .arg(proxy.port())),
        qPrintable(outcome.event.sentence));
}

void TestProxies::socksProxy()
{
    for (const QString &user : {QString(), QStringLiteral("ann")}) {
        ServerProcess proxy;
        const QStringList login{
            QStringLiteral("-u"), user, QStringLiteral("-P"), QStringLiteral("s3cret")};
        const QString problem = startMicrosocks(proxy, user.isEmpty() ? QStringList() : login);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const ConnectionOptions options = through(optionsFor(url(QStringLiteral("/echo"))),
            ProxyOptions::Kind::Socks5, proxy.port(), user, QStringLiteral("s3cret"));
        const AttemptOutcome outcome = runAttempt(options);
        QVERIFY2(outcome.opened, qPrintable(outcome.event.sentence));
        QCOMPARE(outcome.evidence.proxy.status, 0);
    }
}

void TestProxies::socksProxyRefuses_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("words");
    QTest::newRow("no login") << QString()
                              << QStringLiteral("it asks for a user name and password");
    QTest::newRow("a wrong login") << QStringLiteral(
        "ann") << QStringLiteral("it does not accept this user name and password");
}

void TestProxies::socksProxyRefuses()
{
    QFETCH(QString, user);
    QFETCH(QString, words);
    ServerProcess proxy;
    const QString problem = startMicrosocks(proxy,
        {QStringLiteral("-u"), QStringLiteral("ann"), QStringLiteral("-P"),
            QStringLiteral("s3cret")});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const AttemptOutcome outcome = runAttempt(through(optionsFor(url(QStringLiteral("/echo"))),
        ProxyOptions::Kind::Socks5, proxy.port(), user, QStringLiteral("wrong")));
    QCOMPARE(outcome.event.sentence,
        QStringLiteral("The proxy 127.0.0.1:%1 refused the connection: %2.")
            .arg(QString::number(proxy.port()), words));
}

void TestProxies::socksProxyFindsNoServer()
{
    ServerProcess proxy;
    const QString problem = startMicrosocks(proxy);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const AttemptOutcome outcome
        = runAttempt(through(optionsFor(QStringLiteral("ws://127.0.0.1:%1/").arg(freePort())),
            ProxyOptions::Kind::Socks5, proxy.port()));
    QCOMPARE(outcome.event.sentence,
        QStringLiteral("The proxy 127.0.0.1:%1 could not connect to the server: the server refused "
                       "the connection.")
            .arg(proxy.port()));
}

void TestProxies::proxyIsNotThere()
{
    const quint16 port = freePort();
    for (const auto kind : {ProxyOptions::Kind::HttpConnect, ProxyOptions::Kind::Socks5}) {
        const AttemptOutcome outcome
            = runAttempt(through(optionsFor(url(QStringLiteral("/echo"))), kind, port));
        QCOMPARE(outcome.event.endedBy, EndedBy::Proxy);
        QCOMPARE(outcome.event.sentence,
            QStringLiteral(
                "Wasclean could not connect to the proxy 127.0.0.1:%1 (Connection refused).")
                .arg(port));
    }
}

/// The name goes to the proxy as it is; nobody else is asked for it.
void TestProxies::proxyLooksUpNames()
{
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    QByteArray request;
    bool socks = false;
    connect(&proxy, &QTcpServer::newConnection, &proxy, [&] {
        QTcpSocket *socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, &proxy, [&request, &socks, socket] {
            request += socket->readAll();
            if (socks && request.size() == 3)
                socket->write(QByteArray("\x05\x00", 2));
            else if (socks)
                socket->write(QByteArray("\x05\x04\x00\x01\x00\x00\x00\x00\x00\x00", 10));
            else if (request.endsWith("\r\n\r\n"))
                socket->write("HTTP/1.1 404 Not Found\r\n\r\n");
        });
    });
    const ConnectionOptions options = optionsFor(QStringLiteral("ws://no.such.example:81/"));
    AttemptOutcome outcome
        = runAttempt(through(options, ProxyOptions::Kind::HttpConnect, proxy.serverPort()));
    QCOMPARE(request,
        QByteArray("CONNECT no.such.example:81 HTTP/1.1\r\nHost: no.such.example:81\r\n\r\n"));
    QCOMPARE(outcome.evidence.phases.dns, -1);
    request.clear();
    socks = true;
    outcome = runAttempt(through(options, ProxyOptions::Kind::Socks5, proxy.serverPort()));
    QCOMPARE(request,
        QByteArray("\x05\x01\x00\x05\x01\x00\x03\x0f", 8) + "no.such.example"
            + QByteArray("\x00\x51", 2));
    QVERIFY2(outcome.event.sentence.endsWith(QLatin1String("the host is unreachable.")),
        qPrintable(outcome.event.sentence));
}

void TestProxies::serverRefusesBehindProxy()
{
    ServerProcess proxy;
    const QString problem = startTinyproxy(proxy, m_folder);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        server.nextPendingConnection()->write(
            "HTTP/1.1 407 Server's Own\r\nContent-Length: 0\r\n\r\n");
    });
    const AttemptOutcome outcome = runAttempt(
        through(optionsFor(QStringLiteral("ws://127.0.0.1:%1/").arg(server.serverPort())),
            ProxyOptions::Kind::HttpConnect, proxy.port()));
    QCOMPARE(outcome.event.endedBy, EndedBy::Handshake);
    QVERIFY2(outcome.event.sentence.startsWith(
                 QLatin1String("The server refused the opening handshake: 407 Server's Own")),
        qPrintable(outcome.event.sentence));
}

void TestProxies::vanishesBehindProxy_data()
{
    QTest::addColumn<ProxyOptions::Kind>("kind");
    QTest::newRow("HTTP") << ProxyOptions::Kind::HttpConnect;
    QTest::newRow("SOCKS5") << ProxyOptions::Kind::Socks5;
}

/// The end of TCP is still told when a proxy is between.
void TestProxies::vanishesBehindProxy()
{
    QFETCH(ProxyOptions::Kind, kind);
    ServerProcess proxy;
    const QString problem = kind == ProxyOptions::Kind::Socks5 ? startMicrosocks(proxy)
                                                               : startTinyproxy(proxy, m_folder);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    Connection connection;
    const QSignalSpy closed(&connection, &Connection::closed);
    QCOMPARE(connection.open(through(optionsFor(url(QStringLiteral("/echo"))), kind, proxy.port())),
        QString());
    QTRY_COMPARE_WITH_TIMEOUT(connection.readyState(), ReadyState::Open, 20'000);
    proxy.stop();
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 20'000);
    const auto event = closed[0][0].value<CloseEvent>();
    QVERIFY(!event.wasClean);
    QVERIFY2(event.sentence.startsWith(
                 told(QStringLiteral("The server or the proxy ended the connection without a")))
            || event.sentence.startsWith(QLatin1String("The connection was reset")),
        qPrintable(event.sentence));
}

void TestProxies::tlsThroughProxy()
{
    ServerProcess nginx;
    QString problem = startNginxWith(nginx, m_folder,
        QStringLiteral("server { listen 127.0.0.1:%1 ssl; ssl_certificate ")
            + m_certificate->certificateFile + QStringLiteral("; ssl_certificate_key ")
            + m_certificate->keyFile + u';'
            + nginxWebSocketLocation(QStringLiteral("/"), m_echo.port()) + u'}');
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    for (const auto kind : {ProxyOptions::Kind::HttpConnect, ProxyOptions::Kind::Socks5}) {
        ServerProcess proxy;
        problem = kind == ProxyOptions::Kind::Socks5 ? startMicrosocks(proxy)
                                                     : startTinyproxy(proxy, m_folder);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        ConnectionOptions options
            = through(optionsFor(QStringLiteral("wss://localhost:%1/echo").arg(nginx.port())), kind,
                proxy.port());
        AttemptOutcome outcome = runAttempt(options);
        QCOMPARE(outcome.evidence.failure, Failure::Tls);
        options.tls.caCertificates = {m_authority->certificate()};
        outcome = runAttempt(options);
        QVERIFY2(outcome.opened, qPrintable(outcome.event.sentence));
        QCOMPARE(outcome.evidence.tls.trust, TlsFacts::Trust::Verified);
        QCOMPARE(outcome.evidence.tls.alpn, QStringLiteral("http/1.1"));
    }
}

WASCLEAN_TEST(TestProxies, QCoreApplication)

} // namespace tst_proxies

#include "tst_proxies.moc"
