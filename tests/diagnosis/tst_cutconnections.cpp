#include "app/connection/verdict.h"
#include "app/demo/demoserver.h"
#include "tests/diagnosis/trial.h"
#include "tests/support/lostnetwork.h"
#include "tests/support/portable.h"
#include "tests/support/servers/debianservers.h"
#include "tests/support/servers/rawserver.h"
#include "tests/support/servers/replayserver.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <cstdlib>

namespace tst_cutconnections {

using namespace std::chrono_literals;
using namespace wasclean;

namespace {

constexpr int patience = 60'000;
constexpr double nanosecondsOfSecond = 1e9;

ReplayStep sendStep(const QByteArray &bytes, int afterMs = 0)
{
    ReplayStep step;
    step.bytes = bytes;
    step.afterMs = afterMs;
    return step;
}

ReplayStep endStep(ReplayEnd how, int afterMs = 0)
{
    ReplayStep step;
    step.end = how;
    step.afterMs = afterMs;
    return step;
}

ReplayStep awaitText()
{
    ReplayStep step;
    step.awaitedOpcode = 1;
    return step;
}

const QByteArray hello = QByteArray::fromHex("81026869");

/// Accepts, says something, and ends TCP after a silence.
ReplayScript silentServer(int silenceMs)
{
    return {sendStep(goodAnswer()), sendStep(hello), endStep(ReplayEnd::Fin, silenceMs)};
}

} // namespace

/// Real servers that end an open connection without a Close frame.
class TestCutConnections : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void idleTimeout_data();
    void idleTimeout();
    void idleTimeoutOfNginx();
    void sameSilenceTwice();
    void serverStops();
    void resetAfterLargeMessage();
    void flood();
    void withinAFrame();
    void pingUnanswered();
    void pingOfServerUnanswered();
    void networkLost();
    void endedAtOnce();
    void notEnough();

private:
    QString serve(const ReplayScript &script);

    ReplayServer m_server;
    DemoServer m_demo;
    QTemporaryDir m_folder;
    std::optional<Ending> m_silence;
};

void TestCutConnections::initTestCase()
{
    QVERIFY(m_demo.listen(0));
    QVERIFY(m_folder.isValid());
    m_silence = endingOf(serve(silentServer(500)));
}

QString TestCutConnections::serve(const ReplayScript &script)
{
    return QStringLiteral("ws://127.0.0.1:%1/chat").arg(m_server.listen(script));
}

void TestCutConnections::idleTimeout_data()
{
    QTest::addColumn<int>("seconds");
    for (const int seconds : {30, 55, 60, 100, 120, 300, 350, 600})
        QTest::addRow("%d s", seconds) << seconds;
}

/// The silence that was measured stands for the limit, so that no clock decides.
void TestCutConnections::idleTimeout()
{
    QFETCH(int, seconds);
    const double factor = double(m_silence->silence()) / nanosecondsOfSecond / seconds;
    const Diagnosis diagnosis = m_silence->diagnosis({}, factor);
    QVERIFY2(firstRule(diagnosis) == QStringLiteral("idle-known"), told(diagnosis).constData());
    const Cause &cause = diagnosis.causes.first();
    QVERIFY2(cause.likelihood == QStringLiteral("Possibly"), told(diagnosis).constData());
    QVERIFY2(
        cause.sentence.contains(QStringLiteral(" %1 s").arg(seconds)), told(diagnosis).constData());
    // It is a coincidence as long as it was seen once.
    QVERIFY(!diagnosis.experiments.isEmpty());
}

/// nginx names itself in the answer that it passes on.
void TestCutConnections::idleTimeoutOfNginx()
{
    ServerProcess nginx;
    const QString problem = startNginx(nginx, m_folder,
        {QStringLiteral(";"), {}, QStringLiteral("proxy_read_timeout 1s;"), m_demo.port()});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const Ending ending = endingOf(QStringLiteral("ws://127.0.0.1:%1/echo").arg(nginx.port()),
        [](Connection &connection) { connection.sendText(QStringLiteral("hi")); });
    QCOMPARE(ending.evidence.tcpEnd, told(TcpEnd::FinByServer));
    const double factor = double(ending.silence()) / nanosecondsOfSecond / 60;
    const Diagnosis diagnosis = ending.diagnosis({}, factor);
    QVERIFY2(firstRule(diagnosis) == QStringLiteral("idle-known"), told(diagnosis).constData());
    const Cause &cause = diagnosis.causes.first();
    QVERIFY2(cause.likelihood == QStringLiteral("Likely"), told(diagnosis).constData());
    QVERIFY2(
        cause.sentence.contains(QStringLiteral("a default of nginx")), told(diagnosis).constData());
    QVERIFY2(cause.advice.join(u' ').contains(QStringLiteral("proxy_read_timeout")),
        told(diagnosis).constData());
}

