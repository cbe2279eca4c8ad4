#include "app/session/session.h"
#include "tests/support/portable.h"
#include "tests/support/testrunner.h"
#include "tests/ui/windowtest.h"
#include "ui/editor/messageedit.h"
#include "ui/session/connectionview.h"

#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTcpServer>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

namespace tst_mainwindow {

using namespace wasclean;

/// One connection after another, as a tester works.
class TestMainWindow : public WindowTest
{
    Q_OBJECT

private slots:
    void startsWithTheDemoServerReady();
    void helloFromConnectToClose();
    void closesWithCodeAndReason();
    void wrongCloseCodeIsNotSent();
    void droppedConnectionIsNotClean();
    void refusedConnectionKeepsTheUrl();
    void cancelsWhileConnecting();
    void silentServerCanBeDropped();
    void binaryIsSentAndShown();
    void commandLineFillsAndConnects();
    void subprotocolIsAskedFor();
    void rowsAreShownInDetail();
    void clearEmptiesTheLog();
    void detailsShowTheConnection();
    void captureFailureIsShown();
};

void TestMainWindow::startsWithTheDemoServerReady()
{
    QCOMPARE(state(), QStringLiteral("Not connected"));
    // Its symbol and its frame need some room, too.
    const auto *badge = named<QLineEdit>("State");
    QVERIFY(badge->width() >= 44 + badge->fontMetrics().horizontalAdvance(state()));
    QVERIFY2(m_window->windowTitle().endsWith(QStringLiteral("Not connected – Wasclean")),
        qPrintable(m_window->windowTitle()));
    auto *field = named<QComboBox>("URL");
    QVERIFY(field->hasFocus());
    QCOMPARE(field->currentText(), url(QStringLiteral("/hello")));
    QCOMPARE(field->lineEdit()->selectedText(), field->currentText());
    QVERIFY(m_window->windowTitle().contains(url(QStringLiteral("/hello"))));
    press(Qt::Key_Return);
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
}

void TestMainWindow::helloFromConnectToClose()
{
    typeUrl(url(QStringLiteral("/hello?delay=50")));
    QTest::mouseClick(named<QPushButton>("Connect"), Qt::LeftButton);
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("OPEN")));
    QTest::keyClicks(named<MessageEdit>("Message"), QStringLiteral("John"));
    QTest::mouseClick(named<QPushButton>("Send"), Qt::LeftButton);
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
    QTRY_COMPARE(logTypes(),
        QStringList({QStringLiteral("open"), QStringLiteral("text"), QStringLiteral("text"),
            QStringLiteral("close frame"), QStringLiteral("close frame"),
            QStringLiteral("close")}));
    const QAbstractItemModel *model = log()->model();
    QCOMPARE(model->index(1, CaptureModel::Preview).data().toString(), QStringLiteral("John"));
    QCOMPARE(model->index(2, CaptureModel::Preview).data().toString(),
        QStringLiteral("Hello from server, John!"));
    QVERIFY(showsLabel(QStringLiteral("wasClean: true")));
    QVERIFY(showsLabel(QStringLiteral("code: 1000 Normal Closure")));
    QVERIFY(showsLabel(QStringLiteral("reason: Bye!")));
    QVERIFY(named<QPushButton>("Connect")->isEnabled());
}

void TestMainWindow::closesWithCodeAndReason()
{
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    openCloseOptions();
    auto *code = named<QLineEdit>("Close code");
    QVERIFY(code->hasFocus());
    QTest::keyClicks(code, QStringLiteral("4001"));
    QTest::keyClicks(named<QLineEdit>("Close reason"), QStringLiteral("done here"));
    QCOMPARE(named<QPushButton>("Close")->text().remove(u'&'), QStringLiteral("Close 4001"));
    QTest::mouseClick(named<QPushButton>("Close"), Qt::LeftButton);
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
    QVERIFY(showsLabel(QStringLiteral("wasClean: true")));
    QVERIFY(showsLabel(QStringLiteral("reason: done here")));
}

void TestMainWindow::wrongCloseCodeIsNotSent()
{
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    openCloseOptions();
    auto *code = named<QLineEdit>("Close code");
    QTest::keyClicks(code, QStringLiteral("1001"));
    const QString problem = code->parentWidget()->accessibleDescription();
    QVERIFY(!problem.isEmpty());
    // As it was said before, and by the key of who never looks into the menu.
    for (const bool menuIsOpen : {true, false}) {
        if (!menuIsOpen)
            press(Qt::Key_Escape);
        QCOMPARE(code->isVisible(), menuIsOpen);
        press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(state(), QStringLiteral("OPEN"));
        QVERIFY(code->hasFocus());
        QCOMPARE(labelsThatShow(problem), 1);
    }
    code->selectAll();
    QTest::keyClicks(code, QStringLiteral("1000"));
    QTest::mouseClick(named<QPushButton>("Close"), Qt::LeftButton);
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
}

void TestMainWindow::droppedConnectionIsNotClean()
{
    connectTo(QStringLiteral("/drop"));
    QTRY_VERIFY(showsLabel(QStringLiteral("wasClean: false")));
    QVERIFY(showsLabel(QStringLiteral("code: 1006 Abnormal Closure")));
}

void TestMainWindow::refusedConnectionKeepsTheUrl()
{
    connectTo(QStringLiteral("/refuse/404"));
    QTRY_VERIFY(showsLabel(QStringLiteral("wasClean: false")));
    QCOMPARE(state(), QStringLiteral("CLOSED"));
    QCOMPARE(named<QComboBox>("URL")->currentText(), url(QStringLiteral("/refuse/404")));
    QTRY_VERIFY(logTypes().contains(QStringLiteral("error")));
    QVERIFY(named<QComboBox>("URL")->hasFocus());
}

