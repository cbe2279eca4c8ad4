#include "app/capture/capture.h"

#include "app/capture/capturefile.h"
#include "app/capture/capturewriter.h"
#include "tests/capture/reading.h"
#include "tests/capture/samples.h"
#include "tests/support/testrunner.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSemaphore>
#include <QSet>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

namespace tst_capture {

using namespace wasclean;
using State = RowResult::State;

class TestCapture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void returnsWhatWasAppended();
    void continuesAFile();
    void writesWithoutBeingAskedAgain();
    void keepsASlowStreamInFewBlocks();
    void keepsOneEntryPerBlock();
    void keepsLargeMessages_data();
    void keepsLargeMessages();
    void previewsALargeMessageFromTheFile();
    void fetchesLater();
    void fetchesOnlyTheNewest();
    void fetchesForNobodyThatIsGone();
    void releasesBatches();
    void tellsOfGrowthAtMostOncePerFrame();
    void tellsAtOnceHowAConnectionEnded();
    void knowsWhichRowsThereAre();
    void skipsDamagedBlocks();
    void missesAPart();
    void readsManyRowsElsewhere();
    void stopsReadingWhenCancelled();
    void closesWithoutWaiting();
    void namesFiles();

private:
    QString path() const { return m_directory->filePath(QStringLiteral("a.wasclean")); }

    void fill(qint64 count, qint64 perBatch = 1000) const;
    void execute(const char *sql) const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

namespace {

void addToHash(QCryptographicHash &hash, const Message &message)
{
    const quint64 facts[]
        = {quint64(message.time), quint64(message.direction), quint64(message.kind), message.late,
            message.frames, message.wireBytes, quint64(message.payload.size())};
    for (const quint64 fact : facts)
        hash.addData(QByteArray::number(fact));
    hash.addData(message.payload);
    if (!message.frameFacts)
        return;
    for (const FrameFacts &frame : *message.frameFacts) {
        const quint64 parts[] = {quint64(frame.time), frame.payloadSize, frame.opcode, frame.rsv,
            frame.fin, frame.masked};
        for (const quint64 part : parts)
            hash.addData(QByteArray::number(part));
    }
}

QByteArray expectedHash(qint64 count)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (qint64 row = 0; row < count; ++row)
        addToHash(hash, samples::message(row, samples::mixedSize(row)));
    return hash.result();
}

QByteArray hashOf(Capture &capture)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (qint64 row = 0; row < capture.count(); ++row) {
        if (const auto message = samples::read(capture, row))
            addToHash(hash, *message);
    }
    return hash.result();
}

} // namespace

void TestCapture::initTestCase() { QStandardPaths::setTestModeEnabled(true); }

void TestCapture::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void TestCapture::fill(qint64 count, qint64 perBatch) const
{
    Capture capture(path());
    for (qint64 row = 0; row < count; row += perBatch)
        capture.append(samples::batch(row, qMin(perBatch, count - row)));
}

