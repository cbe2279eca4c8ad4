#include "app/wire/tls/tlssetup.h"
#include "tests/support/attemptrunner.h"
#include "tests/support/servers/serverprocess.h"
#include "tests/support/servers/tlsserver.h"
#include "tests/support/testauthority.h"
#include "tests/support/testrunner.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace tst_tls {

using namespace wasclean;

namespace {

QByteArray sha256(const QSslCertificate &certificate)
{
    return certificate.digest(QCryptographicHash::Sha256);
}

QSslConfiguration serverConfiguration(const IssuedCertificate &issued)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(issued.certificate);
    configuration.setPrivateKey(issued.key);
    return configuration;
}

ConnectionOptions secureOptions(quint16 port, const QString &host = QStringLiteral("localhost"))
{
    return optionsFor(QStringLiteral("wss://%1:%2/").arg(host, QString::number(port)));
}

} // namespace

/// Certificates, good and bad, made for this run, and what a server sees of our side of TLS.
class TestTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void trusted();
    void address();
    void badCertificate_data();
    void badCertificate();
    void otherChecks_data();
    void otherChecks();
    void fingerprint();
    void anyCertificate();
    void systemIsKeptBesidesOwn();
    void serverName();
    void clientHello_data();
    void clientHello();
    void minimumVersion();
    void oldVersion();
    void plainServer();
    void brokenHandshake();

private:
    ConnectionOptions trusting(quint16 port, const QString &host = QStringLiteral("localhost"));

    std::optional<TestAuthority> m_authority;
    std::optional<TestAuthority> m_stranger;
    std::optional<IssuedCertificate> m_good;
};

void TestTls::initTestCase()
{
    m_authority = TestAuthority::make(QStringLiteral("Wasclean Test CA"));
    m_stranger = TestAuthority::make(QStringLiteral("Stranger CA"));
    QVERIFY(m_authority && m_stranger);
    m_good = m_authority->issue({});
    QVERIFY(m_good);
}

ConnectionOptions TestTls::trusting(quint16 port, const QString &host)
{
    ConnectionOptions options = secureOptions(port, host);
    options.tls.caCertificates = {m_authority->certificate()};
    return options;
}

void TestTls::trusted()
{
    QSslConfiguration configuration = serverConfiguration(*m_good);
    configuration.setLocalCertificateChain({m_good->certificate, m_authority->certificate()});
    configuration.setAllowedNextProtocols({QByteArray("http/1.1")});
    const TlsServer server(configuration);
    QVERIFY(server.isListening());
    const AttemptOutcome outcome = runAttempt(trusting(server.port()));
    QVERIFY2(outcome.opened, qPrintable(outcome.event.sentence));
    const TlsFacts &tls = outcome.evidence.tls;
    QCOMPARE(tls.trust, TlsFacts::Trust::Verified);
    QCOMPARE(tls.protocol, QStringLiteral("TLSv1.3"));
    QVERIFY(tls.cipher.startsWith(QLatin1String("TLS_")));
    QCOMPARE(tls.alpn, QStringLiteral("http/1.1"));
    QCOMPARE(tls.serverName, QStringLiteral("localhost"));
    QCOMPARE(tls.errors, QStringList());
    QCOMPARE(tls.chain.size(), 2);
    const CertificateFacts &own = tls.chain[0];
    QCOMPARE(own.subject, QStringLiteral("CN=localhost"));
    QCOMPARE(own.issuer, QStringLiteral("CN=Wasclean Test CA"));
    QCOMPARE(own.alternativeNames,
        QStringList({QStringLiteral("127.0.0.1"), QStringLiteral("localhost")}));
    QCOMPARE(own.validFrom, QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC).toSecsSinceEpoch());
    QCOMPARE(
        own.validUntil, QDateTime(QDate(2099, 12, 31), QTime(0, 0), Qt::UTC).toSecsSinceEpoch());
    QCOMPARE(own.key, QStringLiteral("elliptic curve, 256 bits"));
    QCOMPARE(own.fingerprint, sha256(m_good->certificate));
    QCOMPARE(tls.chain[1].subject, QStringLiteral("CN=Wasclean Test CA"));
    QVERIFY(outcome.evidence.phases.tls > 0);
}

