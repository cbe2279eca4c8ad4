#include "app/automation/automation.h"
#include "app/automation/protocolresponder.h"
#include "app/codecs/codecs.h"
#include "app/connection/connection.h"
#include "app/connection/networkthreadsender.h"
#include "app/wire/frames/frame.h"
#include "tests/support/servers/frameserver.h"
#include "tests/support/servers/rawserver.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_automation {

using namespace wasclean;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000;
constexpr qint64 mebibyte = qint64(1024) * 1024;

SavedMessage typed(SavedMessage::Type type, const QString &text)
{
    SavedMessage message;
    message.type = type;
    message.text = text;
    return message;
}

AutoReplyRule rule(MatchRule::Kind kind, const QString &pattern, const QString &reply)
{
    AutoReplyRule rule;
    rule.match = {kind, pattern};
    rule.reply = typed(SavedMessage::Type::Text, reply);
    return rule;
}

} // namespace

/// What arrives at a server that nobody here wrote.
class TestAutomation : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void repeatsInOrder();
    void repeatsEveryType();
    void repeatsInFrames();
    void endlessRepeatStops();
    void stopsUnderAFlood();
    void burstArrivesWhole();
    void burstOfEmptyPings();
    void repeatEndsWithTheConnection();
    void bufferedAmountReturnsToNothing();
    void repliesWithCaptures();
    void firstRuleThatMatchesReplies();
    void repliesAfterADelay();
    void loopIsHeldBack();
    void serverThatDoesNotReadIsNotAnswered_data();
    void serverThatDoesNotReadIsNotAnswered();
    void wrongReplyIsTold();
    void tooMuchEffortIsTold();
    void remoteTextIsNoTemplate();
    void replyWithoutAValueIsNotSent_data();
    void replyWithoutAValueIsNotSent();
    void bracesThatAreMeantAreSent();
    void messageBeforeAViolationIsAnswered_data();
    void messageBeforeAViolationIsAnswered();
    void violationDoesNotWaitForEver();
    void waitsForAMessage();
    void waitEndsWithItsTime();
    void waitEndsWithTheConnection();
    void refusedWhenNotConnected();

private:
    void open(const QString &path = QStringLiteral("/"));
    void connectTo(const QString &url);

    std::unique_ptr<FrameServer> m_server;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Automation> m_automation;
};

void TestAutomation::init()
{
    m_server = std::make_unique<FrameServer>();
    QVERIFY2(
        m_server->start(QStringLiteral(WASCLEAN_TEST_DATA "/../support/servers/frameserver.py")),
        "python3-websockets is needed (tests/run installs it)");
    m_connection = std::make_unique<Connection>();
    m_automation = std::make_unique<Automation>(*m_connection);
}

void TestAutomation::cleanup()
{
    m_automation.reset();
    m_connection.reset();
    m_server.reset();
}

void TestAutomation::open(const QString &path) { connectTo(m_server->url(path)); }

void TestAutomation::connectTo(const QString &url)
{
    ConnectionOptions options;
    options.url = *WebSocketUrl::parse(url);
    const QSignalSpy opened(m_connection.get(), &Connection::opened);
    QCOMPARE(m_connection->open(options), QString());
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
}

void TestAutomation::repeatsInOrder()
{
    open();
    const QList<SavedMessage> messages{typed(SavedMessage::Type::Text, QStringLiteral("a")),
        typed(SavedMessage::Type::Text, QStringLiteral("b")),
        typed(SavedMessage::Type::Text, QStringLiteral("Zoë"))};
    QCOMPARE(m_automation->startRepeat(messages, MessageSequence::Order::InOrder, {1ms, 0ms, 7}),
        QString());
    QVERIFY(m_automation->isRepeating());
    QTRY_VERIFY_WITH_TIMEOUT(!m_automation->isRepeating(), patience);
    QCOMPARE(m_automation->repeatProgress().sent, 7);
    QTRY_COMPARE_WITH_TIMEOUT(m_server->payloads("text"),
        QList<QByteArray>({"a", "b", "Zo\xc3\xab", "a", "b", "Zo\xc3\xab", "a"}), patience);
}

