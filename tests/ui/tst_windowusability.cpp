#include "app/session/session.h"
#include "tests/support/testrunner.h"
#include "tests/ui/clippedtexts.h"
#include "tests/ui/windowtest.h"
#include "ui/connection/connectionpanel.h"
#include "ui/editor/messageedit.h"
#include "ui/log/messagelogview.h"
#include "ui/options/optionsarea.h"
#include "ui/send/savedmessages.h"
#include "ui/session/connectionview.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/noticebar.h"
#include "ui/window/shortcutsdialog.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

namespace tst_windowusability {

using namespace wasclean;

/// What the window remembers, how it is walked through by keyboard, and that all of it can be seen.
class TestWindowUsability : public WindowTest
{
    Q_OBJECT

private slots:
    void detailsHaveNearlyHalfTheWidth();
    void urlsAreRemembered();
    void demoUrlsAreNotRemembered();
    void ownUrlsComeFirst();
    void lastSessionIsRestored();
    void lastSessionHasNoSecrets();
    void commandLineGoesFirst();
    void f10OpensTheMenu();
    void tabFollowsTheEye();
    void smallScreensAreEnough();
    void largestScaleIsEnough();
    void layoutIsRemembered();
    void themeIsChosenAndRemembered();
    void allNamesAreThere();
    void tabReachesEverything();
    void f6WalksThroughThePanels();
    void focusFollowsTheWork();
    void shortcutsAreListed();
    void tooltipsSayTheKeys();
    void mnemonicsAreUnique();
    void mnemonicsOfPagesAreUnique();
    void barsTakeFreeLetters();
    void mnemonicsLeadToTheirFields();
    void everythingIsInTheAccessibleTree();
    void buttonsAreToggledThroughAccessibility();
    void profilesFitInTheSmallestWindow();
    void nothingIsClipped_data();
    void nothingIsClipped();

private:
    static QString keyOf(const QWidget *widget);
    static bool hasMnemonics(const QWidget *page);
    QStringList clashes() const;
};

void TestWindowUsability::detailsHaveNearlyHalfTheWidth()
{
    for (const QSize size : {QSize(1000, 700), QSize(1600, 1000)}) {
        m_window->resize(size);
        const auto share = [this] {
            const int details = named<QWidget>("Details")->width();
            const auto *view = m_window->findChild<MessageLogView *>();
            return details * 100 / (details + view->width());
        };
        QTRY_VERIFY2(share() >= 43 && share() <= 47, qPrintable(QString::number(share())));
    }
}

void TestWindowUsability::urlsAreRemembered()
{
    const QString mine = url(QStringLiteral("/hello?delay=1"));
    connectTo(QStringLiteral("/hello?delay=1"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    closeWindow();
    openWindow();
    QVERIFY(named<QComboBox>("URL")->findText(mine) >= 0);
}

void TestWindowUsability::demoUrlsAreNotRemembered()
{
    connectTo(QStringLiteral("/drop"));
    QTRY_VERIFY(showsLabel(QStringLiteral("wasClean: false")));
    closeWindow();
    QVERIFY(m_settings->value(QStringLiteral("recentUrls")).toStringList().isEmpty());
    openWindow();
}

void TestWindowUsability::ownUrlsComeFirst()
{
    connectTo(QStringLiteral("/hello?delay=1"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    const auto *field = named<QComboBox>("URL");
    QCOMPARE(field->itemText(0), url(QStringLiteral("/hello?delay=1")));
    QVERIFY(field->findText(url(QStringLiteral("/hello"))) > 0);
}

void TestWindowUsability::lastSessionIsRestored()
{
    typeUrl(QStringLiteral("ws://a.example/chat"));
    named<QComboBox>("Type")->setCurrentText(QStringLiteral("JSON"));
    named<MessageEdit>("Message")->replaceText(QStringLiteral("{\"half\": "));
    closeWindow();
    openWindow();
    QCOMPARE(named<QComboBox>("URL")->currentText(), QStringLiteral("ws://a.example/chat"));
    QCOMPARE(named<QComboBox>("Type")->currentText(), QStringLiteral("JSON"));
    QCOMPARE(named<MessageEdit>("Message")->typedText(), QStringLiteral("{\"half\": "));
    // It is nothing to be asked about.
    m_window->close();
    QTRY_VERIFY(!m_window->isVisible());
}

void TestWindowUsability::lastSessionHasNoSecrets()
{
    typeUrl(QStringLiteral("ws://ann:hush1@a.example/?token=hush2"));
    m_window->findChild<ConnectionView *>()->session().addSecrets({"hush3"});
    named<MessageEdit>("Message")->replaceText(QStringLiteral("login hush3"));
    closeWindow();
    m_settings->sync();
    QFile file(m_settings->fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY2(!kept.contains("hush"), kept.constData());
    openWindow();
    QCOMPARE(named<QComboBox>("URL")->currentText(), QStringLiteral("ws://a.example/?token="));
}

void TestWindowUsability::commandLineGoesFirst()
{
    typeUrl(QStringLiteral("ws://a.example/chat"));
    closeWindow();
    CommandLine commandLine;
    commandLine.url = QStringLiteral("ws://b.example/");
    openWindow(commandLine);
    QCOMPARE(named<QComboBox>("URL")->currentText(), QStringLiteral("ws://b.example/"));
}

void TestWindowUsability::f10OpensTheMenu()
{
    press(Qt::Key_F10);
    auto *menu = m_window->menuBar()->actions().constFirst()->menu();
    QTRY_VERIFY(menu->isVisible());
    QVERIFY2(menu->activeAction(), "the keys go on from there");
    QTest::keyClick(menu, Qt::Key_Escape);
    QTRY_VERIFY(!menu->isVisible());
}

/// From line to line, and in a line from left to right.
void TestWindowUsability::tabFollowsTheEye()
{
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    const QList<QStringList> ways{{QStringLiteral("Environment"), QStringLiteral("Search profiles"),
        QStringLiteral("URL"), QStringLiteral("Subprotocols"), QStringLiteral("Options"),
        QStringLiteral("Connect"), QStringLiteral("Close options"), QStringLiteral("Close code"),
        QStringLiteral("Close reason"), QStringLiteral("Message log"),
        QStringLiteral("Search saved messages"), QStringLiteral("Type"), QStringLiteral("Frames"),
        QStringLiteral("Message")}};
    QStringList reached;
    QWidget *first = m_window->findChild<QComboBox *>(QStringLiteral("environment"));
    QWidget *widget = first;
    do {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        reached.append(interface ? interface->text(QAccessible::Name) : QString());
        widget = widget->nextInFocusChain();
    } while (widget != first);
    for (const QStringList &way : ways) {
        qsizetype last = -1;
        for (const QString &name : way) {
            const qsizetype place = reached.indexOf(name, last + 1);
            QVERIFY2(place > last, qPrintable(name + QStringLiteral(" in ") + reached.join(u'|')));
            last = place;
        }
    }
}

/// A screen of 1366 × 768 pixels at 200 %, with a frame and a panel of the desktop.
void TestWindowUsability::smallScreensAreEnough()
{
    const QSize small(683, 320);
    QVERIFY2(m_window->minimumSizeHint().width() <= small.width()
            && m_window->minimumSizeHint().height() <= small.height(),
        qPrintable(QStringLiteral("%1 x %2")
                       .arg(m_window->minimumSizeHint().width())
                       .arg(m_window->minimumSizeHint().height())));
    m_window->resize(small);
    QCOMPARE(m_window->size(), small);
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    // The status is in sight always.
    for (const char *name : {"verdict", "wasClean", "attempt"}) {
        const auto *label = m_window->findChild<QLabel *>(QString::fromLatin1(name));
        QTRY_COMPARE(label->visibleRegion().boundingRect(), label->rect());
    }
    // What is reached by keyboard comes into sight.
    for (const char *name : {"Ping", "URL"}) {
        press(Qt::Key_L, Qt::ControlModifier);
        auto *field = named<QWidget>(name);
        field->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY2(!field->visibleRegion().isEmpty(), name);
    }
}

/// A screen of 1400 × 900 pixels at 300 %: the page is not wider, and how it ended can be read.
void TestWindowUsability::largestScaleIsEnough()
{
    m_window->resize(467, 300);
    connectTo(QStringLiteral("/close/1000?reason=Done"));
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
    const auto *centre = m_window->findChild<QScrollArea *>(QStringLiteral("centre"));
    QTRY_VERIFY(!centre->horizontalScrollBar()->isVisible());
    auto *reason = m_window->findChild<QLabel *>(QStringLiteral("reason"));
    QTRY_VERIFY(reason->height() >= reason->heightForWidth(reason->width()));
    const auto *facts = reason->parentWidget();
    QTRY_VERIFY(facts->rect().contains(reason->geometry()));
}

void TestWindowUsability::layoutIsRemembered()
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

void TestWindowUsability::themeIsChosenAndRemembered()
{
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text() == QStringLiteral("&Dark"))
            action->trigger();
    }
    QCOMPARE(&Colors::of(m_window->palette()), &Colors::dark());
    QCOMPARE(m_settings->value(QStringLiteral("theme")).toString(), QStringLiteral("dark"));
}

void TestWindowUsability::allNamesAreThere()
{
    for (const char *name : {"URL", "Subprotocols", "Connect", "State", "Message log", "Message",
             "Type", "Send", "Details"})
        QVERIFY2(named<QWidget>(name), name);
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    openCloseOptions();
    for (const char *name : {"Close", "Close options", "Close code", "Close reason", "Drop now"})
        QVERIFY2(named<QWidget>(name), name);
}

void TestWindowUsability::tabReachesEverything()
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
    for (const char *name : {"URL", "Subprotocols", "Close", "Close options", "Message log",
             "Details", "Type", "Message", "Send", "Ping"}) {
        const qsizetype place = reached.indexOf(QString::fromLatin1(name));
        QVERIFY2(place > last,
            qPrintable(QString::fromLatin1(name) + QStringLiteral(" in ") + reached.join(u'|')));
        last = place;
    }
}

void TestWindowUsability::f6WalksThroughThePanels()
{
    // The status can be reached once there is something to ask it.
    connectTo(QStringLiteral("/close/1000"));
    QTRY_VERIFY(named<QToolButton>("Why?"));
    press(Qt::Key_L, Qt::ControlModifier);
    QWidget *first = QApplication::focusWidget();
    QList<QWidget *> seen;
    for (int i = 0; i < 5; ++i) {
        seen.append(QApplication::focusWidget());
        press(Qt::Key_F6);
    }
    QVERIFY(seen.contains(named<QToolButton>("Why?")));
    QCOMPARE(QApplication::focusWidget(), first);
    QCOMPARE(QSet<QWidget *>(seen.cbegin(), seen.cend()).size(), 5);
    press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), seen.last());
}

void TestWindowUsability::focusFollowsTheWork()
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

void TestWindowUsability::shortcutsAreListed()
{
    press(Qt::Key_F1, Qt::ControlModifier);
    auto *dialog = m_window->findChild<ShortcutsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *list = dialog->findChild<QTreeWidget *>();
    // In the menus of menus, too.
    QVERIFY(!list->findItems(QStringLiteral("Ctrl+9"), Qt::MatchExactly, 1).isEmpty());
    for (const char *keys : {"Ctrl+L", "Ctrl+Return, Ctrl+Enter", "F6", "F5", "Ctrl+P"})
        QVERIFY2(!list->findItems(QString::fromLatin1(keys), Qt::MatchExactly, 1).isEmpty(), keys);
    const auto found = [list] {
        QStringList texts;
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            if (!list->topLevelItem(i)->isHidden())
                texts.append(list->topLevelItem(i)->text(0));
        }
        return texts;
    };
    auto *search = byName<QLineEdit>(dialog, QStringLiteral("Search actions and keys"));
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("url GO"));
    QCOMPARE(found(), QStringList{QStringLiteral("Go to URL")});
    search->setText(QStringLiteral("shift+f6"));
    QCOMPARE(found(), QStringList{QStringLiteral("Previous panel")});
    search->setText(QStringLiteral("nonsense"));
    QVERIFY(found().isEmpty() && showsLabel(QStringLiteral("No action and no key matches.")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

/// A button does what an action of the same name does, so it has the same keys.
void TestWindowUsability::tooltipsSayTheKeys()
{
    QMultiHash<QString, QString> keys;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        for (const QKeySequence &each : action->shortcuts())
            keys.insert(withoutMnemonic(action->text()), keyText(each));
    }
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    connectTo(QStringLiteral("/hello"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    QStringList silent;
    int told = 0;
    for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        const QStringList wanted = keys.values(withoutMnemonic(button->text()));
        if (!button->isVisible() || wanted.isEmpty())
            continue;
        const bool says = std::any_of(wanted.begin(), wanted.end(),
            [button](const QString &key) { return button->toolTip().contains(key); });
        if (!says)
            silent.append(button->text() + u": " + button->toolTip());
        told += says;
    }
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(silent, QStringList());
    QVERIFY(told > 5);
}

void TestWindowUsability::mnemonicsAreUnique()
{
    QCOMPARE(clashes(), QStringList());
    // Each of these would have one if there were letters enough for all.
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    openCloseOptions();
    QCOMPARE(clashes(), QStringList());
    const auto *drop = named<QPushButton>("Drop now");
    for (const QPushButton *button : m_window->findChildren<QPushButton *>()) {
        const bool hasKey = !QKeySequence::mnemonic(button->text()).isEmpty();
        QVERIFY2(!button->isVisible() || hasKey || button == drop, qPrintable(button->text()));
    }
    QVERIFY(drop->toolTip().contains(QStringLiteral("Ctrl+Shift+D")));
}

/// Each page that can be opened, with each kind of authentication and proxy.
void TestWindowUsability::mnemonicsOfPagesAreUnique()
{
    const auto *options = m_window->findChild<ConnectionPanel *>()->options();
    for (const char *when : {"closed", "open"}) {
        for (QAction *action : options->pageActions()) {
            action->trigger();
            const QWidget *page = options->findChild<QTabWidget *>()->currentWidget();
            auto *kind = page->findChild<QComboBox *>();
            for (int i = 0; i < (kind ? kind->count() : 1); ++i) {
                if (kind)
                    kind->setCurrentIndex(i);
                QVERIFY2(hasMnemonics(page), qPrintable(action->text()));
                const QString all = clashes().join(u'\n');
                QVERIFY2(all.isEmpty(), qPrintable(QString::fromLatin1(when) + u'\n' + all));
            }
            if (kind)
                kind->setCurrentIndex(0);
        }
        if (state() == QLatin1String("Not connected"))
            connectTo(QStringLiteral("/echo"));
        QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    }
}

/// A bar that comes leaves the letters to those who are there.
void TestWindowUsability::barsTakeFreeLetters()
{
    auto *view = m_window->findChild<ConnectionView *>();
    view->present({QStringLiteral("Something."), Notice::Tone::Neutral,
        {{QStringLiteral("Sto&p"), [] {}}, {QStringLiteral("No&w"), [] {}}}});
    QCOMPARE(named<QPushButton>("Now")->text(), QStringLiteral("No&w"));
    const QString stop = named<QPushButton>("Stop")->text();
    QCOMPARE(stop, QStringLiteral("Stop"));
    view->present(
        {QStringLiteral("Something."), Notice::Tone::Neutral, {{QStringLiteral("&Mark"), [] {}}}});
    QTRY_VERIFY(named<QPushButton>("Mark"));
    QCOMPARE(named<QPushButton>("Mark")->text(), QStringLiteral("M&ark"));
    QCOMPARE(clashes(), QStringList());
}

/// A label of the pages puts the cursor into its field.
void TestWindowUsability::mnemonicsLeadToTheirFields()
{
    for (QAction *action : m_window->findChild<ConnectionPanel *>()->options()->pageActions()) {
        if (action->text() == QStringLiteral("TLS"))
            action->trigger();
    }
    const std::pair<Qt::Key, const char *> fields[] = {{Qt::Key_N, "Trusted fingerprint 1"},
        {Qt::Key_A, "CA file 1"}, {Qt::Key_K, "Client key"}, {Qt::Key_Y, "Key passphrase"}};
    for (const auto &[key, name] : fields) {
        press(key, Qt::AltModifier);
        const auto *field = named<QLineEdit>(name);
        QVERIFY2(field->hasFocus(), name);
        // Where it can be seen, and not only on the page.
        QCOMPARE(field->visibleRegion().boundingRect(), field->rect());
    }
}

QString TestWindowUsability::keyOf(const QWidget *widget)
{
    QString text;
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text = button->text();
    else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
        text = label->text();
    return QKeySequence::mnemonic(text).toString();
}

/// Some, and no name tells of them.
bool TestWindowUsability::hasMnemonics(const QWidget *page)
{
    bool has = false;
    for (const QWidget *widget : page->findChildren<QWidget *>()) {
        if (widget->accessibleName().contains(u'&'))
            return false;
        has = has || (widget->isVisible() && !keyOf(widget).isEmpty());
    }
    return has;
}

/// The texts that have a letter which another one has, too.
QStringList TestWindowUsability::clashes() const
{
    QHash<QString, QString> taken;
    for (const QAction *action : m_window->menuBar()->actions())
        taken.insert(QKeySequence::mnemonic(action->text()).toString(), action->text());
    QStringList clashes;
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const QString key = keyOf(widget);
        if (key.isEmpty() || !widget->isVisible() || widget->window() != m_window)
            continue;
        const QString text = widget->property("text").toString();
        if (taken.contains(key))
            clashes.append(taken.value(key) + QStringLiteral(" | ") + text);
        taken.insert(key, text);
    }
    return clashes;
}

/// What can be reached by Tab can be found by assistive technology, which goes from child to child.
void TestWindowUsability::everythingIsInTheAccessibleTree()
{
    for (QAction *action : m_window->findChild<ConnectionPanel *>()->options()->pageActions()) {
        if (action->text() == QStringLiteral("TLS"))
            action->trigger();
    }
    QSet<const QObject *> found;
    const std::function<void(const QAccessibleInterface *)> walk
        = [&](const QAccessibleInterface *interface) {
              found.insert(interface->object());
              for (int i = 0; i < interface->childCount(); ++i)
                  walk(interface->child(i));
          };
    walk(QAccessible::queryAccessibleInterface(m_window));
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool stops = widget->isVisible() && widget->window() == m_window
            && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        const bool isPart = qobject_cast<const QTabBar *>(widget);
        QVERIFY2(!stops || isPart || found.contains(widget), qPrintable(widget->objectName()));
    }
    QVERIFY(found.contains(named<QComboBox>("Environment")));
}

