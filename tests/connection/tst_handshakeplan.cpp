#include "app/connection/handshakeplan.h"
#include "tests/support/pluginfolder.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_handshakeplan {

using namespace wasclean;
using namespace Qt::StringLiterals;

namespace {

ConnectionOptions optionsFor(const QString &url)
{
    ConnectionOptions options;
    options.url = *WebSocketUrl::parse(url);
    options.maxRedirects = 2;
    return options;
}

ResponseHead redirectTo(const QByteArray &location, int status = 302)
{
    return ResponseHead(
        "HTTP/1.1 " + QByteArray::number(status) + " Moved\r\nLocation: " + location + "\r\n\r\n");
}

ResponseHead challenge(const QByteArray &more = {})
{
    return ResponseHead("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Digest realm=r, nonce=n, "
                        "qop=auth"
        + more + "\r\n\r\n");
}

QList<QByteArray> namesOf(const ConnectionOptions &options)
{
    QList<QByteArray> names;
    for (const HeaderField &field : options.headers)
        names.append(field.name);
    return names;
}

} // namespace

class TestHandshakePlan : public QObject
{
    Q_OBJECT

private slots:
    void resolves_data();
    void resolves();
    void refuses_data();
    void refuses();
    void statuses_data();
    void statuses();
    void notUnlessAsked();
    void limit();
    void keepsAtTheOrigin();
    void dropsElsewhere_data();
    void dropsElsewhere();
    void noDowngrade();
    void answersOnce();
    void answersStaleAgain();
    void answersAfterRedirect();
    void saysWhyNotDigest();
    void keyParameter();
};

void TestHandshakePlan::resolves_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("target");
    const auto add = [](const char *base, const char *location, const char *target) {
        QTest::addRow("%s + %s", base, location)
            << QString::fromUtf8(base) << QString::fromUtf8(location) << QString::fromUtf8(target);
    };
    add("ws://h:1/a/b?c", "/d", "ws://h:1/d");
    add("ws://h:1/a/b?c", "d?e", "ws://h:1/a/d?e");
    add("ws://h:1/a/b?c/d", "e", "ws://h:1/a/e");
    add("ws://h:1/a/b/", "../c", "ws://h:1/a/c");
    add("ws://h:1/a/b", "../../../c/./d/..", "ws://h:1/c/");
    add("ws://h:1/a/b?c", "?d/../e", "ws://h:1/a/b?d/../e");
    add("ws://h:1/a/b?c", "", "ws://h:1/a/b?c");
    add("ws://h:1/a/b?c", "#f", "ws://h:1/a/b?c");
    add("ws://h:1/a", "//i/b", "ws://i/b");
    add("wss://h:1/a", "//i/b", "wss://i/b");
    add("ws://h/a", "http://i:2/b#f", "ws://i:2/b");
    add("ws://h/a", "HTTPS://h/b", "wss://h/b");
    add("ws://h/a", "wss://[::1]:3", "wss://[::1]:3/");
    add("ws://h/a", "/b c é", "ws://h/b%20c%20%C3%A9");
    add("wss://h/a", "https://h/b", "wss://h/b");
}

void TestHandshakePlan::resolves()
{
    QFETCH(QString, base);
    QFETCH(QString, location);
    QFETCH(QString, target);
    HandshakePlan plan(optionsFor(base));
    const auto step = plan.next(redirectTo(location.toUtf8()), "c");
    QVERIFY2(step.asksAgain, qPrintable(step.why));
    QCOMPARE(plan.options().url.toString(), target);
}

void TestHandshakePlan::refuses_data()
{
    QTest::addColumn<QByteArray>("answer");
    const auto add = [](const char *name, const char *fields) {
        QTest::newRow(name) << "HTTP/1.1 302 Found\r\n" + QByteArray(fields) + "\r\n";
    };
    add("no Location", "");
    add("two Locations", "Location: /a\r\nLocation: /b\r\n");
    add("scheme", "Location: ftp://h/\r\n");
    add("file", "Location: file:///etc/passwd\r\n");
    add("Unix socket", "Location: ws+unix:/run/x.sock:/\r\n");
    add("host", "Location: ws://a b/\r\n");
    add("port", "Location: ws://h:99999/\r\n");
}

void TestHandshakePlan::refuses()
{
    QFETCH(QByteArray, answer);
    HandshakePlan plan(optionsFor(u"ws://h/"_s));
    const auto step = plan.next(ResponseHead(answer), "c");
    QVERIFY(!step.asksAgain);
    QVERIFY(!step.why.isEmpty());
    QVERIFY(!step.why.endsWith(u'.'));
    QCOMPARE(plan.options().url.toString(), u"ws://h/"_s);
}

