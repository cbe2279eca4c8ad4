#include "tests/ui/windowtest.h"
#include "ui/connectionpanel.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace wasclean;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000;

} // namespace

/// Reconnecting as the user meets it: the bar that counts down, its two buttons, and the log.
class tst_Reconnect : public WindowTest
{
    Q_OBJECT

private slots:
    void waitsAndGoesNow();
    void stops();
    void countsFailures();
    void givesUp();
    void notAfterClosing();
    void notAfterCleanEnd();
    void connectingEndsTheWait();

private:
    void connectTo(const QString &path, std::chrono::milliseconds firstDelay, int maxAttempts = 10);
    QString barText() const;
};

void tst_Reconnect::connectTo(
    const QString &path, std::chrono::milliseconds firstDelay, int maxAttempts)
{
    auto *panel = m_window->findChild<ConnectionPanel *>();
    ConnectionSettings settings = panel->settings();
    settings.url = url(path);
    settings.reconnect.enabled = true;
    settings.reconnect.firstDelay = firstDelay;
    settings.reconnect.longestDelay = std::max(firstDelay, settings.reconnect.longestDelay);
    settings.reconnect.maxAttempts = maxAttempts;
    settings.reconnect.jitter = 0;
    panel->setSettings(settings);
    press(Qt::Key_L, Qt::ControlModifier);
    press(Qt::Key_Return);
}

/// What the bar says; empty when it is not there.
QString tst_Reconnect::barText() const
{
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().startsWith(QLatin1String("Reconnecting")))
            return label->text();
    }
    return {};
}

void tst_Reconnect::waitsAndGoesNow()
{
    connectTo(QStringLiteral("/drop"), 5min);
    QTRY_VERIFY_WITH_TIMEOUT(!barText().isEmpty(), patience);
    QVERIFY2(barText().startsWith(QLatin1String("Reconnecting in ")), qPrintable(barText()));
    QVERIFY(barText().endsWith(QLatin1String(" s (attempt 1 of 10)")));
    QCOMPARE(state(), QStringLiteral("CLOSED"));
    QTRY_VERIFY_WITH_TIMEOUT(logTypes().contains(QStringLiteral("close")), patience);
    const qsizetype before = logTypes().size();
    auto *now = named<QPushButton>("Now");
    QVERIFY(now);
    QTest::mouseClick(now, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(logTypes().size() == 2 * before + 1, patience);
    QCOMPARE(logTypes()[before], QStringLiteral("note"));
    QCOMPARE(log()->model()->index(int(before), CaptureModel::Preview).data().toString(),
        QStringLiteral("Reconnecting, attempt 1 of 10"));
    // The attempt opened, so that its end is the first again.
    QTRY_VERIFY_WITH_TIMEOUT(barText().contains(QLatin1String("attempt 1 of 10")), patience);
}

void tst_Reconnect::stops()
{
    connectTo(QStringLiteral("/drop"), 5min);
    QTRY_VERIFY_WITH_TIMEOUT(!barText().isEmpty(), patience);
    auto *stop = named<QPushButton>("Stop");
    QVERIFY(stop);
    // By keyboard.
    stop->setFocus();
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(barText().isEmpty(), patience);
    QCOMPARE(state(), QStringLiteral("CLOSED"));
}

void tst_Reconnect::countsFailures()
{
    connectTo(QStringLiteral("/refuse/503"), 5min, 3);
    for (int attempt = 1; attempt <= 3; ++attempt) {
        const QString text = QStringLiteral("(attempt %1 of 3)").arg(attempt);
        QTRY_VERIFY2_WITH_TIMEOUT(barText().endsWith(text), qPrintable(barText()), patience);
        QTest::mouseClick(named<QPushButton>("Now"), Qt::LeftButton);
    }
    QTRY_COMPARE_WITH_TIMEOUT(
        barText(), QStringLiteral("Reconnecting was given up after 3 attempts."), patience);
}

void tst_Reconnect::givesUp()
{
    connectTo(QStringLiteral("/refuse/503"), 1ms, 2);
    QTRY_COMPARE_WITH_TIMEOUT(
        barText(), QStringLiteral("Reconnecting was given up after 2 attempts."), patience);
    const QString error = QStringLiteral("error");
    const QString close = QStringLiteral("close");
    const QString note = QStringLiteral("note");
    QTRY_COMPARE_WITH_TIMEOUT(
        logTypes(), QStringList({error, close, note, error, close, note, error, close}), patience);
    QVERIFY(!named<QPushButton>("Now"));
}

void tst_Reconnect::notAfterClosing()
{
    connectTo(QStringLiteral("/echo"), 5min);
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("OPEN"), patience);
    // Without a Close frame, so that only whose will it was speaks against another attempt.
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(logTypes().contains(QStringLiteral("close")), patience);
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("CLOSED"), patience);
    QVERIFY(barText().isEmpty());
}

void tst_Reconnect::notAfterCleanEnd()
{
    connectTo(QStringLiteral("/close/1012"), 5min);
    QTRY_VERIFY_WITH_TIMEOUT(logTypes().contains(QStringLiteral("close")), patience);
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("CLOSED"), patience);
    QVERIFY(barText().isEmpty());
    // Unless its code is one of those that count.
    auto *panel = m_window->findChild<ConnectionPanel *>();
    ConnectionSettings settings = panel->settings();
    settings.reconnect.codes = {1012};
    panel->setSettings(settings);
    connectTo(QStringLiteral("/close/1012"), 5min);
    QTRY_VERIFY_WITH_TIMEOUT(!barText().isEmpty(), patience);
}

void tst_Reconnect::connectingEndsTheWait()
{
    connectTo(QStringLiteral("/drop"), 5min);
    QTRY_VERIFY_WITH_TIMEOUT(!barText().isEmpty(), patience);
    connectTo(QStringLiteral("/echo"), 5min);
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("OPEN"), patience);
    QVERIFY(barText().isEmpty());
}

QTEST_MAIN(tst_Reconnect)
#include "tst_reconnect.moc"
