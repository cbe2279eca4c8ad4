#include "app/formats/jsonnode.h"
#include "app/schema/jsonschema.h"
#include "app/schema/jsonvalue.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <iterator>
#include <memory>
#include <vector>

namespace tst_schemasuite {

using namespace wasclean;

namespace {

/// A group of tests that is not passed.
struct Exception
{
    const char *draft;
    const char *group;
};

/// The groups of the suite that Wasclean does not pass: it does not look into texts that have other
/// contents in them, and a "$schema" of somebody's own does not turn keywords off.
constexpr Exception exceptions[] = {
    {"draft7", "optional/content: validation of string-encoded content based on media type"},
    {"draft7", "optional/content: validation of binary string-encoding"},
    {"draft7", "optional/content: validation of binary-encoded media type documents"},
    {"draft2019-09",
        "vocabulary: schema that uses custom metaschema with with no validation vocabulary"},
    {"draft2020-12",
        "vocabulary: schema that uses custom metaschema with with no validation vocabulary"},
};

bool isException(const QByteArray &draft, const QByteArray &group)
{
    return std::any_of(std::begin(exceptions), std::end(exceptions),
        [&](const Exception &each) { return draft == each.draft && group == each.group; });
}

struct Suite
{
    QByteArray draft;
    SchemaDraft number;
    QByteArray text;
    JsonTree tree;
};

/// Those that tests/tools/jsonschema/collect.py has made.
const std::vector<std::unique_ptr<Suite>> &suites()
{
    static const std::vector<std::unique_ptr<Suite>> all = [] {
        std::vector<std::unique_ptr<Suite>> read;
        const std::pair<const char *, SchemaDraft> drafts[] = {{"draft4", SchemaDraft::Draft4},
            {"draft6", SchemaDraft::Draft6}, {"draft7", SchemaDraft::Draft7},
            {"draft2019-09", SchemaDraft::Draft2019}, {"draft2020-12", SchemaDraft::Draft2020}};
        for (const auto &[draft, number] : drafts) {
            auto suite = std::make_unique<Suite>();
            suite->draft = draft;
            suite->number = number;
            QFile file(QStringLiteral(WASCLEAN_TEST_DATA "/jsonschema/%1.json")
                           .arg(QString::fromLatin1(draft)));
            if (file.open(QIODevice::ReadOnly))
                suite->text = file.readAll();
            suite->tree = parseJson(suite->text);
            read.push_back(std::move(suite));
        }
        return read;
    }();
    return all;
}

const QString remoteStart = QStringLiteral("http://localhost:1234/");

/// With the documents that a group refers to, which are of all drafts.
JsonSchemas schemasFor(const JsonValue &group)
{
    JsonSchemas schemas;
    if (!group.bytes().contains(remoteStart.toLatin1()))
        return schemas;
    for (const std::unique_ptr<Suite> &suite : suites()) {
        for (const JsonMember &member : suite->tree.root->members) {
            if (member.name.startsWith(remoteStart))
                schemas.add(
                    QUrl(member.name), member.value.in(suite->text).toByteArray(), suite->number);
        }
    }
    return schemas;
}

QByteArrayList failures(const Suite &suite, const JsonValue &group)
{
    JsonSchemas schemas = schemasFor(group);
    const QUrl uri(QStringLiteral("test:schema"));
    const QString problem
        = schemas.add(uri, group.member("schema").bytes().toByteArray(), suite.number);
    if (!problem.isEmpty())
        return {problem.toUtf8()};
    const Checked<JsonSchema> schema = schemas.schemaAt(uri, {});
    if (!schema)
        return {schema.problem.toUtf8()};
    QByteArrayList failed;
    const JsonValue tests = group.member("tests");
    for (std::size_t i = 0; i < tests.node().elements.size(); ++i) {
        const JsonValue test = tests.element(i);
        const SchemaReport report = schema->check(test.member("data").bytes());
        const SchemaReport::Verdict expected = test.member("valid").isTrue()
            ? SchemaReport::Verdict::Fits
            : SchemaReport::Verdict::Faulty;
        if (report.verdict != expected)
            failed.append(test.member("description").string().toUtf8() + ' '
                + report.problem.toUtf8()
                + (report.faults.empty() ? QByteArray() : report.faults.front().text().toUtf8()));
        // The short way comes to the same.
        if (schema->verdict(test.member("data").bytes()) != report.verdict)
            failed.append("quick: " + test.member("description").string().toUtf8());
    }
    return failed;
}

} // namespace

/// The suite of those who make JSON Schema.
class TestSchemaSuite : public QObject
{
    Q_OBJECT

private slots:
    void passes_data();
    void passes();
};

void TestSchemaSuite::passes_data()
{
    QTest::addColumn<int>("suite");
    QTest::addColumn<int>("group");
    for (std::size_t suite = 0; suite < suites().size(); ++suite) {
        const Suite &each = *suites()[suite];
        QVERIFY2(each.tree.root, each.draft.constData());
        for (std::size_t group = 0; group < each.tree.root->members.size(); ++group) {
            const QString &name = each.tree.root->members[group].name;
            if (!name.startsWith(remoteStart))
                QTest::addRow("%s %s", each.draft.constData(), qUtf8Printable(name))
                    << int(suite) << int(group);
        }
    }
}

void TestSchemaSuite::passes()
{
    QFETCH(const int, suite);
    QFETCH(const int, group);
    const Suite &each = *suites()[std::size_t(suite)];
    const JsonMember &member = each.tree.root->members[std::size_t(group)];
    const QByteArrayList failed = failures(each, {each.text, member.value});
    if (isException(each.draft, member.name.toUtf8()))
        QVERIFY2(!failed.isEmpty(), "This is no exception any more.");
    else
        QVERIFY2(failed.isEmpty(), failed.join("; ").constData());
}

WASCLEAN_TEST(TestSchemaSuite, QCoreApplication)

} // namespace tst_schemasuite

#include "tst_schemasuite.moc"
