#include "app/capture/capture.h"
#include "app/session/session.h"
#include "app/wire/facts/evidence.h"
#include "tests/support/portable.h"
#include "tests/support/testrunner.h"
#include "tests/ui/windowtest.h"
#include "ui/ending/endingpanel.h"
#include "ui/ending/pageeventsstrip.h"
#include "ui/ending/timelineview.h"
#include "ui/send/sendbox.h"
#include "ui/session/connectionview.h"
#include "ui/session/shownlog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace tst_endingpanel {

using namespace wasclean;

/// What the window shows of how an attempt ended, and of what a page would have seen of it.
class TestEndingPanel : public WindowTest
{
    Q_OBJECT

private slots:
    void nothingToShowBeforeAnEnd();
    void keyUnfoldsIt();
    void statusIsAButton_data();
    void statusIsAButton();
    void selectingTheSentenceIsNoClick();
    void nextAttemptFoldsIt();
    void messageKeepsItsHeight();
    void tellsEverything_data();
    void tellsEverything();
    void columnsFollowTheWidth();
    void remoteTextIsPlain();
    void isCopied();
    void copyingIsTold();
    void diagnosisFollowsOtherAttempts();
    void earlierRowKeepsItsEnding();
    void olderRowsHaveTheirOwn();
    void detailsOfACloseRowOfferIt();
    void rowsOfAFileHaveTheirOwn();
    void eventsAreCounted();
    void stripCatchesUp();
    void stripIsRemembered();
    void refusalIsAnErrorToAPage();
    void scriptIsCopied();
    void floodIsCheap();

private:
    EndingPanel *panel() const { return m_window->findChild<EndingPanel *>(); }

    QAction *action(const char *name) const
    {
        return m_window->findChild<QAction *>(QString::fromLatin1(name));
    }

    void endWith(const QString &path) const;
    QStringList shown() const;
    void copyAs(const QString &what) const;
    QStringList stripTexts() const;
};