void TestAutomation::repeatsEveryType()
{
    open();
    using Type = SavedMessage::Type;
    const QList<SavedMessage> messages{typed(Type::Json, QStringLiteral("{\"a\": 1.10}")),
        typed(Type::Xml, QStringLiteral("<a/>")), typed(Type::Hex, QStringLiteral("00ff")),
        typed(Type::Base64, QStringLiteral("AQI=")), typed(Type::Ping, QStringLiteral("pi")),
        typed(Type::Pong, QStringLiteral("po"))};
    QCOMPARE(m_automation->startRepeat(messages, MessageSequence::Order::InOrder, {1ms, 0ms, 6}),
        QString());
    using Frame = FrameServer::Frame;
    const QList<Frame> expected{{"text", true, "{\"a\": 1.10}"}, {"text", true, "<a/>"},
        {"binary", true, QByteArray("\0\xff", 2)}, {"binary", true, "\x01\x02"},
        {"ping", true, "pi"}, {"pong", true, "po"}};
    QTRY_COMPARE_WITH_TIMEOUT(m_server->frames().size(), 6, patience);
    QVERIFY(m_server->frames() == expected);
}

void TestAutomation::repeatsInFrames()
{
    open();
    SavedMessage message = typed(SavedMessage::Type::Text, QStringLiteral("abcdef"));
    message.frames = 3;
    QCOMPARE(m_automation->startRepeat({message}, MessageSequence::Order::InOrder, {1ms, 0ms, 2}),
        QString());
    using Frame = FrameServer::Frame;
    const QList<Frame> expected{{"text", false, "ab"}, {"cont", false, "cd"}, {"cont", true, "ef"},
        {"text", false, "ab"}, {"cont", false, "cd"}, {"cont", true, "ef"}};
    QTRY_COMPARE_WITH_TIMEOUT(m_server->frames().size(), 6, patience);
    QVERIFY(m_server->frames() == expected);
}

void TestAutomation::endlessRepeatStops()
{
    open();
    QCOMPARE(m_automation->startRepeat({typed(SavedMessage::Type::Text, QStringLiteral("x"))},
                 MessageSequence::Order::InOrder, {1ms, 0ms, 0}),
        QString());
    QTRY_VERIFY_WITH_TIMEOUT(m_server->frames().size() > 10, patience);
    m_automation->stopRepeat();
    QTRY_VERIFY_WITH_TIMEOUT(!m_automation->isRepeating(), patience);
    // All that was counted arrives, and nothing more.
    const qint64 sent = m_automation->repeatProgress().sent;
    QTRY_COMPARE_WITH_TIMEOUT(m_server->frames().size(), sent, patience);
    QCOMPARE(m_automation->repeatProgress().problem, QString());
}

void TestAutomation::stopsUnderAFlood()
{
    open(QStringLiteral("/flood"));
    QCOMPARE(m_automation->startRepeat({typed(SavedMessage::Type::Text, QStringLiteral("x"))},
                 MessageSequence::Order::InOrder, {1ms, 0ms, 0}),
        QString());
    QTRY_VERIFY_WITH_TIMEOUT(m_server->frames().size() > 10, patience);
    m_automation->stopRepeat();
    QTRY_VERIFY_WITH_TIMEOUT(!m_automation->isRepeating(), patience);
    const qint64 sent = m_automation->repeatProgress().sent;
    QTRY_COMPARE_WITH_TIMEOUT(m_server->frames().size(), sent, patience);
}

void TestAutomation::burstArrivesWhole()
{
    open();
    constexpr int count = 20'000;
    QCOMPARE(m_automation->startRepeat({typed(SavedMessage::Type::Hex, QStringLiteral("010203"))},
                 MessageSequence::Order::InOrder, {0ms, 0ms, count}),
        QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_server->payloads("binary").size(), count, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_automation->isRepeating(), patience);
    QCOMPARE(m_automation->repeatProgress().sent, count);
    QCOMPARE(m_automation->repeatProgress().missed, 0);
}

