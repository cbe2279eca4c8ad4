#include "tests/diagnosis/trial.h"
#include "tests/support/servers/debianservers.h"
#include "tests/support/servers/tlsserver.h"
#include "tests/support/testauthority.h"
#include "tests/support/testcertificate.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_tlscauses {

using namespace wasclean;

/// TLS that does not come about, against OpenSSL's own server.
class TestTlsCauses : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void openssl_data();
    void openssl();
    void plainBehindTls();
    void tlsBehindPlain();
    void untrusted();
    void expired();
    void brokenWhileOpen_data();
    void brokenWhileOpen();
    void brokenAfterClose_data();
    void brokenAfterClose();
    void brokenBeforeAnAnswer_data();
    void brokenBeforeAnAnswer();
    void brokenByAProxy_data();
    void brokenByAProxy();

private:
    ConnectionOptions trusting(quint16 port) const;
    QSslConfiguration configuration() const;

    std::optional<TestAuthority> m_authority;
    std::optional<IssuedCertificate> m_good;
};

void TestTlsCauses::initTestCase()
{
    m_authority = TestAuthority::make(QStringLiteral("Wasclean Test CA"));
    QVERIFY2(m_authority, "the openssl program is needed");
    m_good = m_authority->issue({});
    QVERIFY(m_good);
}

ConnectionOptions TestTlsCauses::trusting(quint16 port) const
{
    ConnectionOptions options = optionsFor(QStringLiteral("wss://localhost:%1/").arg(port));
    options.tls.caCertificates = {m_authority->certificate()};
    return options;
}

void TestTlsCauses::openssl_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("likelihood");
    const auto row = [](const char *name, const QStringList &arguments, const char *rule,
                         const char *likelihood) {
        QTest::newRow(name) << arguments << QString::fromLatin1(rule)
                            << QString::fromLatin1(likelihood);
    };
    const QStringList verify{
        QStringLiteral("-Verify"), QStringLiteral("1"), QStringLiteral("-verify_return_error")};
    row("HTTP/2 only", {QStringLiteral("-alpn"), QStringLiteral("h2")}, "http2-only",
        "This is why");
    row("client certificate wanted", verify + QStringList{QStringLiteral("-tls1_3")},
        "client-certificate-wanted", "This is why");
    // TLS 1.2 says no more than that something is wrong.
    row("client certificate wanted, TLS 1.2", verify + QStringList{QStringLiteral("-tls1_2")},
        "tls-parameters", "Likely");
    row("TLS 1.0 only",
        {QStringLiteral("-tls1"), QStringLiteral("-cipher"), QStringLiteral("DEFAULT@SECLEVEL=0")},
        "tls-version", "This is why");
    row("another name only",
        {QStringLiteral("-servername"), QStringLiteral("other.example"),
            QStringLiteral("-servername_fatal"), QStringLiteral("-cert2"), m_good->certificateFile,
            QStringLiteral("-key2"), m_good->keyFile},
        "sni-unknown", "This is why");
}

void TestTlsCauses::openssl()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, rule);
    QFETCH(QString, likelihood);
    ServerProcess server;
    const QString problem = server.start(QStringLiteral("openssl"), [&](quint16 port) {
        return QStringList{QStringLiteral("s_server"), QStringLiteral("-accept"),
                   QStringLiteral("127.0.0.1:%1").arg(port), QStringLiteral("-cert"),
                   m_good->certificateFile, QStringLiteral("-key"), m_good->keyFile}
        + arguments;
    });
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const Diagnosis diagnosis = endingOf(trusting(server.port())).diagnosis();
    QVERIFY2(firstRule(diagnosis) == rule, told(diagnosis).constData());
    QVERIFY2(diagnosis.causes.first().likelihood == likelihood, told(diagnosis).constData());
}

void TestTlsCauses::plainBehindTls()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server,
        [&server] { server.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    const Diagnosis diagnosis = endingOf(trusting(server.serverPort())).diagnosis();
    QVERIFY2(
        firstRule(diagnosis) == QStringLiteral("plain-behind-wss"), told(diagnosis).constData());
}

