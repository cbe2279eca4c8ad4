#include "app/statistics/trafficstatistics.h"
#include "tests/statistics/rows.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_trafficstatistics {

using namespace wasclean;
using rows::received;
using rows::row;
using rows::sent;

/// The figures that rows of a log add up to.
class TestTrafficStatistics : public QObject
{
    Q_OBJECT

private slots:
    void countsEachWay();
    void compressionCountsCompressedMessagesOnly();
    void pingsAreAnsweredByTheirPayload();
    void olderPingsNeedNoPong();
    void pingsAlikeAreAnsweredInOrder();
    void silence();
    void silenceAtTheEnd();
    void restartKeepsTheConnection();
    void earlierFiguresAreAdded();
    void timesOfAnotherPairingAreNotAdded();
};

void TestTrafficStatistics::countsEachWay()
{
    TrafficStatistics statistics;
    statistics.add(rows::event(0, MessageKind::Open));
    statistics.add(sent(1, "abc"));
    statistics.add(received(2, "defgh"));
    statistics.add(row(3, MessageKind::Ping, Direction::Received, "p"));
    statistics.add(row(4, MessageKind::Binary, Direction::Received, "x"));
    statistics.add(rows::event(5, MessageKind::Note));
    QCOMPARE(statistics.sent().messages, 1U);
    QCOMPARE(statistics.sent().payloadBytes, 3U);
    QCOMPARE(statistics.sent().wireBytes, 5U);
    QCOMPARE(statistics.received().messages, 2U);
    QCOMPARE(statistics.received().payloadBytes, 6U);
    QCOMPARE(statistics.received().wireBytes, 7U + 3U + 3U);
    QCOMPARE(statistics.received().sizes.max(), 5);
    QCOMPARE(statistics.rates().parts().front().received.messages, 2U);
    QCOMPARE(statistics.answers().times().count(), 1U);
    QCOMPARE(statistics.since(), rows::start);
    QVERIFY(statistics.isOpen());
}

void TestTrafficStatistics::compressionCountsCompressedMessagesOnly()
{
    TrafficStatistics statistics;
    statistics.add(received(0, QByteArray(1000, 'a')));
    QVERIFY(!statistics.received().compressionRatio());
    Message compressed = received(1, QByteArray(1000, 'a'));
    compressed.compressed = true;
    compressed.wireBytes = 50;
    statistics.add(compressed);
    QCOMPARE(statistics.received().compressionRatio().value_or(0), 20.0);
    QVERIFY(!statistics.sent().compressionRatio());
}

void TestTrafficStatistics::pingsAreAnsweredByTheirPayload()
{
    TrafficStatistics statistics;
    statistics.add(row(0, MessageKind::Ping, Direction::Sent, "one"));
    statistics.add(row(1, MessageKind::Pong, Direction::Received, "unasked"));
    QVERIFY(!statistics.lastPing());
    statistics.add(row(7, MessageKind::Pong, Direction::Received, "one"));
    QCOMPARE(statistics.lastPing().value_or(0), 7 * rows::millisecond);
    statistics.add(row(9, MessageKind::Pong, Direction::Received, "one"));
    QCOMPARE(statistics.pingTimes().count(), 1U);
}

void TestTrafficStatistics::olderPingsNeedNoPong()
{
    TrafficStatistics statistics;
    statistics.add(row(0, MessageKind::Ping, Direction::Sent, "one"));
    statistics.add(row(10, MessageKind::Ping, Direction::Sent, "two"));
    statistics.add(row(12, MessageKind::Pong, Direction::Received, "two"));
    QCOMPARE(statistics.lastPing().value_or(0), 2 * rows::millisecond);
    statistics.add(row(13, MessageKind::Pong, Direction::Received, "one"));
    QCOMPARE(statistics.pingTimes().count(), 1U);
}

void TestTrafficStatistics::pingsAlikeAreAnsweredInOrder()
{
    TrafficStatistics statistics;
    statistics.add(row(0, MessageKind::Ping, Direction::Sent));
    statistics.add(row(1000, MessageKind::Ping, Direction::Sent));
    statistics.add(row(1500, MessageKind::Pong, Direction::Received));
    QCOMPARE(statistics.lastPing().value_or(0), 1500 * rows::millisecond);
    statistics.add(row(2500, MessageKind::Pong, Direction::Received));
    QCOMPARE(statistics.lastPing().value_or(0), 1500 * rows::millisecond);
    QCOMPARE(statistics.pingTimes().count(), 2U);
}

void TestTrafficStatistics::silence()
{
    TrafficStatistics statistics;
    QVERIFY(!statistics.heardLast());
    statistics.add(rows::event(0, MessageKind::Open));
    statistics.add(received(400, "a"));
    statistics.add(sent(900, "b"));
    QCOMPARE(statistics.heardLast().value_or(0), rows::at(400));
    QCOMPARE(statistics.longestSilence(rows::at(500)), 400 * rows::millisecond);
    QCOMPARE(statistics.longestSilence(rows::at(1000)), 600 * rows::millisecond);
    // A Pong is a sign of life.
    statistics.add(row(1100, MessageKind::Pong, Direction::Received));
    QCOMPARE(statistics.heardLast().value_or(0), rows::at(1100));
    QCOMPARE(statistics.longestSilence(rows::at(1100)), 700 * rows::millisecond);
}

