#include "tests/support/attemptrunner.h"
#include "tests/support/portable.h"
#include "tests/support/servers/debianservers.h"
#include "tests/support/servers/echoserver.h"
#include "tests/support/testauthority.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

namespace tst_nginx {

using namespace wasclean;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

} // namespace

/// An nginx as it stands before real services: TLS, client certificates, Basic, limits, redirects,
/// timeouts, a service that is down.
class TestNginx : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void answers_data();
    void answers();
    void limit();
    void basic();
    void clientCertificates_data();
    void clientCertificates();
    void http2IsOffered();
    void unknownName();
    void plainToTls();
    void tlsToPlain();
    void redirectToTls();
    void idleConnectionIsDropped();
    void stops();

private:
    QString plainServer() const;
    QString secureServer() const;
    ConnectionOptions plain(const QString &path) const;
    ConnectionOptions secure(const QString &path, const QString &host = u"localhost"_s) const;

    EchoServer m_echo;
    QTcpServer m_mute;
    QTemporaryDir m_folder;
    ServerProcess m_plain;
    ServerProcess m_secure;
    std::optional<TestAuthority> m_authority;
    std::optional<TestAuthority> m_clients;
    std::optional<IssuedCertificate> m_certificate;
};

/// What stands in the http block for the plain port.
QString TestNginx::plainServer() const
{
    const QString nobody = QString::number(freePort());
    return u"gzip on; gzip_types *; limit_req_zone $request_uri zone=one:1m rate=1r/m; "
           "limit_req_status 429; client_max_body_size 1k; "
           "server { listen 127.0.0.1:%1; keepalive_timeout 65; "
           "location = /moved { return 301 https://$host:1/other; } "
           "location = /nothing { return 444; } "
           "location = /large { return 413 'too large, says the house'; } "
           "location = /page { default_type text/html; return 200 '<title>Our house</title>'; } "
           "location = /down { proxy_pass http://127.0.0.1:"_s
        + nobody + u"; } location = /mute { proxy_read_timeout 1s; proxy_pass http://127.0.0.1:"_s
        + QString::number(m_mute.serverPort())
        + u"; } location = /forgotten { proxy_pass http://127.0.0.1:"_s
        + QString::number(m_echo.port()) + u"; } location = /limited { limit_req zone=one; "_s
        + u"proxy_pass http://127.0.0.1:"_s + nobody + u"; } "_s
        + nginxWebSocketLocation(u"/private/"_s, m_echo.port(),
            u"auth_basic 'a realm'; auth_basic_user_file %1; rewrite ^/private(.*)$ $1 break;"_s
                .arg(m_folder.filePath(u"passwords"_s)))
        + nginxWebSocketLocation(
            u"/idle/"_s, m_echo.port(), u"proxy_read_timeout 1s; rewrite ^/idle(.*)$ $1 break;"_s)
        + nginxWebSocketLocation(u"/"_s, m_echo.port()) + u"}"_s;
}

QString TestNginx::secureServer() const
{
    const QString files = u"ssl_protocols TLSv1.2 TLSv1.3; ssl_certificate "_s
        + m_certificate->certificateFile + u"; ssl_certificate_key "_s + m_certificate->keyFile
        + u"; "_s;
    const QString echo = nginxWebSocketLocation(u"/"_s, m_echo.port());
    const auto server = [&](const QString &name, const QString &settings) -> QString {
        return u"server { listen 127.0.0.1:%1 ssl http2; server_name "_s + name + u"; "_s + files
            + settings + echo + u"}\n"_s;
    };
    return server(u"localhost"_s, {})
        + server(u"clients.localhost"_s,
            u"ssl_verify_client on; ssl_client_certificate "_s + m_clients->certificateFile()
                + u';')
        + u"server { listen 127.0.0.1:%1 ssl http2; server_name strangers.localhost; "
          "ssl_reject_handshake on; }\n"_s;
}