void TestEndingPanel::endWith(const QString &path) const
{
    const QString close = QStringLiteral("close");
    const qsizetype before = logTypes().count(close);
    connectTo(path);
    QTRY_COMPARE_WITH_TIMEOUT(logTypes().count(close), before + 1, 20'000);
    QTRY_VERIFY(action("endingAction")->isEnabled());
}

/// All texts of the panel.
QStringList TestEndingPanel::shown() const
{
    QStringList texts;
    for (const QLabel *label : panel()->findChildren<QLabel *>())
        texts.append(label->text());
    return texts;
}

void TestEndingPanel::copyAs(const QString &what) const
{
    for (QAction *each : panel()->findChild<QMenu *>()->actions()) {
        if (each->text().remove(u'&') == what)
            each->trigger();
    }
}

QStringList TestEndingPanel::stripTexts() const
{
    QStringList texts;
    for (const QLabel *label : m_window->findChild<PageEventsStrip *>()->findChildren<QLabel *>())
        texts.append(label->text());
    return texts;
}

void TestEndingPanel::nothingToShowBeforeAnEnd()
{
    press(Qt::Key_F8);
    QVERIFY(!panel()->isVisible() && !named<QToolButton>("Why?"));
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    press(Qt::Key_F8);
    QVERIFY(!panel()->isVisible() && !named<QToolButton>("Why?"));
}

void TestEndingPanel::keyUnfoldsIt()
{
    endWith(QStringLiteral("/close/1000?reason=Bye"));
    QVERIFY(named<QToolButton>("Why?"));
    press(Qt::Key_F8);
    QVERIFY(panel()->isVisible() && named<QToolButton>("Why?")->isChecked());
    QVERIFY2(!named<QPushButton>("Send"), "nothing can be sent, and the panel has the room");
    QVERIFY(panel()->hasFocus());
    press(Qt::Key_Escape);
    QVERIFY(!panel()->isVisible() && named<QPushButton>("Send"));
    QVERIFY(!named<QToolButton>("Why?")->isChecked());
}

void TestEndingPanel::statusIsAButton_data()
{
    QTest::addColumn<QString>("where");
    for (const char *name : {"verdict", "wasClean", "code", "reason", "why"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestEndingPanel::statusIsAButton()
{
    QFETCH(const QString, where);
    endWith(QStringLiteral("/close/1000?reason=Bye"));
    auto *part = m_window->findChild<QWidget *>(where);
    QTest::mouseClick(part, Qt::LeftButton);
    QVERIFY(panel()->isVisible());
    QTest::mouseClick(part, Qt::LeftButton);
    QVERIFY(!panel()->isVisible());
}

void TestEndingPanel::selectingTheSentenceIsNoClick()
{
    endWith(QStringLiteral("/close/1000?reason=Bye"));
    auto *sentence = m_window->findChild<QLabel *>(QStringLiteral("verdict"));
    const QPoint middle(4, sentence->height() / 2);
    QTest::mousePress(sentence, Qt::LeftButton, {}, middle);
    QTest::mouseMove(sentence, middle + QPoint(90, 0));
    QTest::mouseRelease(sentence, Qt::LeftButton, {}, middle + QPoint(90, 0));
    QVERIFY(sentence->hasSelectedText());
    QVERIFY(!panel()->isVisible());
}

void TestEndingPanel::nextAttemptFoldsIt()
{
    endWith(QStringLiteral("/close/1000?reason=Bye"));
    press(Qt::Key_F8);
    QVERIFY(panel()->isVisible());
    press(Qt::Key_F5);
    QVERIFY(!panel()->isVisible() && !named<QToolButton>("Why?"));
    QTRY_VERIFY(named<QToolButton>("Why?"));
    QVERIFY(!panel()->isVisible());
}

/// The panel has its room, and does not come back with the window.
void TestEndingPanel::messageKeepsItsHeight()
{
    const auto height = [this] { return m_window->findChild<SendBox *>()->height(); };
    endWith(QStringLiteral("/close/1000"));
    const int before = height();
    press(Qt::Key_F8);
    press(Qt::Key_F8);
    QTRY_COMPARE(height(), before);
    press(Qt::Key_F8);
    closeWindow();
    openWindow();
    m_window->resize(1200, 800);
    QVERIFY(!panel()->isVisible());
    QTRY_COMPARE(height(), before);
}

void TestEndingPanel::tellsEverything_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("clean") << QStringLiteral("/close/1000?reason=Bye%21")
                           << QStringList{QStringLiteral("true"), QStringLiteral("Bye!"),
                                  QStringLiteral("the server"), QStringLiteral("03 E8"),
                                  QStringLiteral("1000 Normal Closure"),
                                  QStringLiteral("reason “Bye!”"),
                                  QStringLiteral("onclose {wasClean: true, code: 1000, reason: "
                                                 "\"Bye!\"}")};
    QTest::newRow("private code") << QStringLiteral(
        "/close/4001") << QStringList{QStringLiteral("0F A1"), QStringLiteral("4001 Private Use")};
    QTest::newRow("no Close frame")
        << QStringLiteral("/drop")
        << QStringList{QStringLiteral("false"), QStringLiteral("1006 Abnormal Closure"),
               isPortableBuild ? QStringLiteral("ended, in order (FIN) or by a reset (RST)")
                               : QStringLiteral("FIN by the server"),
               QStringLiteral("↓ received: none"), QStringLiteral("↑ sent: none")};
    QTest::newRow("reset") << QStringLiteral("/reset")
                           << QStringList{isPortableBuild
                                      ? QStringLiteral("the answer to the opening handshake")
                                      : QStringLiteral("the network")};
    QTest::newRow("refused") << QStringLiteral("/refuse/401")
                             << QStringList{QStringLiteral("the answer to the opening handshake"),
                                    QStringLiteral("onerror"),
                                    QStringLiteral("onclose {wasClean: false, code: 1006, "
                                                   "reason: \"\"}")};
    QTest::newRow("bad frame") << QStringLiteral("/bad/opcode")
                               << QStringList{QStringLiteral(
                                      "Wasclean, because the server broke the protocol")};
}

void TestEndingPanel::tellsEverything()
{
    QFETCH(const QString, path);
    QFETCH(const QStringList, texts);
    endWith(path);
    press(Qt::Key_F8);
    const QStringList all = shown();
    for (const QString &text : texts)
        QVERIFY2(all.contains(text), qPrintable(text + u'\n' + all.join(u'\n')));
    // It stands right below.
    QVERIFY(!all.contains(m_window->findChild<QLabel *>(QStringLiteral("verdict"))->text()));
    QVERIFY(!panel()->findChild<TimelineView *>()->accessibleDescription().isEmpty());
    for (const QLabel *label : panel()->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestEndingPanel::columnsFollowTheWidth()
{
    endWith(QStringLiteral("/close/1000?reason=Bye"));
    press(Qt::Key_F8);
    const auto left = [this](const char *heading) {
        for (const QLabel *label : panel()->findChildren<QLabel *>()) {
            if (label->text() == QLatin1String(heading))
                return label->mapTo(panel()->widget(), QPoint()).x();
        }
        return -1;
    };
    m_window->resize(1600, 1000);
    QTRY_VERIFY(left("Why") >= 0 && left("Close frames") > left("Why") + 400);
    m_window->resize(800, 700);
    QTRY_COMPARE(left("Close frames"), left("Why"));
    // Nothing is wider than the panel.
    QVERIFY(panel()->widget()->width() <= panel()->viewport()->width());
}

/// A server that writes HTML or controls is read and not obeyed.
void TestEndingPanel::remoteTextIsPlain()
{
    endWith(QStringLiteral("/close/4000?reason=%3Cb%3Ex%3C%2Fb%3E%0A%22"));
    press(Qt::Key_F8);
    const QStringList all = shown();
    QVERIFY2(all.contains(QStringLiteral("<b>x</b>␊\"")), qPrintable(all.join(u'\n')));
    QVERIFY(all.contains(
        QStringLiteral("onclose {wasClean: true, code: 4000, reason: \"<b>x</b>␊\\\"\"}")));
}

void TestEndingPanel::isCopied()
{
    endWith(QStringLiteral("/close/4001?reason=why"));
    press(Qt::Key_F8);
    const QClipboard *clipboard = QGuiApplication::clipboard();
    copyAs(QStringLiteral("Copy as text"));
    QVERIFY(clipboard->text().contains(QLatin1String("4001")));
    QVERIFY(!clipboard->text().contains(QLatin1String("# ")));
    copyAs(QStringLiteral("Copy as bug report (Markdown)"));
    QVERIFY2(clipboard->text().startsWith(QLatin1String("# ")), qPrintable(clipboard->text()));
    copyAs(QStringLiteral("Copy as picture"));
    QVERIFY(clipboard->mimeData()->hasImage());
    // Also what is scrolled out of sight, and the same from a small window.
    const QSize size = clipboard->pixmap().size();
    QVERIFY(size.height() > panel()->viewport()->height());
    m_window->resize(800, 600);
    QCOMPARE(panel()->picture().size(), size);
}

void TestEndingPanel::copyingIsTold()
{
    endWith(QStringLiteral("/close/1000?reason=Bye"));
    press(Qt::Key_F8);
    const std::pair<QString, QString> ways[] = {
        {QStringLiteral("Copy as text"), QStringLiteral("Copied as text.")},
        {QStringLiteral("Copy as picture"), QStringLiteral("Copied as a picture.")},
        {QStringLiteral("Copy as bug report (Markdown)"),
            QStringLiteral("Copied as a bug report.")},
    };
    for (const auto &[way, said] : ways) {
        copyAs(way);
        QVERIFY2(showsLabel(said), qPrintable(said));
    }
    action("pageEventsAction")->trigger();
    QTest::mouseClick(named<QToolButton>("Copy JavaScript"), Qt::LeftButton);
    QVERIFY(showsLabel(QStringLiteral("Copied as JavaScript.")));
}

/// A server that refuses the next connection, of another tab, has probably died at the last.
void TestEndingPanel::diagnosisFollowsOtherAttempts()
{
    auto server = std::make_unique<DemoServer>();
    QVERIFY(server->listen(0));
    const QString url = server->url(QStringLiteral("/drop"));
    typeUrl(url);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(logTypes().contains(QStringLiteral("close")), 20'000);
    QTRY_VERIFY(action("endingAction")->isEnabled());
    press(Qt::Key_F8);
    EndingPanel *first = panel();
    const auto knowsMore = [first] {
        const QList<QLabel *> labels = first->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(QLatin1String("could not open a TCP connection"));
        });
    };
    QVERIFY(!knowsMore());
    server.reset();
    press(Qt::Key_T, Qt::ControlModifier);
    typeUrl(url);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(knowsMore(), 20'000);
}

/// The row stays selected while the next attempt runs, and so does what is offered for it.
void TestEndingPanel::earlierRowKeepsItsEnding()
{
    endWith(QStringLiteral("/close/4001"));
    QTRY_VERIFY(named<QToolButton>("How it ended"));
    connectTo(QStringLiteral("/silent"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    QVERIFY(!named<QToolButton>("Why?"));
    QVERIFY(named<QToolButton>("How it ended") && named<QToolButton>("How it ended")->isEnabled());
    press(Qt::Key_F8);
    QVERIFY(panel()->isVisible() && shown().contains(QStringLiteral("0F A1")));
}

void TestEndingPanel::olderRowsHaveTheirOwn()
{
    endWith(QStringLiteral("/close/4001"));
    endWith(QStringLiteral("/close/4002"));
    press(Qt::Key_F8);
    QVERIFY(shown().contains(QStringLiteral("0F A2")));
    QTRY_COMPARE(logTypes().count(QStringLiteral("close")), 2);
    const int row = int(logTypes().indexOf(QStringLiteral("close")));
    selectRow(row);
    QTRY_VERIFY(shown().contains(QStringLiteral("0F A1")));
    // The status speaks of the newest.
    QVERIFY(shown().join(u'|').contains(QStringLiteral("closed the connection with 4001")));
    log()->setCurrentIndex(
        log()->model()->index(int(logTypes().lastIndexOf(QStringLiteral("close"))), 0));
    QTRY_VERIFY(shown().contains(QStringLiteral("0F A2")));
}

void TestEndingPanel::detailsOfACloseRowOfferIt()
{
    endWith(QStringLiteral("/close/4001"));
    const auto select = [this](const char *type) {
        const int row = int(logTypes().indexOf(QString::fromLatin1(type)));
        selectRow(row);
    };
    // The close row is selected by itself when it comes.
    QTRY_VERIFY(named<QToolButton>("How it ended"));
    select("open");
    QTRY_VERIFY(!named<QToolButton>("How it ended"));
    select("close");
    QTRY_VERIFY(named<QToolButton>("How it ended"));
    QTest::mouseClick(named<QToolButton>("How it ended"), Qt::LeftButton);
    QVERIFY(panel()->isVisible());
    select("open");
    QTRY_VERIFY(!named<QToolButton>("How it ended"));
}

void TestEndingPanel::rowsOfAFileHaveTheirOwn()
{
    endWith(QStringLiteral("/close/4001"));
    auto *view = m_window->findChild<ConnectionView *>();
    std::vector<Message> rows(2);
    rows[0].kind = MessageKind::Text;
    rows[0].direction = Direction::Sent;
    rows[1].kind = MessageKind::Close;
    rows[1].payload
        = "4001\n" + QJsonDocument(view->session().connection().evidence().toJson()).toJson();
    const QString path = m_folder->filePath(QStringLiteral("old.wasclean"));
    {
        Capture capture(path);
        capture.append(std::make_shared<const MessageList>(std::move(rows)));
    }
    // The newest attempt of the connection that goes on underneath is another one.
    endWith(QStringLiteral("/close/4002"));
    view->shownLog()->showFile(path, QStringLiteral("old"));
    QTRY_COMPARE(log()->model()->rowCount(), 2);
    QVERIFY2(!action("endingAction")->isEnabled(), "no row is selected");
    selectRow(1);
    QTRY_VERIFY(action("endingAction")->isEnabled());
    press(Qt::Key_F8);
    QVERIFY(panel()->isVisible() && shown().contains(QStringLiteral("0F A1")));
    selectRow(0);
    QTRY_VERIFY(!panel()->isVisible() && !action("endingAction")->isEnabled());
    view->shownLog()->showConnection();
    QVERIFY(action("endingAction")->isEnabled() && named<QPushButton>("Send"));
    press(Qt::Key_F8);
    QVERIFY(shown().contains(QStringLiteral("0F A2")));
}

void TestEndingPanel::eventsAreCounted()
{
    QVERIFY(!m_window->findChild<PageEventsStrip *>()->isVisible());
    action("pageEventsAction")->trigger();
    QVERIFY(m_window->findChild<PageEventsStrip *>()->isVisible());
    connectTo(QStringLiteral("/flood?count=20&bytes=10"));
    QTRY_VERIFY2(stripTexts().contains(QStringLiteral("onmessage × 20")),
        qPrintable(stripTexts().join(u'|')));
    QVERIFY(stripTexts().contains(QStringLiteral("onopen × 1")));
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
    QTRY_VERIFY(stripTexts().contains(QStringLiteral("onclose × 1")));
    QVERIFY(stripTexts().contains(QStringLiteral("onerror × 0")));
}

/// Its tab may not be the one that is shown when events come.
void TestEndingPanel::stripCatchesUp()
{
    PageEventsStrip strip;
    strip.setEvents({1, 5, 0, 0});
    strip.show();
    const auto labels = strip.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->text() == QStringLiteral("onmessage × 5"); }));
}

void TestEndingPanel::stripIsRemembered()
{
    action("pageEventsAction")->trigger();
    closeWindow();
    openWindow();
    QVERIFY(m_window->findChild<PageEventsStrip *>()->isVisible());
    action("pageEventsAction")->trigger();
    closeWindow();
    openWindow();
    QVERIFY(!m_window->findChild<PageEventsStrip *>()->isVisible());
}

void TestEndingPanel::refusalIsAnErrorToAPage()
{
    action("pageEventsAction")->trigger();
    endWith(QStringLiteral("/refuse/401"));
    QTRY_VERIFY(stripTexts().contains(QStringLiteral("onerror × 1")));
    QVERIFY(stripTexts().contains(QStringLiteral("onopen × 0")));
    QStringList states;
    for (const QLabel *label : m_window->findChild<PageEventsStrip *>()->findChildren<QLabel *>()) {
        if (label->property("pageState").isValid())
            states.append(label->property("pageState").toString());
    }
    // It never was open, and no page sees it closing.
    QCOMPARE(states.join(u' '), QStringLiteral("passed ahead ahead now"));
}

void TestEndingPanel::scriptIsCopied()
{
    action("pageEventsAction")->trigger();
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("John"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(stripTexts().contains(QStringLiteral("onmessage × 1")));
    QTest::mouseClick(named<QToolButton>("Copy JavaScript"), Qt::LeftButton);
    const QString script = QGuiApplication::clipboard()->text();
    QVERIFY2(
        script.contains(QStringLiteral("new WebSocket(\"%1\")").arg(url(QStringLiteral("/echo")))),
        qPrintable(script));
    QVERIFY(script.contains(QLatin1String("socket.send(\"John\");")));
}

/// However many batches of messages come, the count is written once a frame.
void TestEndingPanel::floodIsCheap()
{
    PageEventsStrip strip;
    strip.show();
    QVERIFY(QTest::qWaitForWindowExposed(&strip));
    QLabel *count = nullptr;
    for (QLabel *label : strip.findChildren<QLabel *>()) {
        if (label->text().startsWith(QLatin1String("onmessage")))
            count = label;
    }
    QVERIFY(count);
    for (quint64 i = 1; i < 1000; ++i)
        strip.setEvents({1, i, 0, 0});
    QCOMPARE(count->text(), QStringLiteral("onmessage × 0"));
    QTRY_COMPARE(count->text(), QStringLiteral("onmessage × 999"));
    // The end is not waited for.
    strip.setEvents({1, 1001, 0, 1});
    strip.setReadyState(ReadyState::Closed);
    QCOMPARE(count->text(), QStringLiteral("onmessage × %1").arg(strip.locale().toString(1001)));
}

WASCLEAN_TEST(TestEndingPanel, QApplication)

} // namespace tst_endingpanel

#include "tst_endingpanel.moc"