void TestAutomation::burstOfEmptyPings()
{
    open();
    constexpr int count = 5000;
    QCOMPARE(m_automation->startRepeat({typed(SavedMessage::Type::Ping, {})},
                 MessageSequence::Order::InOrder, {0ms, 0ms, count}),
        QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_server->payloads("ping").size(), count, patience);
}

void TestAutomation::repeatEndsWithTheConnection()
{
    open();
    QCOMPARE(m_automation->startRepeat({typed(SavedMessage::Type::Text, QStringLiteral("x"))},
                 MessageSequence::Order::InOrder, {1ms, 0ms, 0}),
        QString());
    QTRY_VERIFY_WITH_TIMEOUT(!m_server->frames().isEmpty(), patience);
    QCOMPARE(m_connection->close(4000), QString());
    QTRY_VERIFY_WITH_TIMEOUT(!m_automation->isRepeating(), patience);
    QVERIFY(!m_automation->repeatProgress().problem.isEmpty());
    // The Close frame is the last that was sent.
    QTRY_COMPARE_WITH_TIMEOUT(m_server->frames().last().opcode, QByteArray("close"), patience);
}

void TestAutomation::bufferedAmountReturnsToNothing()
{
    open();
    QSignalSpy amounts(m_connection.get(), &Connection::bufferedAmountChanged);
    QCOMPARE(m_automation->startRepeat({typed(SavedMessage::Type::Text, QString(10'000, u'x'))},
                 MessageSequence::Order::InOrder, {0ms, 0ms, 100}),
        QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_server->frames().size(), 100, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_connection->bufferedAmount(), 0, patience);
    qint64 highest = 0;
    for (const QList<QVariant> &arguments : std::as_const(amounts))
        highest = std::max(highest, arguments[0].toLongLong());
    QVERIFY(highest > 0);
}

void TestAutomation::repliesWithCaptures()
{
    m_automation->setRules(
        {rule(MatchRule::Kind::Regex, QStringLiteral("^(?<who>\\w+) asks (\\d+)"),
             QStringLiteral("{{who}}: {{2}} of {{match}}")),
            rule(MatchRule::Kind::JsonPath, QStringLiteral("$.type = ask"),
                QStringLiteral("{\"re\": {{$.id}}}"))},
        1000);
    open();
    m_server->say("Ann asks 12 things");
    m_server->say("{\"type\": \"ask\", \"id\": 18446744073709551615}");
    m_server->say("nobody asks");
    m_server->say("Bob asks 3");
    QTRY_COMPARE_WITH_TIMEOUT(m_server->payloads("text"),
        QList<QByteArray>(
            {"Ann: 12 of Ann asks 12", "{\"re\": 18446744073709551615}", "Bob: 3 of Bob asks 3"}),
        patience);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_automation->autoReplyProgress().sent, QList<qint64>({2, 1}), patience);
}

void TestAutomation::firstRuleThatMatchesReplies()
{
    AutoReplyRule off = rule(MatchRule::Kind::Anything, {}, QStringLiteral("off"));
    off.enabled = false;
    m_automation->setRules(
        {off, rule(MatchRule::Kind::Contains, QStringLiteral("a"), QStringLiteral("first")),
            rule(MatchRule::Kind::Anything, {}, QStringLiteral("second"))},
        1000);
    open();
    m_server->say("abc");
    m_server->say("xyz");
    QTRY_COMPARE_WITH_TIMEOUT(
        m_server->payloads("text"), QList<QByteArray>({"first", "second"}), patience);
}

void TestAutomation::repliesAfterADelay()
{
    constexpr qint64 delay = 100;
    AutoReplyRule late = rule(MatchRule::Kind::Anything, {}, QStringLiteral("{{match}} late"));
    late.delay = std::chrono::milliseconds(delay);
    m_automation->setRules({late}, 1000);
    const QSignalSpy batches(m_connection.get(), &Connection::messages);
    open();
    m_server->say("a");
    QTRY_COMPARE_WITH_TIMEOUT(m_server->payloads("text"), QList<QByteArray>({"a late"}), patience);
    qint64 asked = 0;
    qint64 answered = 0;
    const auto isLogged = [&batches, &asked, &answered] {
        for (const QList<QVariant> &arguments : batches) {
            for (const Message &row : *arguments[0].value<MessageBatch>()) {
                if (row.kind == MessageKind::Text)
                    (row.direction == Direction::Received ? asked : answered) = row.time;
            }
        }
        return asked != 0 && answered != 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isLogged(), patience);
    QVERIFY(answered - asked >= (delay - 1) * 1'000'000);
}

void TestAutomation::loopIsHeldBack()
{
    // Its own answer comes back and is answered again.
    m_automation->setRules({rule(MatchRule::Kind::Anything, {}, QStringLiteral("again"))}, 20);
    open(QStringLiteral("/echo"));
    QCOMPARE(m_connection->sendText(QStringLiteral("go")), QString());
    QTRY_VERIFY_WITH_TIMEOUT(m_automation->autoReplyProgress().heldBack > 0, patience);
    // Held back is left out, so the loop is over.
    QVERIFY(m_automation->autoReplyProgress().sent.first() >= 1);
}

void TestAutomation::serverThatDoesNotReadIsNotAnswered_data()
{
    QTest::addColumn<bool>("byRule");
    QTest::newRow("rule") << true;
    QTest::newRow("client of Socket.IO") << false;
}

/// Sends messages of 4 MiB and reads no answer, of which four fill what may wait.
void TestAutomation::serverThatDoesNotReadIsNotAnswered()
{
    QFETCH(bool, byRule);
    RawServer server;
    if (byRule)
        m_automation->setRules(
            {rule(MatchRule::Kind::Anything, {}, QStringLiteral("{{match}}"))}, 1000);
    auto *const responder = new ProtocolResponder(*m_connection->networkSender());
    connect(m_connection.get(), &Connection::messages, responder, &ProtocolResponder::take);
    const auto end = qScopeGuard([responder] { responder->deleteLater(); });
    int received = 0;
    connect(m_connection.get(), &Connection::messages, this, [&](const MessageBatch &batch) {
        for (const Message &row : *batch)
            received += row.direction == Direction::Received && row.kind == MessageKind::Text;
    });
    connectTo(server.url());
    if (!byRule) {
        QMetaObject::invokeMethod(responder,
            [responder] { responder->begin(codecWithId(QStringLiteral("socketio-eio4"))); });
    }
    server.setReading(false);
    constexpr int count = 30;
    const QByteArray text = '2' + QByteArray(4 * mebibyte - 1, 'x');
    for (int i = 0; i < count; ++i)
        server.sendFrame(OpText, text);
    QTRY_COMPARE_WITH_TIMEOUT(received, count, patience);
    if (byRule)
        QTRY_VERIFY_WITH_TIMEOUT(m_automation->autoReplyProgress().blocked > 0, patience);
    // All messages before this call have been answered, or not.
    QMetaObject::invokeMethod(
        responder, [] {}, Qt::BlockingQueuedConnection);
    QTRY_VERIFY_WITH_TIMEOUT(m_connection->bufferedAmount() >= 12 * mebibyte, patience);
    QVERIFY(m_connection->bufferedAmount() <= 20 * mebibyte);
}

void TestAutomation::wrongReplyIsTold()
{
    AutoReplyRule wrong = rule(MatchRule::Kind::Anything, {}, QStringLiteral("{\"a\": {{match}}}"));
    wrong.reply.type = SavedMessage::Type::Json;
    m_automation->setRules({wrong}, 1000);
    open();
    m_server->say("1.10");
    QTRY_COMPARE_WITH_TIMEOUT(
        m_server->payloads("text"), QList<QByteArray>({"{\"a\": 1.10}"}), patience);
    m_server->say("no JSON");
    QTRY_VERIFY_WITH_TIMEOUT(!m_automation->autoReplyProgress().problem.isEmpty(), patience);
    QCOMPARE(m_server->payloads("text").size(), 1);
}

void TestAutomation::tooMuchEffortIsTold()
{
    // Nobody knows whether the first rule matches, so the second must not answer in its place.
    m_automation->setRules(
        {rule(MatchRule::Kind::Regex, QStringLiteral("(?:(a+)+$|SECRET)"), QStringLiteral("first")),
            rule(MatchRule::Kind::Anything, {}, QStringLiteral("second"))},
        1000);
    open();
    m_server->say(QByteArray(38, 'a') + "! SECRET");
    m_server->say("easy");
    QTRY_COMPARE_WITH_TIMEOUT(m_server->payloads("text"), QList<QByteArray>({"second"}), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_automation->autoReplyProgress().undecided, 1, patience);
}

void TestAutomation::remoteTextIsNoTemplate()
{
    m_automation->setExpander([](const QString &text) {
        Environment environment;
        environment.name = QStringLiteral("e");
        environment.variables = {{QStringLiteral("secret"), QStringLiteral("hunter2")}};
        Variables variables;
        variables.setEnvironment(environment);
        return variables.expand(text);
    });
    m_automation->setRules(
        {rule(MatchRule::Kind::Anything, {}, QStringLiteral("{{secret}} {{match}}"))}, 1000);
    open();
    m_server->say("{{secret}} {{match}}");
    QTRY_COMPARE_WITH_TIMEOUT(
        m_server->payloads("text"), QList<QByteArray>({"hunter2 {{secret}} {{match}}"}), patience);
}

void TestAutomation::replyWithoutAValueIsNotSent_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("problem");
    QTest::newRow("variable") << QStringLiteral("{{nope}} {{match}}")
                              << QStringLiteral("“nope” has no value");
    QTest::newRow("call") << QStringLiteral("{{random.int(6)}}")
                          << QStringLiteral("{{random.int(1,6)}}");
    QTest::newRow("group") << QStringLiteral("{{1}} {{2}}") << QStringLiteral("“2”");
    QTest::newRow("JSON path") << QStringLiteral("{{$.id}}") << QStringLiteral("“$.id”");
}

/// As with Send, a name in braces does not go out by mistake. It is said once for each rule.
void TestAutomation::replyWithoutAValueIsNotSent()
{
    QFETCH(QString, reply);
    QFETCH(QString, problem);
    QSignalSpy refused(m_automation.get(), &Automation::replyRefused);
    m_automation->setExpander([](const QString &text) { return Variables().expand(text); });
    m_automation->setRules(
        {rule(MatchRule::Kind::Contains, QStringLiteral("good"), QStringLiteral("yes")),
            rule(MatchRule::Kind::Regex, QStringLiteral("^(.)"), reply)},
        1000);
    open();
    m_server->say("x");
    m_server->say("y");
    m_server->say("good");
    QTRY_COMPARE_WITH_TIMEOUT(m_server->payloads("text"), QList<QByteArray>({"yes"}), patience);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first()[0].value<qsizetype>(), 1);
    QVERIFY2(
        refused.first()[1].toString().contains(problem), qPrintable(refused.first()[1].toString()));
    QTRY_VERIFY_WITH_TIMEOUT(!m_automation->autoReplyProgress().problem.isEmpty(), patience);
}

