#pragma once

#include "app/base/checked.h"
#include "app/schema/jsonvalue.h"
#include "app/schema/schemadraft.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QUrl>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace wasclean {

/// A schema that other schemas can refer to by its address: a document, or a part of one with an
/// "$id" of its own.
struct SchemaResource
{
    QUrl uri;
    JsonValue root;
    SchemaDraft draft = SchemaDraft::Draft2020;
    /// Where the document of it was read from; empty when it was not read from a file.
    QString file;
    /// What people call the document: the name of its file.
    QString name;
    /// Of the root in the document, as a JSON Pointer.
    QString pointer;
    /// The schemas with an "$anchor" or "$dynamicAnchor".
    QHash<QString, JsonValue> anchors;
    /// The names among them that "$dynamicRef" follows; an empty one for "$recursiveAnchor".
    QSet<QString> dynamicAnchors;
};

/// A schema, and where it stands.
struct SchemaPlace
{
    const SchemaResource *resource = nullptr;
    JsonValue schema;
    /// In the document, as a JSON Pointer.
    QString pointer;

    /// "order.json#/properties/id".
    QString text() const;
};

/// Why a file must not be read, as a sentence; empty when it may be. The path is without symbolic
/// links. Called on whichever thread reads.
using FileRefusal = std::function<QString(const QString &path)>;

/// The documents of a schema: the one that was asked for, and those that it refers to, which are
/// read when they are needed. Nothing is fetched from the network: a reference is to a file, or to
/// what is known already.
class SchemaDocuments
{
public:
    /// References lead only to files below the folder that are not refused; with an empty path to
    /// none.
    explicit SchemaDocuments(const QString &folder = {}, FileRefusal refusal = {});

    /// Adds a document of which the address is known. Its own "$id" may change that. The draft
    /// counts when the document names none.
    Checked<SchemaPlace> add(const QUrl &uri, const QByteArray &json, SchemaDraft draft);
    /// Likewise for a file, in JSON or YAML.
    Checked<SchemaPlace> addFile(const QString &path, SchemaDraft draft);

    /// A schema within a document of another kind. From now on the addresses and anchors in it are
    /// known; the place is that of the schema by its own address.
    SchemaPlace addSchema(const SchemaPlace &place);

    /// What a reference from a schema of the resource is to. A problem is a sentence.
    Checked<SchemaPlace> resolve(const SchemaResource &from, const QString &reference);

    /// What is at the JSON Pointer below the place; no schema when nothing is.
    SchemaPlace below(const SchemaPlace &place, const QStringList &tokens) const;
    /// The same for one step down, for a value that is known.
    SchemaPlace child(const SchemaPlace &place, const JsonValue &value, const QString &step) const;

    static constexpr qint64 mostBytes = qint64(16) << 20;
    static constexpr std::size_t mostDocuments = 512;

private:
    struct Document
    {
        QByteArray text;
        JsonNode root;
    };

    /// How a schema is told apart from those round it.
    struct Reading
    {
        QString file;
        QString name;
    };

    Checked<SchemaPlace> addDocument(
        const QUrl &uri, const QByteArray &json, SchemaDraft draft, const Reading &reading);
    SchemaResource *addResource(SchemaResource resource);
    void scan(SchemaResource *resource, const JsonValue &schema, const QString &pointer);
    void scanValue(SchemaResource *resource, const JsonValue &value, SubschemaForm form,
        const QString &pointer);
    SchemaResource *resourceAt(
        SchemaResource *outer, const JsonValue &schema, const QString &pointer);
    const SchemaResource *find(const QUrl &uri) const;
    Checked<const SchemaResource *> load(
        const SchemaResource &from, const QUrl &wanted, const QString &reference);

    QString m_folder;
    FileRefusal m_refusal;
    std::vector<std::unique_ptr<Document>> m_documents;
    std::vector<std::unique_ptr<SchemaResource>> m_resources;
    std::map<QString, const SchemaResource *> m_byUri;
    /// Those that begin inside of a document.
    QHash<const JsonNode *, const SchemaResource *> m_byRoot;
    /// The schemas that addSchema() got.
    QSet<const JsonNode *> m_added;
};

} // namespace wasclean
