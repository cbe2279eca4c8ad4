#include "app/session/session.h"
#include "tests/support/testrunner.h"
#include "tests/ui/windowtest.h"
#include "ui/details/detailpane.h"
#include "ui/editor/messageedit.h"
#include "ui/ending/endingpanel.h"
#include "ui/ending/pageeventsstrip.h"
#include "ui/log/messagetable.h"
#include "ui/profiles/profilepane.h"
#include "ui/send/sendbox.h"
#include "ui/session/connectionview.h"
#include "ui/widgets/textzoom.h"
#include "ui/window/settingsdialog.h"

#include <QApplication>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QWheelEvent>

namespace tst_viewmodes {

using namespace wasclean;
using namespace Qt::StringLiterals;

/// The zoom of log and payloads, and the presentation mode.
class TestViewModes : public WindowTest
{
    Q_OBJECT

private slots:
    void stepsMeetTheUsualSize();
    void keysZoom();
    void wheelZooms();
    void factsAreZoomed();
    void zoomComesBack();
    void zoomIsForAllTabs();
    void columnsKeepTheirNumbersWhole_data();
    void columnsKeepTheirNumbersWhole();
    void zoomLeavesSavedWidthsAlone();
    void presentationShowsLogAndStatus();
    void presentationEndsByKeys_data();
    void presentationEndsByKeys();
    void presentationMasksSecrets();
    void presentationMasksTheStatus();
    void presentationMasksCredentials_data();
    void presentationMasksCredentials();
    void presentationGivesTheFocusBack();
    void presentationHasNoPanels();
    void presentationLeavesThePaneToItsAction_data();
    void presentationLeavesThePaneToItsAction();
    void presentationKeepsWhatSettingsChoose();
    void presentationIsNotRemembered();

private:
    MessageTable *table() const { return m_window->findChild<MessageTable *>(); }

    int zoomNow() const { return m_settings->value(u"textZoom"_s, 100).toInt(); }

