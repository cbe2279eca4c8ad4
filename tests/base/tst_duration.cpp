#include "app/base/duration.h"
#include "app/base/numberlocale.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_duration {

using namespace wasclean;
using namespace Qt::StringLiterals;

class TestDuration : public QObject
{
    Q_OBJECT

private slots:
    void durations_data();
    void durations();
    void inTheLanguageOfTheUser();
};

void TestDuration::durations_data()
{
    constexpr qint64 second = 1'000'000'000;
    constexpr qint64 hour = 3600 * second;
    QTest::addColumn<qint64>("nanoseconds");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("exact");
    const auto row
        = [](const char *name, qint64 nanoseconds, const QString &text, const QString &exact) {
              QTest::newRow(name) << nanoseconds << text << exact;
          };
    row("negative", -5, u"0 µs"_s, u"0 µs"_s);
    row("most microseconds", 999'999, u"999 µs"_s, u"999 µs"_s);
    row("few milliseconds", 11'379'999, u"11 ms"_s, u"11.37 ms"_s);
    row("many milliseconds", 312'900'000, u"312 ms"_s, u"312 ms"_s);
    row("nearly a second", 999'999'999, u"999 ms"_s, u"999 ms"_s);
    row("seconds", 5 * second, u"5.0 s"_s, u"5.00 s"_s);
    row("nearly ten seconds", 9'999'000'000, u"9.9 s"_s, u"9.99 s"_s);
    row("nearly a minute", 59'999'000'000, u"59.9 s"_s, u"59.99 s"_s);
    row("nearly two minutes", 119'999'000'000, u"119.9 s"_s, u"119.99 s"_s);
    row("minutes", 125 * second, u"2 min 5 s"_s, u"125.00 s"_s);
    row("nearly an hour", hour - 1, u"59 min 59 s"_s, u"3,599.99 s"_s);
    row("hours", 2 * hour + 200 * second, u"2 h 3 min"_s, u"7,400.00 s"_s);
    row("days", 76 * hour, u"3 d 4 h"_s, u"273,600.00 s"_s);
}

void TestDuration::durations()
{
    QFETCH(qint64, nanoseconds);
    QLocale::setDefault(QLocale(QLocale::English));
    QTEST(durationText(nanoseconds), "text");
    QTEST(exactDurationText(nanoseconds), "exact");
    QLocale::setDefault(QLocale::c());
}

void TestDuration::inTheLanguageOfTheUser()
{
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(durationText(5'000'000'000), u"5,0 s"_s);
    QCOMPARE(exactDurationText(60'030'000'000), u"60,03 s"_s);
    {
        const PlainNumbers outer;
        {
            const PlainNumbers inner;
            QCOMPARE(durationText(5'000'000'000), u"5.0 s"_s);
        }
        QCOMPARE(durationText(5'000'000'000), u"5.0 s"_s);
    }
    QCOMPARE(durationText(5'000'000'000), u"5,0 s"_s);
    QLocale::setDefault(QLocale::c());
}

WASCLEAN_TEST(TestDuration, QCoreApplication)

} // namespace tst_duration

#include "tst_duration.moc"