void TestAutomation::bracesThatAreMeantAreSent()
{
    m_automation->setExpander([](const QString &text) { return Variables().expand(text); });
    AutoReplyRule json = rule(MatchRule::Kind::Anything, {},
        QStringLiteral("{\"a\":{\"b\":{{match}}},\"c\":\"{{'{{'}}nope}} {{'{{'}}1}} {{ ? }}\"}"));
    json.reply.type = SavedMessage::Type::Json;
    m_automation->setRules({json}, 1000);
    open();
    m_server->say("7");
    QTRY_COMPARE_WITH_TIMEOUT(m_server->payloads("text"),
        QList<QByteArray>({"{\"a\":{\"b\":7},\"c\":\"{{nope}} {{1}} {{ ? }}\"}"}), patience);
}

void TestAutomation::messageBeforeAViolationIsAnswered_data()
{
    QTest::addColumn<bool>("byRule");
    QTest::newRow("by a rule") << true;
    QTest::newRow("by who listens") << false;
}

/// A good message and a frame with an opcode that there is not, in one go.
void TestAutomation::messageBeforeAViolationIsAnswered()
{
    QFETCH(bool, byRule);
    RawServer server;
    QObject listener;
    if (byRule) {
        m_automation->setRules(
            {rule(MatchRule::Kind::Anything, {}, QStringLiteral("re: {{match}}"))}, 1000);
    } else {
        connect(m_connection.get(), &Connection::messages, &listener,
            [this](const MessageBatch &batch) {
                for (const Message &row : *batch) {
                    if (row.kind == MessageKind::Text && row.direction == Direction::Received)
                        m_connection->sendText(QString::fromUtf8("re: " + row.payload));
                }
            });
    }
    const QSignalSpy closed(m_connection.get(), &Connection::closed);
    connectTo(server.url());
    server.send(QByteArray("\x81\2hi\x83\0", 6));
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
    QCOMPARE(m_connection->evidence().failure, Failure::Violation);
    QTRY_COMPARE_WITH_TIMEOUT(server.frames(8).size(), 1, patience);
    QCOMPARE(server.frames().size(), 2);
    QCOMPARE(server.message(), QByteArray("re: hi"));
    QCOMPARE(server.frames(8).first().payload, QByteArray("\x03\xEA"));
}

