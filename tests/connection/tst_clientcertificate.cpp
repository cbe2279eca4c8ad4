#include "tests/support/attemptrunner.h"
#include "tests/support/servers/serverprocess.h"
#include "tests/support/testauthority.h"
#include "tests/support/testrunner.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

namespace tst_clientcertificate {

using namespace wasclean;

/// To whom our certificate is shown, and what becomes of it, at OpenSSL's own server.
class TestClientCertificate : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isWanted_data();
    void isWanted();
    void isShown();
    void isNotShownToStrangers_data();
    void isNotShownToStrangers();

private:
    ConnectionOptions trusting(quint16 port) const;
    QString start(ServerProcess &process, const IssuedCertificate &certificate,
        const QStringList &more) const;

    std::optional<TestAuthority> m_authority;
    std::optional<IssuedCertificate> m_server;
};

void TestClientCertificate::initTestCase()
{
    m_authority = TestAuthority::make(QStringLiteral("Wasclean Test CA"));
    QVERIFY(m_authority);
    m_server = m_authority->issue({});
    QVERIFY(m_server);
}

ConnectionOptions TestClientCertificate::trusting(quint16 port) const
{
    ConnectionOptions options = optionsFor(QStringLiteral("wss://localhost:%1/").arg(port));
    options.tls.caCertificates = {m_authority->certificate()};
    return options;
}

QString TestClientCertificate::start(
    ServerProcess &process, const IssuedCertificate &certificate, const QStringList &more) const
{
    return process.start(QStringLiteral("openssl"), [&](quint16 port) {
        return QStringList{QStringLiteral("s_server"), QStringLiteral("-accept"),
                   QStringLiteral("127.0.0.1:%1").arg(port), QStringLiteral("-Verify"),
                   QStringLiteral("1"), QStringLiteral("-verify_return_error"),
                   QStringLiteral("-CAfile"), m_authority->certificateFile(),
                   QStringLiteral("-cert"), certificate.certificateFile, QStringLiteral("-key"),
                   certificate.keyFile}
        + more;
    });
}

void TestClientCertificate::isWanted_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("alert");
    // With TLS 1.3 our side of the handshake is over before the server says no.
    QTest::newRow("TLS 1.3") << QStringLiteral("-tls1_3")
                             << QStringLiteral("a client certificate is required") << 116;
    QTest::newRow("TLS 1.2") << QStringLiteral("-tls1_2")
                             << QStringLiteral("none of the TLS parameters offered was accepted, "
                                               "or a client certificate is required")
                             << 40;
}

void TestClientCertificate::isWanted()
{
    QFETCH(QString, version);
    QFETCH(QString, words);
    ServerProcess server;
    const QString problem = start(server, *m_server, {version});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const AttemptOutcome outcome = runAttempt(trusting(server.port()));
    QCOMPARE(outcome.evidence.failure, Failure::Tls);
    QVERIFY2(outcome.event.sentence.contains(
                 QStringLiteral(" could not be set up: ") + words + QStringLiteral(" (")),
        qPrintable(outcome.event.sentence));
    QTEST(outcome.evidence.tls.alertReceived, "alert");
    QCOMPARE(outcome.evidence.tls.alertSent, -1);
    QVERIFY(outcome.evidence.tcpEnd != TcpEnd::ResetByServer);
}

void TestClientCertificate::isShown()
{
    TestAuthority::Request request;
    request.commonName = QStringLiteral("a tester");
    request.alternativeNames.clear();
    const auto ours = m_authority->issue(request);
    QVERIFY(ours);
    ServerProcess server;
    const QString problem = start(server, *m_server, {});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    ConnectionOptions options = trusting(server.port());
    options.tls.clientChain = {ours->certificate};
    options.tls.clientKey = ours->key;
    Connection connection;
    QCOMPARE(connection.open(options), QString());
    QTRY_VERIFY_WITH_TIMEOUT(server.output().contains("GET / HTTP/1.1"), 20'000);
    QVERIFY2(server.output().contains("CN = a tester"), server.output().constData());
}

void TestClientCertificate::isNotShownToStrangers_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("isExpired");
    for (const char *version : {"-tls1_2", "-tls1_3"}) {
        QTest::addRow("%s, self-signed", version) << QString::fromLatin1(version) << false;
        QTest::addRow("%s, expired", version) << QString::fromLatin1(version) << true;
    }
}

/// The handshake ends before our certificate has left, and what is wrong is told all the same.
void TestClientCertificate::isNotShownToStrangers()
{
    QFETCH(QString, version);
    QFETCH(bool, isExpired);
    TestAuthority::Request request;
    request.until = QStringLiteral("20210203040500Z");
    const auto bad = isExpired ? m_authority->issue(request)
                               : m_authority->selfSigned(QStringLiteral("DNS:localhost"));
    QVERIFY(bad);
    const auto ours = m_authority->issue({});
    QVERIFY(ours);
    ServerProcess server;
    const QString problem = start(server, *bad, {version, QStringLiteral("-msg")});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    ConnectionOptions options = trusting(server.port());
    options.tls.clientChain = {ours->certificate};
    options.tls.clientKey = ours->key;
    const AttemptOutcome outcome = runAttempt(options);
    QCOMPARE(outcome.event.sentence,
        QStringLiteral("The server's certificate is not trusted: ")
            + (isExpired ? QStringLiteral("it expired on 2021-02-03 04:05 UTC.")
                         : QStringLiteral("it is self-signed.")));
    QCOMPARE(outcome.evidence.tls.trust, TlsFacts::Trust::Refused);
    QVERIFY(!outcome.evidence.tls.clientCertificate);
    // It can still be offered for trust.
    const QByteArray fingerprint = outcome.evidence.tls.chain.value(0).fingerprint;
    QCOMPARE(fingerprint, bad->certificate.digest(QCryptographicHash::Sha256));
    static const QRegularExpression certificate(QStringLiteral("<<< [^\\n]*, Certificate\\n"));
    QTRY_VERIFY_WITH_TIMEOUT(server.output().contains(", ClientHello"), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(server.output().contains("Alert"), 20'000);
    QVERIFY2(!certificate.match(QString::fromLatin1(server.output())).hasMatch(),
        server.output().constData());
    // Once it is trusted, it gets ours.
    options.tls.trustedCertificates = {{QStringLiteral("localhost"), server.port(), fingerprint}};
    Connection connection;
    QCOMPARE(connection.open(options), QString());
    QTRY_VERIFY_WITH_TIMEOUT(server.output().contains("GET / HTTP/1.1"), 20'000);
    QVERIFY(certificate.match(QString::fromLatin1(server.output())).hasMatch());
}

WASCLEAN_TEST(TestClientCertificate, QCoreApplication)

} // namespace tst_clientcertificate

#include "tst_clientcertificate.moc"
