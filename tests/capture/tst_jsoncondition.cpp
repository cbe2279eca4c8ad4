#include "app/capture/jsoncondition.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_jsoncondition {

using namespace wasclean;

class TestJsonCondition : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void explains_data();
    void explains();
    void matches_data();
    void matches();
};

void TestJsonCondition::parses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *typed, const char *text) {
        QTest::addRow("%s", typed) << QString::fromUtf8(typed) << QString::fromUtf8(text);
    };
    row(R"($.type = "heartbeat")", R"($.type = "heartbeat")");
    row(R"($.a.b[0]=3)", R"($.a.b[0] = 3)");
    row(R"(  $.a == -1.50e3  )", R"($.a = -1.50e3)");
    row(R"($.type = heartbeat)", R"($.type = "heartbeat")");
    row(R"($.on = true)", R"($.on = true)");
    row(R"($ = null)", R"($ = null)");
    row(R"($["odd name"][12] = "x")", R"($["odd name"][12] = "x")");
    row(R"($["plain"] = "x")", R"($.plain = "x")");
    row(R"($["a\"b"] = "x=y")", R"($["a\"b"] = "x=y")");
    row(R"($.grün = "ü")", R"($.grün = "ü")");
}

void TestJsonCondition::parses()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    const auto condition = parseJsonCondition(typed);
    QVERIFY2(condition, qPrintable(condition.problem));
    QCOMPARE(condition->text(), text);
    QCOMPARE(*parseJsonCondition(condition->text()).value, *condition.value);
}

void TestJsonCondition::explains_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("column");
    const auto row = [](const char *typed, int column) {
        QTest::addRow("%s", typed) << QString::fromUtf8(typed) << column;
    };
    row("", 1);
    row("type = 1", 1);
    row("$. = 1", 3);
    row("$.a.[0] = 1", 5);
    row("$.a[x] = 1", 5);
    row("$.a[0 = 1", 6);
    row("$.a[\"x = 1", 5);
    row("$.a[99999999999999999999] = 1", 5);
    row("$.a b = 1", 5);
    row("$.a", 4);
    row("$.a =", 6);
    row("$.a = {}", 7);
    row("$.a = 01", 7);
    row("$.a = \"x", 7);
    row("$.a = \"x\" y", 7);
}

void TestJsonCondition::explains()
{
    QFETCH(QString, typed);
    QFETCH(int, column);
    const auto condition = parseJsonCondition(typed);
    QVERIFY(!condition);
    const QString place = QStringLiteral("column %1: ").arg(column);
    QVERIFY2(condition.problem.contains(place), qPrintable(condition.problem));
}

void TestJsonCondition::matches_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("condition");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *json, const char *condition, bool holds) {
        QTest::addRow("%s in %s", condition, json)
            << QByteArray(json) << QString::fromUtf8(condition) << holds;
    };
    row(R"({"type":"heartbeat"})", R"($.type = "heartbeat")", true);
    row(R"({"type":"heartbeats"})", R"($.type = "heartbeat")", false);
    row(R"({"a":{"type":"heartbeat"}})", R"($.type = "heartbeat")", false);
    row(R"({"type":"x","a":[{"type":"heartbeat"}]})", R"($.type = "heartbeat")", false);
    row(R"({"type":["heartbeat"]})", R"($.type = "heartbeat")", false);
    row(R"(["type","heartbeat"])", R"($.type = "heartbeat")", false);
    row(R"({"type":"heart\u0062eat"})", R"($.type = "heartbeat")", true);
    row(R"({"t\u0079pe":"heartbeat"})", R"($.type = "heartbeat")", true);
    row(R"({"a":"J\u00fcrgen"})", R"($.a = "Jürgen")", true);
    row(R"({"a":"Jürgen"})", R"($.a = "J\u00fcrgen")", true);
    row(R"({"a":"\ud83d\ude00"})", R"($.a = "😀")", true);
    row(R"({"a":"a\/b\n"})", R"($.a = "a/b\n")", true);
    row(R"({"a":"true"})", R"($.a = true)", false);
    row(R"({"a":true})", R"($.a = true)", true);
    row(R"({"a":true})", R"($.a = "true")", false);
    row(R"({"a":null})", R"($.a = null)", true);
    row(R"({"a":3})", R"($.a = 3)", true);
    row(R"({"a":3.0})", R"($.a = 3)", true);
    row(R"({"a":0.3e+1})", R"($.a = 3)", true);
    row(R"({"a":300E-2})", R"($.a = 3)", true);
    row(R"({"a":-3})", R"($.a = 3)", false);
    row(R"({"a":-0.0})", R"($.a = 0)", true);
    row(R"({"a":"3"})", R"($.a = 3)", false);
    row(R"({"a":18446744073709551615})", R"($.a = 18446744073709551615)", true);
    row(R"({"a":18446744073709551616})", R"($.a = 18446744073709551615)", false);
    row(R"({"a":1e99999999999999999999})", R"($.a = 1e99999999999999999999)", true);
    row(R"({"a":1e99999999999999999998})", R"($.a = 1e99999999999999999999)", false);
    row(R"({"a":{"b":[3,4]}})", R"($.a.b[1] = 4)", true);
    row(R"({"a":{"b":[3,4]}})", R"($.a.b[0] = 4)", false);
    row(R"({"a":{"b":[[9],4]}})", R"($.a.b[0][0] = 9)", true);
    row(R"({"a":{"b":[[9],4]}})", R"($.a.b[1] = 4)", true);
    row(R"([{"x":1},{"x":2}])", R"($[1].x = 2)", true);
    row(R"({"0":1})", R"($[0] = 1)", false);
    row(R"({"a":1,"a":2})", R"($.a = 1)", true);
    row(R"({"a":1,"a":2})", R"($.a = 2)", true);
    row(R"("x")", R"($ = "x")", true);
    row(R"(["x"])", R"($ = "x")", false);
    row(R"({"b":{"a":0},"a":5})", R"($.a = 5)", true);
    row(R"({"a":1} trailing)", R"($.b = 1)", false);
    row(R"(not json)", R"($.a = 1)", false);
    row(R"({"a":1)", R"($.a = 2)", false);
    row("", R"($.a = "")", false);
    row("=151", "$ = 151", false);
    row(R"({"a":,"b":151})", "$.a = 151", false);
    row(R"({"":""})", R"($[""] = "")", true);
}

void TestJsonCondition::matches()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, condition);
    QFETCH(bool, holds);
    const auto parsed = parseJsonCondition(condition);
    QVERIFY2(parsed, qPrintable(parsed.problem));
    QCOMPARE(JsonMatcher(*parsed).matches(json), holds);
}

WASCLEAN_TEST(TestJsonCondition, QCoreApplication)

} // namespace tst_jsoncondition

#include "tst_jsoncondition.moc"
