#include "app/statistics/trafficcounter.h"
#include "tests/statistics/rows.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_trafficcounter {

using namespace wasclean;

namespace {

MessageBatch batchOf(int count, int size)
{
    std::vector<Message> messages;
    messages.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i)
        messages.push_back(rows::received(i, QByteArray(size, 'x')));
    return std::make_shared<const MessageList>(std::move(messages));
}

quint64 receivedBy(TrafficCounter &counter)
{
    std::optional<quint64> received;
    counter.read(&counter,
        [&received](const TrafficStatistics &figures) { received = figures.received().messages; });
    return QTest::qWaitFor([&received] { return received.has_value(); }) ? *received : 0;
}

} // namespace

/// Counting on this and on another thread.
class TestTrafficCounter : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsCounted();
    void readingKnowsAllThatCameBefore();
    void changesAreTold();
    void restarts();
    void restartIsUndone();
    void samePairingKeepsTimes();
    void goesWhileItCounts();
    void readerGoesFirst();
};

void TestTrafficCounter::everythingIsCounted()
{
    TrafficCounter counter;
    constexpr int rounds = 200;
    // Few and many in turns, so that both threads count, in order.
    for (int i = 0; i < rounds; ++i)
        counter.add(batchOf(i % 2 == 0 ? 1 : 1000, 20));
    QCOMPARE(receivedBy(counter), quint64(rounds / 2 * 1001));
}

void TestTrafficCounter::readingKnowsAllThatCameBefore()
{
    TrafficCounter counter;
    quint64 seen = 0;
    for (int i = 1; i <= 10; ++i) {
        counter.add(batchOf(500, 10));
        counter.read(&counter, [&seen, i](const TrafficStatistics &figures) {
            QCOMPARE(figures.received().messages, quint64(i) * 500);
            seen = figures.received().messages;
        });
    }
    QTRY_COMPARE(seen, 5000U);
}

void TestTrafficCounter::changesAreTold()
{
    TrafficCounter counter;
    QSignalSpy changed(&counter, &TrafficCounter::changed);
    counter.add(batchOf(1, 1));
    QVERIFY(changed.wait());
    QCOMPARE(changed.size(), 1);
}

void TestTrafficCounter::restarts()
{
    TrafficCounter counter;
    counter.add(batchOf(1000, 1));
    const AnswerPairing pairing{AnswerPairing::Way::ByPath, *parseJsonPath(u"$.id")};
    counter.pairAnswers(pairing);
    QCOMPARE(receivedBy(counter), 1000U);
    counter.restart();
    counter.add(batchOf(3, 1));
    QCOMPARE(receivedBy(counter), 3U);
    QVERIFY(counter.pairing() == pairing);
    bool isPaired = false;
    counter.read(&counter, [&](const TrafficStatistics &figures) {
        isPaired = figures.answers().pairing() == pairing;
    });
    QTRY_VERIFY(isPaired);
}

/// Only the last one, and once.
void TestTrafficCounter::restartIsUndone()
{
    using Restart = TrafficCounter::Restart;
    TrafficCounter counter;
    counter.add(batchOf(1000, 1));
    counter.restart(Restart::UntilUndone);
    counter.add(batchOf(20, 1));
    counter.restart(Restart::UntilUndone);
    counter.add(batchOf(3, 1));
    QCOMPARE(receivedBy(counter), 3U);
    counter.undoRestart();
    QCOMPARE(receivedBy(counter), 23U);
    counter.undoRestart();
    QCOMPARE(receivedBy(counter), 23U);
    counter.restart(Restart::UntilUndone);
    counter.restart();
    counter.undoRestart();
    QCOMPARE(receivedBy(counter), 0U);
}

void TestTrafficCounter::samePairingKeepsTimes()
{
    TrafficCounter counter;
    const AnswerPairing pairing{AnswerPairing::Way::ByPath, *parseJsonPath(u"$.id")};
    counter.pairAnswers(pairing);
    counter.add(std::make_shared<const MessageList>(
        std::vector<Message>{rows::sent(0, R"({"id":1})"), rows::received(5, R"({"id":1})")}));
    counter.pairAnswers(pairing);
    std::optional<quint64> answered;
    counter.read(&counter,
        [&](const TrafficStatistics &figures) { answered = figures.answers().times().count(); });
    QTRY_COMPARE(answered.value_or(0), 1U);
}

void TestTrafficCounter::goesWhileItCounts()
{
    const MessageBatch batch = batchOf(10'000, 10);
    std::weak_ptr<const MessageList> weak;
    {
        TrafficCounter counter;
        for (int i = 0; i < 100; ++i)
            counter.add(batch);
        const MessageBatch own = batchOf(100'000, 1);
        weak = own;
        counter.add(own);
    }
    // Nobody holds a batch any more.
    QVERIFY(weak.expired());
    QCOMPARE(batch.use_count(), 1);
}

void TestTrafficCounter::readerGoesFirst()
{
    TrafficCounter counter;
    auto reader = std::make_unique<QObject>();
    bool called = false;
    counter.add(batchOf(10'000, 10));
    counter.read(reader.get(), [&called](const TrafficStatistics &) { called = true; });
    reader.reset();
    QCOMPARE(receivedBy(counter), 10'000U);
    QVERIFY(!called);
}

WASCLEAN_TEST(TestTrafficCounter, QCoreApplication)

} // namespace tst_trafficcounter

#include "tst_trafficcounter.moc"
