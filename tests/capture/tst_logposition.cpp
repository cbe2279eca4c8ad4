#include "app/capture/capture.h"
#include "app/capture/filtertext.h"
#include "app/capture/logposition.h"
#include "app/capture/rowfinder.h"
#include "app/formats/sizetext.h"
#include "tests/capture/samples.h"
#include "tests/support/testrunner.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

namespace tst_logposition {

using namespace wasclean;

/// What people type to go somewhere in a log or to filter it, and what is made of it.
class TestLogPosition : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsPlaces_data();
    void readsPlaces();
    void refusesPlaces_data();
    void refusesPlaces();
    void findsRowsByTime();
    void readsByteCounts_data();
    void readsByteCounts();
    void readsByteCountsAsTheyAreShown();
    void tellsFilters_data();
    void tellsFilters();
    void takesOnlyLike();
};

void TestLogPosition::initTestCase()
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestLogPosition::readsPlaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRow");
    QTest::addColumn<qint64>("value");
    constexpr qint64 day = 1'772'582'400; // 2026-03-04 in UTC
    constexpr qint64 second = 1'000'000'000;
    constexpr qint64 two = (day + 14 * 3600 + 2 * 60) * second;
    QTest::newRow("row") << "1" << true << qint64(0);
    QTest::newRow("row as shown") << " #1,234,567 " << true << qint64(1'234'566);
    QTest::newRow("minutes") << "14:02" << false << two;
    QTest::newRow("seconds") << "14:02:07" << false << two + 7 * second;
    QTest::newRow("milliseconds") << "14:02:07.113" << false << two + 7'113'000'000;
    QTest::newRow("date and time") << "2026-03-04T14:02:07.5" << false << two + 7'500'000'000;
    QTest::newRow("with a space") << "2026-03-04 14:02" << false << two;
    QTest::newRow("with a zone") << "2026-03-04T16:02:00+02:00" << false << two;
    QTest::newRow("date") << "2026-03-04" << false << day * second;
    constexpr qint64 furthest = std::numeric_limits<qint64>::max() / second - 1;
    QTest::newRow("after all rows") << "4052-11-24T14:07Z" << false << furthest * second;
    QTest::newRow("before all rows") << "0052-11-24" << false << -furthest * second;
}

void TestLogPosition::readsPlaces()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isRow);
    QFETCH(const qint64, value);
    const Checked<LogPosition> place = parseLogPosition(text, QDate(2026, 3, 4));
    QVERIFY2(place, qPrintable(place.problem));
    QCOMPARE(place->kind == LogPosition::Kind::Row, isRow);
    QCOMPARE(place->value, value);
}

void TestLogPosition::refusesPlaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("zero") << "0"
                          << "Rows are numbered from 1.";
    QTest::newRow("huge") << "99999999999999999999"
                          << "No row has such a large number.";
    QTest::newRow("hour 25") << "25:00"
                             << "“25:00” is not a time of day.";
    QTest::newRow("no such day") << "2026-02-30"
                                 << "“2026-02-30” is not a date and time.";
    QTest::newRow("word") << "soon"
                          << "Enter a row number, for example 1234, a time, for example "
                             "14:02:07.113, or a date and time, for example 2026-11-24T14:02:07.";
}

void TestLogPosition::refusesPlaces()
{
    QFETCH(const QString, text);
    QFETCH(const QString, problem);
    QCOMPARE(parseLogPosition(text, QDate(2026, 3, 4)).problem, problem);
}

void TestLogPosition::findsRowsByTime()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("a.wasclean"));
    constexpr qint64 rows = 50'000;
    {
        Capture capture(path);
        capture.append(samples::batch(0, rows));
        QTRY_COMPARE(capture.count(), rows);
    }
    // Opened anew, so that all has to come from the file.
    Capture capture(path);
    QTRY_COMPARE(capture.count(), rows);
    RowFinder finder;
    finder.setCapture(&capture);
    QSignalSpy found(&finder, &RowFinder::found);
    const qint64 start = samples::message(0, 0).time;
    for (const auto &[time, row] : {std::pair(start - 1, qint64(0)), {start + 31'415'000, 31'415},
             {start + 31'414'001, 31'415}, {start + rows * 1000, rows}}) {
        found.clear();
        finder.find(time);
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.first().first().toLongLong(), row);
    }
}

void TestLogPosition::readsByteCounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("bytes") << "100" << qint64(100);
    QTest::newRow("B") << "7 B" << qint64(7);
    QTest::newRow("KiB") << "1.5 KiB" << qint64(1536);
    QTest::newRow("MB") << "2mb" << qint64(2'000'000);
    QTest::newRow("unit") << "3 furlongs" << qint64(-1);
    QTest::newRow("negative") << "-1" << qint64(-1);
}

void TestLogPosition::readsByteCounts()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, bytes);
    const auto count = parseByteCount(text);
    QCOMPARE(bool(count), bytes >= 0);
    QCOMPARE(count.problem.isEmpty(), bytes >= 0);
    if (count)
        QCOMPARE(count->value(), bytes);
}

void TestLogPosition::readsByteCountsAsTheyAreShown()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(sizeText(1536), QStringLiteral("1,5 KiB"));
    QCOMPARE(parseByteCount(sizeText(1536))->value(), 1536);
    QCOMPARE(parseByteCount(QStringLiteral("1.5 KiB"))->value(), 1536);
    QLocale::setDefault(before);
}

void TestLogPosition::tellsFilters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("regex");
    QTest::addColumn<bool>("exclude");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << "beat" << false << false << "beat";
    QTest::newRow("excluded") << "beat" << false << true << "Exclude: beat";
    QTest::newRow("expression") << "b.t" << true << false << "/b.t/";
    QTest::newRow("path") << "$.a = 1" << false << true << "Exclude: $.a = 1";
}

void TestLogPosition::tellsFilters()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, regex);
    QFETCH(const bool, exclude);
    QFETCH(const QString, text);
    QCOMPARE(filterText(*parseFilter({typed, regex, Qt::CaseInsensitive, exclude})), text);
}

void TestLogPosition::takesOnlyLike()
{
    Message message;
    message.kind = MessageKind::Ping;
    QCOMPARE(filterText(onlyLike(message)), QStringLiteral("ping"));
    QCOMPARE(filterText(hideLike(message)), QStringLiteral("Exclude: ping"));
    message.kind = MessageKind::Text;
    message.payload = "tick";
    QCOMPARE(filterText(onlyLike(message)), QStringLiteral("exactly tick"));
}

WASCLEAN_TEST(TestLogPosition, QCoreApplication)

} // namespace tst_logposition

#include "tst_logposition.moc"
