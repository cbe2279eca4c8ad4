#include "app/demo/httpanswer.h"
#include "app/demo/requesthead.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_requesthead {

using namespace wasclean::demo;

class TestRequestHead : public QObject
{
    Q_OBJECT

private slots:
    void readsAHead();
    void refusesABrokenHead_data();
    void refusesABrokenHead();
    void takesManyFields();
    void findsTokens();
    void checksTheUpgrade_data();
    void checksTheUpgrade();
    void answersTheStandardsExample();
    void writesAnAnswer();
    void namesEveryStatus();
};

namespace {

const QByteArray goodHead = "GET /chat?x=%20 HTTP/1.1\r\n"
                            "Host: example.com:8000\r\n"
                            "upgrade: WebSocket\r\n"
                            "Connection: keep-alive, Upgrade\r\n"
                            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                            "Sec-WebSocket-Version:13\r\n"
                            "X-Twice: 1\r\n"
                            "X-Empty:\r\n"
                            "X-Twice: 2\r\n\r\n";

RequestHead parsed(const QByteArray &bytes)
{
    return RequestHead::parse(bytes).value.value_or(RequestHead());
}

} // namespace

void TestRequestHead::readsAHead()
{
    const auto head = RequestHead::parse(goodHead);
    QVERIFY2(head, qPrintable(head.problem));
    QCOMPARE(head->size, goodHead.size());
    QCOMPARE(head->requestLine(), QByteArray("GET /chat?x=%20 HTTP/1.1"));
    QCOMPARE(head->path(), QByteArray("/chat"));
    QCOMPARE(head->query(), QByteArray("x=%20"));
    QCOMPARE(head->fields.size(), 8);
    QCOMPARE(head->fields.at(5).name, QByteArray("X-Twice"));
    QCOMPARE(head->fields.at(5).value, QByteArray("1"));
    QCOMPARE(head->fields.at(6).value, QByteArray());
    QCOMPARE(head->fields.at(7).value, QByteArray("2"));
    QCOMPARE(head->value("sec-websocket-version"), QByteArray("13"));
    QCOMPARE(head->upgradeProblem(), QString());
}

void TestRequestHead::refusesABrokenHead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray("\r\n\r\n");
    QTest::newRow("one word") << QByteArray("GET\r\n\r\n");
    QTest::newRow("no version") << QByteArray("GET /\r\n\r\n");
    QTest::newRow("two spaces") << QByteArray("GET  / HTTP/1.1\r\n\r\n");
    QTest::newRow("target without a slash") << QByteArray("GET hello HTTP/1.1\r\n\r\n");
    QTest::newRow("escape character in the target") << QByteArray("GET /\x1B[31m HTTP/1.1\r\n\r\n");
    QTest::newRow("high byte in the target") << QByteArray("GET /\xC3\xA9 HTTP/1.1\r\n\r\n");
    QTest::newRow("another protocol") << QByteArray("GET / RTSP/1.0\r\n\r\n");
    QTest::newRow("field without a colon") << QByteArray("GET / HTTP/1.1\r\nHost\r\n\r\n");
    QTest::newRow("field without a name") << QByteArray("GET / HTTP/1.1\r\n: a\r\n\r\n");
    QTest::newRow("folded field") << QByteArray("GET / HTTP/1.1\r\nA: b\r\n c: d\r\n\r\n");
    QTest::newRow("bare line feed") << QByteArray("GET / HTTP/1.1\r\nA: b\nC: d\r\n\r\n");
    QTest::newRow("NUL") << QByteArray("GET / HTTP/1.1\r\nA: b\0\r\n\r\n", 25);
    QTest::newRow("100 fields") << "GET / HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(100)
            + "\r\n";
}

void TestRequestHead::refusesABrokenHead()
{
    QFETCH(QByteArray, bytes);
    const auto head = RequestHead::parse(bytes);
    QVERIFY(!head);
    QVERIFY(head.problem.endsWith(QLatin1Char('.')));
}

void TestRequestHead::takesManyFields()
{
    const QByteArray fields = QByteArray("A: b\r\n").repeated(99);
    QCOMPARE(parsed("GET / HTTP/1.1\r\n" + fields + "\r\n").fields.size(), 99);
}

void TestRequestHead::findsTokens()
{
    const RequestHead head = parsed("GET / HTTP/1.1\r\nA: one,Two\r\na:  three ,\r\n\r\n");
    QVERIFY(head.hasToken("A", "one"));
    QVERIFY(head.hasToken("a", "two"));
    QVERIFY(head.hasToken("A", "three"));
    QVERIFY(!head.hasToken("A", "on"));
    QVERIFY(!head.hasToken("B", "one"));
}

void TestRequestHead::checksTheUpgrade_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("becomes");
    QTest::addColumn<QString>("mentions");
    const auto row = [](const char *name, const char *was, const char *becomes, const char *word) {
        QTest::newRow(name) << QByteArray(was) << QByteArray(becomes) << QString::fromLatin1(word);
    };
    row("HTTP/1.0", "HTTP/1.1", "HTTP/1.0", "HTTP/1.1");
    row("no host", "Host: ", "Toast: ", "Host");
    row("connection without upgrade", ", Upgrade", "", "Connection");
    row("another version", ":13", ":12", "Version");
    row("no key", "-Key", "-Kay", "Key");
    row("key too short", "dGhlIHNhbXBsZSBub25jZQ==", "dGhl", "Key");
    row("key not in Base64", "dGhlIHNhbXBsZSBub25jZQ==", "?GhlIHNhbXBsZSBub25jZQ==", "Key");
}

void TestRequestHead::checksTheUpgrade()
{
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, becomes);
    QFETCH(QString, mentions);
    QVERIFY(goodHead.contains(was));
    const auto head = RequestHead::parse(QByteArray(goodHead).replace(was, becomes));
    QVERIFY(head);
    QVERIFY2(head->upgradeProblem().contains(mentions), qPrintable(head->upgradeProblem()));
}

void TestRequestHead::answersTheStandardsExample()
{
    // RFC 6455 1.3
    const QByteArray answer = upgradeAnswer(parsed(goodHead));
    QVERIFY(answer.startsWith("HTTP/1.1 101 "));
    QVERIFY(answer.contains("\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"));
    QVERIFY(answer.endsWith("\r\n\r\n"));
}

void TestRequestHead::writesAnAnswer()
{
    const HttpAnswer answer{401, QStringLiteral("é"), {{"A", "b"}}};
    QCOMPARE(answer.toBytes(),
        QByteArray("HTTP/1.1 401 Unauthorized\r\nServer: Wasclean-Demo\r\nA: b\r\n"
                   "Content-Type: text/plain; charset=utf-8\r\nContent-Length: 2\r\n"
                   "Connection: close\r\n\r\n\xC3\xA9"));
    const HttpAnswer bodiless{204, QStringLiteral("x"), {}};
    QVERIFY(bodiless.toBytes().endsWith("Connection: close\r\n\r\n"));
    QVERIFY(!bodiless.toBytes().contains("Content-"));
}

void TestRequestHead::namesEveryStatus()
{
    QCOMPARE(statusName(404), QByteArray("Not Found"));
    for (int status = 200; status < 600; ++status) {
        QVERIFY(!statusName(status).isEmpty());
    }
}

WASCLEAN_TEST(TestRequestHead, QCoreApplication)

} // namespace tst_requesthead

#include "tst_requesthead.moc"
