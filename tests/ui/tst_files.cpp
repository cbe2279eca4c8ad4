#include "app/capture/capture.h"
#include "app/capture/capturefile.h"
#include "tests/support/filesizelimit.h"
#include "tests/support/portable.h"
#include "tests/support/testrunner.h"
#include "tests/ui/windowtest.h"
#include "ui/session/capturerecoverycontroller.h"
#include "ui/session/connectionview.h"
#include "ui/widgets/progressstrip.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTest>
#include <QWindow>

#include <sys/stat.h>

namespace tst_files {

using namespace wasclean;

/// What the window does with files, by its menus, buttons and bars.
class TestFiles : public WindowTest
{
    Q_OBJECT

public:
    TestFiles() { qputenv("XDG_CACHE_HOME", m_cache.path().toLocal8Bit()); }

private slots:
    void savesAndOpensAgain();
    void opensAHarFromTheCommandLine();
    void opensWhatIsDropped();
    void urlIsDropped_data();
    void urlIsDropped();
    void fileIsDroppedOnAField();
    void urlIsDroppedOnTheOtherTab();
    void recentFilesAreListed();
    void showsWhatIsSoundOfABrokenFile();
    void refusesPolitely();
    void connectingLeavesTheFile();
    void exportsSelectedRowsWithoutSecrets();
    void cancelsAnExportThatWaits();
    void asksBeforeItReplaces();
    void exportBeginsWhereAFolderIs();
    void exportNamesAMissingFolder();
    void noRegularFileIsTold_data();
    void noRegularFileIsTold();
    void fullDiskCanBeTriedAgain();
    void offersWhatAKilledProgramLeft();
    void settingsAreKept();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    bool showsText(const QString &part) const;
    QPushButton *button(const char *text) const;
    void makeTraffic() const;
    void saveAs(const QString &path) const;
    void openFile(const QString &path);
    bool drop(const QMimeData &data, const QWidget *target) const;
    void drop(const QString &path) const;
    template <typename Dialog>
    Dialog *dialog() const;

    QTemporaryDir m_cache;
};

namespace {

QString harFile() { return QStringLiteral(WASCLEAN_TEST_DATA "/har/chrome.har"); }

} // namespace

bool TestFiles::showsText(const QString &part) const
{
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(part))
            return true;
    }
    return false;
}

QPushButton *TestFiles::button(const char *text) const
{
    for (QPushButton *found : m_window->findChildren<QPushButton *>()) {
        if (found->isVisible() && found->text().remove(u'&') == QString::fromUtf8(text))
            return found;
    }
    return nullptr;
}

template <typename Dialog>
Dialog *TestFiles::dialog() const
{
    for (Dialog *found : m_window->findChildren<Dialog *>()) {
        if (found->isVisible())
            return found;
    }
    return nullptr;
}

/// An open, a message and a Close frame each way, and a close.
void TestFiles::makeTraffic() const
{
    connectTo(QStringLiteral("/hello?delay=50"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("John"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(logTypes().size(), 6);
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
}

void TestFiles::saveAs(const QString &path) const
{
    press(Qt::Key_S, Qt::ControlModifier);
    auto *chooser = dialog<QFileDialog>();
    QVERIFY(chooser);
    auto *name = chooser->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    QVERIFY(name);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
}

void TestFiles::openFile(const QString &path)
{
    closeWindow();
    CommandLine commandLine;
    commandLine.file = path;
    openWindow(commandLine);
}

/// As the desktop does it; whether it was accepted.
bool TestFiles::drop(const QMimeData &data, const QWidget *target) const
{
    const QPoint place = target->mapTo(m_window, target->rect().center());
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(m_window->windowHandle(), &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window->windowHandle(), &event);
    return event.isAccepted();
}

void TestFiles::drop(const QString &path) const
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QVERIFY(drop(data, m_window));
}

void TestFiles::savesAndOpensAgain()
{
    makeTraffic();
    saveAs(path("mine"));
    QTRY_VERIFY(showsText(QStringLiteral("Saved as")));
    QVERIFY(QFile::exists(path("mine.wasclean")));
    CaptureFile file;
    QVERIFY(file.openToRead(path("mine.wasclean")));
    QVERIFY(file.hasFlag(CaptureFile::Flag::Saved));
    file.close();
    openFile(path("mine.wasclean"));
    QTRY_VERIFY(showsText(QStringLiteral("mine.wasclean (read-only, 6 rows)")));
    QCOMPARE(logTypes().size(), 6);
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("mine.wasclean (read-only)")));
    QVERIFY(!named<QWidget>("Send"));
    QTest::mouseClick(button("Back to the connection"), Qt::LeftButton);
    QTRY_VERIFY(named<QWidget>("Send"));
    // The window has the same capture file as before, so its rows are there still.
    QTRY_COMPARE(logTypes().size(), 6);
    QVERIFY(!m_window->windowTitle().contains(QStringLiteral("read-only")));
}

