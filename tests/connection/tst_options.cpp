#include "app/connection/browserresource.h"
#include "app/connection/options.h"
#include "app/wire/tls/tlssetup.h"
#include "tests/connection/exceptions.h"
#include "tests/support/testrunner.h"

#include <QHostAddress>
#include <QTest>

namespace tst_options {

using namespace wasclean;

class TestOptions : public QObject
{
    Q_OBJECT

private slots:
    void url_data();
    void url();
    void badUrl_data();
    void badUrl();
    void differences_data();
    void differences();
    void noDifference();
    void timeLimits();
    void schemeIsAssumed();
    void zoneStaysHere();
    void userInfo();
    void subprotocols_data();
    void subprotocols();
    void header_data();
    void header();
    void closeCode_data();
    void closeCode();
    void closeReason();
};

void TestOptions::url_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("used");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QByteArray>("resource");
    const auto row = [](const char *typed, const char *used, const char *host, int port,
                         const char *resource) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(used)
                             << QString::fromUtf8(host) << port << QByteArray(resource);
    };
    row("ws://127.0.0.1:8765/hello", "ws://127.0.0.1:8765/hello", "127.0.0.1", 8765, "/hello");
    row("ws://example.org", "ws://example.org/", "example.org", 80, "/");
    row("wss://example.org", "wss://example.org/", "example.org", 443, "/");
    row("http://example.org/a", "ws://example.org/a", "example.org", 80, "/a");
    row("HTTPS://Example.ORG/A", "wss://example.org/A", "example.org", 443, "/A");
    row("  ws://h/x  ", "ws://h/x", "h", 80, "/x");
    row("ws://h/a\tb\nc", "ws://h/abc", "h", 80, "/abc");
    row("ws://h:/x", "ws://h/x", "h", 80, "/x");
    row("ws://h:00080/x", "ws://h/x", "h", 80, "/x");
    row("ws://h:0/", "ws://h:0/", "h", 0, "/");
    row("ws:///x", "ws://x/", "x", 80, "/");
    row("ws:h/y", "ws://h/y", "h", 80, "/y");
    row("ws:\\\\h\\y", "ws://h/y", "h", 80, "/y");
    row("ws://h/a\\b?c\\d", "ws://h/a/b?c\\d", "h", 80, "/a/b?c\\d");
    row("wss:/\\h\\", "wss://h/", "h", 443, "/");
    row("ws+unix:/run/a.sock:/r\\s", "ws+unix:/run/a.sock:/r\\s", "localhost", 80, "/r\\s");
    row("ws://h?q=1", "ws://h/?q=1", "h", 80, "/?q=1");
    row("ws://h/a/../b?x={y}", "ws://h/a/../b?x={y}", "h", 80, "/a/../b?x={y}");
    row("ws://h/ä b", "ws://h/%C3%A4%20b", "h", 80, "/%C3%A4%20b");
    row("ws://[::1]:81/", "ws://[::1]:81/", "::1", 81, "/");
    row("ws://[0:0:0:0:0:0:0:1]/", "ws://[::1]/", "::1", 80, "/");
    row("ws://a_b.localhost:1/", "ws://a_b.localhost:1/", "a_b.localhost", 1, "/");
    row("ws://bücher.example/", "ws://xn--bcher-kva.example/", "xn--bcher-kva.example", 80, "/");
    row("ws://%31%32%37.0.0.1/", "ws://127.0.0.1/", "127.0.0.1", 80, "/");
    row("ws://[%3A%3A1]/", "ws://[::1]/", "::1", 80, "/");
    row("ws://[fe80::1%25eth0]:81/", "ws://[fe80::1%25eth0]:81/", "fe80::1%eth0", 81, "/");
    row("wss://[FE80::1%en.0]", "wss://[fe80::1%25en.0]/", "fe80::1%en.0", 443, "/");
    row("localhost:8080/x", "ws://localhost:8080/x", "localhost", 8080, "/x");
    row("127.0.0.1:80/echo", "ws://127.0.0.1/echo", "127.0.0.1", 80, "/echo");
    row("[::1]:81", "ws://[::1]:81/", "::1", 81, "/");
    row("example.org/x", "ws://example.org/x", "example.org", 80, "/x");
    row("example.org?x", "ws://example.org/?x", "example.org", 80, "/?x");
    row("example.org:443", "wss://example.org/", "example.org", 443, "/");
    row("example.org:443/x:1", "wss://example.org/x:1", "example.org", 443, "/x:1");
    row("ws://localhost./", "ws://localhost./", "localhost.", 80, "/");
    row("ws://127.1/", "ws://127.0.0.1/", "127.0.0.1", 80, "/");
    row("ws://0x7f.1/", "ws://127.0.0.1/", "127.0.0.1", 80, "/");
    row("ws://2130706433/", "ws://127.0.0.1/", "127.0.0.1", 80, "/");
    row("ws://0177.0.0.01/", "ws://127.0.0.1/", "127.0.0.1", 80, "/");
    row("ws+unix:/run/a.sock:/r?x=1", "ws+unix:/run/a.sock:/r?x=1", "localhost", 80, "/r?x=1");
    row("wss+unix:/run/a.sock:/r?x=1", "wss+unix:/run/a.sock:/r?x=1", "localhost", 443, "/r?x=1");
    row("ws+unix:///run/a%20b.sock", "ws+unix:/run/a%20b.sock:/", "localhost", 80, "/");
    row("ws://1.2.3.4.example/", "ws://1.2.3.4.example/", "1.2.3.4.example", 80, "/");
}