void TestNginx::initTestCase()
{
    QString problem = m_echo.start(QFINDTESTDATA("echoserver.py"));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(m_mute.listen(QHostAddress::LocalHost));
    m_authority = TestAuthority::make(u"Wasclean Test CA"_s);
    m_clients = TestAuthority::make(u"Client CA"_s);
    QVERIFY(m_authority && m_clients);
    TestAuthority::Request request;
    request.alternativeNames = u"DNS:localhost,DNS:*.localhost,IP:127.0.0.1"_s;
    m_certificate = m_authority->issue(request);
    QVERIFY(m_certificate);
    QVERIFY(writeForServers(m_folder, u"passwords"_s, "ann:{PLAIN}s3cret\n"));
    problem = startNginxWith(m_plain, m_folder, plainServer());
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    problem = startNginxWith(m_secure, m_folder, secureServer());
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

ConnectionOptions TestNginx::plain(const QString &path) const
{
    return optionsFor(u"ws://127.0.0.1:%1%2"_s.arg(QString::number(m_plain.port()), path));
}

ConnectionOptions TestNginx::secure(const QString &path, const QString &host) const
{
    ConnectionOptions options
        = optionsFor(u"wss://%1:%2%3"_s.arg(host, QString::number(m_secure.port()), path));
    options.tls.caCertificates = {m_authority->certificate()};
    return options;
}

void TestNginx::answers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("sentence");
    const auto add = [](const char *path, const QString &sentence) {
        QTest::newRow(path) << QString::fromLatin1(path) << sentence;
    };
    add("/moved",
        u"The server answered with 301 Moved Permanently instead of 101. The server redirects to "
        "wss://127.0.0.1:1/other, but “Follow redirects” is off."_s);
    add("/nothing",
        told(u"The server ended the connection without answering the opening handshake."_s));
    add("/large",
        u"The server refused the opening handshake: 413 Request Entity Too Large. The answer says: "
        "“too large, says the house”."_s);
    add("/page",
        u"An ordinary web server answered with 200 OK instead of 101. The answer says: "
        "“Our house”."_s);
    add("/down", u"The server refused the opening handshake: 502 Bad Gateway."_s);
    add("/mute", u"The server refused the opening handshake: 504 Gateway Time-out."_s);
    add("/forgotten",
        u"The server refused the opening handshake: 400 Bad Request. The answer says: “Failed to "
        u"open "
        "a WebSocket connection: did not receive a valid HTTP request”."_s);
    add("/private/echo",
        u"The server refused the opening handshake: 401 Unauthorized. The server asks for "
        "credentials (Basic). The answer says: “Authorization Required”."_s);
}

void TestNginx::answers()
{
    QFETCH(QString, path);
    QFETCH(QString, sentence);
    const AttemptOutcome outcome = runAttempt(plain(path));
    QCOMPARE(outcome.event.sentence, sentence);
    QCOMPARE(outcome.event.endedBy, EndedBy::Handshake);
    const bool answered = outcome.evidence.status != 0;
    QCOMPARE(answered, path != u"/nothing");
    QCOMPARE(!outcome.evidence.responseBody.isEmpty(), answered);
}

void TestNginx::limit()
{
    // One request a minute; what counts it is down.
    QVERIFY(runAttempt(plain(u"/limited"_s)).event.sentence.contains(u"502 Bad Gateway"_s));
    QCOMPARE(runAttempt(plain(u"/limited"_s)).event.sentence,
        u"The server refused the opening handshake: 429 Too Many Requests."_s);
}

void TestNginx::basic()
{
    ConnectionOptions options
        = optionsFor(u"ws://ann:s3cret@127.0.0.1:%1/private/echo"_s.arg(m_plain.port()));
    AttemptOutcome outcome = runAttempt(options);
    QVERIFY2(outcome.opened, qPrintable(outcome.event.sentence));
    options = optionsFor(u"ws://ann:wrong@127.0.0.1:%1/private/echo"_s.arg(m_plain.port()));
    outcome = runAttempt(options);
    QCOMPARE(outcome.event.sentence,
        u"The server refused the opening handshake: 401 Unauthorized. The server did not accept "
        u"the "
        "credentials. The answer says: “Authorization Required”."_s);
}

void TestNginx::clientCertificates_data()
{
    QTest::addColumn<std::optional<IssuedCertificate>>("certificate");
    QTest::addColumn<QString>("words");
    TestAuthority::Request old;
    old.until = u"20210203040500Z"_s;
    QTest::newRow("none") << std::optional<IssuedCertificate>()
                          << u"No required SSL certificate was sent"_s;
    QTest::newRow("of a stranger") << m_authority->issue({}) << u"The SSL certificate error"_s;
    QTest::newRow("expired") << m_clients->issue(old) << u"The SSL certificate error"_s;
    QTest::newRow("good") << m_clients->issue({}) << QString();
}

void TestNginx::clientCertificates()
{
    QFETCH(std::optional<IssuedCertificate>, certificate);
    QFETCH(QString, words);
    for (const TlsVersion version : {TlsVersion::Tls1_2, TlsVersion::Tls1_3}) {
        ConnectionOptions options = secure(u"/echo"_s, u"clients.localhost"_s);
        options.tls.minimumVersion = version;
        if (certificate) {
            options.tls.clientChain = {certificate->certificate};
            options.tls.clientKey = certificate->key;
        }
        const AttemptOutcome outcome = runAttempt(options);
        QCOMPARE(outcome.evidence.tls.clientCertificate, certificate.has_value());
        QCOMPARE(outcome.opened, words.isEmpty());
        if (!words.isEmpty()) {
            QCOMPARE(outcome.event.sentence,
                u"The server refused the opening handshake: 400 Bad Request. The answer says: “%1”."_s
                    .arg(words));
        }
    }
}

