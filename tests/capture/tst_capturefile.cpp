#include "app/capture/capturefile.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <limits>

namespace tst_capturefile {

using namespace wasclean;

class TestCaptureFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void createsAndReopens();
    void takesAnEmptyFile();
    void readsWhileWriting();
    void replacesThePiecesOfABlock();
    void forgetsWhatIsRolledBack();
    void keepsParts();
    void refusesANewerFormat();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void saysWhatIsMissing();
    void refusesForeignTables_data();
    void refusesForeignTables();
    void opensTheFirstFormat();
    void stopsAtRowsThatNobodyWrote_data();
    void stopsAtRowsThatNobodyWrote();
    void believesNoLength_data();
    void believesNoLength();
    void stopsWhenTold();

private:
    QString path() const { return m_directory->filePath(QStringLiteral("a.wasclean")); }

    void execute(const QByteArray &sql) const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestCaptureFile::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void TestCaptureFile::execute(const QByteArray &sql) const
{
    sqlite3 *db = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path()).constData(), &db), SQLITE_OK);
    QCOMPARE(sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(db);
}

void TestCaptureFile::createsAndReopens()
{
    {
        CaptureFile file;
        QVERIFY2(file.openToWrite(path()), qPrintable(file.problem()));
        QVERIFY(file.blockIndex().empty());
        QVERIFY(file.begin() && file.writeBlock(0, 3, "abc") && file.writeBlock(3, 1, "")
            && file.commit());
    }
    CaptureFile file;
    QVERIFY2(file.openToWrite(path()), qPrintable(file.problem()));
    QCOMPARE(file.blockIndex(), (std::vector<qint64>{0, 3}));
    QCOMPARE(file.readBlock(0), QByteArray("abc"));
    QCOMPARE(file.readBlock(3), QByteArray());
}

void TestCaptureFile::takesAnEmptyFile()
{
    QFile empty(path());
    QVERIFY(empty.open(QFile::WriteOnly));
    empty.close();
    CaptureFile file;
    QVERIFY2(file.openToWrite(path()), qPrintable(file.problem()));
}

void TestCaptureFile::readsWhileWriting()
{
    CaptureFile writer;
    QVERIFY(writer.openToWrite(path()));
    CaptureFile reader;
    QVERIFY2(reader.openToRead(path()), qPrintable(reader.problem()));
    QVERIFY(writer.begin() && writer.writeBlock(0, 1, "new"));
    QVERIFY(reader.blockIndex().empty());
    QVERIFY(writer.commit());
    QCOMPARE(reader.readBlock(0), QByteArray("new"));
}

void TestCaptureFile::replacesThePiecesOfABlock()
{
    CaptureFile file;
    QVERIFY(file.openToWrite(path()));
    QVERIFY(file.writeBlock(0, 2, "a") && file.writeBlock(2, 2, "b") && file.writeBlock(4, 1, "c"));
    QVERIFY(file.writeBlock(0, 4, "ab"));
    QCOMPARE(file.blockIndex(), (std::vector<qint64>{0, 4}));
    QCOMPARE(file.readBlock(0), QByteArray("ab"));
}

void TestCaptureFile::forgetsWhatIsRolledBack()
{
    CaptureFile file;
    QVERIFY(file.openToWrite(path()));
    QVERIFY(file.begin() && file.writeBlock(0, 1, "a"));
    file.rollBack();
    file.rollBack();
    QVERIFY(file.blockIndex().empty());
    QVERIFY(file.begin() && file.writeBlock(0, 1, "b") && file.commit());
    QCOMPARE(file.readBlock(0), QByteArray("b"));
}

void TestCaptureFile::keepsParts()
{
    CaptureFile file;
    QVERIFY(file.openToWrite(path()));
    QVERIFY(file.writePart(7, 0, "one") && file.writePart(7, 1, "two"));
    QCOMPARE(file.readPart(7, 0), QByteArray("one"));
    QCOMPARE(file.readPart(7, 1), QByteArray("two"));
    QVERIFY(!file.readPart(7, 2));
}

