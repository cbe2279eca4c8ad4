#pragma once

#include "app/base/checked.h"
#include "app/schema/schemadocuments.h"
#include "app/schema/schemareport.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QUrl>

#include <atomic>
#include <memory>
#include <vector>

namespace wasclean {

struct JsonNode;
struct SchemaCollection;
struct SchemaPlace;
struct Subschema;

/// What a schema says of a text that is not JSON, with what is wrong with it.
SchemaReport notJsonReport(const QString &problem);

/// A JSON Schema (drafts 4, 6, 7, 2019-09 and 2020-12) that messages are compared with. "format"
/// and the encoding of contents are not looked at. Copies share the schema, and any thread may use
/// it.
class JsonSchema
{
public:
    /// What is wrong with a message, if it is JSON.
    SchemaReport check(QByteArrayView json, const std::atomic_bool *cancelled = nullptr) const;
    /// The same for a text that is read already, with its tree.
    SchemaReport check(QByteArrayView json, const JsonNode &root,
        const std::atomic_bool *cancelled = nullptr) const;
    /// The same without faults, which is quicker.
    SchemaReport::Verdict verdict(
        QByteArrayView json, const std::atomic_bool *cancelled = nullptr) const;

    /// The schema at a place of the collection's documents.
    static Checked<JsonSchema> make(
        const std::shared_ptr<SchemaCollection> &collection, const SchemaPlace &place);
    /// Likewise for one that is all of a document. It must fit the schema of its draft.
    static Checked<JsonSchema> makeChecked(
        const std::shared_ptr<SchemaCollection> &collection, const SchemaPlace &place);

private:
    JsonSchema(std::shared_ptr<const SchemaCollection> collection, const Subschema &schema);

    std::shared_ptr<const SchemaCollection> m_collection;
    const Subschema *m_schema;
};

/// Makes schemas out of documents, which may refer to each other.
class JsonSchemas
{
public:
    /// Only files below the folder are read; with an empty path none is.
    explicit JsonSchemas(const QString &folder = {});

    /// Adds a document under an address; a sentence when it is not JSON. The draft counts where the
    /// document names none.
    QString add(const QUrl &uri, const QByteArray &json, SchemaDraft draft);
    /// The schema at a JSON Pointer of a document that was added.
    Checked<JsonSchema> schemaAt(const QUrl &uri, const QString &pointer);

    /// A file that is one schema, in JSON or YAML. It must fit the schema of its draft.
    /// The refusal counts for the files that it refers to.
    static Checked<JsonSchema> fromFile(const QString &path, const FileRefusal &refusal = {});

private:
    std::shared_ptr<SchemaCollection> m_collection;
};

} // namespace wasclean
