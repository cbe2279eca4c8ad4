#include "app/capture/filterscan.h"

#include "app/capture/capture.h"
#include "app/capture/capturethreads.h"
#include "app/capture/rowmatcher.h"
#include "tests/capture/samples.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

namespace tst_filterscan {

using namespace wasclean;

class TestFilterScan : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void findsWhatAMatcherFinds_data();
    void findsWhatAMatcherFinds();
    void passesNewRows();
    void leavesOutRowsWhenStopped();
    void isDoneWithNothing();
    void endsWithItsCapture();
    void countsWhatIsNotDecided();
    void hardExpressionEndsWithItsCapture();
    void readsOverDamage();

private:
    QString path() const { return m_directory->filePath(QStringLiteral("a.wasclean")); }

    void fill(qint64 rows);
    void append(qint64 rows);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Capture> m_capture;
    qint64 m_rows = 0;
};

namespace {

/// Rows that differ in what a filter can tell, now and then a large one.
Message message(qint64 row)
{
    Message message = samples::message(row, samples::mixedSize(row));
    if (row % 20'011 == 20'010) {
        message.payload.replace(299'000, 6, "needle");
        return message;
    }
    message.kind = MessageKind(row % 8);
    message.payload = "row " + QByteArray::number(row) + (row % 3 == 0 ? " Needle" : " noodle");
    if (row % 5 == 0)
        message.payload = R"({"n": )" + QByteArray::number(row % 50) + "}";
    const char *const strings[] = {R"({"s":"one"})", R"({"s":"on\u0065"})", R"({"\u0073":"one"})",
        R"({"s":"two","one":"\\"})"};
    if (row % 5 == 1)
        message.payload = strings[row / 40 % 4];
    return message;
}

Filter filterOf(const QString &text, bool regex, Qt::CaseSensitivity sensitivity)
{
    return *parseFilter({text, regex, sensitivity, false});
}

std::vector<qint64> expected(const Filter &filter, qint64 from, qint64 to)
{
    RowMatcher matcher(filter);
    std::vector<qint64> rows;
    for (qint64 row = from; row < to; ++row) {
        const Message tried = message(row);
        const RowFacts facts{tried.direction, tried.kind, tried.payload.size()};
        if (matcher.match(facts, tried.payload) == MatchAnswer::Match)
            rows.push_back(row);
    }
    return rows;
}

std::vector<qint64> listOf(const RowSet &rows)
{
    std::vector<qint64> list;
    for (qint64 i = 0; i < rows.count(); ++i)
        list.push_back(rows.at(i));
    return list;
}

} // namespace

void TestFilterScan::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
    m_capture = std::make_unique<Capture>(path());
    m_rows = 0;
}

void TestFilterScan::cleanup() { m_capture.reset(); }

void TestFilterScan::append(qint64 rows)
{
    std::vector<Message> messages;
    for (const qint64 end = m_rows + rows; m_rows < end; ++m_rows)
        messages.push_back(message(m_rows));
    m_capture->append(samples::batchOf(std::move(messages)));
}

void TestFilterScan::fill(qint64 rows)
{
    append(rows);
    QTRY_COMPARE(m_capture->count(), m_rows);
}

