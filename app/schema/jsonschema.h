#pragma once

#include "app/base/checked.h"
#include "app/schema/schemadraft.h"
#include "app/schema/schemareport.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QUrl>

#include <atomic>
#include <memory>
#include <vector>

namespace wasclean {

struct Subschema;

/// A JSON Schema (drafts 4, 6, 7, 2019-09 and 2020-12) that messages are compared with. "format"
/// and the encoding of contents are not looked at. Copies share the schema, and any thread may use
/// it.
class JsonSchema
{
public:
    /// What is wrong with a message, if it is JSON.
    SchemaReport check(QByteArrayView json, const std::atomic_bool *cancelled = nullptr) const;
    /// The same without faults, which is quicker.
    SchemaReport::Verdict verdict(
        QByteArrayView json, const std::atomic_bool *cancelled = nullptr) const;

    struct Collection;

private:
    friend class JsonSchemas;

    JsonSchema(std::shared_ptr<const Collection> collection, const Subschema &schema);

    SchemaReport run(QByteArrayView json, bool isQuiet, const std::atomic_bool *cancelled) const;

    std::shared_ptr<const Collection> m_collection;
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

    /// A file that is one schema. It must fit the schema of its draft.
    static Checked<JsonSchema> fromFile(const QString &path);

private:
    std::shared_ptr<JsonSchema::Collection> m_collection;
};

} // namespace wasclean
