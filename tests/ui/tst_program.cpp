#include "app/capture/capturefile.h"
#include "app/exchange/capturesource.h"
#include "app/formats/evidencetext.h"
#include "app/wire/facts/evidence.h"
#include "tests/support/servers/echoserver.h"
#include "tests/support/testrunner.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace tst_program {

using namespace wasclean;

/// The program from outside: what it answers without a window, and how it ends.
class TestProgram : public QObject
{
    Q_OBJECT

private slots:
    void answersWithoutADisplay_data();
    void answersWithoutADisplay();
    void helpIsInTheLanguageOfTheSystem_data();
    void helpIsInTheLanguageOfTheSystem();
    void wrongArgumentIsOneSentence_data();
    void wrongArgumentIsOneSentence();
    void servesWithoutADisplay();
    void windowEndsInOrderOnSignals_data();
    void windowEndsInOrderOnSignals();
    void windowEndsInOrderWithTheSession();
    void runEndsInOrderOnSignals();

private:
    static void prepare(QProcess &program, const QStringList &arguments);
    static void setLanguage(QProcess &program, const QString &language);
    static void setFolders(QProcess &program, const QTemporaryDir &home);
};

namespace {

/// The capture of the program that lives in that folder, once there is something in it.
QString captureIn(const QTemporaryDir &home)
{
    QDirIterator files(
        home.path(), {QStringLiteral("*.wasclean")}, QDir::Files, QDirIterator::Subdirectories);
    const QString path = files.hasNext() ? files.next() : QString();
    CaptureFile file;
    const bool isFilled = !path.isEmpty() && file.openToRead(path) && !file.blockIndex().empty();
    return isFilled ? path : QString();
}

bool isFinished(const QString &capture)
{
    CaptureFile file;
    return file.openToRead(capture) && file.hasFlag(CaptureFile::Flag::Finished);
}

Message lastRowOf(const QString &capture)
{
    CaptureSource source;
    Message last;
    if (!source.open(capture))
        return last;
    while (source.next(last)) { }
    return last;
}

} // namespace

void TestProgram::prepare(QProcess &program, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Whoever made a QApplication now would end with "no such plugin".
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("none-at-all"));
    program.setProcessEnvironment(environment);
    program.setProgram(QStringLiteral(WASCLEAN_PROGRAM));
    program.setArguments(arguments);
}

void TestProgram::setLanguage(QProcess &program, const QString &language)
{
    QProcessEnvironment environment = program.processEnvironment();
    // A locale that every system has; the language is one of the list that comes before it.
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("LANGUAGE"), language);
    program.setProcessEnvironment(environment);
}

void TestProgram::setFolders(QProcess &program, const QTemporaryDir &home)
{
    QProcessEnvironment environment = program.processEnvironment();
    for (const char *const name : {"HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        environment.insert(QString::fromLatin1(name), home.path());
    program.setProcessEnvironment(environment);
}

void TestProgram::answersWithoutADisplay_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("help") << QStringLiteral("--help") << QByteArray("Usage: wasclean");
    QTest::newRow("version") << QStringLiteral("--version") << QByteArray("wasclean ");
}

void TestProgram::answersWithoutADisplay()
{
    QFETCH(const QString, argument);
    QFETCH(const QByteArray, begin);
    QProcess program;
    prepare(program, {argument});
    setLanguage(program, {});
    program.start();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.readAllStandardOutput().startsWith(begin));
    QCOMPARE(program.readAllStandardError(), QByteArray());
}

void TestProgram::helpIsInTheLanguageOfTheSystem_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("begin");
    QTest::newRow("German") << QStringLiteral("de_AT:en") << QStringLiteral("Aufruf: wasclean");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN") << QStringLiteral("用法：wasclean");
    QTest::newRow("another") << QStringLiteral("fr") << QStringLiteral("Usage: wasclean");
}

void TestProgram::helpIsInTheLanguageOfTheSystem()
{
    QFETCH(const QString, language);
    QFETCH(const QString, begin);
    QProcess program;
    prepare(program, {QStringLiteral("--help")});
    setLanguage(program, language);
    program.start();
    QVERIFY(program.waitForFinished());
    const QString printed = QString::fromUtf8(program.readAllStandardOutput());
    QVERIFY2(printed.startsWith(begin), qPrintable(printed));
    QVERIFY(printed.contains(QLatin1String("--allow-origin")));
    QCOMPARE(program.exitCode(), 0);
}

void TestProgram::wrongArgumentIsOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{QStringLiteral("--nonsense")};
    QTest::newRow("bad URL") << QStringList{QStringLiteral("ftp://localhost/")};
    QTest::newRow("serve with a URL")
        << QStringList{QStringLiteral("--serve"), QStringLiteral("ws://localhost/")};
}

void TestProgram::wrongArgumentIsOneSentence()
{
    QFETCH(const QStringList, arguments);
    QProcess program;
    prepare(program, arguments);
    program.start();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 2);
    QCOMPARE(program.readAllStandardOutput(), QByteArray());
    const QByteArray error = program.readAllStandardError();
    QVERIFY2(error.startsWith("wasclean: ") && error.endsWith(".\n"), error.constData());
    QCOMPARE(error.count('\n'), 1);
}

