#include <QFile>
#include <QProcess>
#include <QTest>
#include <QXmlStreamReader>

/// The program from outside: what it answers without a window, and what is installed beside it.
class ProgramTest : public QObject
{
    Q_OBJECT

private slots:
    void answersWithoutADisplay_data();
    void answersWithoutADisplay();
    void wrongArgumentIsOneSentence_data();
    void wrongArgumentIsOneSentence();
    void servesWithoutADisplay();
    void metainfoNamesTheDesktopFile();

private:
    static void prepare(QProcess &program, const QStringList &arguments);
};

namespace {

QByteArray resource(const char *name)
{
    QFile file(QStringLiteral(WASCLEAN_TEST_DATA "/../../resources/%1").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void ProgramTest::prepare(QProcess &program, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Whoever made a QApplication now would end with "no such plugin".
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("none-at-all"));
    program.setProcessEnvironment(environment);
    program.setProgram(QStringLiteral(WASCLEAN_PROGRAM));
    program.setArguments(arguments);
}

void ProgramTest::answersWithoutADisplay_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("help") << QStringLiteral("--help") << QByteArray("Usage: wasclean");
    QTest::newRow("version") << QStringLiteral("--version") << QByteArray("wasclean ");
}

void ProgramTest::answersWithoutADisplay()
{
    QFETCH(const QString, argument);
    QFETCH(const QByteArray, begin);
    QProcess program;
    prepare(program, {argument});
    program.start();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.readAllStandardOutput().startsWith(begin));
    QCOMPARE(program.readAllStandardError(), QByteArray());
}

void ProgramTest::wrongArgumentIsOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{QStringLiteral("--nonsense")};
    QTest::newRow("bad URL") << QStringList{QStringLiteral("ftp://localhost/")};
    QTest::newRow("serve with a URL")
        << QStringList{QStringLiteral("--serve"), QStringLiteral("ws://localhost/")};
}

void ProgramTest::wrongArgumentIsOneSentence()
{
    QFETCH(const QStringList, arguments);
    QProcess program;
    prepare(program, arguments);
    program.start();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 2);
    QCOMPARE(program.readAllStandardOutput(), QByteArray());
    const QByteArray error = program.readAllStandardError();
    QVERIFY2(error.startsWith("wasclean: ") && error.endsWith(".\n"), error.constData());
    QCOMPARE(error.count('\n'), 1);
}

void ProgramTest::servesWithoutADisplay()
{
    QProcess program;
    prepare(program, {QStringLiteral("--serve=0")});
    program.start();
    QByteArray output;
    const auto saysWhere = [&program, &output] {
        output += program.readAllStandardOutput();
        return output.contains("ws://127.0.0.1:");
    };
    QTRY_VERIFY(saysWhere());
    program.terminate();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
}

void ProgramTest::metainfoNamesTheDesktopFile()
{
    QXmlStreamReader xml(resource("wasclean.metainfo.xml"));
    QString launchable;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"launchable")
            launchable = xml.readElementText();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(launchable, QStringLiteral("wasclean.desktop"));
    const QByteArray desktop = resource("wasclean.desktop");
    QVERIFY(desktop.contains("\nExec=wasclean "));
    QVERIFY(desktop.contains("\nIcon=wasclean\n"));
    QVERIFY(!resource("wasclean.svg").isEmpty());
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
