#include "app/statistics/statisticscsv.h"
#include "tests/statistics/rows.h"
#include "tests/support/testrunner.h"

#include <QLocale>
#include <QTest>

namespace tst_statisticscsv {

using namespace wasclean;

/// What is written for spreadsheets and programs.
class TestStatisticsCsv : public QObject
{
    Q_OBJECT

private slots:

    void init() { QLocale::setDefault(QLocale(QLocale::German)); }

    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void ratesHaveARowForEachPart();
    void figuresDoNotDependOnTheLanguage();
};

void TestStatisticsCsv::ratesHaveARowForEachPart()
{
    TrafficStatistics statistics;
    statistics.add(rows::sent(100, "ab"));
    statistics.add(rows::received(1200, QByteArray(1500, 'x')));
    QCOMPARE(ratesCsv(statistics),
        QByteArray("begin,seconds,sent messages,sent bytes,received messages,received bytes\r\n"
                   "2023-11-14T22:13:20.000Z,1,1,2,0,0\r\n"
                   "2023-11-14T22:13:21.000Z,1,0,0,1,1500\r\n"));
}

void TestStatisticsCsv::figuresDoNotDependOnTheLanguage()
{
    TrafficStatistics statistics;
    statistics.add(rows::event(0, MessageKind::Open));
    statistics.add(rows::sent(100, "ab"));
    statistics.add(rows::received(101.5, "abc"));
    const QByteArray csv = figuresCsv(statistics, rows::at(2000));
    QVERIFY(csv.startsWith("figure,of,value,unit\r\nmessages,sent,1,\r\npayload,sent,2,bytes\r\n"));
    QVERIFY(csv.contains("\r\nanswer time,median,1.500000,ms\r\n"));
    QVERIFY(csv.contains("\r\nPing round trip,count,0,\r\nanswer time,"));
    QVERIFY(csv.contains("\r\nsilence,now,1898.500000,ms\r\n"));
    QVERIFY(!csv.contains("compression"));
}

WASCLEAN_TEST(TestStatisticsCsv, QCoreApplication)

} // namespace tst_statisticscsv

#include "tst_statisticscsv.moc"
