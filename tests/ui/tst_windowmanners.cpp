#include "tests/ui/windowtest.h"
#include "ui/messageedit.h"
#include "ui/shortcutsdialog.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSplitter>
#include <QTest>
#include <QTreeWidget>

using namespace wasclean;

/// What the window remembers, how it is walked through by keyboard, and that all of it can be seen.
class WindowMannersTest : public WindowTest
{
    Q_OBJECT

private slots:
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
};

void WindowMannersTest::urlsAreRemembered()
{
    const QString mine = url(QStringLiteral("/hello?delay=1"));
    connectTo(QStringLiteral("/hello?delay=1"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    closeWindow();
    openWindow();
    QVERIFY(named<QComboBox>("URL")->findText(mine) >= 0);
}

void WindowMannersTest::demoUrlsAreNotRemembered()
{
    connectTo(QStringLiteral("/drop"));
    QTRY_VERIFY(showsLabel(QStringLiteral("wasClean: false")));
    closeWindow();
    QVERIFY(m_settings->value(QStringLiteral("recentUrls")).toStringList().isEmpty());
    openWindow();
}

void WindowMannersTest::layoutIsRemembered()
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

void WindowMannersTest::themeIsChosenAndRemembered()
{
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text() == QStringLiteral("&Dark"))
            action->trigger();
    }
    QCOMPARE(&Colors::of(m_window->palette()), &Colors::dark());
    QCOMPARE(m_settings->value(QStringLiteral("theme")).toString(), QStringLiteral("dark"));
}

void WindowMannersTest::allNamesAreThere()
{
    for (const char *name : {"URL", "Subprotocols", "Connect", "State", "Message log", "Message",
             "Type", "Send", "Close code", "Close reason", "Drop now", "Details"})
        QVERIFY2(named<QWidget>(name), name);
}

void WindowMannersTest::tabReachesEverything()
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
        QVERIFY2(place > last,
            qPrintable(QString::fromLatin1(name) + QStringLiteral(" in ") + reached.join(u'|')));
        last = place;
    }
}

void WindowMannersTest::f6WalksThroughThePanels()
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

void WindowMannersTest::focusFollowsTheWork()
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

void WindowMannersTest::shortcutsAreListed()
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

void WindowMannersTest::mnemonicsAreUnique()
{
    QStringList texts;
    for (const QAction *action : m_window->menuBar()->actions())
        texts.append(action->text());
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->buddy() && label->window() == m_window)
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

void WindowMannersTest::nothingIsClipped_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("the smallest we promise") << QSize(1000, 700);
    QTest::newRow("large") << QSize(1400, 900);
}

void WindowMannersTest::nothingIsClipped()
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
        QVERIFY2(m_window->rect().contains(place), qPrintable(widget->property("text").toString()));
    }
}

QTEST_MAIN(WindowMannersTest)
#include "tst_windowmanners.moc"
