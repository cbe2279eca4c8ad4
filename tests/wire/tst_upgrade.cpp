#include "app/wire/http/answerreader.h"
#include "app/wire/http/responsehead.h"
#include "app/wire/http/upgrade.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_upgrade {

using namespace wasclean;

namespace {

const QByteArray key("dGhlIHNhbXBsZSBub25jZQ==");
const QByteArray good(
    "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
    "Connection: Upgrade\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n");

} // namespace

class TestUpgrade : public QObject
{
    Q_OBJECT

private slots:
    void acceptExampleOfTheStandard();
    void request();
    void typedHeadersTakeThePlaceOfOurs();
    void userAndPasswordBecomeAuthorization();
    void check_data();
    void check();
    void remarks_data();
    void remarks();
    void locate_data();
    void locate();
    void headInPieces();
    void refusalKeepsItsBody();
    void cutOffHeads();
};

void TestUpgrade::acceptExampleOfTheStandard()
{
    QCOMPARE(acceptFor(key), QByteArray("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
}

void TestUpgrade::request()
{
    UpgradeRequest request;
    request.resource = "/a?b=c";
    request.hostHeader = "example.org:8080";
    request.key = key;
    request.origin = "https://example.org";
    request.subprotocols = {QStringLiteral("chat"), QStringLiteral("json")};
    request.headers = {{"X-A", "1"}, {"X-A", "2"}};
    const QByteArray bytes = request.toBytes();
    QVERIFY(bytes.startsWith("GET /a?b=c HTTP/1.1\r\nHost: example.org:8080\r\n"));
    QVERIFY(bytes.endsWith("X-A: 1\r\nX-A: 2\r\n\r\n"));
    for (const char *line :
        {"Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Protocol: chat, json", "Origin: https://example.org"}) {
        QCOMPARE(bytes.count(QByteArray(line).append("\r\n")), 1);
    }
    QCOMPARE(bytes.count(QByteArray("Sec-WebSocket-Key: ").append(key).append("\r\n")), 1);
    QVERIFY(!bytes.contains("Authorization"));
}

void TestUpgrade::typedHeadersTakeThePlaceOfOurs()
{
    UpgradeRequest request;
    request.hostHeader = "example.org";
    request.key = key;
    request.headers = {{"host", "other.example"}, {"Sec-WebSocket-Key", "mine"}};
    const QByteArray bytes = request.toBytes();
    QCOMPARE(bytes.toLower().count("\r\nhost:"), 1);
    QVERIFY(bytes.contains("host: other.example\r\n"));
    QCOMPARE(bytes.count("Sec-WebSocket-Key:"), 1);
    QCOMPARE(request.effectiveKey(), QByteArray("mine"));
}

void TestUpgrade::userAndPasswordBecomeAuthorization()
{
    UpgradeRequest request;
    request.userInfo = "Aladdin:open sesame";
    QVERIFY(request.toBytes().contains("Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\r\n"));
}

void TestUpgrade::check_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("protocol");
    const QStringList none;
    const QStringList chat{QStringLiteral("chat"), QStringLiteral("json")};
    const auto row = [](const char *name, const QByteArray &head, const QStringList &asked,
                         const char *problem, const char *protocol = "") {
        QTest::newRow(name) << head << asked << QString::fromUtf8(problem)
                            << QString::fromLatin1(protocol);
    };
    const auto without = [](const char *line) {
        QByteArray head = good;
        return head.replace(line, "");
    };
    row("plain", good, none, "");
    row("list of connection options",
        without("Connection: Upgrade\r\n") + "Connection: keep-alive, upgrade\r\n", none, "");
    row("chosen subprotocol", good + "Sec-WebSocket-Protocol: json\r\n", chat, "", "json");
    row("status 200", "HTTP/1.1 200 OK\r\n", none, "200 OK");
    row("no upgrade", without("Upgrade: websocket\r\n"), none, "no Upgrade header");
    row("upgrade to something else", without("Upgrade: websocket\r\n") + "Upgrade: h2c\r\n", none,
        "h2c");
    row("upgrade twice", good + "Upgrade: websocket\r\n", none, "more than one");
    row("upgrade list", without("Upgrade: websocket\r\n") + "Upgrade: websocket, h2c\r\n", none,
        "more than one");
    row("no accept", without("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"), none,
        "no Sec-WebSocket-Accept header");
    row("wrong accept",
        without("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n")
            + "Sec-WebSocket-Accept: x\r\n",
        none, "does not match");
    row("no connection", without("Connection: Upgrade\r\n"), none, "no Connection header");
    row("connection: close", without("Connection: Upgrade\r\n") + "Connection: close\r\n", none,
        "instead of “Upgrade”");
    row("subprotocol unasked", good + "Sec-WebSocket-Protocol: chat\r\n", none,
        "but none was requested");
    row("subprotocol of another case", good + "Sec-WebSocket-Protocol: CHAT\r\n", chat,
        "which was not requested");
    row("two subprotocols", good + "Sec-WebSocket-Protocol: chat, json\r\n", chat, "more than one");
    row("no subprotocol", good, chat, "none of the requested subprotocols");
    row("extension", good + "Sec-WebSocket-Extensions: x-y\r\n", none, "extension");
    row("empty extension", good + "Sec-WebSocket-Extensions:\r\n", none,
        "Extensions header is empty");
    row("two lengths", good + "Content-Length: 4\r\nContent-Length: 5\r\n", none, "Content-Length");
    row("the same length twice", good + "Content-Length: 4\r\nContent-Length: 4\r\n", none, "");
    row("two locations", good + "Location: /a\r\nLocation: /b\r\n", none, "Location");
    row("nul", good + QByteArray("X: a\0b\r\n", 8), none, "NUL");
}

void TestUpgrade::check()
{
    QFETCH(QByteArray, head);
    QFETCH(QStringList, asked);
    QFETCH(QString, problem);
    QFETCH(QString, protocol);
    const auto answer = UpgradeAnswer::check(ResponseHead(head + "\r\n"), key, asked);
    QVERIFY2(answer.problem.contains(problem), qPrintable(answer.problem));
    QCOMPARE(answer.problem.isEmpty(), problem.isEmpty());
    QCOMPARE(answer.protocol, protocol);
}

void TestUpgrade::remarks_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("remark");
    QByteArray lf = good;
    lf.replace("\r\n", "\n");
    QByteArray old = good;
    old.replace("HTTP/1.1", "HTTP/1.0");
    QTest::newRow("nothing odd") << good << QString();
    QTest::newRow("bare line feeds") << lf << QStringLiteral("LF");
    QTest::newRow("HTTP/1.0") << old << QStringLiteral("HTTP/1.0");
    QTest::newRow("junk in front")
        << QByteArray("\r\n" + good) << QStringLiteral("before the status line");
    QTest::newRow("folded") << QByteArray(good + "X-Long: a\r\n b\r\n") << QStringLiteral("folded");
    QTest::newRow("no colon") << QByteArray(good + "nonsense\r\n") << QStringLiteral("was ignored");
    QTest::newRow("space before colon")
        << QByteArray(good + "X : y\r\n") << QStringLiteral("colon");
}

