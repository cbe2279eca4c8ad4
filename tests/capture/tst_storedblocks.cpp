#include "app/capture/capture.h"
#include "app/capture/capturecopy.h"
#include "app/capture/capturefile.h"
#include "app/capture/recovery.h"
#include "tests/capture/reading.h"
#include "tests/capture/samples.h"
#include "tests/support/filesizelimit.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

namespace tst_storedblocks {

using namespace wasclean;
using Layout = CaptureFile::Layout;

/// A capture of two files: its full blocks are in the second one.
class TestStoredBlocks : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void fullBlocksAreInTheSecondFile();
    void aSmallCaptureIsOneFile();
    void piecesGiveWayToTheirBlock();
    void forgetsWhatIsRolledBack();
    void writesOverWhatAKilledWriterLeft();
    void saysThatTheSecondFileIsMissing();
    void refusesTheSecondFileOfAnother();
    void readsUpToTheEndOfAShortSecondFile();
    void takesNoHoleForRows();
    void refusesPlacesThatNobodyWrote_data();
    void refusesPlacesThatNobodyWrote();
    void saysThatTheDiskIsFull();
    void followsNoLink();
    void savingMakesOneFile();
    void savingOverItLeavesNoSecondFile();
    void savingOverItInVainLeavesItWhole();
    void removingTakesBothFiles();

private:
    QString path() const { return m_directory->filePath(QStringLiteral("a.wasclean")); }

    QString blocksPath() const { return BlockFile::pathOf(path()); }

    /// A capture that nobody has open, with many full blocks.
    void writeCapture(qint64 rows) const { writeCapture(path(), rows); }