void TestTls::address()
{
    const TlsServer server(serverConfiguration(*m_good));
    const AttemptOutcome outcome = runAttempt(trusting(server.port(), QStringLiteral("127.0.0.1")));
    QVERIFY2(outcome.opened, qPrintable(outcome.event.sentence));
    QCOMPARE(outcome.evidence.tls.serverName, QStringLiteral("127.0.0.1"));
}

void TestTls::badCertificate_data()
{
    QTest::addColumn<std::optional<IssuedCertificate>>("issued");
    QTest::addColumn<QString>("problem");
    TestAuthority::Request request;
    request.until = QStringLiteral("20210203040500Z");
    QTest::newRow("expired") << m_authority->issue(request)
                             << QStringLiteral("it expired on 2021-02-03 04:05 UTC");
    request = {};
    request.from = QStringLiteral("20880203040500Z");
    QTest::newRow("not yet valid") << m_authority->issue(request)
                                   << QStringLiteral("it is not valid before 2088-02-03 04:05 UTC");
    request = {};
    request.commonName = QStringLiteral("a.example");
    request.alternativeNames = QStringLiteral("DNS:a.example,DNS:*.b.example");
    QTest::newRow("wrong host") << m_authority->issue(
        request) << QStringLiteral("it is for *.b.example, a.example, not for localhost");
    request.alternativeNames.clear();
    QTest::newRow("wrong host, no alternative names")
        << m_authority->issue(request) << QStringLiteral("it is for a.example, not for localhost");
    request.commonName = QStringLiteral("localhost");
    QTest::newRow("only a common name")
        << m_authority->issue(request)
        << QStringLiteral("it names “localhost” only as its common name, which does not count; it "
                          "has no alternative names");
    QTest::newRow("self-signed") << m_authority->selfSigned(QStringLiteral("DNS:localhost"))
                                 << QStringLiteral("it is self-signed");
    QTest::newRow("unknown CA") << m_stranger->issue(
        {}) << QStringLiteral("it was issued by “Stranger CA”, an issuer that is not known here");
    request = {};
    request.extension = QStringLiteral("extendedKeyUsage=clientAuth");
    QTest::newRow("for clients only")
        << m_authority->issue(request) << QStringLiteral("it is not meant for servers");
    request = {};
    request.until = QStringLiteral("20210203040500Z");
    request.commonName = QStringLiteral("a.example");
    request.alternativeNames = QStringLiteral("DNS:a.example");
    QTest::newRow("two reasons")
        << m_authority->issue(request)
        << QStringLiteral(
               "it is for a.example, not for localhost; it expired on 2021-02-03 04:05 UTC");
}

void TestTls::badCertificate()
{
    QFETCH(std::optional<IssuedCertificate>, issued);
    QFETCH(QString, problem);
    QVERIFY(issued);
    const TlsServer server(serverConfiguration(*issued));
    const AttemptOutcome outcome = runAttempt(trusting(server.port()));
    QVERIFY(!outcome.opened);
    QCOMPARE(outcome.event.sentence,
        QStringLiteral("The server's certificate is not trusted: ") + problem + u'.');
    QCOMPARE(outcome.event.endedBy, EndedBy::Tls);
    QCOMPARE(outcome.evidence.failure, Failure::Tls);
    QCOMPARE(outcome.evidence.tls.trust, TlsFacts::Trust::Refused);
    QCOMPARE(outcome.evidence.tls.chain.value(0).fingerprint, sha256(issued->certificate));
    QCOMPARE(outcome.evidence.networkError, QString());
    QCOMPARE(outcome.evidence.request, QByteArray());
    QCOMPARE(server.connections(), 1);
    QCOMPARE(server.received(), QByteArray());
}

void TestTls::otherChecks_data()
{
    QTest::addColumn<bool>("sendChain");
    QTest::addColumn<QString>("problem");
    QTest::newRow("a chain to an unknown CA")
        << true << QStringLiteral("its chain ends at “Stranger CA”, which is not trusted here");
    QTest::newRow("no chain")
        << false
        << QStringLiteral("it was issued by “Stranger CA”, an issuer that is not known here");
}

void TestTls::otherChecks()
{
    QFETCH(bool, sendChain);
    QFETCH(QString, problem);
    const auto issued = m_stranger->issue({});
    QVERIFY(issued);
    QSslConfiguration configuration = serverConfiguration(*issued);
    if (sendChain)
        configuration.setLocalCertificateChain({issued->certificate, m_stranger->certificate()});
    const TlsServer server(configuration);
    // Without CAs of our own, the system's alone.
    const AttemptOutcome outcome = runAttempt(secureOptions(server.port()));
    QCOMPARE(outcome.evidence.tls.errors, QStringList(problem));
}

