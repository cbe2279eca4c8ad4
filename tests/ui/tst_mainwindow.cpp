#include "app/capture/capturemodel.h"
#include "app/demo/demoserver.h"
#include "tests/ui/byname.h"
#include "ui/mainwindow.h"
#include "ui/messageedit.h"
#include "ui/shortcutsdialog.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSplitter>
#include <QTableView>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace wasclean;

/// Drives the whole program as a user does: by keys and clicks on what can be found by its name.
class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
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
    void urlsAreRemembered();
    void demoUrlsAreNotRemembered();
    void layoutIsRemembered();
    void themeIsChosenAndRemembered();
    void allNamesAreThere();
    void tabReachesEverything();
    void f6WalksThroughThePanels();
    void focusFollowsTheWork();
    void shortcutsAreListed();
    void mnemonicsAreUnique();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void captureFailureIsShown();

private:
    void openWindow(const CommandLine &commandLine = {});
    void closeWindow();
    template<typename Widget>
    Widget *named(const char *name) const
    {
        return byName<Widget>(m_window, QString::fromUtf8(name));
    }
    QString state() const { return named<QLineEdit>("State")->text(); }
    QTableView *log() const { return named<QTableView>("Message log"); }
    QStringList logTypes() const;
    bool showsLabel(const QString &text) const;
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void typeUrl(const QString &url) const;
    void connectTo(const QString &path) const;
    QString url(const QString &path) const { return m_server->url(path); }

    DemoServer *m_server = nullptr;
    QTemporaryDir *m_folder = nullptr;
    QSettings *m_settings = nullptr;
    Theme *m_theme = nullptr;
    MainWindow *m_window = nullptr;
};

void MainWindowTest::initTestCase()
{
    m_server = new DemoServer(this);
    QVERIFY(m_server->listen(0));
    m_theme = new Theme(*qApp, this);
}

void MainWindowTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_theme->setScheme(Theme::Scheme::Light);
    m_folder = new QTemporaryDir;
    m_settings = new QSettings(m_folder->filePath(QStringLiteral("settings.ini")),
        QSettings::IniFormat);
    openWindow();
}

void MainWindowTest::cleanup()
{
    closeWindow();
    delete m_settings;
    delete m_folder;
}

void MainWindowTest::openWindow(const CommandLine &commandLine)
{
    m_window = new MainWindow(
        *m_settings, *m_theme, m_folder->filePath(QStringLiteral("test.wasclean")));
    QList<UrlChoice> choices;
    for (const DemoServer::Path &path : DemoServer::paths())
        choices.append({url(path.path), path.description});
    m_window->setDemoUrls(choices);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    m_window->start(commandLine);
}

void MainWindowTest::closeWindow()
{
    m_window->close();
    delete m_window;
    m_window = nullptr;
}

QStringList MainWindowTest::logTypes() const
{
    QStringList types;
    const QAbstractItemModel *model = log()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        types.append(model->index(row, CaptureModel::Type).data().toString());
    return types;
}

bool MainWindowTest::showsLabel(const QString &text) const
{
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text() == text)
            return true;
    }
    return false;
}

void MainWindowTest::press(int key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window, static_cast<Qt::Key>(key), modifiers);
}

void MainWindowTest::typeUrl(const QString &url) const
{
    press(Qt::Key_L, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), url);
}

void MainWindowTest::connectTo(const QString &path) const
{
    typeUrl(url(path));
    press(Qt::Key_Return);
}

void MainWindowTest::startsWithTheDemoServerReady()
{
    QCOMPARE(state(), QStringLiteral("CLOSED"));
    auto *field = named<QComboBox>("URL");
    QVERIFY(field->hasFocus());
    QCOMPARE(field->currentText(), url(QStringLiteral("/hello")));
    QCOMPARE(field->lineEdit()->selectedText(), field->currentText());
    QVERIFY(m_window->windowTitle().contains(url(QStringLiteral("/hello"))));
    press(Qt::Key_Return);
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
}

