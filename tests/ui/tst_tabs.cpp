#include "app/exchange/capturesource.h"
#include "tests/support/testrunner.h"
#include "tests/ui/byname.h"
#include "tests/ui/windowtest.h"
#include "ui/details/detailpane.h"
#include "ui/send/sendhistory.h"
#include "ui/window/tabarea.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

namespace tst_tabs {

using namespace wasclean;
using namespace Qt::StringLiterals;

/// Several connections in one window.
class TestTabs : public WindowTest
{
    Q_OBJECT

private slots:
    void oneConnectionHasNoBar();
    void tabsOpenAndClose();
    void plusOpensATab();
    void keysAndMenusWorkOnTheCurrentTab();
    void hiddenTabsStayAlive();
    void hiddenTabsAreNotPainted();
    void tabsWalkAndMove();
    void pinnedTabsStayInFront();
    void middleClickCloses();
    void tabsAreCopied();
    void closingSends1001();
    void closedTabsComeBack();
    void sideBySide();
    void sideBySideFits();
    void sideBySideKeysWorkOnce();
    void demoTabHasItsName();
    void chatIsTwoClicks();
    void allComesBack();
    void typedMessageIsKeptAtOnce();
    void longMessageIsNotWrittenAgainAndAgain();
    void urlIsNoMarkupInAToolTip();
    void noSecretIsKept();
    void closingTheWindowEndsAll();
    void savedMessagesAreShared();
    void stepsAreOfTheirTab();
    void secondProgramHasItsOwnTabs();

private:
    QTabBar *bar() const { return m_window->findChild<QTabBar *>(u"connectionTabs"_s); }

    TabArea *area() const { return m_window->findChild<TabArea *>(); }

    QString tabText(int index) const { return bar()->tabText(index); }

    QAction *action(const QString &text) const;
    void openOn(const QString &path);

    QString urlField() const { return named<QComboBox>("URL")->currentText(); }

    QPlainTextEdit *message() const { return named<QPlainTextEdit>("Message"); }

    /// The kinds of the rows of a capture's file, and the last Close frame that was sent.
    QStringList kinds(const QString &file, QByteArray *closeFrame = nullptr) const;
};

QAction *TestTabs::action(const QString &text) const
{
    for (const QAction *top : m_window->menuBar()->actions()) {
        for (QAction *action : top->menu()->actions()) {
            if (action->text().remove(u'&') == text)
                return action;
        }
    }
    return nullptr;
}

/// A new tab that is connected to the path.
void TestTabs::openOn(const QString &path)
{
    press(Qt::Key_T, Qt::ControlModifier);
    connectTo(path);
    QTRY_COMPARE(state(), u"OPEN"_s);
}

QStringList TestTabs::kinds(const QString &file, QByteArray *closeFrame) const
{
    CaptureSource source;
    QStringList kinds;
    if (!source.open(m_folder->filePath(file)))
        return kinds;
    for (Message message; source.next(message);) {
        kinds.append(QString::fromLatin1(kindName(message.kind)));
        if (closeFrame && message.kind == MessageKind::CloseFrame
            && message.direction == Direction::Sent)
            *closeFrame = message.payload;
    }
    return kinds;
}

void TestTabs::oneConnectionHasNoBar()
{
    QVERIFY(!bar()->isVisible());
    press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(bar()->isVisible());
    QCOMPARE(bar()->count(), 2);
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!bar()->isVisible());
}

