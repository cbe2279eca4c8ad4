#include "app/commandline.h"
#include "app/exchange/capturesource.h"
#include "app/exchange/convert.h"
#include "tests/exchange/exchangesamples.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <sqlite3.h>

#include <csignal>

#include <sys/stat.h>

namespace tst_convert {

using namespace wasclean;
using namespace wasclean::exchangesamples;

class TestConvert : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyPair_data();
    void everyPair();
    void secretsGo();
    void wrongArguments_data();
    void wrongArguments();
    void brokenFileIsConvertedInPart();
    void foreignCaptures_data();
    void foreignCaptures();
    void damagedCaptureIsConvertedInPart();
    void missingFiles_data();
    void missingFiles();
    void pipes_data();
    void pipes();
    void linkBesideACapture();
    void signalsLeaveNothingHalf_data();
    void signalsLeaveNothingHalf();
    void commandLine_data();
    void commandLine();

private:
    int convert(const QString &in, const QString &out, bool secrets = false)
    {
        m_said.clear();
        QTextStream err(&m_said);
        return convertFiles(in, out, secrets, err);
    }

    static void execute(const QString &file, const QByteArray &sql)
    {
        sqlite3 *db = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(file).constData(), &db), SQLITE_OK);
        QCOMPARE(sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(db);
    }

    QString path(const QByteArray &name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }

    static QString chrome() { return QStringLiteral(WASCLEAN_TEST_DATA "/har/chrome.har"); }

    QString m_said;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestConvert::everyPair_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    for (const char *from : {"a.wasclean", "a.har", "a.jsonl"}) {
        for (const char *to : {"b.wasclean", "b.har", "b.jsonl", "b.csv", "b.txt", "b.html"})
            QTest::addRow("%s to %s", from, to) << QByteArray(from) << QByteArray(to);
    }
}

void TestConvert::everyPair()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QCOMPARE(convert(chrome(), path(from.constData()), true), 0);
    QCOMPARE(convert(path(from.constData()), path(to.constData()), true), 0);
    QCOMPARE(m_said, QString());
    QFile file(path(to.constData()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("Hello from server"));
    if (!to.endsWith(".csv"))
        QVERIFY(content.contains("secret123"));
    if (!to.endsWith(".wasclean"))
        return;
    CaptureSource source;
    QVERIFY(source.open(file.fileName()));
    QCOMPARE(source.total(), 3 * 11 + 2);
}