void TestTrafficStatistics::silenceAtTheEnd()
{
    TrafficStatistics statistics;
    statistics.add(rows::event(0, MessageKind::Open));
    statistics.add(rows::event(2000, MessageKind::Close));
    QVERIFY(!statistics.isOpen());
    QVERIFY(!statistics.heardLast());
    // It lasted until the end, and not longer.
    QCOMPARE(statistics.longestSilence(rows::at(9000)), 2000 * rows::millisecond);
    // The time between two connections is no silence.
    statistics.add(rows::event(8000, MessageKind::Open));
    statistics.add(received(8100, "a"));
    QCOMPARE(statistics.longestSilence(rows::at(8100)), 2000 * rows::millisecond);
}

/// The row that opened the connection does not come again.
void TestTrafficStatistics::restartKeepsTheConnection()
{
    const AnswerPairing pairing{AnswerPairing::Way::ByPath, *parseJsonPath(u"$.id")};
    TrafficStatistics statistics(pairing);
    statistics.add(rows::event(0, MessageKind::Open));
    statistics.add(received(400, "a"));
    statistics.restart();
    QCOMPARE(statistics.received().messages, 0U);
    QCOMPARE(statistics.since(), 0);
    QVERIFY(statistics.answers().pairing() == pairing);
    QVERIFY(statistics.isOpen());
    QCOMPARE(statistics.heardLast().value_or(0), rows::at(400));
    statistics.add(sent(900, "b"));
    QCOMPARE(statistics.longestSilence(rows::at(1000)), 600 * rows::millisecond);
    statistics.add(rows::event(2000, MessageKind::Close));
    statistics.restart();
    QVERIFY(!statistics.isOpen());
    QVERIFY(!statistics.heardLast());
}

/// As if nothing had been forgotten between.
void TestTrafficStatistics::earlierFiguresAreAdded()
{
    Message compressed = received(400, QByteArray(1000, 'a'));
    compressed.compressed = true;
    const std::vector<Message> messages{rows::event(0, MessageKind::Open), sent(100, "first"),
        received(130, "answer"), compressed, sent(500, "second"),
        row(600, MessageKind::Ping, Direction::Sent, "p"), sent(1700, "third"),
        received(2100, "to the second"), row(2200, MessageKind::Pong, Direction::Received, "p"),
        received(2500, "to the third"), rows::event(2600, MessageKind::Close)};
    for (size_t cut = 0; cut <= messages.size(); ++cut) {
        TrafficStatistics all;
        TrafficStatistics figures;
        TrafficStatistics earlier;
        for (size_t i = 0; i <= messages.size(); ++i) {
            if (i == cut) {
                earlier = figures;
                figures.restart();
            }
            if (i < messages.size()) {
                figures.add(messages[i]);
                all.add(messages[i]);
            }
        }
        figures.addEarlier(earlier);
        QCOMPARE(figures.sent().messages, all.sent().messages);
        QCOMPARE(figures.sent().sizes.percentile(50), all.sent().sizes.percentile(50));
        QCOMPARE(figures.received().payloadBytes, all.received().payloadBytes);
        QCOMPARE(figures.received().wireBytes, all.received().wireBytes);
        QCOMPARE(figures.received().compressionRatio(), all.received().compressionRatio());
        QVERIFY(figures.rates().parts() == all.rates().parts());
        QVERIFY(figures.lastSeconds().parts() == all.lastSeconds().parts());
        QCOMPARE(figures.answers().times().count(), all.answers().times().count());
        QCOMPARE(figures.answers().times().max(), all.answers().times().max());
        QCOMPARE(figures.answers().last(), all.answers().last());
        QCOMPARE(figures.pingTimes().count(), 1U);
        QCOMPARE(figures.lastPing(), all.lastPing());
        QCOMPARE(figures.longestSilence(rows::at(9000)), all.longestSilence(rows::at(9000)));
        QCOMPARE(figures.since(), all.since());
    }
}

void TestTrafficStatistics::timesOfAnotherPairingAreNotAdded()
{
    TrafficStatistics figures;
    figures.add(sent(0, "a"));
    figures.add(received(1, "b"));
    const TrafficStatistics earlier = figures;
    figures.restart();
    figures.pairAnswers({AnswerPairing::Way::ByPath, *parseJsonPath(u"$.id")});
    figures.addEarlier(earlier);
    QCOMPARE(figures.sent().messages, 1U);
    QCOMPARE(figures.answers().times().count(), 0U);
}

WASCLEAN_TEST(TestTrafficStatistics, QCoreApplication)

} // namespace tst_trafficstatistics

#include "tst_trafficstatistics.moc"