    void wheel(QWidget *widget, int way, Qt::KeyboardModifiers modifiers) const;
};

void TestViewModes::wheel(QWidget *widget, int way, Qt::KeyboardModifiers modifiers) const
{
    const QPointF place = widget->rect().center();
    QWheelEvent event(place, widget->mapToGlobal(place), {}, QPoint(0, way), Qt::NoButton,
        modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

void TestViewModes::stepsMeetTheUsualSize()
{
    TextZoom zoom;
    for (int i = 0; i < 6; ++i)
        zoom.zoomIn();
    QCOMPARE_GT(zoom.percent(), 150);
    for (int i = 0; i < 6; ++i)
        zoom.zoomOut();
    QCOMPARE(zoom.percent(), 100);
    for (int i = 0; i < 40; ++i)
        zoom.zoomOut();
    QCOMPARE(zoom.percent(), TextZoom::least);
    for (int i = 0; i < 60; ++i)
        zoom.zoomIn();
    QCOMPARE(zoom.percent(), TextZoom::most);
}

void TestViewModes::keysZoom()
{
    const int row = table()->rowHeight();
    const qreal size = table()->font().pointSizeF();
    press(Qt::Key_Plus, Qt::ControlModifier);
    press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE_GT(table()->rowHeight(), row);
    QCOMPARE_GT(table()->font().pointSizeF(), size * 1.15);
    press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE_GT(table()->font().pointSizeF(), size);
    press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(table()->rowHeight(), row);
    QCOMPARE(table()->font().pointSizeF(), size);
}

void TestViewModes::wheelZooms()
{
    connectTo(u"/echo"_s);
    QTRY_COMPARE(state(), u"OPEN"_s);
    const qreal size = table()->font().pointSizeF();
    wheel(table()->viewport(), 120, Qt::ControlModifier);
    QCOMPARE_GT(table()->font().pointSizeF(), size);
    wheel(table()->viewport(), -120, Qt::ControlModifier);
    QCOMPARE(table()->font().pointSizeF(), size);
    // Without the key it scrolls.
    wheel(table()->viewport(), 120, Qt::NoModifier);
    QCOMPARE(table()->font().pointSizeF(), size);
    selectRow(0);
    QTRY_VERIFY(named<QPlainTextEdit>("Request"));
    auto *request = named<QPlainTextEdit>("Request");
    const qreal payload = request->font().pointSizeF();
    wheel(request->viewport(), 120, Qt::ControlModifier);
    QCOMPARE_GT(request->font().pointSizeF(), payload);
    QCOMPARE_GT(table()->font().pointSizeF(), size);
    // A touchpad takes many small steps for one of a wheel.
    const qreal larger = table()->font().pointSizeF();
    for (int i = 0; i < 7; ++i)
        wheel(table()->viewport(), 15, Qt::ControlModifier);
    QCOMPARE(table()->font().pointSizeF(), larger);
    wheel(table()->viewport(), 15, Qt::ControlModifier);
    QCOMPARE_GT(table()->font().pointSizeF(), larger);
}

/// Those are built when they can be seen for the first time, so after the zoom.
void TestViewModes::factsAreZoomed()
{
    press(Qt::Key_Plus, Qt::ControlModifier);
    connectTo(u"/echo"_s);
    QTRY_VERIFY(named<QTextEdit>("Facts of the connection"));
    auto *facts = named<QTextEdit>("Facts of the connection");
    const qreal size = facts->font().pointSizeF();
    QCOMPARE_GT(size, facts->parentWidget()->font().pointSizeF());
    wheel(facts->viewport(), 120, Qt::ControlModifier);
    QCOMPARE_GT(facts->font().pointSizeF(), size);
}

void TestViewModes::zoomComesBack()
{
    press(Qt::Key_Plus, Qt::ControlModifier);
    const qreal size = table()->font().pointSizeF();
    closeWindow();
    openWindow();
    QCOMPARE(table()->font().pointSizeF(), size);
}

void TestViewModes::zoomIsForAllTabs()
{
    const qreal usual = table()->font().pointSizeF();
    press(Qt::Key_T, Qt::ControlModifier);
    press(Qt::Key_Plus, Qt::ControlModifier);
    press(Qt::Key_T, Qt::ControlModifier);
    const QList<MessageTable *> tables = m_window->findChildren<MessageTable *>();
    QCOMPARE(tables.size(), 3);
    for (const MessageTable *each : tables)
        QCOMPARE_GT(each->font().pointSizeF(), usual);
}

void TestViewModes::columnsKeepTheirNumbersWhole_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {TextZoom::least, 100, 130, 250, TextZoom::most})
        QTest::addRow("%d", percent) << percent;
}

/// A time that is cut would be another one.
void TestViewModes::columnsKeepTheirNumbersWhole()
{
    QFETCH(int, percent);
    m_window->resize(1800, 900);
    closeWindow();
    m_settings->setValue(u"textZoom"_s, percent);
    openWindow();
    connectTo(u"/echo"_s);
    QTRY_COMPARE(log()->model()->rowCount(), 1);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    for (const int column : {CaptureModel::Number, CaptureModel::Time, CaptureModel::Delta}) {
        const QString text = log()->model()->index(0, column).data().toString();
        if (!log()->isColumnHidden(column))
            QCOMPARE_GE(
                log()->columnWidth(column), QFontMetrics(font).horizontalAdvance(text) + 12);
    }
    // The preview has its third, where the others can leave it that much.
    if (percent <= 130)
        QCOMPARE_GE(log()->columnWidth(CaptureModel::Preview) * 3, log()->viewport()->width() - 3);
}

void TestViewModes::zoomLeavesSavedWidthsAlone()
{
    m_window->resize(1800, 900);
    log()->setColumnWidth(CaptureModel::Type, 200);
    for (int i = 0; i < 5; ++i) {
        press(Qt::Key_Plus, Qt::ControlModifier);
        // Each new tab has its columns from what was saved.
        press(Qt::Key_T, Qt::ControlModifier);
    }
    press(Qt::Key_0, Qt::ControlModifier);
    for (const QTableView *each : m_window->findChildren<MessageTable *>()) {
        QVERIFY2(std::abs(each->columnWidth(CaptureModel::Type) - 200) <= 2,
            qPrintable(QString::number(each->columnWidth(CaptureModel::Type))));
    }
}

void TestViewModes::presentationShowsLogAndStatus()
{
    connectTo(u"/close/1000"_s);
    QTRY_COMPARE(state(), u"CLOSED"_s);
    auto *sentence = m_window->findChild<QLabel *>(u"verdict"_s);
    QVERIFY(sentence);
    // The screen is no larger than the window is at first.
    m_window->resize(900, 600);
    QTRY_COMPARE(m_window->size(), QSize(900, 600));
    const qreal loud = sentence->font().pointSizeF();
    const qreal size = table()->font().pointSizeF();
    press(Qt::Key_F11);
    QVERIFY(m_window->isFullScreen());
    QVERIFY(table()->isVisible() && sentence->isVisible());
    QCOMPARE_GE(table()->font().pointSizeF(), size * 1.7);
    QTRY_COMPARE_GT(sentence->font().pointSizeF(), loud);
    for (const char *name : {"URL", "Message", "Details", "Filter", "Follow", "Send"})
        QVERIFY2(!named<QWidget>(name), name);
    press(Qt::Key_F11);
    QVERIFY(!m_window->isFullScreen());
    for (const char *name : {"URL", "Message", "Details", "Follow", "Send"})
        QVERIFY2(named<QWidget>(name), name);
    QCOMPARE(table()->font().pointSizeF(), size);
    QTRY_COMPARE(sentence->font().pointSizeF(), loud);
}

void TestViewModes::presentationEndsByKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("F11") << int(Qt::Key_F11);
    QTest::newRow("Esc") << int(Qt::Key_Escape);
}