void TestConvert::secretsGo()
{
    QCOMPARE(convert(chrome(), path("a.har")), 0);
    QFile file(path("a.har"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(!content.contains("secret123"));
    QVERIFY(content.contains("/bye?token=[redacted]"));
}

void TestConvert::wrongArguments_data()
{
    QTest::addColumn<QString>("in");
    QTest::addColumn<QString>("out");
    QTest::newRow("unknown input") << QStringLiteral("a.xyz") << QStringLiteral("b.har");
    QTest::newRow("no ending") << QStringLiteral("a") << QStringLiteral("b.har");
    QTest::newRow("unknown output") << chrome() << QStringLiteral("b.xml");
    QTest::newRow("CSV cannot be read") << QStringLiteral("a.csv") << QStringLiteral("b.har");
    QTest::newRow("onto itself") << chrome() << chrome();
}

void TestConvert::wrongArguments()
{
    QFETCH(QString, in);
    QFETCH(QString, out);
    QCOMPARE(convert(in, out), 2);
    QVERIFY(!m_said.isEmpty());
}

void TestConvert::brokenFileIsConvertedInPart()
{
    QFile whole(chrome());
    QFile part(path("part.har"));
    QVERIFY(whole.open(QIODevice::ReadOnly) && part.open(QIODevice::WriteOnly));
    part.write(whole.readAll().left(9000));
    part.close();
    QCOMPARE(convert(part.fileName(), path("b.jsonl")), 1);
    QVERIFY2(m_said.contains(QLatin1String("line ")), qPrintable(m_said));
    QFile file(path("b.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Hello from server"));
}

void TestConvert::foreignCaptures_data()
{
    QTest::addColumn<QByteArray>("sql");
    const QByteArray endless
        = "WITH RECURSIVE c(x) AS (SELECT 0 UNION ALL SELECT x+1 FROM c) SELECT ";
    QTest::newRow("endless view of meta") << "DROP TABLE meta; CREATE VIEW meta AS " + endless
            + "'format' AS key, 1 AS value FROM c WHERE x<0";
    QTest::newRow("endless view of block") << "DROP TABLE block; CREATE VIEW block AS " + endless
            + "x AS first, zeroblob(32) AS data FROM c";
    QTest::newRow("rows from a huge number on")
        << QByteArray("UPDATE block SET first=9223372036854775807 WHERE first=0");
}

void TestConvert::foreignCaptures()
{
    QFETCH(QByteArray, sql);
    QCOMPARE(convert(chrome(), path("a.wasclean")), 0);
    execute(path("a.wasclean"), sql);
    QCOMPARE(convert(path("a.wasclean"), path("b.jsonl")), 1);
    QVERIFY2(m_said.endsWith(QLatin1String(".\n")), qPrintable(m_said));
    QVERIFY(!QFile::exists(path("b.jsonl")));
}

void TestConvert::damagedCaptureIsConvertedInPart()
{
    QCOMPARE(convert(chrome(), path("a.wasclean")), 0);
    execute(path("a.wasclean"), "INSERT INTO block VALUES(9223372036854775807, x'61')");
    QCOMPARE(convert(path("a.wasclean"), path("b.jsonl")), 1);
    QVERIFY2(m_said.contains(QLatin1String("nothing after row")), qPrintable(m_said));
    QFile file(path("b.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Hello from server"));
}

void TestConvert::missingFiles_data()
{
    QTest::addColumn<QByteArray>("in");
    QTest::newRow("HAR") << QByteArray("no.har");
    QTest::newRow("JSON Lines") << QByteArray("no.jsonl");
    QTest::newRow("capture") << QByteArray("no.wasclean");
}

void TestConvert::missingFiles()
{
    QFETCH(QByteArray, in);
    QCOMPARE(convert(path(in.constData()), path("b.csv")), 1);
    QVERIFY(!m_said.isEmpty());
    QVERIFY(!QFile::exists(path("b.csv")));
    QVERIFY(!QFile::exists(path(in.constData())));
}

void TestConvert::pipes_data()
{
    QTest::addColumn<QString>("pipe");
    QTest::addColumn<QString>("in");
    for (const char *name : {"a.har", "a.jsonl", "a.wasclean"})
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(name);
    for (const char *name : {"a.wasclean-journal", "a.wasclean-wal", "a.wasclean-shm"})
        QTest::newRow(name) << QString::fromLatin1(name) << QStringLiteral("a.wasclean");
}

/// Who opens a pipe that nobody writes to waits for ever; SQLite opens what is beside a capture.
void TestConvert::pipes()
{
    QFETCH(QString, pipe);
    QFETCH(QString, in);
    if (pipe != in)
        QCOMPARE(convert(chrome(), m_folder->filePath(in)), 0);
    const QString path = m_folder->filePath(pipe);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QCOMPARE(convert(m_folder->filePath(in), m_folder->filePath(QStringLiteral("b.csv"))), 1);
    QVERIFY2(m_said.contains(path), qPrintable(m_said));
}

void TestConvert::linkBesideACapture()
{
    QCOMPARE(convert(chrome(), path("a.wasclean")), 0);
    QVERIFY(QFile::link(path("elsewhere"), path("a.wasclean-wal")));
    QCOMPARE(convert(path("a.wasclean"), path("b.csv")), 1);
    QVERIFY2(m_said.contains(QLatin1String("is not a regular file")), qPrintable(m_said));
    QVERIFY(!QFile::exists(path("elsewhere")));
}

void TestConvert::signalsLeaveNothingHalf_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("SIGTERM") << SIGTERM << QByteArray("out.txt");
    QTest::newRow("SIGHUP") << SIGHUP << QByteArray("out.wasclean");
    QTest::newRow("SIGINT") << SIGINT << QByteArray("out.har");
}

/// The file that was there before stays, and nothing else does.
void TestConvert::signalsLeaveNothingHalf()
{
    QFETCH(int, number);
    QFETCH(QByteArray, to);
    QCOMPARE(convert(chrome(), path("small.jsonl")), 0);
    QFile small(path("small.jsonl"));
    QVERIFY(small.open(QIODevice::ReadOnly));
    const QByteArray lines = small.readAll();
    const QByteArray before = "what was there before";
    const QTemporaryDir scratch;
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("out")));
    const QString out = path("out/" + to);

    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TMPDIR"), scratch.path());
    program.setProcessEnvironment(environment);
    // A machine on which all of it is done before we look gets more to do.
    for (int size = 10'000; size < 10'000'000 && program.exitCode() == 0; size *= 4) {
        QFile large(path("large.jsonl"));
        QVERIFY(large.open(QIODevice::WriteOnly));
        for (int i = 0; i < size; i += 35)
            large.write(lines);
        large.close();
        QFile old(out);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write(before);
        old.close();
        program.start(
            QStringLiteral(WASCLEAN_PROGRAM), {QStringLiteral("--convert"), large.fileName(), out});
        const auto hasBegun = [&program, &scratch] {
            return program.state() == QProcess::NotRunning
                || !QDir(scratch.path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot);
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasBegun(), 60'000);
        if (program.state() != QProcess::NotRunning)
            ::kill(pid_t(program.processId()), number);
        QVERIFY(program.state() == QProcess::NotRunning || program.waitForFinished(60'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    }
    QCOMPARE(program.exitCode(), 128 + number);
    QVERIFY(program.readAllStandardError().contains("cancelled"));
    QFile kept(out);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), before);
    QCOMPARE(QDir(path("out")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList(QString::fromLatin1(to)));
    QVERIFY(QDir(scratch.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestConvert::commandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("good");
    QTest::addColumn<bool>("secrets");
    const auto row = [](const char *name, const char *arguments, bool good, bool secrets = false) {
        QTest::newRow(name) << QString::fromUtf8(arguments).split(u' ') << good << secrets;
    };
    row("two files", "--convert a.har b.csv", true);
    row("a name like an option", "--convert -a.har --b.csv", true);
    row("with secrets", "--convert a.har b.csv --include-secrets", true, true);
    row("secrets first", "--include-secrets --convert a.har b.csv", true, true);
    row("one file", "--convert a.har", false);
    row("no file", "--convert", false);
    row("with a value", "--convert=a.har b.csv", false);
    row("with a URL", "--convert a.har b.csv ws://a/", false);
    row("and connect", "--connect --convert a.har b.csv", false);
    row("secrets without converting", "--include-secrets", false);
}

void TestConvert::commandLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, good);
    const auto line = parseCommandLine(arguments);
    QCOMPARE(bool(line), good);
    QCOMPARE(line.problem.isEmpty(), good);
    if (!good)
        return;
    QCOMPARE(line->mode, CommandLine::Mode::Convert);
    QVERIFY(line->convertFrom.endsWith(QLatin1String("a.har")));
    QVERIFY(line->convertTo.endsWith(QLatin1String("b.csv")));
    QTEST(line->includeSecrets, "secrets");
}

WASCLEAN_TEST(TestConvert, QCoreApplication)

} // namespace tst_convert

#include "tst_convert.moc"
