#include "app/schema/jsonschema.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_jsonschema {

using namespace wasclean;

using Verdict = SchemaReport::Verdict;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qUtf8Printable(path));
    file.write(bytes);
}

Checked<JsonSchema> schemaOf(const QByteArray &json, SchemaDraft draft = SchemaDraft::Draft2020)
{
    JsonSchemas schemas;
    const QUrl uri(QStringLiteral("test:/order.json"));
    const QString problem = schemas.add(uri, json, draft);
    return problem.isEmpty() ? schemas.schemaAt(uri, {}) : Checked<JsonSchema>::bad(problem);
}

QByteArray nested(const QByteArray &begin, int times, const QByteArray &end)
{
    return begin.repeated(times) + end.repeated(times);
}

} // namespace

class TestJsonSchema : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void tellsTheNearestSchema();
    void tellsSomeFaultsOnly();
    void endsWhatWouldNotEnd_data();
    void endsWhatWouldNotEnd();
    void endsLongLooksWhenCancelled_data();
    void endsLongLooksWhenCancelled();
    void readsFilesBelowItsFolder();
    void readsNothingElse_data();
    void readsNothingElse();
    void refusesWrongSchemas_data();
    void refusesWrongSchemas();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestJsonSchema::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("fault");
    const auto row
        = [](const char *name, const char *schema, const char *message, const char *fault) {
              QTest::newRow(name) << QByteArray(schema) << QByteArray(message)
                                  << QString::fromUtf8(fault);
          };
    row("type", R"({"properties":{"a":{"items":{"type":["integer","null"]}}}})",
        R"({"a":[1,null,"2"]})",
        "/a/2: The value must be of the type integer, null; it is \"2\". (type, "
        "order.json#/properties/a/items)");
    row("required", R"({"required":["a","b"]})", R"({"b":1})",
        "/: The member “a” is missing. (required, order.json)");
    row("additional", R"({"properties":{"a":true},"additionalProperties":false})",
        R"({"a":1,"b/c~":2})",
        "/: The member “b/c~” is not allowed here. (additionalProperties, order.json)");
    row("a member of an odd name", R"({"additionalProperties":{"type":"string"}})", R"({"b/c~":2})",
        "/b~1c~0: The value must be of the type string; it is 2. (type, "
        "order.json#/additionalProperties)");
    row("minimum", R"({"minimum":0.1})", "0.0999999999999999999999",
        "/: 0.0999999999999999999999 is less than 0.1. (minimum, order.json)");
    row("enum", R"({"enum":["buy", "sell"]})", "\"hold\"",
        "/: \"hold\" is none of the values that are allowed: [\"buy\",\"sell\"]. (enum, "
        "order.json)");
    row("pattern", R"({"pattern":"^\\d{3}$"})", "\"12\\n\"",
        "/: \"12\\n\" does not match the pattern “^\\d{3}$”. (pattern, order.json)");
    row("reference", R"({"$ref":"#/$defs/id","$defs":{"id":{"minLength":3}}})", "\"é1\"",
        "/: The length of the text is 2; it must be at least 3. (minLength, "
        "order.json#/$defs/id)");
    row("false", R"({"properties":{"a":false}})", R"({"a":1})",
        "/a: The schema allows no value here. (false, order.json#/properties/a)");
    row("name", R"({"propertyNames":{"maxLength":2}})", R"({"a\u00e4b":1})",
        "/aäb: The length of the text is 3; it must be at most 2. (maxLength, "
        "order.json#/propertyNames)");
}

void TestJsonSchema::saysWhatIsWrong()
{
    QFETCH(const QByteArray, schema);
    QFETCH(const QByteArray, message);
    QFETCH(const QString, fault);
    const Checked<JsonSchema> checker = schemaOf(schema);
    QVERIFY2(checker, qUtf8Printable(checker.problem));
    const SchemaReport report = checker->check(message);
    QCOMPARE(report.verdict, Verdict::Faulty);
    QCOMPARE(report.faults.size(), std::size_t(1));
    QCOMPARE(report.faults.front().text(), fault);
    QCOMPARE(checker->verdict(message), Verdict::Faulty);
}

/// Of several kinds of messages, the one is told that the message is meant to be.
void TestJsonSchema::tellsTheNearestSchema()
{
    const Checked<JsonSchema> schema = schemaOf(R"({"oneOf":[
        {"properties":{"type":{"const":"tick"},"price":{"type":"number"}},"required":["type","price"]},
        {"properties":{"type":{"const":"hello"},"name":{"type":"string"}},"required":["type"]}]})");
    const SchemaReport report = schema->check(R"({"type":"tick","price":"3"})");
    QCOMPARE(report.faults.size(), std::size_t(2));
    QCOMPARE(report.faults[0].at, QStringLiteral("/price"));
    QCOMPARE(report.faults[1].keyword, QStringLiteral("oneOf"));
}