/// Whoever keeps a message does not keep the connection.
void TestAutomation::violationDoesNotWaitForEver()
{
    RawServer server;
    const QSignalSpy batches(m_connection.get(), &Connection::messages);
    const QSignalSpy closed(m_connection.get(), &Connection::closed);
    connectTo(server.url());
    server.send(QByteArray("\x81\2hi\x83\0", 6));
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
    QCOMPARE(m_connection->evidence().failure, Failure::Violation);
    QVERIFY(!batches.isEmpty());
}

void TestAutomation::waitsForAMessage()
{
    open();
    QSignalSpy matched(m_automation.get(), &Automation::waitMatched);
    QSignalSpy timedOut(m_automation.get(), &Automation::waitTimedOut);
    QCOMPARE(m_automation->startWait({MatchRule::Kind::JsonPath, QStringLiteral("$.n = 2")}, 1h),
        QString());
    QVERIFY(m_automation->isWaiting());
    m_server->say("{\"n\": 1}");
    m_server->say("{\"n\": 2.0}");
    QTRY_COMPARE_WITH_TIMEOUT(matched.size(), 1, patience);
    QCOMPARE(matched.at(0).at(0).value<Message>().payload, QByteArray("{\"n\": 2.0}"));
    QVERIFY(!m_automation->isWaiting());
    QCOMPARE(timedOut.size(), 0);
}

