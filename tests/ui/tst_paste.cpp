#include "app/message/message.h"
#include "app/paste/paste.h"
#include "tests/support/testrunner.h"
#include "tests/ui/windowtest.h"
#include "ui/connection/connectionpanel.h"
#include "ui/paste/pastedialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

namespace tst_paste {

using namespace wasclean;

/// Connections of other programs, by the window's menus, keys and drops.
class TestPaste : public WindowTest
{
    Q_OBJECT

private slots:
    void connectsByAPastedCommand();
    void showsWhatIsWrong();
    void refusesALongText();
    void offersToReadTheUrlField();
    void takesADroppedFile();
    void copiesForOtherPrograms();
    void readsInTheBackground();
    void takesOnlyMessagesOfATranscript();

private:
    QString shown(const char *name) const
    {
        auto *field = named<QPlainTextEdit>(name);
        return field ? field->toPlainText() : QString();
    }

    QPushButton *button(const char *name) const { return named<QPushButton>(name); }

    ConnectionSettings settings() const
    {
        return m_window->findChild<ConnectionPanel *>()->settings();
    }

    bool tells(const QString &part) const;
    void chooseCopy(const QString &text) const;
};

bool TestPaste::tells(const QString &part) const
{
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(part))
            return true;
    }
    return false;
}

void TestPaste::chooseCopy(const QString &text) const
{
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text() == text) {
            action->trigger();
            return;
        }
    }
    QFAIL(qPrintable(text));
}

