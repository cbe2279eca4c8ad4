#include "app/session/session.h"
#include "app/steps/steprunner.h"
#include "app/steps/stepsfile.h"
#include "tests/support/portable.h"
#include "tests/support/testrunner.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

namespace tst_steprunner {

using namespace wasclean;

/// Runs of steps against the demo server and a server that nobody here wrote.
class TestStepRunner : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void runs_data();
    void runs();
    void secretsAreNeverShown();
    void missingEnvironmentIsRefused();
    void stopSkipsTheRest();
    void filesAreReadInTheBackground();
    void messagesFitASchema();
    void schemasReferToAllowedFilesAlone();
    void openConnectionIsRefused();
    void doublingVariablesAreRefused();
    void runsAgain();

private:
    /// Runs the steps to their end; a sentence when they cannot be run.
    QString run(const QByteArray &steps, const QStringList &allowed = {QStringLiteral("/dev")});
    /// One letter for each step: p, f, s.
    QString states() const;
    QString firstFailure() const;

    QProcess m_server;
    QString m_url;
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<StepRunner> m_runner;
};

void TestStepRunner::initTestCase()
{
    m_server.start(
        QStringLiteral("/usr/bin/python3"), {QFINDTESTDATA("../connection/echoserver.py")});
    QVERIFY2(m_server.waitForReadyRead(), "python3-websockets is needed (tests/run installs it)");
    m_url = QStringLiteral("ws://127.0.0.1:%1")
                .arg(QString::fromLatin1(m_server.readLine().trimmed()));
    QFile bytes(m_folder.filePath(QStringLiteral("bytes.bin")));
    QVERIFY(bytes.open(QIODevice::WriteOnly) && bytes.write(QByteArray("\x00\xff\x01", 3)) == 3);
    QFile text(m_folder.filePath(QStringLiteral("text.txt")));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("\xef\xbb\xbfä\n") > 0);
}

void TestStepRunner::cleanupTestCase()
{
    m_server.closeWriteChannel();
    QVERIFY(m_server.waitForFinished());
}

void TestStepRunner::init()
{
    m_session = std::make_unique<Session>();
    m_runner = std::make_unique<StepRunner>(*m_session);
    m_runner->setEnvironment([](const QString &name) {
        return name == QLatin1String("TOKEN") ? QStringLiteral("s3cret/\"x") : QString();
    });
}

