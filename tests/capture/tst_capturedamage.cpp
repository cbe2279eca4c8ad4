#include "app/capture/capture.h"
#include "app/capture/capturecopy.h"
#include "app/capture/capturefile.h"
#include "app/capture/filterscan.h"
#include "tests/capture/reading.h"
#include "tests/capture/samples.h"
#include "tests/support/fuzzrounds.h"
#include "tests/support/testrunner.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <utility>
#include <vector>

namespace tst_capturedamage {

using namespace wasclean;

/// Files that were damaged at random: read as far as they are sound, without a crash or a hang.
class TestCaptureDamage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsDamagedFiles();
    void opensDamagedFiles();
    void opensTruncatedFiles();

private:
    QString damaged(QRandomGenerator &random);
    void repair();
    qint64 readAll(const QString &path) const;
    std::optional<qint64> openAndScan(const QString &path) const;

    QTemporaryDir m_directory;
    QByteArray m_sound;
    /// The damaged file. Only what is not as it was is written again.
    QFile m_file;
    std::vector<qint64> m_flipped;
    qint64 m_rows = 1'000;
};

namespace {

constexpr int pageSize = 16'384;

/// Large enough for parts, small enough to be read thousands of times.
qsizetype sizeOf(qint64 row) { return row == 500 ? 300'000 : row * 31 % 50; }

} // namespace

void TestCaptureDamage::initTestCase()
{
    const QString written = m_directory.filePath(QStringLiteral("written.wasclean"));
    {
        Capture capture(written);
        std::vector<Message> messages;
        for (qint64 row = 0; row < m_rows; ++row)
            messages.push_back(samples::message(row, sizeOf(row)));
        capture.append(samples::batchOf(std::move(messages)));
        capture.marks().setNote(5, QStringLiteral("note"));
        QTRY_COMPARE(capture.count(), m_rows);
    }
    CaptureThreads::waitUntilClosed();
    // One file has all of it.
    const QString path = m_directory.filePath(QStringLiteral("sound.wasclean"));
    QString problem;
    QVERIFY2(copyCapture(
                 written, path, [](qint64, qint64) { return true; }, &problem),
        qPrintable(problem));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    m_sound = file.readAll();
    QCOMPARE(openAndScan(path), std::optional<qint64>(m_rows));
    m_file.setFileName(m_directory.filePath(QStringLiteral("damaged.wasclean")));
    QVERIFY(m_file.open(QFile::ReadWrite));
    repair();
    QCOMPARE(openAndScan(m_file.fileName()), std::optional<qint64>(m_rows));
}

/// Flips some bytes, mostly in the pages that hold the structure, or cuts the file.
QString TestCaptureDamage::damaged(QRandomGenerator &random)
{
    repair();
    if (random.bounded(5) == 0) {
        m_file.resize(random.bounded(int(m_sound.size())));
        return m_file.fileName();
    }
    const bool inStructure = random.bounded(2) == 0;
    for (int flips = 1 + random.bounded(8); flips > 0; --flips) {
        const int page = random.bounded(int(m_sound.size() / pageSize));
        const int inPage = random.bounded(inStructure ? 120 : pageSize);
        m_flipped.push_back(qint64(page) * pageSize + inPage);
        m_file.seek(m_flipped.back());
        m_file.putChar(char(random.bounded(256)));
    }
    m_file.flush();
    return m_file.fileName();
}

void TestCaptureDamage::repair()
{
    for (const char *const ending : {"-wal", "-shm", "-journal"})
        QFile::remove(m_file.fileName() + QLatin1String(ending));
    const qint64 size = m_file.size();
    m_file.seek(size);
    m_file.write(m_sound.mid(size));
    for (const qint64 at : std::exchange(m_flipped, {})) {
        m_file.seek(at);
        m_file.putChar(m_sound[at]);
    }
    m_file.flush();
}

/// Everything that is in the file, without threads. Returns how many rows could be read.
qint64 TestCaptureDamage::readAll(const QString &path) const
{
    CaptureFile file;
    qint64 rows = 0;
    if (!file.openToRead(path))
        return rows;
    for (const qint64 first : file.blockIndex()) {
        const Block block(file.readBlock(first).value_or(QByteArray()));
        for (qsizetype i = 0; i < block.count(); ++i)
            rows += block.row(i).message.payload.size() >= 0 ? 1 : 0;
        file.readPart(first, 0);
    }
    file.readMarks();
    return rows;
}

/// How many rows a window shows, after all of them went through a filter; nothing when the file is
/// refused. It says one of both.
std::optional<qint64> TestCaptureDamage::openAndScan(const QString &path) const
{
    Capture capture(path, Capture::Access::ReadOnly);
    bool opened = false;
    bool failed = false;
    QObject context;
    connect(&capture, &Capture::opened, &context, [&opened] { opened = true; });
    connect(&capture, &Capture::failed, &context, [&failed] { failed = true; });
    const QDeadlineTimer deadline(30'000);
    while (!opened && !failed && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1'000);
    if (!opened) {
        if (!failed)
            qFatal("It neither opens nor says why.");
        return {};
    }
    FilterScan scan(&capture, *parseFilter({QStringLiteral("no such text")}), 0);
    while (!scan.isDone() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1'000);
    if (!scan.isDone())
        qFatal("The scan does not end.");
    samples::read(capture, capture.count() / 2);
    samples::read(capture, capture.count() - 1);
    return capture.count();
}

void TestCaptureDamage::readsDamagedFiles()
{
    // Always the same damage, so that a failure can be looked at.
    QRandomGenerator random(20'261'122);
    qint64 readable = 0;
    constexpr int rounds = fuzzRounds(3'000);
    for (int round = 0; round < rounds; ++round)
        readable += readAll(damaged(random)) > 0 ? 1 : 0;
    QCOMPARE_GT(readable, rounds / 10);
}

void TestCaptureDamage::opensDamagedFiles()
{
    QRandomGenerator random(7);
    int opened = 0;
    for (int round = 0; round < 300; ++round)
        opened += openAndScan(damaged(random)).has_value() ? 1 : 0;
    QCOMPARE_GT(opened, 50);
}

void TestCaptureDamage::opensTruncatedFiles()
{
    qint64 most = 0;
    for (const double part : {0.0, 0.1, 0.4, 0.5, 0.7, 0.9, 0.99}) {
        repair();
        m_file.resize(qint64(double(m_sound.size()) * part));
        most = std::max(most, openAndScan(m_file.fileName()).value_or(0));
    }
    QCOMPARE_GT(most, 0);
}

WASCLEAN_TEST(TestCaptureDamage, QCoreApplication)

} // namespace tst_capturedamage

#include "tst_capturedamage.moc"