void TestUpgrade::remarks()
{
    QFETCH(QByteArray, head);
    QFETCH(QString, remark);
    const ResponseHead read(head + "\r\n");
    QCOMPARE(UpgradeAnswer::check(read, key, {}).problem, QString());
    QCOMPARE(read.remarks().isEmpty(), remark.isEmpty());
    if (!remark.isEmpty())
        QVERIFY2(read.remarks().first().contains(remark), qPrintable(read.remarks().first()));
}

void TestUpgrade::locate_data()
{
    using Extent = ResponseHead::Extent;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Extent>("extent");
    QTest::addColumn<qsizetype>("length");
    QTest::newRow("nothing") << QByteArray() << Extent::Incomplete << qsizetype(0);
    QTest::newRow("half a line") << QByteArray("HTTP/1.1 1") << Extent::Incomplete << qsizetype(0);
    QTest::newRow("one line end") << QByteArray("HTTP/1.1 101\r\n") << Extent::Incomplete
                                  << qsizetype(0);
    QTest::newRow("complete") << QByteArray("HTTP/1.1 101\r\n\r\nrest") << Extent::Complete
                              << qsizetype(16);
    QTest::newRow("bare line feeds")
        << QByteArray("HTTP/1.1 101\n\nrest") << Extent::Complete << qsizetype(14);
    QTest::newRow("four bytes of junk")
        << QByteArray("xxxxhttp/1.1 101\n\n") << Extent::Complete << qsizetype(18);
    QTest::newRow("five bytes of junk")
        << QByteArray("xxxxxhttp/1.1 101\n\n") << Extent::NotHttp << qsizetype(0);
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-x") << Extent::NotHttp << qsizetype(0);
    QTest::newRow("endless") << QByteArray("HTTP/1.1 " + QByteArray(ResponseHead::maxBytes, 'x'))
                             << Extent::TooLong << qsizetype(0);
}

void TestUpgrade::locate()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ResponseHead::Extent, extent);
    QFETCH(qsizetype, length);
    qsizetype found = 0;
    QCOMPARE(ResponseHead::locate(bytes, 0, found), extent);
    if (extent == ResponseHead::Extent::Complete)
        QCOMPARE(found, length);
}

void TestUpgrade::headInPieces()
{
    const QByteArray bytes = good + "\r\n\x81\x02hi";
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        UpgradeRequest request;
        request.key = key;
        Evidence evidence;
        AnswerReader reader(request, evidence);
        reader.read(bytes.first(cut));
        QByteArray rest = bytes.sliced(cut);
        if (cut < good.size() + 2)
            QCOMPARE(reader.read(rest), AnswerReader::State::Accepted);
        if (cut <= good.size() + 1)
            QCOMPARE(reader.rest(), QByteArray("\x81\x02hi"));
        QCOMPARE(evidence.response, good + "\r\n");
        QCOMPARE(evidence.status, 101);
    }
}

void TestUpgrade::refusalKeepsItsBody()
{
    UpgradeRequest request;
    Evidence evidence;
    AnswerReader reader(request, evidence);
    QCOMPARE(reader.read("HTTP/1.1 403 Forbidden\r\nContent-Length: 6\r\n\r\nno"),
        AnswerReader::State::Body);
    QCOMPARE(reader.read(" way"), AnswerReader::State::Failed);
    QCOMPARE(evidence.responseBody, QByteArray("no way"));
    QCOMPARE(evidence.rule, QString());
    QCOMPARE(evidence.status, 403);
}

void TestUpgrade::cutOffHeads()
{
    const auto endAfter = [](const QByteArray &bytes) {
        UpgradeRequest request;
        request.key = key;
        Evidence evidence;
        AnswerReader reader(request, evidence);
        reader.read(bytes);
        return reader.end();
    };
    QCOMPARE(endAfter({}), AnswerReader::State::Failed);
    QCOMPARE(endAfter("HTTP/1.1 101 Swit"), AnswerReader::State::Failed);
    QCOMPARE(endAfter(good), AnswerReader::State::Failed);
    QCOMPARE(endAfter(good + "\r\n"), AnswerReader::State::Accepted);
}

WASCLEAN_TEST(TestUpgrade, QCoreApplication)

} // namespace tst_upgrade

#include "tst_upgrade.moc"