void TestJsonSchema::tellsSomeFaultsOnly()
{
    const Checked<JsonSchema> schema = schemaOf(R"({"items":{"type":"string"}})");
    const QByteArray message = '[' + QByteArray("1,").repeated(100000) + "1]";
    const SchemaReport report = schema->check(message);
    QCOMPARE(report.verdict, Verdict::Faulty);
    QCOMPARE(report.faults.size(), SchemaReport::mostFaults);
    const SchemaReport notJson = schema->check("[1,");
    QCOMPARE(notJson.verdict, Verdict::Faulty);
    QCOMPARE(notJson.faults.front().reason,
        QStringLiteral("The message is not JSON: line 1, column 4: expected a value, found the end "
                       "of the text."));
}

void TestJsonSchema::endsWhatWouldNotEnd_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("problem");
    QTest::newRow("a schema that is itself")
        << QByteArray(R"({"$ref":"#/$defs/a","$defs":{"a":{"$ref":"#/$defs/b"},)"
                      R"("b":{"allOf":[{"$ref":"#/$defs/a"}]}}})")
        << QByteArray("1")
        << QStringLiteral("The schema refers to itself without end at “order.json#/$defs/a”.");
    QByteArray doubled = R"({"$ref":"#/$defs/0","$defs":{)";
    for (int i = 0; i < 40; ++i) {
        const QByteArray next = "{\"$ref\":\"#/$defs/" + QByteArray::number(i + 1) + "\"}";
        doubled += '"' + QByteArray::number(i) + "\":{\"allOf\":[" + next + ',' + next + "]},";
    }
    QTest::newRow("twice as much at each level")
        << doubled + R"("40":true}})" << QByteArray("1")
        << QStringLiteral("Checking this message by the schema takes too long.");
    QTest::newRow("a pattern that tries everything")
        << QByteArray(R"({"pattern":"^(([a-z])+.)+[A-Z]([a-z])+$"})")
        << '"' + QByteArray(100'000, 'a') + '"'
        << QStringLiteral("The pattern “^(([a-z])+.)+[A-Z]([a-z])+$” takes too long for a text of "
                          "this message.");
    QTest::newRow("a deep message")
        << QByteArray(R"({"$ref":"#/$defs/a","$defs":{"a":{"allOf":[{"allOf":[)"
                      R"({"items":{"$ref":"#/$defs/a"}}]}]}}})")
        << nested("[", 500, "]")
        << QStringLiteral("The message is nested too deep for its schema.");
}

void TestJsonSchema::endsWhatWouldNotEnd()
{
    QFETCH(const QByteArray, schema);
    QFETCH(const QByteArray, message);
    QFETCH(const QString, problem);
    const Checked<JsonSchema> checker = schemaOf(schema);
    QVERIFY2(checker, qUtf8Printable(checker.problem));
    const SchemaReport report = checker->check(message);
    QCOMPARE(report.problem, problem);
    QCOMPARE(report.verdict, Verdict::Unknown);
    QVERIFY(report.faults.empty());
}

void TestJsonSchema::endsLongLooksWhenCancelled_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("message");
    // A few schemas only, each with much to look at.
    constexpr int many = 2'000;
    QByteArray names;
    for (int i = 0; i < many; ++i)
        names += "\"" + QByteArray::number(i) + "\",";
    names.chop(1);
    QByteArray members;
    for (int i = 0; i < many; ++i)
        members += "\"m" + QByteArray::number(i) + "\":0,";
    const QByteArray object = '{' + members.chopped(1) + '}';
    QTest::newRow("required") << "{\"required\":[" + names + "]}" << object;
    QTest::newRow("dependentRequired")
        << "{\"dependentRequired\":{\"m0\":[" + names + "]}}" << object;
    QByteArray schemas;
    for (int i = 0; i < many; ++i)
        schemas += '"' + QByteArray::number(i) + "\":false,";
    QTest::newRow("dependentSchemas")
        << "{\"dependentSchemas\":{" + schemas + "\"m0\":false}}" << object;
    const QByteArray list = '[' + QByteArray(object + ',').repeated(10) + "0]";
    QTest::newRow("uniqueItems") << QByteArray(R"({"uniqueItems":true})")
                                 << '[' + list + ',' + list + ']';
    QTest::newRow("enum") << "{\"enum\":" + list + '}' << QByteArray("1");
}

void TestJsonSchema::endsLongLooksWhenCancelled()
{
    QFETCH(const QByteArray, schema);
    QFETCH(const QByteArray, message);
    const Checked<JsonSchema> checked = schemaOf(schema);
    QVERIFY2(checked, qPrintable(checked.problem));
    QCOMPARE(checked->check(message).verdict, Verdict::Faulty);
    const std::atomic_bool cancelled = true;
    QCOMPARE(checked->check(message, &cancelled).verdict, Verdict::Unknown);
}

void TestJsonSchema::readsFilesBelowItsFolder()
{
    QDir(m_folder->path()).mkdir(QStringLiteral("parts"));
    write(path("order.json"), R"({"$id":"https://example.com/order.json",
        "properties":{"a":{"$ref":"parts/a.json#/$defs/id"},"b":{"$ref":"parts/a.json"}}})");
    write(path("parts/a.json"), R"({"$ref":"../b.json","$defs":{"id":{"type":"string"}}})");
    write(path("b.json"), R"({"type":"integer"})");
    const Checked<JsonSchema> schema = JsonSchemas::fromFile(path("order.json"));
    QVERIFY2(schema, qUtf8Printable(schema.problem));
    QCOMPARE(schema->verdict(R"({"a":"1","b":1})"), Verdict::Fits);
    QCOMPARE(schema->check(R"({"a":1})").faults.front().schema, QStringLiteral("a.json#/$defs/id"));
    QCOMPARE(schema->check(R"({"b":"1"})").faults.front().schema, QStringLiteral("b.json"));
}

