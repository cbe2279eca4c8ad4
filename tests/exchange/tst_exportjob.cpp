#include "app/capture/capturefile.h"
#include "app/exchange/capturesink.h"
#include "app/exchange/exportjob.h"
#include "tests/capture/samples.h"
#include "tests/exchange/exchangesamples.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

namespace tst_exportjob {

using namespace wasclean;
using namespace wasclean::exchangesamples;

class TestExportJob : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesAndTells();
    void cancelLeavesNothing_data();
    void cancelLeavesNothing();
    void olderFileStays();
    void destructionWaits();
    void unreadableCaptureIsTold();
    void framesAreExportedAsRowsAre_data();
    void framesAreExportedAsRowsAre();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    QByteArray contentOf(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    ExportRequest request(const char *name) const
    {
        ExportRequest request;
        request.capturePath = path("in.wasclean");
        request.filePath = path(name);
        request.format = formatOf(request.filePath).value();
        return request;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExportJob::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    CaptureSink sink(path("in.wasclean"));
    for (qint64 i = 0; i < 20'000; ++i)
        QVERIFY(sink.put(row(MessageKind::Text, Direction::Sent, QByteArray::number(i), i)));
    QVERIFY(sink.finish());
}

void TestExportJob::writesAndTells()
{
    ExportJob job(request("a.csv"));
    QSignalSpy progress(&job, &ExportJob::progress);
    QSignalSpy finished(&job, &ExportJob::finished);
    job.start();
    QVERIFY(finished.wait(60'000));
    QCOMPARE(finished.first().first().toString(), QString());
    QCOMPARE(progress.last().at(0).toLongLong(), 20'000);
    QCOMPARE(progress.last().at(1).toLongLong(), 20'000);
    const QByteArray written = contentOf("a.csv");
    const QByteArrayList lines = written.split('\n');
    // The head, the rows, and nothing after the last line end.
    QCOMPARE(lines.size(), 20'002);
    QVERIFY(lines.last().isEmpty());
    for (qsizetype i = 0; i < 20'000; ++i) {
        const QByteArray &line = lines[i + 1];
        const QByteArray begin = '"' + QByteArray::number(i + 1) + "\",";
        const QByteArray end = ",\"" + QByteArray::number(i) + "\"\r";
        QVERIFY2(line.startsWith(begin) && line.endsWith(end), line.constData());
    }
}

void TestExportJob::cancelLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"a.har", "a.jsonl", "a.csv", "a.txt", "a.html", "a.wasclean"})
        QTest::newRow(name) << QByteArray(name);
}

void TestExportJob::cancelLeavesNothing()
{
    QFETCH(QByteArray, name);
    ExportJob job(request(name.constData()));
    QSignalSpy finished(&job, &ExportJob::finished);
    job.cancel();
    job.start();
    QVERIFY(finished.wait(60'000));
    QVERIFY(finished.first().first().toString().contains(QLatin1String("cancelled")));
    QVERIFY(job.isCancelled());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
        QStringList({QStringLiteral("in.wasclean")}));
}

void TestExportJob::olderFileStays()
{
    QFile older(path("a.csv"));
    QVERIFY(older.open(QIODevice::WriteOnly));
    older.write("older");
    older.close();
    ExportJob job(request("a.csv"));
    QSignalSpy finished(&job, &ExportJob::finished);
    job.cancel();
    job.start();
    QVERIFY(finished.wait(60'000));
    QVERIFY(older.open(QIODevice::ReadOnly));
    QCOMPARE(older.readAll(), QByteArray("older"));
}

void TestExportJob::destructionWaits()
{
    {
        ExportJob job(request("a.html"));
        job.start();
    }
    // Either it was done before, or there is nothing; no half file and no thread that goes on.
    if (QFile::exists(path("a.html"))) {
        const QByteArray written = contentOf("a.html");
        QVERIFY(written.trimmed().endsWith("</html>"));
        QVERIFY(written.contains(">19999<"));
    } else {
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
            QStringList({QStringLiteral("in.wasclean")}));
    }
}

void TestExportJob::unreadableCaptureIsTold()
{
    ExportRequest wrong = request("a.csv");
    wrong.capturePath = path("nowhere.wasclean");
    ExportJob job(wrong);
    QSignalSpy finished(&job, &ExportJob::finished);
    job.start();
    QVERIFY(finished.wait(60'000));
    QVERIFY(finished.first().first().toString().contains(QLatin1String("could not be read")));
    QVERIFY(!QFile::exists(path("a.csv")));
}

void TestExportJob::framesAreExportedAsRowsAre_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"a.har", "a.jsonl", "a.csv", "a.txt"})
        QTest::newRow(name) << QByteArray(name);
}

/// Byte for byte, whatever blocks the capture has.
void TestExportJob::framesAreExportedAsRowsAre()
{
    QFETCH(QByteArray, name);
    QByteArray contents[2];
    for (const bool hasFrames : {false, true}) {
        const QString folder = path(hasFrames ? "frames" : "rows");
        QVERIFY(QDir().mkpath(folder));
        ExportRequest request;
        request.capturePath = folder + QStringLiteral("/in.wasclean");
        request.filePath = folder + u'/' + QString::fromLatin1(name);
        request.format = formatOf(request.filePath).value();
        CaptureFile file;
        QVERIFY(file.openToWrite(request.capturePath));
        for (qint64 first = 0; first < 2'000; first += 200) {
            const std::vector<Message> messages = samples::messagesInOneFrame(first, 200);
            QByteArray rows;
            for (const Message &message : messages)
                encode(rows, message);
            QVERIFY(file.writeBlock(first, 200, hasFrames ? samples::frameBlock(messages) : rows));
        }
        file.close();
        ExportJob job(request);
        QSignalSpy finished(&job, &ExportJob::finished);
        job.start();
        QVERIFY(finished.wait(60'000));
        QCOMPARE(finished.first().first().toString(), QString());
        QFile written(request.filePath);
        QVERIFY(written.open(QIODevice::ReadOnly));
        contents[hasFrames ? 1 : 0] = written.readAll();
    }
    QVERIFY(contents[0].size() > 2'000 * 30);
    QVERIFY(contents[0] == contents[1]);
}

WASCLEAN_TEST(TestExportJob, QCoreApplication)

} // namespace tst_exportjob

#include "tst_exportjob.moc"