void TestCutConnections::sameSilenceTwice()
{
    AttemptHistory history;
    history.add(m_silence->evidence);
    const Ending second = endingOf(QString(m_silence->evidence.url), {});
    history.add(second.evidence);
    // 37 s are no default of anybody.
    const double factor = double(second.silence()) / nanosecondsOfSecond / 37;
    const Diagnosis diagnosis = second.diagnosis(history.othersThan(second.evidence), factor);
    const qint64 difference = std::abs(second.silence() - m_silence->silence());
    const bool isSame = difference <= second.silence() / 50;
    const bool isOther = m_silence->silence() > second.silence()
        && double(difference) > std::max(1.0, 37 * 0.02) * factor * nanosecondsOfSecond;
    if (isSame)
        QVERIFY2(firstRule(diagnosis) == QStringLiteral("idle-again"), told(diagnosis).constData());
    else if (isOther)
        QVERIFY2(diagnosis.causes.isEmpty(), told(diagnosis).constData());
}

/// Two connections end with the server, and then it is not there.
void TestCutConnections::serverStops()
{
    const quint16 port
        = m_server.listen({sendStep(goodAnswer()), sendStep(hello), endStep(ReplayEnd::Hold)});
    const QString url = QStringLiteral("ws://127.0.0.1:%1/chat").arg(port);
    Connection first;
    Connection second;
    AttemptHistory history;
    for (Connection *connection : {&first, &second}) {
        connect(connection, &Connection::closed, &history,
            [&history, connection] { history.add(connection->evidence()); });
        QCOMPARE(connection->open(optionsFor(url)), QString());
        QTRY_COMPARE_WITH_TIMEOUT(connection->readyState(), ReadyState::Open, patience);
    }
    m_server.stop(port);
    QTRY_COMPARE_WITH_TIMEOUT(first.readyState(), ReadyState::Closed, patience);
    QTRY_COMPARE_WITH_TIMEOUT(second.readyState(), ReadyState::Closed, patience);
    const Ending refused = endingOf(url);
    QVERIFY2(firstRule(refused.diagnosis(history.othersThan(refused.evidence)))
            == QStringLiteral("port-closed"),
        told(refused.diagnosis()).constData());
    history.add(refused.evidence);
    const Ending ending{first.evidence(), verdictOf(first.evidence())};
    const Diagnosis diagnosis = ending.diagnosis(history.othersThan(first.evidence()));
    QVERIFY2(firstRule(diagnosis) == QStringLiteral("restart"), told(diagnosis).constData());
    QVERIFY2(diagnosis.causes.first().likelihood == QStringLiteral("Likely"),
        told(diagnosis).constData());
}

void TestCutConnections::resetAfterLargeMessage()
{
    const Ending ending
        = endingOf(serve({sendStep(goodAnswer()), awaitText(), endStep(ReplayEnd::Rst)}),
            [](Connection &connection) { connection.sendText(QString(8200, u'x')); });
    const Diagnosis diagnosis = ending.diagnosis({}, 60);
    QVERIFY2(firstRule(diagnosis) == QStringLiteral("cut-by-size"), told(diagnosis).constData());
    QVERIFY2(diagnosis.causes.first().evidence.join(u' ').contains(QStringLiteral("8,192")),
        told(diagnosis).constData());
    // A small message is not suspected.
    const Ending small
        = endingOf(serve({sendStep(goodAnswer()), awaitText(), endStep(ReplayEnd::Rst)}),
            [](Connection &connection) { connection.sendText(QStringLiteral("x")); });
    QVERIFY2(small.diagnosis({}, 60).causes.isEmpty(), told(small.diagnosis({}, 60)).constData());
}

void TestCutConnections::flood()
{
    RawServer server;
    int received = 0;
    connect(&server, &RawServer::frameReceived, &server, [&server, &received] {
        if (++received == 300)
            server.endTcp();
    });
    const Ending ending = endingOf(server.url(), [](Connection &connection) {
        for (int i = 0; i < 2000; ++i)
            connection.sendText(QStringLiteral("again and again"));
    });
    const Diagnosis diagnosis = ending.diagnosis({}, 60);
    QVERIFY2(firstRule(diagnosis) == QStringLiteral("flood"), told(diagnosis).constData());
}

