#include "app/ending/activity.h"
#include "tests/ending/evidencefor.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <numeric>

namespace tst_activity {

using namespace wasclean;

namespace {

Message row(MessageKind kind, qint64 time, Direction direction = Direction::None)
{
    Message message;
    message.kind = kind;
    message.time = time;
    message.direction = direction;
    return message;
}

Activity opened()
{
    Activity activity;
    activity.clear();
    activity.add({row(MessageKind::Open, testStart)});
    return activity;
}

quint64 sumOf(const Activity &activity, quint64 Activity::Bin::*way)
{
    return std::accumulate(activity.bins().begin(), activity.bins().end(), quint64(0),
        [way](quint64 sum, const Activity::Bin &bin) { return sum + bin.*way; });
}

} // namespace

class TestActivity : public QObject
{
    Q_OBJECT

private slots:
    void countsTheEventsOfAPage();
    void keepsAllCountsWhileItGrows();
    void binsAreNarrowEnough_data();
    void binsAreNarrowEnough();
    void fewFramesHaveTheirTimes();
    void clocksMayGoBack();
    void nextAttemptBeginsAnew();
};

void TestActivity::countsTheEventsOfAPage()
{
    Activity activity = opened();
    Message late = row(MessageKind::Text, atMs(5), Direction::Received);
    late.late = true;
    activity.add({row(MessageKind::Text, atMs(1), Direction::Received),
        row(MessageKind::Binary, atMs(2), Direction::Received),
        row(MessageKind::Text, atMs(2), Direction::Sent),
        row(MessageKind::Ping, atMs(3), Direction::Received), late,
        row(MessageKind::CloseFrame, atMs(6), Direction::Received), row(MessageKind::Note, atMs(6)),
        row(MessageKind::Error, atMs(7)), row(MessageKind::Close, atMs(7))});
    QCOMPARE(activity.events(), (Activity::Events{1, 2, 1, 1}));
    // What a page does not see was on the wire all the same.
    QCOMPARE(sumOf(activity, &Activity::Bin::received), quint64(4));
    QCOMPARE(sumOf(activity, &Activity::Bin::sent), quint64(1));
}

void TestActivity::keepsAllCountsWhileItGrows()
{
    Activity activity = opened();
    constexpr int count = 20'000;
    for (int i = 0; i < count; ++i) {
        activity.add({row(
            MessageKind::Text, atMs(i * 7.3), i % 4 == 0 ? Direction::Sent : Direction::Received)});
    }
    QCOMPARE(sumOf(activity, &Activity::Bin::sent), quint64(count / 4));
    QCOMPARE(sumOf(activity, &Activity::Bin::received), quint64(count - count / 4));
    QVERIFY(activity.bins().size() <= std::size_t(Activity::maxBins));
}

void TestActivity::binsAreNarrowEnough_data()
{
    QTest::addColumn<double>("milliseconds");
    for (const double span : {100.0, 1000.0, 600'000.0, 86'400'000.0 * 365})
        QTest::addRow("%g ms", span) << span;
}

void TestActivity::binsAreNarrowEnough()
{
    QFETCH(const double, milliseconds);
    Activity activity = opened();
    activity.add({row(MessageKind::Text, atMs(milliseconds), Direction::Sent)});
    QVERIFY(activity.bins().size() <= std::size_t(Activity::maxBins));
    QVERIFY(double(activity.binWidth()) <= milliseconds * double(testMillisecond) / 512);
    // It is in the bin that has its time.
    const qint64 begin = activity.binWidth() * qint64(activity.bins().size() - 1);
    QVERIFY(testStart + begin <= atMs(milliseconds));
    QVERIFY(testStart + begin + activity.binWidth() > atMs(milliseconds));
}

void TestActivity::fewFramesHaveTheirTimes()
{
    Activity activity = opened();
    const auto most = int(Activity::maxFrames);
    for (int i = 0; i < most; ++i)
        activity.add({row(MessageKind::Ping, atMs(i * 1000.5), Direction::Sent)});
    QCOMPARE(activity.frames().size(), Activity::maxFrames);
    QCOMPARE(activity.frames().back().time, atMs((most - 1) * 1000.5));
    QVERIFY(activity.frames().back().wasSent);
    // Some of the times would tell something untrue.
    activity.add({row(MessageKind::Text, atMs(most * 1000.5), Direction::Received)});
    QVERIFY(activity.frames().empty());
    QCOMPARE(sumOf(activity, &Activity::Bin::sent), quint64(most));
}

void TestActivity::clocksMayGoBack()
{
    Activity activity = opened();
    activity.add({row(MessageKind::Text, testStart - 1000, Direction::Sent)});
    QCOMPARE(activity.bins().size(), std::size_t(1));
    QCOMPARE(activity.bins().front().sent, quint64(1));
}

void TestActivity::nextAttemptBeginsAnew()
{
    Activity activity = opened();
    activity.add({row(MessageKind::Text, atMs(600'000), Direction::Received)});
    activity.clear();
    QCOMPARE(activity.events(), Activity::Events());
    QCOMPARE(activity.start(), qint64(0));
    QVERIFY(activity.bins().empty());
    QCOMPARE(activity.binWidth(), Activity().binWidth());
    // A refused attempt has no open.
    activity.add({row(MessageKind::Error, atMs(1)), row(MessageKind::Close, atMs(1))});
    QCOMPARE(activity.events(), (Activity::Events{0, 0, 1, 1}));
}

WASCLEAN_TEST(TestActivity, QCoreApplication)

} // namespace tst_activity

#include "tst_activity.moc"
