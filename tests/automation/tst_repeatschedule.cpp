#include "app/automation/repeatschedule.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <cmath>

namespace tst_repeatschedule {

using namespace wasclean;
using namespace std::chrono_literals;

namespace {

constexpr qint64 ms = 1'000'000;

} // namespace

/// Times are put in: nothing here waits for a clock.
class TestRepeatSchedule : public QObject
{
    Q_OBJECT

private slots:
    void theFirstIsDueAtOnce();
    void dueTimesAreAbsolute();
    void whoComesLateCatchesUp();
    void whoComesMuchTooLateLeavesOut();
    void endsAfterTheCount();
    void aBurstIsDueAtOnce();
    void takesNoMoreThanAsked();
    void jitterKeepsOrderAndMean();
};

void TestRepeatSchedule::theFirstIsDueAtOnce()
{
    RepeatSchedule schedule({10ms, 0ms, 0}, 5 * ms, 1);
    QCOMPARE(schedule.takeDue(5 * ms - 1), 0);
    QCOMPARE(schedule.nextDue(), 5 * ms);
    QCOMPARE(schedule.takeDue(5 * ms), 1);
    QCOMPARE(schedule.nextDue(), 15 * ms);
}

void TestRepeatSchedule::dueTimesAreAbsolute()
{
    // Whoever comes is always 0.9 ms late, and still the thousandth is due on time.
    RepeatSchedule schedule({1ms, 0ms, 0}, 0, 1);
    for (qint64 i = 0; i < 1000; ++i) {
        QCOMPARE(schedule.nextDue(), i * ms);
        QCOMPARE(schedule.takeDue(i * ms + 900'000), 1);
    }
}

void TestRepeatSchedule::whoComesLateCatchesUp()
{
    RepeatSchedule schedule({1ms, 0ms, 0}, 0, 1);
    QCOMPARE(schedule.takeDue(0), 1);
    QCOMPARE(schedule.takeDue(100 * ms), 100);
    QCOMPARE(schedule.missed(), 0);
    QCOMPARE(schedule.nextDue(), 101 * ms);
}

void TestRepeatSchedule::whoComesMuchTooLateLeavesOut()
{
    RepeatSchedule schedule({1ms, 0ms, 0}, 0, 1);
    QCOMPARE(schedule.takeDue(0), 1);
    const qint64 late = 3'600'000;
    const qint64 sent = schedule.takeDue(late * ms);
    QVERIFY(sent <= schedule.maxLateness() / ms + 1);
    QCOMPARE(sent + schedule.missed(), late);
    QCOMPARE(schedule.nextDue(), (late + 1) * ms);
}

void TestRepeatSchedule::endsAfterTheCount()
{
    RepeatSchedule schedule({1ms, 0ms, 3}, 0, 1);
    QVERIFY(!schedule.isOver());
    QCOMPARE(schedule.takeDue(10 * ms), 3);
    QVERIFY(schedule.isOver());
    QCOMPARE(schedule.nextDue(), -1);
    QCOMPARE(schedule.takeDue(20 * ms), 0);
    QCOMPARE(schedule.taken(), 3);
}

void TestRepeatSchedule::aBurstIsDueAtOnce()
{
    RepeatSchedule schedule({0ms, 0ms, 1000}, 0, 1);
    QCOMPARE(schedule.takeDue(0, 400), 400);
    QCOMPARE(schedule.takeDue(0, 400), 400);
    QCOMPARE(schedule.takeDue(0, 400), 200);
    QVERIFY(schedule.isOver());
}

void TestRepeatSchedule::takesNoMoreThanAsked()
{
    RepeatSchedule schedule({1ms, 0ms, 0}, 0, 1);
    QCOMPARE(schedule.takeDue(9 * ms, 4), 4);
    QCOMPARE(schedule.takeDue(9 * ms, 100), 6);
}

void TestRepeatSchedule::jitterKeepsOrderAndMean()
{
    RepeatSchedule schedule({10ms, 100ms, 0}, 0, 7);
    schedule.takeDue(0);
    qint64 previous = 0;
    qint64 farthest = 0;
    for (qint64 i = 1; i <= 1000; ++i) {
        const qint64 due = schedule.nextDue();
        QVERIFY(due >= previous);
        QVERIFY(std::abs(due - i * 10 * ms) <= 5 * ms);
        farthest = std::max(farthest, std::abs(due - i * 10 * ms));
        QCOMPARE(schedule.takeDue(due), 1);
        previous = due;
    }
    // It does move.
    QVERIFY(farthest > 2 * ms);
}

WASCLEAN_TEST(TestRepeatSchedule, QCoreApplication)

} // namespace tst_repeatschedule

#include "tst_repeatschedule.moc"
