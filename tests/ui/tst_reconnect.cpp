#include "tests/support/servers/requestserver.h"
#include "tests/support/testrunner.h"
#include "tests/ui/optionstest.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace tst_reconnect {

using namespace wasclean;

namespace {

/// So long that nothing but a click ends the wait.
const QString fiveMinutes = QStringLiteral("300000");

/// Refuses that many requests; those after them are accepted.
QList<QByteArray> refusals(int count)
{
    return QList<QByteArray>(
        count, "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");
}

} // namespace

/// Reconnecting as the user meets it: the fields, the bar that counts down, its two buttons, and
/// the log.
class TestReconnect : public OptionsTest
{
    Q_OBJECT

private slots:
    void isOffAtFirst();
    void waitsAndGoesNow();
    void stops();
    void goesByItself();
    void countsFailures();
    void givesUp();
    void waitsGrowUpToTheLongest();
    void waitsVaryByChance();
    void endsThatCount_data();
    void endsThatCount();
    void notAfterClosing();
    void connectingEndsTheWait();
    void wrongWaitIsToldAtItsField();
    void wrongCodesAreToldAtTheirField();

private:
    void reconnectAfter(const QString &milliseconds, const Entries &more = {}) const;
    void click(const char *button) const;
    QString barText() const;
    int secondsLeft() const;
};

void TestReconnect::reconnectAfter(const QString &milliseconds, const Entries &more) const
{
    fill({{"Reconnect", "Reconnect automatically", QStringLiteral("on")},
        {"Reconnect", "Longest delay", QStringLiteral("3600000")},
        {"Reconnect", "First delay", milliseconds}, {"Reconnect", "Jitter", QStringLiteral("0")}});
    fill(more);
}

void TestReconnect::click(const char *button) const
{
    auto *found = named<QPushButton>(button);
    QVERIFY2(found, button);
    QTest::mouseClick(found, Qt::LeftButton);
}

/// What the bar says; empty when it is not there.
QString TestReconnect::barText() const
{
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().startsWith(QLatin1String("Reconnecting")))
            return label->text();
    }
    return {};
}

/// Those that the bar counts; 0 when it does not.
int TestReconnect::secondsLeft() const
{
    static const QRegularExpression seconds(QStringLiteral("^Reconnecting in (\\d+) s \\("));
    return seconds.match(barText()).captured(1).toInt();
}

void TestReconnect::isOffAtFirst()
{
    connectTo(QStringLiteral("/drop"));
    expectClosed();
    QVERIFY(barText().isEmpty());
}

void TestReconnect::waitsAndGoesNow()
{
    reconnectAfter(fiveMinutes);
    connectTo(QStringLiteral("/drop"));
    QTRY_VERIFY_WITH_TIMEOUT(secondsLeft() > 0, patience);
    QVERIFY2(barText().endsWith(QLatin1String(" s (attempt 1 of 10)")), qPrintable(barText()));
    QCOMPARE(state(), QStringLiteral("CLOSED"));
    QTRY_VERIFY_WITH_TIMEOUT(logTypes().contains(QStringLiteral("close")), patience);
    const qsizetype before = logTypes().size();
    click("Now");
    QTRY_VERIFY_WITH_TIMEOUT(logTypes().size() == 2 * before + 1, patience);
    QCOMPARE(logTypes()[before], QStringLiteral("note"));
    QCOMPARE(log()->model()->index(int(before), CaptureModel::Preview).data().toString(),
        QStringLiteral("Reconnecting, attempt 1 of 10"));
    // The attempt opened, so that its end is the first again.
    QTRY_VERIFY_WITH_TIMEOUT(barText().contains(QLatin1String("attempt 1 of 10")), patience);
}

void TestReconnect::stops()
{
    reconnectAfter(fiveMinutes);
    connectTo(QStringLiteral("/drop"));
    QTRY_VERIFY_WITH_TIMEOUT(!barText().isEmpty(), patience);
    // By keyboard.
    named<QPushButton>("Stop")->setFocus();
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(barText().isEmpty(), patience);
    QCOMPARE(state(), QStringLiteral("CLOSED"));
}

void TestReconnect::goesByItself()
{
    RequestServer server;
    server.answerWith(refusals(2));
    fill({{"Headers", "Header 1 name", QStringLiteral("X-A")}});
    reconnectAfter(QStringLiteral("1"));
    connectWith(server.url(QStringLiteral("/there")));
    expectOpen();
    // Each of the three as it was filled in.
    QCOMPARE(server.heads().size(), 3);
    for (const QByteArray &head : server.heads())
        QVERIFY(head.startsWith("GET /there HTTP/1.1\r\n") && head.contains("X-A: "));
}

void TestReconnect::countsFailures()
{
    reconnectAfter(fiveMinutes, {{"Reconnect", "Maximum attempts", QStringLiteral("3")}});
    connectTo(QStringLiteral("/refuse/503"));
    for (int attempt = 1; attempt <= 3; ++attempt) {
        const QString text = QStringLiteral("(attempt %1 of 3)").arg(attempt);
        QTRY_VERIFY2_WITH_TIMEOUT(barText().endsWith(text), qPrintable(barText()), patience);
        click("Now");
    }
    QTRY_COMPARE_WITH_TIMEOUT(
        barText(), QStringLiteral("Reconnecting stopped after 3 attempts."), patience);
}

