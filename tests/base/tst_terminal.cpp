#include "app/base/visibletext.h"
#include "tests/support/testrunner.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

namespace tst_terminal {

using namespace wasclean;

/// What the real program prints, given input that tries to command the terminal.
class TestTerminal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void argumentsAndFiles_data();
    void argumentsAndFiles();
    void statusLineOfAServer();
    void messagesOfQt();

private:
    struct Output
    {
        int code = -1;
        QString text;
    };

    Output run(const QStringList &arguments) const;
    QString write(const QString &name, const QByteArray &text) const;
    static QString lineWithoutBreaks(const QString &text);

    QTemporaryDir m_folder;
};

namespace {

const QString attack = QStringLiteral("\x1b]0;OWNED\x07\u202e\u009b2J\x7f");
const QString shownAttack = QStringLiteral("␛]0;OWNED␇<U+202E><U+009B>2J␡");

} // namespace

void TestTerminal::initTestCase() { QVERIFY(m_folder.isValid()); }

/// Without blocking the event loop, in which a server of the test may live.
TestTerminal::Output TestTerminal::run(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_folder.path());
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(QStringLiteral(WASCLEAN_PROGRAM), arguments);
    if (finished.isEmpty() && !finished.wait(60'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

QString TestTerminal::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                              : QString();
}

QString TestTerminal::lineWithoutBreaks(const QString &text) { return QString(text).remove(u'\n'); }

void TestTerminal::argumentsAndFiles_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const QString run = QStringLiteral("--run");
    const QString convert = QStringLiteral("--convert");
    QTest::newRow("option") << QStringList{u"--" + attack} << 2;
    QTest::newRow("URL") << QStringList{u"ws://" + attack} << 2;
    QTest::newRow("header") << QStringList{QStringLiteral("--header"), attack} << 2;
    QTest::newRow("port") << QStringList{u"--serve=" + attack} << 2;
    QTest::newRow("missing steps file") << QStringList{run, attack} << 2;
    QTest::newRow("missing capture")
        << QStringList{convert, attack + u".wasclean", QStringLiteral("o.har")} << 1;
    QTest::newRow("file without a format")
        << QStringList{convert, attack, QStringLiteral("o.har")} << 2;
    const QByteArray escaped = R"(\u001b]0;OWNED\u0007\u202e\u009b2J\u007f)";
    QTest::newRow("JSON key") << QStringList{run,
        write(
            QStringLiteral("key.json"), R"({"version": 1, "steps": [{")" + escaped + R"(": 1}]})")}
                              << 2;
    QTest::newRow("name of a steps file")
        << QStringList{run, write(attack + u".json", R"({"version": 1, "steps": [{"wait": 0}]})")}
        << 0;
    QTest::newRow("texts of steps") << QStringList{run,
        write(QStringLiteral("texts.json"),
            R"({"version": 1, "name": ")" + escaped + R"(", "steps": [
                   {"connect": "demo:/echo"}, {"send": ")"
                + escaped + R"("},
                   {"expect": ")"
                + escaped + R"(!", "next": true}]})")}
                                    << 1;
}

void TestTerminal::argumentsAndFiles()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    const Output output = run(arguments);
    QCOMPARE(output.code, code);
    QVERIFY2(output.text.contains(shownAttack), qPrintable(visibleText(output.text)));
    QCOMPARE(lineWithoutBreaks(output.text), visibleText(lineWithoutBreaks(output.text)));
}

void TestTerminal::statusLineOfAServer()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            socket->write("HTTP/1.1 403 \x1b]0;OWNED\x07\r\nContent-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    const QString report = m_folder.filePath(QStringLiteral("status.xml"));
    const QString steps = write(QStringLiteral("status.json"),
        QStringLiteral(R"({"version": 1, "steps": [{"connect": "ws://127.0.0.1:%1/"}]})")
            .arg(server.serverPort())
            .toUtf8());
    const Output output = run({QStringLiteral("--run"), steps, QStringLiteral("--junit"), report});
    QCOMPARE(output.code, 1);
    QVERIFY2(output.text.contains(QStringLiteral("403 ␛]0;OWNED␇")),
        qPrintable(visibleText(output.text)));
    QFile xml(report);
    QVERIFY(xml.open(QIODevice::ReadOnly));
    const QString everything = output.text + QString::fromUtf8(xml.readAll());
    QCOMPARE(lineWithoutBreaks(everything), visibleText(lineWithoutBreaks(everything)));
}

/// Qt's own warnings quote what cannot be used, here the name of a platform.
void TestTerminal::messagesOfQt()
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), attack);
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QString());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(WASCLEAN_PROGRAM), QStringList());
    QVERIFY(process.waitForFinished(60'000));
    const QString text = QString::fromUtf8(process.readAll());
    // Qt cuts the name at some characters.
    QVERIFY2(text.contains(QStringLiteral("␛]0")), qPrintable(visibleText(text)));
    QCOMPARE(lineWithoutBreaks(text), visibleText(lineWithoutBreaks(text)));
}

WASCLEAN_TEST(TestTerminal, QCoreApplication)

} // namespace tst_terminal

#include "tst_terminal.moc"
