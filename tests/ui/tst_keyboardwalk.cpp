#include "tests/support/testrunner.h"
#include "tests/ui/windowtest.h"
#include "ui/details/detailpane.h"
#include "ui/ending/endingpanel.h"
#include "ui/send/sendbox.h"

#include <QApplication>
#include <QComboBox>
#include <QDebug>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextEdit>

namespace tst_keyboardwalk {

using namespace wasclean;
using namespace Qt::StringLiterals;

/// The window without a mouse: everything is reached, and a whole session is done, by keys alone.
class TestKeyboardWalk : public WindowTest
{
    Q_OBJECT

private slots:
    void tabVisitsEverything_data();
    void tabVisitsEverything();
    void menusAreReached();
    void aSessionByKeys();
    void fileIsNextWhenOpen();
    void panelsAreWalkedOneByOne();

private:
    /// What Tab visits until it comes back to where it began.
    QSet<const QWidget *> walk(Qt::KeyboardModifiers modifiers) const;
    enum class Way { Down, Any };

    /// What is wrong with how Tab goes through the panel: that is to be without a visit elsewhere.
    template <typename Panel>
    QString walkThrough(Way way = Way::Down) const;
};

QSet<const QWidget *> TestKeyboardWalk::walk(Qt::KeyboardModifiers modifiers) const
{
    constexpr int mostStops = 400;
    QSet<const QWidget *> visited;
    QStringList last;
    const QWidget *first = QApplication::focusWidget();
    for (int i = 0; i < mostStops; ++i) {
        visited.insert(QApplication::focusWidget());
        press(modifiers == Qt::ShiftModifier ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
        if (QApplication::focusWidget() == first)
            return visited;
        if (i > mostStops - 30)
            last.append(QDebug::toString(QApplication::focusWidget()));
    }
    qWarning().noquote() << "Tab goes round in" << last.join(u'\n');
    return {};
}

void TestKeyboardWalk::tabVisitsEverything_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("at the start") << QStringList();
    QTest::newRow("options") << QStringList{u"Ctrl+Shift+O"_s};
    QTest::newRow("profiles and saved messages")
        << QStringList{u"Ctrl+Shift+B"_s, u"Ctrl+Shift+M"_s};
    QTest::newRow("events and search") << QStringList{u"Shift+F8"_s, u"Ctrl+F"_s};
    QTest::newRow("two tabs") << QStringList{u"Ctrl+T"_s};
}

/// Whatever a mouse can click can have the focus.
void TestKeyboardWalk::tabVisitsEverything()
{
    QFETCH(QStringList, keys);
    for (const QString &key : std::as_const(keys)) {
        const QKeyCombination combination = QKeySequence(key)[0];
        press(combination.key(), combination.keyboardModifiers());
    }
    press(Qt::Key_L, Qt::ControlModifier);
    const QSet<const QWidget *> forward = walk(Qt::NoModifier);
    QVERIFY2(!forward.isEmpty(), "Tab never comes back");
    QCOMPARE(walk(Qt::ShiftModifier), forward);
    QStringList missed;
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool stops = (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled()
            && widget->isVisible() && widget->window() == m_window && !widget->focusProxy();
        const bool isReached = forward.contains(widget)
            || std::any_of(forward.begin(), forward.end(), [widget](const QWidget *each) {
                   return each->isAncestorOf(widget) || widget->isAncestorOf(each);
               });
        if (stops && !isReached) {
            missed.append(QString::fromLatin1(widget->metaObject()->className()) + u' '
                + widget->accessibleName());
        }
    }
    QCOMPARE(missed.join(u", "_s), QString());
}

/// F10 and the arrows go through all menus.
void TestKeyboardWalk::menusAreReached()
{
    const QList<QAction *> tops = m_window->menuBar()->actions();
    press(Qt::Key_F10);
    QStringList seen;
    for (qsizetype i = 0; i < tops.size(); ++i) {
        const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        seen.append(menu->title());
        // In a menu an arrow may lead into a submenu.
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        QTest::keyClick(m_window->menuBar(), Qt::Key_Right);
        QTest::keyClick(m_window->menuBar(), Qt::Key_Down);
    }
    while (QWidget *popup = QApplication::activePopupWidget())
        QTest::keyClick(popup, Qt::Key_Escape);
    QStringList titles;
    for (const QAction *top : tops)
        titles.append(top->menu()->title());
    QCOMPARE(seen, titles);
}

/// Connect, send, read the answer, close with a code, and ask why.
void TestKeyboardWalk::aSessionByKeys()
{
    press(Qt::Key_L, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), url(u"/echo"_s));
    press(Qt::Key_Return);
    QTRY_COMPARE(state(), u"OPEN"_s);
    // The message comes next by itself.
    QTest::keyClicks(QApplication::focusWidget(), u"Hello"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(log()->model()->rowCount(), 3);
    for (int i = 0; i < 10 && QApplication::focusWidget() != log(); ++i)
        press(Qt::Key_F6);
    for (int i = 0; i < 10 && QApplication::focusWidget() != log(); ++i)
        press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), log());
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QTRY_VERIFY(named<QPlainTextEdit>("Text"));
    QTRY_COMPARE(named<QPlainTextEdit>("Text")->toPlainText(), u"Hello"_s);
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(state(), u"CLOSED"_s);
    press(Qt::Key_F8);
    QTRY_VERIFY(m_window->findChild<EndingPanel *>()->isVisible());
    press(Qt::Key_F8);
    QTRY_VERIFY(!m_window->findChild<EndingPanel *>()->isVisible());
}