/// Only HTTP/1.1 is asked for, so that HTTP/2 is not chosen.
void TestNginx::http2IsOffered()
{
    ConnectionOptions options = secure(u"/echo"_s);
    AttemptOutcome outcome = runAttempt(options);
    QVERIFY2(outcome.opened, qPrintable(outcome.event.sentence));
    QCOMPARE(outcome.evidence.tls.alpn, u"http/1.1"_s);
    QCOMPARE(outcome.evidence.tls.protocol, u"TLSv1.3"_s);
    options.tls.alpn = false;
    outcome = runAttempt(options);
    QVERIFY2(outcome.opened, qPrintable(outcome.event.sentence));
    QCOMPARE(outcome.evidence.tls.alpn, QString());
}

void TestNginx::unknownName()
{
    const AttemptOutcome outcome = runAttempt(secure(u"/echo"_s, u"strangers.localhost"_s));
    QVERIFY2(outcome.event.sentence.contains(
                 u" could not be set up: the requested server name was not recognized ("_s),
        qPrintable(outcome.event.sentence));
}

void TestNginx::plainToTls()
{
    const AttemptOutcome outcome
        = runAttempt(optionsFor(u"ws://127.0.0.1:%1/echo"_s.arg(m_secure.port())));
    QCOMPARE(outcome.event.sentence,
        u"The server refused the opening handshake: 400 Bad Request. The answer says: “The plain "
        u"HTTP "
        "request was sent to HTTPS port”."_s);
}

void TestNginx::tlsToPlain()
{
    const AttemptOutcome outcome
        = runAttempt(optionsFor(u"wss://127.0.0.1:%1/echo"_s.arg(m_plain.port())));
    QVERIFY2(
        outcome.event.sentence.startsWith(
            u"TLS to 127.0.0.1:%1 could not be set up: the other side answered without TLS ("_s.arg(
                m_plain.port())),
        qPrintable(outcome.event.sentence));
}

void TestNginx::redirectToTls()
{
    ServerProcess door;
    const QString problem = startNginxWith(door, m_folder,
        u"server { listen 127.0.0.1:%1; return 301 https://localhost:"_s
            + QString::number(m_secure.port()) + u"$request_uri; }"_s);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    ConnectionOptions options = optionsFor(u"ws://localhost:%1/echo?a=b"_s.arg(door.port()));
    options.tls.caCertificates = {m_authority->certificate()};
    options.maxRedirects = 3;
    const AttemptOutcome outcome = runAttempt(options);
    QVERIFY2(outcome.opened, qPrintable(outcome.event.sentence));
    QCOMPARE(outcome.evidence.hops.size(), 1);
    QCOMPARE(outcome.evidence.hops[0].status, 301);
    QCOMPARE(outcome.evidence.url, u"wss://localhost:%1/echo?a=b"_s.arg(m_secure.port()));
}

void TestNginx::idleConnectionIsDropped()
{
    Connection connection;
    const QSignalSpy closed(&connection, &Connection::closed);
    QCOMPARE(connection.open(plain(u"/idle/echo"_s)), QString());
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
    const auto event = closed[0][0].value<CloseEvent>();
    QCOMPARE(event.code, 1006);
    QVERIFY2(event.sentence.startsWith(
                 told(u"The server ended the connection without a Close frame, "_s)),
        qPrintable(event.sentence));
    QVERIFY2(event.sentence.endsWith(u" after it opened."_s), qPrintable(event.sentence));
}

void TestNginx::stops()
{
    ServerProcess nginx;
    const QString problem = startNginxWith(nginx, m_folder, secureServer());
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    ConnectionOptions options = optionsFor(u"wss://localhost:%1/echo"_s.arg(nginx.port()));
    options.tls.caCertificates = {m_authority->certificate()};
    Connection connection;
    const QSignalSpy closed(&connection, &Connection::closed);
    QCOMPARE(connection.open(options), QString());
    QTRY_COMPARE_WITH_TIMEOUT(connection.readyState(), ReadyState::Open, patience);
    nginx.stop();
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
    const auto event = closed[0][0].value<CloseEvent>();
    QVERIFY(!event.wasClean);
    QVERIFY2(
        event.sentence.startsWith(told(u"The server ended the connection without a Close frame"_s))
            || event.sentence.startsWith(u"The connection was reset without a Close frame"_s),
        qPrintable(event.sentence));
}

WASCLEAN_TEST(TestNginx, QCoreApplication)

} // namespace tst_nginx

#include "tst_nginx.moc"
