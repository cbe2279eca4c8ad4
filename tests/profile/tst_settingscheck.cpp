#include "app/profile/settingscheck.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <functional>

namespace tst_settingscheck {

using namespace wasclean;
using namespace Qt::StringLiterals;
using Field = SettingsProblem::Field;
using Change = std::function<void(ConnectionSettings &)>;

namespace {

ConnectionSettings settings()
{
    ConnectionSettings good;
    good.url = u"ws://example.org:8080/x?y=1"_s;
    return good;
}

SettingsRow row(const char *name, const char *value, bool enabled = true)
{
    return {enabled, QString::fromUtf8(name), QString::fromUtf8(value)};
}

AuthSettings auth(
    AuthSettings::Kind kind, const char *user, const char *keyName, const char *secret)
{
    return {kind, QString::fromUtf8(user), QString::fromUtf8(keyName), QString::fromUtf8(secret)};
}

/// "Name: value" of each header.
QList<QByteArray> lines(const ConnectionOptions &options)
{
    QList<QByteArray> texts;
    for (const HeaderField &field : options.headers)
        texts.append(field.name + ": " + field.value);
    return texts;
}

} // namespace

class TestSettingsCheck : public QObject
{
    Q_OBJECT

private slots:
    void defaults();
    void request();
    void authentication_data();
    void authentication();
    void connectTo_data();
    void connectTo();
    void network();
    void limits();
    void problem_data();
    void problem();
    void severalProblems();
    void secretsStayUntold();
};

void TestSettingsCheck::defaults()
{
    const CheckedSettings checked = optionsFrom(settings());
    QVERIFY(checked.options);
    QVERIFY(checked.problems.isEmpty());
    QCOMPARE(checked.options->url.toString(), u"ws://example.org:8080/x?y=1"_s);
    QVERIFY(checked.options->headers.isEmpty());
    QVERIFY(!checked.options->connectTo);
    QVERIFY(!checked.options->digest);
    QVERIFY(!checked.options->tls.trustAnyCertificate);
    const ConnectionOptions plain;
    QCOMPARE(checked.options->handshakeTimeout, plain.handshakeTimeout);
    QCOMPARE(checked.options->closingTimeout, plain.closingTimeout);
    QCOMPARE(checked.options->maxRedirects, 0);
}

void TestSettingsCheck::request()
{
    ConnectionSettings typed = settings();
    typed.subprotocols = u"soap, json"_s;
    typed.origin = u"https://example.org"_s;
    typed.headers = {row("X-Two", "b"), row("X-Off", "c", false), row("X-Two", " a=é "),
        row("Host", "other"), row("Sec-WebSocket-Key", "k"), row("", "")};
    typed.cookies = {row("a", "\"b\""), row("off", "1", false), row("c[d]", "e f=g")};
    typed.auth = auth(AuthSettings::Kind::Bearer, "", "", "t.o.k");
    const CheckedSettings checked = optionsFrom(typed);
    QVERIFY(checked.options);
    QCOMPARE(checked.options->subprotocols, QStringList({u"soap"_s, u"json"_s}));
    QCOMPARE(checked.options->origin, QByteArray("https://example.org"));
    QCOMPARE(lines(*checked.options),
        QList<QByteArray>({"Authorization: Bearer t.o.k", "Cookie: a=\"b\"; c[d]=e f=g", "X-Two: b",
            "X-Two:  a=é ", "Host: other", "Sec-WebSocket-Key: k"}));
}

void TestSettingsCheck::authentication_data()
{
    QTest::addColumn<AuthSettings>("auth");
    QTest::addColumn<QList<QByteArray>>("headers");
    QTest::addColumn<QByteArray>("parameter");
    using Kind = AuthSettings::Kind;
    const QByteArray basic = "Authorization: Basic " + QByteArray("jö:pa:ss").toBase64();
    QTest::newRow("Basic") << auth(Kind::Basic, "jö", "", "pa:ss") << QList<QByteArray>{basic}
                           << QByteArray();
    QTest::newRow("key header") << auth(Kind::ApiKeyHeader, "", "X-Thing", "k e y")
                                << QList<QByteArray>{"X-Thing: k e y"} << QByteArray();
    QTest::newRow("key in the query")
        << auth(Kind::ApiKeyQuery, "", "key name", "a+b&c=%d é/?#") << QList<QByteArray>{}
        << QByteArray("key%20name=a%2Bb%26c%3D%25d%20%C3%A9%2F%3F%23");
}

void TestSettingsCheck::authentication()
{
    QFETCH(AuthSettings, auth);
    QFETCH(QList<QByteArray>, headers);
    QFETCH(QByteArray, parameter);
    ConnectionSettings typed = settings();
    typed.auth = auth;
    const CheckedSettings checked = optionsFrom(typed);
    QVERIFY(checked.options);
    QCOMPARE(lines(*checked.options), headers);
    QCOMPARE(checked.options->keyParameter, parameter);
    // The URL is shown and remembered, so the key is not in it.
    QCOMPARE(checked.options->url.resource(), QByteArray("/x?y=1"));
}

void TestSettingsCheck::connectTo_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("both") << "Localhost:81"
                          << "localhost" << 81;
    QTest::newRow("host") << "127.0.0.1"
                          << "127.0.0.1" << 8080;
    QTest::newRow("port") << ":81"
                          << "example.org" << 81;
    QTest::newRow("IPv6") << " [0:0:0:0:0:0:0:1]:81 "
                          << "::1" << 81;
    QTest::newRow("IPv6 without port") << "[::1]"
                                       << "::1" << 8080;
}