void TestJsonSchema::readsNothingElse_data()
{
    QTest::addColumn<QByteArray>("reference");
    QTest::addColumn<QString>("problem");
    QTest::newRow("the web") << QByteArray("http://127.0.0.1:1/x.json")
                             << QStringLiteral("s.json: “http://127.0.0.1:1/x.json” is not "
                                               "part of the schema, and nothing is fetched from "
                                               "the network.");
    QTest::newRow("above") << QByteArray("../secret.json")
                           << QStringLiteral("s.json: “FOLDER/secret.json” is not below the folder "
                                             "of the schema.");
    QTest::newRow("a link") << QByteArray("link.json")
                            << QStringLiteral("s.json: “FOLDER/schemas/link.json” is not below the "
                                              "folder of the schema.");
    QTest::newRow("an absolute path")
        << QByteArray("file:///etc/passwd")
        << QStringLiteral("s.json: “/etc/passwd” is not below the folder of the schema.");
    QTest::newRow("nothing") << QByteArray(
        "none.json") << QStringLiteral("s.json: “FOLDER/schemas/none.json” does not exist.");
    QTest::newRow("no such part") << QByteArray(
        "#/$defs/x") << QStringLiteral("s.json: “#/$defs/x” refers to what is not there.");
}

void TestJsonSchema::readsNothingElse()
{
    QFETCH(const QByteArray, reference);
    QFETCH(QString, problem);
    QDir(m_folder->path()).mkdir(QStringLiteral("schemas"));
    write(path("secret.json"), "{}");
    QVERIFY(QFile::link(path("secret.json"), path("schemas/link.json")));
    write(path("schemas/s.json"), "{\"$ref\":\"" + reference + "\"}");
    const Checked<JsonSchema> schema = JsonSchemas::fromFile(path("schemas/s.json"));
    problem.replace(QLatin1String("FOLDER"), QDir(m_folder->path()).canonicalPath());
    QCOMPARE(schema.problem, problem);
}

void TestJsonSchema::refusesWrongSchemas_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *schema, const char *problem) {
        QTest::newRow(problem) << QByteArray(schema) << QString::fromUtf8(problem);
    };
    row("{",
        "“s.json” is not JSON: line 1, column 2: expected a name in double quotes or “}”, "
        "found the end of the text.");
    row(R"({"properties":{"a":{"minLength":"1"}}})",
        "“s.json” is not a valid schema at “/properties/a/minLength”: The value must be of the "
        "type "
        "integer; it is \"1\".");
    row(R"({"$schema":"http://json-schema.org/draft-07/schema#","required":"a"})",
        "“s.json” is not a valid schema at “/required”: The value must be of the type array; it is "
        "\"a\".");
    row(R"({"items":{"pattern":"("}})",
        "s.json#/items: The pattern “(” is not valid: missing closing parenthesis.");
    row(R"({"multipleOf":0.1234567890123456789})",
        "s.json: “multipleOf” must be more than 0 and have at most 18 digits.");
    row("3",
        "“s.json” is not a valid schema at “”: The value must be of the type object, boolean; it "
        "is 3.");
}

void TestJsonSchema::refusesWrongSchemas()
{
    QFETCH(const QByteArray, schema);
    QFETCH(const QString, problem);
    write(path("s.json"), schema);
    QCOMPARE(JsonSchemas::fromFile(path("s.json")).problem, problem);
}

WASCLEAN_TEST(TestJsonSchema, QCoreApplication)

} // namespace tst_jsonschema

#include "tst_jsonschema.moc"
