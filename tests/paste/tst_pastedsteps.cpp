#include "app/paste/paste.h"
#include "app/paste/pastedsteps.h"
#include "app/steps/stepsfile.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_pastedsteps {

using namespace wasclean;

/// Steps files of pasted texts: they can be run, and have no secret that nobody asked for.
class TestPastedSteps : public QObject
{
    Q_OBJECT

private slots:
    void keepsSecretsInTheEnvironment();
    void includesSecretsWhenAsked();
    void sendsMessages();
    void takesAllConnections();
    void asksTheEnvironmentForVariables();
    void convertsFiles();
    void saysWhatIsWrong();

private:
    static PastedSteps stepsOf(const char *text, bool includeSecrets = false)
    {
        const QString pasted = QString::fromUtf8(text);
        QList<PasteResult> connections{readPasted(pasted)};
        for (int i = 1; i < connections.first().names.size(); ++i)
            connections.append(readPasted(pasted, i));
        return stepsFromPasted(connections, includeSecrets);
    }

    /// What parseSteps() has to say against it.
    static QString problemOf(const PastedSteps &steps) { return parseSteps(steps.text).problem; }

    QString write(const QByteArray &text)
    {
        const QString path = m_folder.filePath(QStringLiteral("pasted.txt"));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? path
                                                                                  : QString();
    }

    QTemporaryDir m_folder;
};

void TestPastedSteps::keepsSecretsInTheEnvironment()
{
    const PastedSteps steps
        = stepsOf("io('wss://h/?token=SECRET1', {auth: {token: 'SECRET2'}, "
                  "extraHeaders: {Authorization: 'Bearer SECRET3', Cookie: 'sid=SECRET4'}})");
    QCOMPARE(problemOf(steps), QString());
    QVERIFY2(!steps.text.contains("SECRET"), steps.text.constData());
    QVERIFY2(steps.text.contains("{{env.AUTH}}"), steps.text.constData());
    QVERIFY2(
        steps.text.contains("40{\\\"token\\\":\\\"{{env.TOKEN}}\\\"}"), steps.text.constData());
    QCOMPARE(steps.environment.size(), 4);
}

void TestPastedSteps::includesSecretsWhenAsked()
{
    const PastedSteps steps
        = stepsOf("curl -u 'ada:a \"word' -H 'X-Other: {{env.NAME}}' wss://h/", true);
    QCOMPARE(problemOf(steps), QString());
    QVERIFY2(
        steps.text.contains("\"variables\": {\"AUTH\": \"a \\\"word\"}"), steps.text.constData());
    QVERIFY2(steps.text.contains("{{AUTH}}"), steps.text.constData());
    QVERIFY(steps.environment.isEmpty());
}

void TestPastedSteps::sendsMessages()
{
    const PastedSteps steps
        = stepsOf("import websocket\nws = websocket.create_connection('ws://h/')\n"
                  "ws.send('{\"a\": \"b\"}')\nws.send_binary(b'\\x00\\xff')\n");
    QCOMPARE(problemOf(steps), QString());
    QCOMPARE(steps.text,
        QByteArray("{\n  \"version\": 1,\n  \"steps\": [\n    {\"connect\": \"ws://h/\"},\n"
                   "    {\"send\": \"{\\\"a\\\": \\\"b\\\"}\"},\n"
                   "    {\"send\": {\"hex\": \"00ff\"}}\n  ]\n}\n"));
}

void TestPastedSteps::takesAllConnections()
{
    const PastedSteps steps = stepsOf("wss://h/a\nwss://h/b\n");
    QCOMPARE(problemOf(steps), QString());
    QCOMPARE(steps.text.count("\"connect\""), 2);
    QCOMPARE(steps.text.count("\"close\""), 1);
}

void TestPastedSteps::asksTheEnvironmentForVariables()
{
    const PastedSteps steps
        = stepsOf("T=$(get)\ncurl -H \"X-Time: $T\" -H 'X-Id: {{uuid}}' wss://$HOST/");
    QCOMPARE(problemOf(steps), QString());
    QVERIFY2(steps.text.contains("wss://{{env.HOST}}/"), steps.text.constData());
    QVERIFY2(steps.text.contains("{{env.T}}"), steps.text.constData());
    QVERIFY2(steps.text.contains("{{uuid}}"), steps.text.constData());
    QCOMPARE(steps.environment, QStringList({QStringLiteral("HOST"), QStringLiteral("T")}));
}

void TestPastedSteps::convertsFiles()
{
    const QString out = m_folder.filePath(QStringLiteral("steps.json"));
    QVERIFY(makesSteps(out));
    // As PowerShell's ">" writes a file: UTF-16 with a byte order mark.
    const QString command = QStringLiteral("curl -u a:SECRET -H 'X-A: ä' wss://h/");
    QByteArray utf16("\xff\xfe");
    utf16.append(reinterpret_cast<const char *>(command.utf16()), command.size() * 2);
    QString told;
    QTextStream err(&told);
    QCOMPARE(convertPasted(write(utf16), out, false, err), 0);
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("\xc3\xa4") && !text.contains("SECRET"), text.constData());
    QCOMPARE(parseSteps(text).problem, QString());
    QVERIFY2(told.contains(QLatin1String("AUTH")), qPrintable(told));
}

void TestPastedSteps::saysWhatIsWrong()
{
    const QString out = m_folder.filePath(QStringLiteral("none.json"));
    QString told;
    QTextStream err(&told);
    QCOMPARE(convertPasted(write("hello"), out, false, err), 1);
    QVERIFY2(told.startsWith(QLatin1String("Wasclean cannot read this text.")), qPrintable(told));
    told.clear();
    QCOMPARE(convertPasted(m_folder.filePath(QStringLiteral("no")), out, false, err), 1);
    QVERIFY(!told.isEmpty());
    told.clear();
    // The name of a file must not be obeyed by a terminal.
    const QString named = m_folder.filePath(QStringLiteral("no\x1b]0;OWNED\x07"));
    QCOMPARE(convertPasted(named, out, false, err), 1);
    QVERIFY2(
        !told.contains(QChar(0x1b)) && told.contains(QLatin1String("OWNED")), qPrintable(told));
    told.clear();
    const QString in = write("> hello");
    QCOMPARE(convertPasted(in, in, false, err), 2);
    QCOMPARE(
        convertPasted(write("Connected (press CTRL+C to quit)\n> hello\n"), out, false, err), 1);
    QVERIFY2(
        told.contains(QLatin1String("does not contain a URL to connect to")), qPrintable(told));
    QVERIFY(!QFile::exists(out));
}

WASCLEAN_TEST(TestPastedSteps, QCoreApplication)

} // namespace tst_pastedsteps

#include "tst_pastedsteps.moc"
