#include "tests/support/attemptrunner.h"
#include "tests/support/portable.h"
#include "tests/support/servers/debianservers.h"
#include "tests/support/servers/echoserver.h"
#include "tests/support/testauthority.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_routes {

using namespace wasclean;

namespace {

QString tried(const TriedAddress &one)
{
    const QString outcome = one.outcome == TriedAddress::Outcome::Connected
        ? QStringLiteral("connected")
        : one.outcome == TriedAddress::Outcome::Failed ? QStringLiteral("failed")
                                                       : QStringLiteral("other");
    return one.address + u' ' + outcome;
}

} // namespace

/// Where a connection goes: straight, elsewhere, over a Unix domain socket.
class TestRoutes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void direct();
    void nameIsLookedUp();
    void refusedAddressesAreAllTried();
    void connectTo();
    void unixSocket();
    void tlsOverUnixSocket();
    void unixSocketIsMissing();

private:
    QString url(const QString &path) const;
    QString startNginx(ServerProcess &process, const QString &path, const QString &settings);

    EchoServer m_echo;
    QTemporaryDir m_folder;
};

void TestRoutes::initTestCase()
{
    const QString problem = m_echo.start(QFINDTESTDATA("echoserver.py"));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

QString TestRoutes::url(const QString &path) const
{
    return QStringLiteral("ws://127.0.0.1:%1%2").arg(QString::number(m_echo.port()), path);
}

void TestRoutes::direct()
{
    const AttemptOutcome outcome = runAttempt(optionsFor(url(QStringLiteral("/echo"))));
    QVERIFY(outcome.opened);
    QCOMPARE(outcome.evidence.tried.size(), 1);
    QCOMPARE(tried(outcome.evidence.tried[0]),
        QStringLiteral("127.0.0.1:%1 connected").arg(m_echo.port()));
    QVERIFY(outcome.evidence.tried[0].took > 0);
    QCOMPARE(
        outcome.stages, QList<ConnectStage>({ConnectStage::Tcp, ConnectStage::OpeningHandshake}));
    QVERIFY2(outcome.event.abandoned, "runAttempt() drops it");
    QCOMPARE(outcome.evidence.proxy.kind, ProxyFacts::Kind::None);
}

void TestRoutes::nameIsLookedUp()
{
    ConnectionOptions options = optionsFor(QStringLiteral("ws://nobody.invalid/"));
    options.proxy.kind = ProxyOptions::Kind::None;
    const AttemptOutcome outcome = runAttempt(options);
    QCOMPARE(outcome.evidence.failure, Failure::NameLookup);
    QCOMPARE(outcome.stages, QList<ConnectStage>({ConnectStage::NameLookup}));
    QVERIFY(!outcome.event.abandoned);
}

void TestRoutes::refusedAddressesAreAllTried()
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

void TestRoutes::connectTo()
{
    ConnectionOptions options = optionsFor(QStringLiteral("ws://a.example:1234/echo"));
    options.connectTo = ConnectTo{QStringLiteral("127.0.0.1"), m_echo.port()};
    const AttemptOutcome outcome = runAttempt(options);
    QVERIFY2(outcome.opened, qPrintable(outcome.event.sentence));
    QVERIFY(outcome.evidence.request.contains("\r\nHost: a.example:1234\r\n"));
    QCOMPARE(outcome.evidence.connectTo, QStringLiteral("127.0.0.1:%1").arg(m_echo.port()));
    QCOMPARE(outcome.evidence.peer, QStringLiteral("127.0.0.1:%1").arg(m_echo.port()));
    QCOMPARE(outcome.evidence.phases.dns, -1);
}

/// nginx on a Unix domain socket, too, plain or with TLS. It listens there first: it counts as
/// started when its port answers.
QString TestRoutes::startNginx(ServerProcess &process, const QString &path, const QString &settings)
{
    return startNginxWith(process, m_folder,
        QStringLiteral("server { listen unix:") + path + settings
            + QStringLiteral(" listen 127.0.0.1:%1; ")
            + nginxWebSocketLocation(QStringLiteral("/"), m_echo.port()) + u'}');
}

void TestRoutes::unixSocket()
{
    ServerProcess nginx;
    const QString path = m_folder.filePath(QStringLiteral("a%20b.sock"));
    const QString problem = startNginx(nginx, path, QStringLiteral(";"));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const AttemptOutcome outcome
        = runAttempt(optionsFor(QStringLiteral("ws+unix:%1:/echo?x=1").arg(path)));
    if (isPortableBuild) {
        QVERIFY2(
            outcome.event.sentence.contains(noUnixSockets), qPrintable(outcome.event.sentence));
        return;
    }
    QVERIFY2(outcome.opened, qPrintable(outcome.event.sentence));
    QCOMPARE(outcome.evidence.peer, path);
    QVERIFY(outcome.evidence.unixSocket);
    QVERIFY(outcome.evidence.request.startsWith("GET /echo?x=1 HTTP/1.1\r\nHost: localhost\r\n"));
    QCOMPARE(tried(outcome.evidence.tried.value(0)), path + QStringLiteral(" connected"));
}

/// Host and the certificate's name are localhost unless another one is set.
void TestRoutes::tlsOverUnixSocket()
{
    const auto authority = TestAuthority::make(QStringLiteral("Wasclean Test CA"));
    QVERIFY(authority);
    TestAuthority::Request request;
    request.alternativeNames = QStringLiteral("DNS:localhost,DNS:a.example");
    const auto issued = authority->issue(request);
    QVERIFY(issued);
    ServerProcess nginx;
    const QString path = m_folder.filePath(QStringLiteral("tls.sock"));
    const QString problem = startNginx(nginx, path,
        QStringLiteral(" ssl; ssl_certificate ") + issued->certificateFile
            + QStringLiteral("; ssl_certificate_key ") + issued->keyFile + u';');
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    ConnectionOptions options = optionsFor(QStringLiteral("wss+unix:%1:/echo").arg(path));
    AttemptOutcome outcome = runAttempt(options);
    if (isPortableBuild) {
        QVERIFY2(
            outcome.event.sentence.contains(noUnixSockets), qPrintable(outcome.event.sentence));
        return;
    }
    QVERIFY2(outcome.event.sentence.startsWith(
                 QLatin1String("The server's certificate is not trusted: ")),
        qPrintable(outcome.event.sentence));
    QCOMPARE(outcome.evidence.tls.host, path);
    QCOMPARE(outcome.evidence.request, QByteArray());
    // It can be trusted for this socket; localhost's port 443 is another place.
    const QByteArray fingerprint = outcome.evidence.tls.chain.value(0).fingerprint;
    options.tls.trustedCertificates = {{QStringLiteral("localhost"), 443, fingerprint}};
    QVERIFY(!runAttempt(options).opened);
    options.tls.trustedCertificates = {{path, 0, fingerprint}};
    QVERIFY(runAttempt(options).opened);

    options.tls.trustedCertificates.clear();
    options.tls.caCertificates = {authority->certificate()};
    outcome = runAttempt(options);
    QVERIFY2(outcome.opened, qPrintable(outcome.event.sentence));
    QCOMPARE(outcome.evidence.tls.trust, TlsFacts::Trust::Verified);
    QCOMPARE(outcome.evidence.tls.serverName, QStringLiteral("localhost"));
    QCOMPARE(outcome.evidence.peer, path);
    QVERIFY(outcome.evidence.request.startsWith("GET /echo HTTP/1.1\r\nHost: localhost\r\n"));
    options.tls.serverName = QStringLiteral("a.example");
    QVERIFY(runAttempt(options).opened);
    options.tls.serverName = QStringLiteral("b.example");
    QVERIFY(!runAttempt(options).opened);
}

void TestRoutes::unixSocketIsMissing()
{
    const QString path = m_folder.filePath(QStringLiteral("none.sock"));
    const AttemptOutcome outcome
        = runAttempt(optionsFor(QStringLiteral("ws+unix:%1:/echo").arg(path)));
    QCOMPARE(outcome.event.sentence,
        QStringLiteral("Wasclean could not connect to the socket %1 (%2).")
            .arg(path,
                isPortableBuild ? noUnixSockets : QStringLiteral("No such file or directory")));
    QCOMPARE(tried(outcome.evidence.tried.value(0)), path + QStringLiteral(" failed"));
}

WASCLEAN_TEST(TestRoutes, QCoreApplication)

} // namespace tst_routes

#include "tst_routes.moc"
