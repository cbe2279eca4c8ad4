#include "app/schema/jsonschema.h"

#include "app/base/regularfile.h"
#include "app/schema/evaluation.h"
#include "app/schema/schemacompiler.h"
#include "app/schema/schematext.h"

#include <QFileInfo>

#include <utility>

namespace wasclean {

struct JsonSchema::Collection
{
    explicit Collection(const QString &folder)
        : documents(folder)
    { }

    SchemaDocuments documents;
    SchemaCompiler compiler{documents};
};

JsonSchema::JsonSchema(std::shared_ptr<const Collection> collection, const Subschema &schema)
    : m_collection(std::move(collection))
    , m_schema(&schema)
{ }

SchemaReport JsonSchema::run(
    QByteArrayView json, bool isQuiet, const std::atomic_bool *cancelled) const
{
    const JsonTree tree = parseJson(json);
    if (!tree.root) {
        SchemaReport report;
        report.verdict = SchemaReport::Verdict::Faulty;
        report.faults.push_back(
            {{}, {}, {}, SchemaText::tr("The message is not JSON: %1.").arg(tree.problem)});
        return report;
    }
    Evaluation evaluation(json, cancelled);
    if (isQuiet)
        evaluation.beQuiet();
    return evaluation.report(evaluation.apply(*m_schema, *tree.root));
}

SchemaReport JsonSchema::check(QByteArrayView json, const std::atomic_bool *cancelled) const
{
    return run(json, false, cancelled);
}

SchemaReport::Verdict JsonSchema::verdict(
    QByteArrayView json, const std::atomic_bool *cancelled) const
{
    return run(json, true, cancelled).verdict;
}

JsonSchemas::JsonSchemas(const QString &folder)
    : m_collection(std::make_shared<JsonSchema::Collection>(folder))
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
    if (!place)
        return Checked<JsonSchema>::bad(place.problem);
    const Checked<const Subschema *> schema = m_collection->compiler.compile(*place);
    if (!schema)
        return Checked<JsonSchema>::bad(schema.problem);
    return Checked<JsonSchema>::good(JsonSchema(m_collection, **schema));
}

Checked<JsonSchema> JsonSchemas::fromFile(const QString &path)
{
    const Checked<QByteArray> bytes = RegularFile::readAll(path, SchemaDocuments::mostBytes);
    if (!bytes)
        return Checked<JsonSchema>::bad(bytes.problem);
    const QFileInfo file(path);
    JsonSchemas schemas(file.canonicalPath());
    const Checked<SchemaPlace> place
        = schemas.m_collection->documents.addFile(file.canonicalFilePath(), SchemaDraft::Draft2020);
    if (!place)
        return Checked<JsonSchema>::bad(place.problem);
    const QUrl meta(metaschemaOf(place->resource->draft));
    const Checked<JsonSchema> metaschema = schemas.schemaAt(meta, {});
    if (metaschema) {
        const SchemaReport report = metaschema->check(place->schema.text());
        if (!report.faults.empty())
            return Checked<JsonSchema>::bad(
                SchemaText::tr("“%1” is not a valid schema at “%2”: %3")
                    .arg(file.fileName(), report.faults.front().at, report.faults.front().reason));
    }
    const Checked<const Subschema *> schema = schemas.m_collection->compiler.compile(*place);
    if (!schema)
        return Checked<JsonSchema>::bad(schema.problem);
    return Checked<JsonSchema>::good(JsonSchema(schemas.m_collection, **schema));
}

} // namespace wasclean
