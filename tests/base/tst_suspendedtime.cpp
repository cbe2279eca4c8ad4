#include "app/base/suspendedtime.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_suspendedtime {

using namespace wasclean;

/// How long the computer was suspended.
class TestSuspendedTime : public QObject
{
    Q_OBJECT

private slots:
    void between_data();
    void between();
    void whileNothingIsSuspended();
};

void TestSuspendedTime::between_data()
{
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    QTest::addColumn<qint64>("slept");
    const auto row = [](const char *name, qint64 least, qint64 most, qint64 slept) {
        QTest::newRow(name) << least << most << slept;
    };
    row("not at all", 100, 110, 0);
    row("between two readings that took long", 90, 900, 0);
    row("an hour", 3'600'000'000'110, 3'600'000'000'120, 3'600'000'000'000);
}

void TestSuspendedTime::between()
{
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    QTEST(suspendedBetween({100, 110}, {least, most}), "slept");
}

void TestSuspendedTime::whileNothingIsSuspended()
{
    const SuspendedTime before = suspendedTime();
    const SuspendedTime after = suspendedTime();
    QVERIFY(before.least <= before.most);
    QCOMPARE(suspendedBetween(before, after), 0);
}

WASCLEAN_TEST(TestSuspendedTime, QCoreApplication)

} // namespace tst_suspendedtime

#include "tst_suspendedtime.moc"
