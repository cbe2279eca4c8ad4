#include "app/demo/demoserver.h"
#include "tests/diagnosis/trial.h"
#include "tests/support/portable.h"
#include "tests/support/servers/replayserver.h"
#include "tests/support/testrunner.h"

#include <QTest>
#include <QtEndian>

namespace tst_closedconnections {

using namespace std::chrono_literals;
using namespace wasclean;

namespace {

ReplayStep sendStep(const QByteArray &bytes)
{
    ReplayStep step;
    step.bytes = bytes;
    return step;
}

ReplayStep endStep(ReplayEnd how)
{
    ReplayStep step;
    step.end = how;
    return step;
}

ReplayStep awaitClose()
{
    ReplayStep step;
    step.awaitedOpcode = 8;
    return step;
}

QByteArray closeFrame(int code, const QByteArray &reason = {})
{
    QByteArray body(2, Qt::Uninitialized);
    qToBigEndian(quint16(code), body.data());
    body += reason;
    return QByteArray("\x88") + char(body.size()) + body;
}

} // namespace

/// Real servers that send a Close frame, break the protocol, or answer that of the user wrongly.
class TestClosedConnections : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void closeCode_data();
    void closeCode();
    void violation_data();
    void violation();
    void demo();
    void answerToClose_data();
    void answerToClose();
    void tooBigForTheUser();

private:
    QString serve(const ReplayScript &script);

    ReplayServer m_server;
    DemoServer m_demo;
};

void TestClosedConnections::initTestCase() { QVERIFY(m_demo.listen(0)); }

QString TestClosedConnections::serve(const ReplayScript &script)
{
    return QStringLiteral("ws://127.0.0.1:%1/chat").arg(m_server.listen(script));
}

void TestClosedConnections::closeCode_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QString>("rule");
    const auto row = [](int code, const char *reason, const char *rule) {
        QTest::addRow("%d %s", code, reason)
            << code << QByteArray(reason) << QString::fromLatin1(rule);
    };
    row(1002, "bad frame", "server-blames-us");
    row(1003, "", "server-blames-us");
    row(1007, "", "server-blames-us");
    row(1008, "Origin not allowed", "policy");
    row(1009, "", "too-big");
    row(1011, "", "server-error");
    row(1011, "keepalive ping timeout", "keepalive-1011");
    row(1001, "Connection Idle Timeout", "idle-told");
    row(1012, "", "come-back");
    row(1013, "", "come-back");
    row(0, "", "code-must-not");
    row(999, "", "code-must-not");
    row(1004, "", "code-must-not");
    row(2999, "", "code-must-not");
    row(5000, "", "code-must-not");
    row(1005, "", "server-violates");
    row(1006, "", "server-violates");
    row(1015, "", "server-violates");
    row(3000, "", "known-code");
    row(4444, "", "own-code");
}

void TestClosedConnections::closeCode()
{
    QFETCH(int, code);
    QFETCH(QByteArray, reason);
    QFETCH(QString, rule);
    const Diagnosis diagnosis = endingOf(
        serve(
            {sendStep(goodAnswer()), sendStep(closeFrame(code, reason)), endStep(ReplayEnd::Fin)}))
                                    .diagnosis();
    QVERIFY2(firstRule(diagnosis) == rule, told(diagnosis).constData());
}

void TestClosedConnections::violation_data()
{
    QTest::addColumn<QByteArray>("frames");
    QTest::addColumn<bool>("deflate");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *hex, bool deflate, const char *words) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << deflate << QString::fromLatin1(words);
    };
    row("a masked frame", "818100000000 41", false, "RFC 6455, 5.1");
    row("a reserved bit", "c10141", false, "RFC 6455, 5.2");
    row("an opcode", "830141", false, "Opcode 3");
    row("UTF-8", "8102c328", false, "UTF-8");
    row("a continuation", "800141", false, "RFC 6455, 5.4");
    row("a fragmented Ping", "0900", false, "RFC 6455, 5.5");
    row("a length", "817e000141", false, "RFC 6455, 5.2");
    row("a fault of deflate", "c104ffffffff", true, "RFC 7692, 7.2.2");
}

