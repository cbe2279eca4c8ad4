#include "tests/support/testrunner.h"
#include "tests/ui/windowtest.h"
#include "ui/session/connectionview.h"
#include "ui/session/shownlog.h"
#include "ui/window/runningprogram.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QTest>

namespace tst_runningprogram {

using namespace wasclean;
using namespace Qt::StringLiterals;

/// Starts of the program while it runs.
class TestRunningProgram : public WindowTest
{
    Q_OBJECT

private slots:
    void secondStartOpensATab();
    void fileIsThatOfTheOtherFolder();
    void withoutArgumentsThereIsAnEmptyTab();
    void nobodyAnswers();
    void windowThatClosesIsLeftAlone();
    void socketOfAKilledProgramIsTaken();
    void anotherFolderIsAnotherProgram();
    void anotherDisplayIsAnotherProgram();
    void nonsenseIsDropped();

private:
    QString profileFolder() const { return m_folder->filePath(u"profiles"_s); }

    /// The real program, with the same folder of profiles; whether it had handed over and ended.
    void start(const QStringList &arguments, bool isHandedOver = true);

    qsizetype tabs() const { return m_window->findChildren<ConnectionView *>().size(); }

    ConnectionView *newest() const { return m_window->findChildren<ConnectionView *>().last(); }
};

void TestRunningProgram::start(const QStringList &arguments, bool isHandedOver)
{
    if (isHandedOver)
        m_window->listenToStarts();
    const QString configuration = m_folder->filePath(u"config"_s);
    QVERIFY(QDir().mkpath(configuration + u"/wasclean"_s));
    QFile settings(configuration + u"/wasclean/wasclean.conf"_s);
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[profiles]\nfolder=" + profileFolder().toUtf8() + '\n');
    settings.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, configuration);
    for (const char *const name : {"HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
        environment.insert(QString::fromLatin1(name), m_folder->path());
    QProcess program;
    program.setProcessEnvironment(environment);
    program.setWorkingDirectory(m_folder->path());
    program.start(QStringLiteral(WASCLEAN_PROGRAM), arguments);
    QVERIFY(program.waitForStarted());
    if (isHandedOver) {
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 60'000);
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        return;
    }
    // It has a window of its own, and is the one for the next start.
    QTRY_VERIFY_WITH_TIMEOUT(RunningProgram::handOver(profileFolder(), {}), 60'000);
    program.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 60'000);
}

void TestRunningProgram::secondStartOpensATab()
{
    m_window->showMinimized();
    start({url(u"/echo"_s), u"--connect"_s, u"--header"_s, u"X-A: b"_s});
    QCOMPARE(tabs(), 2);
    QCOMPARE(newest()->url(), url(u"/echo"_s));
    QCOMPARE(newest()->settings().headers.size(), 1);
    QTRY_COMPARE(newest()->session().readyState(), ReadyState::Open);
    QVERIFY(!m_window->isMinimized());
}

void TestRunningProgram::fileIsThatOfTheOtherFolder()
{
    QVERIFY(QFile::copy(
        QStringLiteral(WASCLEAN_TEST_DATA "/har/chrome.har"), m_folder->filePath(u"mine.har"_s)));
    start({u"mine.har"_s});
    QTRY_VERIFY(newest()->shownLog()->showsFile());
    QCOMPARE(newest()->shownLog()->fileName(), u"mine.har"_s);
}

void TestRunningProgram::withoutArgumentsThereIsAnEmptyTab()
{
    connectTo(u"/echo"_s);
    QTRY_COMPARE(state(), u"OPEN"_s);
    start({});
    QCOMPARE(tabs(), 2);
    QCOMPARE(newest()->session().readyState(), ReadyState::Closed);
}

void TestRunningProgram::nobodyAnswers()
{
    closeWindow();
    QVERIFY(!RunningProgram::handOver(profileFolder(), {}));
    openWindow();
}

/// Else the tab would go with the window.
void TestRunningProgram::windowThatClosesIsLeftAlone()
{
    m_window->endNow();
    QVERIFY(!m_window->startAgain({}));
}

void TestRunningProgram::socketOfAKilledProgramIsTaken()
{
    closeWindow();
    const QString folder = m_runtime.path();
    const QStringList before = QDir(folder).entryList(QDir::System);
    {
        RunningProgram killed([](const QStringList &, const QString &) { return true; });
        killed.listen(profileFolder());
        const QStringList sockets = QDir(folder).entryList(QDir::System);
        QCOMPARE(sockets.size(), before.size() + 1);
        for (const QString &name : sockets) {
            QVERIFY(QFile::rename(folder + u'/' + name, m_folder->filePath(u"kept-"_s + name)));
        }
    }
    for (const QString &name : QDir(m_folder->path()).entryList({u"kept-*"_s}, QDir::System)) {
        QVERIFY(QFile::rename(m_folder->filePath(name), folder + u'/' + name.mid(5)));
    }
    openWindow();
    start({});
    QCOMPARE(tabs(), 2);
}

void TestRunningProgram::anotherFolderIsAnotherProgram()
{
    QVERIFY(!RunningProgram::handOver(m_folder->filePath(u"elsewhere"_s), {}));
    closeWindow();
    start({}, false);
    openWindow();
}

void TestRunningProgram::anotherDisplayIsAnotherProgram()
{
    m_window->listenToStarts();
    const QByteArray display = qgetenv("DISPLAY");
    qputenv("DISPLAY", ":another");
    QVERIFY(!RunningProgram::handOver(profileFolder(), {}));
    qputenv("DISPLAY", display);
    QCOMPARE(tabs(), 1);
}

/// Whoever writes to the socket is the same user, but perhaps not this program.
void TestRunningProgram::nonsenseIsDropped()
{
    m_window->listenToStarts();
    const QStringList sockets = QDir(m_runtime.path()).entryList({u"wasclean-*"_s}, QDir::System);
    QCOMPARE(sockets.size(), 1);
    for (const QByteArray &line : {QByteArray("\n"), QByteArray("{}\n"),
             QByteArray("{\"folder\":\"/\",\"arguments\":[\"--wrong\"]}\n"),
             QByteArray(3'000'000, '{')}) {
        QLocalSocket socket;
        socket.connectToServer(m_runtime.filePath(sockets.first()));
        QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
        socket.write(line);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(socket.readAll(), QByteArray());
    }
    QCOMPARE(tabs(), 1);
}

WASCLEAN_TEST(TestRunningProgram, QApplication)

} // namespace tst_runningprogram

#include "tst_runningprogram.moc"