void TestReconnect::givesUp()
{
    RequestServer server;
    server.answerWith(refusals(9));
    reconnectAfter(QStringLiteral("1"), {{"Reconnect", "Maximum attempts", QStringLiteral("2")}});
    connectWith(server.url());
    QTRY_COMPARE_WITH_TIMEOUT(
        barText(), QStringLiteral("Reconnecting stopped after 2 attempts."), patience);
    const QString error = QStringLiteral("error");
    const QString close = QStringLiteral("close");
    const QString note = QStringLiteral("note");
    QTRY_COMPARE_WITH_TIMEOUT(
        logTypes(), QStringList({error, close, note, error, close, note, error, close}), patience);
    QVERIFY(!named<QPushButton>("Now"));
    QCOMPARE(server.heads().size(), 3);
}

void TestReconnect::waitsGrowUpToTheLongest()
{
    reconnectAfter(fiveMinutes,
        {{"Reconnect", "Backoff factor", QStringLiteral("3")},
            {"Reconnect", "Longest delay", QStringLiteral("1000000")}});
    connectTo(QStringLiteral("/refuse/503"));
    for (const int seconds : {300, 900, 1000, 1000}) {
        QTRY_VERIFY2_WITH_TIMEOUT(secondsLeft() > seconds - 90 && secondsLeft() <= seconds,
            qPrintable(barText()), patience);
        click("Now");
    }
}

void TestReconnect::waitsVaryByChance()
{
    reconnectAfter(fiveMinutes,
        {{"Reconnect", "Backoff factor", QStringLiteral("1")},
            {"Reconnect", "Jitter", QStringLiteral("50")}});
    connectTo(QStringLiteral("/refuse/503"));
    QList<int> waits;
    for (int attempt = 1; attempt <= 8; ++attempt) {
        const QString text = QStringLiteral("(attempt %1 of 10)").arg(attempt);
        QTRY_VERIFY2_WITH_TIMEOUT(
            secondsLeft() > 0 && barText().endsWith(text), qPrintable(barText()), patience);
        waits.append(secondsLeft());
        click("Now");
    }
    const auto [least, most] = std::minmax_element(waits.begin(), waits.end());
    QVERIFY2(*least > 60 && *most <= 450, qPrintable(QString::number(*least)));
    // That all eight of them lie within so few seconds would be a wonder.
    QVERIFY2(*most - *least > 5, qPrintable(QString::number(*most)));
}

void TestReconnect::endsThatCount_data()
{
    QTest::addColumn<Entries>("entries");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("counts");
    const QString off = QStringLiteral("off");
    const QString codes = QStringLiteral("1001, 1012");
    const QString refused = QStringLiteral("/refuse/503");
    const QString dropped = QStringLiteral("/drop");
    const QString closed = QStringLiteral("/close/1012");
    const char *const page = "Reconnect";
    QTest::newRow("an error") << Entries() << refused << true;
    QTest::newRow("no error") << Entries{{page, "After errors", off}} << refused << false;
    QTest::newRow("an unclean end") << Entries() << dropped << true;
    QTest::newRow("no unclean end")
        << Entries{{page, "After unclean ends", off}} << dropped << false;
    QTest::newRow("no code") << Entries() << closed << false;
    QTest::newRow("a code") << Entries{{page, "After close codes", codes}} << closed << true;
    QTest::newRow("another code") << Entries{{page, "After close codes", codes}}
                                  << QStringLiteral("/close/1011") << false;
}

void TestReconnect::endsThatCount()
{
    QFETCH(const Entries, entries);
    QFETCH(const QString, path);
    QFETCH(const bool, counts);
    reconnectAfter(fiveMinutes, entries);
    connectTo(path);
    QTRY_VERIFY_WITH_TIMEOUT(logTypes().contains(QStringLiteral("close")), patience);
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("CLOSED"), patience);
    if (counts)
        QTRY_VERIFY_WITH_TIMEOUT(secondsLeft() > 0, patience);
    QCOMPARE(!barText().isEmpty(), counts);
}

void TestReconnect::notAfterClosing()
{
    reconnectAfter(fiveMinutes);
    connectTo(QStringLiteral("/echo"));
    expectOpen();
    // Without a Close frame, so that only whose will it was speaks against another attempt.
    drop();
    QTRY_VERIFY_WITH_TIMEOUT(logTypes().contains(QStringLiteral("close")), patience);
    QVERIFY(barText().isEmpty());
}

void TestReconnect::connectingEndsTheWait()
{
    reconnectAfter(fiveMinutes);
    connectTo(QStringLiteral("/drop"));
    QTRY_VERIFY_WITH_TIMEOUT(!barText().isEmpty(), patience);
    connectTo(QStringLiteral("/echo"));
    expectOpen();
    QVERIFY(barText().isEmpty());
}

void TestReconnect::wrongWaitIsToldAtItsField()
{
    reconnectAfter(fiveMinutes, {{"Reconnect", "Longest delay", QStringLiteral("299999")}});
    connectTo(QStringLiteral("/echo"));
    expectProblem("First delay",
        QStringLiteral(
            "The longest delay before reconnecting must not be shorter than the first one."));
}

void TestReconnect::wrongCodesAreToldAtTheirField()
{
    reconnectAfter(fiveMinutes, {{"Reconnect", "After close codes", QStringLiteral("soon")}});
    connectTo(QStringLiteral("/echo"));
    expectProblem("After close codes", QStringLiteral("Enter close codes from 0 to 65535"));
}

WASCLEAN_TEST(TestReconnect, QApplication)

} // namespace tst_reconnect

#include "tst_reconnect.moc"