void TestFiles::opensAHarFromTheCommandLine()
{
    openFile(harFile());
    QTRY_VERIFY(showsText(QStringLiteral("chrome.har (read-only")));
    QTRY_VERIFY(logTypes().contains(QStringLiteral("text")));
    QVERIFY(!showsText(QStringLiteral("read-only, 0")));
    const QString cache = Capture::cacheDirectory();
    const auto captures = [&cache] {
        return QDir(cache).entryList({QStringLiteral("*.wasclean")}, QDir::Files).size();
    };
    QCOMPARE(captures(), 1);
    QTest::mouseClick(button("Back to the connection"), Qt::LeftButton);
    QTRY_COMPARE(captures(), 0);
}

void TestFiles::opensWhatIsDropped()
{
    drop(harFile());
    QTRY_VERIFY(showsText(QStringLiteral("chrome.har (read-only")));
    // Its rows come back after Clear, as those of a connection do.
    QTRY_VERIFY(log()->model()->rowCount() > 0);
    const int rows = log()->model()->rowCount();
    QTest::mouseClick(named<QAbstractButton>("Clear"), Qt::LeftButton);
    QTRY_COMPARE(log()->model()->rowCount(), 0);
    QTest::mouseClick(named<QAbstractButton>("Undo clear"), Qt::LeftButton);
    QTRY_COMPARE(log()->model()->rowCount(), rows);
}

void TestFiles::urlIsDropped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isLink");
    QTest::addColumn<bool>("isUsed");
    QTest::newRow("a link") << QStringLiteral("wss://a.example/x%20z?y=1") << true << true;
    QTest::newRow("a line") << QStringLiteral(" ws://a.example/x ") << false << true;
    QTest::newRow("of the demo server") << QStringLiteral("demo:/echo") << false << true;
    QTest::newRow("of it with TLS") << QStringLiteral("demos:/echo") << false << true;
    QTest::newRow("of a socket") << QStringLiteral("ws+unix:/run/a.sock:/x") << false << true;
    QTest::newRow("of one with TLS") << QStringLiteral("wss+unix:/run/a.sock:/x") << true << true;
    QTest::newRow("of mail") << QStringLiteral("mailto:ann@a.example") << true << false;
    QTest::newRow("words") << QStringLiteral("some words") << false << false;
    QTest::newRow("two lines") << QStringLiteral("ws://a.example/\nws://b.example/") << false
                               << false;
}

/// It comes into the field; nothing connects by itself.
void TestFiles::urlIsDropped()
{
    QFETCH(QString, text);
    QFETCH(bool, isLink);
    QFETCH(bool, isUsed);
    const QString before = named<QComboBox>("URL")->currentText();
    QMimeData data;
    if (isLink)
        data.setUrls({QUrl(text)});
    else
        data.setText(text);
    QWidget *field = named<QComboBox>("URL")->lineEdit();
    for (QWidget *target : {static_cast<QWidget *>(log()), field}) {
        named<QComboBox>("URL")->setEditText(before);
        // A field for text inserts other texts.
        if (!isUsed && target == field)
            continue;
        QCOMPARE(drop(data, target), isUsed);
        QCOMPARE(named<QComboBox>("URL")->currentText(), isUsed ? text.trimmed() : before);
    }
    QVERIFY(log()->model()->rowCount() == 0);
}

/// A field that is made when it is first shown does not insert the path.
void TestFiles::fileIsDroppedOnAField()
{
    press(Qt::Key_F, Qt::ControlModifier);
    auto *field = named<QLineEdit>("Find");
    QVERIFY(field);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(harFile())});
    QVERIFY(drop(data, field));
    QTRY_VERIFY(showsText(QStringLiteral("chrome.har (read-only")));
    QCOMPARE(field->text(), QString());
}

