#include "app/steps/junit.h"
#include "tests/support/portable.h"
#include "tests/support/servers/debianservers.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

namespace tst_runsteps {

using namespace wasclean;

/// The program run as a CI runs it: without a display.
class TestRunSteps : public QObject
{
    Q_OBJECT

private slots:
    void allPass();
    void oneFails();
    void saysWhyItEnded();
    void severalFiles();
    void theExampleOfTheHelpPasses();
    void wrongFilesAndArguments_data();
    void wrongFilesAndArguments();
    void environmentIsUsedAndNotShown();
    void requestsShowNoSecret();
    void reportIsReadByOthers();
    void reportThatCannotBeWritten();
    void reportIsNoDevice();
    void everyCharacterIsSoundXml();
    void endsRightAfterALookup();
    void noStepsAreNoSuccess_data();
    void noStepsAreNoSuccess();
    void nothingIsReadOutside_data();
    void nothingIsReadOutside();
    void reportNamesWhatWasReadOutside();

private:
    struct Output
    {
        int code = -1;
        QString out;
        QString err;
    };

    Output run(const QStringList &arguments,
        const QProcessEnvironment &more = QProcessEnvironment()) const;
    QString write(const QString &name, const QByteArray &text) const;
    QString readReport(const QString &path) const;

    QTemporaryDir m_folder;
};

TestRunSteps::Output TestRunSteps::run(
    const QStringList &arguments, const QProcessEnvironment &more) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "SECRET_TOKEN"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(more);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QStringLiteral("/"));
    process.start(QStringLiteral(WASCLEAN_PROGRAM), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

QString TestRunSteps::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                              : QString();
}

QString TestRunSteps::readReport(const QString &path) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("/usr/bin/python3"), {QFINDTESTDATA("junitreader.py"), path});
    const bool ended = process.waitForFinished(60'000) && process.exitCode() == 0;
    const QString printed = QString::fromUtf8(process.readAll());
    return ended ? printed : QStringLiteral("not read: ") + printed;
}

namespace {

const QByteArray good = R"({"version": 1, "name": "Greeting", "steps": [
    {"connect": "demo:/hello?delay=10"}, {"send": {"textFile": "who.txt"}},
    {"expect": "Hello from server, John!"}, {"expectClose": {"code": 1000}}]})";
const QByteArray bad = R"({"version": 1, "steps": [
    {"connect": "demo:/echo"}, {"send": "\u0001<&\u001b[31m]]>\ud83d\ude00"},
    {"expect": "\u0002\"'", "next": true, "name": "odd \u0007 name"}, {"drop": true}]})";

} // namespace

void TestRunSteps::allPass()
{
    write(QStringLiteral("who.txt"), "John");
    const Output run
        = this->run({QStringLiteral("--run"), write(QStringLiteral("good.json"), good)});
    QVERIFY2(run.code == 0, qPrintable(run.out + run.err));
    QCOMPARE(run.err, QString());
    const QStringList lines = run.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 6);
    QVERIFY(lines[0].startsWith(QLatin1String("Greeting (")));
    QVERIFY2(lines[1].startsWith(QLatin1String("  passed  1  connect demo:/hello")),
        qPrintable(lines[1]));
    QVERIFY(lines[5].startsWith(QLatin1String("4 passed, 0 failed, 0 skipped in ")));
}

void TestRunSteps::oneFails()
{
    const Output run = this->run({QStringLiteral("--run"), write(QStringLiteral("bad.json"), bad)});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.out.contains(QStringLiteral("\n  FAILED  3  odd ␇ name  ")), qPrintable(run.out));
    QVERIFY2(run.out.contains(QLatin1String("\n  skipped 4  drop\n")), qPrintable(run.out));
    QVERIFY2(run.out.contains(QStringLiteral(
                 "Expected: \"␂\"'\" as the next message. Got: the text \"␁<&␛[31m]]>😀\"")),
        qPrintable(run.out));
    QVERIFY2(!run.out.contains(QChar(0x1b)), "nothing that a terminal would obey");
}