void TestSettingsCheck::connectTo()
{
    QFETCH(QString, typed);
    QFETCH(QString, host);
    QFETCH(int, port);
    ConnectionSettings all = settings();
    all.connectTo = typed;
    const CheckedSettings checked = optionsFrom(all);
    QVERIFY(checked.options && checked.options->connectTo);
    QCOMPARE(checked.options->connectTo->host, host);
    QCOMPARE(int(checked.options->connectTo->port), port);
}

void TestSettingsCheck::network()
{
    ConnectionSettings typed = settings();
    typed.proxy = {ProxyOptions::Kind::Socks5, u"::1"_s, 1080, u"a:b"_s, u"c"_s};
    typed.tls.trustedFingerprints = {u"AB:cd"_s + u":00"_s.repeated(30)};
    typed.tls.serverName = u"Example.org"_s;
    typed.tls.minimumVersion = TlsSettings::MinimumVersion::Tls1_3;
    const CheckedSettings checked = optionsFrom(typed);
    QVERIFY(checked.options);
    QCOMPARE(checked.options->proxy.host, u"::1"_s);
    QCOMPARE(int(checked.options->proxy.port), 1080);
    QCOMPARE(checked.options->proxy.user, u"a:b"_s);
    QCOMPARE(checked.options->tls.trustedFingerprints,
        QList<QByteArray>{QByteArray::fromHex("abcd") + QByteArray(30, '\0')});
    QCOMPARE(checked.options->tls.serverName, u"example.org"_s);
    QVERIFY(checked.options->tls.minimumVersion == TlsVersion::Tls1_3);
}

void TestSettingsCheck::limits()
{
    using namespace std::chrono_literals;
    ConnectionSettings typed = settings();
    typed.handshakeTimeoutSeconds = 5;
    typed.closingTimeoutSeconds = 6;
    typed.pingIntervalSeconds = 7;
    typed.pongTimeoutSeconds = 0;
    typed.answerPings = false;
    typed.tcpKeepAlive = true;
    typed.maxMessageSize = 8;
    typed.maxRedirects = 10;
    const CheckedSettings checked = optionsFrom(typed);
    QVERIFY(checked.options);
    QVERIFY(checked.options->handshakeTimeout == 5s);
    QVERIFY(checked.options->closingTimeout == 6s);
    QVERIFY(checked.options->keepAlive.pingInterval == 7s);
    QVERIFY(checked.options->keepAlive.pongTimeout == 0s);
    QVERIFY(!checked.options->keepAlive.answerPings);
    QVERIFY(checked.options->tcpKeepAlive);
    QCOMPARE(checked.options->maxMessageSize, 8);
    QCOMPARE(checked.options->maxRedirects, 10);
}

