#include "app/capture/capture.h"

#include "tests/capture/reading.h"
#include "tests/capture/samples.h"
#include "tests/support/filesizelimit.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

#include <sqlite3.h>

namespace tst_capturefailure {

using namespace wasclean;

using Watched = std::vector<std::weak_ptr<const MessageList>>;

class TestCaptureFailure : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void waitsForTheDirectory();
    void waitsForSpace();
    void savesWhatWaitedAtTheEnd();
    void triesAgainByItself();
    void saysWhatIsLeft();
    void movesElsewhere_data();
    void movesElsewhere();
    void movesElsewhereInVain();
    void refusesANewerFormat();

private:
    QString path() const { return m_directory->filePath(QStringLiteral("below/a.wasclean")); }

    std::unique_ptr<QTemporaryDir> m_directory;
};

namespace {

bool hasRows(Capture &capture, qint64 count)
{
    for (qint64 row = 0; row < count; ++row) {
        const auto message = samples::read(capture, row);
        if (!message || !samples::equal(*message, samples::message(row, samples::mixedSize(row)))) {
            return false;
        }
    }
    return capture.count() == count;
}

bool released(const Watched &batches)
{
    return std::all_of(
        batches.begin(), batches.end(), [](const auto &batch) { return batch.expired(); });
}

/// Appends rows in batches that nobody but the capture keeps.
Watched append(Capture &capture, qint64 first, qint64 count)
{
    Watched watched;
    for (qint64 row = first; row < first + count; row += 1000) {
        const MessageBatch batch = samples::batch(row, 1000);
        watched.push_back(batch);
        capture.append(batch);
    }
    return watched;
}

} // namespace

void TestCaptureFailure::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void TestCaptureFailure::waitsForTheDirectory()
{
    Capture capture(path());
    QSignalSpy failed(&capture, &Capture::failed);
    QSignalSpy recovered(&capture, &Capture::recovered);
    const Watched batches = append(capture, 0, 3000);
    QTRY_COMPARE(failed.size(), 1);
    const QString sentence = failed.first().first().toString();
    QVERIFY2(sentence.contains(path()), qPrintable(sentence));
    QVERIFY2(sentence.contains(QLatin1String("No such file or directory")), qPrintable(sentence));

    capture.retry();
    QTRY_COMPARE(failed.size(), 2);
    QVERIFY(!released(batches));

    QVERIFY(QDir().mkpath(m_directory->filePath(QStringLiteral("below"))));
    capture.retry();
    QTRY_COMPARE(recovered.size(), 1);
    QTRY_COMPARE(capture.count(), 3000);
    QTRY_VERIFY(released(batches));
    QVERIFY(hasRows(capture, 3000));
    capture.retry();
    append(capture, 3000, 1000);
    QTRY_COMPARE(capture.count(), 4000);
    QCOMPARE(recovered.size(), 1);
    QCOMPARE(failed.size(), 2);
}