/// nginx says so, and OpenSSL's own server only hangs up.
void TestTlsCauses::tlsBehindPlain()
{
    const QTemporaryDir folder;
    ServerProcess nginx;
    QString problem = startNginx(nginx, folder,
        {QStringLiteral("ssl;"),
            QStringLiteral("ssl_certificate %1; ssl_certificate_key %2;")
                .arg(m_good->certificateFile, m_good->keyFile),
            {}, freePort()});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const Diagnosis told400
        = endingOf(QStringLiteral("ws://localhost:%1/").arg(nginx.port())).diagnosis();
    QVERIFY2(firstRule(told400) == QStringLiteral("tls-behind-ws"), told(told400).constData());
    ServerProcess openssl;
    problem = openssl.start(QStringLiteral("openssl"), [this](quint16 port) {
        return QStringList{QStringLiteral("s_server"), QStringLiteral("-accept"),
            QStringLiteral("127.0.0.1:%1").arg(port), QStringLiteral("-cert"),
            m_good->certificateFile, QStringLiteral("-key"), m_good->keyFile};
    });
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const Diagnosis mute
        = endingOf(QStringLiteral("ws://localhost:%1/").arg(openssl.port())).diagnosis();
    QVERIFY2(firstRule(mute) == QStringLiteral("closed-without-answer"), told(mute).constData());
    QVERIFY(mute.causes.first().advice.first().contains(QStringLiteral("wss://")));
}

void TestTlsCauses::untrusted()
{
    const auto certificate = TestCertificate::make();
    QVERIFY(certificate);
    const TlsServer server(certificate->configuration);
    const Diagnosis diagnosis
        = endingOf(QStringLiteral("wss://127.0.0.1:%1/").arg(server.port())).diagnosis();
    QVERIFY2(
        firstRule(diagnosis) == QStringLiteral("certificate-bad"), told(diagnosis).constData());
    QVERIFY2(diagnosis.causes.first().advice.first().contains(QStringLiteral("self-signed")),
        told(diagnosis).constData());
}

void TestTlsCauses::expired()
{
    TestAuthority::Request request;
    request.until = QStringLiteral("20210101000000Z");
    const auto old = m_authority->issue(request);
    QVERIFY(old);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(old->certificate);
    configuration.setPrivateKey(old->key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    const TlsServer server(configuration);
    const Diagnosis diagnosis = endingOf(trusting(server.port())).diagnosis();
    QVERIFY2(
        firstRule(diagnosis) == QStringLiteral("certificate-bad"), told(diagnosis).constData());
    QVERIFY2(diagnosis.causes.first().advice.first().contains(QStringLiteral("clock")),
        told(diagnosis).constData());
}

QSslConfiguration TestTlsCauses::configuration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(m_good->certificate);
    configuration.setPrivateKey(m_good->key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

void TestTlsCauses::brokenWhileOpen_data()
{
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray damaged = QByteArray::fromHex("1703030020") + QByteArray(32, 'x');
    const QByteArray plain = "HTTP/1.1 400 Bad Request\r\n\r\n";
    QTest::newRow("damaged") << true << damaged;
    QTest::newRow("plain") << true << plain;
    QTest::newRow("damaged, any certificate") << false << damaged;
    QTest::newRow("plain, any certificate") << false << plain;
}

/// A certificate that was accepted is not the reason for what happens later.
void TestTlsCauses::brokenWhileOpen()
{
    QFETCH(bool, isTrusted);
    QFETCH(QByteArray, bytes);
    TlsServer server(configuration());
    ConnectionOptions options = trusting(server.port());
    if (!isTrusted)
        options.tls.caCertificates.clear();
    options.tls.trustAnyCertificate = !isTrusted;
    const Ending ending = endingOf(options, [&](Connection &) { server.sendPastTls(bytes); });
    QVERIFY2(ending.event.sentence.contains(QStringLiteral("failed while the connection was open")),
        qPrintable(ending.event.sentence));
    const Diagnosis diagnosis = ending.diagnosis();
    QVERIFY2(firstRule(diagnosis) == QStringLiteral("tls-broken"), told(diagnosis).constData());
    QCOMPARE(diagnosis.causes.size(), 1);
    // As in Chromium, which fires none.
    QVERIFY(!ending.event.error);
}

void TestTlsCauses::brokenAfterClose_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("damaged") << QByteArray::fromHex("1703030020") + QByteArray(32, 'x');
    QTest::newRow("plain") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
}

/// The code and the reason stand, as after a reset; Chromium says the same.
void TestTlsCauses::brokenAfterClose()
{
    QFETCH(QByteArray, bytes);
    TlsServer server(configuration());
    const Ending ending = endingOf(trusting(server.port()), [&](Connection &) {
        // What came before is read, also when both come together.
        server.send(QByteArray::fromHex("81026869 8805 0fa0627965"));
        server.sendPastTls(bytes);
    });
    QCOMPARE(ending.event.code, 4000);
    QCOMPARE(ending.event.reason, QStringLiteral("bye"));
    QVERIFY(!ending.event.wasClean);
    QVERIFY(!ending.event.error);
    QVERIFY2(ending.event.sentence.startsWith(
                 QStringLiteral("The server closed the connection with 4000 Private Use. TLS then "
                                "failed ("))
            && ending.event.sentence.endsWith(QStringLiteral("), so the close was not clean.")),
        qPrintable(ending.event.sentence));
    QCOMPARE(ending.evidence.received.byOpcode[1], quint64(1));
}

void TestTlsCauses::brokenBeforeAnAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("sentence");
    const QString failed = QStringLiteral(
        "TLS with localhost:%1 failed before the server had answered the opening handshake (");
    QTest::newRow("no answer") << QByteArray() << failed;
    QTest::newRow("half an answer") << QByteArray("HTTP/1.1 101 Switching") << failed;
    QTest::newRow("a refusal") << QByteArray(
        "HTTP/1.1 403 Forbidden\r\nContent-Length: 9\r\n\r\nno")
                               << QStringLiteral("The server refused the opening handshake: 403 "
                                                 "Forbidden. The answer says: “no”.");
}

