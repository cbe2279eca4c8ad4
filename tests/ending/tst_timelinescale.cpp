#include "app/ending/timelinescale.h"
#include "tests/ending/evidencefor.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_timelinescale {

using namespace wasclean;

namespace {

Timeline partsOf(const QList<qint64> &lengths)
{
    Timeline timeline;
    for (const qint64 length : lengths) {
        timeline.parts.append(
            {TimelinePart::Kind::Active, timeline.length, timeline.length + length, false});
        timeline.length += length;
    }
    return timeline;
}

} // namespace

class TestTimelineScale : public QObject
{
    Q_OBJECT

private slots:
    void equalPartsAreToScale();
    void shortPartsCanBeSeen();
    void longPartsKeepTheirProportion();
    void manyPartsShareTheRoom();
    void timeGoesForward();
    void nothingIsNoFault();
};

void TestTimelineScale::equalPartsAreToScale()
{
    const TimelineScale scale(partsOf({100, 200, 100}), 400, 50);
    QVERIFY(!scale.isBroken());
    QCOMPARE(scale.at(0), 0.0);
    QCOMPARE(scale.at(100), 100.0);
    QCOMPARE(scale.at(250), 250.0);
    QCOMPARE(scale.at(400), 400.0);
}

/// A millisecond beside ten minutes.
void TestTimelineScale::shortPartsCanBeSeen()
{
    const qint64 tenMinutes = 600'000 * testMillisecond;
    const Timeline timeline = partsOf({testMillisecond, tenMinutes, testMillisecond / 10});
    const TimelineScale scale(timeline, 1000, 60);
    QCOMPARE(scale.at(testMillisecond), 60.0);
    QCOMPARE(scale.at(testMillisecond + tenMinutes), 940.0);
    QCOMPARE(scale.at(timeline.length), 1000.0);
    QVERIFY(scale.isBroken());
    QCOMPARE(scale.breaks().size(), 2);
    QCOMPARE(scale.breaks().first(), 60.0);
    QCOMPARE(scale.breaks().last(), 940.0);
}

void TestTimelineScale::longPartsKeepTheirProportion()
{
    const TimelineScale scale(partsOf({1, 3000, 1000}), 460, 60);
    QCOMPARE(scale.at(3001) - scale.at(1), 300.0);
    QCOMPARE(scale.at(4001) - scale.at(3001), 100.0);
    // One scale for both, so that there is no break between them.
    QCOMPARE(scale.breaks(), QList<double>{60});
}

void TestTimelineScale::manyPartsShareTheRoom()
{
    const TimelineScale scale(partsOf(QList<qint64>(20, 5)), 100, 60);
    QCOMPARE(scale.at(5), 5.0);
    QCOMPARE(scale.at(100), 100.0);
    QVERIFY(!scale.isBroken());
}

void TestTimelineScale::timeGoesForward()
{
    const Timeline timeline = partsOf({7, 90'000, 3, 500, 12});
    const TimelineScale scale(timeline, 900, 64);
    double last = -1;
    for (qint64 time = 0; time <= timeline.length; time += 3) {
        QVERIFY(scale.at(time) >= last && scale.at(time) <= 900);
        last = scale.at(time);
    }
}

void TestTimelineScale::nothingIsNoFault()
{
    const TimelineScale scale({}, 500, 60);
    QCOMPARE(scale.at(0), 500.0);
    QVERIFY(!scale.isBroken());
}

WASCLEAN_TEST(TestTimelineScale, QCoreApplication)

} // namespace tst_timelinescale

#include "tst_timelinescale.moc"