void MainWindowTest::helloFromConnectToClose()
{
    typeUrl(url(QStringLiteral("/hello?delay=50")));
    QTest::mouseClick(named<QPushButton>("Connect"), Qt::LeftButton);
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("OPEN")));
    QTest::keyClicks(named<MessageEdit>("Message"), QStringLiteral("John"));
    QTest::mouseClick(named<QPushButton>("Send"), Qt::LeftButton);
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
    QTRY_COMPARE(logTypes(), QStringList({QStringLiteral("open"), QStringLiteral("text"),
        QStringLiteral("text"), QStringLiteral("close")}));
    const QAbstractItemModel *model = log()->model();
    QCOMPARE(model->index(1, CaptureModel::Preview).data().toString(), QStringLiteral("John"));
    QCOMPARE(model->index(2, CaptureModel::Preview).data().toString(),
        QStringLiteral("Hello from server, John!"));
    QVERIFY(showsLabel(QStringLiteral("wasClean: true")));
    QVERIFY(showsLabel(QStringLiteral("code: 1000 Normal Closure")));
    QVERIFY(showsLabel(QStringLiteral("reason: Bye!")));
    QVERIFY(named<QPushButton>("Connect")->isEnabled());
}

void MainWindowTest::closesWithCodeAndReason()
{
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    auto *code = named<QLineEdit>("Close code");
    code->selectAll();
    QTest::keyClicks(code, QStringLiteral("4001"));
    QTest::keyClicks(named<QLineEdit>("Close reason"), QStringLiteral("done here"));
    QTest::mouseClick(named<QPushButton>("Close"), Qt::LeftButton);
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
    QVERIFY(showsLabel(QStringLiteral("wasClean: true")));
    QVERIFY(showsLabel(QStringLiteral("reason: done here")));
}

void MainWindowTest::wrongCloseCodeIsNotSent()
{
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    auto *code = named<QLineEdit>("Close code");
    code->selectAll();
    QTest::keyClicks(code, QStringLiteral("1001"));
    QTest::mouseClick(named<QPushButton>("Close"), Qt::LeftButton);
    QCOMPARE(state(), QStringLiteral("OPEN"));
    code->selectAll();
    QTest::keyClicks(code, QStringLiteral("1000"));
    QTest::mouseClick(named<QPushButton>("Close"), Qt::LeftButton);
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
}

void MainWindowTest::droppedConnectionIsNotClean()
{
    connectTo(QStringLiteral("/drop"));
    QTRY_VERIFY(showsLabel(QStringLiteral("wasClean: false")));
    QVERIFY(showsLabel(QStringLiteral("code: 1006 Abnormal Closure")));
}

void MainWindowTest::refusedConnectionKeepsTheUrl()
{
    connectTo(QStringLiteral("/refuse/404"));
    QTRY_VERIFY(showsLabel(QStringLiteral("wasClean: false")));
    QCOMPARE(state(), QStringLiteral("CLOSED"));
    QCOMPARE(named<QComboBox>("URL")->currentText(), url(QStringLiteral("/refuse/404")));
    QTRY_VERIFY(logTypes().contains(QStringLiteral("error")));
    QVERIFY(named<QComboBox>("URL")->hasFocus());
}

void MainWindowTest::cancelsWhileConnecting()
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