void TestTls::fingerprint()
{
    const auto bad = m_stranger->selfSigned(QStringLiteral("DNS:a.example"));
    QVERIFY(bad);
    const TlsServer server(serverConfiguration(*bad));
    ConnectionOptions options = secureOptions(server.port());
    options.tls.trustedFingerprints = {sha256(m_good->certificate)};
    QVERIFY(!runAttempt(options).opened);
    QCOMPARE(server.received(), QByteArray());
    options.tls.trustedFingerprints.append(sha256(bad->certificate));
    const AttemptOutcome outcome = runAttempt(options);
    QVERIFY2(outcome.opened, qPrintable(outcome.event.sentence));
    QCOMPARE(outcome.evidence.tls.trust, TlsFacts::Trust::ByFingerprint);
    QCOMPARE(outcome.evidence.tls.errors.size(), 2);
}

void TestTls::anyCertificate()
{
    const auto bad = m_stranger->selfSigned(QStringLiteral("DNS:a.example"));
    QVERIFY(bad);
    const TlsServer server(serverConfiguration(*bad));
    ConnectionOptions options = secureOptions(server.port());
    options.tls.trustAnyCertificate = true;
    const AttemptOutcome outcome = runAttempt(options);
    QVERIFY2(outcome.opened, qPrintable(outcome.event.sentence));
    QCOMPARE(outcome.evidence.tls.trust, TlsFacts::Trust::Any);
    // A good one is still told from a bad one.
    const TlsServer good(serverConfiguration(*m_good));
    options = trusting(good.port());
    options.tls.trustAnyCertificate = true;
    QCOMPARE(runAttempt(options).evidence.tls.trust, TlsFacts::Trust::Verified);
}

/// One more CA must not make the system's unknown.
void TestTls::systemIsKeptBesidesOwn()
{
    const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates();
    QVERIFY2(!system.isEmpty(), "ca-certificates is needed (tests/run installs it)");
    TlsOptions options;
    options.caCertificates = {m_authority->certificate()};
    const QList<QSslCertificate> known = tlsConfiguration(options).caCertificates();
    QVERIFY(known.contains(system.first()));
    QVERIFY(known.contains(m_authority->certificate()));
}

/// The other name is asked for and checked, and the URL's is not.
void TestTls::serverName()
{
    TestAuthority::Request request;
    request.alternativeNames = QStringLiteral("DNS:a.example");
    const auto issued = m_authority->issue(request);
    QVERIFY(issued);
    const TlsServer server(serverConfiguration(*issued));
    ConnectionOptions options = trusting(server.port());
    QVERIFY(!runAttempt(options).opened);
    options.tls.serverName = QStringLiteral("a.example");
    const AttemptOutcome outcome = runAttempt(options);
    QVERIFY2(outcome.opened, qPrintable(outcome.event.sentence));
    QCOMPARE(outcome.evidence.tls.serverName, QStringLiteral("a.example"));
    QVERIFY(server.received().contains("Host: localhost:"));
    options.tls.serverName = QStringLiteral("b.example");
    QCOMPARE(runAttempt(options).evidence.tls.errors,
        QStringList(QStringLiteral("it is for a.example, not for b.example")));
}

void TestTls::clientHello_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("serverName");
    QTest::addColumn<bool>("alpn");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("the URL's name")
        << QStringLiteral("localhost") << QString() << true << QByteArray("localhost");
    QTest::newRow("a dot at the end")
        << QStringLiteral("a.localhost.") << QString() << true << QByteArray("a.localhost");
    QTest::newRow("another name") << QStringLiteral("localhost") << QStringLiteral("a.example")
                                  << true << QByteArray("a.example");
    QTest::newRow("an address") << QStringLiteral("127.0.0.1") << QString() << true << QByteArray();
    QTest::newRow("another name for an address")
        << QStringLiteral("127.0.0.1") << QStringLiteral("a.example") << true
        << QByteArray("a.example");
    QTest::newRow("no ALPN") << QStringLiteral("localhost") << QString() << false
                             << QByteArray("localhost");
}