/// A step that fails because the connection ended says why that was.
void TestRunSteps::saysWhyItEnded()
{
    const QByteArray steps = R"({"version": 1, "steps": [
        {"connect": "demo:/bad/mask"}, {"expect": "hello"}]})";
    const Output run
        = this->run({QStringLiteral("--run"), write(QStringLiteral("why.json"), steps)});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.out.contains(QStringLiteral(
                 "\n          This is why: The server broke the WebSocket protocol. ")),
        qPrintable(run.out));
    // There is nothing to explain where the server did what was expected of it.
    const QByteArray closed = R"({"version": 1, "steps": [
        {"connect": "demo:/close/1000"}, {"expect": "hello"}]})";
    const Output clean
        = this->run({QStringLiteral("--run"), write(QStringLiteral("clean.json"), closed)});
    QCOMPARE(clean.code, 1);
    QVERIFY2(!clean.out.contains(QStringLiteral("is why")), qPrintable(clean.out));
}

void TestRunSteps::severalFiles()
{
    const QString report = m_folder.filePath(QStringLiteral("several.xml"));
    write(QStringLiteral("who.txt"), "John");
    const Output run = this->run({QStringLiteral("--junit"), report, QStringLiteral("--run"),
        write(QStringLiteral("bad.json"), bad), write(QStringLiteral("good.json"), good)});
    QCOMPARE(run.code, 1);
    const QString read = readReport(report);
    QCOMPARE(read.count(QLatin1String("suite ")), 2);
    QVERIFY2(read.contains(QLatin1String("suite bad.json\n")), qPrintable(read));
}

void TestRunSteps::theExampleOfTheHelpPasses()
{
    QFile help(QStringLiteral(WASCLEAN_TEST_DATA "/../../resources/help/steps.md"));
    QVERIFY(help.open(QIODevice::ReadOnly));
    const QByteArray text = help.readAll();
    const qsizetype start = text.indexOf("```json\n") + 8;
    const QByteArray example = text.mid(start, text.indexOf("```", start) - start);
    const Output run
        = this->run({QStringLiteral("--run"), write(QStringLiteral("example.json"), example)});
    QVERIFY2(run.code == 0, qPrintable(run.out + run.err));
    QVERIFY2(run.out.contains(QLatin1String("22 passed, 0 failed")), qPrintable(run.out));
}

void TestRunSteps::wrongFilesAndArguments_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("problem");
    const QStringList file{QStringLiteral("--run"), QStringLiteral("FILE")};
    QTest::newRow("no JSON") << QByteArray("{\n") << file
                             << QStringLiteral("FILE: line 2, column 1: expected a name in double "
                                               "quotes or “}”, found the end of the text.");
    QTest::newRow("wrong step") << QByteArray("{\"version\": 1, \"steps\": [{\"close\": [1005]}]}")
                                << file
                                << QStringLiteral(
                                       "FILE: line 1, column 37: The close code must be 1000 or "
                                       "from 3000 to 4999, so 1005 is not allowed.");
    QTest::newRow("variable that is not set")
        << QByteArray("{\"version\": 1, \"steps\": [{\"send\": \"{{env.SECRET_TOKEN}}\"}]}") << file
        << QStringLiteral("FILE: line 1, column 35: the environment variable SECRET_TOKEN is not "
                          "set.");
    QTest::newRow("no file") << QByteArray()
                             << QStringList{QStringLiteral("--run"),
                                    QStringLiteral("/no/such.json")}
                             << QStringLiteral("The file “/no/such.json” does not exist.");
    QTest::newRow("endless device")
        << QByteArray() << QStringList{QStringLiteral("--run"), QStringLiteral("/dev/zero")}
        << told(QStringLiteral("“/dev/zero” is a device. Choose a file."));
    QTest::newRow("the second is wrong")
        << QByteArray("[]")
        << QStringList{QStringLiteral("--run"), QStringLiteral("GOOD"), QStringLiteral("FILE")}
        << QStringLiteral("FILE: line 1, column 1: expected an object, found an array.");
    QTest::newRow("nothing named") << QByteArray() << QStringList{QStringLiteral("--run")}
                                   << QStringLiteral("--run needs at least one steps file.");
    QTest::newRow("with a URL") << QByteArray()
                                << QStringList{QStringLiteral("ws://x/"), QStringLiteral("--run"),
                                       QStringLiteral("FILE")}
                                << QStringLiteral(
                                       "--run works without a window and cannot be combined with a "
                                       "URL, another file or --connect.");
    QTest::newRow("a report of nothing")
        << QByteArray() << QStringList{QStringLiteral("--junit"), QStringLiteral("x.xml")}
        << QStringLiteral("--junit can only be used with --run.");
}