void TestCutConnections::withinAFrame()
{
    const Ending ending = endingOf(serve({sendStep(goodAnswer()),
        sendStep(QByteArray::fromHex("827e03e8") + "ten bytes."), endStep(ReplayEnd::Fin)}));
    const Diagnosis diagnosis = ending.diagnosis();
    QVERIFY2(firstRule(diagnosis) == QStringLiteral("cut-mid-frame"), told(diagnosis).constData());
    QVERIFY2(diagnosis.causes.first().sentence.contains(QStringLiteral("10 of 1,000 bytes")),
        told(diagnosis).constData());
}

void TestCutConnections::pingUnanswered()
{
    ConnectionOptions options
        = optionsFor(serve({sendStep(goodAnswer()), endStep(ReplayEnd::Hold)}));
    options.keepAlive.pingInterval = 200ms;
    options.keepAlive.pongTimeout = 300ms;
    const Diagnosis diagnosis = endingOf(options).diagnosis();
    QVERIFY2(firstRule(diagnosis) == QStringLiteral("pong-overdue"), told(diagnosis).constData());
    QVERIFY2(diagnosis.causes.first().sentence.contains(isPortableBuild
                     ? QStringLiteral("did not answer a Ping in time.")
                     : QStringLiteral("the network works up to there")),
        told(diagnosis).constData());
}

void TestCutConnections::pingOfServerUnanswered()
{
    ConnectionOptions options = optionsFor(serve({sendStep(goodAnswer()),
        sendStep(QByteArray::fromHex("8900")), endStep(ReplayEnd::Fin, 300)}));
    options.keepAlive.answerPings = false;
    const Diagnosis diagnosis = endingOf(options).diagnosis();
    QVERIFY2(
        firstRule(diagnosis) == QStringLiteral("we-gave-no-pong"), told(diagnosis).constData());
    options.keepAlive.answerPings = true;
    QVERIFY(firstRule(endingOf(options).diagnosis()) != QStringLiteral("we-gave-no-pong"));
}

void TestCutConnections::networkLost()
{
    RawServer server;
    Connection connection;
    const QSignalSpy closed(&connection, &Connection::closed);
    QCOMPARE(connection.open(optionsFor(server.url())), QString());
    QTRY_COMPARE_WITH_TIMEOUT(connection.readyState(), ReadyState::Open, patience);
    QVERIFY(loseNetwork(quint16(QUrl(server.url()).port()), 2500));
    QCOMPARE(connection.sendText(QStringLiteral("anybody there?")), QString());
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
    const Diagnosis diagnosis = diagnose(connection.evidence(), closed[0][0].value<CloseEvent>());
    QVERIFY2(firstRule(diagnosis) == QStringLiteral("network-lost"), told(diagnosis).constData());
    QVERIFY2(diagnosis.causes.first().sentence.contains(isPortableBuild
                     ? QStringLiteral("The system reported")
                     : QStringLiteral("no acknowledgement")),
        told(diagnosis).constData());
}

void TestCutConnections::endedAtOnce()
{
    const QString url = serve({sendStep(goodAnswer()), endStep(ReplayEnd::Fin)});
    AttemptHistory history;
    history.add(endingOf(url).evidence);
    const Ending second = endingOf(url);
    const Diagnosis diagnosis = second.diagnosis(history.othersThan(second.evidence), 60);
    QVERIFY2(firstRule(diagnosis) == QStringLiteral("ended-at-once"), told(diagnosis).constData());
    QVERIFY2(diagnosis.causes.first().likelihood == QStringLiteral("Likely"),
        told(diagnosis).constData());
}

void TestCutConnections::notEnough()
{
    const Ending ending = endingOf(
        serve({sendStep(goodAnswer()), awaitText(), sendStep(hello), endStep(ReplayEnd::Rst)}),
        [](Connection &connection) { connection.sendText(QStringLiteral("hi")); });
    const Diagnosis diagnosis = ending.diagnosis();
    QVERIFY2(diagnosis.causes.isEmpty(), told(diagnosis).constData());
    // Nothing is on the way to a server on this computer.
    QCOMPARE(diagnosis.experiments.size(), 5);
    QVERIFY(!diagnosis.experiments.join(u' ').contains(QStringLiteral("“Connect to”")));
}

WASCLEAN_TEST(TestCutConnections, QCoreApplication)

} // namespace tst_cutconnections

#include "tst_cutconnections.moc"
