#include "tests/support/attemptrunner.h"
#include "tests/support/debianservers.h"
#include "tests/support/testauthority.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace wasclean;

namespace {

const QString python = QStringLiteral("/usr/bin/python3");

QString tried(const TriedAddress &one)
{
    const QString outcome = one.outcome == TriedAddress::Outcome::Connected
        ? QStringLiteral("connected")
        : one.outcome == TriedAddress::Outcome::Failed ? QStringLiteral("failed")
                                                       : QStringLiteral("other");
    return one.address + u' ' + outcome;
}

} // namespace

/// Through tinyproxy, microsocks and nginx to python3-websockets: none of them was written here.
class TestWays : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void direct();
    void refusedAddressesAreAllTried();
    void connectTo();
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
    void nginxWantsClientCertificate();
    void unixSocket();
    void unixSocketIsMissing();

private:
    QString startNginx(
        ServerProcess &process, const QString &listen, const QString &settings) const;
    QString url(const QString &path, const QString &host = QStringLiteral("127.0.0.1")) const;
    static ConnectionOptions through(ConnectionOptions options, ProxyOptions::Kind kind,
        quint16 port, const QString &user = {}, const QString &password = {});

    QTemporaryDir m_folder;
    QProcess m_echo;
    QString m_port;
    std::optional<TestAuthority> m_authority;
    std::optional<IssuedCertificate> m_certificate;
};

void TestWays::initTestCase()
{
    // It complains of every client that drops out, which is what these do.
    m_echo.setStandardErrorFile(QProcess::nullDevice());
    m_echo.start(python, {QFINDTESTDATA("echoserver.py")});
    QVERIFY2(m_echo.waitForReadyRead(), "python3-websockets is needed (tests/run installs it)");
    m_port = QString::fromLatin1(m_echo.readLine().trimmed());
    m_authority = TestAuthority::make(QStringLiteral("Wasclean Test CA"));
    QVERIFY(m_authority);
    m_certificate = m_authority->issue({});
    QVERIFY(m_certificate);
}

void TestWays::cleanupTestCase()
{
    m_echo.closeWriteChannel();
    QVERIFY(m_echo.waitForFinished());
}

QString TestWays::url(const QString &path, const QString &host) const
{
    return QStringLiteral("ws://%1:%2%3").arg(host, m_port, path);
}

ConnectionOptions TestWays::through(ConnectionOptions options, ProxyOptions::Kind kind,
    quint16 port, const QString &user, const QString &password)
{
    options.proxy = {kind, QStringLiteral("127.0.0.1"), port, user, password};
    return options;
}

QString TestWays::startNginx(
    ServerProcess &process, const QString &listen, const QString &settings) const
{
    return wasclean::startNginx(process, m_folder, {listen, settings, {}, m_port.toUShort()});
}

void TestWays::direct()
{
    const AttemptOutcome outcome = runAttempt(optionsFor(url(QStringLiteral("/echo"))));
    QVERIFY(outcome.opened);
    QCOMPARE(outcome.evidence.tried.size(), 1);
    QCOMPARE(
        tried(outcome.evidence.tried[0]), QStringLiteral("127.0.0.1:%1 connected").arg(m_port));
    QVERIFY(outcome.evidence.tried[0].took > 0);
    QCOMPARE(outcome.evidence.proxy.kind, ProxyFacts::Kind::None);
}

void TestWays::refusedAddressesAreAllTried()
{
    const quint16 port = freePort();
    const AttemptOutcome outcome
        = runAttempt(optionsFor(QStringLiteral("ws://localhost:%1/").arg(port)));
    QCOMPARE(outcome.evidence.failure, Failure::Connect);
    QCOMPARE(outcome.evidence.tried.size(), 2);
    QCOMPARE(tried(outcome.evidence.tried[0]), QStringLiteral("127.0.0.1:%1 failed").arg(port));
    QCOMPARE(tried(outcome.evidence.tried[1]), QStringLiteral("[::1]:%1 failed").arg(port));
    QVERIFY(!outcome.evidence.tried[1].problem.isEmpty());
}