void TestPaste::connectsByAPastedCommand()
{
    const QString http
        = url(QStringLiteral("/headers")).replace(QLatin1String("ws:"), QLatin1String("http:"));
    QApplication::clipboard()->setText(
        QLatin1String("curl --compressed \\\n  -H 'Upgrade: websocket' "
                      "-H 'X-Pasted: it'\\''s there' -b 'sid=SECRET' '")
        + http + u'\'');
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(button("Use and connect"));
    QVERIFY(shown("Text").startsWith(QLatin1String("curl ")));
    QTRY_VERIFY(shown("Imported").contains(QLatin1String("Header: X-Pasted: it's there")));
    QVERIFY(!shown("Imported").contains(QLatin1String("SECRET")));
    QVERIFY(shown("Not imported or changed").contains(QStringLiteral("“Upgrade” was left out")));
    QVERIFY(shown("Not imported or changed").contains(QLatin1String("--compressed")));
    QTest::mouseClick(button("Use and connect"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("OPEN"), 30'000);
    QVERIFY(tells(QStringLiteral("imported from a curl command")));
    auto *model = qobject_cast<CaptureModel *>(log()->model());
    QVERIFY(model);
    QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() >= 2, 30'000);
    QByteArray payload;
    model->fetch(1, this, [&payload](const std::optional<Message> &message) {
        payload = message ? message->payload : QByteArray("none");
    });
    QTRY_VERIFY_WITH_TIMEOUT(!payload.isEmpty(), 30'000);
    QVERIFY2(
        payload.contains("{\"name\":\"X-Pasted\",\"value\":\"it's there\"}"), payload.constData());
}

void TestPaste::showsWhatIsWrong()
{
    QApplication::clipboard()->setText(QStringLiteral("nothing of the kind"));
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(button("Use"));
    QTRY_COMPARE(shown("Text"), QString());
    QVERIFY(!button("Use")->isEnabled());
    QTest::keyClicks(named<QPlainTextEdit>("Text"), QStringLiteral("curl 'ws://h/"));
    QTRY_VERIFY(tells(QStringLiteral("line 1, column 6 is not closed")));
    QVERIFY(!button("Use and connect")->isEnabled());
    QTest::keyClicks(named<QPlainTextEdit>("Text"), QStringLiteral("'"));
    QTRY_VERIFY(button("Use and connect")->isEnabled());
    QTest::mouseClick(button("Use"), Qt::LeftButton);
    QTRY_COMPARE(settings().url, QStringLiteral("ws://h/"));
    QCOMPARE(state(), QStringLiteral("Not connected"));
}

void TestPaste::refusesALongText()
{
    QApplication::clipboard()->setText(QString(maxPastedSize + 1, u'x'));
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(tells(QStringLiteral("The text is too long to be imported")));
    QVERIFY(!m_window->findChild<PasteDialog *>());
}

void TestPaste::offersToReadTheUrlField()
{
    press(Qt::Key_L, Qt::ControlModifier);
    QApplication::clipboard()->setText(QStringLiteral("wscat -c ws://h/x -s chat -x hi"));
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(tells(QStringLiteral("The URL field contains a wscat command.")));
    QTest::mouseClick(button("Import…"), Qt::LeftButton);
    QTRY_VERIFY(button("Use") && button("Use")->isEnabled());
    QTest::mouseClick(button("Use"), Qt::LeftButton);
    QTRY_COMPARE(settings().url, QStringLiteral("ws://h/x"));
    QCOMPARE(settings().subprotocols, QStringLiteral("chat"));
    QCOMPARE(shown("Message"), QStringLiteral("hi"));
}

void TestPaste::takesADroppedFile()
{
    QMimeData data;
    data.setUrls(
        {QUrl::fromLocalFile(QStringLiteral(WASCLEAN_TEST_DATA "/paste/insomnia-v5.yaml"))});
    QDragEnterEvent enter({}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window, &enter);
    QDropEvent event({}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window, &event);
    QTRY_VERIFY(named<QComboBox>("Request") && button("Use")->isEnabled());
    auto *requests = named<QComboBox>("Request");
    QCOMPARE(requests->count(), 2);
    requests->setFocus();
    QTest::keyClick(requests, Qt::Key_Down);
    QTRY_VERIFY(shown("Imported").startsWith(QLatin1String("URL: ws://localhost:4280/second")));
    QTRY_VERIFY(button("Use")->isEnabled());
    QVERIFY(!shown("Imported").contains(QLatin1String("pa55word")));
    QTest::mouseClick(button("Use"), Qt::LeftButton);
    QTRY_COMPARE(settings().auth.secret, QStringLiteral("pa55word"));
}

void TestPaste::copiesForOtherPrograms()
{
    ConnectionSettings wanted;
    wanted.url = QStringLiteral("wss://h/?a=1&token=abc");
    wanted.subprotocols = QStringLiteral("chat");
    m_window->findChild<ConnectionPanel *>()->setSettings(wanted);
    chooseCopy(QStringLiteral("&wscat"));
    QCOMPARE(QApplication::clipboard()->text(),
        QStringLiteral("wscat \\\n  -c 'wss://h/?a=1&token=<url.query.token>' \\\n  -s chat"));
    QVERIFY(tells(QStringLiteral("Copied as wscat.")));
    chooseCopy(QStringLiteral("&With secrets"));
    chooseCopy(QStringLiteral("&JavaScript"));
    QVERIFY(QApplication::clipboard()->text().startsWith(
        QLatin1String("const socket = new WebSocket(\"wss://h/?a=1&token=abc\", [\"chat\"]);")));
}

/// The dialog is there, and can be closed, while a long text is read.
void TestPaste::readsInTheBackground()
{
    // With all threads of the pool at work, nothing is read.
    QSemaphore held;
    QThreadPool *pool = QThreadPool::globalInstance();
    const int threads = pool->maxThreadCount();
    for (int i = 0; i < threads; ++i)
        pool->start([&held] { held.acquire(); });
    QApplication::clipboard()->setText(QStringLiteral("curl -H 'X-A: 1' ws://h/long"));
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(button("Use"));
    QTRY_VERIFY(tells(QStringLiteral("Reading the text…")));
    QVERIFY(!button("Use")->isEnabled());
    QTest::keyClicks(named<QPlainTextEdit>("Text"), QStringLiteral("curl ws://h/typed"));
    QCOMPARE(shown("Text"), QStringLiteral("curl ws://h/typed"));
    held.release(threads);
    QTRY_VERIFY(button("Use")->isEnabled());
    QTRY_VERIFY(shown("Imported").contains(QLatin1String("ws://h/typed")));
    QTest::mouseClick(button("Use"), Qt::LeftButton);
    QTRY_COMPARE(settings().url, QStringLiteral("ws://h/typed"));
}

void TestPaste::takesOnlyMessagesOfATranscript()
{
    ConnectionSettings before;
    before.url = QStringLiteral("ws://h/before");
    m_window->findChild<ConnectionPanel *>()->setSettings(before);
    QApplication::clipboard()->setText(
        QStringLiteral("Connected (press CTRL+C to quit)\n> hello\n< hi\n"));
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(button("Use") && button("Use")->isEnabled());
    QVERIFY(!button("Use and connect")->isEnabled());
    QTest::mouseClick(button("Use"), Qt::LeftButton);
    QTRY_COMPARE(shown("Message"), QStringLiteral("hello"));
    QCOMPARE(settings().url, QStringLiteral("ws://h/before"));
}

WASCLEAN_TEST(TestPaste, QApplication)

} // namespace tst_paste

#include "tst_paste.moc"