QString TestStepRunner::run(const QByteArray &steps, const QStringList &allowed)
{
    QByteArray text = R"~({"version": 1, "within": 20000, "variables": {"url": "URL", "n": 7},
                          "steps": [STEPS]})~";
    text.replace("URL", m_url.toUtf8()).replace("STEPS", steps);
    const StepsParse parse = parseSteps(text);
    if (!parse)
        return parse.problem;
    QSignalSpy finished(m_runner.get(), &StepRunner::finished);
    const QString problem = m_runner->start(
        std::make_shared<const StepsFile>(*parse.file), StepFiles(m_folder.path(), allowed));
    if (problem.isEmpty() && finished.isEmpty() && !finished.wait(60'000))
        return QStringLiteral("the run did not end");
    return problem;
}

QString TestStepRunner::states() const
{
    QString letters;
    for (const StepResult &result : m_runner->results())
        letters += stepStateName(result.state).front();
    return letters;
}

QString TestStepRunner::firstFailure() const
{
    for (const StepResult &result : m_runner->results()) {
        if (result.state == StepResult::State::Failed)
            return stepSentence(result);
    }
    return {};
}

void TestStepRunner::runs_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QString>("states");
    QTest::addColumn<QString>("failure");
    const auto row
        = [](const char *name, const char *steps, const char *states, const char *failure = "") {
              QTest::newRow(name) << QByteArray(steps) << QString::fromLatin1(states)
                                  << QString::fromUtf8(failure);
          };
    const QByteArray hard = QByteArray(38, 'a') + "! SECRET";
    const QByteArray regex = R"~({"regex": "(?:(a+)+$|SECRET)"})~";
    const char *const tooHard = ".*needs too much effort to tell whether it matches.*";
    const char *const silence = R"~({"connect": "demo:/silent"}, )~";
    const auto onEcho = [row](const char *name, const QByteArray &steps, const char *states,
                            const char *failure = "") {
        const QByteArray all = R"~({"connect": "{{url}}/echo"}, )~" + steps;
        row(name, all.constData(), states, failure);
    };
    row("nothing to do", "", "");
    onEcho("text comes back", R"~({"send": "ä\u0000"}, {"expect": "ä\u0000"})~", "ppp");
    onEcho("JSON keeps its numbers",
        R"~({"send": {"json": {"n": "{{n}}", "x": "a{{n}}", "big": 18446744073709551615}}},
           {"expect": "{\"n\":7,\"x\":\"a7\",\"big\":18446744073709551615}"})~",
        "ppp");
    onEcho("hex, base64 and files",
        R"~({"send": {"hex": "00 ff 01"}}, {"expect": {"file": "bytes.bin"}},
           {"send": {"base64": "AP8B"}}, {"expect": {"hex": "00ff01"}},
           {"send": {"file": "bytes.bin"}}, {"expect": {"base64": "AP8B"}},
           {"send": {"textFile": "text.txt"}}, {"expect": "\ufeffä\n"})~",
        "ppppppppp");
    onEcho("frames",
        R"~({"send": {"text": "aäöü"}, "frames": 5}, {"expect": "aäöü"},
           {"send": {"file": "bytes.bin"}, "frames": 2}, {"expect": {"hex": "00ff01"}}, {"pong": "x"})~",
        "pppppp");
    onEcho("expect passes over others",
        R"~({"send": "a"}, {"send": "b"}, {"send": "c"}, {"expect": "b"}, {"expect": "c", "next": true})~",
        "pppppp");
    onEcho("what came while another step ran still counts",
        R"~({"send": "a"}, {"send": "b"}, {"ping": "1"}, {"expect": {"pong": "1"}}, {"expect": "a"}, {"expect": "b"})~",
        "ppppppp");
    onEcho("next is strict",
        R"~({"send": "a"}, {"send": "b"}, {"expect": "b", "next": true}, {"wait": 1})~", "pppfs",
        R"~(Expected: "b" as the next message. Got: the text "a" \(it is not "b"\)\.)~");
    onEcho("a message that failed to match is not lost",
        R"~({"send": "a"}, {"expect": "b", "next": true, "continue": true}, {"expect": "a"})~",
        "ppfp", R"~(Expected: "b" as the next message\. Got: the text "a" .*)~");
    onEcho("several conditions",
        R"~({"send": "{\"t\": \"ok\", \"v\": [1.0]}"}, {"expect": {"contains": "ok", "regex": "^\\{", "json": {"$.t": "ok", "$.v": [1]}}})~",
        "ppp");
    onEcho("what is saved is used",
        R"~({"send": "{\"id\": 5, \"who\": {\"name\": \"a\\\"b\"}}"},
           {"expect": {"json": {"$.id": 5}}, "save": {"id": "$.id", "who": "$.who", "name": "$.who.name"}},
           {"send": {"json": ["{{id}}", "{{who}}", "{{name}} {{id}}"]}},
           {"expect": "[5,{\"name\":\"a\\\"b\"},\"a\\\"b 5\"]"},
           {"send": "id=77;"}, {"expect": {"regex": "id=(\\d+)"}, "save": {"all": 0, "group": 1}},
           {"send": "{{all}}|{{group}}"}, {"expect": {"regex": "^{{all}}\\|{{group}}$"}})~",
        "ppppppppp");
    onEcho("a part that is not there cannot be saved",
        R"~({"send": "{}"}, {"expect": "{}", "save": {"a": "$.a"}})~", "ppf",
        R"~(Expected: "\{\}"\. Got: The message has nothing at \$\.a to save as a\.)~");
    onEcho("what was not saved cannot be used",
        R"~({"send": "a"}, {"expect": "b", "next": true, "save": {"x": "$"}, "continue": true}, {"send": "{{x}}"})~",
        "ppff");
    onEcho("repetitions count",
        R"~({"repeat": 3, "steps": [{"send": "{{index}}"}, {"expect": "{{index}}"}]})~", "ppppppp");
    onEcho("wrong value at a path",
        R"~({"send": "{\"t\": 1}"}, {"expect": {"json": {"$.t": 2}}, "within": 50})~", "ppf",
        R"~(Expected: JSON with \$\.t = 2\. Got: one message within 50 ms, which did not match: the text "\{"t": 1\}" \(the value at \$\.t is 1, not 2\)\.)~");
    onEcho("no such path", R"~({"send": "{}"}, {"expect": {"json": {"$.t": 2}}, "next": true})~",
        "ppf", R"~(.*\(it has nothing at \$\.t\)\.)~");
    onEcho("no JSON", R"~({"send": "x"}, {"expect": {"json": {"$.t": 2}}, "next": true})~", "ppf",
        R"~(.*\(it is not valid JSON\)\.)~");
    onEcho("text where bytes were expected",
        R"~({"send": "x"}, {"expect": {"hex": "78"}, "next": true})~", "ppf",
        R"~(.*\(it is text\)\.)~");
    onEcho("bytes where text was expected",
        R"~({"send": {"hex": "78"}}, {"expect": "x", "next": true})~", "ppf",
        R"~(.*Got: a binary message of 1 B: the bytes 78 \(it is binary\)\.)~");
    onEcho("several that do not match",
        R"~({"send": "a"}, {"send": "b"}, {"ping": ""}, {"expect": {"pong": true}}, {"expect": "c", "within": 50})~",
        "pppppf",
        R"~(.*2 messages within 50 ms, none of which matched; the last was the text "b" \(.*\)\.)~");
    onEcho("silence that is kept",
        R"~({"expectNone": {"any": true}, "within": 30}, {"send": "x"}, {"expect": "x"})~", "pppp");
    onEcho("silence that is broken",
        R"~({"send": "x"}, {"ping": ""}, {"expect": {"pong": ""}}, {"expectNone": {"contains": "x"}})~",
        "ppppf", R"~(Expected: not to receive text that contains "x"\. Got: the text "x"\.)~");
    onEcho("closing",
        R"~({"close": [4001, "b{{n}}"]}, {"expectClose": {"wasClean": true, "code": 4001, "reason": "b7"}})~",
        "ppp");
    onEcho("closing without a code",
        R"~({"close": {}}, {"expectClose": {"wasClean": true, "code": 1005, "reason": ""}})~",
        "ppp");
    onEcho("closing twice", R"~({"close": {}}, {"expectClose": {}}, {"close": {}})~", "pppf",
        R"~(Expected: an open connection to close\. Got: a closed connection: You closed.*)~");
    onEcho("dropping", R"~({"drop": true}, {"expectClose": {"wasClean": false, "code": 1006}})~",
        "ppp");
    onEcho("sending after the end", R"~({"close": {}}, {"expectClose": {}}, {"send": "x"})~",
        "pppf",
        R"~(Expected: the message to be sent\. Got: a closed connection: You closed the connection.*)~");
    onEcho("connecting twice", R"~({"connect": "{{url}}/echo"})~", "pf",
        R"~(.*Got: a connection that is still open: close it first\.)~");
    onEcho("connecting again",
        R"~({"close": {}}, {"connect": "{{url}}/echo"}, {"send": "x"}, {"expect": "x"})~", "ppppp");
    onEcho("file that is not there", R"~({"send": {"file": "no.bin"}})~", "pf",
        R"~(.*Got: .*/no\.bin” does not exist\.)~");
    onEcho("endless device as text", R"~({"send": {"textFile": "/dev/zero"}})~", "pf",
        R"~(.*Got: .*/dev/zero” is a device\. Choose a file\.)~");
    onEcho("endless device", R"~({"send": {"file": "/dev/zero"}})~", "pf",
        R"~(.*Got: .*/dev/zero” is a device\. Choose a file\.)~");
    onEcho("endless device in frames", R"~({"send": {"file": "/dev/zero"}, "frames": 2})~", "pf",
        R"~(.*Got: .*/dev/zero” is a device\. Choose a file\.)~");
    onEcho("endless device to compare with", R"~({"expect": {"file": "/dev/zero"}})~", "pf",
        R"~(.*Got: .*/dev/zero” is a device\. Choose a file\.)~");
    onEcho("file that is not text", R"~({"send": {"textFile": "bytes.bin"}})~", "pf",
        R"~(.*is not valid UTF-8\. Send it as binary\.)~");
    onEcho("hex that a variable spoils", R"~({"send": {"hex": "{{url}}"}})~", "pf",
        R"~(.*is not a hexadecimal digit\.)~");
    onEcho("an expression gives up on what must not come",
        R"~({"send": ")~" + hard + R"~("}, {"expectNone": )~" + regex + R"~(, "within": 20000})~",
        "ppf", tooHard);
    onEcho("an expression gives up on what must come",
        R"~({"send": ")~" + hard + R"~("}, {"send": "SECRET"}, {"expect": )~" + regex + "}", "pppf",
        tooHard);
    onEcho("another condition tells that it did not come",
        R"~({"send": ")~" + hard + R"~("}, {"send": "x SECRET"},
            {"expect": {"regex": "(?:(a+)+$|SECRET)", "contains": "x"}})~",
        "pppp");
    row("an expression gives up on a reason",
        QByteArray(R"~({"connect": "demo:/close/4000?reason=)~" + hard.left(39)
            + R"~(%20SECRET"}, {"expectClose": {"reason": )~" + regex + "}}")
            .constData(),
        "pf", tooHard);
    row("an expression gives up on a sentence",
        R"~({"connect": "demo:/refuse/401"}, {"expectError": {"regex": "^((\\w+\\W?)+)+(#|%)"}})~",
        "pf", tooHard);
    row("the server closes",
        R"~({"connect": "{{url}}/close"}, {"expectClose": {"code": 4321, "reason": {"regex": "^see"}, "wasClean": true}})~",
        "pp");
    row("another code", R"~({"connect": "{{url}}/close"}, {"expectClose": {"code": 1000}})~", "pf",
        R"~(Expected: a close with code = 1000\. Got: wasClean = true, code = 4321, reason = "see you"\. The server closed the connection with 4321 .*)~");
    row("another reason",
        R"~({"connect": "{{url}}/close"}, {"expectClose": {"reason": {"contains": "bye"}}})~", "pf",
        R"~(Expected: a close with reason text that contains "bye"\. Got: .*)~");
    row("unexpected close", R"~({"connect": "{{url}}/close"}, {"expect": "x"})~", "pf",
        R"~(Expected: "x"\. Got: nothing before the connection closed: The server closed the connection with 4321 .*)~");
    row("expected silence may end",
        R"~({"connect": "{{url}}/close"}, {"expectNone": {"any": true}}, {"expectClose": {}})~",
        "ppp");
    row("the server vanishes", R"~({"connect": "demo:/drop?after=10"}, {"expect": "x"})~", "pf",
        R"~(.*before the connection closed, which did not match: .*\. The server ended the connection without a Close frame.*)~");
    row("vanishing is no error", R"~({"connect": "demo:/drop?after=10"}, {"expectError": {}})~",
        "pf",
        R"~(Expected: an error\. Got: the connection ended without an error: The server ended the connection without a Close frame.*)~");
    row("a subprotocol in a header",
        R"~({"connect": {"url": "demo:/subprotocol", "headers": [{"name": "Sec-WebSocket-Protocol", "value": "chat"}]}}, {"send": "x"})~",
        "pp");
    row("refused as expected",
        R"~({"connect": "demo:/refuse/401"}, {"expectError": {"status": 401, "contains": "refused"}}, {"expectClose": {"code": 1006, "wasClean": false}})~",
        "ppp");
    row("refused", R"~({"connect": "demo:/refuse/401"}, {"wait": 1})~", "fs",
        R"~(Expected: an open connection\. Got: a closed connection: The server refused the opening handshake.*401.*)~");
    row("another status", R"~({"connect": "demo:/refuse/404"}, {"expectError": {"status": 401}})~",
        "pf", R"~(Expected: an error with status = 401\. Got: status = 404\. .*)~");
    row("another sentence",
        R"~({"connect": "demo:/refuse/404"}, {"expectError": {"contains": "TLS"}})~", "pf",
        R"~(Expected: an error with text that contains "TLS"\. Got: The server refused the opening handshake.*)~");
    row("a broken rule is an error",
        R"~({"connect": "demo:/bad/opcode"}, {"expect": {"any": true}}, {"expectError": {"regex": "broke"}})~",
        "ppp");
    row("nobody listens", R"~({"connect": "ws://127.0.0.1:1/"}, {"expectError": {}})~", "pp");
    row("no end in time",
        QByteArray(silence).append(R"~({"expectClose": {}, "within": 30})~").constData(), "pf",
        R"~(Expected: the connection to close\. Got: the connection did not end within 30 ms\.)~");
    row("no message in time",
        QByteArray(silence).append(R"~({"expect": "x", "within": 30})~").constData(), "pf",
        R"~(Expected: "x"\. Got: nothing within 30 ms\.)~");
    row("Pings from the server",
        R"~({"connect": "demo:/ping?every=10"}, {"expect": {"ping": true}}, {"expect": {"ping": true}})~",
        "ppp");
    row("no connection",
        R"~({"send": "x", "continue": true}, {"expect": "x", "continue": true}, {"close": {}, "continue": true},
        {"drop": true, "continue": true}, {"ping": "", "continue": true}, {"expectClose": {}, "continue": true}, {"wait": 0})~",
        "ffffffp", R"~(Expected: the message to be sent\. Got: The connection is closed\.)~");
}

