#include "app/capture/capture.h"
#include "app/capture/capturemodel.h"
#include "app/capture/search.h"
#include "tests/capture/reading.h"
#include "tests/capture/samples.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_capturemodelfilter {

using namespace wasclean;

class TestCaptureModelFilter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsOnlyWhatPasses();
    void takesNewRowsAfterClear();
    void keepsTheFilterForAnotherCapture();
    void insertsInBatches();
    void stops();
    void tellsTimes();
    void keepsMarks();
    void pauses();
    void findsHits();
    void findsHitsOnceTheyAreKnown();
    void marksHits_data();
    void marksHits();

private:
    QString path() const { return m_directory->filePath(QStringLiteral("a.wasclean")); }

    void append(qint64 rows);
    void filterBy(const QString &text);

    QString cell(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Capture> m_capture;
    std::unique_ptr<CaptureModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    qint64 m_rows = 0;
};

namespace {

Filter contains(const QString &text)
{
    return *parseFilter({text, false, Qt::CaseSensitive, false});
}

} // namespace

void TestCaptureModelFilter::initTestCase()
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestCaptureModelFilter::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_capture = std::make_unique<Capture>(path());
    m_model = std::make_unique<CaptureModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setCapture(m_capture.get());
    m_rows = 0;
}

void TestCaptureModelFilter::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_capture.reset();
}

/// One row a millisecond, of which each tenth is a "ten"; each hundredth row is an Open.
void TestCaptureModelFilter::append(qint64 rows)
{
    std::vector<Message> messages;
    for (const qint64 end = m_rows + rows; m_rows < end; ++m_rows) {
        Message message;
        message.time = (1'700'000'000'000 + m_rows) * 1'000'000;
        message.kind = m_rows % 100 == 0 ? MessageKind::Open : MessageKind::Text;
        message.payload = (m_rows % 10 == 0 ? "ten " : "other ") + QByteArray::number(m_rows);
        messages.push_back(message);
    }
    m_capture->append(samples::batchOf(std::move(messages)));
    QTRY_COMPARE(m_capture->count(), m_rows);
}

void TestCaptureModelFilter::filterBy(const QString &text)
{
    QSignalSpy done(m_model.get(), &CaptureModel::filterDone);
    m_model->setFilter(contains(text));
    QVERIFY(done.wait());
    QCOMPARE(done.first().first().toLongLong(), m_model->rowCount());
}

