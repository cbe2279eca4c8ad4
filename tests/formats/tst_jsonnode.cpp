#include "app/formats/jsonnode.h"
#include "app/formats/jsonnumber.h"
#include "app/formats/jsonvalues.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_jsonnode {

using namespace wasclean;

/// JSON as a tree, and whether two values mean the same.
class TestJsonNode : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhereValuesStand();
    void namesThePlaceOfAnError();
    void refusesBottomlessNesting();
    void findsAllValuesAtAPath();
    void readsPathsToTheirEnd();
    void comparesByMeaning_data();
    void comparesByMeaning();
    void numbersHaveOneForm();
    void compactsByToken();
};

void TestJsonNode::keepsWhereValuesStand()
{
    const QByteArray json = " {\"a\": [1, \"x\"], \"a\": null} ";
    const JsonTree tree = parseJson(json);
    QVERIFY(tree.root);
    QCOMPARE(tree.root->in(json), QByteArrayView(json).trimmed());
    QCOMPARE(tree.root->members.size(), std::size_t(2));
    QCOMPARE(tree.root->members[1].start, json.lastIndexOf("\"a\""));
    const JsonNode &array = tree.root->members[0].value;
    QCOMPARE(array.in(json), QByteArrayView("[1, \"x\"]"));
    QCOMPARE(array.elements[1].in(json), QByteArrayView("\"x\""));
}

void TestJsonNode::namesThePlaceOfAnError()
{
    const QByteArray json = "{\n  \"ä\": }";
    const JsonTree tree = parseJson(json);
    QVERIFY(!tree.root);
    QCOMPARE(tree.problem, QStringLiteral("line 2, column 8: expected a value, found '}'"));
    QCOMPARE(tree.wrongAt, json.indexOf('}'));
}

void TestJsonNode::refusesBottomlessNesting()
{
    QByteArray deepest(qsizetype(maxJsonDepth), '[');
    deepest.append(qsizetype(maxJsonDepth), ']');
    QVERIFY(parseJson(deepest).root);
    const JsonTree tree = parseJson(QByteArray(1'000'000, '['));
    QVERIFY(!tree.root);
    QCOMPARE(tree.problem, QStringLiteral("line 1, column 513: nested more than 512 levels deep"));
}

void TestJsonNode::findsAllValuesAtAPath()
{
    const QByteArray json = R"({"a": [{"b": 1}, {"b": 2, "b": 3}]})";
    const JsonTree tree = parseJson(json);
    const auto path = parseJsonPath(u"$.a[1].b");
    QVERIFY(path);
    const std::vector<const JsonNode *> found = nodesAt(*tree.root, *path);
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[1]->in(json), QByteArrayView("3"));
    QVERIFY(nodesAt(*tree.root, *parseJsonPath(u"$.a[2]")).empty());
    QVERIFY(nodesAt(*tree.root, *parseJsonPath(u"$[0]")).empty());
    QCOMPARE(nodesAt(*tree.root, {}).front(), &*tree.root);
    // The same without the tree.
    QCOMPARE(jsonValuesAt(json, *path), std::vector<QByteArrayView>({"2", "3"}));
    QVERIFY(jsonValuesAt(json, *parseJsonPath(u"$.a[2]"))->empty());
    QVERIFY(jsonValuesAt(json, *parseJsonPath(u"$[0]"))->empty());
    QCOMPARE(jsonValuesAt(json, {})->front(), QByteArrayView(json));
    QVERIFY(!jsonValuesAt(QByteArray(json + "]"), *path));
    QVERIFY(!jsonValuesAt(json.chopped(1), *path));
    QVERIFY(!jsonValuesAt({}, *path));
}

void TestJsonNode::readsPathsToTheirEnd()
{
    QCOMPARE(jsonPathText(*parseJsonPath(u"$[\"b c\"][10].d")), QStringLiteral("$[\"b c\"][10].d"));
    QCOMPARE(parseJsonPath(u"$.a=1").problem,
        QStringLiteral("JSON path, column 4: expected “.” or “[”."));
    QCOMPARE(
        parseJsonPath(u"a").problem, QStringLiteral("JSON path, column 1: a path begins with $."));
}

void TestJsonNode::comparesByMeaning_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const char *left, const char *right, bool same) {
        QTest::newRow(name) << QByteArray(left) << QByteArray(right) << same;
    };
    row("members in any order", R"({"a":1,"b":[2]})", R"({ "b": [2.0], "a": 1e0 })", true);
    row("elements in their order", "[1,2]", "[2,1]", false);
    row("one element more", "[1,2]", "[1]", false);
    row("one member more", R"({"a":1})", R"({"a":1,"b":2})", false);
    row("other name", R"({"a":1})", R"({"b":1})", false);
    row("escaped", R"("é")", R"("\u00e9")", true);
    row("large numbers", "18446744073709551615", "18446744073709551616", false);
    row("least exponent", "1.5e-9223372036854775808", "15e-9223372036854775807", false);
    row("string and number", "1", R"("1")", false);
    row("words", "true", "false", false);
    row("same names, other order", R"({"a":1,"a":2})", R"({"a":2,"a":1})", false);
}

void TestJsonNode::comparesByMeaning()
{
    QFETCH(const QByteArray, left);
    QFETCH(const QByteArray, right);
    const JsonTree one = parseJson(left);
    const JsonTree other = parseJson(right);
    QVERIFY(one.root && other.root);
    QTEST(isSameJson(left, *one.root, right, *other.root), "same");
    QTEST(isSameJson(right, *other.root, left, *one.root), "same");
}

void TestJsonNode::numbersHaveOneForm()
{
    QCOMPARE(canonicalJsonNumber("-7.0"), QByteArray("-7e0"));
    QCOMPARE(canonicalJsonNumber("0.70E1"), QByteArray("7e0"));
    QCOMPARE(canonicalJsonNumber("-0.0e5"), QByteArray("0"));
    // Exponents at the ends of the type are beyond all reason.
    for (const char *number :
        {"1.5e-9223372036854775808", "1.5e9223372036854775807", "1e99999999999999999999"})
        QCOMPARE(canonicalJsonNumber(number), QByteArray());
}

void TestJsonNode::compactsByToken()
{
    QCOMPARE(compactJson("{ \"b\" : 1.10 ,\n \"b\" : [ 1e2, \"a b\" ] }"),
        QByteArray(R"({"b":1.10,"b":[1e2,"a b"]})"));
}

WASCLEAN_TEST(TestJsonNode, QCoreApplication)

} // namespace tst_jsonnode

#include "tst_jsonnode.moc"