void TestHandshakePlan::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("follows");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status << true;
    for (const int status : {200, 300, 304, 305, 401, 404})
        QTest::addRow("%d", status) << status << false;
}

void TestHandshakePlan::statuses()
{
    QFETCH(int, status);
    QFETCH(bool, follows);
    HandshakePlan plan(optionsFor(u"ws://h/"_s));
    QCOMPARE(plan.next(redirectTo("/a", status), "c").asksAgain, follows);
}

void TestHandshakePlan::notUnlessAsked()
{
    ConnectionOptions options = optionsFor(u"ws://h/"_s);
    options.maxRedirects = 0;
    HandshakePlan plan(options);
    QVERIFY(!plan.next(redirectTo("/a"), "c").asksAgain);
    QVERIFY(!plan.next(challenge(), "c").asksAgain);
}

void TestHandshakePlan::limit()
{
    HandshakePlan plan(optionsFor(u"ws://h/"_s));
    QVERIFY(plan.next(redirectTo("/"), "c").asksAgain);
    QVERIFY(plan.next(redirectTo("/"), "c").asksAgain);
    const auto step = plan.next(redirectTo("/"), "c");
    QVERIFY(!step.asksAgain);
    QVERIFY(step.why.contains(u"2 times"));
}

void TestHandshakePlan::keepsAtTheOrigin()
{
    ConnectionOptions options = optionsFor(u"ws://u:p@h:1/"_s);
    options.headers = {{"Authorization", "a"}, {"Host", "b"}, {"Cookie", "c"}};
    options.keyParameter = "k=v";
    options.connectTo = ConnectTo{u"i"_s, 2};
    HandshakePlan plan(options);
    const auto step = plan.next(redirectTo("ws://H:1/x"), "c");
    QCOMPARE(step.how, u"followed"_s);
    QCOMPARE(namesOf(plan.options()), QList<QByteArray>({"Authorization", "Host", "Cookie"}));
    QCOMPARE(plan.options().url.userInfo(), QByteArray("u:p"));
    QCOMPARE(plan.options().keyParameter, QByteArray("k=v"));
    QVERIFY(plan.options().connectTo);
}

void TestHandshakePlan::dropsElsewhere_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("host") << QByteArray("ws://i:1/x");
    QTest::newRow("port") << QByteArray("ws://h:2/x");
    QTest::newRow("scheme") << QByteArray("wss://h:1/x");
    QTest::newRow("with a user of the server's") << QByteArray("ws://v:w@i/x");
}

void TestHandshakePlan::dropsElsewhere()
{
    QFETCH(QByteArray, location);
    ConnectionOptions options = optionsFor(u"ws://u:p@h:1/"_s);
    options.headers = {{"authorization", "a"}, {"Host", "b"}, {"COOKIE", "c"}, {"X-Fine", "d"},
        {"X-Thing", "e"}, {"X-Api-Key", "f"}};
    options.secretNames = {"x-thing"};
    options.keyParameter = "k=v";
    options.subprotocols = {u"chat"_s, u"eyJhbGciOi"_s};
    options.connectTo = ConnectTo{u"i"_s, 2};
    options.digest = Credentials{u"u"_s, u"p"_s};
    options.tls.trustedFingerprints = {"f"};
    options.tls.serverName = u"h"_s;
    options.tls.clientChain = {QSslCertificate()};
    HandshakePlan plan(options);
    const auto step = plan.next(redirectTo(location), "c");
    QVERIFY(step.asksAgain);
    QVERIFY2(
        step.how.startsWith(u"followed to another origin, without the user name and password of "
                            "the URL, COOKIE, "),
        qPrintable(step.how));
    const ConnectionOptions &now = plan.options();
    QCOMPARE(namesOf(now), QList<QByteArray>({"X-Fine"}));
    QCOMPARE(now.url.userInfo(), QByteArray());
    QCOMPARE(requestTarget(now), QByteArray("/x"));
    QCOMPARE(now.subprotocols, QStringList{u"chat"_s});
    QVERIFY(!now.connectTo && !now.digest);
    QVERIFY(now.tls.trustedFingerprints.isEmpty() && now.tls.serverName.isEmpty());
    QVERIFY(now.tls.clientChain.isEmpty());
    for (const char *left : {"COOKIE", "X-Thing", "X-Api-Key", "API key", "Digest"})
        QVERIFY2(step.how.contains(QLatin1String(left)), qPrintable(step.how));
    // They do not come back with the first origin either.
    QVERIFY(plan.next(redirectTo("wss://h:1/"), "c").asksAgain);
    QCOMPARE(namesOf(plan.options()), QList<QByteArray>({"X-Fine"}));
}

