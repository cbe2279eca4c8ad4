#include "app/capture/recovery.h"

#include "app/capture/capture.h"
#include "app/capture/capturefile.h"
#include "app/capture/preallocate.h"
#include "tests/capture/reading.h"
#include "tests/capture/samples.h"
#include "tests/support/portable.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <sys/stat.h>

namespace tst_recovery {

using namespace wasclean;
using namespace std::chrono_literals;

class TestRecovery : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void offersWhatACrashLeft();
    void forgetsWhatWasDismissed();
    void givesBackWhatAKilledWriterKept();
    void prunesByAge();
    void keepsWhatIsRead();
    void prunesBySize();
    void savesACopy();
    void cancelsSaving();
    void refusesToSave();

private:
    /// What is left of files that never became complete.
    QStringList parts() const
    {
        return QDir(m_directory->path()).entryList({QStringLiteral("*.part*")});
    }

    QString path(const char *name) const { return m_directory->filePath(QLatin1String(name)); }

    void write(const QString &path, qint64 rows) const;
    void crash(const QString &path, qint64 rows) const;
    static void setAge(const QString &path, int days);
    QStringList offered(Recovery &recovery) const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestRecovery::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void TestRecovery::write(const QString &path, qint64 rows) const
{
    {
        Capture capture(path);
        capture.append(samples::batch(0, rows));
        QTRY_COMPARE(capture.count(), rows);
    }
    CaptureThreads::waitUntilClosed(path);
}

/// What is there when the program is killed: an empty journal beside the file, and no clean end.
void TestRecovery::crash(const QString &path, qint64 rows) const
{
    const QString live = path + QStringLiteral(".live");
    Capture capture(live);
    capture.append(samples::batch(0, rows));
    QTRY_COMPARE(capture.count(), rows);
    CaptureFile reader;
    const auto isWritten = [&reader, &live, rows] {
        if (!reader.isOpen() && !reader.openToRead(live))
            return false;
        return reader.rowCount() == rows;
    };
    QTRY_VERIFY(isWritten());
    QVERIFY(QFile::copy(live, path));
    QVERIFY(QFile::copy(live + QStringLiteral("-journal"), path + QStringLiteral("-journal")));
    if (QFile::exists(BlockFile::pathOf(live)))
        QVERIFY(QFile::copy(BlockFile::pathOf(live), BlockFile::pathOf(path)));
}

void TestRecovery::setAge(const QString &path, int days)
{
    const QDateTime time = QDateTime::currentDateTime().addDays(-days);
    for (const QString &part : {path, BlockFile::pathOf(path)}) {
        QFile file(part);
        if (!file.exists())
            continue;
        QVERIFY(file.open(QFile::ReadWrite));
        QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
    }
}

QStringList TestRecovery::offered(Recovery &recovery) const
{
    QStringList names;
    bool answered = false;
    QObject context;
    connect(
        &recovery, &Recovery::found, &context, [&](const std::vector<UnfinishedCapture> &captures) {
            for (const UnfinishedCapture &capture : captures)
                names.append(
                    QFileInfo(capture.path).fileName() + u' ' + QString::number(capture.rows));
            answered = true;
        });
    recovery.search();
    [&answered] { QTRY_VERIFY(answered); }();
    return names;
}

void TestRecovery::offersWhatACrashLeft()
{
    write(path("finished.wasclean"), 1'000);
    crash(path("crashed.wasclean"), 1'000);
    crash(path("empty.wasclean"), 1);
    QFile::resize(path("empty.wasclean"), 0);
    QFile other(path("other.wasclean"));
    QVERIFY(other.open(QFile::WriteOnly));
    other.write("Dear diary");
    other.close();
    Capture used(path("used.wasclean"));
    used.append(samples::batch(0, 10));
    QTRY_COMPARE(used.count(), 10);
    Recovery recovery(m_directory->path());
    QCOMPARE(offered(recovery), QStringList{QStringLiteral("crashed.wasclean 1000")});
    Capture opened(path("crashed.wasclean"), Capture::Access::ReadOnly);
    QTRY_COMPARE(opened.count(), 1'000);
    QVERIFY(samples::equal(
        *samples::read(opened, 999), samples::message(999, samples::mixedSize(999))));
}

void TestRecovery::forgetsWhatWasDismissed()
{
    crash(path("a.wasclean"), 100);
    crash(path("b.wasclean"), 100);
    Recovery recovery(m_directory->path());
    QCOMPARE(offered(recovery).size(), 2);
    recovery.dismiss(path("a.wasclean"));
    QCOMPARE(offered(recovery), QStringList{QStringLiteral("b.wasclean 100")});
    recovery.remove(path("b.wasclean"));
    QCOMPARE(offered(recovery), QStringList());
    QVERIFY(!QFile::exists(path("b.wasclean")));
    QVERIFY(QFile::exists(path("a.wasclean")));
}

/// Room on the disk for blocks that did not come, which the size of the file does not show.
void TestRecovery::givesBackWhatAKilledWriterKept()
{
    crash(path("crashed.wasclean"), 20'000);
    const QString blocks = BlockFile::pathOf(path("crashed.wasclean"));
    const auto used = [&blocks] {
        struct stat facts = {};
        return ::stat(QFile::encodeName(blocks).constData(), &facts) == 0
            ? qint64(facts.st_blocks) * 512
            : -1;
    };
    QFile file(blocks);
    QVERIFY(file.open(QFile::ReadWrite));
    const qint64 before = used();
    preallocate(file.handle(), file.size(), qint64(64) * 1024 * 1024);
    QVERIFY(isPortableBuild || used() > before);
    const QDateTime changed = QFileInfo(blocks).lastModified();
    Recovery recovery(m_directory->path());
    QCOMPARE(offered(recovery), QStringList{QStringLiteral("crashed.wasclean 20000")});
    QVERIFY(used() <= before);
    QCOMPARE(QFileInfo(blocks).lastModified(), changed);
}

void TestRecovery::prunesByAge()
{
    // As many as have a second file.
    write(path("old.wasclean"), 10'000);
    QVERIFY(QFile::exists(BlockFile::pathOf(path("old.wasclean"))));
    setAge(path("old.wasclean"), 40);
    write(path("new.wasclean"), 100);
    {
        const Capture empty(path("empty.wasclean"));
    }
    {
        Capture capture(path("new.wasclean"));
        const QSignalSpy saved(&capture, &Capture::saved);
        capture.saveAs(path("saved.wasclean"));
        QTRY_COMPARE(saved.count(), 1);
    }
    setAge(path("saved.wasclean"), 40);
    const Capture used(path("used.wasclean"));
    QTRY_VERIFY(QFile::exists(path("used.wasclean.lock")));
    setAge(path("used.wasclean"), 40);
    Recovery recovery(m_directory->path());
    QSignalSpy pruned(&recovery, &Recovery::pruned);
    recovery.prune({30 * 24h, qint64(1) << 40});
    QTRY_COMPARE(pruned.count(), 1);
    QCOMPARE(pruned.first().first().toInt(), 2);
    QVERIFY(!QFile::exists(path("old.wasclean")));
    QVERIFY(!QFile::exists(path("empty.wasclean")));
    for (const char *const kept : {"new.wasclean", "saved.wasclean", "used.wasclean"})
        QVERIFY2(QFile::exists(path(kept)), kept);
}

/// Also under a name that would be a pattern.
void TestRecovery::keepsWhatIsRead()
{
    const QString path = this->path("a[1].wasclean");
    write(path, 100);
    const Capture reading(path, Capture::Access::ReadOnly);
    const auto isLocked = [this] {
        const QStringList names = QDir(m_directory->path()).entryList(QDir::Files);
        return std::any_of(names.begin(), names.end(), [](const QString &name) {
            return name.startsWith(QLatin1String("a[1].wasclean.reading-"));
        });
    };
    QTRY_VERIFY(isLocked());
    setAge(path, 40);
    Recovery recovery(m_directory->path());
    const QSignalSpy pruned(&recovery, &Recovery::pruned);
    recovery.prune({30 * 24h, qint64(1) << 40});
    QTRY_COMPARE(pruned.count(), 1);
    QVERIFY(QFile::exists(path));
}

void TestRecovery::prunesBySize()
{
    int age = 3;
    for (const char *const name : {"a.wasclean", "b.wasclean", "c.wasclean"}) {
        write(path(name), 10'000);
        setAge(path(name), age--);
    }
    const qint64 size = QFileInfo(path("a.wasclean")).size()
        + QFileInfo(BlockFile::pathOf(path("a.wasclean"))).size();
    Recovery recovery(m_directory->path());
    const QSignalSpy pruned(&recovery, &Recovery::pruned);
    recovery.prune({30 * 24h, size * 5 / 2});
    QTRY_COMPARE(pruned.count(), 1);
    QVERIFY(!QFile::exists(path("a.wasclean")));
    QVERIFY(QFile::exists(path("b.wasclean")));
    QVERIFY(QFile::exists(path("c.wasclean")));
}

void TestRecovery::savesACopy()
{
    QFile replaced(path("copy.wasclean"));
    QVERIFY(replaced.open(QFile::WriteOnly));
    replaced.write("replaced");
    replaced.close();
    Capture capture(path("a.wasclean"));
    const QSignalSpy saved(&capture, &Capture::saved);
    const QSignalSpy progress(&capture, &Capture::saveProgress);
    capture.append(samples::batch(0, 30'000));
    capture.marks().setNote(7, QStringLiteral("note"));
    capture.saveAs(path("copy.wasclean"));
    capture.append(samples::batch(30'000, 1'000));
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE_GT(progress.count(), 0);
    QCOMPARE(parts(), QStringList());
    for (const char *const left : {"copy.wasclean-wal", "copy.wasclean-journal"})
        QVERIFY2(!QFile::exists(path(left)), left);
    // Nobody else may read it.
    const QFile::Permissions others
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path("copy.wasclean")) & others));
    Capture copy(path("copy.wasclean"), Capture::Access::ReadOnly);
    const QSignalSpy opened(&copy, &Capture::opened);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE_GE(copy.count(), 30'000);
    QCOMPARE(copy.marks().mark(7).note, QStringLiteral("note"));
    for (const qint64 row : {0, 20'010, 29'999})
        QVERIFY(samples::equal(
            *samples::read(copy, row), samples::message(row, samples::mixedSize(row))));
}

void TestRecovery::cancelsSaving()
{
    Capture capture(path("a.wasclean"));
    const QSignalSpy cancelled(&capture, &Capture::saveCancelled);
    capture.append(samples::batch(0, 30'000));
    capture.saveAs(path("copy.wasclean"));
    QVERIFY(capture.isSaving());
    capture.cancelSave();
    QTRY_COMPARE(cancelled.count(), 1);
    QVERIFY(!capture.isSaving());
    QVERIFY(!QFile::exists(path("copy.wasclean")));
    QCOMPARE(parts(), QStringList());
}

void TestRecovery::refusesToSave()
{
    const Capture other(path("other.wasclean"));
    QTRY_VERIFY(QFile::exists(path("other.wasclean.lock")));
    Capture capture(path("a.wasclean"));
    capture.append(samples::batch(0, 100));
    QSignalSpy failed(&capture, &Capture::saveFailed);
    for (const char *const name : {"a.wasclean", "other.wasclean", "no/such/place.wasclean"}) {
        capture.saveAs(path(name));
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY2(failed.takeFirst().first().toString().contains(QLatin1String(name)), name);
    }
    Capture second(path("a.wasclean"));
    const QSignalSpy refused(&second, &Capture::failed);
    QTRY_COMPARE(refused.count(), 1);
}

WASCLEAN_TEST(TestRecovery, QCoreApplication)

} // namespace tst_recovery

#include "tst_recovery.moc"
