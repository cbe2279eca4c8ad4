#include "app/capture/capturefile.h"
#include "app/exchange/capturesource.h"
#include "tests/support/echoserver.h"
#include "tests/support/testrunner.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <csignal>

namespace tst_program {

using namespace wasclean;

/// The program from outside: what it answers without a window, and what is installed beside it.
class TestProgram : public QObject
{
    Q_OBJECT

private slots:
    void answersWithoutADisplay_data();
    void answersWithoutADisplay();
    void wrongArgumentIsOneSentence_data();
    void wrongArgumentIsOneSentence();
    void servesWithoutADisplay();
    void windowEndsInOrderOnSignals_data();
    void windowEndsInOrderOnSignals();
    void runEndsInOrderOnSignals();
    void metainfoNamesTheDesktopFile();

private:
    static void prepare(QProcess &program, const QStringList &arguments);
};

namespace {

QByteArray resource(const char *name)
{
    QFile file(QStringLiteral(WASCLEAN_TEST_DATA "/../../resources/%1").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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
    program.start();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.readAllStandardOutput().startsWith(begin));
    QCOMPARE(program.readAllStandardError(), QByteArray());
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
    QProcessEnvironment environment = program.processEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    for (const char *const name : {"HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        environment.insert(QString::fromLatin1(name), home.path());
    program.setProcessEnvironment(environment);
    program.start();
    QString capture;
    const auto hasCapture = [&home, &capture] {
        QDirIterator files(
            home.path(), {QStringLiteral("*.wasclean")}, QDir::Files, QDirIterator::Subdirectories);
        capture = files.hasNext() ? files.next() : QString();
        CaptureFile file;
        return !capture.isEmpty() && file.openToRead(capture) && !file.blockIndex().empty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasCapture(), 60'000);
    QCOMPARE(::kill(pid_t(program.processId()), number), 0);
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    CaptureFile file;
    QVERIFY(file.openToRead(capture));
    QVERIFY(file.hasFlag(CaptureFile::Flag::Finished));
    CaptureSource source;
    QVERIFY(source.open(capture));
    Message last;
    while (source.next(last)) { }
    QCOMPARE(last.kind, MessageKind::Close);
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

void TestProgram::metainfoNamesTheDesktopFile()
{
    QXmlStreamReader xml(resource("wasclean.metainfo.xml"));
    QString launchable;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"launchable")
            launchable = xml.readElementText();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(launchable, QStringLiteral("wasclean.desktop"));
    const QByteArray desktop = resource("wasclean.desktop");
    QVERIFY(desktop.contains("\nExec=wasclean "));
    QVERIFY(desktop.contains("\nIcon=wasclean\n"));
    QVERIFY(!resource("wasclean.svg").isEmpty());
}

WASCLEAN_TEST(TestProgram, QCoreApplication)

} // namespace tst_program

#include "tst_program.moc"