void TestProgram::servesWithoutADisplay()
{
    QProcess program;
    prepare(program, {QStringLiteral("--serve=0")});
    program.start();
    QByteArray output;
    const auto saysWhere = [&program, &output] {
        output += program.readAllStandardOutput();
        return output.contains("ws://127.0.0.1:");
    };
    QTRY_VERIFY(saysWhere());
    program.terminate();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
}

void TestProgram::windowEndsInOrderOnSignals_data()
{
    QTest::addColumn<int>("number");
    QTest::addRow("SIGTERM") << SIGTERM;
    QTest::addRow("SIGHUP") << SIGHUP;
    QTest::addRow("SIGINT") << SIGINT;
}

/// The server gets a Close frame with 1001, and the capture is complete.
void TestProgram::windowEndsInOrderOnSignals()
{
    QFETCH(int, number);
    EchoServer server;
    const QString problem = server.start(QFINDTESTDATA("../connection/echoserver.py"));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const QTemporaryDir home;
    QProcess program;
    prepare(program,
        {QStringLiteral("ws://127.0.0.1:%1/echo").arg(server.port()), QStringLiteral("--connect")});
    setFolders(program, home);
    QProcessEnvironment environment = program.processEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    program.setProcessEnvironment(environment);
    program.start();
    QString capture;
    QTRY_VERIFY_WITH_TIMEOUT(!(capture = captureIn(home)).isEmpty(), 60'000);
    QCOMPARE(::kill(pid_t(program.processId()), number), 0);
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(isFinished(capture));
    QCOMPARE(lastRowOf(capture).kind, MessageKind::Close);
}

/// A desktop's session tells every program to save before it ends. It also does so once at the
/// start, which must not end anything.
void TestProgram::windowEndsInOrderWithTheSession()
{
    EchoServer server;
    const QString problem = server.start(QFINDTESTDATA("../connection/echoserver.py"));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const QTemporaryDir home;
    QProcess session;
    prepare(session, {});
    setFolders(session, home);
    QProcessEnvironment environment = session.processEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    session.setProcessEnvironment(environment);
    session.start(QStringLiteral("xvfb-run"),
        {QStringLiteral("-a"), QStringLiteral("python3"),
            QFINDTESTDATA("../support/sessionmanager.py"), QStringLiteral(WASCLEAN_PROGRAM),
            QStringLiteral("ws://127.0.0.1:%1/echo").arg(server.port()),
            QStringLiteral("--connect")});
    QVERIFY2(session.waitForStarted(), "xvfb-run is needed (tests/run installs it)");
    QByteArray said;
    const auto says = [&session, &said](const char *what) {
        said += session.readAllStandardOutput();
        return said.contains(what);
    };
    QTRY_VERIFY_WITH_TIMEOUT(says("registered\nsaved\n"), 60'000);
    QString capture;
    QTRY_VERIFY_WITH_TIMEOUT(!(capture = captureIn(home)).isEmpty(), 60'000);
    QCOMPARE(lastRowOf(capture).kind, MessageKind::Open);
    QVERIFY(!isFinished(capture));
    session.write("end\n");
    QTRY_VERIFY_WITH_TIMEOUT(says("saved\nsaved\n"), 60'000);
    // The user changes his mind, and works on with the same connection.
    session.write("cancel\n");
    QVERIFY(!isFinished(capture));
    QCOMPARE(lastRowOf(capture).kind, MessageKind::Open);
    said.clear();
    session.write("end\n");
    QTRY_VERIFY_WITH_TIMEOUT(says("saved\n"), 60'000);
    QVERIFY(!isFinished(capture));
    session.write("die\n");
    QTRY_VERIFY_WITH_TIMEOUT(says("ended 0\n"), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), QProcess::NotRunning, 60'000);
    QVERIFY(isFinished(capture));
    const Message last = lastRowOf(capture);
    QCOMPARE(last.kind, MessageKind::Close);
    QCOMPARE(Evidence::fromJson(EventPayload::read(last.payload).evidence).sentClose.code, 1001);
}

void TestProgram::runEndsInOrderOnSignals()
{
    const QTemporaryDir folder;
    QFile steps(folder.filePath(QStringLiteral("long.steps.json")));
    QVERIFY(steps.open(QIODevice::WriteOnly));
    steps.write(R"({"version": 1, "steps": [{"connect": "demo:/echo"}, {"wait": 600000},
        {"send": "x"}]})");
    steps.close();
    const QString report = folder.filePath(QStringLiteral("report.xml"));
    QProcess program;
    prepare(
        program, {QStringLiteral("--run"), steps.fileName(), QStringLiteral("--junit"), report});
    program.start();
    QByteArray output;
    const auto isWaiting = [&program, &output] {
        output += program.readAllStandardOutput();
        return output.contains("passed");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isWaiting(), 60'000);
    program.terminate();
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 128 + SIGTERM);
    QVERIFY(program.readAllStandardError().contains("The run was interrupted."));
    QVERIFY(QFile::exists(report));
}

WASCLEAN_TEST(TestProgram, QCoreApplication)

} // namespace tst_program

#include "tst_program.moc"