void MainWindowTest::silentServerCanBeDropped()
{
    connectTo(QStringLiteral("/silent"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    QTest::mouseClick(named<QPushButton>("Close"), Qt::LeftButton);
    QTRY_COMPARE(state(), QStringLiteral("CLOSING"));
    QVERIFY(!named<QPushButton>("Close")->isEnabled());
    auto *drop = named<QPushButton>("Drop now");
    QTRY_VERIFY(drop->isEnabled());
    QTest::mouseClick(drop, Qt::LeftButton);
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
    QVERIFY(showsLabel(QStringLiteral("wasClean: false")));
}

void MainWindowTest::binaryIsSentAndShown()
{
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    named<QComboBox>("Type")->setCurrentIndex(1);
    QTest::keyClicks(named<MessageEdit>("Message"), QStringLiteral("00ff"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(logTypes(), QStringList({QStringLiteral("open"), QStringLiteral("binary"),
        QStringLiteral("binary")}));
}

void MainWindowTest::commandLineFillsAndConnects()
{
    closeWindow();
    CommandLine commandLine;
    commandLine.url = url(QStringLiteral("/headers"));
    commandLine.connect = true;
    commandLine.headers = {{"X-One", "first"}};
    commandLine.origin = "https://example.org";
    openWindow(commandLine);
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    QTRY_VERIFY(log()->model()->rowCount() >= 2);
    log()->setCurrentIndex(log()->model()->index(1, 0));
    const QString answer = named<QPlainTextEdit>("Details")->toPlainText();
    QVERIFY2(answer.contains(QStringLiteral("first")), qPrintable(answer));
    QVERIFY2(answer.contains(QStringLiteral("https://example.org")), qPrintable(answer));
}

void MainWindowTest::subprotocolIsAskedFor()
{
    QTest::keyClicks(named<QLineEdit>("Subprotocols"), QStringLiteral("json"));
    connectTo(QStringLiteral("/subprotocol"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
}

void MainWindowTest::rowsAreShownInDetail()
{
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    QTest::keyClicks(named<MessageEdit>("Message"), QStringLiteral("look at me"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(log()->model()->rowCount(), 3);
    log()->setCurrentIndex(log()->model()->index(2, 0));
    auto *details = named<QPlainTextEdit>("Details");
    QTRY_VERIFY(details->toPlainText().contains(QStringLiteral("look at me")));
}

void MainWindowTest::clearEmptiesTheLog()
{
    connectTo(QStringLiteral("/drop"));
    QTRY_VERIFY(log()->model()->rowCount() > 0);
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
    log()->setFocus();
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(log()->model()->rowCount(), 0);
}

void MainWindowTest::urlsAreRemembered()
{
    const QString mine = url(QStringLiteral("/hello?delay=1"));
    connectTo(QStringLiteral("/hello?delay=1"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    closeWindow();
    openWindow();
    QVERIFY(named<QComboBox>("URL")->findText(mine) >= 0);
}

void MainWindowTest::demoUrlsAreNotRemembered()
{
    connectTo(QStringLiteral("/drop"));
    QTRY_VERIFY(showsLabel(QStringLiteral("wasClean: false")));
    closeWindow();
    QVERIFY(m_settings->value(QStringLiteral("recentUrls")).toStringList().isEmpty());
    openWindow();
}

void MainWindowTest::layoutIsRemembered()
{
    m_window->resize(1111, 777);
    auto *splitter = m_window->findChild<QSplitter *>(QStringLiteral("besides"));
    splitter->setSizes({500, 610});
    const QList<int> sizes = splitter->sizes();
    log()->setColumnWidth(CaptureModel::Type, 123);
    closeWindow();
    openWindow();
    QCOMPARE(m_window->size(), QSize(1111, 777));
    QCOMPARE(m_window->findChild<QSplitter *>(QStringLiteral("besides"))->sizes(), sizes);
    QCOMPARE(log()->columnWidth(CaptureModel::Type), 123);
}

void MainWindowTest::themeIsChosenAndRemembered()
{
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text() == QStringLiteral("&Dark"))
            action->trigger();
    }
    QCOMPARE(&Colors::of(m_window->palette()), &Colors::dark());
    QCOMPARE(m_settings->value(QStringLiteral("theme")).toString(), QStringLiteral("dark"));
}

void MainWindowTest::allNamesAreThere()
{
    for (const char *name : {"URL", "Subprotocols", "Connect", "State", "Message log", "Message",
             "Type", "Send", "Close code", "Close reason", "Drop now", "Details"})
        QVERIFY2(named<QWidget>(name), name);
}

void MainWindowTest::tabReachesEverything()
{
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    press(Qt::Key_L, Qt::ControlModifier);
    QStringList reached;
    for (int i = 0; i < 40; ++i) {
        QAccessibleInterface *focus
            = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
        reached.append(focus->text(QAccessible::Name));
        press(Qt::Key_Tab);
    }
    qsizetype last = -1;
    for (const char *name : {"URL", "Subprotocols", "Close", "Message log", "Details", "Type",
             "Message", "Send", "Ping", "Close code", "Close reason"}) {
        const qsizetype place = reached.indexOf(QString::fromLatin1(name));
        QVERIFY2(place > last, qPrintable(QString::fromLatin1(name) + QStringLiteral(" in ")
            + reached.join(u'|')));
        last = place;
    }
}

void MainWindowTest::f6WalksThroughThePanels()
{
    QWidget *first = QApplication::focusWidget();
    QList<QWidget *> seen;
    for (int i = 0; i < 5; ++i) {
        seen.append(QApplication::focusWidget());
        press(Qt::Key_F6);
    }
    QCOMPARE(QApplication::focusWidget(), first);
    QCOMPARE(QSet<QWidget *>(seen.cbegin(), seen.cend()).size(), 5);
    press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), seen.last());
}

void MainWindowTest::focusFollowsTheWork()
{
    connectTo(QStringLiteral("/echo"));
    QTRY_VERIFY(named<MessageEdit>("Message")->hasFocus());
    log()->setFocus();
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
    QVERIFY(log()->hasFocus());
    press(Qt::Key_F5);
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    QVERIFY2(log()->hasFocus(), "who reads the log is not taken away from it");
}

void MainWindowTest::shortcutsAreListed()
{
    press(Qt::Key_F1);
    auto *dialog = m_window->findChild<ShortcutsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *list = dialog->findChild<QTreeWidget *>();
    for (const char *keys : {"Ctrl+L", "Ctrl+Return, Ctrl+Enter", "F6", "F5", "Ctrl+P"})
        QVERIFY2(!list->findItems(QString::fromLatin1(keys), Qt::MatchExactly, 1).isEmpty(), keys);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void MainWindowTest::mnemonicsAreUnique()
{
    QStringList texts;
    for (const QAction *action : m_window->menuBar()->actions())
        texts.append(action->text());
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->buddy())
            texts.append(label->text());
    }
    for (const QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->isVisible())
            texts.append(button->text());
    }
    QStringList keys;
    for (const QString &text : texts) {
        const QString key = QKeySequence::mnemonic(text).toString();
        QVERIFY2(!key.isEmpty(), qPrintable(text));
        QVERIFY2(!keys.contains(key), qPrintable(texts.join(u'|')));
        keys.append(key);
    }
}

void MainWindowTest::nothingIsClipped_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("the smallest we promise") << QSize(1000, 700);
    QTest::newRow("large") << QSize(1400, 900);
}

void MainWindowTest::nothingIsClipped()
{
    QFETCH(const QSize, size);
    m_window->resize(size);
    connectTo(QStringLiteral("/drop"));
    QTRY_VERIFY(showsLabel(QStringLiteral("wasClean: false")));
    QCOMPARE(m_window->size(), size);
    for (const QWidget *widget : m_window->centralWidget()->findChildren<QWidget *>()) {
        const bool hasText = qobject_cast<const QPushButton *>(widget)
            || (qobject_cast<const QLabel *>(widget)
                && !qobject_cast<const QLabel *>(widget)->wordWrap());
        const bool elides = widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        if (!widget->isVisible() || !hasText || elides)
            continue;
        QVERIFY2(widget->width() >= widget->minimumSizeHint().width(),
            qPrintable(widget->property("text").toString()));
        const QRect place(widget->mapTo(m_window, QPoint()), widget->size());
        QVERIFY2(m_window->rect().contains(place),
            qPrintable(widget->property("text").toString()));
    }
}

void MainWindowTest::captureFailureIsShown()
{
    closeWindow();
    m_window = new MainWindow(*m_settings, *m_theme,
        m_folder->filePath(QStringLiteral("no/such/folder/test.wasclean")));
    m_window->show();
    m_window->start({});
    QTRY_VERIFY(named<QWidget>("Dismiss"));
    QTest::mouseClick(named<QWidget>("Dismiss"), Qt::LeftButton);
    QVERIFY(!named<QWidget>("Dismiss"));
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