void TestCaptureFailure::waitsForSpace()
{
    QVERIFY(QDir().mkpath(m_directory->filePath(QStringLiteral("below"))));
    constexpr qint64 count = 20'000;
    {
        Capture capture(path());
        QSignalSpy failed(&capture, &Capture::failed);
        QSignalSpy recovered(&capture, &Capture::recovered);
        Watched batches;
        {
            const FileSizeLimit limit(512 * 1024);
            append(capture, 0, 10'000);
            QTRY_COMPARE(failed.size(), 1);
            batches = append(capture, 10'000, count - 10'000);
            QTRY_COMPARE(capture.count(), count);
            QVERIFY2(hasRows(capture, count), "rows can be read while they wait to be written");
            capture.retry();
            QTRY_COMPARE(failed.size(), 2);
        }
        QVERIFY(std::none_of(
            batches.begin(), batches.end(), [](const auto &batch) { return batch.expired(); }));
        QVERIFY(capture.unwrittenBytes() > 0);
        capture.retry();
        QTRY_COMPARE(recovered.size(), 1);
        QTRY_VERIFY(released(batches));
        QTRY_COMPARE_LE(capture.unwrittenBytes(), blockSize);
        QVERIFY(hasRows(capture, count));
        QCOMPARE(failed.size(), 2);
    }
    Capture reopened(path());
    QTRY_COMPARE(reopened.count(), count);
    QVERIFY(hasRows(reopened, count));
}

void TestCaptureFailure::savesWhatWaitedAtTheEnd()
{
    {
        Capture capture(path());
        QSignalSpy failed(&capture, &Capture::failed);
        append(capture, 0, 2000);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(QDir().mkpath(m_directory->filePath(QStringLiteral("below"))));
    }
    Capture reopened(path());
    QTRY_COMPARE(reopened.count(), 2000);
    QVERIFY(hasRows(reopened, 2000));
}

void TestCaptureFailure::refusesANewerFormat()
{
    QVERIFY(QDir().mkpath(m_directory->filePath(QStringLiteral("below"))));
    {
        Capture capture(path());
        append(capture, 0, 1000);
    }
    CaptureThreads::waitUntilClosed();
    sqlite3 *db = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path()).constData(), &db), SQLITE_OK);
    QCOMPARE(sqlite3_exec(db, "UPDATE meta SET value=99", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(db);
    const qint64 size = QFile(path()).size();

    Capture capture(path());
    QSignalSpy failed(&capture, &Capture::failed);
    const Watched batches = append(capture, 0, 1000);
    QTRY_COMPARE(failed.size(), 1);
    const QString sentence = failed.first().first().toString();
    QVERIFY2(sentence.contains(QLatin1String("newer version of Wasclean")), qPrintable(sentence));
    QCOMPARE(capture.count(), 0);
    QVERIFY(!samples::read(capture, 0));
    QCOMPARE(samples::preview(capture, 0).state, RowResult::State::Unreadable);
    QVERIFY(!released(batches));
    QCOMPARE(QFile(path()).size(), size);
}

void TestCaptureFailure::triesAgainByItself()
{
    Capture capture(path());
    QSignalSpy failed(&capture, &Capture::failed);
    QSignalSpy recovered(&capture, &Capture::recovered);
    append(capture, 0, 2000);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(QDir().mkpath(m_directory->filePath(QStringLiteral("below"))));
    QTRY_COMPARE_WITH_TIMEOUT(recovered.size(), 1, 60'000);
    QTRY_COMPARE(capture.count(), 2000);
    QCOMPARE(failed.size(), 1);
}

void TestCaptureFailure::saysWhatIsLeft()
{
    QVERIFY(QDir().mkpath(m_directory->filePath(QStringLiteral("below"))));
    constexpr qint64 count = 30'000;
    qint64 written = 0;
    {
        const FileSizeLimit limit(1024 * 1024);
        Capture capture(path());
        QSignalSpy failed(&capture, &Capture::failed);
        append(capture, 0, count);
        QTRY_COMPARE(failed.size(), 1);
        QTRY_COMPARE(capture.count(), count);
        std::vector<CaptureEnding> endings;
        const auto take = [&endings](const CaptureEnding &ending) { endings.push_back(ending); };
        capture.finish(this, CaptureWriter::Unwritten::Keep, take);
        QTRY_COMPARE(endings.size(), 1U);
        QVERIFY(!endings[0].isWhole);
        QVERIFY(!endings[0].problem.isEmpty());
        QCOMPARE_GT(endings[0].rows, 0);
        QCOMPARE(endings[0].messages, endings[0].rows);
        QVERIFY(hasRows(capture, count));
        written = count - endings[0].rows;
        capture.finish(this, CaptureWriter::Unwritten::Discard, take);
        QTRY_COMPARE(endings.size(), 2U);
    }
    Capture reopened(path());
    QSignalSpy opened(&reopened, &Capture::opened);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(reopened.count(), written);
    QVERIFY(hasRows(reopened, written));
}

void TestCaptureFailure::movesElsewhere_data()
{
    QTest::addColumn<bool>("hasFile");
    QTest::addColumn<bool>("isOver");
    QTest::addRow("the disk is full") << true << false;
    QTest::addRow("there never was a file") << false << false;
    QTest::addRow("over an older capture") << false << true;
}

void TestCaptureFailure::movesElsewhere()
{
    QFETCH(bool, hasFile);
    QFETCH(bool, isOver);
    constexpr qint64 count = 30'000;
    const QString elsewhere = m_directory->filePath(QStringLiteral("elsewhere.wasclean"));
    if (isOver) {
        Capture older(elsewhere);
        append(older, 0, 2 * count);
        older.marks().setNote(2 * count - 1, QStringLiteral("older"));
        QTRY_COMPARE(older.count(), 2 * count);
    }
    CaptureThreads::waitUntilClosed(elsewhere);
    {
        std::optional<FileSizeLimit> limit;
        if (hasFile) {
            QVERIFY(QDir().mkpath(m_directory->filePath(QStringLiteral("below"))));
            limit.emplace(1024 * 1024);
        }
        Capture capture(path());
        QSignalSpy failed(&capture, &Capture::failed);
        append(capture, 0, count);
        QTRY_COMPARE(failed.size(), 1);
        limit.reset();
        std::optional<QString> problem;
        capture.moveTo(elsewhere, this, [&problem](const QString &what) { problem = what; });
        QTRY_VERIFY(problem);
        QCOMPARE(*problem, QString());
    }
    QVERIFY(!QFile::exists(path()));
    Capture reopened(elsewhere);
    QTRY_COMPARE(reopened.count(), count);
    QVERIFY(hasRows(reopened, count));
    QVERIFY(reopened.marks().all().empty());
}

/// Nothing of it has happened then: the rows wait for the file as before.
void TestCaptureFailure::movesElsewhereInVain()
{
    Capture capture(path());
    QSignalSpy failed(&capture, &Capture::failed);
    append(capture, 0, 1000);
    QTRY_COMPARE(failed.size(), 1);
    std::optional<QString> problem;
    capture.moveTo(m_directory->filePath(QStringLiteral("no/such/folder.wasclean")), this,
        [&problem](const QString &what) { problem = what; });
    QTRY_VERIFY(problem && !problem->isEmpty());
    QVERIFY(QDir().mkpath(m_directory->filePath(QStringLiteral("below"))));
    capture.retry();
    QTRY_COMPARE(capture.count(), 1000);
    QVERIFY(hasRows(capture, 1000));
}

WASCLEAN_TEST(TestCaptureFailure, QCoreApplication)

} // namespace tst_capturefailure

#include "tst_capturefailure.moc"
