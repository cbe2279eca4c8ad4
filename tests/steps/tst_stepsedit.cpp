#include "app/steps/steprecorder.h"
#include "app/steps/stepsedit.h"
#include "app/steps/stepsfile.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_stepsedit {

using namespace wasclean;

/// Steps that are added, moved and recorded.
class TestStepsEdit : public QObject
{
    Q_OBJECT

private slots:
    void editsLeaveTheRestAsItWas();
    void samplesCanBeRun();
    void recordsWhatWasSent_data();
    void recordsWhatWasSent();
    void expectsWhatCame_data();
    void expectsWhatCame();
    void secretsAreNotRecorded();
    void closesAsTheUserDid();
};

namespace {

QByteArray fileOf(const QByteArray &step) { return "{\"version\": 1, \"steps\": [" + step + "]}"; }

Message message(Direction direction, MessageKind kind, const QByteArray &payload)
{
    Message made;
    made.direction = direction;
    made.kind = kind;
    made.payload = payload;
    return made;
}

} // namespace

void TestStepsEdit::editsLeaveTheRestAsItWas()
{
    const QByteArray text = "{ \"steps\": [ {\"wait\" :1},\n{\"wait\": 2 } ],\t\"version\":1 }";
    const StepsParse parse = parseSteps(text);
    QVERIFY(parse);
    QCOMPARE(withStepInserted(text, *parse.file, 1, "{\"wait\": 3}"),
        QByteArray("{ \"steps\": [\n    {\"wait\" :1},\n    {\"wait\": 3},\n    {\"wait\": 2 }\n  "
                   "],\t\"version\":1 }"));
    QCOMPARE(withStepMoved(text, *parse.file, 1, 0),
        QByteArray(
            "{ \"steps\": [\n    {\"wait\": 2 },\n    {\"wait\" :1}\n  ],\t\"version\":1 }"));
    QCOMPARE(withStepRemoved(text, *parse.file, 0),
        QByteArray("{ \"steps\": [\n    {\"wait\": 2 }\n  ],\t\"version\":1 }"));
    QVERIFY(parseSteps(emptyStepsText()));
}

void TestStepsEdit::samplesCanBeRun()
{
    for (qsizetype i = 0; i < stepWords().size(); ++i) {
        const StepsParse parse = parseSteps(fileOf(sampleStep(Step::Kind(i))));
        QVERIFY2(parse, qPrintable(parse.problem));
        QCOMPARE(parse.file->steps[0].kind, Step::Kind(i));
    }
}

void TestStepsEdit::recordsWhatWasSent_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("step");
    const auto row
        = [](const char *name, MessageKind kind, const QByteArray &payload, const char *step) {
              QTest::newRow(name) << int(kind) << payload << QByteArray(step);
          };
    row("text", MessageKind::Text, "a\n\"b\"", R"({"send": "a\u000a\"b\""})");
    row("JSON that is compact", MessageKind::Text, R"({"a":1.0})",
        R"({"send": {"json": {"a":1.0}}})");
    row("JSON that is not", MessageKind::Text, R"({"a": 1})", R"({"send": "{\"a\": 1}"})");
    row("looks like a variable", MessageKind::Text, "{{a}}", R"({"send": "{{'{{'}}a}}"})");
    row("byte order mark", MessageKind::Text, "\xef\xbb\xbfx", "{\"send\": \"\xef\xbb\xbfx\"}");
    row("binary", MessageKind::Binary, QByteArray("\x00\xff", 2), R"({"send": {"hex": "00 ff"}})");
    row("Ping", MessageKind::Ping, "p", R"({"ping": "p"})");
    row("Ping with bytes", MessageKind::Ping, "\xff", R"({"ping": {"hex": "ff"}})");
    row("Pong is an answer", MessageKind::Pong, "p", "");
}

void TestStepsEdit::recordsWhatWasSent()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, payload);
    const QByteArray step = sendStep(message(Direction::Sent, MessageKind(kind), payload));
    QTEST(step, "step");
    const StepsParse parse = parseSteps(fileOf(step));
    QVERIFY2(parse, qPrintable(parse.problem));
}

void TestStepsEdit::expectsWhatCame_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("step");
    const auto row
        = [](const char *name, MessageKind kind, const QByteArray &payload, const char *step) {
              QTest::newRow(name) << int(kind) << payload << QByteArray(step);
          };
    row("text", MessageKind::Text, "a", R"({"expect": "a"})");
    row("JSON", MessageKind::Text, R"([1])", R"({"expect": {"json": {"$": [1]}}})");
    row("binary", MessageKind::Binary, "a", R"({"expect": {"hex": "61"}})");
    row("Pong", MessageKind::Pong, "a", R"({"expect": {"pong": "a"}})");
    row("close", MessageKind::Close,
        "closed\n{\"close\": {\"wasClean\": true, \"code\": 4000, \"reason\": \"r\"}}",
        R"({"expectClose": {"wasClean": true, "code": 4000, "reason": "r"}})");
    row("error", MessageKind::Error, "it failed", R"({"expectError": {}})");
    row("note", MessageKind::Note, "n", "");
}

void TestStepsEdit::expectsWhatCame()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, payload);
    const QByteArray step = expectStep(message(Direction::Received, MessageKind(kind), payload));
    QTEST(step, "step");
    const StepsParse parse = parseSteps(fileOf(step));
    QVERIFY2(parse, qPrintable(parse.problem));
}

void TestStepsEdit::secretsAreNotRecorded()
{
    ConnectionSettings settings;
    settings.url = QStringLiteral("ws://example.org/");
    const QByteArray plain = "{\"connect\": \"ws://example.org/\"}";
    QCOMPARE(connectStep(settings), plain);
    settings.auth.kind = AuthSettings::Kind::Bearer;
    settings.auth.secret = QStringLiteral("sesame");
    settings.headers
        = {{true, QStringLiteral("Authorization"), QStringLiteral("Basic opensesame")}};
    const QByteArray step = connectStep(settings);
    QVERIFY2(!step.contains("sesame"), step.constData());
    const StepsParse parse = parseSteps(fileOf(step));
    QVERIFY2(parse, qPrintable(parse.problem));
    QVERIFY(parse.file->environment.size() >= 2);
}

void TestStepsEdit::closesAsTheUserDid()
{
    CloseEvent event;
    Evidence evidence;
    event.endedBy = EndedBy::Server;
    QCOMPARE(closeStep(event, evidence), QByteArray());
    event.endedBy = EndedBy::You;
    evidence.sentClose.seen = true;
    QCOMPARE(closeStep(event, evidence), QByteArray("{\"close\": {}}"));
    evidence.sentClose.code = 4001;
    evidence.sentClose.reason = QStringLiteral("a \"b\"");
    const QByteArray close = "{\"close\": {\"code\": 4001, \"reason\": \"a \\\"b\\\"\"}}";
    QCOMPARE(closeStep(event, evidence), close);
    evidence.failure = Failure::Dropped;
    QCOMPARE(closeStep(event, evidence), QByteArray("{\"drop\": true}"));
}

WASCLEAN_TEST(TestStepsEdit, QCoreApplication)

} // namespace tst_stepsedit

#include "tst_stepsedit.moc"
