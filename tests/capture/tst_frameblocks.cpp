#include "app/capture/capture.h"
#include "app/capture/capturefile.h"
#include "app/capture/capturemodel.h"
#include "app/capture/search.h"
#include "tests/capture/reading.h"
#include "tests/capture/samples.h"
#include "tests/support/testrunner.h"
#include "tests/support/textfilter.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

namespace tst_frameblocks {

using namespace wasclean;

namespace {

constexpr qint64 rowsOfBatch = 400;
constexpr qint64 batches = 12;
constexpr qint64 rows = batches * rowsOfBatch;

std::vector<Message> messagesOf(qint64 batch)
{
    return samples::messagesInOneFrame(batch * rowsOfBatch, rowsOfBatch);
}

Message expected(qint64 row) { return messagesOf(row / rowsOfBatch)[size_t(row % rowsOfBatch)]; }

qint64 formatOf(const QString &path)
{
    SqliteDatabase database;
    if (!database.open(path, SQLITE_OPEN_READWRITE))
        return -1;
    return database.readNumber("SELECT value FROM meta WHERE key='format'").value_or(-1);
}

} // namespace

/// What a capture with blocks of frames gives is what one without them gives.
class TestFrameBlocks : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void givesWhatRowsGive();
    void isSavedAndReopened();
    void rowsAroundThemKeepTheirOrder();
    void needsANewerFormatOnlyWithThem();

private:
    void fill(Capture &capture, bool hasFrames);

    QTemporaryDir m_directory;
    int m_number = 0;
    QString m_path;
};

void TestFrameBlocks::init()
{
    m_path = m_directory.filePath(QStringLiteral("%1.wasclean").arg(++m_number));
}

void TestFrameBlocks::fill(Capture &capture, bool hasFrames)
{
    for (qint64 batch = 0; batch < batches; ++batch) {
        capture.append(hasFrames ? samples::frameBatch(batch * rowsOfBatch, rowsOfBatch)
                                 : samples::batchOf(messagesOf(batch)));
    }
    QTRY_COMPARE(capture.count(), rows);
}

void TestFrameBlocks::givesWhatRowsGive()
{
    Capture framed(m_path);
    Capture plain(m_path + QStringLiteral("-plain"));
    fill(framed, true);
    fill(plain, false);
    for (qint64 row = 0; row < rows; row += 7) {
        const auto one = samples::read(framed, row);
        const auto other = samples::read(plain, row);
        QVERIFY(one && other);
        QVERIFY(samples::equal(*one, expected(row)));
        QVERIFY(samples::equal(*one, *other));
        const RowResult preview = samples::preview(framed, row);
        const RowResult same = samples::preview(plain, row);
        QCOMPARE(preview.state, RowResult::State::Ready);
        QCOMPARE(preview.row.size, same.row.size);
        QVERIFY(samples::equal(preview.row.message, same.row.message));
    }
    // The tilde is in the headers of frames, too.
    for (const char *const text : {"row 17", "7;", "~", "nowhere"}) {
        CaptureModel inFrames;
        CaptureModel inRows;
        const QSignalSpy framesDone(&inFrames, &CaptureModel::filterDone);
        const QSignalSpy rowsDone(&inRows, &CaptureModel::filterDone);
        inFrames.setCapture(&framed);
        inRows.setCapture(&plain);
        inFrames.setFilter(textFilter(text));
        inRows.setFilter(textFilter(text));
        QTRY_COMPARE(framesDone.count(), 1);
        QTRY_COMPARE(rowsDone.count(), 1);
        QCOMPARE(inFrames.rowCount(), inRows.rowCount());
        QCOMPARE(inFrames.rowCount() == 0, QByteArrayView(text) == "nowhere");
    }
    CaptureModel all;
    all.setCapture(&framed);
    Search search(&all);
    search.setTerm(textFilter("row 17"));
    QTRY_COMPARE(search.count(), 1 + 10 + 100);
}

/// The copy is one file, and its rows are the same.
void TestFrameBlocks::isSavedAndReopened()
{
    const QString copyPath = m_path + QStringLiteral("-copy");
    {
        Capture capture(m_path);
        fill(capture, true);
        const QSignalSpy saved(&capture, &Capture::saved);
        capture.saveAs(copyPath);
        QTRY_COMPARE(saved.count(), 1);
    }
    for (const QString &path : {m_path, copyPath}) {
        Capture capture(path, Capture::Access::ReadOnly);
        QTRY_COMPARE(capture.count(), rows);
        for (qint64 row = 0; row < rows; row += 13) {
            const auto message = samples::read(capture, row);
            QVERIFY(message && samples::equal(*message, expected(row)));
        }
    }
}

void TestFrameBlocks::rowsAroundThemKeepTheirOrder()
{
    Capture capture(m_path);
    std::vector<Message> all;
    for (qint64 batch = 0; batch < 4; ++batch) {
        const Message ping = samples::message(batch, 3);
        capture.append(samples::batchOf({ping}));
        all.push_back(ping);
        capture.append(samples::frameBatch(batch * rowsOfBatch, rowsOfBatch));
        for (Message &message : messagesOf(batch))
            all.push_back(std::move(message));
    }
    QTRY_COMPARE(capture.count(), qint64(all.size()));
    for (qint64 row = 0; row < capture.count(); ++row) {
        const auto message = samples::read(capture, row);
        QVERIFY(message && samples::equal(*message, all[size_t(row)]));
    }
}

/// So that programs before them read all that they can.
void TestFrameBlocks::needsANewerFormatOnlyWithThem()
{
    CaptureFile file;
    QVERIFY(file.openToWrite(m_path, CaptureFile::Layout::TwoFiles));
    QByteArray row;
    encode(row, samples::message(0, 3));
    QVERIFY(file.begin() && file.writeFullBlock(0, 1, row) && file.commit());
    QCOMPARE(formatOf(m_path), qint64(CaptureFile::twoFilesVersion));
    const QByteArray block = samples::frameBlock(samples::messagesInOneFrame(1, 10));
    QVERIFY(file.begin() && file.writeFullBlock(1, 10, block));
    file.rollBack();
    QCOMPARE(formatOf(m_path), qint64(CaptureFile::twoFilesVersion));
    QVERIFY(file.begin() && file.writeFullBlock(1, 10, block) && file.commit());
    QCOMPARE(formatOf(m_path), qint64(CaptureFile::formatVersion));
    QCOMPARE(file.rowCount(), 11);
}

WASCLEAN_TEST(TestFrameBlocks, QCoreApplication)

} // namespace tst_frameblocks

#include "tst_frameblocks.moc"
