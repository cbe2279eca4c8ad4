#include "app/connection/connection.h"
#include "tests/support/attemptrunner.h"
#include "tests/support/portable.h"
#include "tests/support/servers/debianservers.h"
#include "tests/support/servers/echoserver.h"
#include "tests/support/testauthority.h"
#include "tests/support/testrunner.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace tst_secureproxies {

using namespace wasclean;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Proxies that are spoken to by TLS, and those that want Digest (RFC 7616): Squid, with nginx as
/// the TLS of the server behind it.
class TestSecureProxies : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void plainServer();
    void secureServer();
    void everythingPasses();
    void closesInOrder();
    void vanishes_data();
    void vanishes();
    void certificateIsRefused();
    void certificateIsTrusted();
    void serverIsNotTrusted();
    void isNotSpoken();
    void digest_data();
    void digest();
    void wrongPassword();
    void noLogin();
    void refusalHasABody();

private:
    void startProxy(const QString &port, const QString &settings = u"http_access allow all"_s);
    QString tlsPort() const;
    QString digestSettings() const;
    ConnectionOptions through(ConnectionOptions options) const;
    ConnectionOptions plainOptions(const QString &path = u"/echo"_s) const;
    ConnectionOptions secureOptions(const QString &path = u"/echo"_s) const;

    QString address() const { return u"127.0.0.1:%1"_s.arg(m_proxy->port()); }

    EchoServer m_echo;
    QTemporaryDir m_folder;
    ServerProcess m_nginx;
    /// It takes a second to end, so it stays for the next test that wants the same.
    std::unique_ptr<ServerProcess> m_proxy;
    QString m_proxySettings;
    std::optional<TestAuthority> m_authority;
    std::optional<TestAuthority> m_proxyAuthority;
};

