#include "app/capture/capture.h"
#include "app/capture/capturemodel.h"
#include "app/capture/search.h"
#include "tests/capture/reading.h"
#include "tests/capture/samples.h"
#include "tests/support/testrunner.h"
#include "tests/support/textfilter.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_captureflood {

using namespace wasclean;

namespace {

constexpr qint64 batches = 400;
constexpr qint64 rowsOfBatch = 500;
constexpr qint64 rows = batches * rowsOfBatch;

/// Every message says its number, so that a filter can find those of one digit.
MessageBatch numbered(qint64 first)
{
    std::vector<Message> messages;
    for (qint64 row = first; row < first + rowsOfBatch; ++row) {
        Message message = samples::message(row, 0);
        message.kind = MessageKind::Text;
        message.frames = 1;
        message.frameFacts.reset();
        message.payload = "row " + QByteArray::number(row) + ';';
        messages.push_back(std::move(message));
    }
    return samples::batchOf(std::move(messages));
}

} // namespace

/// The file is written, filtered, searched, read and saved at the same time. With a rollback
/// journal, readers and the writer exclude each other for moments; none of them may fail for it.
class TestCaptureFlood : public QObject
{
    Q_OBJECT

private slots:
    void allWorksInAFlood();
    void anotherCaptureWaitsUntilItIsClosed();
    void closingDoesNotWait();
};

void TestCaptureFlood::allWorksInAFlood()
{
    const QTemporaryDir directory;
    Capture capture(directory.filePath(QStringLiteral("a.wasclean")));
    const QString copyPath = directory.filePath(QStringLiteral("copy.wasclean"));
    const QSignalSpy failed(&capture, &Capture::failed);
    const QSignalSpy saved(&capture, &Capture::saved);
    const QSignalSpy notSaved(&capture, &Capture::saveFailed);
    CaptureModel model;
    model.setCapture(&capture);
    model.setFilter(textFilter("7;"));
    const QSignalSpy problem(&model, &CaptureModel::filterProblem);
    Search search(&model);
    search.setTerm(textFilter("77;"));
    for (qint64 batch = 0; batch < batches; ++batch) {
        capture.append(numbered(batch * rowsOfBatch));
        QTRY_VERIFY(capture.count() + 20 * rowsOfBatch > batch * rowsOfBatch);
        if (batch == batches / 2)
            capture.saveAs(copyPath);
        if (batch % 50 == 49 && capture.count() > 0) {
            const qint64 row = capture.count() / 3;
            const auto message = samples::read(capture, row);
            QVERIFY(message && message->payload == "row " + QByteArray::number(row) + ';');
        }
    }
    QTRY_COMPARE(capture.count(), rows);
    QTRY_COMPARE(model.rowCount(), int(rows / 10));
    QTRY_COMPARE(search.count(), rows / 100);
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(failed.isEmpty() && problem.isEmpty() && notSaved.isEmpty());
    for (const qint64 row : {qint64(0), rows / 2, rows - 1})
        QCOMPARE(samples::read(capture, row)->payload, "row " + QByteArray::number(row) + ';');

    // What was saved meanwhile begins with the first row and has no gap.
    CaptureFile copy;
    QVERIFY2(copy.openToRead(copyPath), qPrintable(copy.problem()));
    QVERIFY(copy.rowCount() >= batches / 2 * rowsOfBatch);
    qint64 next = 0;
    for (const qint64 first : copy.blockIndex()) {
        QCOMPARE(first, next);
        const Block block(*copy.readBlock(first));
        for (qint64 row = 0; row < block.count(); ++row)
            QCOMPARE(
                block.row(row).message.payload, "row " + QByteArray::number(first + row) + ';');
        next += block.count();
    }
    QCOMPARE(next, copy.rowCount());
}

void TestCaptureFlood::anotherCaptureWaitsUntilItIsClosed()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("a.wasclean"));
    for (qint64 batch = 0; batch < 20; ++batch) {
        Capture capture(path);
        const QSignalSpy failed(&capture, &Capture::failed);
        if (batch % 2 == 1)
            QTRY_COMPARE(capture.count(), batch * rowsOfBatch);
        capture.append(numbered(batch * rowsOfBatch));
        QVERIFY(failed.isEmpty());
    }
    Capture capture(path, Capture::Access::ReadOnly);
    QTRY_COMPARE(capture.count(), 20 * rowsOfBatch);
    CaptureThreads::waitUntilClosed();
    CaptureFile file;
    QVERIFY(file.openToRead(path));
    QVERIFY2(file.hasFlag(CaptureFile::Flag::Finished), "it was closed properly");
}

/// A thread of the capture is busy, as with a file on a slow disk; the destructor returns.
void TestCaptureFlood::closingDoesNotWait()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("a.wasclean"));
    QSemaphore busy;
    QSemaphore goOn;
    {
        Capture capture(path);
        capture.append(numbered(0));
        ReadTask task;
        task.work = [&busy, &goOn](const RowSource &, const auto &) {
            busy.release();
            goOn.acquire();
        };
        task.done = [] {};
        capture.read(this, task);
        busy.acquire();
    }
    // Had the destructor waited for the thread, it would wait still.
    goOn.release();
    CaptureThreads::waitUntilClosed(path);
    CaptureFile file;
    QVERIFY(file.openToRead(path));
    QCOMPARE(file.rowCount(), rowsOfBatch);
    QVERIFY(file.hasFlag(CaptureFile::Flag::Finished));
}

WASCLEAN_TEST(TestCaptureFlood, QCoreApplication)

} // namespace tst_captureflood

#include "tst_captureflood.moc"