void TestMainWindow::cancelsWhileConnecting()
{
    QTcpServer mute;
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    typeUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(mute.serverPort()));
    press(Qt::Key_Return);
    QTRY_COMPARE(state(), QStringLiteral("CONNECTING"));
    QTest::mouseClick(named<QPushButton>("Cancel"), Qt::LeftButton);
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
    QTRY_VERIFY(showsLabel(QStringLiteral("wasClean: false")));
}

void TestMainWindow::silentServerCanBeDropped()
{
    connectTo(QStringLiteral("/silent"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    QTest::mouseClick(named<QPushButton>("Close"), Qt::LeftButton);
    QTRY_COMPARE(state(), QStringLiteral("CLOSING"));
    QVERIFY(!named<QPushButton>("Close")->isEnabled());
    dropNow();
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
    QVERIFY(showsLabel(QStringLiteral("wasClean: false")));
}

void TestMainWindow::binaryIsSentAndShown()
{
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    named<QComboBox>("Type")->setCurrentText(QStringLiteral("Binary (hex)"));
    QTest::keyClicks(named<MessageEdit>("Message"), QStringLiteral("00ff"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(logTypes(),
        QStringList({QStringLiteral("open"), QStringLiteral("binary"), QStringLiteral("binary")}));
}

void TestMainWindow::commandLineFillsAndConnects()
{
    closeWindow();
    CommandLine commandLine;
    commandLine.url = url(QStringLiteral("/headers"));
    commandLine.connect = true;
    commandLine.headers = {{"X-One", "first"}};
    // A demo server that cannot see whose connection it is takes those of pages for hostile.
    if (!isPortableBuild)
        commandLine.origin = "https://example.org";
    openWindow(commandLine);
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    QTRY_VERIFY(log()->model()->rowCount() >= 2);
    selectRow(1);
    // The headers come as JSON, which the details show as a tree at first.
    auto *tabs = named<QWidget>("Details")->findChild<QTabBar *>();
    QTRY_COMPARE(tabs->tabText(tabs->currentIndex()), QStringLiteral("Tree"));
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(0).center());
    QTRY_VERIFY(named<QPlainTextEdit>("Text"));
    const auto *details = named<QPlainTextEdit>("Text");
    QTRY_VERIFY(details->toPlainText().contains(QStringLiteral("first")));
    const QString answer = details->toPlainText();
    QVERIFY2(isPortableBuild || answer.contains(QStringLiteral("https://example.org")),
        qPrintable(answer));
}

void TestMainWindow::subprotocolIsAskedFor()
{
    QTest::keyClicks(named<QLineEdit>("Subprotocols"), QStringLiteral("json"));
    connectTo(QStringLiteral("/subprotocol"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
}

void TestMainWindow::rowsAreShownInDetail()
{
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    QTest::keyClicks(named<MessageEdit>("Message"), QStringLiteral("look at me"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(log()->model()->rowCount(), 3);
    selectRow(2);
    QTRY_VERIFY(named<QPlainTextEdit>("Text"));
    const auto *details = named<QPlainTextEdit>("Text");
    QTRY_VERIFY(details->toPlainText().contains(QStringLiteral("look at me")));
}

void TestMainWindow::clearEmptiesTheLog()
{
    connectTo(QStringLiteral("/drop"));
    QTRY_VERIFY(logTypes().contains(QStringLiteral("close")));
    log()->setFocus();
    const int rows = log()->model()->rowCount();
    QVERIFY(!named<QToolButton>("Undo clear"));
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(log()->model()->rowCount(), 0);
    QTest::mouseClick(named<QToolButton>("Undo clear"), Qt::LeftButton);
    QTRY_COMPARE(log()->model()->rowCount(), rows);
    QVERIFY(!named<QToolButton>("Undo clear"));
    // Also with what came since.
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(log()->model()->rowCount(), 0);
    connectTo(QStringLiteral("/drop"));
    QTRY_VERIFY(logTypes().contains(QStringLiteral("close")));
    const int newRows = log()->model()->rowCount();
    press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(log()->model()->rowCount(), rows + newRows);
}

/// Until a row is selected, the details show to what the window is connected; without secrets.
void TestMainWindow::detailsShowTheConnection()
{
    m_window->findChild<ConnectionView *>()->session().addSecrets({"topsecret42"});
    connectTo(QStringLiteral("/chat?room=topsecret42"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    QTRY_VERIFY(named<QTextEdit>("Facts of the connection"));
    const auto *facts = named<QTextEdit>("Facts of the connection");
    QTRY_VERIFY2(facts->toPlainText().contains(QStringLiteral("127.0.0.1")),
        qPrintable(facts->toPlainText()));
    QVERIFY(!facts->toPlainText().contains(QStringLiteral("topsecret42")));
    selectRow(0);
    QTRY_VERIFY(!facts->isVisible());
}

void TestMainWindow::captureFailureIsShown()
{
    closeWindow();
    // A new tab, which does not go on with the log of the one before.
    m_settings->remove(QStringLiteral("openTabs"));
    m_window = new MainWindow(*m_settings, *m_theme,
        [this] { return m_folder->filePath(QStringLiteral("no/such/folder/test.wasclean")); });
    m_window->show();
    m_window->start({});
    QTRY_VERIFY(named<QPushButton>("Try again"));
    QVERIFY2(!named<QWidget>("Dismiss"), "it stays until the file can be written");
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("no/such/folder")));
    QTest::mouseClick(named<QPushButton>("Try again"), Qt::LeftButton);
    QTRY_VERIFY(!named<QPushButton>("Try again"));
    QVERIFY(named<QWidget>("Dismiss"));
}

WASCLEAN_TEST(TestMainWindow, QApplication)

} // namespace tst_mainwindow

#include "tst_mainwindow.moc"