void TestRunSteps::wrongFilesAndArguments()
{
    QFETCH(const QByteArray, text);
    QFETCH(QStringList, arguments);
    QFETCH(QString, problem);
    const QString file = write(QStringLiteral("wrong.json"), text);
    arguments.replaceInStrings(QStringLiteral("FILE"), file);
    arguments.replaceInStrings(QStringLiteral("GOOD"), write(QStringLiteral("good.json"), good));
    const Output run = this->run(arguments);
    QCOMPARE(run.code, 2);
    QCOMPARE(run.out, QString());
    QCOMPARE(run.err,
        QStringLiteral("wasclean: %1\n").arg(problem.replace(QLatin1String("FILE"), file)));
}

void TestRunSteps::environmentIsUsedAndNotShown()
{
    const QString report = m_folder.filePath(QStringLiteral("secret.xml"));
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("SECRET_TOKEN"), QStringLiteral("open&sesame"));
    const QString file = write(QStringLiteral("secret.json"),
        R"({"version": 1, "steps": [{"connect": "demo:/echo"}, {"send": "t={{env.SECRET_TOKEN}}"},
            {"expect": "t={{env.SECRET_TOKEN}}"}, {"send": "{{env.SECRET_TOKEN}}"},
            {"expect": {"regex": "^t={{env.SECRET_TOKEN}}"}, "next": true}]})");
    const Output run = this->run(
        {QStringLiteral("--run"), file, QStringLiteral("--junit"), report}, environment);
    QCOMPARE(run.code, 1);
    QVERIFY2(run.out.contains(QLatin1String("4 passed, 1 failed")), qPrintable(run.out));
    QVERIFY2(
        run.out.contains(QLatin1String("the text \"{{env.SECRET_TOKEN}}\"")), qPrintable(run.out));
    QFile xml(report);
    QVERIFY(xml.open(QIODevice::ReadOnly));
    const QString everything = run.out + run.err + QString::fromUtf8(xml.readAll());
    QVERIFY2(!everything.contains(QLatin1String("sesame")), qPrintable(everything));
}

/// The answer repeats what was sent, as servers do in their errors.
void TestRunSteps::requestsShowNoSecret()
{
    ServerProcess nginx;
    const QString problem = startNginxWith(nginx, m_folder,
        QStringLiteral("server { listen 127.0.0.1:%1; "
                       "return 403 'You sent: $request, $http_x_a'; }"));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const QString report = m_folder.filePath(QStringLiteral("request.xml"));
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("SECRET_TOKEN"), QStringLiteral("open&sesame"));
    QByteArray steps = R"({"version": 1, "steps": [{"request": {
        "url": "http://127.0.0.1:PORT/?k={{env.SECRET_TOKEN}}",
        "headers": [{"name": "X-A", "value": "{{env.SECRET_TOKEN}}"}]}}]})";
    const QString file = write(
        QStringLiteral("request.json"), steps.replace("PORT", QByteArray::number(nginx.port())));
    const Output run = this->run(
        {QStringLiteral("--run"), file, QStringLiteral("--junit"), report}, environment);
    QCOMPARE(run.code, 1);
    QVERIFY2(
        run.out.contains(QStringLiteral("the status 403 Forbidden with the body “You sent: GET "
                                        "/?k={{env.SECRET_TOKEN}} HTTP/1.1, "
                                        "{{env.SECRET_TOKEN}}”")),
        qPrintable(run.out));
    QFile xml(report);
    QVERIFY(xml.open(QIODevice::ReadOnly));
    const QString everything = run.out + run.err + QString::fromUtf8(xml.readAll());
    QVERIFY2(!everything.contains(QLatin1String("sesame")), qPrintable(everything));
    QVERIFY2(everything.contains(QLatin1String("type=\"request\"")), qPrintable(everything));
}