void TestCapture::execute(const char *sql) const
{
    CaptureThreads::waitUntilClosed();
    sqlite3 *db = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path()).constData(), &db), SQLITE_OK);
    QCOMPARE(sqlite3_exec(db, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(db);
}

void TestCapture::returnsWhatWasAppended()
{
    constexpr qint64 count = 20'000;
    const QByteArray expected = expectedHash(count);
    {
        Capture capture(path());
        QSignalSpy grown(&capture, &Capture::grown);
        for (qint64 row = 0; row < count; row += 1000)
            capture.append(samples::batch(row, 1000));
        QTRY_COMPARE_WITH_TIMEOUT(capture.count(), count, 60'000);
        QCOMPARE(grown.last().first().toLongLong(), count);
        QCOMPARE(hashOf(capture), expected);
    }
    Capture reopened(path());
    QTRY_COMPARE(reopened.count(), count);
    QCOMPARE(hashOf(reopened), expected);
}

void TestCapture::continuesAFile()
{
    fill(1500);
    {
        Capture capture(path());
        capture.append(samples::batch(1500, 500));
        capture.append(samples::batch(2000, 22'000));
        QTRY_COMPARE(capture.count(), 24'000);
        QCOMPARE(hashOf(capture), expectedHash(24'000));
    }
    Capture capture(path());
    QTRY_COMPARE(capture.count(), 24'000);
    QCOMPARE(hashOf(capture), expectedHash(24'000));
}

void TestCapture::writesWithoutBeingAskedAgain()
{
    Capture capture(path());
    capture.append(samples::batch(0, 3));
    QTRY_COMPARE(capture.count(), 3);
    capture.append(samples::batch(3, 2));
    CaptureFile file;
    QTRY_VERIFY(file.openToRead(path()));
    const auto saved = [&file] {
        qint64 rows = 0;
        for (const qint64 first : file.blockIndex())
            rows += Block(file.readBlock(first).value_or(QByteArray())).count();
        return rows;
    };
    QTRY_COMPARE(saved(), 5);
    QTRY_COMPARE(capture.blockCount(), 1);
}

void TestCapture::keepsASlowStreamInFewBlocks()
{
    Capture capture(path());
    CaptureFile file;
    QTRY_VERIFY(file.openToRead(path()));
    for (qint64 row = 0; row < 40; ++row) {
        capture.append(samples::batch(row, 1));
        QTRY_VERIFY(!file.blockIndex().empty());
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                const qint64 first = file.blockIndex().back();
                return first + Block(file.readBlock(first).value_or(QByteArray())).count();
            }() == row + 1,
            5000);
        QVERIFY(file.blockIndex().size() <= 17);
    }
    QTRY_COMPARE(capture.count(), 40);
    QCOMPARE(hashOf(capture), expectedHash(40));
}

void TestCapture::keepsOneEntryPerBlock()
{
    constexpr qint64 count = 2'000'000;
    std::vector<Message> messages;
    for (qint64 row = 0; row < 10'000; ++row)
        messages.push_back(samples::message(row, 32));
    const MessageBatch batch = samples::batchOf(std::move(messages));
    Capture capture(path());
    for (qint64 row = 0; row < count; row += 10'000)
        capture.append(batch);
    QTRY_COMPARE_WITH_TIMEOUT(capture.count(), count, 60'000);
    const qint64 perBlock = blockSize / (32 + messageHeaderSize);
    QCOMPARE(capture.blockCount(), count / perBlock + 1);
    QTRY_COMPARE_LE(capture.unwrittenBytes(), blockSize);
    QVERIFY(samples::equal(samples::read(capture, 1'234'567).value(), samples::message(4567, 32)));
}

void TestCapture::keepsLargeMessages_data()
{
    QTest::addColumn<qsizetype>("size");
    const qsizetype fits = blockSize - messageHeaderSize;
    QTest::addRow("nothing") << qsizetype(0);
    QTest::addRow("fills a block") << fits;
    QTest::addRow("just too large for a block") << fits + 1;
    QTest::addRow("fills the head and one part") << largeHeadSize + partSize;
    QTest::addRow("one byte in a second part") << largeHeadSize + partSize + 1;
    QTest::addRow("3 MiB") << qsizetype(3 * 1024 * 1024);
}

void TestCapture::keepsLargeMessages()
{
    QFETCH(qsizetype, size);
    const std::vector<Message> messages{samples::message(0, 10), samples::message(1, size),
        samples::message(2, size), samples::message(3, 20)};
    {
        Capture capture(path());
        capture.append(samples::batchOf(messages));
        QTRY_COMPARE(capture.count(), 4);
        for (size_t row = 0; row < messages.size(); ++row)
            QVERIFY(samples::equal(samples::read(capture, qint64(row)).value(), messages[row]));
    }
    Capture capture(path());
    QTRY_COMPARE(capture.count(), 4);
    for (size_t row = 0; row < messages.size(); ++row)
        QVERIFY(samples::equal(samples::read(capture, qint64(row)).value(), messages[row]));
}

void TestCapture::previewsALargeMessageFromTheFile()
{
    const Message large = samples::message(0, 40 * 1024 * 1024);
    {
        Capture capture(path());
        capture.append(samples::batchOf({large}));
    }
    Capture capture(path());
    QSignalSpy loaded(&capture, &Capture::rowsLoaded);
    QTRY_COMPARE(capture.count(), 1);
    QCOMPARE(capture.preview(0).state, State::Pending);
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(loaded.first(), (QVariantList{qint64(0), qint64(0)}));
    const RowResult found = capture.preview(0);
    QCOMPARE(found.state, State::Ready);
    QCOMPARE(found.row.size, qint64(large.payload.size()));
    QCOMPARE(found.row.message.payload, large.payload.left(BlockIndex::previewSize));
}

void TestCapture::fetchesLater()
{
    const Message large = samples::message(1, 3 * 1024 * 1024);
    const Message unwritten = samples::message(2, 10);
    {
        Capture capture(path());
        capture.append(samples::batchOf({samples::message(0, 10), large}));
    }
    Capture capture(path());
    capture.append(samples::batchOf({unwritten}));
    QTRY_COMPARE(capture.count(), 3);
    std::optional<std::optional<Message>> answer;
    const auto receive = [&answer](const std::optional<Message> &message) { answer = message; };
    capture.fetch(1, this, receive);
    QVERIFY(!answer);
    QTRY_VERIFY(answer);
    QVERIFY(samples::equal(answer->value(), large));
    answer.reset();
    capture.fetch(2, this, receive);
    QTRY_VERIFY(answer);
    QVERIFY(samples::equal(answer->value(), unwritten));
    answer.reset();
    capture.fetch(3, this, receive);
    QTRY_VERIFY(answer);
    QVERIFY(!answer->has_value());
}

void TestCapture::fetchesOnlyTheNewest()
{
    fill(1000);
    Capture capture(path());
    QTRY_COMPARE(capture.count(), 1000);
    QObject other;
    QList<int> answers;
    for (const int row : {10, 11, 12})
        capture.fetch(row, this, [&answers, row](const auto &) { answers << row; });
    capture.fetch(20, &other, [&answers](const auto &) { answers << 20; });
    QTRY_VERIFY(answers.contains(20));
    QCOMPARE(answers, (QList<int>{12, 20}));
}

void TestCapture::fetchesForNobodyThatIsGone()
{
    fill(1000);
    Capture capture(path());
    QTRY_COMPARE(capture.count(), 1000);
    bool answered = false;
    auto context = std::make_unique<QObject>();
    capture.fetch(1, context.get(), [](const auto &) { QFAIL("Nobody is there to be told"); });
    context.reset();
    capture.fetch(2, this, [&answered](const auto &) { answered = true; });
    QTRY_VERIFY(answered);
}

void TestCapture::releasesBatches()
{
    Capture capture(path());
    auto batch = samples::batch(0, 1000);
    const std::weak_ptr<const MessageList> watched = batch;
    capture.append(batch);
    batch.reset();
    QTRY_VERIFY(watched.expired());
    capture.append({});
    QTRY_COMPARE(capture.count(), 1000);
}

void TestCapture::tellsOfGrowthAtMostOncePerFrame()
{
    Capture capture(path());
    QSignalSpy grown(&capture, &Capture::grown);
    QElapsedTimer clock;
    clock.start();
    const MessageBatch batch = samples::batch(0, 10);
    for (int i = 0; i < 20'000; ++i)
        capture.append(batch);
    QTRY_COMPARE_WITH_TIMEOUT(capture.count(), 200'000, 60'000);
    QCOMPARE_LE(grown.size(), clock.elapsed() / 17 + 2);
}

void TestCapture::tellsAtOnceHowAConnectionEnded()
{
    BlockIndex index;
    CaptureWriter writer(path(), CaptureWriter::Access::Write, &index, {});
    writer.open();
    Message end;
    end.kind = MessageKind::Close;
    // Most of these are not told of yet.
    for (int i = 0; i < 100; ++i)
        writer.append(samples::batch(i, 1));
    writer.append(samples::batchOf({end}));
    QCOMPARE(index.count(), 101);
    writer.finish(CaptureWriter::Unwritten::Keep);
}

void TestCapture::knowsWhichRowsThereAre()
{
    Capture capture(path());
    capture.append(samples::batch(0, 2));
    QTRY_COMPARE(capture.count(), 2);
    QCOMPARE(samples::preview(capture, -1).state, State::Unreadable);
    QCOMPARE(samples::preview(capture, 2).state, State::Unreadable);
    QVERIFY(!samples::read(capture, -1));
    QVERIFY(!samples::read(capture, 2));
    QVERIFY(samples::read(capture, 1));
}

void TestCapture::skipsDamagedBlocks()
{
    constexpr qint64 count = 20'000;
    fill(count);
    execute("UPDATE place SET size=1 WHERE first=(SELECT min(first) FROM place WHERE first>0)");
    Capture capture(path());
    QTRY_COMPARE(capture.count(), count);
    qint64 unreadable = 0;
    for (qint64 row = 0; row < count; ++row) {
        const auto message = samples::read(capture, row);
        if (message)
            QVERIFY(samples::equal(*message, samples::message(row, samples::mixedSize(row))));
        unreadable += message ? 0 : 1;
    }
    QVERIFY(unreadable > 0 && unreadable < count / 2);
}

void TestCapture::missesAPart()
{
    {
        Capture capture(path());
        capture.append(samples::batchOf({samples::message(0, 3 * 1024 * 1024)}));
    }
    execute("DELETE FROM part WHERE number=1");
    Capture capture(path());
    QTRY_COMPARE(capture.count(), 1);
    QVERIFY(!samples::read(capture, 0));
    QCOMPARE(samples::preview(capture, 0).state, State::Ready);
}

void TestCapture::readsManyRowsElsewhere()
{
    fill(3'000);
    Capture capture(path());
    QTRY_COMPARE(capture.count(), 3'000);
    const auto read = std::make_shared<std::vector<std::optional<Message>>>();
    QThread *thread = nullptr;
    qint64 told = 0;
    bool done = false;
    ReadTask task;
    task.work = [read, &thread](const RowSource &source, const ReadTask::Report &report) {
        thread = QThread::currentThread();
        for (qint64 row = 0; row <= 3'000; ++row) {
            read->push_back(source(row));
            report(row + 1, 3'001);
        }
        QThread::msleep(50);
        report(3'001, 3'001);
    };
    task.progress = [&told](qint64 rows, qint64) { told = rows; };
    task.done = [&done] { done = true; };
    capture.read(this, task);
    QTRY_VERIFY(done);
    QVERIFY(thread && thread != QThread::currentThread());
    QCOMPARE(told, 3'001);
    for (qint64 row = 0; row < 3'000; ++row) {
        const auto &message = (*read)[size_t(row)];
        QVERIFY(
            message && samples::equal(*message, samples::message(row, samples::mixedSize(row))));
    }
    QVERIFY(!read->back());
}

void TestCapture::stopsReadingWhenCancelled()
{
    fill(10);
    Capture capture(path());
    QTRY_COMPARE(capture.count(), 10);
    std::atomic_int read = 0;
    bool done = false;
    ReadTask task;
    task.work = [&read, cancelled = task.cancelled](const RowSource &source, const auto &) {
        for (qint64 row = 0; row < 10; ++row) {
            read += source(row) ? 1 : 0;
            cancelled.cancel();
        }
    };
    task.done = [&done] { done = true; };
    capture.read(this, task);
    QTRY_VERIFY(done);
    QCOMPARE(read.load(), 1);
}

void TestCapture::closesWithoutWaiting()
{
    fill(10);
    auto *capture = new Capture(path(), Capture::Access::ReadOnly);
    QSignalSpy destroyed(capture, &QObject::destroyed);
    QTRY_COMPARE(capture->count(), 10);
    QSemaphore busy;
    QSemaphore goOn;
    bool done = false;
    ReadTask task;
    task.work = [&busy, &goOn](const RowSource &, const auto &) {
        busy.release();
        goOn.acquire();
    };
    task.done = [&done] { done = true; };
    capture->read(this, task);
    busy.acquire();
    capture->deleteWhenClosed();
    QCoreApplication::processEvents();
    QCOMPARE(destroyed.size(), 0);
    goOn.release();
    QTRY_COMPARE(destroyed.size(), 1);
    QVERIFY2(!done, "nobody is told any more");
    // The file is free.
    Capture again(path());
    QTRY_COMPARE(again.count(), 10);
}

void TestCapture::namesFiles()
{
    QSet<QString> paths;
    for (int i = 0; i < 3; ++i)
        paths.insert(Capture::newFilePath());
    QCOMPARE(paths.size(), 3);
    for (const QString &path : paths) {
        const QFileInfo file(path);
        QVERIFY(file.exists());
        QCOMPARE(file.suffix(), QStringLiteral("wasclean"));
        QCOMPARE(file.dir().dirName(), QStringLiteral("captures"));
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(file.permissions() & others, QFile::Permissions());
        QCOMPARE(QFileInfo(file.path()).permissions() & others, QFile::Permissions());
        QVERIFY(QFile::remove(path));
    }
}

WASCLEAN_TEST(TestCapture, QCoreApplication)

} // namespace tst_capture

#include "tst_capture.moc"