void TestSecureProxies::initTestCase()
{
    QString problem = m_echo.start(QFINDTESTDATA("echoserver.py"));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    m_authority = TestAuthority::make(u"Wasclean Test CA"_s);
    m_proxyAuthority = TestAuthority::make(u"Proxy CA"_s);
    QVERIFY(m_authority && m_proxyAuthority);
    const auto server = m_authority->issue({});
    const auto proxy = m_proxyAuthority->issue({});
    QVERIFY(server && proxy);
    QVERIFY(writeForServers(m_folder, u"proxy.pem"_s, contentOf(proxy->certificateFile)));
    QVERIFY(writeForServers(m_folder, u"proxy.key"_s, contentOf(proxy->keyFile)));
    const QByteArray secret
        = QCryptographicHash::hash("ann:a realm:s3cret", QCryptographicHash::Md5).toHex();
    QVERIFY(writeForServers(m_folder, u"passwords"_s, "ann:a realm:" + secret + '\n'));
    problem = startNginxWith(m_nginx, m_folder,
        u"server { listen 127.0.0.1:%1 ssl; ssl_certificate "_s + server->certificateFile
            + u"; ssl_certificate_key "_s + server->keyFile + u';'
            + nginxWebSocketLocation(u"/"_s, m_echo.port()) + u'}');
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestSecureProxies::startProxy(const QString &port, const QString &settings)
{
    const QString wanted = port + u'\n' + settings;
    if (m_proxy && m_proxySettings == wanted)
        return;
    m_proxySettings = wanted;
    m_proxy = std::make_unique<ServerProcess>();
    const QString problem = startSquid(*m_proxy, m_folder, wanted);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

QString TestSecureProxies::tlsPort() const
{
    return u"https_port %1 tls-cert="_s + m_folder.filePath(u"proxy.pem"_s) + u" tls-key="_s
        + m_folder.filePath(u"proxy.key"_s);
}

QString TestSecureProxies::digestSettings() const
{
    return u"auth_param digest program /usr/lib/squid/digest_file_auth -c "_s
        + m_folder.filePath(u"passwords"_s)
        + u"\nauth_param digest children 1\nauth_param digest realm a realm\n"
          "acl known proxy_auth REQUIRED\nhttp_access allow known\nhttp_access deny all"_s;
}

ConnectionOptions TestSecureProxies::through(ConnectionOptions options) const
{
    options.proxy = {ProxyOptions::Kind::HttpsConnect, u"127.0.0.1"_s, m_proxy->port(), {}, {}};
    options.tls.caCertificates = {m_authority->certificate(), m_proxyAuthority->certificate()};
    return options;
}

ConnectionOptions TestSecureProxies::plainOptions(const QString &path) const
{
    return through(optionsFor(u"ws://127.0.0.1:%1%2"_s.arg(QString::number(m_echo.port()), path)));
}

ConnectionOptions TestSecureProxies::secureOptions(const QString &path) const
{
    return through(
        optionsFor(u"wss://localhost:%1%2"_s.arg(QString::number(m_nginx.port()), path)));
}

void TestSecureProxies::plainServer()
{
    startProxy(tlsPort());
    const AttemptOutcome outcome = runAttempt(plainOptions());
    QVERIFY2(outcome.opened, qPrintable(outcome.event.sentence));
    const ProxyFacts &proxy = outcome.evidence.proxy;
    QCOMPARE(proxy.kind, ProxyFacts::Kind::HttpsConnect);
    QCOMPARE(proxy.status, 200);
    QCOMPARE(proxy.tls.trust, TlsFacts::Trust::Verified);
    QCOMPARE(proxy.tls.chain.value(0).issuer, u"CN=Proxy CA"_s);
    QCOMPARE(proxy.tls.serverName, u"127.0.0.1"_s);
    QCOMPARE(outcome.evidence.tls.trust, TlsFacts::Trust::None);
    QCOMPARE(outcome.evidence.peer, address());
}

void TestSecureProxies::secureServer()
{
    startProxy(tlsPort());
    const AttemptOutcome outcome = runAttempt(secureOptions());
    QVERIFY2(outcome.opened, qPrintable(outcome.event.sentence));
    QCOMPARE(outcome.evidence.proxy.tls.trust, TlsFacts::Trust::Verified);
    QCOMPARE(outcome.evidence.tls.trust, TlsFacts::Trust::Verified);
    QCOMPARE(outcome.evidence.tls.chain.value(0).issuer, u"CN=Wasclean Test CA"_s);
    QCOMPARE(outcome.evidence.tls.serverName, u"localhost"_s);
    QCOMPARE(outcome.evidence.peer, address());
    QVERIFY(outcome.evidence.phases.proxy > 0);
    QVERIFY(outcome.evidence.phases.tls > 0);
    QCOMPARE(outcome.stages,
        QList<ConnectStage>({ConnectStage::Tcp, ConnectStage::Proxy, ConnectStage::Tls,
            ConnectStage::OpeningHandshake}));
}

/// Much of it, through TLS within TLS, in both directions.
void TestSecureProxies::everythingPasses()
{
    startProxy(tlsPort());
    Connection connection;
    QByteArray received;
    connect(&connection, &Connection::messages, this, [&received](const MessageBatch &batch) {
        for (const Message &row : *batch) {
            if (row.direction == Direction::Received && row.kind == MessageKind::Binary)
                received = row.payload;
        }
    });
    QCOMPARE(connection.open(secureOptions()), QString());
    QTRY_COMPARE_WITH_TIMEOUT(connection.readyState(), ReadyState::Open, patience);
    QByteArray sent(12 * 1024 * 1024, Qt::Uninitialized);
    for (qsizetype i = 0; i < sent.size(); ++i)
        sent[i] = char(i * i / 251);
    QCOMPARE(connection.sendBinary(sent), QString());
    QTRY_VERIFY_WITH_TIMEOUT(received == sent, 2 * patience);
}

void TestSecureProxies::closesInOrder()
{
    startProxy(tlsPort());
    Connection connection;
    QSignalSpy closed(&connection, &Connection::closed);
    // The server closes.
    QCOMPARE(connection.open(secureOptions(u"/close"_s)), QString());
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
    auto event = closed[0][0].value<CloseEvent>();
    QVERIFY2(event.wasClean, qPrintable(event.sentence));
    QCOMPARE(event.code, 4321);
    QCOMPARE(connection.evidence().tcpEnd, told(TcpEnd::FinByServer));
    // We close.
    QCOMPARE(connection.open(secureOptions()), QString());
    QTRY_COMPARE_WITH_TIMEOUT(connection.readyState(), ReadyState::Open, patience);
    QCOMPARE(connection.close(4002, u"bye"_s), QString());
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 2, patience);
    event = closed[1][0].value<CloseEvent>();
    QVERIFY2(event.wasClean, qPrintable(event.sentence));
    QCOMPARE(event.code, 4002);
    QCOMPARE(event.reason, u"bye"_s);
    QCOMPARE(connection.evidence().tcpEnd, told(TcpEnd::FinByServer));
}

void TestSecureProxies::vanishes_data()
{
    QTest::addColumn<bool>("secure");
    QTest::newRow("ws") << false;
    QTest::newRow("wss") << true;
}

void TestSecureProxies::vanishes()
{
    QFETCH(bool, secure);
    startProxy(tlsPort());
    Connection connection;
    const QSignalSpy closed(&connection, &Connection::closed);
    QCOMPARE(connection.open(secure ? secureOptions() : plainOptions()), QString());
    QTRY_COMPARE_WITH_TIMEOUT(connection.readyState(), ReadyState::Open, patience);
    m_proxy.reset();
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
    const auto event = closed[0][0].value<CloseEvent>();
    QVERIFY(!event.wasClean);
    QCOMPARE(event.code, 1006);
    QVERIFY2(
        event.sentence.startsWith(told(u"The server or the proxy ended the connection without a"_s))
            || event.sentence.startsWith(u"The connection was reset"_s),
        qPrintable(event.sentence));
}

/// Nothing is said to a proxy that nobody vouches for; the switch that takes any certificate is
/// about the server's alone.
void TestSecureProxies::certificateIsRefused()
{
    startProxy(tlsPort());
    ConnectionOptions options = secureOptions();
    options.tls.caCertificates = {m_authority->certificate()};
    options.tls.trustAnyCertificate = true;
    const AttemptOutcome outcome = runAttempt(options);
    QCOMPARE(outcome.event.sentence,
        u"The certificate of the proxy %1 is not trusted: it was issued by “Proxy CA”, an issuer "
        u"that is "
        u"not "
        "known here."_s.arg(address()));
    QCOMPARE(outcome.event.endedBy, EndedBy::Proxy);
    QCOMPARE(outcome.evidence.failure, Failure::Proxy);
    QCOMPARE(outcome.evidence.proxy.tls.trust, TlsFacts::Trust::Refused);
    QCOMPARE(outcome.evidence.proxy.answer, QByteArray());
    QCOMPARE(outcome.evidence.tls.trust, TlsFacts::Trust::None);
}

/// By its fingerprint, for its own host and port only.
void TestSecureProxies::certificateIsTrusted()
{
    startProxy(tlsPort());
    ConnectionOptions options = secureOptions();
    options.tls.caCertificates = {m_authority->certificate()};
    const QByteArray fingerprint
        = runAttempt(options).evidence.proxy.tls.chain.value(0).fingerprint;
    options.tls.trustedFingerprints = {fingerprint};
    options.tls.trustedCertificates = {{u"localhost"_s, m_nginx.port(), fingerprint}};
    QVERIFY(!runAttempt(options).opened);
    options.tls.trustedCertificates = {{u"127.0.0.1"_s, m_proxy->port(), fingerprint}};
    const AttemptOutcome outcome = runAttempt(options);
    QVERIFY2(outcome.opened, qPrintable(outcome.event.sentence));
    QCOMPARE(outcome.evidence.proxy.tls.trust, TlsFacts::Trust::ByFingerprint);
    QCOMPARE(outcome.evidence.tls.trust, TlsFacts::Trust::Verified);
}

void TestSecureProxies::serverIsNotTrusted()
{
    startProxy(tlsPort());
    ConnectionOptions options = secureOptions();
    options.tls.caCertificates = {m_proxyAuthority->certificate()};
    const AttemptOutcome outcome = runAttempt(options);
    QCOMPARE(outcome.event.sentence,
        u"The server's certificate is not trusted: it was issued by “Wasclean Test CA”, an issuer "
        u"that is "
        "not known here."_s);
    QCOMPARE(outcome.event.endedBy, EndedBy::Tls);
    QCOMPARE(outcome.evidence.proxy.tls.trust, TlsFacts::Trust::Verified);
}

void TestSecureProxies::isNotSpoken()
{
    startProxy(u"http_port %1"_s);
    const AttemptOutcome outcome = runAttempt(secureOptions());
    QVERIFY2(outcome.event.sentence.startsWith(
                 u"TLS to the proxy %1 could not be set up"_s.arg(address())),
        qPrintable(outcome.event.sentence));
    QCOMPARE(outcome.event.endedBy, EndedBy::Proxy);
}

void TestSecureProxies::digest_data()
{
    QTest::addColumn<bool>("tlsToProxy");
    QTest::addColumn<bool>("secure");
    QTest::newRow("HTTP to the proxy, ws") << false << false;
    QTest::newRow("HTTP to the proxy, wss") << false << true;
    QTest::newRow("TLS to the proxy, ws") << true << false;
    QTest::newRow("TLS to the proxy, wss") << true << true;
}

void TestSecureProxies::digest()
{
    QFETCH(bool, tlsToProxy);
    QFETCH(bool, secure);
    startProxy(tlsToProxy ? tlsPort() : u"http_port %1"_s, digestSettings());
    ConnectionOptions options = secure ? secureOptions() : plainOptions();
    if (!tlsToProxy)
        options.proxy.kind = ProxyOptions::Kind::HttpConnect;
    options.proxy.user = u"ann"_s;
    options.proxy.password = u"s3cret"_s;
    const AttemptOutcome outcome = runAttempt(options);
    QVERIFY2(outcome.opened, qPrintable(outcome.event.sentence));
    const ProxyFacts &proxy = outcome.evidence.proxy;
    QCOMPARE(proxy.status, 200);
    QCOMPARE(proxy.login, u"Digest, MD5"_s);
    QCOMPARE(proxy.challenges.size(), 1);
    QVERIFY(proxy.challenges[0].startsWith("HTTP/1.1 407 "));
    QVERIFY(proxy.challenges[0].contains("Proxy-Authenticate: Digest realm=\"a realm\""));
    // Two connections, since a proxy may end the one on which it refused.
    QCOMPARE(outcome.evidence.tried.size(), 2);
    QVERIFY(!QJsonDocument(outcome.evidence.toJson()).toJson().contains("s3cret"));
}

void TestSecureProxies::wrongPassword()
{
    startProxy(u"http_port %1"_s, digestSettings());
    ConnectionOptions options = plainOptions();
    options.proxy.kind = ProxyOptions::Kind::HttpConnect;
    options.proxy.user = u"ann"_s;
    options.proxy.password = u"hunter2"_s;
    const AttemptOutcome outcome = runAttempt(options);
    QCOMPARE(outcome.event.sentence,
        u"The proxy %1 refused the connection: 407 Proxy Authentication Required. The proxy did "
        u"not "
        "accept the user name and password. The answer says: “ERROR: Cache Access Denied”."_s.arg(
            address()));
    QVERIFY(!QJsonDocument(outcome.evidence.toJson()).toJson().contains("hunter2"));
}

void TestSecureProxies::noLogin()
{
    startProxy(tlsPort(), digestSettings());
    const AttemptOutcome outcome = runAttempt(plainOptions());
    QCOMPARE(outcome.event.sentence,
        u"The proxy %1 refused the connection: 407 Proxy Authentication Required. The proxy asks "
        u"for "
        "a user name and password. The answer says: “ERROR: Cache Access Denied”."_s.arg(
            address()));
    QCOMPARE(outcome.evidence.tried.size(), 1);
}

/// What a proxy says about its reasons can be read.
void TestSecureProxies::refusalHasABody()
{
    startProxy(tlsPort(), u"http_access deny all"_s);
    AttemptOutcome outcome = runAttempt(secureOptions());
    QCOMPARE(outcome.event.sentence,
        u"The proxy %1 refused the connection: 403 Forbidden. The answer says: “ERROR: The "
        u"requested "
        "URL could not be retrieved”."_s.arg(address()));
    QVERIFY2(outcome.evidence.proxy.body.contains("Access Denied"),
        outcome.evidence.proxy.body.constData());
    QVERIFY(outcome.evidence.proxy.body.trimmed().endsWith("</html>"));
    startProxy(tlsPort());
    outcome = runAttempt(through(optionsFor(u"wss://127.0.0.1:%1/"_s.arg(freePort()))));
    QCOMPARE(outcome.event.sentence,
        u"The proxy %1 could not connect to the server: 503 Service Unavailable. The answer says: "
        "“ERROR: The requested URL could not be retrieved”."_s.arg(address()));
    QVERIFY(outcome.evidence.proxy.body.contains("Connection refused"));
}

WASCLEAN_TEST(TestSecureProxies, QCoreApplication)

} // namespace tst_secureproxies

#include "tst_secureproxies.moc"