void TestViewModes::presentationEndsByKeys()
{
    QFETCH(int, key);
    press(Qt::Key_F11);
    QVERIFY(m_window->isFullScreen());
    press(key);
    QVERIFY(!m_window->isFullScreen());
    QVERIFY(named<QWidget>("URL"));
}

/// The audience sees a message with a secret as one in which dots stand for it.
void TestViewModes::presentationMasksSecrets()
{
    connectTo(u"/echo"_s);
    QTRY_COMPARE(log()->model()->rowCount(), 1);
    m_window->findChild<ConnectionView *>()->session().addSecrets({"topsecret42"});
    for (const QString &text : {u"it is topsecret42"_s, u"it is •••"_s}) {
        const int rows = log()->model()->rowCount();
        named<MessageEdit>("Message")->replaceText(text);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(log()->model()->rowCount(), rows + 2);
    }
    const auto note = [this](int row, const QString &text) {
        log()->model()->setData(
            log()->model()->index(row, CaptureModel::NoteColumn), text, CaptureModel::NoteRole);
    };
    note(1, u"topsecret42"_s);
    note(3, u"•••"_s);
    QTRY_VERIFY(!log()->isColumnHidden(CaptureModel::NoteColumn));
    const auto picture = [this](int row, int column) {
        return table()
            ->viewport()
            ->grab(table()->visualRect(log()->model()->index(row, column)))
            .toImage();
    };
    for (const int column : {CaptureModel::Preview, CaptureModel::NoteColumn}) {
        QVERIFY(picture(1, column) != picture(3, column));
        press(Qt::Key_F11);
        QTRY_COMPARE(picture(1, column), picture(3, column));
        press(Qt::Key_F11);
        QTRY_VERIFY(picture(1, column) != picture(3, column));
    }
}

void TestViewModes::presentationMasksCredentials_data()
{
    QTest::addColumn<QString>("header");
    QTest::newRow("bearer") << u"Bearer topsecret42"_s;
    QTest::newRow("in small letters") << u"bearer topsecret42"_s;
    // ann:topsecret42
    QTest::newRow("basic") << u"Basic YW5uOnRvcHNlY3JldDQy"_s;
    QTest::newRow("no scheme") << u"topsecret42"_s;
}

/// They are secret also without the name of the scheme before them.
void TestViewModes::presentationMasksCredentials()
{
    QFETCH(QString, header);
    auto *view = m_window->findChild<ConnectionView *>();
    ConnectionSettings settings;
    settings.url = url(u"/close/1000?reason=topsecret42"_s);
    settings.headers = {{true, u"Authorization"_s, header}};
    view->setSettings(settings);
    view->requestConnect();
    QTRY_COMPARE(state(), u"CLOSED"_s);
    const auto *reason = m_window->findChild<QLabel *>(u"reason"_s);
    QTRY_COMPARE(reason->text(), u"reason: topsecret42"_s);
    press(Qt::Key_F11);
    QCOMPARE(reason->text(), u"reason: •••"_s);
}

void TestViewModes::presentationGivesTheFocusBack()
{
    connectTo(u"/echo"_s);
    QTRY_COMPARE(state(), u"OPEN"_s);
    auto *message = named<MessageEdit>("Message");
    message->setFocus();
    press(Qt::Key_F11);
    QVERIFY(!message->isVisible());
    press(Qt::Key_F11);
    QTRY_VERIFY(message->hasFocus());
}