void TestTabs::tabsOpenAndClose()
{
    connectTo(u"/echo"_s);
    QTRY_COMPARE(state(), u"OPEN"_s);
    press(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(bar()->currentIndex(), 1);
    QCOMPARE(state(), u"Not connected"_s);
    QVERIFY(named<QComboBox>("URL")->hasFocus() || QApplication::focusWidget());
    QTRY_COMPARE(tabText(0), u"127.0.0.1/echo"_s);
    // The last tab that is closed makes room for a new one.
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(bar()->count(), 1);
    QCOMPARE(state(), u"OPEN"_s);
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(state(), u"Not connected"_s);
    QCOMPARE(bar()->count(), 1);
}

void TestTabs::plusOpensATab()
{
    press(Qt::Key_T, Qt::ControlModifier);
    auto *plus = named<QToolButton>("New tab");
    QVERIFY(plus && plus->toolTip().contains(u"Ctrl+T"_s));
    QTest::mouseClick(plus, Qt::LeftButton);
    QCOMPARE(bar()->count(), 3);
    QCOMPARE(bar()->currentIndex(), 2);
    // However many there are.
    for (int i = 0; i < 20; ++i)
        QTest::mouseClick(plus, Qt::LeftButton);
    QTRY_VERIFY(plus->mapTo(m_window, plus->rect().bottomRight()).x() < m_window->width());
}

void TestTabs::keysAndMenusWorkOnTheCurrentTab()
{
    connectTo(u"/echo"_s);
    QTRY_COMPARE(state(), u"OPEN"_s);
    QVERIFY(!action(u"Connect"_s)->isEnabled());
    openOn(u"/silent"_s);
    press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(bar()->currentIndex(), 0);
    QCOMPARE(urlField(), url(u"/echo"_s));
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(state(), u"CLOSED"_s);
    QVERIFY(action(u"Connect"_s)->isEnabled());
    press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bar()->currentIndex(), 1);
    QCOMPARE(state(), u"OPEN"_s);
    QVERIFY(!action(u"Connect"_s)->isEnabled());
    QVERIFY(m_window->windowTitle().contains(u"/silent"_s));
}