/// TLS had been set up then, whatever OpenSSL says of what came.
void TestTlsCauses::brokenBeforeAnAnswer()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, sentence);
    TlsServer server(configuration());
    server.setAnswer(answer);
    connect(&server, &TlsServer::asked, &server,
        [&server] { server.sendPastTls("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    const Ending ending = endingOf(trusting(server.port()));
    const QString expected = sentence.contains(u'%') ? sentence.arg(server.port()) : sentence;
    QVERIFY2(ending.event.sentence.startsWith(expected), qPrintable(ending.event.sentence));
    QVERIFY(ending.event.error);
    const Diagnosis diagnosis = ending.diagnosis();
    QVERIFY2((firstRule(diagnosis) == QStringLiteral("tls-broken")) == sentence.startsWith(u"TLS"),
        told(diagnosis).constData());
}

void TestTlsCauses::brokenByAProxy_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("error");
    QTest::newRow("asked for a tunnel") << QStringLiteral(
        "The proxy localhost:%1 sent an answer that is not valid: its answer is not valid in TLS (")
                                        << true;
    QTest::newRow("asked for an upgrade") << QStringLiteral(
        "TLS with the proxy localhost:%1 failed before the server had answered "
        "the opening handshake (") << true;
    QTest::newRow("open") << QStringLiteral(
        "TLS with the proxy localhost:%1 failed while the connection was open (")
                          << false;
}

/// The same with a proxy that is reached over TLS.
void TestTlsCauses::brokenByAProxy()
{
    QFETCH(QString, sentence);
    QFETCH(bool, error);
    const QByteArray stage = QTest::currentDataTag();
    TlsServer server(configuration());
    const auto damage = [&server] { server.sendPastTls("HTTP/1.1 400 Bad Request\r\n\r\n"); };
    if (stage == "asked for a tunnel") {
        server.setTunnelAnswer({});
        connect(&server, &TlsServer::tunnelAsked, &server, damage);
    } else if (stage == "asked for an upgrade") {
        server.setAnswer({});
        connect(&server, &TlsServer::asked, &server, damage);
    }
    ConnectionOptions options = trusting(server.port());
    options.url = *WebSocketUrl::parse(QStringLiteral("ws://nowhere.invalid/"));
    options.proxy
        = {ProxyOptions::Kind::HttpsConnect, QStringLiteral("localhost"), server.port(), {}, {}};
    const Ending ending = endingOf(options, [&](Connection &) { damage(); });
    QVERIFY2(ending.event.sentence.startsWith(sentence.arg(server.port())),
        qPrintable(ending.event.sentence));
    QCOMPARE(ending.event.error, error);
}

WASCLEAN_TEST(TestTlsCauses, QCoreApplication)

} // namespace tst_tlscauses

#include "tst_tlscauses.moc"