    static void writeCapture(const QString &path, qint64 rows);
    /// What is said when the capture is opened to be read.
    QString sentence(const char *signal) const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestStoredBlocks::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void TestStoredBlocks::writeCapture(const QString &path, qint64 rows)
{
    {
        Capture capture(path);
        capture.append(samples::batch(0, rows));
        QTRY_COMPARE(capture.count(), rows);
    }
    CaptureThreads::waitUntilClosed(path);
}

QString TestStoredBlocks::sentence(const char *signal) const
{
    Capture capture(path(), Capture::Access::ReadOnly);
    const QSignalSpy said(&capture, signal);
    [&said] { QTRY_COMPARE(said.size(), 1); }();
    return said.value(0).value(0).toString();
}

/// What is in the second file behind its header.
static QByteArray blocksOf(const QString &capturePath)
{
    QFile file(BlockFile::pathOf(capturePath));
    const QByteArray header = file.open(QFile::ReadOnly) ? file.read(BlockFile::headerSize) : "";
    return header.startsWith("Wasclean blocks\n") ? file.readAll() : "no header";
}

void TestStoredBlocks::fullBlocksAreInTheSecondFile()
{
    CaptureFile writer;
    QVERIFY2(writer.openToWrite(path(), Layout::TwoFiles), qPrintable(writer.problem()));
    CaptureFile reader;
    QVERIFY2(reader.openToRead(path()), qPrintable(reader.problem()));
    QVERIFY(writer.begin() && writer.writeFullBlock(0, 3, "first")
        && writer.writeBlock(3, 1, "piece") && writer.commit());
    QVERIFY(writer.begin() && writer.writeFullBlock(4, 2, "second") && writer.commit());
    for (CaptureFile *file : {&writer, &reader}) {
        QCOMPARE(file->blockIndex(), (std::vector<qint64>{0, 3, 4}));
        QCOMPARE(file->readBlock(0), QByteArray("first"));
        QCOMPARE(file->readBlock(3), QByteArray("piece"));
        QCOMPARE(file->readBlock(4), QByteArray("second"));
        QVERIFY(!file->readBlock(1));
        QVERIFY(!file->problem().isEmpty());
        QCOMPARE(file->blockAtOrBefore(2)->data, QByteArray("first"));
        QCOMPARE(file->blockAtOrBefore(3)->data, QByteArray("piece"));
        QCOMPARE(file->blockAtOrBefore(99)->first, qint64(4));
    }
    writer.close();
    QCOMPARE(blocksOf(path()), QByteArray("firstsecond"));
    QCOMPARE(QFile::permissions(blocksPath()) & (QFile::ReadGroup | QFile::ReadOther),
        QFile::Permissions());
}

void TestStoredBlocks::aSmallCaptureIsOneFile()
{
    writeCapture(10);
    QVERIFY(!QFile::exists(blocksPath()));
    // So is one that is not written by a session, whatever its size.
    CaptureFile file;
    QVERIFY(file.openToWrite(m_directory->filePath(QStringLiteral("b.wasclean"))));
    QVERIFY(file.begin() && file.writeFullBlock(0, 3, "first") && file.commit());
    QCOMPARE(file.readBlock(0), QByteArray("first"));
    QVERIFY(!file.hasPlaces());
    QCOMPARE(QDir(m_directory->path()).entryList({QStringLiteral("*-blocks")}), QStringList());
}

void TestStoredBlocks::piecesGiveWayToTheirBlock()
{
    CaptureFile file;
    QVERIFY(file.openToWrite(path(), Layout::TwoFiles));
    QVERIFY(file.begin() && file.writeBlock(0, 1, "a") && file.writeBlock(1, 1, "b")
        && file.writeBlock(2, 1, "c") && file.commit());
    QCOMPARE(file.blockIndex(), (std::vector<qint64>{0, 1, 2}));
    QVERIFY(file.begin() && file.writeFullBlock(0, 3, "abc") && file.commit());
    QCOMPARE(file.blockIndex(), (std::vector<qint64>{0}));
    QCOMPARE(file.readBlock(0), QByteArray("abc"));
}

void TestStoredBlocks::forgetsWhatIsRolledBack()
{
    CaptureFile file;
    QVERIFY(file.openToWrite(path(), Layout::TwoFiles));
    QVERIFY(file.begin() && file.writeFullBlock(0, 3, "kept") && file.commit());
    QVERIFY(file.begin() && file.writeFullBlock(3, 3, "rolled back"));
    file.rollBack();
    QCOMPARE(file.blockIndex(), (std::vector<qint64>{0}));
    QVERIFY(file.begin() && file.writeFullBlock(3, 3, "instead") && file.commit());
    QCOMPARE(file.readBlock(0), QByteArray("kept"));
    QCOMPARE(file.readBlock(3), QByteArray("instead"));
    file.close();
    QCOMPARE(blocksOf(path()), QByteArray("keptinstead"));
    // The first block of all is no exception.
    const QString other = m_directory->filePath(QStringLiteral("other.wasclean"));
    QVERIFY(file.openToWrite(other, Layout::TwoFiles));
    QVERIFY(file.begin() && file.writeFullBlock(0, 3, "rolled back"));
    file.rollBack();
    QVERIFY(file.begin() && file.writeFullBlock(0, 3, "first") && file.commit());
    QCOMPARE(file.readBlock(0), QByteArray("first"));
    file.close();
    QCOMPARE(blocksOf(other), QByteArray("first"));
}

void TestStoredBlocks::writesOverWhatAKilledWriterLeft()
{
    {
        CaptureFile file;
        QVERIFY(file.openToWrite(path(), Layout::TwoFiles));
        QVERIFY(file.begin() && file.writeFullBlock(0, 3, "known") && file.commit());
    }
    QFile blocks(blocksPath());
    QVERIFY(blocks.open(QFile::Append));
    blocks.write("a block that is not in the capture");
    blocks.close();
    CaptureFile file;
    QVERIFY(file.openToWrite(path(), Layout::TwoFiles));
    QVERIFY(file.begin() && file.writeFullBlock(3, 1, "next") && file.commit());
    QCOMPARE(file.readBlock(0), QByteArray("known"));
    QCOMPARE(file.readBlock(3), QByteArray("next"));
    file.close();
    QCOMPARE(blocksOf(path()), QByteArray("knownnext"));
}

void TestStoredBlocks::saysThatTheSecondFileIsMissing()
{
    writeCapture(20'000);
    QVERIFY(QFile::remove(blocksPath()));
    const QString said = sentence(SIGNAL(failed(QString)));
    QVERIFY2(said.contains(QStringLiteral("a.wasclean-blocks” of the capture is missing")),
        qPrintable(said));
}

void TestStoredBlocks::refusesTheSecondFileOfAnother()
{
    writeCapture(20'000);
    const QString other = m_directory->filePath(QStringLiteral("other.wasclean"));
    writeCapture(other, 20'000);
    QVERIFY(QFile::remove(blocksPath()) && QFile::copy(BlockFile::pathOf(other), blocksPath()));
    const QString said = sentence(SIGNAL(failed(QString)));
    QVERIFY2(said.contains(QStringLiteral("a.wasclean-blocks” belongs to another capture")),
        qPrintable(said));
    // Nor is it written to, nor what is no such file at all.
    CaptureFile file;
    QVERIFY(!file.openToWrite(path(), Layout::TwoFiles));
    QFile blocks(blocksPath());
    QVERIFY(blocks.open(QFile::WriteOnly));
    blocks.write(QByteArray(4 * 1024 * 1024, 'x'));
    blocks.close();
    QVERIFY(!file.openToRead(path()));
    QVERIFY2(file.problem().contains(QStringLiteral("belongs to another capture")),
        qPrintable(file.problem()));
    QVERIFY(QFile::resize(blocksPath(), 7));
    QVERIFY(!file.openToRead(path()));
    QVERIFY2(file.problem().contains(QStringLiteral("a part of the file “")),
        qPrintable(file.problem()));
}

void TestStoredBlocks::readsUpToTheEndOfAShortSecondFile()
{
    constexpr qint64 rows = 20'000;
    writeCapture(rows);
    QVERIFY(QFile::resize(blocksPath(), QFileInfo(blocksPath()).size() / 2));
    const QString said = sentence(SIGNAL(damaged(QString)));
    QVERIFY2(said.contains(QStringLiteral("nothing after message")), qPrintable(said));
    qint64 readable = 0;
    {
        Capture capture(path(), Capture::Access::ReadOnly);
        QTRY_VERIFY(capture.count() > 0);
        readable = capture.count();
        QVERIFY(readable < rows);
        for (qint64 row = 0; row < readable; row += 97) {
            QVERIFY(samples::equal(
                *samples::read(capture, row), samples::message(row, samples::mixedSize(row))));
        }
    }
    CaptureThreads::waitUntilClosed(path());
    // Saving gives what is shown, and not an empty capture.
    const QString saved = m_directory->filePath(QStringLiteral("saved.wasclean"));
    QString problem;
    QVERIFY2(copyCapture(
                 path(), saved, [](qint64, qint64) { return true; }, &problem),
        qPrintable(problem));
    CaptureFile copy;
    QVERIFY(copy.openToRead(saved));
    QCOMPARE(copy.rowCount(), readable);
    // Nobody goes on with it: between both there would be a gap.
    Capture capture(path());
    const QSignalSpy failed(&capture, &Capture::failed);
    QTRY_COMPARE(failed.size(), 1);
}

/// After a loss of power, a file may have zeros where the system had not yet written.
void TestStoredBlocks::takesNoHoleForRows()
{
    constexpr qint64 rows = 20'000;
    writeCapture(rows);
    const qint64 size = QFileInfo(blocksPath()).size();
    QVERIFY(QFile::resize(blocksPath(), size / 2) && QFile::resize(blocksPath(), size));
    CaptureFile file;
    QVERIFY(file.openToRead(path()));
    qint64 found = 0;
    for (const qint64 first : file.blockIndex()) {
        const Block block(file.readBlock(first).value_or(QByteArray()));
        for (qsizetype i = 0; i < block.count(); ++i, ++found)
            QVERIFY(block.row(i).message.kind != MessageKind::Open);
    }
    QVERIFY(found > 0 && found < rows);
    file.close();
    const QString saved = m_directory->filePath(QStringLiteral("saved.wasclean"));
    QString problem;
    QVERIFY(!copyCapture(
        path(), saved, [](qint64, qint64) { return true; }, &problem));
    QCOMPARE(problem, QStringLiteral("a part of the file is damaged"));
    QVERIFY(!QFile::exists(saved));
}

void TestStoredBlocks::refusesPlacesThatNobodyWrote_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("before the file") << QByteArray("-5, 3");
    QTest::newRow("in its header") << QByteArray("4, 3");
    QTest::newRow("behind its end") << QByteArray("34, 30");
    QTest::newRow("a size below 0") << QByteArray("40, -1");
    QTest::newRow("too large") << QByteArray("40, 1000000000000");
    QTest::newRow("beyond all numbers") << QByteArray("9223372036854775807, 9223372036854775807");
    QTest::newRow("words") << QByteArray("'a', 'b'");
}

void TestStoredBlocks::refusesPlacesThatNobodyWrote()
{
    QFETCH(QByteArray, place);
    {
        CaptureFile file;
        QVERIFY(file.openToWrite(path(), Layout::TwoFiles));
        QVERIFY(file.begin() && file.writeFullBlock(0, 3, "known") && file.commit());
    }
    sqlite3 *db = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path()).constData(), &db), SQLITE_OK);
    const QByteArray sql = "INSERT INTO place VALUES(3, " + place + ")";
    QCOMPARE(sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(db);
    CaptureFile file;
    QVERIFY2(file.openToRead(path()), qPrintable(file.problem()));
    QCOMPARE(file.readBlock(0), QByteArray("known"));
    const auto block = file.readBlock(3);
    // SQLite takes a word for 0.
    QVERIFY(!block || block->isEmpty());
    QVERIFY(block || !file.problem().isEmpty());
}

/// The system takes a part of the block, and only then has words for what is wrong.
void TestStoredBlocks::saysThatTheDiskIsFull()
{
    CaptureFile file;
    QVERIFY(file.openToWrite(path(), Layout::TwoFiles));
    const FileSizeLimit limit(300'000);
    const QByteArray block(200'000, 'x');
    QVERIFY(file.begin() && file.writeFullBlock(0, 1, block) && file.commit());
    QVERIFY(file.begin() && !file.writeFullBlock(1, 1, block));
    QCOMPARE(file.problem(), qt_error_string(EFBIG));
    file.rollBack();
}

void TestStoredBlocks::followsNoLink()
{
    writeCapture(20'000);
    const QString elsewhere = m_directory->filePath(QStringLiteral("elsewhere"));
    QVERIFY(QFile::rename(blocksPath(), elsewhere));
    QVERIFY(QFile::link(elsewhere, blocksPath()));
    CaptureFile file;
    QVERIFY(!file.openToRead(path()));
    QVERIFY(!file.openToWrite(path(), Layout::TwoFiles));
    // Nor is one written to that was there before the first block was.
    const QString fresh = m_directory->filePath(QStringLiteral("fresh.wasclean"));
    QVERIFY(QFile::link(elsewhere, BlockFile::pathOf(fresh)));
    QVERIFY(file.openToWrite(fresh, Layout::TwoFiles));
    QVERIFY(file.begin());
    QVERIFY(!file.writeFullBlock(0, 1, "block"));
    QVERIFY2(file.problem().contains(QLatin1String("is not a regular file")),
        qPrintable(file.problem()));
}

void TestStoredBlocks::savingMakesOneFile()
{
    constexpr qint64 rows = 20'000;
    writeCapture(rows);
    QVERIFY(QFileInfo(blocksPath()).size() > 1024 * 1024);
    const QString copyPath = m_directory->filePath(QStringLiteral("copy.wasclean"));
    QString problem;
    QVERIFY2(copyCapture(
                 path(), copyPath, [](qint64, qint64) { return true; }, &problem),
        qPrintable(problem));
    QVERIFY(!QFile::exists(BlockFile::pathOf(copyPath)));
    Capture copy(copyPath, Capture::Access::ReadOnly);
    QTRY_COMPARE(copy.count(), rows);
    for (qint64 row = 0; row < rows; row += 97) {
        QVERIFY(samples::equal(
            *samples::read(copy, row), samples::message(row, samples::mixedSize(row))));
    }
    // An older Wasclean can read it.
    CaptureFile file;
    QVERIFY(file.openToRead(copyPath));
    QVERIFY(!file.hasPlaces());
}

void TestStoredBlocks::savingOverItLeavesNoSecondFile()
{
    writeCapture(20'000);
    const QString other = m_directory->filePath(QStringLiteral("other.wasclean"));
    QVERIFY(QFile::copy(path(), other));
    QVERIFY(QFile::copy(blocksPath(), BlockFile::pathOf(other)));
    QString problem;
    QVERIFY2(copyCapture(
                 path(), other, [](qint64, qint64) { return true; }, &problem),
        qPrintable(problem));
    QVERIFY(!QFile::exists(BlockFile::pathOf(other)));
}

void TestStoredBlocks::savingOverItInVainLeavesItWhole()
{
    writeCapture(20'000);
    const QString damaged = m_directory->filePath(QStringLiteral("damaged.wasclean"));
    QFile file(damaged);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("no capture");
    file.close();
    QString problem;
    QVERIFY(!copyCapture(
        damaged, path(), [](qint64, qint64) { return true; }, &problem));
    QVERIFY(!problem.isEmpty());
    Capture capture(path(), Capture::Access::ReadOnly);
    QTRY_COMPARE(capture.count(), 20'000);
}

void TestStoredBlocks::removingTakesBothFiles()
{
    writeCapture(20'000);
    QFile stale(m_directory->filePath(QStringLiteral("gone.wasclean-blocks")));
    QVERIFY(stale.open(QFile::WriteOnly));
    QVERIFY(stale.setFileTime(
        QDateTime::currentDateTime().addDays(-2), QFileDevice::FileModificationTime));
    stale.close();
    // Whoever moved the first file may still come for the second.
    const QString left = QStringLiteral("moved.wasclean-blocks");
    QFile moved(m_directory->filePath(left));
    QVERIFY(moved.open(QFile::WriteOnly));
    moved.close();
    const qint64 bytes = QFileInfo(path()).size() + QFileInfo(blocksPath()).size();
    Recovery recovery(m_directory->path());
    QSignalSpy pruned(&recovery, &Recovery::pruned);
    recovery.prune({std::chrono::hours(24), 0});
    QTRY_COMPARE(pruned.size(), 1);
    QCOMPARE(pruned.first()[0].toInt(), 1);
    QCOMPARE(pruned.first()[1].toLongLong(), bytes);
    QCOMPARE(
        QDir(m_directory->path()).entryList({QStringLiteral("*.wasclean*")}), QStringList{left});
}

WASCLEAN_TEST(TestStoredBlocks, QCoreApplication)

} // namespace tst_storedblocks

#include "tst_storedblocks.moc"