void TestWays::connectTo()
{
    ConnectionOptions options = optionsFor(QStringLiteral("ws://a.example:1234/echo"));
    options.connectTo = ConnectTo{QStringLiteral("127.0.0.1"), quint16(m_port.toInt())};
    const AttemptOutcome outcome = runAttempt(options);
    QVERIFY2(outcome.opened, qPrintable(outcome.event.sentence));
    QVERIFY(outcome.evidence.request.contains("\r\nHost: a.example:1234\r\n"));
    QCOMPARE(outcome.evidence.connectTo, QStringLiteral("127.0.0.1:") + m_port);
    QCOMPARE(outcome.evidence.peer, QStringLiteral("127.0.0.1:") + m_port);
    QCOMPARE(outcome.evidence.phases.dns, -1);
}

void TestWays::httpProxy_data()
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

void TestWays::httpProxy()
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
    QVERIFY(outcome.evidence.request.contains(QByteArray("Host: 127.0.0.1:" + m_port.toLatin1())));
}

void TestWays::httpProxyRefuses_data()
{
    QTest::addColumn<QString>("user");
    QTest::newRow("no login") << QString();
    QTest::newRow("a wrong login") << QStringLiteral("bob");
}

void TestWays::httpProxyRefuses()
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
                 QStringLiteral("The proxy 127.0.0.1:%1 refused: %2 ")
                     .arg(QString::number(proxy.port()), QString::number(expected))),
        qPrintable(outcome.event.sentence));
    QVERIFY(outcome.evidence.proxy.answer.startsWith("HTTP/1."));
    QCOMPARE(outcome.evidence.request, QByteArray());
    QVERIFY(!QJsonDocument(outcome.evidence.toJson()).toJson().contains("hunter2"));
}

void TestWays::httpProxyFindsNoServer()
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
                 QStringLiteral("The proxy 127.0.0.1:%1 did not connect to the server: 5")
                     .arg(proxy.port())),
        qPrintable(outcome.event.sentence));
}

void TestWays::socksProxy()
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

void TestWays::socksProxyRefuses_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("words");
    QTest::newRow("no login") << QString() << QStringLiteral("it wants a user name and a password");
    QTest::newRow("a wrong login")
        << QStringLiteral("ann") << QStringLiteral("it does not take this user name and password");
}

void TestWays::socksProxyRefuses()
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
        QStringLiteral("The proxy 127.0.0.1:%1 refused: %2.")
            .arg(QString::number(proxy.port()), words));
}

void TestWays::socksProxyFindsNoServer()
{
    ServerProcess proxy;
    const QString problem = startMicrosocks(proxy);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const AttemptOutcome outcome
        = runAttempt(through(optionsFor(QStringLiteral("ws://127.0.0.1:%1/").arg(freePort())),
            ProxyOptions::Kind::Socks5, proxy.port()));
    QCOMPARE(outcome.event.sentence,
        QStringLiteral("The proxy 127.0.0.1:%1 did not connect to the server: the server refused "
                       "the connection.")
            .arg(proxy.port()));
}

void TestWays::proxyIsNotThere()
{
    const quint16 port = freePort();
    for (const auto kind : {ProxyOptions::Kind::HttpConnect, ProxyOptions::Kind::Socks5}) {
        const AttemptOutcome outcome
            = runAttempt(through(optionsFor(url(QStringLiteral("/echo"))), kind, port));
        QCOMPARE(outcome.event.endedBy, EndedBy::Proxy);
        QCOMPARE(outcome.event.sentence,
            QStringLiteral(
                "No connection to the proxy 127.0.0.1:%1 came about (Connection refused).")
                .arg(port));
    }
}

/// The name goes to the proxy as it is; nobody else is asked for it.
void TestWays::proxyLooksUpNames()
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