void TestHandshakePlan::noDowngrade()
{
    for (const char *location : {"ws://h/", "http://h:443/"}) {
        HandshakePlan plan(optionsFor(u"wss://h/"_s));
        const auto step = plan.next(redirectTo(location), "c");
        QVERIFY(!step.asksAgain);
        QVERIFY(step.why.contains(u"from wss to ws"));
    }
}

void TestHandshakePlan::answersOnce()
{
    ConnectionOptions options = optionsFor(u"ws://h/x?y"_s);
    options.headers = {{"X-A", "b"}};
    options.digest = Credentials{u"u"_s, u"p"_s};
    HandshakePlan plan(options);
    QVERIFY(plan.next(challenge(), "c").asksAgain);
    QCOMPARE(namesOf(plan.options()), QList<QByteArray>({"Authorization", "X-A"}));
    QVERIFY(plan.options().headers[0].value.startsWith("Digest username=\"u\""));
    QVERIFY(plan.options().headers[0].value.contains("uri=\"/x?y\""));
    const auto step = plan.next(challenge(), "c");
    QVERIFY(!step.asksAgain);
    QVERIFY(step.why.contains(u"did not accept"));
}

void TestHandshakePlan::answersStaleAgain()
{
    ConnectionOptions options = optionsFor(u"ws://h/"_s);
    options.digest = Credentials{u"u"_s, u"p"_s};
    HandshakePlan plan(options);
    QVERIFY(plan.next(challenge(), "c").asksAgain);
    QVERIFY(plan.next(challenge(", stale=TRUE"), "d").asksAgain);
    QCOMPARE(plan.options().headers.size(), 1);
    QVERIFY(plan.options().headers[0].value.contains("cnonce=\"d\""));
    QVERIFY(!plan.next(challenge(", stale=true"), "e").asksAgain);
}

void TestHandshakePlan::answersAfterRedirect()
{
    ConnectionOptions options = optionsFor(u"ws://h/"_s);
    options.digest = Credentials{u"u"_s, u"p"_s};
    HandshakePlan plan(options);
    QVERIFY(plan.next(challenge(), "c").asksAgain);
    QVERIFY(plan.next(redirectTo("/a"), "c").asksAgain);
    QVERIFY(plan.options().headers.isEmpty());
    QVERIFY(plan.next(challenge(), "c").asksAgain);
    QVERIFY(plan.options().headers[0].value.contains("uri=\"/a\""));
}

void TestHandshakePlan::saysWhyNotDigest()
{
    ConnectionOptions options = optionsFor(u"ws://h/"_s);
    options.digest = Credentials{u"u"_s, u"p"_s};
    HandshakePlan plan(options);
    const ResponseHead basic("HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"r\"\r\n\r\n");
    QVERIFY(plan.next(basic, "c").why.endsWith(u"it offers Basic"));
    const ResponseHead nothing("HTTP/1.1 401 No\r\n\r\n");
    QVERIFY(!plan.next(nothing, "c").why.isEmpty());
    const ResponseHead strong("HTTP/1.1 401 No\r\nWWW-Authenticate: Digest realm=r, nonce=n, "
                              "algorithm=SHA-512-256, Digest realm=r, nonce=n\r\n\r\n");
    const PluginFolder folder;
    const HandshakePlan::Step step = plan.next(strong, "c");
    QVERIFY(!step.asksAgain);
    QCOMPARE(step.why,
        u"Digest with SHA-512-256 cannot be answered: the plug-in for OpenSSL is missing"_s);
}

void TestHandshakePlan::keyParameter()
{
    ConnectionOptions options = optionsFor(u"ws://h/a"_s);
    QCOMPARE(requestTarget(options), QByteArray("/a"));
    options.keyParameter = "k=v";
    QCOMPARE(requestTarget(options), QByteArray("/a?k=v"));
    options.url = *WebSocketUrl::parse(u"ws://h/a?b"_s);
    QCOMPARE(requestTarget(options), QByteArray("/a?b&k=v"));
}

WASCLEAN_TEST(TestHandshakePlan, QCoreApplication)

} // namespace tst_handshakeplan

#include "tst_handshakeplan.moc"
