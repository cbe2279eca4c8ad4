#include "app/wire/proxy/proxychoice.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_proxychoice {

using namespace wasclean;

namespace {

QString text(const std::optional<ProxyChoice> &choice)
{
    if (!choice)
        return QStringLiteral("nobody says");
    if (choice->kind == ProxyFacts::Kind::None)
        return QStringLiteral("direct");
    QString said = choice->kind == ProxyFacts::Kind::Socks5 ? QStringLiteral("socks ")
        : choice->kind == ProxyFacts::Kind::HttpsConnect    ? QStringLiteral("https ")
                                                            : QStringLiteral("http ");
    if (!choice->user.isEmpty())
        said += choice->user + u':' + choice->password + u'@';
    said += choice->host + u':' + QString::number(choice->port) + QStringLiteral(" by ")
        + choice->namedBy;
    return choice->problem.isEmpty() ? said : QStringLiteral("problem: ") + choice->problem;
}

} // namespace

/// The variables that every program of the command line knows.
class TestProxyChoice : public QObject
{
    Q_OBJECT

private slots:
    void environment_data();
    void environment();
    void loopback();
    void options();
};

void TestProxyChoice::environment_data()
{
    QTest::addColumn<QString>("variables");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("secure");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *variables, const char *host, bool secure, const char *expected) {
              QTest::addRow("%s for %s%s", variables, secure ? "wss " : "", host)
                  << QString::fromUtf8(variables) << QString::fromUtf8(host) << secure
                  << QString::fromUtf8(expected);
          };
    row("", "a.example", false, "nobody says");
    row("http_proxy=http://p:3128", "a.example", false, "http p:3128 by http_proxy");
    row("http_proxy=http://p:3128", "a.example", true, "nobody says");
    row("HTTPS_PROXY=p:8080", "a.example", true, "http p:8080 by HTTPS_PROXY");
    row("http_proxy=p", "a.example", false, "http p:80 by http_proxy");
    row("all_proxy=socks5://p", "a.example", true, "socks p:1080 by all_proxy");
    row("ALL_PROXY=socks5h://u%40x:p%3Aw@p:9", "a.example", false,
        "socks u@x:p:w@p:9 by ALL_PROXY");
    row("all_proxy=socks://q http_proxy=p:1", "a.example", false, "http p:1 by http_proxy");
    row("https_proxy=https://p", "a.example", true, "https p:443 by https_proxy");
    row("https_proxy=quic://p", "a.example", true,
        "problem: https_proxy has a proxy of the type “quic”, which Wasclean does not support");
    row("https_proxy=http://[::1]:3128/", "a.example", true, "http ::1:3128 by https_proxy");
    row("https_proxy=https://p:3128", "a.example", true, "https p:3128 by https_proxy");
    row("http_proxy=http://", "a.example", false,
        "problem: the value of http_proxy is not a proxy address");
    row("http_proxy=p:1 no_proxy=*", "a.example", false, "direct");
    row("http_proxy=p:1 no_proxy=example", "a.example", false, "direct");
    row("http_proxy=p:1 no_proxy=.example", "a.example", false, "direct");
    row("http_proxy=p:1 no_proxy=*.example", "a.example", false, "direct");
    row("http_proxy=p:1 no_proxy=b.example,A.Example", "a.example", false, "direct");
    row("http_proxy=p:1 no_proxy=ample", "a.example", false, "http p:1 by http_proxy");
    row("http_proxy=p:1 no_proxy=a.example.", "a.example.", false, "http p:1 by http_proxy");
    row("http_proxy=p:1 NO_PROXY=a.example:81", "a.example", false, "direct");
    row("http_proxy=p:1 NO_PROXY=a.example:82", "a.example", false, "http p:1 by http_proxy");
    row("http_proxy=p:1 no_proxy=10.0.0.0/8", "10.1.2.3", false, "direct");
    row("http_proxy=p:1 no_proxy=10.0.0.0/8", "11.1.2.3", false, "http p:1 by http_proxy");
    row("http_proxy=p:1 no_proxy=192.0.2.1", "192.0.2.1", false, "direct");
    row("http_proxy=p:1 no_proxy=[2001:db8::1]", "2001:db8::1", false, "direct");
}

void TestProxyChoice::environment()
{
    QFETCH(QString, variables);
    QFETCH(QString, host);
    QFETCH(bool, secure);
    QProcessEnvironment environment;
    for (const QString &variable : variables.split(u' ', Qt::SkipEmptyParts)) {
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    }
    QTEST(text(proxyFromEnvironment(environment, host, 81, secure)), "expected");
}

void TestProxyChoice::loopback()
{
    for (const char *host :
        {"localhost", "LOCALHOST", "localhost.", "a.localhost", "127.0.0.1", "127.9.9.9", "::1"})
        QVERIFY2(isLoopback(QString::fromLatin1(host)), host);
    for (const char *host : {"localhost.example", "128.0.0.1", "::2", "notlocalhost"})
        QVERIFY2(!isLoopback(QString::fromLatin1(host)), host);
}

void TestProxyChoice::options()
{
    ProxyOptions options;
    QVERIFY(!proxyFromOptions(options));
    options.kind = ProxyOptions::Kind::None;
    QCOMPARE(text(proxyFromOptions(options)), QStringLiteral("direct"));
    options = {ProxyOptions::Kind::Socks5, QStringLiteral("p"), 9, QStringLiteral("u"),
        QStringLiteral("w")};
    QCOMPARE(text(proxyFromOptions(options)), QStringLiteral("socks u:w@p:9 by "));
}

WASCLEAN_TEST(TestProxyChoice, QCoreApplication)

} // namespace tst_proxychoice

#include "tst_proxychoice.moc"