void TestCaptureFile::refusesANewerFormat()
{
    {
        CaptureFile file;
        QVERIFY(file.openToWrite(path()));
    }
    execute("UPDATE meta SET value=" + QByteArray::number(CaptureFile::formatVersion + 1)
        + " WHERE key='format'");
    CaptureFile file;
    QVERIFY(!file.openToWrite(path()));
    QVERIFY(!file.isOpen());
    QVERIFY2(file.problem().contains(QLatin1String("newer version of Wasclean")),
        qPrintable(file.problem()));
    QVERIFY(!file.openToRead(path()));
    QVERIFY2(file.problem().contains(QLatin1String("newer version of Wasclean")),
        qPrintable(file.problem()));
}

void TestCaptureFile::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("sql");
    QTest::addRow("text") << QByteArray("Dear diary, this is not a database.\n").repeated(50)
                          << QByteArray();
    QTest::addRow("another program's database")
        << QByteArray() << QByteArray("CREATE TABLE cookies(name TEXT)");
    QTest::addRow("another program's id") << QByteArray() << QByteArray("PRAGMA application_id=42");
    QTest::addRow("our id without tables")
        << QByteArray() << QByteArray("PRAGMA application_id=1465074508");
}

void TestCaptureFile::refusesOtherFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, sql);
    QFile other(path());
    QVERIFY(other.open(QFile::ReadWrite));
    other.write(content);
    other.close();
    if (!sql.isEmpty())
        execute(sql);
    QVERIFY(other.open(QFile::ReadOnly));
    const QByteArray before = other.readAll();

    CaptureFile file;
    QVERIFY(!file.openToWrite(path()));
    QVERIFY(!file.problem().isEmpty());
    QVERIFY(other.seek(0));
    QCOMPARE(other.readAll(), before);
}

void TestCaptureFile::saysWhatIsMissing()
{
    CaptureFile file;
    QVERIFY(!file.openToRead(path()));
    QVERIFY(!file.problem().isEmpty());
    QVERIFY(!file.openToWrite(path() + QStringLiteral("/below/a.wasclean")));
    QVERIFY2(file.problem().contains(QLatin1String("unable to open")), qPrintable(file.problem()));
    QVERIFY(file.openToWrite(path()));
    QVERIFY(!file.readBlock(5));
    QVERIFY(!file.problem().isEmpty());
}

void TestCaptureFile::refusesForeignTables_data()
{
    QTest::addColumn<QByteArray>("sql");
    const QByteArray endless
        = "WITH RECURSIVE c(x) AS (SELECT 0 UNION ALL SELECT x+1 FROM c) SELECT ";
    QTest::addRow("endless view of meta")
        << "DROP TABLE meta; CREATE VIEW meta AS " + endless + "'format' AS key, 1 AS value FROM c";
    QTest::addRow("endless view of block") << "DROP TABLE block; CREATE VIEW block AS " + endless
            + "x AS first, zeroblob(32) AS data FROM c";
    QTest::addRow("endless view of mark") << "DROP TABLE mark; CREATE VIEW mark AS " + endless
            + "x AS row, 1 AS bookmarked, '' AS note FROM c";
    QTest::addRow("one more view") << QByteArray("CREATE VIEW more AS SELECT 1");
    QTest::addRow("one more table") << QByteArray("CREATE TABLE more(a)");
    QTest::addRow("one more index") << QByteArray("CREATE INDEX more ON block(data)");
    QTest::addRow("trigger") << QByteArray(
        "CREATE TRIGGER more AFTER INSERT ON block BEGIN DELETE FROM block; END");
    QTest::addRow("other columns")
        << QByteArray("DROP TABLE block; CREATE TABLE block(first INTEGER PRIMARY KEY,data BLOB)");
    QTest::addRow("generated column") << QByteArray(
        "DROP TABLE block; CREATE TABLE block(first INTEGER PRIMARY KEY, data BLOB NOT NULL, "
        "more AS (zeroblob(1000000)))");
    QTest::addRow("with row ids") << QByteArray(
        "ALTER TABLE meta RENAME TO old; CREATE TABLE meta(key TEXT PRIMARY KEY, value);"
        "INSERT INTO meta SELECT * FROM old; DROP TABLE old");
    QTest::addRow("no parts") << QByteArray("DROP TABLE part");
}

