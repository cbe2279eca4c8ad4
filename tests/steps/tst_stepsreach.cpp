#include "app/steps/stepsfile.h"
#include "app/steps/stepsreach.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_stepsreach {

using namespace wasclean;
using namespace Qt::StringLiterals;

/// What the user is asked about before steps run.
class TestStepsReach : public QObject
{
    Q_OBJECT

private slots:
    void constantsAreFilledIn();
    void changedVariablesStayAsWritten_data();
    void changedVariablesStayAsWritten();
    void doublingVariablesAreBounded();
    void eachHostIsListedOnce();
    void requestsAreListed();

private:
    static StepsReach reach(const QByteArray &variables, const QByteArray &steps)
    {
        const QByteArray text
            = R"({"version": 1, "variables": {)" + variables + R"(}, "steps": [)" + steps + "]}";
        const StepsParse parse = parseSteps(text);
        return parse ? reachOf(*parse.file, u"/steps"_s) : StepsReach{{}, {}, {parse.problem}};
    }
};

void TestStepsReach::constantsAreFilledIn()
{
    const StepsReach found = reach(R"("path": "/echo", "url": "demo:{{path}}", "file": "a.txt")",
        R"({"connect": "{{url}}"}, {"send": {"file": "{{file}}"}})");
    QCOMPARE(found.hosts, QStringList{u"demo:/echo"_s});
    QCOMPARE(found.files, QStringList{u"/steps/a.txt"_s});
    QVERIFY(reach(R"("url": "demo:/echo")", R"({"connect": "{{url}}"})").isHarmless());
}

void TestStepsReach::changedVariablesStayAsWritten_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("steps");
    QTest::newRow("saved") << QByteArray(R"("u": "demo:/echo")") << QByteArray(R"(
        {"connect": "{{u}}"}, {"expect": {"regex": ".*"}, "save": {"u": 0}}, {"connect": "{{u}}"})");
    QTest::newRow("saved in a repetition") << QByteArray(R"("u": "demo:/echo")") << QByteArray(R"(
        {"connect": "{{u}}"}, {"repeat": 2, "steps":
            [{"expect": {"regex": ".*"}, "save": {"u": 0}}, {"connect": "{{u}}"}]})");
    QTest::newRow("index") << QByteArray(R"("index": "demo:/echo")") << QByteArray(R"(
        {"connect": "{{index}}"}, {"repeat": 2, "steps": [{"connect": "{{index}}"}]})");
}

void TestStepsReach::changedVariablesStayAsWritten()
{
    QFETCH(const QByteArray, variable);
    QFETCH(const QByteArray, steps);
    const QString name = QString::fromUtf8(variable.mid(1, variable.indexOf(':') - 2));
    const StepsReach found = reach(variable, steps);
    QCOMPARE(found.hosts, QStringList{u"{{%1}}"_s.arg(name)});
    QVERIFY(!found.isHarmless());
    // A value that contains a changed one is not known either.
    QCOMPARE(reach(variable + R"(, "v": "{{)" + name.toUtf8() + R"(}}")",
                 steps + R"(, {"send": {"file": "{{v}}"}})")
                 .files,
        QStringList{u"{{%1}}"_s.arg(name)});
}

/// 50 names, each twice as long as the one before.
void TestStepsReach::doublingVariablesAreBounded()
{
    QByteArray variables = R"("v0": "xxxxxxxxxxxxxxxx")";
    for (int i = 1; i < 50; ++i) {
        const QByteArray before = "{{v" + QByteArray::number(i - 1) + "}}";
        variables += ", \"v" + QByteArray::number(i) + "\": \"" + before + before + '"';
    }
    const StepsReach found = reach(variables, R"({"connect": "{{v49}}"})");
    QCOMPARE(found.hosts.size(), 1);
    QVERIFY(found.hosts[0].size() < 1000);
    QVERIFY(!found.isHarmless());
}

void TestStepsReach::eachHostIsListedOnce()
{
    QByteArray steps;
    for (int i = 0; i < 3; ++i)
        steps += R"({"connect": {"url": "ws://a/", "connectTo": "b:1"}}, )";
    const StepsReach found = reach({}, steps + R"({"connect": "wss://c/?access_token=secret"})");
    QCOMPARE(found.hosts, QStringList({u"ws://a/"_s, u"b:1"_s, u"wss://c/?access_token=•••"_s}));
}

void TestStepsReach::requestsAreListed()
{
    const StepsReach found = reach(R"("host": "x.example", "file": "body.bin")",
        R"({"request": "https://{{host}}/login?password=abc", "save": {"next": "$.url"}},
           {"request": {"url": "{{next}}", "file": "{{file}}",
               "headers": [{"name": "A", "value": "{{env.KEY}}"}]}})");
    QCOMPARE(found.hosts, QStringList({u"https://x.example/login?password=•••"_s, u"{{next}}"_s}));
    QCOMPARE(found.files, QStringList{u"/steps/body.bin"_s});
    QCOMPARE(found.environment, QStringList{u"KEY"_s});
    // What an answer changes is not known before the run.
    QCOMPARE(
        reach(R"("host": "demo:/echo")",
            R"({"request": "demo:/login", "save": {"host": "$.url"}}, {"connect": "{{host}}"})")
            .hosts,
        QStringList({u"demo:/login"_s, u"{{host}}"_s}));
    QVERIFY(reach({}, R"({"request": "demo:/login"})").isHarmless());
}

WASCLEAN_TEST(TestStepsReach, QCoreApplication)

} // namespace tst_stepsreach

#include "tst_stepsreach.moc"