/// Of two tabs that are side by side, the one that it is dropped on has it.
void TestFiles::urlIsDroppedOnTheOtherTab()
{
    press(Qt::Key_T, Qt::ControlModifier);
    press(Qt::Key_Backslash, Qt::ControlModifier);
    const auto views = m_window->findChildren<ConnectionView *>();
    QCOMPARE(views.size(), 2);
    QMimeData data;
    data.setText(QStringLiteral("ws://a.example/x"));
    for (ConnectionView *view : views) {
        QTRY_VERIFY(view->isVisible());
        view->setUrl({});
        QVERIFY(drop(data, view->findChild<QTableView *>()));
        QCOMPARE(view->url(), QStringLiteral("ws://a.example/x"));
    }
}

void TestFiles::recentFilesAreListed()
{
    openFile(harFile());
    QTRY_VERIFY(showsText(QStringLiteral("chrome.har (read-only")));
    const auto recent = [this] {
        QStringList texts;
        for (const QMenu *menu : m_window->findChildren<QMenu *>()) {
            if (menu->title() != QStringLiteral("&Recent captures"))
                continue;
            for (QAction *action : menu->actions())
                texts.append(action->text());
        }
        return texts.join(u'\n');
    };
    QTRY_VERIFY(recent().contains(QStringLiteral("chrome.har")));
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text() == QStringLiteral("&Clear list")) {
            action->trigger();
            break;
        }
    }
    QTRY_VERIFY(!recent().contains(QStringLiteral("chrome.har")));
}

void TestFiles::showsWhatIsSoundOfABrokenFile()
{
    QFile whole(harFile());
    QVERIFY(whole.open(QFile::ReadOnly));
    const QByteArray bytes = whole.readAll();
    QFile broken(path("broken.har"));
    QVERIFY(broken.open(QFile::WriteOnly));
    const qsizetype messages = bytes.indexOf("_webSocketMessages");
    QVERIFY(messages > 0);
    broken.write(bytes.first(bytes.indexOf("\"data\"", messages) + 400));
    broken.close();
    openFile(broken.fileName());
    QTRY_VERIFY(showsText(QStringLiteral("broken.har (read-only")));
    QTRY_VERIFY(log()->model()->rowCount() > 0);
    QTRY_VERIFY2(showsText(QStringLiteral("line")) || showsText(QStringLiteral("byte")),
        "the sentence says where the file is broken");
}

void TestFiles::refusesPolitely()
{
    drop(path("absent.wasclean"));
    QTRY_VERIFY(showsText(QStringLiteral("absent.wasclean” does not exist")));
    {
        Capture capture(path("newer.wasclean"));
        QTRY_VERIFY(QFile::exists(path("newer.wasclean")));
    }
    CaptureThreads::waitUntilClosed();
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"),
            QStringLiteral(
                "import sqlite3,sys\nd=sqlite3.connect(sys.argv[1])\n"
                "d.execute(\"UPDATE meta SET value=99 WHERE key='format'\")\nd.commit()"),
            path("newer.wasclean")});
    QVERIFY(python.waitForFinished());
    QCOMPARE(python.readAllStandardError(), QByteArray());
    drop(path("newer.wasclean"));
    QTRY_VERIFY(showsText(QStringLiteral("written by a newer version of Wasclean")));
    QVERIFY(!showsText(QStringLiteral("read-only")));
    QVERIFY(named<QWidget>("Send"));
}

void TestFiles::connectingLeavesTheFile()
{
    openFile(harFile());
    QTRY_VERIFY(showsText(QStringLiteral("chrome.har (read-only")));
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    QVERIFY(!showsText(QStringLiteral("read-only")));
    QTRY_COMPARE(logTypes(), QStringList{QStringLiteral("open")});
}

