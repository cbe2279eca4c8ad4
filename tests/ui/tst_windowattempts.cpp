#include "app/capture/rowtext.h"
#include "tests/support/testrunner.h"
#include "tests/ui/windowtest.h"
#include "ui/connection/connectionpanel.h"
#include "ui/connection/connectstages.h"
#include "ui/editor/messageedit.h"
#include "ui/widgets/statusglyph.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTcpServer>
#include <QTest>
#include <QToolButton>

namespace tst_windowattempts {

using namespace wasclean;

/// What the window says of an attempt to connect while it goes on, and which one it speaks of.
class TestWindowAttempts : public WindowTest
{
    Q_OBJECT

private slots:
    void statusIsOfOneAttempt();
    void refusedInputResetsTheStatus();
    void stagesAreShownWhileConnecting();
    void escapeCancels_data();
    void escapeCancels();
    void cancellingIsNoError();
    void onlyNormalEndsAreGreen_data();
    void onlyNormalEndsAreGreen();
    void openConnectionCanBeDropped();
    void closingTwiceKeepsTheUrl_data();
    void closingTwiceKeepsTheUrl();
    void emptyLogSaysWhatGoesOn();
    void secretsAreNotInTheTitle();

private:
    QString attempt() const { return text("attempt"); }

    QString verdict() const { return text("verdict"); }

    QString text(const char *objectName) const
    {
        const auto *label = m_window->findChild<QLabel *>(QString::fromUtf8(objectName));
        return label->isVisible() ? label->text() : QString();
    }

    StatusGlyph glyph() const { return m_window->findChild<StatusGlyphWidget *>()->glyph(); }

    QString emptyText() const { return log()->accessibleDescription(); }

    void connectToMute();

    QTcpServer m_mute;
};

/// A server that takes the request and never answers.
void TestWindowAttempts::connectToMute()
{
    QVERIFY(m_mute.isListening() || m_mute.listen(QHostAddress::LocalHost));
    typeUrl(QStringLiteral("ws://127.0.0.1:%1/mute").arg(m_mute.serverPort()));
    press(Qt::Key_Return);
    QCOMPARE(state(), QStringLiteral("CONNECTING"));
}

void TestWindowAttempts::statusIsOfOneAttempt()
{
    QCOMPARE(verdict(), QStringLiteral("Not connected."));
    connectTo(QStringLiteral("/refuse/404"));
    QTRY_VERIFY(showsLabel(QStringLiteral("wasClean: false")));
    QVERIFY2(attempt().startsWith(QLatin1String("Attempt 1 at "))
            && attempt().endsWith(url(QStringLiteral("/refuse/404"))),
        qPrintable(attempt()));
    // The field is for the next attempt; what became of the last one stays true.
    typeUrl(url(QStringLiteral("/echo")));
    QVERIFY(attempt().endsWith(url(QStringLiteral("/refuse/404"))));
    press(Qt::Key_Return);
    QVERIFY(!showsLabel(QStringLiteral("wasClean: false")));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    QVERIFY2(attempt().startsWith(QLatin1String("Attempt 2 at "))
            && attempt().endsWith(url(QStringLiteral("/echo"))),
        qPrintable(attempt()));
    QCOMPARE(glyph(), StatusGlyph::Open);
}

void TestWindowAttempts::refusedInputResetsTheStatus()
{
    connectTo(QStringLiteral("/drop"));
    QTRY_VERIFY(showsLabel(QStringLiteral("wasClean: false")));
    typeUrl(QStringLiteral("ftp://127.0.0.1/"));
    press(Qt::Key_Return);
    QVERIFY(!showsLabel(QStringLiteral("wasClean: false")));
    QVERIFY(showsLabel(QStringLiteral("wasClean: –")));
    QVERIFY2(verdict().startsWith(QLatin1String("Nothing was sent.")), qPrintable(verdict()));
    QCOMPARE(attempt(), QString());
    QCOMPARE(glyph(), StatusGlyph::Nothing);
}

void TestWindowAttempts::stagesAreShownWhileConnecting()
{
    connectToMute();
    const auto *stages = m_window->findChild<ConnectStages *>();
    QVERIFY(stages->isVisible());
    QTRY_COMPARE(stages->description(), QStringLiteral("✓ TCP, ● Opening handshake"));
    QVERIFY2(verdict().startsWith(
                 QLatin1String("Waiting for the server's answer to the opening handshake: ")),
        qPrintable(verdict()));
    press(Qt::Key_Escape);
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
    QVERIFY(!stages->isVisible());
}

void TestWindowAttempts::escapeCancels_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"URL", "Message log", "Message", "Subprotocols", "Type"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

/// Wherever the focus is.
void TestWindowAttempts::escapeCancels()
{
    QFETCH(const QString, name);
    connectToMute();
    named<QWidget>(qPrintable(name))->setFocus();
    press(Qt::Key_Escape);
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
    QTRY_VERIFY(verdict().startsWith(QLatin1String("You cancelled ")));
    // Afterwards the key does nothing of the kind.
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    press(Qt::Key_Escape);
    QCOMPARE(state(), QStringLiteral("OPEN"));
}

void TestWindowAttempts::cancellingIsNoError()
{
    connectToMute();
    press(Qt::Key_Escape);
    QTRY_VERIFY(showsLabel(QStringLiteral("wasClean: false")));
    QCOMPARE(glyph(), StatusGlyph::Nothing);
    // Neither are its rows in the log.
    const QAbstractItemModel &rows = *log()->model();
    QTRY_COMPARE(logTypes(), QStringList({QStringLiteral("error"), QStringLiteral("close")}));
    for (int row = 0; row < rows.rowCount(); ++row) {
        const QVariant close = rows.index(row, 0).data(CaptureModel::CloseRole);
        QVERIFY2(close.value<CloseSummary>().abandoned, qPrintable(QString::number(row)));
    }
}

void TestWindowAttempts::onlyNormalEndsAreGreen_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("glyph");
    QTest::newRow("1000") << QStringLiteral("/close/1000") << int(StatusGlyph::Clean);
    QTest::newRow("1001") << QStringLiteral("/close/1001") << int(StatusGlyph::Clean);
    QTest::newRow("1011") << QStringLiteral("/close/1011") << int(StatusGlyph::Ring);
    QTest::newRow("4000") << QStringLiteral("/close/4000") << int(StatusGlyph::Ring);
    QTest::newRow("vanished") << QStringLiteral("/drop") << int(StatusGlyph::Unclean);
    QTest::newRow("refused") << QStringLiteral("/refuse/401") << int(StatusGlyph::Failed);
}

