#include "app/statistics/histogram.h"
#include "tests/support/testrunner.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tst_histogram {

using namespace wasclean;

namespace {

constexpr std::array percents{0.0, 1.0, 25.0, 50.0, 90.0, 95.0, 99.0, 99.9, 100.0};

/// The value of which at least this part of the sorted values is not larger.
qint64 exactPercentile(const std::vector<qint64> &sorted, double percent)
{
    const auto rank = size_t(std::ceil(percent / 100 * double(sorted.size())));
    return sorted[std::max<size_t>(1, rank) - 1];
}

} // namespace

/// Percentiles against those of the sorted values.
class TestHistogram : public QObject
{
    Q_OBJECT

private slots:
    void isEmpty();
    void percentilesAreExactToThreeDigits_data();
    void percentilesAreExactToThreeDigits();
    void largestValue();
    void negativeIsNothing();
    void countsBetween();
    void addsAnother();
};

void TestHistogram::isEmpty()
{
    const Histogram histogram;
    QVERIFY(histogram.isEmpty());
    QCOMPARE(histogram.percentile(50), 0);
}

void TestHistogram::percentilesAreExactToThreeDigits_data()
{
    QTest::addColumn<double>("decades");
    QTest::newRow("a few values") << 2.0;
    QTest::newRow("microseconds to milliseconds") << 6.0;
    QTest::newRow("nanoseconds to hours") << 13.0;
}

void TestHistogram::percentilesAreExactToThreeDigits()
{
    QFETCH(double, decades);
    QRandomGenerator random(7);
    Histogram histogram;
    std::vector<qint64> values;
    for (int i = 0; i < 20'000; ++i) {
        values.push_back(qint64(std::pow(10, random.generateDouble() * decades)));
        histogram.record(values.back());
    }
    std::sort(values.begin(), values.end());
    for (const double percent : percents) {
        const qint64 exact = exactPercentile(values, percent);
        const qint64 found = histogram.percentile(percent);
        QVERIFY2(std::abs(found - exact) <= exact / 1000,
            qPrintable(QStringLiteral("%1 %: %2, not %3").arg(percent).arg(found).arg(exact)));
    }
    QCOMPARE(histogram.min(), values.front());
    QCOMPARE(histogram.max(), values.back());
    QCOMPARE(histogram.percentile(100), values.back());
    QCOMPARE(histogram.count(), quint64(values.size()));
}

void TestHistogram::largestValue()
{
    constexpr qint64 largest = std::numeric_limits<qint64>::max();
    Histogram histogram;
    histogram.record(largest);
    histogram.record(0);
    QCOMPARE(histogram.percentile(50), 0);
    QCOMPARE(histogram.percentile(99), largest);
}

void TestHistogram::negativeIsNothing()
{
    Histogram histogram;
    histogram.record(-5);
    QCOMPARE(histogram.min(), 0);
    QCOMPARE(histogram.max(), 0);
}

void TestHistogram::countsBetween()
{
    Histogram histogram;
    for (const qint64 value : {1, 2, 2, 3, 1'000'000})
        histogram.record(value);
    QCOMPARE(histogram.countBetween(0, 2), 1U);
    QCOMPARE(histogram.countBetween(2, 3), 2U);
    QCOMPARE(histogram.countBetween(3, 1'000'001), 2U);
    // Parts that touch count each value once.
    quint64 sum = 0;
    for (qint64 low = 0; low < 1'000'100; low += 77)
        sum += histogram.countBetween(low, low + 77);
    QCOMPARE(sum, histogram.count());
}

/// As if one had recorded all of it.
void TestHistogram::addsAnother()
{
    Histogram few;
    Histogram many;
    Histogram all;
    for (qint64 value = 1; value < 2'000'000; value = value * 3 / 2 + 1) {
        (value < 1000 ? few : many).record(value, 3);
        all.record(value, 3);
    }
    // Whichever has the larger values.
    for (const Histogram &sum :
        {Histogram(few) += many, Histogram(many) += few, all += Histogram()}) {
        QCOMPARE(sum.count(), all.count());
        QCOMPARE(sum.min(), 1);
        QCOMPARE(sum.max(), all.max());
        for (const double percent : percents)
            QCOMPARE(sum.percentile(percent), all.percentile(percent));
    }
    QCOMPARE((Histogram() += many).min(), many.min());
}

WASCLEAN_TEST(TestHistogram, QCoreApplication)

} // namespace tst_histogram

#include "tst_histogram.moc"
