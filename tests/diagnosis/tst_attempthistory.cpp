#include "app/diagnosis/attempthistory.h"
#include "tests/diagnosis/handmade.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_attempthistory {

using namespace wasclean;

namespace {

Evidence attemptAt(int number, const QString &url = QStringLiteral("ws://example.com/chat"))
{
    Evidence evidence = attemptTo(url);
    evidence.startTime += number * second;
    evidence.endTime += number * second;
    return evidence;
}

} // namespace

class TestAttemptHistory : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheNewest();
    void keepsHostsApart();
    void forgetsOldHosts();
    void summary();
};

void TestAttemptHistory::keepsTheNewest()
{
    AttemptHistory history;
    const QSignalSpy added(&history, &AttemptHistory::added);
    for (int i = 0; i < 60; ++i)
        history.add(attemptAt(i));
    QCOMPARE(added.size(), 60);
    QCOMPARE(added[0][0].toString(), QStringLiteral("example.com"));
    const QList<AttemptSummary> others = history.othersThan(attemptAt(59));
    QCOMPARE(others.size(), AttemptHistory::maxAttempts - 1);
    QCOMPARE(others.first().startTime, startOfTime + 10 * second);
    QCOMPARE(others.last().startTime, startOfTime + 58 * second);
}

void TestAttemptHistory::keepsHostsApart()
{
    AttemptHistory history;
    history.add(attemptAt(1));
    history.add(attemptAt(2, QStringLiteral("wss://example.com:8443/other?token=abc")));
    history.add(attemptAt(3, QStringLiteral("ws://other.example/")));
    const QList<AttemptSummary> others = history.othersThan(attemptAt(1));
    QCOMPARE(others.size(), 1);
    QCOMPARE(others.first().endpoint, QStringLiteral("wss://example.com:8443"));
    // What is in the query may be secret.
    QCOMPARE(others.first().path, QStringLiteral("/other"));
}

void TestAttemptHistory::forgetsOldHosts()
{
    AttemptHistory history;
    for (int i = 0; i <= AttemptHistory::maxHosts; ++i)
        history.add(attemptAt(i, QStringLiteral("ws://host%1.example/").arg(i)));
    QVERIFY(history.othersThan(attemptAt(-1, QStringLiteral("ws://host0.example/"))).isEmpty());
    QCOMPARE(history.othersThan(attemptAt(-1, QStringLiteral("ws://host1.example/"))).size(), 1);
}

void TestAttemptHistory::summary()
{
    const AttemptSummary cut = AttemptSummary::of(openFor(20 * second, 3 * second));
    QVERIFY(cut.isCut());
    QCOMPARE(cut.age(), 20 * second);
    QCOMPARE(cut.silence(), 3 * second);
    const AttemptSummary closed = AttemptSummary::of(closedWith(4001));
    QVERIFY(!closed.isCut());
    QCOMPARE(closed.closeCode, 4001);
    QVERIFY(!closed.endedByUser);
    const AttemptSummary refused = AttemptSummary::of(answered("404 Not Found", "Server: x\r\n"));
    QVERIFY(!refused.isCut());
    QCOMPARE(refused.age(), -1);
    QCOMPARE(refused.server, QByteArray("x"));
}

WASCLEAN_TEST(TestAttemptHistory, QCoreApplication)

} // namespace tst_attempthistory

#include "tst_attempthistory.moc"
