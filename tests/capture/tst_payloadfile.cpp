#include "app/capture/capture.h"
#include "app/message/payloadfile.h"
#include "tests/capture/reading.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace tst_payloadfile {

using namespace wasclean;

namespace {

constexpr int patience = 30'000;
constexpr qsizetype size = qsizetype(40) * 1024 * 1024 + 123;

QByteArray pattern()
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 31 + i / 251);
    return bytes;
}

Message textRow(const QByteArray &payload)
{
    Message row;
    row.kind = MessageKind::Text;
    row.direction = Direction::Sent;
    row.frames = 1;
    row.payload = payload;
    return row;
}

} // namespace

/// Payloads that are too large for the memory reach the capture whole.
class TestPayloadFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keepsBytes();
    void reachesTheCapture();
};

void TestPayloadFile::initTestCase() { QStandardPaths::setTestModeEnabled(true); }

void TestPayloadFile::keepsBytes()
{
    PayloadFile payloadFile;
    QVERIFY(payloadFile.append("first,"));
    QVERIFY(payloadFile.append("second"));
    QCOMPARE(payloadFile.size(), 12);
    QCOMPARE(payloadFile.read(0, 100), QByteArray("first,second"));
    QCOMPARE(payloadFile.read(6, 3), QByteArray("sec"));
    QCOMPARE(payloadFile.read(12, 3), QByteArray());
    QCOMPARE(payloadFile.problem(), QString());
}

void TestPayloadFile::reachesTheCapture()
{
    const QByteArray bytes = pattern();
    const auto payloadFile = std::make_shared<PayloadFile>();
    QVERIFY(payloadFile->append(bytes));
    Message large = textRow(bytes.first(256 * 1024));
    large.kind = MessageKind::Binary;
    large.payloadFile = payloadFile;
    large.compressed = true;
    QCOMPARE(payloadSize(large), size);

    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("capture"));
    {
        Capture capture(path);
        capture.append(std::make_shared<const MessageList>(
            std::vector{textRow("before"), large, textRow("after")}));
        const QSignalSpy grown(&capture, &Capture::grown);
        QTRY_COMPARE_WITH_TIMEOUT(capture.count(), 3, patience);
        // At once, whether it is in the file already or not.
        const auto row = samples::read(capture, 1);
        QVERIFY(row && row->payload == bytes);
        QCOMPARE(samples::preview(capture, 1).row.size, size);
    }
    Capture capture(path, Capture::Access::ReadOnly);
    QTRY_COMPARE_WITH_TIMEOUT(capture.count(), 3, patience);
    const auto row = samples::read(capture, 1);
    QVERIFY(row && row->payload == bytes);
    QVERIFY(row->compressed);
    QVERIFY(!row->payloadFile);
    QCOMPARE(samples::read(capture, 0)->payload, QByteArray("before"));
    QVERIFY(!samples::read(capture, 0)->compressed);
    QCOMPARE(samples::read(capture, 2)->payload, QByteArray("after"));
}

WASCLEAN_TEST(TestPayloadFile, QCoreApplication)

} // namespace tst_payloadfile

#include "tst_payloadfile.moc"