void TestWays::serverRefusesBehindProxy()
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
                 QLatin1String("The handshake was refused: 407 Server's Own")),
        qPrintable(outcome.event.sentence));
}

void TestWays::vanishesBehindProxy_data()
{
    QTest::addColumn<ProxyOptions::Kind>("kind");
    QTest::newRow("HTTP") << ProxyOptions::Kind::HttpConnect;
    QTest::newRow("SOCKS5") << ProxyOptions::Kind::Socks5;
}

/// The end of TCP is still told when a proxy is between.
void TestWays::vanishesBehindProxy()
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
    QVERIFY2(event.sentence.startsWith(QLatin1String("The server or the proxy vanished: TCP ended"))
            || event.sentence.startsWith(QLatin1String("The connection was reset")),
        qPrintable(event.sentence));
}

void TestWays::tlsThroughProxy()
{
    ServerProcess nginx;
    QString problem = startNginx(nginx, QStringLiteral("ssl;"),
        QStringLiteral("ssl_certificate %1; ssl_certificate_key %2;")
            .arg(m_certificate->certificateFile, m_certificate->keyFile));
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

void TestWays::nginxWantsClientCertificate()
{
    ServerProcess nginx;
    const QString problem = startNginx(nginx, QStringLiteral("ssl;"),
        QStringLiteral("ssl_certificate %1; ssl_certificate_key %2; ssl_verify_client on; "
                       "ssl_client_certificate %3;")
            .arg(m_certificate->certificateFile, m_certificate->keyFile,
                m_authority->certificateFile()));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    ConnectionOptions options
        = optionsFor(QStringLiteral("wss://localhost:%1/echo").arg(nginx.port()));
    options.tls.caCertificates = {m_authority->certificate()};
    AttemptOutcome outcome = runAttempt(options);
    QVERIFY2(outcome.event.sentence.contains(QLatin1String("refused: 400")),
        qPrintable(outcome.event.sentence));
    QVERIFY(outcome.evidence.responseBody.contains("No required SSL certificate was sent"));
    const auto ours = m_authority->issue({});
    QVERIFY(ours);
    options.tls.clientChain = {ours->certificate};
    options.tls.clientKey = ours->key;
    outcome = runAttempt(options);
    QVERIFY2(outcome.opened, qPrintable(outcome.event.sentence));
    QVERIFY(outcome.evidence.tls.clientCertificate);
}

void TestWays::unixSocket()
{
    ServerProcess nginx;
    const QString path = m_folder.filePath(QStringLiteral("a%20b.sock"));
    const QString problem = startNginx(nginx, QStringLiteral("; listen unix:%1;").arg(path), {});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const AttemptOutcome outcome
        = runAttempt(optionsFor(QStringLiteral("ws+unix:%1:/echo?x=1").arg(path)));
    QVERIFY2(outcome.opened, qPrintable(outcome.event.sentence));
    QCOMPARE(outcome.evidence.peer, path);
    QVERIFY(outcome.evidence.unixSocket);
    QVERIFY(outcome.evidence.request.startsWith("GET /echo?x=1 HTTP/1.1\r\nHost: localhost\r\n"));
    QCOMPARE(tried(outcome.evidence.tried.value(0)), path + QStringLiteral(" connected"));
}

void TestWays::unixSocketIsMissing()
{
    const QString path = m_folder.filePath(QStringLiteral("none.sock"));
    const AttemptOutcome outcome
        = runAttempt(optionsFor(QStringLiteral("ws+unix:%1:/echo").arg(path)));
    QCOMPARE(outcome.event.sentence,
        QStringLiteral("No connection to the server came about (No such file or directory)."));
    QCOMPARE(tried(outcome.evidence.tried.value(0)), path + QStringLiteral(" failed"));
}

QTEST_GUILESS_MAIN(TestWays)
#include "tst_ways.moc"