void TestCaptureFile::refusesForeignTables()
{
    QFETCH(QByteArray, sql);
    {
        CaptureFile file;
        QVERIFY(file.openToWrite(path()) && file.writeBlock(0, 1, "a"));
    }
    execute(sql);
    CaptureFile file;
    QVERIFY(!file.openToRead(path()));
    QCOMPARE(file.problem(), QStringLiteral("the file is not a Wasclean capture"));
    QVERIFY(!file.openToWrite(path()));
    QCOMPARE(file.problem(), QStringLiteral("the file is not a Wasclean capture"));
}

/// As the first versions wrote it: without marks.
void TestCaptureFile::opensTheFirstFormat()
{
    execute("PRAGMA application_id=1465074508;"
            "CREATE TABLE IF NOT EXISTS meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;"
            "CREATE TABLE IF NOT EXISTS block(first INTEGER PRIMARY KEY, data BLOB NOT NULL);"
            "CREATE TABLE IF NOT EXISTS part(message INTEGER, number INTEGER, data BLOB NOT NULL,"
            " PRIMARY KEY(message, number));"
            "INSERT INTO meta VALUES('format', 1); INSERT INTO block VALUES(0, x'61')");
    {
        CaptureFile file;
        QVERIFY2(file.openToRead(path()), qPrintable(file.problem()));
        QCOMPARE(file.readBlock(0), QByteArray("a"));
        QVERIFY(file.readMarks().empty());
    }
    CaptureFile file;
    QVERIFY2(file.openToWrite(path()), qPrintable(file.problem()));
    QVERIFY(file.writeMark(0, {true, QStringLiteral("note")}));
    QCOMPARE(file.readMarks().size(), 1U);
}

void TestCaptureFile::stopsAtRowsThatNobodyWrote_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addRow("largest") << QByteArray("9223372036854775807");
    QTest::addRow("gap") << QByteArray("1000000");
}

void TestCaptureFile::stopsAtRowsThatNobodyWrote()
{
    QFETCH(QByteArray, first);
    {
        CaptureFile file;
        QVERIFY(file.openToWrite(path()) && file.writeBlock(0, 2, "ab"));
    }
    execute("INSERT INTO block VALUES(" + first + ", x'61'), (-5, x'61')");
    CaptureFile file;
    QVERIFY(file.openToRead(path()));
    QCOMPARE(file.blockIndex(), std::vector<qint64>{0});
    QVERIFY(!file.problem().isEmpty());
}

void TestCaptureFile::believesNoLength_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QByteArray>("parts");
    QTest::addRow("more than there is") << qint64(100) << QByteArray("(0, 0, x'6161')");
    QTest::addRow("more than a file can have")
        << std::numeric_limits<qint64>::max() << QByteArray("(0, 0, x'6161')");
    QTest::addRow("larger part") << qint64(3) << QByteArray("(0, 0, x'6161616161')");
    QTest::addRow("empty part") << qint64(3) << QByteArray("(0, 0, x''), (0, 1, x'6161')");
    QTest::addRow("no number") << qint64(3) << QByteArray("(0, NULL, x'6161')");
}

void TestCaptureFile::believesNoLength()
{
    QFETCH(qint64, size);
    QFETCH(QByteArray, parts);
    {
        CaptureFile file;
        QVERIFY(file.openToWrite(path()));
    }
    execute("INSERT INTO part VALUES" + parts);
    CaptureFile file;
    QVERIFY(file.openToRead(path()));
    QByteArray payload = "a";
    QVERIFY(!file.readPayload(0, size, payload, [] { return true; }));
    QVERIFY(!file.problem().isEmpty());
}

void TestCaptureFile::stopsWhenTold()
{
    {
        CaptureFile file;
        QVERIFY(file.openToWrite(path()) && file.begin());
        for (qint64 first = 0; first < 10'000; ++first)
            QVERIFY(file.writeBlock(first, 1, "a"));
        QVERIFY(file.commit());
    }
    CaptureFile file;
    bool stop = false;
    file.stopWhen([&stop] { return stop; });
    QVERIFY(file.openToRead(path()));
    QCOMPARE(file.blockIndex().size(), 10'000U);
    stop = true;
    QVERIFY(file.blockIndex().size() < 10'000U);
    QVERIFY(!file.problem().isEmpty());
}

WASCLEAN_TEST(TestCaptureFile, QCoreApplication)

} // namespace tst_capturefile

#include "tst_capturefile.moc"
