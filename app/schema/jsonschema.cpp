#include "app/schema/jsonschema.h"

#include "app/schema/evaluation.h"
#include "app/schema/schemacollection.h"
#include "app/schema/schematext.h"

#include <QFileInfo>

#include <utility>

namespace wasclean {

JsonSchema::JsonSchema(std::shared_ptr<const SchemaCollection> collection, const Subschema &schema)
    : m_collection(std::move(collection))
    , m_schema(&schema)
{ }

SchemaReport notJsonReport(const QString &problem)
{
    SchemaReport report;
    report.verdict = SchemaReport::Verdict::Faulty;
    report.faults.push_back(
        {{}, {}, {}, SchemaText::tr("The message is not JSON: %1.").arg(problem)});
    return report;
}

SchemaReport JsonSchema::check(QByteArrayView json, const std::atomic_bool *cancelled) const
{
    const JsonTree tree = parseJson(json);
    return tree.root ? check(json, *tree.root, cancelled) : notJsonReport(tree.problem);
}

SchemaReport JsonSchema::check(
    QByteArrayView json, const JsonNode &root, const std::atomic_bool *cancelled) const
{
    Evaluation evaluation(json, cancelled);
    return evaluation.report(evaluation.apply(*m_schema, root));
}

SchemaReport::Verdict JsonSchema::verdict(
    QByteArrayView json, const std::atomic_bool *cancelled) const
{
    const JsonTree tree = parseJson(json);
    if (!tree.root)
        return SchemaReport::Verdict::Faulty;
    Evaluation evaluation(json, cancelled);
    evaluation.beQuiet();
    return evaluation.report(evaluation.apply(*m_schema, *tree.root)).verdict;
}

Checked<JsonSchema> JsonSchema::make(
    const std::shared_ptr<SchemaCollection> &collection, const SchemaPlace &place)
{
    const Checked<const Subschema *> schema = collection->compiler.compile(place);
    if (!schema)
        return Checked<JsonSchema>::bad(schema.problem);
    return Checked<JsonSchema>::good(JsonSchema(collection, **schema));
}

Checked<JsonSchema> JsonSchema::makeChecked(
    const std::shared_ptr<SchemaCollection> &collection, const SchemaPlace &place)
{
    const Checked<SchemaPlace> meta
        = collection->documents.resolve(*place.resource, metaschemaOf(place.resource->draft));
    const Checked<JsonSchema> metaschema
        = meta ? make(collection, *meta) : Checked<JsonSchema>::bad(meta.problem);
    if (!metaschema)
        return metaschema;
    const SchemaReport report = metaschema->check(place.schema.text());
    if (!report.faults.empty())
        return Checked<JsonSchema>::bad(
            SchemaText::tr("“%1” is not a valid schema at “%2”: %3")
                .arg(place.resource->name, report.faults.front().at, report.faults.front().reason));
    return make(collection, place);
}

JsonSchemas::JsonSchemas(const QString &folder)
    : m_collection(std::make_shared<SchemaCollection>(folder))
{ }

QString JsonSchemas::add(const QUrl &uri, const QByteArray &json, SchemaDraft draft)
{
    return m_collection->documents.add(uri, json, draft).problem;
}

Checked<JsonSchema> JsonSchemas::schemaAt(const QUrl &uri, const QString &pointer)
{
    QUrl wanted = uri;
    wanted.setFragment(pointer);
    const Checked<SchemaPlace> place
        = m_collection->documents.resolve(SchemaResource(), wanted.toString(QUrl::FullyEncoded));
    return place ? JsonSchema::make(m_collection, *place) : Checked<JsonSchema>::bad(place.problem);
}

Checked<JsonSchema> JsonSchemas::fromFile(const QString &path, const FileRefusal &refusal)
{
    const QFileInfo file(path);
    const auto collection = std::make_shared<SchemaCollection>(file.canonicalPath(), refusal);
    const Checked<SchemaPlace> place = collection->documents.addFile(path, SchemaDraft::Draft2020);
    return place ? JsonSchema::makeChecked(collection, *place)
                 : Checked<JsonSchema>::bad(place.problem);
}

} // namespace wasclean