void TestRunSteps::reportIsReadByOthers()
{
    const QString report = m_folder.filePath(QStringLiteral("report.xml"));
    const QString file = write(QStringLiteral("bad.json"), bad);
    QCOMPARE(run({QStringLiteral("--run"), file, QStringLiteral("--junit"), report}).code, 1);
    const QString read = readReport(report);
    const QStringList lines = read.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY2(lines.size() == 6, qPrintable(read));
    QCOMPARE(lines[0], QStringLiteral("suite bad.json"));
    QCOMPARE(lines[1], QStringLiteral("file ") + file);
    QVERIFY(lines[2].startsWith(QLatin1String("passed '1 connect demo:/echo'")));
    QVERIFY2(
        lines[4].startsWith(QLatin1String("failed '3 odd \\u2407 name'")), qPrintable(lines[4]));
    QVERIFY2(lines[4].contains(QLatin1String("<&")), qPrintable(lines[4]));
    QVERIFY(lines[5].startsWith(QLatin1String("skipped '4 drop'")));
}

void TestRunSteps::reportThatCannotBeWritten()
{
    const Output run = this->run({QStringLiteral("--run"), write(QStringLiteral("bad.json"), bad),
        QStringLiteral("--junit=/no/such/folder/report.xml")});
    QCOMPARE(run.code, 2);
    QCOMPARE(run.out, QString());
    QVERIFY2(run.err.startsWith(QLatin1String(
                 "wasclean: The file /no/such/folder/report.xml could not be written")),
        qPrintable(run.err));
}

/// As the superuser of a container, a report could take the place of /dev/null.
void TestRunSteps::reportIsNoDevice()
{
    const Output run = this->run({QStringLiteral("--run"), write(QStringLiteral("bad.json"), bad),
        QStringLiteral("--junit=/dev/null")});
    QCOMPARE(run.code, 2);
    QVERIFY2(run.err.startsWith(
                 told(QStringLiteral("wasclean: “/dev/null” is a device. Choose a file."))),
        qPrintable(run.err));
    QVERIFY(!QFileInfo(QStringLiteral("/dev/null")).isFile());
}

void TestRunSteps::everyCharacterIsSoundXml()
{
    StepsReport report;
    report.started = QDateTime::fromSecsSinceEpoch(0);
    StepResult result;
    result.state = StepResult::State::Failed;
    for (uint c = 0; c < 0x110; ++c)
        result.got += QChar(char16_t(c));
    result.got += QChar(0xD800);
    result.got += QChar(0xFFFE);
    result.got += QStringLiteral("😀");
    result.name = result.got;
    report.name = result.got;
    report.results = {result};
    const QString path = write(QStringLiteral("all.xml"), junitXml({report}));
    const QString read = readReport(path);
    QVERIFY2(read.contains(QLatin1String("\\U0001f600")), qPrintable(read));
}

/// The run ends while the answer of the look-up is still being delivered. Before, one in four such
/// runs crashed.
void TestRunSteps::endsRightAfterALookup()
{
    const QString path = write(QStringLiteral("lookup.json"),
        R"({"version": 1, "within": 60000, "steps": [{"connect": "ws://nosuch.invalid/x"},
            {"expectError": {"contains": "could not be resolved"}}]})");
    constexpr int runs = 20;
    for (int i = 0; i < runs; ++i) {
        const Output output = run({QStringLiteral("--run"), path});
        QVERIFY2(output.code == 0, qPrintable(output.out + output.err));
    }
}

void TestRunSteps::noStepsAreNoSuccess_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("a repetition of none") << QByteArray(R"({"repeat": 3, "steps": []})");
}

void TestRunSteps::noStepsAreNoSuccess()
{
    QFETCH(const QByteArray, steps);
    const QString report = m_folder.filePath(QStringLiteral("empty.xml"));
    write(QStringLiteral("who.txt"), "John");
    const QString file
        = write(QStringLiteral("empty.json"), R"({"version": 1, "steps": [)" + steps + "]}");
    const Output run = this->run({QStringLiteral("--run"), write(QStringLiteral("good.json"), good),
        file, QStringLiteral("--junit"), report});
    QCOMPARE(run.code, 1);
    QVERIFY2(
        run.out.endsWith(QLatin1String("\nThe file contains no steps, so nothing was checked.\n")),
        qPrintable(run.out));
    const QString read = readReport(report);
    QVERIFY2(read.endsWith(QLatin1String("\nerror 'steps of the file' \n")), qPrintable(read));
}

