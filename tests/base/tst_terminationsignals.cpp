#include "app/base/terminationsignals.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

namespace tst_terminationsignals {

using namespace wasclean;

class TestTerminationSignals : public QObject
{
    Q_OBJECT

private slots:
    void tellsOfEach_data();
    void tellsOfEach();
    void leavesIgnoredOnesIgnored();
};

void TestTerminationSignals::tellsOfEach_data()
{
    QTest::addColumn<int>("number");
    QTest::addRow("SIGINT") << SIGINT;
    QTest::addRow("SIGTERM") << SIGTERM;
    QTest::addRow("SIGHUP") << SIGHUP;
}

void TestTerminationSignals::tellsOfEach()
{
    QFETCH(int, number);
    // Whoever starts the tests may have it ignored.
    std::signal(number, SIG_DFL);
    {
        TerminationSignals watch;
        QSignalSpy raised(&watch, &TerminationSignals::raised);
        QVERIFY(!TerminationSignals::wasRaised());
        QCOMPARE(TerminationSignals::exitCode(), 0);
        std::raise(number);
        QVERIFY(TerminationSignals::wasRaised());
        QCOMPARE(TerminationSignals::exitCode(), 128 + number);
        QTRY_COMPARE(raised.size(), 1);
    }
    // As it was before.
    QVERIFY(std::signal(number, SIG_DFL) == SIG_DFL);
}

void TestTerminationSignals::leavesIgnoredOnesIgnored()
{
    std::signal(SIGHUP, SIG_IGN);
    {
        const TerminationSignals watch;
        std::raise(SIGHUP);
        QVERIFY(!TerminationSignals::wasRaised());
    }
    QVERIFY(std::signal(SIGHUP, SIG_DFL) == SIG_IGN);
}

WASCLEAN_TEST(TestTerminationSignals, QCoreApplication)

} // namespace tst_terminationsignals

#include "tst_terminationsignals.moc"