void TestFiles::exportsSelectedRowsWithoutSecrets()
{
    CommandLine commandLine;
    commandLine.headers = {{"Authorization", "Bearer hidden-token"}};
    m_window->start(commandLine);
    makeTraffic();
    // The close row is selected by itself; a click takes its place.
    const QRect first = log()->visualRect(log()->model()->index(0, CaptureModel::Preview));
    QTest::mouseClick(log()->viewport(), Qt::LeftButton, {}, first.center());
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_E, Qt::ControlModifier);
    auto *all = named<QRadioButton>("All rows (6)");
    auto *selected = named<QRadioButton>("Selected messages (2)");
    QVERIFY(all && all->isChecked() && selected && selected->isEnabled());
    QVERIFY(!named<QRadioButton>("Messages that match the filter (0)")->isEnabled());
    QVERIFY(!named<QCheckBox>("Include secrets")->isChecked());
    selected->click();
    named<QLineEdit>("File")->setText(path("out.har"));
    QTest::mouseClick(button("Export"), Qt::LeftButton);
    QTRY_VERIFY(showsText(QStringLiteral("Exported 2 rows to")));
    QFile file(path("out.har"));
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(QJsonDocument::fromJson(bytes).isObject());
    QVERIFY(bytes.contains("John"));
    QVERIFY(!bytes.contains("Hello from server"));
    QVERIFY(bytes.contains("Authorization") && !bytes.contains("hidden-token"));
}

/// Before the newest rows are in the capture's file.
void TestFiles::cancelsAnExportThatWaits()
{
    makeTraffic();
    press(Qt::Key_E, Qt::ControlModifier);
    named<QLineEdit>("File")->setText(path("out.har"));
    QTest::mouseClick(button("Export"), Qt::LeftButton);
    ProgressStrip *busy = nullptr;
    for (ProgressStrip *strip : m_window->findChildren<ProgressStrip *>())
        busy = strip->isBusy() ? strip : busy;
    QVERIFY(busy);
    busy->findChild<QPushButton *>()->click();
    QTRY_VERIFY(!busy->isBusy());
    QVERIFY(!QFileInfo::exists(path("out.har")));
}

void TestFiles::asksBeforeItReplaces()
{
    makeTraffic();
    QFile there(path("there.har"));
    QVERIFY(there.open(QFile::WriteOnly));
    there.write("mine");
    there.close();
    press(Qt::Key_E, Qt::ControlModifier);
    named<QLineEdit>("File")->setText({});
    QTest::mouseClick(button("Export"), Qt::LeftButton);
    QVERIFY(showsText(QStringLiteral("Choose a file to export to.")));
    named<QLineEdit>("File")->setText(path("there.har"));
    QTest::mouseClick(button("Export"), Qt::LeftButton);
    QVERIFY(showsText(QStringLiteral("This file already exists.")));
    QVERIFY(there.open(QFile::ReadOnly));
    QCOMPARE(there.readAll(), QByteArray("mine"));
    QTest::mouseClick(button("Export"), Qt::LeftButton);
    QTRY_VERIFY(showsText(QStringLiteral("Exported 6 rows to")));
}

void TestFiles::exportBeginsWhereAFolderIs()
{
    const QDir folder(m_folder->path());
    QVERIFY(folder.mkpath(QStringLiteral("used")) && folder.mkpath(QStringLiteral("home")));
    qputenv("HOME", QFile::encodeName(path("home")));
    // As in a container: neither the folder that was used last nor one for documents is there.
    m_settings->setValue(QStringLiteral("saveFolder"), path("gone"));
    makeTraffic();
    press(Qt::Key_E, Qt::ControlModifier);
    const auto *file = named<QLineEdit>("File");
    QVERIFY2(file && QFileInfo(file->text()).path() == path("home"), qPrintable(file->text()));
    named<QLineEdit>("File")->setText(path("used/out.csv"));
    named<QComboBox>("Format")->setCurrentIndex(2);
    QTest::mouseClick(button("Export"), Qt::LeftButton);
    QTRY_VERIFY(showsText(QStringLiteral("Exported 6 rows to")));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    log()->setFocus();
    press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(named<QLineEdit>("File"));
    QCOMPARE(QFileInfo(named<QLineEdit>("File")->text()).path(), path("used"));
}

void TestFiles::exportNamesAMissingFolder()
{
    makeTraffic();
    press(Qt::Key_E, Qt::ControlModifier);
    named<QLineEdit>("File")->setText(path("nowhere/out.har"));
    QTest::mouseClick(button("Export"), Qt::LeftButton);
    QVERIFY(showsText(
        QStringLiteral("The folder “%1” does not exist. Choose another.").arg(path("nowhere"))));
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("folder.har")));
    named<QLineEdit>("File")->setText(path("folder.har"));
    QTest::mouseClick(button("Export"), Qt::LeftButton);
    QVERIFY(showsText(QStringLiteral("“%1” is not a file.").arg(path("folder.har"))));
}

