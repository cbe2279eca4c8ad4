#include "app/statistics/trafficrates.h"
#include "tests/statistics/rows.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_trafficrates {

using namespace wasclean;

namespace {

constexpr qint64 second = TrafficRates::second;

TrafficBothWays sumOf(const TrafficRates &rates)
{
    TrafficBothWays sum;
    for (const TrafficBothWays &part : rates.parts())
        sum += part;
    return sum;
}

} // namespace

/// Messages and bytes over time.
class TestTrafficRates : public QObject
{
    Q_OBJECT

private slots:
    void secondsAreApart();
    void timeBeforeTheFirstCountsAsFirst();
    void longTimesHaveLongerParts();
    void slidingDropsTheOldest();
    void slidingOverALongPause();
    void addsLater_data();
    void addsLater();
};

void TestTrafficRates::secondsAreApart()
{
    TrafficRates rates;
    rates.add(rows::at(200), Direction::Sent, 10);
    rates.add(rows::at(900), Direction::Received, 5);
    rates.add(rows::at(2100), Direction::Received, 7);
    QCOMPARE(rates.start(), rows::start);
    const std::vector<TrafficBothWays> expected{{{1, 10}, {1, 5}}, {}, {{}, {1, 7}}};
    QVERIFY(rates.parts() == expected);
}

void TestTrafficRates::timeBeforeTheFirstCountsAsFirst()
{
    TrafficRates rates;
    rates.add(rows::at(5000), Direction::Sent, 1);
    rates.add(rows::at(0), Direction::Sent, 1);
    QCOMPARE(rates.parts().size(), size_t(1));
    QCOMPARE(rates.parts().front().sent.messages, 2U);
}

void TestTrafficRates::longTimesHaveLongerParts()
{
    TrafficRates rates;
    constexpr int seconds = 86'400;
    for (int i = 0; i < seconds; ++i)
        rates.add(rows::start + i * second, i % 2 == 0 ? Direction::Sent : Direction::Received, 3);
    QVERIFY(rates.parts().size() <= TrafficRates::maxParts);
    // 86,400 seconds in at most 600 parts of a power of two.
    QCOMPARE(rates.partLength(), 256 * second);
    const TrafficBothWays sum = sumOf(rates);
    QCOMPARE(sum.sent.messages, quint64(seconds / 2));
    QCOMPARE(sum.received.payloadBytes, quint64(seconds / 2 * 3));
    // Nothing was moved: each full part has what came in its time.
    for (size_t i = 0; i + 1 < rates.parts().size(); ++i)
        QCOMPARE(rates.parts()[i].sent.messages, 128U);
}

void TestTrafficRates::slidingDropsTheOldest()
{
    TrafficRates rates(true);
    for (int i = 0; i < 1000; ++i)
        rates.add(rows::start + i * second, Direction::Received, quint64(i));
    QCOMPARE(rates.parts().size(), TrafficRates::maxParts);
    QCOMPARE(rates.partLength(), second);
    QCOMPARE(rates.inSecond(rows::start + 999 * second).received.payloadBytes, 999U);
    QCOMPARE(rates.inSecond(rows::start + 400 * second).received.payloadBytes, 400U);
    QCOMPARE(rates.inSecond(rows::start + 399 * second).received.messages, 0U);
    QCOMPARE(rates.inSecond(rows::start + 1000 * second).received.messages, 0U);
}

void TestTrafficRates::slidingOverALongPause()
{
    TrafficRates rates(true);
    rates.add(rows::start, Direction::Sent, 1);
    constexpr qint64 year = qint64(365) * 86'400 * second;
    rates.add(rows::start + year, Direction::Sent, 2);
    QCOMPARE(rates.inSecond(rows::start + year).sent.payloadBytes, 2U);
    QCOMPARE(sumOf(rates).sent.messages, 1U);
    QVERIFY(rates.parts().size() <= TrafficRates::maxParts);
}

void TestTrafficRates::addsLater_data()
{
    QTest::addColumn<int>("earlier");
    QTest::addColumn<int>("later");
    QTest::newRow("seconds") << 100 << 200;
    QTest::newRow("long, then seconds") << 5000 << 100;
    QTest::newRow("seconds, then long") << 100 << 5000;
    QTest::newRow("nothing, then seconds") << 0 << 100;
    QTest::newRow("seconds, then nothing") << 100 << 0;
}

void TestTrafficRates::addsLater()
{
    QFETCH(const int, earlier);
    QFETCH(const int, later);
    for (const bool slides : {false, true}) {
        TrafficRates rates(slides);
        TrafficRates more(slides);
        TrafficRates all(slides);
        for (int i = 0; i < earlier + later; ++i) {
            const qint64 time = rows::start + i * second;
            (i < earlier ? rates : more).add(time, Direction::Sent, 3);
            all.add(time, Direction::Sent, 3);
        }
        rates += more;
        QCOMPARE(rates.start(), all.start());
        QCOMPARE(rates.partLength(), all.partLength());
        QCOMPARE(rates.parts().size(), all.parts().size());
        QVERIFY(sumOf(rates) == sumOf(all));
        if (slides)
            QVERIFY(rates.parts() == all.parts());
    }
}

WASCLEAN_TEST(TestTrafficRates, QCoreApplication)

} // namespace tst_trafficrates

#include "tst_trafficrates.moc"
