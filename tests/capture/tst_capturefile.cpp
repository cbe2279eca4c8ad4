#include "app/capture/capturefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace wasclean;

class tst_CaptureFile : public QObject
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

private:
    QString path() const { return m_directory->filePath(QStringLiteral("a.wasclean")); }

    void execute(const char *sql) const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

void tst_CaptureFile::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void tst_CaptureFile::execute(const char *sql) const
{
    sqlite3 *db = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path()).constData(), &db), SQLITE_OK);
    QCOMPARE(sqlite3_exec(db, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(db);
}

void tst_CaptureFile::createsAndReopens()
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
    QCOMPARE(file.blockIndex(), (std::vector<qint64>{ 0, 3 }));
    QCOMPARE(file.readBlock(0), QByteArray("abc"));
    QCOMPARE(file.readBlock(3), QByteArray());
}

void tst_CaptureFile::takesAnEmptyFile()
{
    QFile empty(path());
    QVERIFY(empty.open(QFile::WriteOnly));
    empty.close();
    CaptureFile file;
    QVERIFY2(file.openToWrite(path()), qPrintable(file.problem()));
}

void tst_CaptureFile::readsWhileWriting()
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

void tst_CaptureFile::replacesThePiecesOfABlock()
{
    CaptureFile file;
    QVERIFY(file.openToWrite(path()));
    QVERIFY(file.writeBlock(0, 2, "a") && file.writeBlock(2, 2, "b") && file.writeBlock(4, 1, "c"));
    QVERIFY(file.writeBlock(0, 4, "ab"));
    QCOMPARE(file.blockIndex(), (std::vector<qint64>{ 0, 4 }));
    QCOMPARE(file.readBlock(0), QByteArray("ab"));
}

void tst_CaptureFile::forgetsWhatIsRolledBack()
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

void tst_CaptureFile::keepsParts()
{
    CaptureFile file;
    QVERIFY(file.openToWrite(path()));
    QVERIFY(file.writePart(7, 0, "one") && file.writePart(7, 1, "two"));
    QCOMPARE(file.readPart(7, 0), QByteArray("one"));
    QCOMPARE(file.readPart(7, 1), QByteArray("two"));
    QVERIFY(!file.readPart(7, 2));
}

void tst_CaptureFile::refusesANewerFormat()
{
    {
        CaptureFile file;
        QVERIFY(file.openToWrite(path()));
    }
    execute("UPDATE meta SET value=2 WHERE key='format'");
    CaptureFile file;
    QVERIFY(!file.openToWrite(path()));
    QVERIFY(!file.isOpen());
    QVERIFY2(file.problem().contains(QLatin1String("newer Wasclean")), qPrintable(file.problem()));
    QVERIFY(!file.openToRead(path()));
    QVERIFY2(file.problem().contains(QLatin1String("newer Wasclean")), qPrintable(file.problem()));
}

void tst_CaptureFile::refusesOtherFiles_data()
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

void tst_CaptureFile::refusesOtherFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, sql);
    QFile other(path());
    QVERIFY(other.open(QFile::ReadWrite));
    other.write(content);
    other.close();
    if (!sql.isEmpty())
        execute(sql.constData());
    QVERIFY(other.open(QFile::ReadOnly));
    const QByteArray before = other.readAll();

    CaptureFile file;
    QVERIFY(!file.openToWrite(path()));
    QVERIFY(!file.problem().isEmpty());
    QVERIFY(other.seek(0));
    QCOMPARE(other.readAll(), before);
}

void tst_CaptureFile::saysWhatIsMissing()
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

QTEST_GUILESS_MAIN(tst_CaptureFile)
#include "tst_capturefile.moc"