void TestOptions::url()
{
    QFETCH(QString, typed);
    const auto url = WebSocketUrl::parse(typed);
    QVERIFY2(bool(url), qPrintable(url.problem));
    QTEST(url->toString(), "used");
    QTEST(url->host(), "host");
    QTEST(int(url->port()), "port");
    QTEST(url->resource(), "resource");
    QCOMPARE(url->isSecure(), url->toString().startsWith(QLatin1String("wss")));
}

void TestOptions::badUrl_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("suggestion");
    const auto row = [](const char *typed, const char *words, const char *suggestion = "") {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(words)
                             << QString::fromUtf8(suggestion);
    };
    row("", "Enter the URL");
    row("   ", "Enter the URL");
    row("example.org", "must begin with", "ws://example.org");
    row("localhost:65536/x", "port");
    row("foo bar.org/x", "not a valid host");
    row("://127.0.0.1/", "must begin with", "ws://127.0.0.1/");
    row("foo bar", "must begin with");
    row("a<b", "must begin with");
    row("ws://h:65536/#x", "fragment");
    row("ws://#x", "fragment");
    row("ws+unix:x#y", "fragment");
    row("user:123@h/x", "not “user”");
    row("ws://a..localhost/", "“a..localhost” is not a valid host");
    row("ws://.localhost/", "not a valid host");
    row("ws://localhost../", "not a valid host");
    row("ws://./", "not a valid host");
    row("ws://[::1%25lo]/", "not a valid host");
    row("ws://[fe80::1%25]/", "not a valid host");
    row("ws://[fe80::1%25a b]/", "not a valid host");
    row("/echo", "must begin with");
    row("ftp://h/", "not “ftp”");
    row("javascript:alert(1)", "not “javascript”");
    row("file:///x", "not “file”");
    row("ws:", "has no host");
    row("ws://", "has no host");
    row("ws://:80/", "has no host");
    row("ws://h/#", "fragment", "ws://h/");
    row("ws://h/x#y", "fragment", "ws://h/x");
    row("ws://h:65536/", "port");
    row("ws://h:80a/", "port");
    row("ws://h:-1/", "port");
    row("ws://foo bar.com/", "not a valid host");
    row("ws://[::g]/", "not a valid host");
    row("ws://[::1/", "not a valid host");
    row("ws://1.2.3.256/", "not a valid host");
    row("ws://1.2.3.4.5/", "not a valid host");
    row("ws://a%2fb/", "not a valid host");
    row("ws://a<b/", "not a valid host");
}

void TestOptions::badUrl()
{
    QFETCH(QString, typed);
    QFETCH(QString, words);
    const auto url = WebSocketUrl::parse(typed);
    QVERIFY(!url);
    QVERIFY2(url.problem.contains(words), qPrintable(url.problem));
    QTEST(url.suggestion, "suggestion");
    QVERIFY(url.suggestion.isEmpty() || WebSocketUrl::parse(url.suggestion));
}

/// What the request says where a browser's would say something else, and that the evidence tells.
void TestOptions::differences_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("browsers");
    for (const UrlDifference &row : urlDifferences)
        QTest::newRow(row.typed) << QString::fromUtf8(row.typed) << QByteArray(row.sent)
                                 << QByteArray(row.browsers);
}

void TestOptions::differences()
{
    QFETCH(QString, typed);
    const auto url = WebSocketUrl::parse(typed);
    QVERIFY2(bool(url), qPrintable(url.problem));
    QTEST(url->resource(), "sent");
    QTEST(url->browserResource(), "browsers");
    ConnectionOptions options;
    options.url = *url;
    QCOMPARE(browserRemarks(options).size(), 1);
    QVERIFY2(!browserRemarks(options).first().contains(QLatin1String("secret")),
        qPrintable(browserRemarks(options).first()));
}

void TestOptions::noDifference()
{
    ConnectionOptions options;
    options.url = *WebSocketUrl::parse(QStringLiteral("ws://h/a[b]c/ä/%zz%2f?{d}`|^\\ä e"));
    QCOMPARE(browserRemarks(options), QStringList());
    // What was typed as a header is sent, and nothing of the URL.
    options.url = *WebSocketUrl::parse(QStringLiteral("ws://ann:secret@h/"));
    options.headers = {{"authorization", "Bearer x"}};
    QCOMPARE(browserRemarks(options), QStringList());
}