void TestClosedConnections::violation()
{
    QFETCH(QByteArray, frames);
    QFETCH(bool, deflate);
    QFETCH(QString, words);
    QByteArray answer = goodAnswer();
    if (deflate)
        answer = answer.chopped(2) + "Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n";
    const Diagnosis diagnosis
        = endingOf(serve({sendStep(answer), sendStep(frames), endStep(ReplayEnd::Hold)}))
              .diagnosis();
    QVERIFY2(
        firstRule(diagnosis) == QStringLiteral("server-violates"), told(diagnosis).constData());
    const Cause &cause = diagnosis.causes.first();
    QVERIFY2(cause.sentence.contains(words), told(diagnosis).constData());
    QCOMPARE(cause.advice.first().contains(QStringLiteral("Turn compression off")), deflate);
}

/// What everybody can try without a server of their own.
void TestClosedConnections::demo()
{
    const Ending clean = endingOf(m_demo.url(QStringLiteral("/close/1000")));
    QVERIFY2(clean.diagnosis().causes.isEmpty(), told(clean.diagnosis()).constData());
    QVERIFY(clean.diagnosis().experiments.isEmpty());
    const Ending own = endingOf(m_demo.url(QStringLiteral("/close/4403")));
    QVERIFY2(firstRule(own.diagnosis()) == QStringLiteral("own-code"),
        told(own.diagnosis()).constData());
    const Ending mask = endingOf(m_demo.url(QStringLiteral("/bad/mask")));
    QVERIFY2(firstRule(mask.diagnosis()) == QStringLiteral("server-violates"),
        told(mask.diagnosis()).constData());
    const Ending refused = endingOf(m_demo.url(QStringLiteral("/refuse/401")));
    QVERIFY2(firstRule(refused.diagnosis()) == QStringLiteral("login-wanted"),
        told(refused.diagnosis()).constData());
}

void TestClosedConnections::answerToClose_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("rule");
    const auto row
        = [](const char *name, const QByteArray &answer, ReplayEnd end, const char *rule) {
              QTest::newRow(name) << answer << int(end) << QString::fromLatin1(rule);
          };
    row("a Close frame", closeFrame(1000), ReplayEnd::Fin, "");
    row("FIN", {}, ReplayEnd::Fin, "no-close-answer");
    row("RST", {}, ReplayEnd::Rst, "no-close-answer");
    row("nothing", {}, ReplayEnd::Hold, "close-mute");
    row("a Close frame and RST", closeFrame(1000), ReplayEnd::Rst,
        isPortableBuild ? "" : "reset-after-close");
}

void TestClosedConnections::answerToClose()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, end);
    QFETCH(QString, rule);
    ConnectionOptions options = optionsFor(
        serve({sendStep(goodAnswer()), awaitClose(), sendStep(answer), endStep(ReplayEnd(end))}));
    options.closingTimeout = 400ms;
    const Ending ending
        = endingOf(options, [](Connection &connection) { connection.close(1000, {}); });
    const Diagnosis diagnosis = ending.diagnosis();
    if (rule.isEmpty())
        QVERIFY2(diagnosis.causes.isEmpty(), told(diagnosis).constData());
    else
        QVERIFY2(firstRule(diagnosis) == rule, told(diagnosis).constData());
}

void TestClosedConnections::tooBigForTheUser()
{
    ConnectionOptions options = optionsFor(serve({sendStep(goodAnswer()),
        sendStep(QByteArray::fromHex("81026869")), endStep(ReplayEnd::Hold)}));
    options.maxMessageSize = 1;
    const Diagnosis diagnosis = endingOf(options).diagnosis();
    QVERIFY2(firstRule(diagnosis) == QStringLiteral("our-limit"), told(diagnosis).constData());
    QCOMPARE(diagnosis.causes.size(), 1);
}

WASCLEAN_TEST(TestClosedConnections, QCoreApplication)

} // namespace tst_closedconnections

#include "tst_closedconnections.moc"