void TestFiles::noRegularFileIsTold_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"a.har", "a.jsonl", "a.wasclean"})
        QTest::newRow(name) << QByteArray(name);
}

/// A FIFO that nobody writes to would hold up whoever opens it.
void TestFiles::noRegularFileIsTold()
{
    QFETCH(QByteArray, name);
    const QString fifo = path(name.constData());
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    openFile(fifo);
    QTRY_VERIFY(
        showsText(QStringLiteral("“%1” %2").arg(fifo, toldKind(QStringLiteral("is a pipe.")))));
}

void TestFiles::fullDiskCanBeTriedAgain()
{
    {
        const FileSizeLimit limit(512 * 1024);
        connectTo(QStringLiteral("/flood?count=20000&bytes=1000"));
        QTRY_VERIFY(button("Try again"));
        QVERIFY(showsText(QStringLiteral("cannot be written")));
        QTest::mouseClick(button("Try again"), Qt::LeftButton);
        QTRY_VERIFY(button("Try again"));
    }
    QTest::mouseClick(button("Try again"), Qt::LeftButton);
    QTRY_VERIFY(showsText(QStringLiteral("Writing the capture works again.")));
    QVERIFY(!button("Try again"));
    QTRY_VERIFY(log()->model()->rowCount() >= 20'001);
}

void TestFiles::offersWhatAKilledProgramLeft()
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder->path());
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(WASCLEAN_PROGRAM),
        {url(QStringLiteral("/flood?count=100000000&bytes=100")), QStringLiteral("--connect")});
    QVERIFY(program.waitForStarted());
    const auto written = [] {
        qint64 bytes = 0;
        const QString cache
            = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
        const QFileInfoList files
            = QDir(cache + QStringLiteral("/wasclean/wasclean/captures"))
                  .entryInfoList({QStringLiteral("*.wasclean*")}, QDir::Files);
        for (const QFileInfo &file : files)
            bytes += file.size();
        return bytes;
    };
    // A row has 100 bytes, which are in the log of the database and in the database at times.
    QTRY_VERIFY_WITH_TIMEOUT(written() > 8'000'000, 30'000);
    program.kill();
    QVERIFY(program.waitForFinished());

    QCoreApplication::setOrganizationName(QStringLiteral("wasclean"));
    QCoreApplication::setApplicationName(QStringLiteral("wasclean"));
    closeWindow();
    openWindow();
    m_window->lookAfterCaptures();
    QTRY_VERIFY(showsText(QStringLiteral("Wasclean was not closed properly")));
    for (const char *name : {"Open capture", "Save as…", "Delete capture…", "Ask again later"})
        QVERIFY2(button(name), name);
    QTest::mouseClick(button("Open capture"), Qt::LeftButton);
    QTRY_VERIFY(showsText(QStringLiteral("read-only")));
    QTRY_VERIFY(log()->model()->rowCount() > 10'000);
    QTRY_VERIFY(!showsText(QStringLiteral("was not closed properly")));
    closeWindow();
    openWindow();
    auto *recovery = m_window->findChild<CaptureRecoveryController *>();
    QVERIFY(recovery);
    QSignalSpy searched(recovery, &CaptureRecoveryController::searched);
    m_window->lookAfterCaptures();
    QVERIFY(searched.wait(30'000));
    QVERIFY2(!showsText(QStringLiteral("was not closed properly")), "it is offered once");
    closeWindow();
    // Captures of windows are removed in the background, their locks last.
    const QDir captures(Capture::cacheDirectory());
    QTRY_COMPARE(captures.entryList({QStringLiteral("*.lock")}, QDir::Files), QStringList());
    QVERIFY(QDir(captures).removeRecursively());
    QCoreApplication::setOrganizationName({});
    QCoreApplication::setApplicationName(QStringLiteral("tst_files"));
    openWindow();
}

void TestFiles::settingsAreKept()
{
    press(Qt::Key_Comma, Qt::ControlModifier);
    auto *days = named<QSpinBox>("Maximum age");
    QVERIFY(days);
    QCOMPARE(days->value(), 30);
    days->setValue(3);
    QTest::keyClick(days, Qt::Key_Return);
    QCOMPARE(m_settings->value(QStringLiteral("keepDays")).toInt(), 3);
}

WASCLEAN_TEST(TestFiles, QApplication)

} // namespace tst_files

#include "tst_files.moc"
