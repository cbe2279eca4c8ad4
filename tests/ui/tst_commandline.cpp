#include "app/commandline.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_commandline {

using namespace wasclean;

namespace {

/// In place of a port; -1 is one that is not named.
constexpr int noTls = -2;

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void modes_data();
    void modes();
    void takesAllThatIsGiven_data();
    void takesAllThatIsGiven();
    void servePort_data();
    void servePort();
    void refuses_data();
    void refuses();
    void fileUrlIsAFile();
    void optionsEndAtTwoDashes();
    void helpNamesEveryOption();
};

void TestCommandLine::modes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("mode");
    const auto row = [](const char *name, const char *arguments, CommandLine::Mode mode) {
        QTest::newRow(name) << QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts)
                            << int(mode);
    };
    row("nothing", "", CommandLine::Mode::Window);
    row("a URL", "ws://localhost/", CommandLine::Mode::Window);
    row("a URL of the demo server", "demo:/hello", CommandLine::Mode::Window);
    row("a URL without a scheme", "localhost:8080/x", CommandLine::Mode::Window);
    row("connect to the demo", "--connect", CommandLine::Mode::Window);
    row("right to left", "-reverse demo:/hello", CommandLine::Mode::Window);
    row("serve", "--serve", CommandLine::Mode::Serve);
    row("help", "--help", CommandLine::Mode::Help);
    row("short help", "-h", CommandLine::Mode::Help);
    row("version", "--version", CommandLine::Mode::Version);
    row("short version", "-v", CommandLine::Mode::Version);
    row("help wins over what follows", "--help --nonsense", CommandLine::Mode::Help);
    row("help wins over serve", "--serve --help", CommandLine::Mode::Help);
    row("help wins over what needs another option", "--junit x --help", CommandLine::Mode::Help);
    row("version wins over a header", "--serve --header=A:b -v", CommandLine::Mode::Version);
}

void TestCommandLine::modes()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, mode);
    const auto line = parseCommandLine(arguments);
    QVERIFY2(line, qPrintable(line.problem));
    QCOMPARE(int(line->mode), mode);
}

void TestCommandLine::takesAllThatIsGiven_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("values apart") << QStringList{QStringLiteral("ws://localhost:1/x"),
        QStringLiteral("--connect"), QStringLiteral("--subprotocol"), QStringLiteral("chat"),
        QStringLiteral("--subprotocol"), QStringLiteral("json"), QStringLiteral("--header"),
        QStringLiteral("X-One: a=b"), QStringLiteral("--header"), QStringLiteral("X-One: second"),
        QStringLiteral("--origin"), QStringLiteral("https://example.org"),
        QStringLiteral("--theme"), QStringLiteral("dark")};
    QTest::newRow("values behind equals signs") << QStringList{QStringLiteral("--theme=dark"),
        QStringLiteral("--origin=https://example.org"), QStringLiteral("--header=X-One: a=b"),
        QStringLiteral("--header=X-One: second"), QStringLiteral("--subprotocol=chat"),
        QStringLiteral("--subprotocol=json"), QStringLiteral("--connect"),
        QStringLiteral("ws://localhost:1/x")};
}

void TestCommandLine::takesAllThatIsGiven()
{
    QFETCH(const QStringList, arguments);
    const auto line = parseCommandLine(arguments);
    QVERIFY2(line, qPrintable(line.problem));
    QCOMPARE(line->url, QStringLiteral("ws://localhost:1/x"));
    QVERIFY(line->connect);
    QCOMPARE(line->subprotocols, QStringList({QStringLiteral("chat"), QStringLiteral("json")}));
    QCOMPARE(line->headers.size(), 2);
    QCOMPARE(line->headers.at(0).name, QByteArray("X-One"));
    QCOMPARE(line->headers.at(0).value, QByteArray("a=b"));
    QCOMPARE(line->headers.at(1).value, QByteArray("second"));
    QCOMPARE(line->origin, QByteArray("https://example.org"));
    QCOMPARE(line->theme, QStringLiteral("dark"));
}

void TestCommandLine::servePort_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("port");
    QTest::addColumn<int>("tlsPort");
    QTest::newRow("none") << QStringList{QStringLiteral("--serve")} << -1 << noTls;
    QTest::newRow("apart") << QStringList{QStringLiteral("--serve"), QStringLiteral("9000")} << 9000
                           << noTls;
    QTest::newRow("equals") << QStringList{QStringLiteral("--serve=9000")} << 9000 << noTls;
    QTest::newRow("any") << QStringList{QStringLiteral("--serve=0")} << 0 << noTls;
    QTest::newRow("with TLS") << QStringList{QStringLiteral("--serve"), QStringLiteral("--tls")}
                              << -1 << -1;
    QTest::newRow("both named") << QStringList{QStringLiteral("--tls"), QStringLiteral("9001"),
        QStringLiteral("--serve"), QStringLiteral("9000")}
                                << 9000 << 9001;
    QTest::newRow("any with TLS") << QStringList{QStringLiteral("--serve"),
        QStringLiteral("--tls=0")} << -1
                                  << 0;
    QTest::newRow("for pages") << QStringList{QStringLiteral("--serve"),
        QStringLiteral("--allow-origin"), QStringLiteral("https://a.example:8443"),
        QStringLiteral("--allow-origin=*")}
                               << -1 << noTls;
}