void TestTls::clientHello()
{
    QFETCH(QString, host);
    QFETCH(QString, serverName);
    QFETCH(bool, alpn);
    QFETCH(QByteArray, name);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray hello;
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, &server, [&hello, socket] {
            hello += socket->readAll();
            // The length of the record stands in its fourth and fifth byte (RFC 8446, 5.1).
            if (hello.size() > 5 && hello.size() >= 5 + (quint8(hello[3]) << 8 | quint8(hello[4])))
                socket->disconnectFromHost();
        });
    });
    ConnectionOptions options = secureOptions(server.serverPort(), host);
    options.tls.serverName = serverName;
    options.tls.alpn = alpn;
    const AttemptOutcome outcome = runAttempt(options);
    QCOMPARE(outcome.event.endedBy, EndedBy::Tls);
    QVERIFY(hello.startsWith("\x16\x03"));
    // The extension's list has one entry, of the type host_name (RFC 6066, 3).
    const QByteArray entry = QByteArray(2, '\0').append(char(name.size())) + name;
    QVERIFY(name.isEmpty() || hello.contains(entry));
    // An address is no name to ask for.
    QVERIFY(!hello.contains("127.0.0.1"));
    QCOMPARE(hello.contains("\x08http/1.1"), alpn);
}

void TestTls::minimumVersion()
{
    QSslConfiguration configuration = serverConfiguration(*m_good);
    configuration.setProtocol(QSsl::TlsV1_2);
    const TlsServer server(configuration);
    ConnectionOptions options = trusting(server.port());
    QCOMPARE(runAttempt(options).evidence.tls.protocol, QStringLiteral("TLSv1.2"));
    options.tls.minimumVersion = TlsVersion::Tls1_3;
    const AttemptOutcome outcome = runAttempt(options);
    QVERIFY(!outcome.opened);
    QCOMPARE(outcome.evidence.tls.alertReceived, 70);
    QVERIFY2(outcome.event.sentence.contains(QLatin1String(
                 " could not be set up: none of the TLS versions offered was accepted (")),
        qPrintable(outcome.event.sentence));
}

void TestTls::oldVersion()
{
    ServerProcess server;
    const QString problem = server.start(QStringLiteral("openssl"), [this](quint16 port) {
        return QStringList{QStringLiteral("s_server"), QStringLiteral("-accept"),
            QStringLiteral("127.0.0.1:%1").arg(port), QStringLiteral("-tls1"),
            QStringLiteral("-cipher"), QStringLiteral("DEFAULT@SECLEVEL=0"),
            QStringLiteral("-cert"), m_good->certificateFile, QStringLiteral("-key"),
            m_good->keyFile};
    });
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    ConnectionOptions options = trusting(server.port());
    options.handshakeTimeout = std::chrono::seconds(20);
    QVERIFY(runAttempt(options).evidence.tls.protocol.isEmpty());
    options.tls.minimumVersion = TlsVersion::Tls1_0;
    // It does not answer the upgrade; that it gets it is enough.
    Connection connection;
    QCOMPARE(connection.open(options), QString());
    QTRY_VERIFY_WITH_TIMEOUT(server.output().contains("GET / HTTP/1.1"), 20'000);
    connection.close();
    QTRY_COMPARE(connection.readyState(), ReadyState::Closed);
    QCOMPARE(connection.evidence().tls.protocol, QStringLiteral("TLSv1"));
}

void TestTls::plainServer()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server,
        [&server] { server.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    const AttemptOutcome outcome = runAttempt(secureOptions(server.serverPort()));
    QVERIFY2(outcome.event.sentence.contains(
                 QLatin1String(" could not be set up: the other side answered without TLS (")),
        qPrintable(outcome.event.sentence));
}

/// A ServerHello of no bytes: it is our side that says what is wrong, by decode_error.
void TestTls::brokenHandshake()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        server.nextPendingConnection()->write(QByteArray("\x16\3\3\0\4\2\0\0\0", 9));
    });
    const AttemptOutcome outcome = runAttempt(secureOptions(server.serverPort()));
    QCOMPARE(outcome.evidence.failure, Failure::Tls);
    QCOMPARE(outcome.evidence.tls.alertReceived, -1);
    QCOMPARE(outcome.evidence.tls.alertSent, 50);
}

WASCLEAN_TEST(TestTls, QCoreApplication)

} // namespace tst_tls

#include "tst_tls.moc"