/// What the server wrote may be a secret, too.
void TestViewModes::presentationMasksTheStatus()
{
    m_window->findChild<ConnectionView *>()->session().addSecrets({"topsecret42"});
    connectTo(u"/close/1000?reason=topsecret42"_s);
    QTRY_COMPARE(state(), u"CLOSED"_s);
    const auto *reason = m_window->findChild<QLabel *>(u"reason"_s);
    QCOMPARE(reason->text(), u"reason: topsecret42"_s);
    press(Qt::Key_F11);
    QCOMPARE(reason->text(), u"reason: •••"_s);
    // Nor does the status lead to the panel, which is not shown.
    QVERIFY(!named<QToolButton>("Why?"));
    press(Qt::Key_F11);
    QCOMPARE(reason->text(), u"reason: topsecret42"_s);
    QVERIFY(named<QToolButton>("Why?"));
    // One that ends in a presentation.
    press(Qt::Key_F11);
    m_window->findChild<ConnectionView *>()->requestConnect();
    QTRY_COMPARE(reason->text(), u"reason: –"_s);
    QTRY_COMPARE(reason->text(), u"reason: •••"_s);
}

void TestViewModes::presentationHasNoPanels()
{
    connectTo(u"/close/1000?token=topsecret42"_s);
    QTRY_COMPARE(state(), u"CLOSED"_s);
    const auto *panel = m_window->findChild<EndingPanel *>();
    const auto *strip = m_window->findChild<PageEventsStrip *>();
    const auto *sendBox = m_window->findChild<SendBox *>();
    const int height = sendBox->height();
    press(Qt::Key_F8, Qt::ShiftModifier);
    press(Qt::Key_F8);
    QVERIFY(panel->isVisible() && panel->hasFocus() && strip->isVisible());
    press(Qt::Key_F11);
    QVERIFY(!panel->isVisible() && !strip->isVisible());
    // What is chosen meanwhile is for later.
    press(Qt::Key_F8);
    press(Qt::Key_F8);
    QVERIFY(!panel->isVisible());
    press(Qt::Key_F11);
    QVERIFY(panel->isVisible() && strip->isVisible());
    press(Qt::Key_F8, Qt::ShiftModifier);
    press(Qt::Key_F8);
    QVERIFY(!panel->isVisible() && !strip->isVisible());
    QTRY_COMPARE(sendBox->height(), height);
}

void TestViewModes::presentationLeavesThePaneToItsAction_data()
{
    QTest::addColumn<bool>("before");
    QTest::newRow("shown before") << true;
    QTest::newRow("hidden before") << false;
}

void TestViewModes::presentationLeavesThePaneToItsAction()
{
    QFETCH(bool, before);
    const auto *pane = m_window->findChild<ProfilePane *>();
    const auto isKept = [this] { return m_settings->value(u"profiles/shown"_s).toBool(); };
    if (before)
        press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(pane->isVisible(), before);
    press(Qt::Key_F11);
    QVERIFY(!pane->isVisible());
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!pane->isVisible());
    press(Qt::Key_F11);
    QCOMPARE(pane->isVisible(), !before);
    QCOMPARE(isKept(), !before);
    // An action that is out of step would need two presses.
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(pane->isVisible(), before);
    QCOMPARE(isKept(), before);
}

/// A presentation has a size of its own; the one that is chosen is there after it.
void TestViewModes::presentationKeepsWhatSettingsChoose()
{
    const qreal usual = table()->font().pointSizeF();
    press(Qt::Key_F11);
    const qreal presented = table()->font().pointSizeF();
    press(Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = m_window->findChild<SettingsDialog *>();
    QVERIFY(dialog);
    byName<QSpinBox>(dialog, u"Text size"_s)->setValue(130);
    dialog->accept();
    QCOMPARE(table()->font().pointSizeF(), presented);
    QCOMPARE(zoomNow(), 130);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    press(Qt::Key_F11);
    QVERIFY(!m_window->isFullScreen());
    QCOMPARE(table()->font().pointSizeF(), usual * 1.3);
    QCOMPARE(zoomNow(), 130);
}

void TestViewModes::presentationIsNotRemembered()
{
    const QSize size = m_window->size();
    press(Qt::Key_F11);
    QVERIFY(m_window->isFullScreen());
    closeWindow();
    openWindow();
    QVERIFY(!m_window->isFullScreen());
    QCOMPARE(m_window->size(), size);
    QCOMPARE(zoomNow(), 100);
    QVERIFY(named<QWidget>("URL"));
}

WASCLEAN_TEST(TestViewModes, QApplication)

} // namespace tst_viewmodes

#include "tst_viewmodes.moc"
