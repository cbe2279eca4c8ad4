#include "app/automation/waitfor.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_waitfor {

using namespace wasclean;
using namespace std::chrono_literals;

namespace {

MessageBatch batchOf(const QList<QByteArray> &payloads)
{
    std::vector<Message> rows;
    for (const QByteArray &payload : payloads) {
        Message row;
        row.kind = MessageKind::Text;
        row.direction = Direction::Received;
        row.payload = payload;
        rows.push_back(row);
    }
    return std::make_shared<const MessageList>(std::move(rows));
}

Matcher digits() { return *Matcher::make({MatchRule::Kind::Regex, QStringLiteral("\\d+")}); }

} // namespace

class TestWaitFor : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void matchesOnce();
    void timesOutOnce();
    void countsWhatIsNotDecided();
    void whatCameInTimeCounts();
    void canBeCancelled();
    void canBeStartedAnew();

private:
    std::unique_ptr<WaitFor> m_wait;
    std::unique_ptr<QSignalSpy> m_matched;
    std::unique_ptr<QSignalSpy> m_timedOut;
};

void TestWaitFor::init()
{
    m_wait = std::make_unique<WaitFor>();
    m_matched = std::make_unique<QSignalSpy>(m_wait.get(), &WaitFor::matched);
    m_timedOut = std::make_unique<QSignalSpy>(m_wait.get(), &WaitFor::timedOut);
}

void TestWaitFor::matchesOnce()
{
    m_wait->take(batchOf({"before 1"}));
    m_wait->start(digits(), 1h);
    m_wait->take(batchOf({"none"}));
    QVERIFY(m_wait->isWaiting());
    m_wait->take(batchOf({"none", "it is 2", "and 3"}));
    m_wait->take(batchOf({"4"}));
    QCOMPARE(m_matched->size(), 1);
    QCOMPARE(m_matched->at(0).at(0).value<Message>().payload, QByteArray("it is 2"));
    QCOMPARE(m_matched->at(0).at(1).value<Captures>().value(QStringLiteral("match")),
        QStringLiteral("2"));
    QVERIFY(!m_wait->isWaiting());
}

void TestWaitFor::timesOutOnce()
{
    m_wait->start(digits(), 1ms);
    QTRY_COMPARE(m_timedOut->size(), 1);
    m_wait->take(batchOf({"1"}));
    QCOMPARE(m_matched->size(), 0);
    QVERIFY(!m_wait->isWaiting());
}

void TestWaitFor::countsWhatIsNotDecided()
{
    m_wait->start(
        *Matcher::make({MatchRule::Kind::Regex, QStringLiteral("(?:(a+)+$|SECRET)")}), 1h);
    const QByteArray hard = QByteArray(38, 'a') + "! SECRET";
    m_wait->take(batchOf({hard, "none", hard}));
    QCOMPARE(m_matched->size(), 0);
    // The time is over.
    m_wait->start(digits(), 0ms);
    QTRY_COMPARE(m_timedOut->size(), 1);
    QCOMPARE(m_timedOut->at(0).at(0).toLongLong(), 0);
    m_wait->start(
        *Matcher::make({MatchRule::Kind::Regex, QStringLiteral("(?:(a+)+$|SECRET)")}), 0ms);
    m_wait->take(batchOf({hard, "none", hard}));
    QTRY_COMPARE(m_timedOut->size(), 2);
    QCOMPARE(m_timedOut->at(1).at(0).toLongLong(), 2);
}

void TestWaitFor::whatCameInTimeCounts()
{
    // Posted before the loop runs, so it lies before the end of the wait in the queue.
    m_wait->start(digits(), 0ms);
    QMetaObject::invokeMethod(
        m_wait.get(), [this] { m_wait->take(batchOf({"1"})); }, Qt::QueuedConnection);
    QTRY_COMPARE(m_matched->size(), 1);
    QCOMPARE(m_timedOut->size(), 0);
}

void TestWaitFor::canBeCancelled()
{
    m_wait->start(digits(), 1h);
    m_wait->cancel();
    m_wait->take(batchOf({"1"}));
    QCOMPARE(m_matched->size(), 0);
}

void TestWaitFor::canBeStartedAnew()
{
    m_wait->start(digits(), 1ms);
    m_wait->start(*Matcher::make({MatchRule::Kind::Equals, QStringLiteral("x")}), 1h);
    m_wait->take(batchOf({"1", "x"}));
    QCOMPARE(m_matched->size(), 1);
    QCOMPARE(m_matched->at(0).at(0).value<Message>().payload, QByteArray("x"));
}

WASCLEAN_TEST(TestWaitFor, QCoreApplication)

} // namespace tst_waitfor

#include "tst_waitfor.moc"