void TestAutomation::waitEndsWithItsTime()
{
    open();
    QSignalSpy matched(m_automation.get(), &Automation::waitMatched);
    QSignalSpy timedOut(m_automation.get(), &Automation::waitTimedOut);
    QCOMPARE(m_automation->startWait({MatchRule::Kind::Anything, {}}, 10ms), QString());
    QTRY_COMPARE_WITH_TIMEOUT(timedOut.size(), 1, patience);
    QVERIFY(!m_automation->isWaiting());
    QCOMPARE(matched.size(), 0);
}

void TestAutomation::waitEndsWithTheConnection()
{
    open();
    QCOMPARE(m_automation->startWait({MatchRule::Kind::Anything, {}}, 1h), QString());
    m_connection->abort();
    QTRY_VERIFY_WITH_TIMEOUT(!m_automation->isWaiting(), patience);
}

void TestAutomation::refusedWhenNotConnected()
{
    const SavedMessage message = typed(SavedMessage::Type::Text, QStringLiteral("x"));
    QVERIFY(!m_automation->startRepeat({message}, MessageSequence::Order::InOrder, {1ms, 0ms, 1})
                 .isEmpty());
    QVERIFY(!m_automation->startWait({MatchRule::Kind::Anything, {}}, 1h).isEmpty());
    open();
    QVERIFY(m_automation->startWait({MatchRule::Kind::Regex, QStringLiteral("(")}, 1h)
                .contains(QStringLiteral("column")));
    QVERIFY(
        !m_automation->startRepeat({}, MessageSequence::Order::InOrder, {1ms, 0ms, 1}).isEmpty());
}

WASCLEAN_TEST(TestAutomation, QCoreApplication)

} // namespace tst_automation

#include "tst_automation.moc"