void TestRunSteps::nothingIsReadOutside_data()
{
    QTest::addColumn<QByteArray>("step");
    const QByteArray connect = R"({"connect": "demo:/echo"}, )";
    QTest::newRow("file") << connect + R"({"send": {"file": "PATH"}})";
    QTest::newRow("file in frames") << connect + R"({"send": {"file": "PATH"}, "frames": 2})";
    QTest::newRow("text file") << connect + R"({"send": {"textFile": "PATH"}})";
    QTest::newRow("expected file") << connect + R"({"expect": {"file": "PATH"}})";
    QTest::newRow("path of a variable")
        << connect + R"({"send": "PATH"}, {"expect": {"regex": ".*"}, "save": {"p": 0}},
            {"send": {"textFile": "{{p}}"}})";
    for (const char *name : {"clientCertificateFile", "clientKeyFile"}) {
        QTest::newRow(name) << R"({"connect": {"url": "demo:/echo", "tls": {")" + QByteArray(name)
                + R"(": "PATH"}}})";
    }
    QTest::newRow("authorities") << QByteArray(
        R"({"connect": {"url": "demo:/echo", "tls": {"caFiles": ["PATH"]}}})");
}

void TestRunSteps::nothingIsReadOutside()
{
    QFETCH(const QByteArray, step);
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("steps")));
    const QString secret = write(QStringLiteral("secret.txt"), "sesame");
    const QString link = m_folder.filePath(QStringLiteral("steps/link.txt"));
    QVERIFY(QFile::exists(link) || QFile::link(secret, link));
    for (const QString &path : {secret, QStringLiteral("../secret.txt"), QStringLiteral("link.txt"),
             QStringLiteral("../steps/../secret.txt")}) {
        const QString file = write(QStringLiteral("steps/outside.json"),
            R"({"version": 1, "steps": [)" + QByteArray(step).replace("PATH", path.toUtf8())
                + "]}");
        const Output run = this->run({QStringLiteral("--run"), file});
        QCOMPARE(run.code, 1);
        QVERIFY2(run.out.contains(
                     QStringLiteral("secret.txt” is not below the folder of the steps file")),
            qPrintable(run.out));
        QVERIFY2(!run.out.contains(QLatin1String("sesame")), qPrintable(run.out));
    }
}

void TestRunSteps::reportNamesWhatWasReadOutside()
{
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("steps")));
    const QString report = m_folder.filePath(QStringLiteral("outside.xml"));
    const QString outside
        = QFileInfo(write(QStringLiteral("outside.txt"), "known")).canonicalFilePath();
    write(QStringLiteral("steps/inside.txt"), "known");
    const QString file = write(QStringLiteral("steps/allowed.json"),
        R"({"version": 1, "steps": [{"connect": "demo:/echo"},
            {"send": {"textFile": "inside.txt"}}, {"expect": "known"},
            {"send": {"textFile": "../outside.txt"}}, {"expect": "known"},
            {"send": "{{env.SECRET_TOKEN}}"}]})");
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("SECRET_TOKEN"), QStringLiteral("sesame"));
    const Output run = this->run({QStringLiteral("--run"), file, QStringLiteral("--allow-read"),
                                     m_folder.path(), QStringLiteral("--junit"), report},
        environment);
    QVERIFY2(run.code == 0, qPrintable(run.out + run.err));
    const QString printed
        = QStringLiteral("\nRead from outside the folder of the steps file: %1\nUsed from the "
                         "environment: SECRET_TOKEN\n6 passed, ")
              .arg(outside);
    QVERIFY2(run.out.contains(printed), qPrintable(run.out));
    const QString read = readReport(report);
    QVERIFY2(read.contains(QStringLiteral("\nwasclean.readOutside '%1'\n"
                                          "wasclean.environment 'SECRET_TOKEN'\n")
                               .arg(outside)),
        qPrintable(read));
}

WASCLEAN_TEST(TestRunSteps, QCoreApplication)

} // namespace tst_runsteps

#include "tst_runsteps.moc"