void TestOptions::timeLimits()
{
    QCOMPARE(ConnectionOptions().handshakeTimeout, openingTimeLimit.wasclean);
    QCOMPARE(ConnectionOptions().closingTimeout, closingTimeLimit.wasclean);
    QVERIFY(openingTimeLimit.wasclean < openingTimeLimit.chromium);
    QVERIFY(closingTimeLimit.wasclean < closingTimeLimit.chromium);
}

void TestOptions::schemeIsAssumed()
{
    QVERIFY(WebSocketUrl::parse(QStringLiteral("localhost:1"))->isSchemeAssumed());
    QVERIFY(!WebSocketUrl::parse(QStringLiteral("ws://localhost:1"))->isSchemeAssumed());
}

void TestOptions::zoneStaysHere()
{
    const auto url = WebSocketUrl::parse(QStringLiteral("wss://[fe80::1%25eth0]:81/"));
    QCOMPARE(url->hostHeader(), QByteArray("[fe80::1]:81"));
    DialOptions dial;
    dial.host = url->host();
    QCOMPARE(tlsServerName(dial), QStringLiteral("fe80::1"));
    QCOMPARE(QHostAddress(url->host()).scopeId(), QStringLiteral("eth0"));
}

void TestOptions::userInfo()
{
    const auto url = WebSocketUrl::parse(QStringLiteral("ws://me:p%40ss@h:81/"));
    QVERIFY(bool(url));
    QCOMPARE(url->userInfo(), QByteArray("me:p@ss"));
    QCOMPARE(url->hostHeader(), QByteArray("h:81"));
    QVERIFY(!url->toString().contains(QLatin1String("me")));
}

void TestOptions::subprotocols_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("list");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *typed, const QStringList &list, const char *words) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << list << QString::fromUtf8(words);
    };
    row("", {}, "");
    row("chat", {QStringLiteral("chat")}, "");
    row(" chat, json  v2 ", {QStringLiteral("chat"), QStringLiteral("json"), QStringLiteral("v2")},
        "");
    row("!#$%&'*+-.^_`|~09azAZ", {QStringLiteral("!#$%&'*+-.^_`|~09azAZ")}, "");
    row("a,a", {}, "appears twice");
    row("a/b", {}, "not allowed");
    row("a@b", {}, "not allowed");
    row("grün", {}, "not allowed");
    row("a\"b", {}, "not allowed");
}

void TestOptions::subprotocols()
{
    QFETCH(QString, typed);
    QFETCH(QString, words);
    const auto parsed = parseSubprotocols(typed);
    QCOMPARE(bool(parsed), words.isEmpty());
    if (parsed)
        QTEST(*parsed, "list");
    else
        QVERIFY2(parsed.problem.contains(words), qPrintable(parsed.problem));
}

void TestOptions::header_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("plain") << QStringLiteral("X-A: b c ") << QByteArray("X-A") << QByteArray("b c");
    QTest::newRow("colon in the value")
        << QStringLiteral("A:b:c") << QByteArray("A") << QByteArray("b:c");
    QTest::newRow("empty value") << QStringLiteral("A:") << QByteArray("A") << QByteArray();
    QTest::newRow("no colon") << QStringLiteral("A") << QByteArray() << QByteArray();
    QTest::newRow("space in the name") << QStringLiteral("A b: c") << QByteArray() << QByteArray();
    QTest::newRow("line break") << QStringLiteral("A: b\r\nC: d") << QByteArray() << QByteArray();
    QTest::newRow("NUL") << QStringLiteral("A: b%1").arg(QChar(0)) + u'c' << QByteArray()
                         << QByteArray();
}

void TestOptions::header()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, name);
    const auto field = parseHeader(typed);
    QCOMPARE(bool(field), !name.isEmpty());
    if (!field) {
        QVERIFY(!field.problem.isEmpty());
        return;
    }
    QCOMPARE(field->name, name);
    QTEST(field->value, "value");
}

void TestOptions::closeCode_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("good");
    for (const int code : {1000, 3000, 3999, 4000, 4999})
        QTest::addRow("%d", code) << code << true;
    for (const int code : {-1, 0, 999, 1001, 1005, 1006, 1015, 2999, 5000, 65536})
        QTest::addRow("%d", code) << code << false;
}

void TestOptions::closeCode()
{
    QFETCH(int, code);
    QTEST(closeCodeProblem(code).isEmpty(), "good");
    QVERIFY(!closeCodeName(code).isEmpty());
}

void TestOptions::closeReason()
{
    QCOMPARE(closeReasonProblem(QString(123, u'r')), QString());
    QVERIFY(closeReasonProblem(QString(124, u'r')).contains(QLatin1String("124")));
    QCOMPARE(closeReasonProblem(QString(61, u'é')), QString());
    QVERIFY(!closeReasonProblem(QString(62, u'é')).isEmpty());
}

WASCLEAN_TEST(TestOptions, QCoreApplication)

} // namespace tst_options

#include "tst_options.moc"