void TestStepRunner::runs()
{
    QFETCH(const QByteArray, steps);
    QFETCH(QString, failure);
    if (isPortableBuild) {
        failure.replace(QLatin1String("The server ended the connection without"),
            QLatin1String("The connection ended without"));
        failure.replace(QLatin1String("is a device\\. Choose a file"),
            QLatin1String("is not a regular file\\. Choose another"));
    }
    QCOMPARE(run(steps), QString());
    const QString sentence = firstFailure();
    QFETCH(const QString, states);
    QVERIFY2(this->states() == states, qPrintable(this->states() + u' ' + sentence));
    const QRegularExpression expression(QRegularExpression::anchoredPattern(failure));
    if (!failure.isEmpty())
        QVERIFY2(expression.match(sentence).hasMatch(), qPrintable(sentence));
    // A run of no steps has checked nothing.
    QCOMPARE(m_runner->allPassed(), !states.isEmpty() && !states.contains(u'f'));
    QCOMPARE(m_session->readyState(), ReadyState::Closed);
}

void TestStepRunner::secretsAreNeverShown()
{
    QCOMPARE(run(R"~({"connect": "demo:/refuse/401?token={{env.TOKEN}}", "continue": true},
        {"connect": {"url": "{{url}}/echo", "headers": [{"name": "X-Token", "value": "{{env.TOKEN}}"}]}, "continue": true},
        {"send": "a {{env.TOKEN}}", "continue": true},
        {"expect": "{{env.TOKEN}}", "next": true, "continue": true},
        {"send": {"json": {"a": "{{env.TOKEN}}"}}, "continue": true},
        {"expect": {"json": {"$.a": "x{{env.TOKEN}}"}}, "within": 100, "continue": true},
        {"send": {"file": "{{env.TOKEN}}"}, "continue": true},
        {"close": [4000, "{{env.TOKEN}}"], "continue": true},
        {"expectClose": {"reason": "no"}})~"),
        QString());
    QVERIFY2(states().count(u'f') >= 4, qPrintable(states()));
    for (const StepResult &result : m_runner->results()) {
        const QString all = result.name + result.expected + result.got;
        QVERIFY2(!all.contains(QLatin1String("s3cret")), qPrintable(all));
    }
    const QString got = m_runner->results().back().got;
    QVERIFY2(got.contains(QLatin1String("{{env.TOKEN}}")), qPrintable(states() + got));
}

