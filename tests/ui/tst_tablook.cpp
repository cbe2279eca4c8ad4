#include "app/session/session.h"
#include "tests/support/testrunner.h"
#include "tests/ui/looktest.h"
#include "ui/editor/messageedit.h"
#include "ui/help/helpwindow.h"
#include "ui/log/messagetable.h"
#include "ui/log/requestswindow.h"
#include "ui/palette/commandpalette.h"
#include "ui/session/connectionview.h"
#include "ui/session/shownlog.h"
#include "ui/steps/stepsreference.h"
#include "ui/steps/stepswindow.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

namespace tst_tablook {

using namespace wasclean;
using namespace Qt::StringLiterals;

/// More states of tabs and of the windows that belong to them, as TestWindowLook has them.
class TestTabLook : public LookTest
{
    Q_OBJECT

private slots:

    void sideBySide_data() { addFewLooks(); }

    void sideBySide();

    void presentation_data() { addFewLooks(); }

    void presentation();

    void filterRunning_data() { addFewLooks(); }

    void filterRunning();

    void messagesInRows_data() { addFewLooks(); }

    void messagesInRows();

    void requests_data() { addFewLooks(); }

    void requests();

    void windows_data() { addFewLooks(); }

    void windows();

private:
    qsizetype rows() const { return view()->shownLog()->model().rowCount(); }

    template <typename Window>
    void checkWindow(const QString &state, const QWidget *opener);
};

/// One that was opened just now.
template <typename Window>
void TestTabLook::checkWindow(const QString &state, const QWidget *opener)
{
    QPointer<Window> window = opener->findChild<Window *>();
    QVERIFY2(window && QTest::qWaitForWindowActive(window), qPrintable(state));
    check(state, window);
    window->close();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

/// Each with half of the window, with rows, and with all that the bars of a log can have.
void TestTabLook::sideBySide()
{
    applyLook();
    connectNow(url(u"/chat?room=look"_s), ReadyState::Open);
    press(Qt::Key_T, Qt::ControlModifier);
    connectNow(url(u"/chat?room=look"_s), ReadyState::Open);
    send(u"Hello everybody in the room"_s);
    QTRY_VERIFY(rows() >= 3);
    press(Qt::Key_Backslash, Qt::ControlModifier);
    check(u"side-by-side"_s);
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(rows() < 3);
    press(Qt::Key_F, Qt::ControlModifier);
    check(u"side-by-side-cleared"_s);
    press(Qt::Key_Escape);
    view()->closeConnection();
    QTRY_COMPARE(view()->session().readyState(), ReadyState::Closed);
    press(Qt::Key_F8);
    check(u"side-by-side-closed"_s);
    verifyLook();
}

void TestTabLook::presentation()
{
    applyLook();
    connectNow(url(u"/echo"_s), ReadyState::Open);
    send(u"Hello"_s);
    QTRY_VERIFY(rows() >= 3);
    press(Qt::Key_F11);
    QTRY_VERIFY(m_window->isFullScreen());
    check(u"presentation"_s);
    view()->closeConnection();
    QTRY_COMPARE(view()->session().readyState(), ReadyState::Closed);
    check(u"presentation-closed"_s);
    press(Qt::Key_F11);
    QTRY_VERIFY(!m_window->isFullScreen());
    verifyLook();
}

/// It has rows for which the expression needs much effort.
void TestTabLook::filterRunning()
{
    applyLook();
    connectNow(url(u"/flood?count=400&bytes=20000"_s), ReadyState::Closed);
    auto *field = view()->findChild<QLineEdit *>(u"filterField"_s);
    const auto *progress = view()->findChild<QWidget *>(u"filterProgress"_s);
    view()->findChild<QToolButton *>(u"filterRegex"_s)->click();
    field->setFocus();
    QTest::keyClicks(field, u"((.+)+)+[#~]"_s);
    QTRY_VERIFY(progress->isVisible());
    check(u"filter-running"_s);
    press(Qt::Key_Return);
    check(u"filter-kept"_s);
    verifyLook();
}

/// Each message of two batches, and how long the answers took.
void TestTabLook::messagesInRows()
{
    applyLook();
    connectNow(url(u"/jsonrpc"_s), ReadyState::Open);
    view()->findChild<MessageEdit *>()->replaceText(
        u"[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"add\",\"params\":[1,2]},"
        u"{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"echo\",\"params\":[1,2]}]"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(rows(), 3);
    view()->findChild<QAction *>(u"rowPerMessage"_s)->trigger();
    QTRY_COMPARE(rows(), 5);
    auto *table = view()->findChild<MessageTable *>();
    table->setColumnHidden(CaptureModel::LatencyColumn, false);
    table->goToRow(4);
    const auto isShown = [this] {
        const auto *summary = view()->findChild<QLabel *>(u"protocolSummary"_s);
        return summary && summary->text().contains(u"result");
    };
    QTRY_VERIFY(isShown());
    check(u"messages-in-rows"_s);
    verifyLook();
}

/// One with an answer, and one without: the demo server has no such large number for its id.
void TestTabLook::requests()
{
    applyLook();
    connectNow(url(u"/jsonrpc"_s), ReadyState::Open);
    for (const QString &text : {u"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"add\"}"_s,
             u"{\"jsonrpc\":\"2.0\",\"id\":12345678901234567890,\"method\":\"lost\"}"_s}) {
        view()->findChild<MessageEdit *>()->replaceText(text);
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    QTRY_COMPARE(rows(), 5);
    auto *action = view()->findChild<QAction *>(u"requestsAndAnswers"_s);
    QTRY_VERIFY(action->isEnabled());
    action->trigger();
    const auto *window = m_window->findChild<RequestsWindow *>();
    QTRY_VERIFY(window->findChild<QTreeWidget *>()->topLevelItemCount() > 0);
    checkWindow<RequestsWindow>(u"requests"_s, m_window);
    verifyLook();
}

void TestTabLook::windows()
{
    applyLook();
    press(Qt::Key_K, Qt::ControlModifier);
    checkWindow<CommandPalette>(u"palette"_s, m_window);
    press(Qt::Key_F1);
    checkWindow<HelpWindow>(u"help"_s, m_window);
    press(Qt::Key_F9);
    auto *steps = m_window->findChild<StepsWindow *>();
    QVERIFY(steps && QTest::qWaitForWindowActive(steps));
    check(u"steps"_s, steps);
    press(Qt::Key_F1);
    checkWindow<StepsReference>(u"steps-reference"_s, steps);
    steps->close();
    verifyLook();
}

WASCLEAN_TEST(TestTabLook, QApplication)

} // namespace tst_tablook

#include "tst_tablook.moc"
