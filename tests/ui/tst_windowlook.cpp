#include "app/base/translations.h"
#include "app/session/session.h"
#include "tests/support/servers/tlsserver.h"
#include "tests/support/testcertificate.h"
#include "tests/support/testrunner.h"
#include "tests/ui/lookflaws.h"
#include "tests/ui/looktest.h"
#include "ui/session/connectionview.h"
#include "ui/session/shownlog.h"
#include "ui/statistics/statisticswindow.h"
#include "ui/window/shortcutsdialog.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QTabWidget>
#include <QTableView>
#include <QTcpServer>
#include <QTest>
#include <QTreeWidget>

#include <memory>

namespace tst_windowlook {

using namespace wasclean;
using namespace Qt::StringLiterals;

namespace {

/// Paints texts by itself, as a chart does.
class Painting : public QWidget
{
public:
    struct Text
    {
        QPoint baseline;
        QString text;
        QColor color = Qt::black;
    };

    QList<Text> texts;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        for (const Text &each : texts) {
            painter.setPen(each.color);
            painter.drawText(each.baseline, each.text);
        }
    }
};

} // namespace

/// The main window in many of the states of resources/screenshots/states.
class TestWindowLook : public LookTest
{
    Q_OBJECT

private slots:

    void connection_data() { addLooks(); }

    void connection();

    void endings_data() { addLooks(); }

    void endings();

    void options_data() { addLooks(); }

    void options();

    void panels_data() { addLooks(); }

    void panels();

    void keysAreWhole();
    void flawsAreFound();
    void flawsOfPaintedTextsAreFound();

private:
    void checkEnding(const QString &state);
    template <typename Window>
    void checkWindow(const QString &state, int key);
};

/// With and without “How it ended”.
void TestWindowLook::checkEnding(const QString &state)
{
    const CaptureModel &rows = view()->shownLog()->model();
    QTRY_COMPARE(rows.index(rows.rowCount() - 1, 0).data(CaptureModel::KindRole).toInt(),
        int(MessageKind::Close));
    check(state);
    press(Qt::Key_F8);
    check(state + u"-panel"_s);
    press(Qt::Key_F8);
}

/// A window of its own that this key opens.
template <typename Window>
void TestWindowLook::checkWindow(const QString &state, int key)
{
    press(key);
    auto *window = m_window->findChild<Window *>();
    QVERIFY2(window && QTest::qWaitForWindowExposed(window), qPrintable(state));
    check(state, window);
    const QSize room = window->screen()->availableSize();
    QVERIFY2(window->size().boundedTo(room) == window->size(), qPrintable(state));
    window->close();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void TestWindowLook::connection()
{
    applyLook();
    check(u"empty"_s);
    // It accepts a connection and says nothing.
    QTcpServer mute;
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    connectNow(u"ws://127.0.0.1:%1/"_s.arg(mute.serverPort()), ReadyState::Connecting);
    check(u"connecting"_s);
    view()->closeConnection();
    QTRY_COMPARE(view()->session().readyState(), ReadyState::Closed);
    connectNow(url(u"/echo"_s), ReadyState::Open);
    check(u"open"_s);
    send(u"Hello"_s);
    auto *rows = m_window->findChild<QTableView *>(u"messageLog"_s);
    const auto *hint = m_window->findChild<QWidget *>(u"detailHint"_s);
    QTRY_VERIFY(rows->model()->rowCount() >= 3);
    rows->setCurrentIndex(rows->model()->index(rows->model()->rowCount() - 1, 0));
    QTRY_VERIFY(!hint->isVisible());
    check(u"message"_s);
    checkWindow<StatisticsWindow>(u"statistics"_s, Qt::Key_F7);
    verifyLook();
}

void TestWindowLook::endings()
{
    applyLook();
    for (const QString &path : {u"/close/1000?reason=Done"_s, u"/close/4001?reason=Expired"_s,
             u"/drop"_s, u"/reset"_s, u"/refuse/401"_s, u"/bad/utf8"_s}) {
        connectNow(url(path), ReadyState::Closed);
        checkEnding(path.section(u'?', 0, 0).mid(1).replace(u'/', u'-'));
        press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    }
    const auto certificate = TestCertificate::make();
    QVERIFY(certificate);
    const TlsServer tls(certificate->configuration);
    connectNow(u"wss://127.0.0.1:%1/"_s.arg(tls.port()), ReadyState::Closed);
    checkEnding(u"tls-error"_s);
    verifyLook();
}

void TestWindowLook::options()
{
    applyLook();
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    auto *pages = m_window->findChild<QTabWidget *>(u"optionPages"_s);
    QTRY_VERIFY(pages && pages->isVisible());
    for (int i = 0; i < pages->count(); ++i) {
        pages->setCurrentIndex(i);
        check(u"options-%1"_s.arg(i));
    }
    verifyLook();
}

void TestWindowLook::panels()
{
    QFile file(m_folder->filePath(u"messages.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"messages": [{"name": "Everything since yesterday", "folder": "Orders",
        "text": "{\"since\": -86400}", "type": "json"}]})");
    file.close();
    m_window->setSendFolder(m_folder->path());
    applyLook();
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    check(u"profiles"_s);
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    check(u"saved-and-profiles"_s);
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_F8, Qt::ShiftModifier);
    check(u"events"_s);
    press(Qt::Key_F, Qt::ControlModifier);
    check(u"find"_s);
    verifyLook();
}

