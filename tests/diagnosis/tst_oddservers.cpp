#include "tests/diagnosis/trial.h"
#include "tests/support/servers/rawserver.h"
#include "tests/support/servers/replayserver.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <utility>

namespace tst_oddservers {

using namespace std::chrono_literals;
using namespace wasclean;

namespace {

constexpr int patience = 60'000;

/// What a server does once the request is in: bytes to send, or a word.
struct Act
{
    enum class Kind : quint8 { Send, AwaitText, End };

    Kind kind = Kind::Send;
    QByteArray bytes = {};
    ReplayEnd how = ReplayEnd::None;
};

Act say(const QByteArray &bytes) { return {Act::Kind::Send, bytes}; }

Act hexadecimal(const char *digits) { return say(QByteArray::fromHex(digits)); }

const Act good = say(goodAnswer());
const Act hello = hexadecimal("81026869");
const Act awaitText{Act::Kind::AwaitText};
const Act fin{Act::Kind::End, {}, ReplayEnd::Fin};
const Act rst{Act::Kind::End, {}, ReplayEnd::Rst};
const Act hold{Act::Kind::End, {}, ReplayEnd::Hold};

ReplayScript scriptOf(const QList<Act> &acts)
{
    ReplayScript script;
    for (const Act &act : acts) {
        ReplayStep step;
        step.bytes = act.bytes;
        step.end = act.how;
        if (act.kind == Act::Kind::AwaitText)
            step.awaitedOpcode = 1;
        script.push_back(step);
    }
    return script;
}

QByteArray refusal(const QByteArray &line, const QByteArray &headers, const QByteArray &body = {})
{
    return "HTTP/1.1 " + line + "\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// A server, what is sent to it, and the causes that may be told. No other may.
struct OddServer
{
    const char *name;
    QList<Act> acts;
    QStringList allowed;
    qsizetype messageSize = 0;
};

QStringList rules(std::initializer_list<const char *> names)
{
    QStringList list;
    for (const char *name : names)
        list.append(QString::fromLatin1(name));
    return list;
}

QList<OddServer> oddOpeners()
{
    const QByteArray redirect = "Location: /chat\r\n";
    return {
        {"200 with the headers of an acceptance",
            {say("HTTP/1.1 200 OK\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                 "Sec-WebSocket-Accept: {accept}\r\nContent-Length: 0\r\n\r\n"),
                fin},
            rules({"not-websocket"})},
        {"a redirect to itself", {say(refusal("302 Found", redirect)), fin}, rules({"redirected"})},
        {"403 about a rate", {say(refusal("403 Forbidden", {}, "rate limit exceeded")), fin},
            rules({"forbidden", "origin-refused"})},
        {"401 through Cloudflare",
            {say(refusal("401 Unauthorized", "Server: cloudflare\r\nCF-Ray: 1\r\n")), fin},
            rules({"login-wanted"})},
        {"520 without Cloudflare", {say(refusal("520 Odd", {})), fin}, rules({"refused"})},
        {"402", {say(refusal("402 Payment Required", {})), fin}, rules({"refused"})},
        {"300 without a place", {say(refusal("300 Multiple Choices", {})), fin},
            rules({"refused"})},
        {"502 of whom", {say(refusal("502 Bad Gateway", {})), fin}, rules({"backend-down"})},
        {"half a head, and RST", {say("HTTP/1.1 101 Switch"), rst}, {}},
        {"two answers in one", {say(refusal("404 Not Found", {}) + goodAnswer()), fin},
            rules({"wrong-path"})},
        {"JSON of another program with a code",
            {say(refusal("400 Bad Request", {}, R"({"code":3,"message":"no such thing"})")), fin},
            rules({"bad-request"})},
    };
}

QList<OddServer> oddEnders()
{
    return {
        {"answers a large message and leaves", {good, awaitText, hello, fin}, {}, 9000},
        {"greets and leaves", {good, hello, fin}, {}},
        {"leaves within a Ping", {good, hexadecimal("890561"), rst}, rules({"cut-mid-frame"})},
        {"answers HTTP after it accepted",
            {good, say("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"), fin},
            rules({"server-violates"})},
        {"sends a page after it accepted", {good, say("<html><body>hi</body></html>"), fin},
            rules({"server-violates"})},
        {"1000, and RST", {good, hexadecimal("880203e8"), rst}, rules({"reset-after-close"})},
        {"1001 of a bridle", {good, hexadecimal("880803e9627269646c65"), fin},
            rules({"ended-at-once"})},
        {"4408 without GraphQL", {good, hexadecimal("88021138"), fin}, rules({"own-code"})},
        {"3500 without Centrifugo", {good, hexadecimal("88020dac"), fin}, rules({"own-code"})},
        {"an empty Close frame", {good, hexadecimal("8800"), fin}, rules({"ended-at-once"})},
        {"a Close frame in place of an answer", {good, awaitText, hexadecimal("880203e8"), fin}, {},
            100},
        {"RST for a small message", {good, awaitText, rst}, {}, 100},
    };
}

} // namespace

/// Servers that end connections in odd ways, of which no wrong cause may be told.
class TestOddServers : public QObject
{
    Q_OBJECT

private slots:
    void odd_data();
    void odd();
    void everyMessageWasAnswered();
    void silentTogether();
    void interimAndNothing();
    void silenceOfNobody();
    void mistakes_data();
    void mistakes();
    void experiments();

private:
    QString serve(const QList<Act> &acts);

    ReplayServer m_server;
};

QString TestOddServers::serve(const QList<Act> &acts)
{
    return QStringLiteral("ws://127.0.0.1:%1/chat").arg(m_server.listen(scriptOf(acts)));
}

void TestOddServers::odd_data()
{
    QTest::addColumn<int>("index");
    const QList<OddServer> servers = oddOpeners() + oddEnders();
    QVERIFY(servers.size() >= 15);
    for (int i = 0; i < servers.size(); ++i)
        QTest::newRow(servers.at(i).name) << i;
}

void TestOddServers::odd()
{
    QFETCH(int, index);
    const OddServer server = (oddOpeners() + oddEnders()).at(index);
    const Ending ending = endingOf(serve(server.acts), [&server](Connection &connection) {
        if (server.messageSize > 0)
            connection.sendText(QString(server.messageSize, u'x'));
    });
    // The second time it may look like a habit.
    for (const QList<AttemptSummary> &others :
        {QList<AttemptSummary>(), QList<AttemptSummary>{AttemptSummary::of(ending.evidence)}}) {
        const Diagnosis diagnosis = ending.diagnosis(others, 10);
        for (const Cause &cause : diagnosis.causes)
            QVERIFY2(server.allowed.contains(cause.rule), told(diagnosis).constData());
        if (server.allowed.isEmpty())
            QVERIFY2(!diagnosis.remark.isEmpty(), told(diagnosis).constData());
    }
}

/// A server that took and answered every message was not flooded.
void TestOddServers::everyMessageWasAnswered()
{
    constexpr int messages = 300;
    RawServer server;
    int received = 0;
    connect(&server, &RawServer::frameReceived, &server, [&server, &received] {
        if (++received < messages)
            return;
        for (int i = 0; i < messages; ++i)
            server.sendFrame(1, "yes");
        server.endTcp();
    });
    const Ending ending = endingOf(server.url(), [](Connection &connection) {
        for (int i = 0; i < messages; ++i)
            connection.sendText(QStringLiteral("again"));
    });
    QVERIFY2(ending.diagnosis({}, 60).causes.isEmpty(), told(ending.diagnosis({}, 60)).constData());
}

/// Two that were opened and silent together end by the same timer, without a restart.
void TestOddServers::silentTogether()
{
    ReplayStep end;
    end.end = ReplayEnd::Fin;
    end.afterMs = 400;
    ReplayStep answer;
    answer.bytes = goodAnswer();
    const QString url
        = QStringLiteral("ws://127.0.0.1:%1/chat").arg(m_server.listen({answer, end}));
    Connection first;
    Connection second;
    for (Connection *connection : {&first, &second})
        QCOMPARE(connection->open(optionsFor(url)), QString());
    QTRY_VERIFY_WITH_TIMEOUT(
        first.evidence().endTime > 0 && second.evidence().endTime > 0, patience);
    const Ending ending{first.evidence(), {}};
    const double factor = double(ending.silence()) / 1e9 / 60;
    const Diagnosis diagnosis = ending.diagnosis({AttemptSummary::of(second.evidence())}, factor);
    for (const Cause &cause : diagnosis.causes)
        QVERIFY2(cause.rule != QStringLiteral("restart"), told(diagnosis).constData());
}

void TestOddServers::interimAndNothing()
{
    ConnectionOptions options = optionsFor(serve({say("HTTP/1.1 101 Switching"), hold}));
    options.handshakeTimeout = 300ms;
    const Diagnosis diagnosis = endingOf(options).diagnosis();
    QVERIFY2(diagnosis.causes.isEmpty(), told(diagnosis).constData());
}

/// 47 s are nobody's default, and seen once.
void TestOddServers::silenceOfNobody()
{
    ReplayStep answer;
    answer.bytes = goodAnswer() + QByteArray::fromHex("81026869");
    ReplayStep end;
    end.end = ReplayEnd::Fin;
    end.afterMs = 300;
    const Ending ending
        = endingOf(QStringLiteral("ws://127.0.0.1:%1/").arg(m_server.listen({answer, end})));
    const double factor = double(ending.silence()) / 1e9 / 47;
    const Diagnosis diagnosis = ending.diagnosis({}, factor);
    QVERIFY2(diagnosis.causes.isEmpty(), told(diagnosis).constData());
}

void TestOddServers::mistakes_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("advice");
    QTest::newRow("text") << goodAnswer() << QByteArray("Welcome to the server\r\n")
                          << QStringLiteral("begins with “Welcome to the ser” instead of a frame");
    QTest::newRow("JSON") << goodAnswer() << QByteArray("{\"type\":\"welcome\"}\n")
                          << QStringLiteral("instead of a frame");
    QTest::newRow("HTTP") << goodAnswer() << QByteArray("HTTP/1.1 502 Bad Gateway\r\n\r\n")
                          << QStringLiteral("answered with HTTP after");
    QByteArray chunked = goodAnswer();
    chunked.insert(chunked.size() - 2, "Transfer-Encoding: chunked\r\n");
    QTest::newRow("chunks") << chunked << QByteArray("4\r\n\x81\x02hi\r\n")
                            << QStringLiteral("chunks of HTTP instead of frames");
    QTest::newRow("a reserved bit") << goodAnswer() << QByteArray("\xc1\x02hi")
                                    << QStringLiteral("compression was not negotiated");
}

/// A violation has a usual mistake behind it, which must be that of these bytes.
void TestOddServers::mistakes()
{
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, advice);
    ConnectionOptions options = optionsFor(serve({say(answer), say(bytes), hold}));
    options.deflate.offer = false;
    const Diagnosis diagnosis = endingOf(options).diagnosis();
    QCOMPARE(firstRule(diagnosis), QStringLiteral("server-violates"));
    QVERIFY2(diagnosis.causes.first().advice.first().contains(advice), told(diagnosis).constData());
}

/// Where there is no cause, what was just sent and received is worth a second look.
void TestOddServers::experiments()
{
    const Ending greeted = endingOf(serve({good, hello, fin}));
    QVERIFY(greeted.diagnosis().experiments.filter(QStringLiteral("Read the last message")).size()
        == 1);
    const Ending killed = endingOf(serve({good, awaitText, fin}),
        [](Connection &connection) { connection.sendText(QStringLiteral("x")); });
    QVERIFY(
        killed.diagnosis().experiments.filter(QStringLiteral("Send the same message again")).size()
        == 1);
}

WASCLEAN_TEST(TestOddServers, QCoreApplication)

} // namespace tst_oddservers

#include "tst_oddservers.moc"