/// As the message is, whatever the order of the stops.
void TestKeyboardWalk::fileIsNextWhenOpen()
{
    named<QComboBox>("Type")->setCurrentText(u"File"_s);
    connectTo(u"/echo"_s);
    QTRY_COMPARE(state(), u"OPEN"_s);
    QTRY_VERIFY(named<QLineEdit>("File")->hasFocus());
}

template <typename Panel>
QString TestKeyboardWalk::walkThrough(Way way) const
{
    const auto *panel = m_window->findChild<Panel *>();
    const QString name = QString::fromLatin1(panel->metaObject()->className());
    press(Qt::Key_L, Qt::ControlModifier);
    const QWidget *first = QApplication::focusWidget();
    QList<int> tops;
    bool isLeft = false;
    do {
        press(Qt::Key_Tab);
        const QWidget *stop = QApplication::focusWidget();
        const bool isInside = stop == panel || panel->isAncestorOf(stop);
        if (isInside && isLeft)
            return name + u" is visited again for "_s + stop->accessibleName();
        isLeft = isLeft || (!isInside && !tops.isEmpty());
        if (isInside)
            tops.append(stop->mapTo(panel, QPoint()).y());
    } while (QApplication::focusWidget() != first);
    if (tops.size() < 2)
        return name + u" has too few stops"_s;
    constexpr int sameLine = 8;
    for (qsizetype i = 1; i < tops.size(); ++i) {
        if (way == Way::Down && tops.at(i) < tops.at(i - 1) - sameLine)
            return name + u" is walked upwards"_s;
    }
    return {};
}

/// What is in a panel may be made when it is shown.
void TestKeyboardWalk::panelsAreWalkedOneByOne()
{
    connectTo(u"/close/1000?reason=Done"_s);
    QTRY_COMPARE(state(), u"CLOSED"_s);
    QTRY_VERIFY(named<QTextEdit>("Evidence"));
    QCOMPARE(walkThrough<DetailPane>(), QString());
    QCOMPARE(walkThrough<SendBox>(Way::Any), QString());
    press(Qt::Key_F8);
    QTRY_VERIFY(m_window->findChild<EndingPanel *>()->isVisible());
    QCOMPARE(walkThrough<DetailPane>(), QString());
    QCOMPARE(walkThrough<EndingPanel>(), QString());
    press(Qt::Key_F8);
    connectTo(u"/echo"_s);
    QTRY_COMPARE(state(), u"OPEN"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Hello"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(logTypes().last(), u"text"_s);
    selectRow(log()->model()->rowCount() - 1);
    QTRY_VERIFY(named<QPlainTextEdit>("Text"));
    QCOMPARE(walkThrough<DetailPane>(), QString());
}

WASCLEAN_TEST(TestKeyboardWalk, QApplication)

} // namespace tst_keyboardwalk

#include "tst_keyboardwalk.moc"