void TestCommandLine::servePort()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, port);
    QFETCH(const int, tlsPort);
    const auto line = parseCommandLine(arguments);
    QVERIFY2(line, qPrintable(line.problem));
    QCOMPARE(int(line->mode), int(CommandLine::Mode::Serve));
    QCOMPARE(int(line->serve.port.value_or(0)), std::max(port, 0));
    QCOMPARE(line->serve.port.has_value(), port >= 0);
    QCOMPARE(line->serve.withTls, tlsPort != noTls);
    QCOMPARE(line->serve.tlsPort.has_value(), tlsPort >= 0);
    QCOMPARE(int(line->serve.tlsPort.value_or(0)), std::max(tlsPort, 0));
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const QStringList &arguments, const char *named) {
        QTest::newRow(name) << arguments << QString::fromLatin1(named);
    };
    const auto one
        = [](const char *argument) { return QStringList{QString::fromLatin1(argument)}; };
    const auto two = [](const char *a, const char *b) {
        return QStringList{QString::fromLatin1(a), QString::fromLatin1(b)};
    };
    row("an unknown option", one("--verbose"), "--verbose");
    row("an unknown option with a value", one("--verbose=3"), "--verbose");
    row("a single dash", one("-"), "-");
    row("a flag with a value", one("--connect=yes"), "--connect");
    row("an option at the end without its value", one("--origin"), "--origin");
    row("an empty value", one("--header="), "--header");
    row("a URL of another kind", one("ftp://localhost/"), "ftp://localhost/");
    row("a URL with a fragment", one("ws://localhost/#top"), "ws://localhost/#top");
    row("two URLs", two("ws://a/", "ws://b/"), "ws://b/");
    row("a header without a colon", two("--header", "nonsense"), "nonsense");
    row("a header with a line feed", one("--header=A: b\nC: d"), "A: b");
    row("an origin with a line feed", one("--origin=a\nb"), "origin");
    row("a subprotocol that is no token", one("--subprotocol=a b"), "a b");
    row("a subprotocol twice", two("--subprotocol=chat", "--subprotocol=chat"), "chat");
    row("a theme that does not exist", one("--theme=sepia"), "sepia");
    row("a port that is too large", one("--serve=65536"), "65536");
    row("a port that is no number", two("--serve", "80a"), "80a");
    row("an empty port", one("--serve="), "number");
    row("an origin that is none", two("--serve", "--allow-origin=example.org"), "example.org");
    row("an origin with a path", two("--serve", "--allow-origin=http://a/b"), "http://a/b");
    row("an allowed origin without serve", one("--allow-origin=http://a"), "--serve");
    row("TLS without serve", one("--tls"), "--serve");
    row("a TLS port that is none", two("--serve", "--tls=99999"), "99999");
    row("a folder that does not exist", two("--allow-read=/no/such", "--run"), "/no/such");
    row("a readable folder without run", one("--allow-read=/"), "--run");
    row("serve with a URL", two("--serve", "ws://localhost/"), "--serve");
    row("serve with connect", two("--serve", "--connect"), "--serve");
    row("run with a header",
        {QStringLiteral("--header=A: b"), QStringLiteral("--run"), QStringLiteral("x")},
        "--header");
    row("run with a theme",
        {QStringLiteral("--run"), QStringLiteral("x"), QStringLiteral("--theme=dark")}, "--theme");
    row("serve with a subprotocol", two("--serve", "--subprotocol=chat"), "--subprotocol");
    row("convert with an origin",
        {QStringLiteral("--convert"), QStringLiteral("a.har"), QStringLiteral("b.csv"),
            QStringLiteral("--origin=http://a")},
        "--origin");
    row("convert and run",
        {QStringLiteral("--convert"), QStringLiteral("a.har"), QStringLiteral("b.csv"),
            QStringLiteral("--run"), QStringLiteral("c.json")},
        "combined");
    row("run and serve",
        {QStringLiteral("--run"), QStringLiteral("c.json"), QStringLiteral("--serve")}, "combined");
}

void TestCommandLine::refuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, named);
    const auto line = parseCommandLine(arguments);
    QVERIFY(!line);
    QVERIFY2(line.problem.contains(named), qPrintable(line.problem));
    QVERIFY2(line.problem.endsWith(u'.'), qPrintable(line.problem));
}

/// The desktop file has the program started so.
void TestCommandLine::fileUrlIsAFile()
{
    const auto line = parseCommandLine({QStringLiteral("file:///tmp/a%20b.txt")});
    QVERIFY2(line, qPrintable(line.problem));
    QCOMPARE(line->file, QStringLiteral("/tmp/a b.txt"));
    QVERIFY(line->url.isEmpty());
}

void TestCommandLine::optionsEndAtTwoDashes()
{
    const auto line = parseCommandLine({QStringLiteral("--"), QStringLiteral("--help")});
    QVERIFY2(!line, "--help behind -- is a URL, and no good one");
}

void TestCommandLine::helpNamesEveryOption()
{
    for (const char *option :
        {"URL", "--connect", "--subprotocol", "--header", "--origin", "--theme", "--serve",
            "--help", "--version", "--tls", "--allow-origin", "--allow-read", "--junit"})
        QVERIFY2(commandLineHelp().contains(QLatin1String(option)), option);
}

WASCLEAN_TEST(TestCommandLine, QCoreApplication)

} // namespace tst_commandline

#include "tst_commandline.moc"
