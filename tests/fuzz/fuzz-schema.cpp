#include "app/schema/jsonschema.h"
#include "tests/fuzz/fuzztarget.h"

/// Schemas and messages of strangers: whatever they are, there is an answer in the end, and both
/// ways to ask come to the same.
namespace wasclean::fuzz::schema {

namespace {

void readInput(QByteArrayView input)
{
    InputReader reader(input);
    const auto draft = SchemaDraft(reader.byte() % 5);
    const qsizetype end = reader.rest().indexOf('\n');
    const QByteArray text = reader.rest().first(end < 0 ? reader.rest().size() : end).toByteArray();
    const QByteArrayView message = end < 0 ? QByteArrayView() : reader.rest().sliced(end + 1);
    JsonSchemas schemas;
    const QUrl uri(QStringLiteral("test:/schema"));
    if (!schemas.add(uri, text, draft).isEmpty())
        return;
    const Checked<JsonSchema> schema = schemas.schemaAt(uri, {});
    require(bool(schema) == schema.problem.isEmpty(), "a schema has a problem, or neither");
    if (!schema)
        return;
    using Verdict = SchemaReport::Verdict;
    const SchemaReport report = schema->check(message);
    require((report.verdict == Verdict::Unknown) == !report.problem.isEmpty(),
        "an unknown verdict has no reason");
    require((report.verdict == Verdict::Faulty) == !report.faults.empty(),
        "a faulty message has no fault");
    require(report.faults.size() <= SchemaReport::mostFaults, "there are too many faults");
    // The short way can end before what takes too long is met.
    const Verdict quick = schema->verdict(message);
    require(
        quick == report.verdict || quick == Verdict::Unknown || report.verdict == Verdict::Unknown,
        "the short way says something else");
}

QByteArrayList seeds()
{
    QByteArrayList list;
    for (const char *text :
        {R"({"type":["object","null"],"properties":{"a":{"$ref":"#/$defs/b"}},"required":["a"],)"
         R"("$defs":{"b":{"minimum":1.5,"multipleOf":0.5}},"additionalProperties":false})"
         "\n"
         R"({"a":2,"b":1e400})",
            R"({"$id":"http://x/a","$dynamicAnchor":"n","properties":{"c":{"items":)"
            R"({"$dynamicRef":"#n"}}},"unevaluatedProperties":{"type":"string"}})"
            "\n"
            R"({"c":[{"c":[]},{"d":1}]})",
            R"({"oneOf":[{"const":1},{"enum":["a",[1.0]]},{"not":{"type":"array"}}]})"
            "\n"
            R"([1])",
            R"({"if":{"contains":{"pattern":"^a+$"}},"then":{"uniqueItems":true},)"
            R"("else":{"prefixItems":[true,false],"items":{"minLength":2}}})"
            "\n"
            R"(["aa","\u00e4",{"a":1}])",
            R"({"patternProperties":{"^x\\d":{"maxLength":1}},"propertyNames":{"maxLength":3},)"
            R"("dependentRequired":{"a":["b"]},"dependencies":{"c":{"minProperties":2}}})"
            "\n"
            R"({"x1":"ab","a":1,"c":null})",
            R"({"$recursiveAnchor":true,"anyOf":[{"items":{"$recursiveRef":"#"}},)"
            R"({"type":"integer"}],"unevaluatedItems":false})"
            "\n"
            R"([[1],[[2,"x"]]])",
            R"({"id":"http://x/","items":[{"$ref":"#a"},{"id":"#a","exclusiveMinimum":true,)"
            R"("minimum":3}],"additionalItems":{"$ref":"http://json-schema.org/draft-04/schema#"}})"
            "\n"
            R"([3,4,{"type":1}])"}) {
        for (char draft = 0; draft < 5; ++draft)
            list.append(draft + QByteArray(text));
    }
    return list;
}

[[maybe_unused]] const bool registered = add({"schema", readInput, seeds});

} // namespace

} // namespace wasclean::fuzz::schema