/// Beside the longest name of an action, in German.
void TestWindowLook::keysAreWhole()
{
    installTranslations(u"de"_s);
    QAction send(u"Senden"_s);
    send.setShortcuts({QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)});
    ShortcutsDialog dialog({&send});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const auto *list = dialog.findChild<QTreeWidget *>();
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = list->topLevelItem(i);
        for (const int column : {0, 1}) {
            const QString text = item->text(column);
            QVERIFY2(list->columnWidth(column) > list->fontMetrics().horizontalAdvance(text) + 8,
                qPrintable(text));
        }
    }
    installTranslations();
}

/// The measure itself finds what it is for.
void TestWindowLook::flawsAreFound()
{
    QWidget window;
    window.resize(200, 100);
    QPalette palette = window.palette();
    palette.setColor(QPalette::Window, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::black);
    window.setPalette(palette);
    QLabel label(u"Something to read"_s, &window);
    label.setGeometry(QRect(QPoint(10, 10), label.sizeHint()));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(lookFlaws(&window), QStringList());
    label.resize(20, label.height());
    QVERIFY(lookFlaws(&window).join(u'\n').contains(u"needs"_s));
    label.resize(label.sizeHint());
    palette.setColor(QPalette::WindowText, QColor(0x99, 0x99, 0x99));
    label.setPalette(palette);
    QVERIFY(lookFlaws(&window).join(u'\n').contains(u"contrast"_s));
    label.setPalette(window.palette());
    auto *line = new QHBoxLayout(&window);
    auto *other = new QLabel(u"And more"_s, &window);
    line->addWidget(&label);
    line->addWidget(other, 0, Qt::AlignVCenter);
    QTRY_COMPARE(lookFlaws(&window), QStringList());
    line->setAlignment(&label, Qt::AlignTop);
    QTRY_VERIFY(lookFlaws(&window).join(u'\n').contains(u"baselines"_s));
}

void TestWindowLook::flawsOfPaintedTextsAreFound()
{
    Painting window;
    window.resize(300, 100);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.texts = {{{10, 30}, u"one"_s}, {{100, 30}, u"two"_s}, {{10, 60}, u"three"_s}};
    QCOMPARE(lookFlaws(&window), QStringList());
    window.texts[1].color = QColor(0x99, 0x99, 0x99);
    QVERIFY(lookFlaws(&window).join(u'\n').contains(u"contrast"_s));
    window.texts[1] = {{280, 30}, u"two words"_s};
    QVERIFY(lookFlaws(&window).join(u'\n').contains(u"cut at a side"_s));
    window.texts[1] = {{100, 5}, u"two"_s};
    QVERIFY(lookFlaws(&window).join(u'\n').contains(u"cut in height"_s));
    window.texts[1] = {{14, 33}, u"two"_s};
    QVERIFY(lookFlaws(&window).join(u'\n').contains(u"overlap"_s));
}

WASCLEAN_TEST(TestWindowLook, QApplication)

} // namespace tst_windowlook

#include "tst_windowlook.moc"