void TestTabs::hiddenTabsStayAlive()
{
    connectTo(u"/flood?count=3000&bytes=20&rate=2000"_s);
    QTRY_COMPARE(state(), u"OPEN"_s);
    press(Qt::Key_T, Qt::ControlModifier);
    // What came before it was hidden is read: the rest is not.
    const auto unread = [this] {
        const QString text = tabText(0);
        return QLocale().toInt(text.mid(text.lastIndexOf(u'(') + 1).chopped(1));
    };
    QTRY_VERIFY_WITH_TIMEOUT(tabText(0).endsWith(u')') && unread() > 0, 20'000);
    press(Qt::Key_Tab, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"CLOSED"_s, 30'000);
    QTRY_COMPARE(logTypes().count(u"text"_s), 3000);
    QTRY_COMPARE(tabText(0), u"127.0.0.1/flood"_s);
}

namespace {

/// Counts what a widget and those in it paint.
class PaintCount : public QObject
{
public:
    explicit PaintCount(QWidget *root)
    {
        root->installEventFilter(this);
        for (QWidget *widget : root->findChildren<QWidget *>())
            widget->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

    int paints = 0;
};

} // namespace

void TestTabs::hiddenTabsAreNotPainted()
{
    connectTo(u"/echo"_s);
    QTRY_COMPARE(state(), u"OPEN"_s);
    QWidget *page = area()->current();
    QTRY_VERIFY(log()->model()->rowCount() > 0);
    const QAbstractItemModel *rows = log()->model();
    press(Qt::Key_T, Qt::ControlModifier);
    PaintCount count(page);
    // The demo server's other sessions must not matter: this one is told by its own rows.
    auto *view = page;
    QVERIFY(!view->isVisible());
    press(Qt::Key_Tab, Qt::ControlModifier);
    QTRY_VERIFY(count.paints > 0);
    connectTo(u"/flood?count=200&bytes=20&rate=2000"_s);
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(state(), u"CLOSED"_s);
    connectTo(u"/flood?count=20000&bytes=20&rate=2000"_s);
    press(Qt::Key_Tab, Qt::ControlModifier);
    QApplication::processEvents();
    count.paints = 0;
    const int before = rows->rowCount();
    QTRY_VERIFY_WITH_TIMEOUT(rows->rowCount() >= before + 150, 20'000);
    QCOMPARE(count.paints, 0);
}

void TestTabs::tabsWalkAndMove()
{
    press(Qt::Key_T, Qt::ControlModifier);
    press(Qt::Key_T, Qt::ControlModifier);
    const QList<QWidget *> pages = area()->pages();
    press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(area()->current(), pages[0]);
    press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(area()->current(), pages[2]);
    bar()->moveTab(2, 0);
    QCOMPARE(area()->current(), pages[2]);
    QCOMPARE(area()->pages(), QList<QWidget *>({pages[2], pages[0], pages[1]}));
}

void TestTabs::pinnedTabsStayInFront()
{
    press(Qt::Key_T, Qt::ControlModifier);
    QWidget *second = area()->current();
    action(u"Pin tab"_s)->trigger();
    QCOMPARE(area()->pages().first(), second);
    // Nor can it be dragged behind the others, or closed by a middle click.
    bar()->moveTab(0, 1);
    QCOMPARE(area()->pages().first(), second);
    QTest::mouseClick(bar(), Qt::MiddleButton, {}, bar()->tabRect(0).center());
    QTest::mouseClick(bar(), Qt::MiddleButton, {}, bar()->tabRect(1).center());
    QTRY_COMPARE(bar()->count(), 1);
    QCOMPARE(area()->pages().first(), second);
}

void TestTabs::middleClickCloses()
{
    openOn(u"/echo"_s);
    QTest::mouseClick(bar(), Qt::MiddleButton, {}, bar()->tabRect(0).center());
    QTRY_COMPARE(bar()->count(), 1);
    QCOMPARE(state(), u"OPEN"_s);
}

void TestTabs::tabsAreCopied()
{
    typeUrl(url(u"/echo?token=s3cret"_s));
    action(u"Duplicate tab"_s)->trigger();
    QCOMPARE(bar()->count(), 2);
    QCOMPARE(urlField(), url(u"/echo?token=s3cret"_s));
    QCOMPARE(state(), u"Not connected"_s);
}

void TestTabs::closingSends1001()
{
    openOn(u"/silent"_s);
    press(Qt::Key_W, Qt::ControlModifier);
    // A server that never answers keeps nobody.
    QTRY_COMPARE_WITH_TIMEOUT(bar()->count(), 1, 5'000);
    for (const QMessageBox *box : m_window->findChildren<QMessageBox *>())
        QVERIFY(!box->isVisible());
    QByteArray closeFrame;
    QTRY_VERIFY(kinds(u"test2.wasclean"_s, &closeFrame).contains(u"close"_s));
    QCOMPARE(closeFrame.toHex(), QByteArray("03e9"));
}

void TestTabs::closedTabsComeBack()
{
    openOn(u"/echo"_s);
    QTest::keyClicks(message(), u"unsent"_s);
    QTRY_VERIFY(log()->model()->rowCount() > 0);
    const int rows = log()->model()->rowCount();
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(bar()->count(), 1);
    action(u"Reopen closed tab"_s)->trigger();
    QCOMPARE(bar()->count(), 2);
    QCOMPARE(urlField(), url(u"/echo"_s));
    QCOMPARE(message()->toPlainText(), u"unsent"_s);
    QCOMPARE(state(), u"Not connected"_s);
    QTRY_VERIFY(log()->model()->rowCount() > rows);
}

void TestTabs::sideBySide()
{
    QAction *sides = action(u"Show side by side"_s);
    QVERIFY(!sides->isEnabled());
    QWidget *first = area()->current();
    press(Qt::Key_T, Qt::ControlModifier);
    QWidget *second = area()->current();
    sides->trigger();
    QVERIFY(sides->isChecked());
    QVERIFY(first->isVisible());
    QVERIFY(second->isVisible());
    QVERIFY(first->mapTo(m_window, QPoint()).x() != second->mapTo(m_window, QPoint()).x());
    // The one that has the focus is current.
    QWidget *other = area()->current() == first ? second : first;
    byName<QComboBox>(other, u"URL"_s)->setFocus();
    QCOMPARE(area()->current(), other);
    sides->trigger();
    QVERIFY(!sides->isChecked());
    QVERIFY(other->isVisible());
    QVERIFY(first->isVisible() != second->isVisible());
}

/// Two pages have room in the smallest window that is promised, in every state.
void TestTabs::sideBySideFits()
{
    auto *centre = m_window->findChild<QScrollArea *>(u"centre"_s);
    connectTo(u"/close/1000?reason=Bye"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"CLOSED"_s, 20'000);
    openOn(u"/echo"_s);
    m_window->resize(1000, 700);
    action(u"Show side by side"_s)->trigger();
    QTRY_VERIFY(area()->beside()->width() < 500);
    QTRY_VERIFY2(!centre->horizontalScrollBar()->isVisible(),
        qPrintable(QString::number(area()->minimumSizeHint().width())));
    QVERIFY(!centre->verticalScrollBar()->isVisible());
    for (const QWidget *page : {area()->current(), area()->beside()}) {
        QTRY_VERIFY(page->width() >= page->layout()->minimumSize().width());
        for (const QWidget *child : page->findChildren<QWidget *>()) {
            const bool isField = child->isVisible() && child->focusPolicy() != Qt::NoFocus;
            QVERIFY2(!isField || child->width() >= child->minimumSizeHint().width(),
                qPrintable(child->objectName() + child->accessibleName()));
        }
    }
    // There is no height for the details of the row that is selected, until the window is higher.
    const auto details = [this] { return area()->beside()->findChild<DetailPane *>(); };
    QVERIFY(!details()->isVisible());
    m_window->resize(1000, 1000);
    QTRY_VERIFY(details()->isVisible());
    const auto *rows = byName<QTableView>(area()->beside(), u"Message log"_s);
    QVERIFY(details()->mapTo(m_window, QPoint()).y()
        >= rows->mapTo(m_window, QPoint(0, rows->height())).y());
    // With the width of the window to itself, they are beside the log again.
    QWidget *pane = details();
    action(u"Show side by side"_s)->trigger();
    QTRY_VERIFY(area()->current()->width() > 900);
    press(Qt::Key_Tab, Qt::ControlModifier);
    QTRY_VERIFY(pane->isVisible());
    QVERIFY(pane->mapTo(m_window, QPoint()).x() > 400);
}

void TestTabs::demoTabHasItsName()
{
    m_window->setDemoServer(
        [this](const QString &path, bool) { return Checked<QString>::good(url(path)); });
    press(Qt::Key_T, Qt::ControlModifier);
    typeUrl(u"demo:/silent"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(state(), u"OPEN"_s);
    QTRY_COMPARE(tabText(1), u"demo:/silent"_s);
    QVERIFY2(m_window->windowTitle().startsWith(u"demo:/silent – OPEN"_s),
        qPrintable(m_window->windowTitle()));
}

/// Each tab has a text of its own, which outlives a kill.
void TestTabs::stepsAreOfTheirTab()
{
    const auto openSteps = [this](const QString &text) {
        action(u"Steps…"_s)->trigger();
        QPlainTextEdit *field = nullptr;
        for (auto *each : m_window->findChildren<QPlainTextEdit *>(u"stepsText"_s)) {
            if (each->window()->isVisible())
                field = each;
        }
        if (field && !text.isEmpty())
            field->setPlainText(text);
        const QString shown = field ? field->toPlainText() : QString();
        if (field)
            field->window()->hide();
        m_window->activateWindow();
        return shown;
    };
    openSteps(u"{\"first\": 1}"_s);
    press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(openSteps({}).contains(u"\"steps\": []"_s));
    openSteps(u"{\"second\": 2}"_s);
    QFile kept(m_folder->filePath(u"settings.ini"_s));
    const auto isKept = [&kept] {
        return kept.open(QIODevice::ReadOnly) && [&kept] {
            const QByteArray bytes = kept.readAll();
            kept.close();
            return bytes.contains("first") && bytes.contains("second");
        }();
    };
    QTRY_VERIFY(isKept());
    delete std::exchange(m_window, nullptr);
    openWindow();
    QCOMPARE(bar()->currentIndex(), 1);
    QCOMPARE(openSteps({}), u"{\"second\": 2}"_s);
    press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(openSteps({}), u"{\"first\": 1}"_s);
}

/// Both pages have the same keys, and a key that two actions have would trigger neither.
void TestTabs::sideBySideKeysWorkOnce()
{
    connectTo(u"/echo"_s);
    QTRY_COMPARE(state(), u"OPEN"_s);
    QWidget *first = area()->current();
    openOn(u"/echo"_s);
    QWidget *second = area()->current();
    action(u"Show side by side"_s)->trigger();
    const auto stateOf = [](QWidget *page) { return byName<QLineEdit>(page, u"State"_s)->text(); };
    byName<QComboBox>(first, u"URL"_s)->setFocus();
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(stateOf(first), u"CLOSED"_s);
    QCOMPARE(stateOf(second), u"OPEN"_s);
    byName<QComboBox>(second, u"URL"_s)->setFocus();
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(stateOf(second), u"CLOSED"_s);
}

void TestTabs::chatIsTwoClicks()
{
    m_window->setDemoServer(
        [this](const QString &path, bool) { return Checked<QString>::good(url(path)); });
    action(u"Chat between two tabs"_s)->trigger();
    QCOMPARE(bar()->count(), 3);
    QTRY_COMPARE(state(), u"OPEN"_s);
    QWidget *here = area()->current();
    QWidget *there = area()->beside();
    QVERIFY(there && there != here);
    const auto stateOf = [](QWidget *page) { return byName<QLineEdit>(page, u"State"_s)->text(); };
    QTRY_COMPARE(stateOf(here), u"OPEN"_s);
    QTRY_COMPARE(stateOf(there), u"OPEN"_s);
    auto *send = byName<QAbstractButton>(here, u"Send"_s);
    QTRY_VERIFY(send->isEnabled());
    auto *field = byName<QPlainTextEdit>(here, u"Message"_s);
    field->setFocus();
    QTest::keyClicks(field, u"Hello"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    const QAbstractItemModel *model = byName<QTableView>(there, u"Message log"_s)->model();
    const auto hasCome = [model] {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, CaptureModel::Preview).data().toString() == u"Hello"_s)
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasCome(), 30'000);
}

/// Tabs, their logs and what was not sent come back; nothing connects by itself.
void TestTabs::allComesBack()
{
    connectTo(u"/echo"_s);
    QTRY_COMPARE(state(), u"OPEN"_s);
    openOn(u"/silent"_s);
    action(u"Pin tab"_s)->trigger();
    QTest::keyClicks(message(), u"not sent"_s);
    closeWindow();
    openWindow();
    QCOMPARE(bar()->count(), 2);
    QCOMPARE(bar()->currentIndex(), 0);
    QVERIFY(action(u"Pin tab"_s)->isChecked());
    QCOMPARE(urlField(), url(u"/silent"_s));
    QCOMPARE(message()->toPlainText(), u"not sent"_s);
    QCOMPARE(state(), u"Not connected"_s);
    QTRY_VERIFY(logTypes().contains(u"open"_s));
    press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(urlField(), url(u"/echo"_s));
    QTRY_VERIFY(logTypes().contains(u"open"_s));
}

/// A program that is killed cannot write any more.
void TestTabs::typedMessageIsKeptAtOnce()
{
    const QString file = m_folder->filePath(u"settings.ini"_s);
    QTest::keyClicks(message(), u"half a sentence"_s);
    const auto isKept = [&file] {
        QFile kept(file);
        return kept.open(QIODevice::ReadOnly) && kept.readAll().contains("half a sentence");
    };
    QTRY_VERIFY(isKept());
}

void TestTabs::longMessageIsNotWrittenAgainAndAgain()
{
    const QString file = m_folder->filePath(u"settings.ini"_s);
    message()->setPlainText(
        QString(QString(63, u'x') + u'\n').repeated(SendHistory::maxTextLength / 64 + 1));
    typeUrl(u"ws://example.org/written"_s);
    QByteArray kept;
    const auto isKept = [&] {
        QFile opened(file);
        kept = opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
        return kept.contains("example.org/written");
    };
    QTRY_VERIFY(isKept());
    QVERIFY(kept.size() < SendHistory::maxTextLength);
}

void TestTabs::urlIsNoMarkupInAToolTip()
{
    typeUrl(u"ws://example.org/<b>x</b>"_s);
    openOn(u"/echo"_s);
    QCOMPARE(bar()->count(), 2);
    QTRY_VERIFY2(bar()->tabToolTip(0).contains(u"&lt;b&gt;x"), qPrintable(bar()->tabToolTip(0)));
}

void TestTabs::noSecretIsKept()
{
    const QString file = m_folder->filePath(u"settings.ini"_s);
    typeUrl(u"wss://ann:pa55word@example.org/x?token=t0ken-value"_s);
    const auto contents = [&file] {
        QFile kept(file);
        return kept.open(QIODevice::ReadOnly) ? kept.readAll() : QByteArray();
    };
    QTRY_VERIFY(contents().contains("example.org"));
    QVERIFY(!contents().contains("pa55word"));
    QVERIFY(!contents().contains("t0ken-value"));
}

void TestTabs::closingTheWindowEndsAll()
{
    connectTo(u"/silent"_s);
    QTRY_COMPARE(state(), u"OPEN"_s);
    openOn(u"/silent"_s);
    openOn(u"/echo"_s);
    m_window->close();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 5'000);
    for (const QString &name : {u"test.wasclean"_s, u"test2.wasclean"_s, u"test3.wasclean"_s}) {
        QByteArray closeFrame;
        QVERIFY2(kinds(name, &closeFrame).contains(u"close"_s), qPrintable(name));
        QCOMPARE(closeFrame.toHex(), QByteArray("03e9"));
    }
}

/// Two tabs that keep the same file must not undo each other's changes.
void TestTabs::savedMessagesAreShared()
{
    m_window->setSendFolder(m_folder->path());
    connectTo(u"/echo"_s);
    QTRY_COMPARE(state(), u"OPEN"_s);
    press(Qt::Key_T, Qt::ControlModifier);
    press(Qt::Key_Tab, Qt::ControlModifier);
    message()->setFocus();
    QTest::keyClicks(message(), u"once"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(message()->toPlainText(), QString());
    press(Qt::Key_Tab, Qt::ControlModifier);
    message()->setFocus();
    press(Qt::Key_Up);
    QCOMPARE(message()->toPlainText(), u"once"_s);
}

/// It cannot write what the first one writes, and must not lose its tabs.
void TestTabs::secondProgramHasItsOwnTabs()
{
    connectTo(u"/echo"_s);
    QTRY_COMPARE(state(), u"OPEN"_s);
    openOn(u"/silent"_s);
    m_window->close();
    delete std::exchange(m_window, nullptr);
    openWindow();
    QCOMPARE(bar()->count(), 2);
    MainWindow second(*m_settings, *m_theme, [this] { return nextCapture(); });
    second.show();
    QVERIFY(QTest::qWaitForWindowActive(&second));
    const auto *area = second.findChild<TabArea *>();
    QCOMPARE(area->pages().size(), 1);
    byName<QComboBox>(&second, u"URL"_s)->setEditText(url(u"/hello"_s));
    QTest::keyClick(byName<QComboBox>(&second, u"URL"_s), Qt::Key_Return);
    const auto *rows = byName<QTableView>(&second, u"Message log"_s)->model();
    QTRY_VERIFY(rows->rowCount() > 0);
    QVERIFY(second.close() || QTest::qWaitFor([&second] { return !second.isVisible(); }, 10'000));
    closeWindow();
    openWindow();
    QCOMPARE(bar()->count(), 2);
    QCOMPARE(urlField(), url(u"/silent"_s));
}

WASCLEAN_TEST(TestTabs, QApplication)

} // namespace tst_tabs

#include "tst_tabs.moc"