void TestFilterScan::findsWhatAMatcherFinds_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<bool>("reopened");
    const auto row = [](const char *name, const Filter &filter) {
        QTest::addRow("%s, written just now", name) << filter << false;
        QTest::addRow("%s, in the file", name) << filter << true;
    };
    const auto text = [](const char *pattern, bool regex, Qt::CaseSensitivity sensitivity) {
        return filterOf(QString::fromUtf8(pattern), regex, sensitivity);
    };
    row("nothing", {});
    row("text", text("needle", false, Qt::CaseSensitive));
    row("text, folded", text("nEEdle", false, Qt::CaseInsensitive));
    row("rare text", text("row 13331 ", false, Qt::CaseSensitive));
    row("missing text", text("no such thing", false, Qt::CaseSensitive));
    row("expression", text("row \\d*77 n", true, Qt::CaseSensitive));
    row("expression without a literal", text("[0-9]{5}", true, Qt::CaseSensitive));
    row("path to a number", text("$.n = 25", false, Qt::CaseSensitive));
    row("path to a string", text("$.s = one", false, Qt::CaseSensitive));
    Filter withoutString = text("$.s = one", false, Qt::CaseSensitive);
    withoutString.jsons.front().exclude = true;
    row("without a string", withoutString);
    Filter facts;
    facts.directions = Filter::Sent;
    facts.excludedKinds = Filter::Controls;
    facts.sizes = {{12, 400'000, false}};
    row("facts", facts);
    row("facts and text", combined(facts, text("needle", false, Qt::CaseInsensitive)));
    Filter without = text("o", false, Qt::CaseSensitive);
    without.texts.front().exclude = true;
    row("without text", without);
}

void TestFilterScan::findsWhatAMatcherFinds()
{
    QFETCH(Filter, filter);
    QFETCH(bool, reopened);
    fill(12'000);
    if (reopened) {
        m_capture.reset();
        m_capture = std::make_unique<Capture>(path());
        QTRY_COMPARE(m_capture->count(), m_rows);
    }
    for (const qint64 first : {qint64(0), qint64(6'789)}) {
        FilterScan scan(m_capture.get(), filter, first);
        QTRY_VERIFY(scan.isDone());
        QCOMPARE(scan.scanned(), m_rows);
        QCOMPARE(listOf(scan.found()), expected(filter, first, m_rows));
    }
}

void TestFilterScan::passesNewRows()
{
    const Filter filter = filterOf(QStringLiteral("needle"), false, Qt::CaseInsensitive);
    FilterScan scan(m_capture.get(), filter, 0);
    const QSignalSpy done(&scan, &FilterScan::done);
    for (int i = 0; i < 30; ++i) {
        append(1'000);
        // Some of the rows reach the scan in between, however fast the writer is.
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(scan.scanned(), m_rows);
    QCOMPARE(listOf(scan.found()), expected(filter, 0, m_rows));
    QTRY_COMPARE(done.count(), 1);
}

void TestFilterScan::leavesOutRowsWhenStopped()
{
    fill(30'000);
    const Filter filter = filterOf(QStringLiteral("needle"), false, Qt::CaseInsensitive);
    FilterScan scan(m_capture.get(), filter, 0);
    scan.stop();
    const qint64 stopped = m_rows;
    QTRY_VERIFY(scan.isDone());
    QVERIFY(scan.found().isEmpty());
    fill(1'000);
    QTRY_COMPARE(scan.scanned(), m_rows);
    QCOMPARE(listOf(scan.found()), expected(filter, stopped, m_rows));
}

void TestFilterScan::isDoneWithNothing()
{
    FilterScan scan(m_capture.get(), filterOf(QStringLiteral("x"), false, Qt::CaseSensitive), 0);
    QVERIFY(!scan.isDone());
    QTRY_VERIFY(scan.isDone());
    QVERIFY(scan.found().isEmpty());
}

void TestFilterScan::endsWithItsCapture()
{
    fill(45'000);
    const Filter filter = filterOf(QStringLiteral("[a-z]+q"), true, Qt::CaseSensitive);
    auto deleted = std::make_unique<FilterScan>(m_capture.get(), filter, 0);
    FilterScan scan(m_capture.get(), filter, 0);
    deleted.reset();
    m_capture.reset();
    QCoreApplication::processEvents();
    QVERIFY(scan.found().isEmpty());
}

void TestFilterScan::countsWhatIsNotDecided()
{
    const QByteArray hard = QByteArray(38, 'a') + "! SECRET";
    std::vector<Message> messages;
    for (int row = 0; row < 6; ++row) {
        messages.push_back(samples::message(row, 1));
        messages.back().kind = MessageKind::Text;
        messages.back().payload = row % 3 == 0 ? hard : QByteArrayLiteral("SECRET");
    }
    // Within one part of a message that is larger than a block.
    messages.push_back(samples::message(6, 300'000));
    messages.back().kind = MessageKind::Text;
    messages.back().payload.replace(0, hard.size(), hard);
    m_capture->append(samples::batchOf(std::move(messages)));
    QTRY_COMPARE(m_capture->count(), 7);
    for (const bool exclude : {false, true}) {
        const Filter filter
            = *parseFilter({QStringLiteral("(?:(a+)+$|SECRET)"), true, Qt::CaseSensitive, exclude});
        FilterScan scan(m_capture.get(), filter, 0);
        QTRY_VERIFY(scan.isDone());
        QCOMPARE(scan.undecided(), 3);
        QCOMPARE(listOf(scan.found()),
            exclude ? std::vector<qint64>() : (std::vector<qint64>{1, 2, 4, 5}));
        // What another term tells needs no expression.
        Filter both = filter;
        both.texts.push_back({QStringLiteral("nowhere"), Filter::Syntax::Contains});
        FilterScan second(m_capture.get(), both, 0);
        QTRY_VERIFY(second.isDone());
        QCOMPARE(second.undecided(), 0);
    }
}

/// All rows would take minutes.
void TestFilterScan::hardExpressionEndsWithItsCapture()
{
    std::vector<Message> messages;
    for (int row = 0; row < 300'000; ++row) {
        messages.push_back({});
        messages.back().kind = MessageKind::Text;
        messages.back().payload = QByteArray(38, 'a') + "!";
    }
    m_capture->append(samples::batchOf(std::move(messages)));
    QTRY_COMPARE_WITH_TIMEOUT(m_capture->count(), 300'000, 60'000);
    const Filter filter = *parseFilter({QStringLiteral("(a+)+$"), true, Qt::CaseSensitive, false});
    FilterScan scan(m_capture.get(), filter, 0);
    QSignalSpy advanced(&scan, &FilterScan::advanced);
    QVERIFY(advanced.wait(60'000));
    QVERIFY(!scan.isDone());
    m_capture.reset();
}

void TestFilterScan::readsOverDamage()
{
    fill(45'000);
    m_capture.reset();
    CaptureThreads::waitUntilClosed(path());
    sqlite3 *db = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path()).constData(), &db), SQLITE_OK);
    const char *const damage
        = "UPDATE place SET size=1 WHERE first=(SELECT min(first) FROM place WHERE first>0);"
          "DELETE FROM part";
    QCOMPARE(sqlite3_exec(db, damage, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(db);
    m_capture = std::make_unique<Capture>(path());
    QTRY_COMPARE(m_capture->count(), m_rows);
    const Filter filter = filterOf(QStringLiteral("needle"), false, Qt::CaseInsensitive);
    FilterScan scan(m_capture.get(), filter, 0);
    const QSignalSpy problem(&scan, &FilterScan::problem);
    QTRY_VERIFY(scan.isDone());
    QCOMPARE(problem.count(), 1);
    const auto all = qint64(expected(filter, 0, m_rows).size());
    QCOMPARE_LT(scan.found().count(), all);
    QCOMPARE_GT(scan.found().count(), all / 2);
}

WASCLEAN_TEST(TestFilterScan, QCoreApplication)

} // namespace tst_filterscan

#include "tst_filterscan.moc"