void TestWindowAttempts::onlyNormalEndsAreGreen()
{
    QFETCH(const QString, path);
    QFETCH(const int, glyph);
    connectTo(path);
    QTRY_COMPARE(int(this->glyph()), glyph);
    // So it is in the log.
    QTRY_VERIFY(logTypes().contains(QStringLiteral("close")));
    const QModelIndex row = log()->model()->index(
        int(logTypes().lastIndexOf(QStringLiteral("close"))), CaptureModel::DirectionColumn);
    const QImage image = log()->viewport()->grab(log()->visualRect(row)).toImage();
    bool isGreen = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            isGreen = isGreen || image.pixelColor(x, y) == Colors::light().clean;
    }
    QCOMPARE(isGreen, StatusGlyph(glyph) == StatusGlyph::Clean);
}

void TestWindowAttempts::openConnectionCanBeDropped()
{
    QVERIFY(!named<QToolButton>("Close options"));
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    dropNow();
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
    QCOMPARE(verdict(), QStringLiteral("You dropped the connection without a Close frame."));
    QCOMPARE(glyph(), StatusGlyph::Nothing);
    QVERIFY(!named<QPushButton>("Drop now"));
}

void TestWindowAttempts::closingTwiceKeepsTheUrl_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Close") << int(Qt::Key_D) << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Clear") << int(Qt::Key_L) << (Qt::ControlModifier | Qt::ShiftModifier);
}

/// What no longer can be done by a key must not be done to the field instead.
void TestWindowAttempts::closingTwiceKeepsTheUrl()
{
    QFETCH(const int, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
    log()->setFocus();
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(log()->model()->rowCount(), 0);
    press(Qt::Key_L, Qt::ControlModifier);
    auto *field = named<QComboBox>("URL")->lineEdit();
    QVERIFY(field->hasSelectedText());
    for (int i = 0; i < 2; ++i) {
        press(key, modifiers);
        QCOMPARE(field->text(), url(QStringLiteral("/echo")));
    }
    field->setCursorPosition(0);
    press(key, modifiers);
    QCOMPARE(field->text(), url(QStringLiteral("/echo")));
}

void TestWindowAttempts::emptyLogSaysWhatGoesOn()
{
    QVERIFY2(emptyText().contains(QLatin1String("demo server")), qPrintable(emptyText()));
    typeUrl(QStringLiteral("wss://ann:hush@a.example/"));
    QCOMPARE(
        emptyText(), QStringLiteral("Press Connect to open a connection to wss://•••@a.example/."));
    typeUrl(QStringLiteral(" "));
    QCOMPARE(emptyText(), QStringLiteral("Enter the URL of your endpoint, then press Connect."));
    typeUrl(url(QStringLiteral("/echo?own=1")));
    QVERIFY2(emptyText().contains(QLatin1String("demo server")), qPrintable(emptyText()));
    connectToMute();
    QCOMPARE(emptyText(),
        QStringLiteral("Connecting to ws://127.0.0.1:%1/mute").arg(m_mute.serverPort()));
    press(Qt::Key_Escape);
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
}

void TestWindowAttempts::secretsAreNotInTheTitle()
{
    typeUrl(QStringLiteral("ftp://ann:hush1@a.example/?token=hush2&b=2"));
    QVERIFY2(m_window->windowTitle().contains(QStringLiteral("ftp://•••@a.example/?token=•••&b=2")),
        qPrintable(m_window->windowTitle()));
    QVERIFY(m_mute.isListening() || m_mute.listen(QHostAddress::LocalHost));
    typeUrl(QStringLiteral("ws://ann:hush1@127.0.0.1:%1/?token=hush2").arg(m_mute.serverPort()));
    press(Qt::Key_Return);
    QCOMPARE(state(), QStringLiteral("CONNECTING"));
    for (const QString &shown : {m_window->windowTitle(), attempt(), emptyText()}) {
        QVERIFY2(!shown.contains(QLatin1String("hush")), qPrintable(shown));
        QVERIFY2(shown.contains(QStringLiteral("•••")), qPrintable(shown));
    }
    press(Qt::Key_Escape);
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
    // What was typed can be chosen again, but is not read by who looks over a shoulder.
    auto *field = named<QComboBox>("URL");
    QVERIFY(field->itemText(0).contains(QLatin1String("hush2")));
    QVERIFY(!field->itemData(0, Qt::AccessibleTextRole).toString().contains(QLatin1String("hush")));
}

WASCLEAN_TEST(TestWindowAttempts, QApplication)

} // namespace tst_windowattempts

#include "tst_windowattempts.moc"