void TestStepRunner::missingEnvironmentIsRefused()
{
    QCOMPARE(run(R"~({"send": "{{env.NOT_THERE}}"})~"),
        QStringLiteral("The environment variable NOT_THERE is not set."));
    QVERIFY(!m_runner->isRunning());
}

void TestStepRunner::stopSkipsTheRest()
{
    connect(m_runner.get(), &StepRunner::resultChanged, this, [this](int index) {
        const bool waits = m_runner->results()[std::size_t(index)].kind == Step::Kind::Expect;
        if (waits && m_runner->results()[std::size_t(index)].state == StepResult::State::Running)
            m_runner->stop();
    });
    QCOMPARE(run(R"~({"connect": "demo:/silent"}, {"expect": "x"}, {"wait": 1})~"), QString());
    QCOMPARE(states(), QStringLiteral("pss"));
    QVERIFY(!m_runner->allPassed());
    QCOMPARE(m_session->readyState(), ReadyState::Closed);
}

/// While no thread is free the file is not read, and the event loop goes on.
void TestStepRunner::filesAreReadInTheBackground()
{
    QThreadPool *pool = QThreadPool::globalInstance();
    const int threads = pool->maxThreadCount();
    QSemaphore held;
    QString meanwhile;
    connect(m_runner.get(), &StepRunner::resultChanged, this, [&](int index) {
        const StepResult &result = m_runner->results()[std::size_t(index)];
        if (result.kind != Step::Kind::Send || result.state != StepResult::State::Running)
            return;
        for (int i = 0; i < threads; ++i)
            pool->start([&held] { held.acquire(); });
        QTimer::singleShot(0, m_runner.get(), [&] {
            meanwhile = states();
            held.release(threads);
        });
    });
    QCOMPARE(run(R"~({"connect": "demo:/echo"}, {"send": {"textFile": "no.txt"}})~"), QString());
    QCOMPARE(meanwhile, QStringLiteral("pr"));
    QCOMPARE(states(), QStringLiteral("pf"));
    QVERIFY(pool->waitForDone(60'000));
}

void TestStepRunner::messagesFitASchema()
{
    QFile file(m_folder.filePath(QStringLiteral("order.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"properties":{"id":{"type":"integer"}},"required":["id"]})");
    file.close();
    const QString steps = QStringLiteral(R"~({"connect": "demo:/echo"}, {"send": {"json": %1}},
        {"expect": {"schema": "%2", "json": {"$.a": 1}}, "next": true})~");
    QCOMPARE(
        run(steps.arg(QStringLiteral(R"({"id":7,"a":1})"), QStringLiteral("order.json")).toUtf8()),
        QString());
    QCOMPARE(states(), QStringLiteral("ppp"));
    QCOMPARE(run(steps.arg(QStringLiteral(R"({"id":"7","a":1})"), QStringLiteral("order.json"))
                     .toUtf8()),
        QString());
    QCOMPARE(states(), QStringLiteral("ppf"));
    const QString got = m_runner->results()[2].got;
    QVERIFY2(
        got.contains(QStringLiteral("it does not fit the schema order.json: /id: The value must "
                                    "be of the type integer; it is \"7\".")),
        qUtf8Printable(got));
    QCOMPARE(run(steps.arg(QStringLiteral(R"({"a":1})"), QStringLiteral("none.json")).toUtf8()),
        QString());
    QCOMPARE(states(), QStringLiteral("ppf"));
}

/// That one file may be read does not open those beside it.
void TestStepRunner::schemasReferToAllowedFilesAlone()
{
    const QTemporaryDir elsewhere;
    const auto write = [&elsewhere](const char *name, const QByteArray &bytes) {
        QFile file(elsewhere.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write("order.json", R"({"$ref":"secret.json"})");
    write("secret.json", R"({"type":"object"})");
    const QString order = elsewhere.filePath(QStringLiteral("order.json"));
    const QByteArray steps = R"~({"connect": "demo:/echo"}, {"send": {"json": {}}},
        {"expect": {"schema": ")~"
        + order.toUtf8() + R"~("}})~";
    QCOMPARE(run(steps, {order}), QString());
    QCOMPARE(states(), QStringLiteral("ppf"));
    const QString got = m_runner->results()[2].got;
    QVERIFY2(got.contains(QStringLiteral("secret.json” is not below the folder of the steps file")),
        qUtf8Printable(got));
    QCOMPARE(run(steps, {elsewhere.path()}), QString());
    QCOMPARE(states(), QStringLiteral("ppp"));
}

void TestStepRunner::openConnectionIsRefused()
{
    ConnectionOptions options;
    options.url = *WebSocketUrl::parse(m_url + QStringLiteral("/echo"));
    const QSignalSpy opened(&m_session->connection(), &Connection::opened);
    m_session->open(options);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(run(R"~({"wait": 1})~"),
        QStringLiteral("Close the connection first: the steps open their own."));
}

/// Each variable is twice as long as the one before.
void TestStepRunner::doublingVariablesAreRefused()
{
    QByteArray variables = R"("v0": "xxxxxxxxxxxxxxxx")";
    for (int i = 1; i < 40; ++i) {
        const QByteArray before = "{{v" + QByteArray::number(i - 1) + "}}";
        variables += ", \"v" + QByteArray::number(i) + "\": \"" + before + before + '"';
    }
    const QByteArray text
        = R"({"version": 1, "variables": {)" + variables + R"(}, "steps": [{"wait": 0}]})";
    const StepsParse parse = parseSteps(text);
    QVERIFY2(parse, qPrintable(parse.problem));
    const auto file = std::make_shared<const StepsFile>(*parse.file);
    QCOMPARE(m_runner->start(file, StepFiles(m_folder.path(), {})),
        QStringLiteral("The variables of the steps file are too long."));
    StepValues values;
    values.set(QStringLiteral("long"), '"' + QByteArray(StepValues::mostCharacters / 2, 'x') + '"');
    QVERIFY(values.expand(QStringLiteral("{{long}}")));
    QCOMPARE(values.expand(QStringLiteral("{{long}} {{long}}")).problem,
        QStringLiteral("The text is too long with the values of its variables."));
    QVERIFY(!values.expandJson(R"(["{{long}}", "{{long}}"])"));
}

void TestStepRunner::runsAgain()
{
    const QByteArray steps = R"~({"connect": "{{url}}/echo"}, {"send": "x"}, {"expect": "x"})~";
    QCOMPARE(run(steps), QString());
    QCOMPARE(states(), QStringLiteral("ppp"));
    QCOMPARE(run(steps), QString());
    QCOMPARE(states(), QStringLiteral("ppp"));
}

WASCLEAN_TEST(TestStepRunner, QCoreApplication)

} // namespace tst_steprunner

#include "tst_steprunner.moc"
