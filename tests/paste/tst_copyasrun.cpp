#include "app/paste/copyas/copyas.h"
#include "app/profile/settingscheck.h"
#include "tests/support/attemptrunner.h"
#include "tests/support/npmpackage.h"
#include "tests/support/servers/rawserver.h"
#include "tests/support/testrunner.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>

namespace tst_copyasrun {

using namespace wasclean;

/// Runs what Copy As gives, by the programs themselves, and compares the requests that arrive.
class TestCopyAsRun : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase();

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void asksForTheSame_data();
    void asksForTheSame();

private:
    static QStringList linesOf(const QByteArray &request);
    bool run(const QString &command, RawServer &server);

    NpmPackage m_ws;
    QTemporaryDir m_directory;
};

void TestCopyAsRun::initTestCase()
{
    const NpmPackage wscat = NpmPackage::install(QStringLiteral("wscat@6.1.0"));
    QVERIFY2(wscat.problem.isEmpty(), qPrintable(wscat.problem));
    m_ws = NpmPackage::install(QStringLiteral("ws@8.18.0"));
    QVERIFY2(m_ws.problem.isEmpty(), qPrintable(m_ws.problem));
    QVERIFY(m_directory.isValid());
}

/// What a request asks for, in an order of its own: without the key, which is made anew each time,
/// and without what each client says of itself.
QStringList TestCopyAsRun::linesOf(const QByteArray &request)
{
    static const QStringList own{QStringLiteral("sec-websocket-key"), QStringLiteral("user-agent"),
        QStringLiteral("accept"), QStringLiteral("sec-websocket-extensions")};
    QStringList lines = QString::fromUtf8(request.trimmed()).split(QStringLiteral("\r\n"));
    // Node's URL writes an apostrophe of a query so, whatever it is given.
    const QString first = lines.takeFirst().replace(QLatin1String("%27"), QLatin1String("'"));
    QStringList kept;
    for (const QString &line : std::as_const(lines)) {
        const QString name = line.section(u':', 0, 0).toLower();
        QString value = line.section(u':', 1).trimmed();
        // Names of subprotocols may stand with blanks between them or without.
        if (name == QLatin1String("sec-websocket-protocol"))
            value.remove(u' ');
        if (!own.contains(name))
            kept.append(name + QLatin1String(": ") + value);
    }
    kept.sort();
    kept.prepend(first);
    return kept;
}

bool TestCopyAsRun::run(const QString &command, RawServer &server)
{
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"),
        m_ws.directory + QLatin1String("/node_modules/.bin:")
            + environment.value(QStringLiteral("PATH")));
    environment.insert(
        QStringLiteral("NODE_PATH"), m_ws.directory + QLatin1String("/node_modules"));
    shell.setProcessEnvironment(environment);
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.start(
        QStringLiteral("bash"), {QStringLiteral("-c"), QString(QLatin1String("exec ") + command)});
    const bool came = QTest::qWaitFor([&server] { return !server.request().isEmpty(); }, 60'000);
    if (!came)
        qInfo("%s\n%s", qPrintable(command), shell.readAll().constData());
    shell.kill();
    shell.waitForFinished(60'000);
    return came;
}

void TestCopyAsRun::asksForTheSame_data()
{
    QTest::addColumn<CopyKind>("kind");
    QTest::addColumn<ConnectionSettings>("settings");
    ConnectionSettings plain;
    plain.url = QStringLiteral("/a%20b?x=1&y={z}&name=it's&$HOME");
    plain.subprotocols = QStringLiteral("chat, json.v2");
    QTest::newRow("JavaScript") << CopyKind::JavaScript << plain;
    QTest::newRow("wscat") << CopyKind::Wscat << plain;
    QTest::newRow("curl") << CopyKind::Curl << plain;

    ConnectionSettings rich = plain;
    rich.headers = {{true, QStringLiteral("X-A"), QStringLiteral("it's \"100%\" `x` $(y) \\ !")},
        {false, QStringLiteral("X-Off"), QStringLiteral("1")},
        {true, QStringLiteral("x-b"), QStringLiteral("a:b=c, d; e & f | g < h > i")},
        {true, QStringLiteral("X-Empty"), QString()}};
    rich.cookies = {{true, QStringLiteral("sid"), QStringLiteral("a=b==")},
        {true, QStringLiteral("theme"), QStringLiteral("dark")}};
    rich.origin = QStringLiteral("https://app.example.org");
    rich.auth = {AuthSettings::Kind::Basic, QStringLiteral("ada"), {}, QStringLiteral("pa:ss'w d")};
    QTest::newRow("wscat, Basic") << CopyKind::Wscat << rich;
    QTest::newRow("curl, Basic") << CopyKind::Curl << rich;
    rich.auth = {AuthSettings::Kind::Bearer, {}, {}, QStringLiteral("abc.def-_~+/==")};
    QTest::newRow("wscat, Bearer") << CopyKind::Wscat << rich;
    QTest::newRow("curl, Bearer") << CopyKind::Curl << rich;
    rich.auth = {AuthSettings::Kind::ApiKeyQuery, {}, QStringLiteral("api_key"),
        QStringLiteral("k&e=y#+ %é")};
    QTest::newRow("wscat, key in the query") << CopyKind::Wscat << rich;
    QTest::newRow("curl, key in the query") << CopyKind::Curl << rich;
    plain.auth = rich.auth;
    QTest::newRow("JavaScript, key in the query") << CopyKind::JavaScript << plain;
    rich.auth
        = {AuthSettings::Kind::ApiKeyHeader, {}, QStringLiteral("X-Key"), QStringLiteral("k")};
    rich.headers.append({true, QStringLiteral("Host"), QStringLiteral("inner.example:81")});
    QTest::newRow("wscat, key in a header, Host") << CopyKind::Wscat << rich;
    QTest::newRow("curl, key in a header, Host") << CopyKind::Curl << rich;
}

void TestCopyAsRun::asksForTheSame()
{
    QFETCH(CopyKind, kind);
    QFETCH(ConnectionSettings, settings);
    RawServer server;
    // The server's URL has no path; and both must be asked under the same name.
    settings.url = QUrl(server.url()).toString(QUrl::RemovePath) + settings.url;
    const CheckedSettings checked = optionsFrom(settings);
    QVERIFY2(checked.options, "the settings are not good");
    runAttempt(*checked.options);
    QTRY_VERIFY_WITH_TIMEOUT(!server.request().isEmpty(), 30'000);
    const QStringList ours = linesOf(server.request());

    RawServer other;
    const QString ourPort = QString::number(QUrl(server.url()).port());
    const QString otherPort = QString::number(QUrl(other.url()).port());
    settings.url.replace(QString(u':' + ourPort), QString(u':' + otherPort));
    const CopiedText copied = copyAs(settings, kind, CopySecrets::Included);
    QCOMPARE(copied.notTaken, QStringList());
    QString command = copied.text;
    if (kind == CopyKind::JavaScript) {
        const QString path = m_directory.filePath(QStringLiteral("copied.cjs"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("const WebSocket = require('ws');\n" + copied.text.toUtf8());
        file.close();
        command = QLatin1String("node ") + path;
    }
    QVERIFY(run(command, other));
    QStringList theirs = linesOf(other.request());
    theirs.replaceInStrings(otherPort, ourPort);
    QCOMPARE(theirs, ours);
}

WASCLEAN_TEST(TestCopyAsRun, QCoreApplication)

} // namespace tst_copyasrun

#include "tst_copyasrun.moc"