void TestSettingsCheck::problem_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Field>("field");
    QTest::addColumn<int>("row");
    const auto add = [](const char *name, Field field, int row, const Change &change) {
        QTest::newRow(name) << change << field << row;
    };
    using Kind = AuthSettings::Kind;
    add("URL", Field::Url, -1, [](auto &s) { s.url = u"example.org"_s; });
    add("subprotocol", Field::Subprotocols, -1, [](auto &s) { s.subprotocols = u"a(b"_s; });
    add("header name", Field::Header, 1, [](auto &s) {
        s.headers = {row("A", "b"), row("C D", "e")};
    });
    add("header without name", Field::Header, 0, [](auto &s) { s.headers = {row("", "e")}; });
    add("header value", Field::Header, 0, [](auto &s) { s.headers = {row("A", "b\r\nC: d")}; });
    add("header NUL", Field::Header, 0, [](auto &s) {
        s.headers = {{true, u"A"_s, QString(QChar(0))}};
    });
    add("cookie value", Field::Cookie, 0, [](auto &s) { s.cookies = {row("a", "b; c=d")}; });
    add("cookie name", Field::Cookie, 0, [](auto &s) { s.cookies = {row("a=b", "c")}; });
    add("cookie without name", Field::Cookie, 0, [](auto &s) { s.cookies = {row("", "c")}; });
    add("cookie line", Field::Cookie, 0, [](auto &s) { s.cookies = {row("a", "b\nc")}; });
    add("two Cookie headers", Field::Cookie, -1, [](auto &s) {
        s.cookies = {row("a", "b")};
        s.headers = {row("cookie", "c=d")};
    });
    add("origin", Field::Origin, -1, [](auto &s) { s.origin = u"a\nb"_s; });
    add("two origins", Field::Origin, -1, [](auto &s) {
        s.origin = u"a"_s;
        s.headers = {row("ORIGIN", "b")};
    });
    add("colon", Field::AuthUser, -1, [](auto &s) { s.auth = auth(Kind::Basic, "a:b", "", "c"); });
    add("Digest without user", Field::AuthUser, -1,
        [](auto &s) { s.auth = auth(Kind::Digest, "", "", "c"); });
    add("Bearer without token", Field::AuthSecret, -1,
        [](auto &s) { s.auth = auth(Kind::Bearer, "", "", ""); });
    add("Bearer with a line", Field::AuthSecret, -1,
        [](auto &s) { s.auth = auth(Kind::Bearer, "", "", "a\nb"); });
    add("key header", Field::AuthKeyName, -1,
        [](auto &s) { s.auth = auth(Kind::ApiKeyHeader, "", "a b", "c"); });
    add("key parameter", Field::AuthKeyName, -1,
        [](auto &s) { s.auth = auth(Kind::ApiKeyQuery, "", "", "c"); });
    add("two Authorizations", Field::AuthUser, -1, [](auto &s) {
        s.auth = auth(Kind::Digest, "a", "", "b");
        s.headers = {row("authorization", "c")};
    });
    add("two keys", Field::AuthSecret, -1, [](auto &s) {
        s.auth = auth(Kind::ApiKeyHeader, "", "X-Key", "b");
        s.headers = {row("x-key", "c")};
    });
    add("user in the URL", Field::AuthUser, -1, [](auto &s) {
        s.auth = auth(Kind::Basic, "a", "", "b");
        s.url = u"ws://c:d@h/"_s;
    });
    add("connect to", Field::ConnectTo, -1, [](auto &s) { s.connectTo = u"h:x"_s; });
    add("connect to port 0", Field::ConnectTo, -1, [](auto &s) { s.connectTo = u"h:0"_s; });
    add("connect to IPv6", Field::ConnectTo, -1, [](auto &s) { s.connectTo = u"::1"_s; });
    add("connect to brackets", Field::ConnectTo, -1, [](auto &s) { s.connectTo = u"[::1"_s; });
    add("proxy host", Field::ProxyHost, -1, [](auto &s) {
        s.proxy = {ProxyOptions::Kind::HttpConnect, {}, 1, {}, {}};
    });
    add("proxy port", Field::ProxyPort, -1, [](auto &s) {
        s.proxy = {ProxyOptions::Kind::Socks5, u"h"_s, 65536, {}, {}};
    });
    add("proxy user", Field::ProxyUser, -1, [](auto &s) {
        s.proxy = {ProxyOptions::Kind::HttpConnect, u"h"_s, 1, u"a:b"_s, {}};
    });
    add("CA file", Field::CaFile, 0, [](auto &s) { s.tls.caFiles = {u"/nonexistent"_s}; });
    add("fingerprint", Field::TrustedFingerprint, 0,
        [](auto &s) { s.tls.trustedFingerprints = {u"abcd"_s}; });
    add("client certificate", Field::ClientCertificate, -1,
        [](auto &s) { s.tls.clientCertificateFile = u"/nonexistent"_s; });
    add("key without certificate", Field::ClientCertificate, -1,
        [](auto &s) { s.tls.clientKeyFile = u"/nonexistent"_s; });
    add("server name", Field::ServerName, -1, [](auto &s) { s.tls.serverName = u"a b"_s; });
    add("window bits", Field::Deflate, -1, [](auto &s) { s.deflate.clientMaxWindowBits = 16; });
    add("reconnect", Field::Reconnect, -1, [](auto &s) {
        s.reconnect.enabled = true;
        s.reconnect.factor = 0.5;
    });
    add("reconnect codes", Field::ReconnectCodes, -1, [](auto &s) {
        s.reconnect.enabled = true;
        s.reconnect.codes = {1000, -1};
    });
    add("handshake timeout", Field::HandshakeTimeout, -1,
        [](auto &s) { s.handshakeTimeoutSeconds = 0; });
    add("closing timeout", Field::ClosingTimeout, -1,
        [](auto &s) { s.closingTimeoutSeconds = 1'000'000; });
    add("message size", Field::MaxMessageSize, -1, [](auto &s) { s.maxMessageSize = -1; });
    add("ping", Field::PingInterval, -1, [](auto &s) { s.pingIntervalSeconds = -1; });
    add("pong", Field::PongTimeout, -1, [](auto &s) { s.pongTimeoutSeconds = -1; });
    add("redirects", Field::MaxRedirects, -1, [](auto &s) { s.maxRedirects = 11; });
}