void TestCaptureModelFilter::showsOnlyWhatPasses()
{
    append(1'000);
    filterBy(QStringLiteral("ten"));
    QCOMPARE(m_model->rowCount(), 100);
    QCOMPARE(m_model->captureRow(7), 70);
    QCOMPARE(m_model->captureRow(100), -1);
    QCOMPARE(m_model->rowForCaptureRow(70), 7);
    QCOMPARE(m_model->rowForCaptureRow(71), -1);
    QCOMPARE(m_model->rowAtOrAfter({71, -1}), 8);
    QCOMPARE(m_model->rowForCaptureRow(-1), -1);
    QCOMPARE(cell(7, CaptureModel::Number), QStringLiteral("71"));
    QCOMPARE(cell(7, CaptureModel::Preview), QStringLiteral("ten 70"));
    QCOMPARE(cell(7, CaptureModel::Delta), QStringLiteral("+10.0 ms"));
    QCOMPARE(cell(0, CaptureModel::Delta), QString());
    QCOMPARE(samples::read(*m_model, 7)->payload, QByteArray("ten 70"));
    append(500);
    QTRY_COMPARE(m_model->rowCount(), 150);
    m_model->clearFilter();
    QCOMPARE(m_model->rowCount(), 1'500);
    QCOMPARE(cell(71, CaptureModel::Delta), QStringLiteral("+1.0 ms"));
    // The Open rows stay.
    filterBy(QStringLiteral("nowhere"));
    QCOMPARE(m_model->rowCount(), 15);
    QCOMPARE(m_model->captureRow(14), 1'400);
    QCOMPARE(m_model->passedRows()->count(), 15);
}

void TestCaptureModelFilter::takesNewRowsAfterClear()
{
    append(1'000);
    filterBy(QStringLiteral("ten"));
    m_model->clear();
    QCOMPARE(m_model->rowCount(), 0);
    append(100);
    QTRY_COMPARE(m_model->rowCount(), 10);
    QCOMPARE(m_model->captureRow(0), 1'000);
    m_model->clearFilter();
    QCOMPARE(m_model->rowCount(), 100);
}

void TestCaptureModelFilter::keepsTheFilterForAnotherCapture()
{
    append(1'000);
    filterBy(QStringLiteral("ten"));
    m_model->setCapture(nullptr);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setCapture(m_capture.get());
    QTRY_COMPARE(m_model->rowCount(), 100);
    m_capture.reset();
    QCOMPARE(m_model->rowCount(), 0);
    m_model->clearFilter();
    QCOMPARE(m_model->rowCount(), 0);
}

void TestCaptureModelFilter::insertsInBatches()
{
    m_tester.reset();
    append(200'000);
    const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    filterBy(QStringLiteral("ten"));
    QCOMPARE(m_model->rowCount(), 20'000);
    QCOMPARE_LT(inserted.count(), 200);
}

void TestCaptureModelFilter::stops()
{
    append(1'000);
    m_model->setFilter(contains(QStringLiteral("ten")));
    m_model->stopFilter();
    QTRY_VERIFY(m_model->isFilterDone());
    QCOMPARE(m_model->rowCount(), 0);
    append(100);
    QTRY_COMPARE(m_model->rowCount(), 10);
}

void TestCaptureModelFilter::tellsTimes()
{
    append(1'000);
    QCOMPARE(cell(123, CaptureModel::Time), QStringLiteral("22:13:20.123"));
    m_model->setTimeMode(CaptureModel::TimeMode::SincePrevious);
    QCOMPARE(cell(123, CaptureModel::Time), QStringLiteral("+1.0 ms"));
    m_model->setTimeMode(CaptureModel::TimeMode::SinceZero);
    QTRY_COMPARE(cell(123, CaptureModel::Time), QStringLiteral("+23.0 ms"));
    m_model->setTimeZero(120);
    QCOMPARE(m_model->timeZero(), 120);
    QCOMPARE(cell(123, CaptureModel::Time), QStringLiteral("+3.0 ms"));
    QVERIFY(cell(100, CaptureModel::Time).endsWith(QStringLiteral("20.0 ms")));
    filterBy(QStringLiteral("ten"));
    QVERIFY(m_model->index(12, 0).data(CaptureModel::TimeZeroRole).toBool());
    QCOMPARE(cell(15, CaptureModel::Time), QStringLiteral("+30.0 ms"));
    m_model->clearTimeZero();
    QCOMPARE(cell(15, CaptureModel::Time), QStringLiteral("+50.0 ms"));
}

void TestCaptureModelFilter::keepsMarks()
{
    append(1'000);
    filterBy(QStringLiteral("ten"));
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(m_model->setData(m_model->index(7, 0), true, CaptureModel::BookmarkRole));
    QVERIFY(
        m_model->setData(m_model->index(7, 0), QStringLiteral("<b>why"), CaptureModel::NoteRole));
    QCOMPARE(changed.count(), 2);
    QVERIFY(m_model->index(7, 3).data(CaptureModel::BookmarkRole).toBool());
    m_model->clearFilter();
    QVERIFY(!m_model->index(7, 0).data(CaptureModel::BookmarkRole).toBool());
    QCOMPARE(
        m_model->index(70, 0).data(CaptureModel::NoteRole).toString(), QStringLiteral("<b>why"));
    QCOMPARE(m_model->index(70, 0).data(CaptureModel::CaptureRowRole).toLongLong(), 70);
}

void TestCaptureModelFilter::pauses()
{
    append(100);
    QSignalSpy changed(m_model.get(), &CaptureModel::pauseChanged);
    m_model->setPaused(true);
    append(50);
    QCOMPARE(m_model->rowCount(), 100);
    QTRY_COMPARE(m_model->heldBack(), 50);
    QVERIFY(!changed.isEmpty());
    // Neither a filter nor a search sees what is held back.
    filterBy(QStringLiteral("ten"));
    QCOMPARE(m_model->rowCount(), 10);
    Search search(m_model.get());
    QSignalSpy match(&search, &Search::matched);
    search.setTerm(contains(QStringLiteral("0")));
    QTRY_VERIFY(search.isDone());
    QCOMPARE(search.count(), 10);
    search.findNext(9);
    QTRY_COMPARE(match.size(), 1);
    QCOMPARE(match.first().first().toInt(), 0);
    m_model->setPaused(false);
    QTRY_COMPARE(m_model->rowCount(), 15);
    m_model->clearFilter();
    QCOMPARE(m_model->rowCount(), 150);
    m_model->setPaused(true);
    m_model->clear();
    append(1);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setPaused(false);
    QCOMPARE(m_model->rowCount(), 1);
    // What was cleared comes back, what is held back does not come along.
    m_model->setPaused(true);
    append(2);
    m_model->showFrom(0);
    QCOMPARE(m_model->rowCount(), 151);
    m_model->setPaused(false);
    QCOMPARE(m_model->rowCount(), 153);
}

void TestCaptureModelFilter::findsHits()
{
    append(1'000);
    Search search(m_model.get());
    QSignalSpy match(&search, &Search::matched);
    const QSignalSpy noMatch(&search, &Search::noMatch);
    search.findNext(0);
    QCOMPARE(noMatch.count(), 1);
    search.setTerm(contains(QStringLiteral("55")));
    QTRY_VERIFY(search.isDone());
    // 55, 155, …, 955 and 550 to 559 without 555 twice.
    QCOMPARE(search.count(), 19);
    const auto next = [&](int from) {
        search.findNext(from);
        return match.takeLast().first().toInt();
    };
    const auto previous = [&](int from) {
        search.findPrevious(from);
        return match.takeLast().first().toInt();
    };
    QCOMPARE(next(-1), 55);
    QCOMPARE(next(55), 155);
    QCOMPARE(next(550), 551);
    QCOMPARE(next(999), 55);
    QCOMPARE(previous(55), 955);
    QCOMPARE(previous(1'000), 955);
    QCOMPARE(previous(550), 455);
    QCOMPARE(search.matchAt(155), std::optional<qint64>(1));
    QVERIFY(!search.matchAt(156));
    filterBy(QStringLiteral("ten"));
    QTRY_COMPARE(search.count(), 1);
    QTRY_VERIFY(search.isDone());
    QCOMPARE(next(0), 55);
    append(1'000);
    QTRY_COMPARE(search.count(), 2);
    search.setTerm({});
    QCOMPARE(search.count(), 0);
}

void TestCaptureModelFilter::findsHitsOnceTheyAreKnown()
{
    append(50'000);
    Search search(m_model.get());
    QSignalSpy match(&search, &Search::matched);
    QSignalSpy noMatch(&search, &Search::noMatch);
    search.setTerm(contains(QStringLiteral("49999")));
    search.findNext(10);
    QVERIFY(match.count() == 1 || match.wait());
    QCOMPARE(match.takeFirst().first().toInt(), 49'999);
    search.setTerm(contains(QStringLiteral("r 12345")));
    search.findPrevious(20'000);
    QVERIFY(match.count() == 1 || match.wait());
    QCOMPARE(match.takeFirst().first().toInt(), 12'345);
    search.setTerm(contains(QStringLiteral("nowhere")));
    search.findPrevious(20'000);
    QVERIFY(noMatch.count() == 1 || noMatch.wait());
}

void TestCaptureModelFilter::marksHits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("buckets");
    QTest::addColumn<int>("marks");
    QTest::addRow("few") << QStringLiteral("other 55") << 2000 << 10;
    QTest::addRow("few in few buckets") << QStringLiteral("other 551") << 10 << 1;
    QTest::addRow("all") << QStringLiteral("e") << 2000 << 1000;
    QTest::addRow("all in few buckets") << QStringLiteral("e") << 50 << 50;
    QTest::addRow("each tenth") << QStringLiteral("ten") << 2000 << 100;
    QTest::addRow("none") << QStringLiteral("nowhere") << 2000 << 0;
}

void TestCaptureModelFilter::marksHits()
{
    QFETCH(QString, text);
    QFETCH(int, buckets);
    QFETCH(int, marks);
    append(1'000);
    Search search(m_model.get());
    search.setTerm(contains(text));
    QTRY_VERIFY(search.isDone());
    const std::vector<double> found = search.marks(buckets);
    QCOMPARE(qint64(found.size()), marks);
    for (const double fraction : found) {
        const int row = qRound(fraction * 1'000);
        QVERIFY(cell(row, CaptureModel::Preview).contains(text));
    }
}

WASCLEAN_TEST(TestCaptureModelFilter, QCoreApplication)

} // namespace tst_capturemodelfilter

#include "tst_capturemodelfilter.moc"