/// Assistive technology toggles a button without pressing it.
void TestWindowUsability::buttonsAreToggledThroughAccessibility()
{
    int toggled = 0;
    for (QToolButton *button : m_window->findChildren<QToolButton *>()) {
        if (!button->isVisible() || !button->isCheckable() || !button->isEnabled())
            continue;
        QAction *action = button->defaultAction();
        QAccessibleActionInterface *press
            = QAccessible::queryAccessibleInterface(button)->actionInterface();
        const bool before = button->isChecked();
        press->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(button->isChecked(), !before);
        QVERIFY2(!action || action->isChecked() != before, qPrintable(button->text()));
        press->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(button->isChecked(), before);
        ++toggled;
    }
    QVERIFY(toggled > 4);
    auto *saved = named<QToolButton>("Saved messages");
    QAccessible::queryAccessibleInterface(saved)->actionInterface()->doAction(
        QAccessibleActionInterface::toggleAction());
    QVERIFY(m_window->findChild<SavedMessages *>()->isVisible());
}

void TestWindowUsability::profilesFitInTheSmallestWindow()
{
    const QSize smallest(1000, 700);
    m_window->resize(smallest);
    connectTo(QStringLiteral("/close/1011"));
    QTRY_VERIFY(showsLabel(QStringLiteral("wasClean: true")));
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(named<QLineEdit>("Search profiles"));
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QCoreApplication::processEvents();
    QCOMPARE(m_window->size(), smallest);
    QVERIFY2(m_window->minimumSizeHint().width() <= smallest.width(),
        qPrintable(QString::number(m_window->minimumSizeHint().width())));
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
}

void TestWindowUsability::nothingIsClipped_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("the smallest we promise") << QSize(1000, 700);
    QTest::newRow("large") << QSize(1400, 900);
}

void TestWindowUsability::nothingIsClipped()
{
    QFETCH(const QSize, size);
    m_window->resize(size);
    connectTo(QStringLiteral("/drop"));
    QTRY_VERIFY(showsLabel(QStringLiteral("wasClean: false")));
    QCOMPARE(m_window->size(), size);
    // A layout follows a changed text with an event of its own.
    QTRY_COMPARE(clippedTexts(*m_window), QStringList());
}

WASCLEAN_TEST(TestWindowUsability, QApplication)

} // namespace tst_windowusability

#include "tst_windowusability.moc"
