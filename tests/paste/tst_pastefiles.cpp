#include "pastedump.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QTest>

namespace tst_pastefiles {

using namespace wasclean;

/// Whole texts as other programs write them, each with the file that says what must be read there.
class TestPasteFiles : public QObject
{
    Q_OBJECT

private slots:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void reads_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(WASCLEAN_TEST_DATA "/paste"));
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            if (name != QLatin1String("README.md") && name != QLatin1String("cases.txt")
                && !name.endsWith(QLatin1String(".expected")))
                QTest::newRow(qPrintable(name)) << folder.filePath(name);
        }
    }

    void reads()
    {
        QFETCH(QString, path);
        const QString text = readFile(path);
        const QString dump = pasteDump(readPasted(text));
        const QString expected = readFile(path + QLatin1String(".expected"));
        if (dump != expected)
            qInfo("%s", qPrintable(dump));
        QCOMPARE(dump, expected);
        QVERIFY(looksPasteable(text));
    }

    void readsCases_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const QString all = readFile(QStringLiteral(WASCLEAN_TEST_DATA "/paste/cases.txt"));
        for (const QString &part : all.split(QStringLiteral("#### "), Qt::SkipEmptyParts)) {
            const QString name = part.section(u'\n', 0, 0);
            const QString body = part.section(u'\n', 1);
            const qsizetype mark = body.indexOf(QLatin1String("\n----\n"));
            QVERIFY2(mark > 0, qPrintable(name));
            QTest::newRow(qPrintable(name)) << body.first(mark) << body.sliced(mark + 6);
        }
    }

    void readsCases()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const PasteResult first = readPasted(text);
        QString dump = pasteDump(first);
        for (int i = 1; i < first.names.size(); ++i)
            dump += pasteDump(readPasted(text, i));
        if (dump != expected)
            qInfo("%s", qPrintable(dump));
        QCOMPARE(dump, expected);
    }

    void takesTheWantedOne()
    {
        const QString text = readFile(QStringLiteral(WASCLEAN_TEST_DATA "/paste/insomnia-v5.yaml"));
        const PasteResult second = readPasted(text, 1);
        QCOMPARE(second.name, QStringLiteral("Second"));
        QCOMPARE(second.settings.auth.kind, AuthSettings::Kind::Basic);
        QCOMPARE(second.settings.auth.secret, QStringLiteral("pa55word"));
        QCOMPARE(readPasted(text, 99).name, QStringLiteral("Second"));
        QCOMPARE(readPasted(text, -1).name, QStringLiteral("Live room"));
    }

private:
    QString readFile(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll());
    }
};

WASCLEAN_TEST(TestPasteFiles, QCoreApplication)

} // namespace tst_pastefiles

#include "tst_pastefiles.moc"