void TestSettingsCheck::problem()
{
    QFETCH(Change, change);
    QFETCH(Field, field);
    QFETCH(int, row);
    ConnectionSettings typed = settings();
    change(typed);
    const CheckedSettings checked = optionsFrom(typed);
    QVERIFY(!checked.options);
    QCOMPARE(checked.problems.size(), 1);
    QVERIFY2(checked.problems[0].field == field, qPrintable(checked.problems[0].sentence));
    QCOMPARE(checked.problems[0].row, row);
    QVERIFY(checked.problems[0].sentence.endsWith(u'.'));
}

void TestSettingsCheck::severalProblems()
{
    ConnectionSettings typed;
    typed.url = u"localhost"_s;
    typed.headers = {row(" A", "b")};
    typed.maxRedirects = -1;
    const CheckedSettings checked = optionsFrom(typed);
    QCOMPARE(checked.problems.size(), 3);
    QCOMPARE(checked.problems[0].suggestion, u"ws://localhost"_s);
    QCOMPARE(checked.problems[1].suggestion, u"A"_s);
}

void TestSettingsCheck::secretsStayUntold()
{
    using Kind = AuthSettings::Kind;
    for (const Kind kind : {Kind::Basic, Kind::Bearer, Kind::ApiKeyHeader, Kind::Digest}) {
        ConnectionSettings typed = settings();
        typed.auth = auth(kind, "a:\n", "b c", "hush\r\n");
        typed.cookies = {row("a", "hush;")};
        typed.headers = {row("A", "hush\n")};
        typed.proxy = {ProxyOptions::Kind::Socks5, u"h"_s, 1, {}, u"hush"_s};
        const CheckedSettings checked = optionsFrom(typed);
        QVERIFY(checked.problems.size() >= 4);
        for (const SettingsProblem &problem : checked.problems)
            QVERIFY2(
                !problem.sentence.contains(QLatin1String("hush")), qPrintable(problem.sentence));
    }
}

WASCLEAN_TEST(TestSettingsCheck, QCoreApplication)

} // namespace tst_settingscheck

#include "tst_settingscheck.moc"
