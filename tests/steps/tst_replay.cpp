#include "app/replay/replayrunner.h"
#include "app/session/session.h"

#include "app/demo/demoserver.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_replay {

using namespace wasclean;
using namespace std::chrono_literals;

/// What is sent again, when, and how it compares.
class TestReplay : public QObject
{
    Q_OBJECT

private slots:
    void takesTheSentRows();
    void takesTheSelectedRows();
    void keepsTimeAtEverySpeed();
    void comparesInOrder();
    void sendsAgainAndGathers();
    void stepsOnDemand();
    void tellsOfTheEnd();
};

namespace {

constexpr qint64 second = 1'000'000'000;

ReplayRow row(qint64 time, Direction direction, MessageKind kind, const QByteArray &payload,
    bool selected = false)
{
    Message message;
    message.time = time;
    message.direction = direction;
    message.kind = kind;
    message.payload = payload;
    return {message, selected};
}

std::vector<ReplayRow> sample()
{
    using enum Direction;
    return {
        row(10 * second, None, MessageKind::Open, "open\n{\"url\": \"ws://x.example/\"}"),
        row(11 * second, Sent, MessageKind::Text, "a"),
        row(12 * second, Received, MessageKind::Text, "A"),
        row(12 * second, Received, MessageKind::Ping, "p"),
        row(12 * second, Sent, MessageKind::Pong, "p"),
        row(13 * second, Sent, MessageKind::Binary, "b", true),
        row(14 * second, Received, MessageKind::Binary, "B"),
        row(14 * second, Sent, MessageKind::Ping, "q"),
        row(15 * second, Sent, MessageKind::Text, "c"),
        row(16 * second, Received, MessageKind::Text, "C"),
        row(17 * second, Sent, MessageKind::CloseFrame, "\x0F\xA1"),
        row(17 * second, Received, MessageKind::CloseFrame, "\x0F\xA1"),
        row(17 * second, None, MessageKind::Close, "closed\n{}"),
    };
}

QByteArrayList payloads(const std::vector<Message> &messages)
{
    QByteArrayList all;
    for (const Message &message : messages)
        all.append(message.payload);
    return all;
}

ConnectionOptions optionsFor(const QString &url)
{
    ConnectionOptions options;
    options.url = *WebSocketUrl::parse(url);
    return options;
}

} // namespace

void TestReplay::takesTheSentRows()
{
    const Replay replay = makeReplay(sample(), false);
    QCOMPARE(replay.url, QStringLiteral("ws://x.example/"));
    QCOMPARE(replay.startTime, 10 * second);
    QCOMPARE(payloads(replay.sent), QByteArrayList({"a", "b", "q", "c"}));
    QCOMPARE(payloads(replay.received), QByteArrayList({"A", "B", "C"}));
}

void TestReplay::takesTheSelectedRows()
{
    std::vector<ReplayRow> rows = sample();
    Replay replay = makeReplay(rows, true);
    QCOMPARE(payloads(replay.sent), QByteArrayList({"b"}));
    QCOMPARE(payloads(replay.received), QByteArrayList({"B"}));
    QCOMPARE(replay.startTime, 13 * second);
    rows[9].selected = true;
    replay = makeReplay(rows, true);
    QCOMPARE(payloads(replay.received), QByteArrayList({"C"}));
}

void TestReplay::keepsTimeAtEverySpeed()
{
    const Replay replay = makeReplay(sample(), false);
    using Times = std::vector<std::chrono::nanoseconds>;
    QCOMPARE(replaySchedule(replay, 1.0), Times({1s, 3s, 4s, 5s}));
    QCOMPARE(replaySchedule(replay, 10.0), Times({100ms, 300ms, 400ms, 500ms}));
    QCOMPARE(replaySchedule(replay, 0.5), Times({2s, 6s, 8s, 10s}));
    QCOMPARE(replaySchedule(replay, 0.0), Times({0s, 0s, 0s, 0s}));
    const Times schedule = replaySchedule(replay, 1.0);
    QCOMPARE(dueMessages(schedule, 999ms), std::size_t(0));
    QCOMPARE(dueMessages(schedule, 1s), std::size_t(1));
    QCOMPARE(dueMessages(schedule, 4500ms), std::size_t(3));
    QCOMPARE(dueMessages(schedule, 1h), std::size_t(4));
    Replay backwards = replay;
    backwards.sent[1].time = 0;
    QCOMPARE(replaySchedule(backwards, 1.0), Times({1s, 1s, 4s, 5s}));
}

void TestReplay::comparesInOrder()
{
    const std::vector<Message> then = makeReplay(sample(), false).received;
    std::vector<Message> now(then.begin(), then.begin() + 2);
    now[1].kind = MessageKind::Text;
    QCOMPARE(replayMatch(then, now, 0, false), ReplayMatch::Same);
    QCOMPARE(replayMatch(then, now, 1, false), ReplayMatch::Different);
    QCOMPARE(replayMatch(then, now, 2, false), ReplayMatch::Awaited);
    QCOMPARE(replayMatch(then, now, 2, true), ReplayMatch::Missing);
    QCOMPARE(replayMatch(now, then, 2, true), ReplayMatch::Extra);
}

void TestReplay::sendsAgainAndGathers()
{
    DemoServer server;
    QVERIFY(server.listen(0));
    Session session;
    const Connection &connection = session.connection();
    ReplayRunner runner(session);
    runner.setPatience(50ms, 20s);
    const QSignalSpy finished(&runner, &ReplayRunner::finished);
    const Replay replay = makeReplay(sample(), false);
    const ConnectionOptions options = optionsFor(server.url(QStringLiteral("/echo")));
    QCOMPARE(runner.start(replay, options, 1000.0), QString());
    QVERIFY(!runner.start(replay, options, 0).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    QCOMPARE(finished[0][0].toString(), QString());
    QCOMPARE(payloads(runner.received()), QByteArrayList({"a", "b", "c"}));
    QCOMPARE(runner.received()[1].kind, MessageKind::Binary);
    QCOMPARE(connection.readyState(), ReadyState::Closed);
    QVERIFY(!runner.start({}, options, 0).isEmpty());
}

void TestReplay::stepsOnDemand()
{
    DemoServer server;
    QVERIFY(server.listen(0));
    Session session;
    const Connection &connection = session.connection();
    ReplayRunner runner(session);
    const QSignalSpy opened(&connection, &Connection::opened);
    const QSignalSpy finished(&runner, &ReplayRunner::finished);
    QCOMPARE(runner.start(makeReplay(sample(), false),
                 optionsFor(server.url(QStringLiteral("/echo"))), -1.0),
        QString());
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(runner.sentCount(), std::size_t(0));
    runner.sendNext();
    QTRY_COMPARE(payloads(runner.received()), QByteArrayList({"a"}));
    QCOMPARE(runner.sentCount(), std::size_t(1));
    runner.stop();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!finished[0][0].toString().isEmpty());
}

void TestReplay::tellsOfTheEnd()
{
    DemoServer server;
    QVERIFY(server.listen(0));
    Session session;
    ReplayRunner runner(session);
    const QSignalSpy finished(&runner, &ReplayRunner::finished);
    runner.start(
        makeReplay(sample(), false), optionsFor(server.url(QStringLiteral("/close/4321"))), 0);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    QVERIFY2(finished[0][0].toString().contains(QLatin1String("4321")),
        qPrintable(finished[0][0].toString()));
}

WASCLEAN_TEST(TestReplay, QCoreApplication)

} // namespace tst_replay

#include "tst_replay.moc"
