#include "app/schema/schemadocuments.h"

#include "app/base/regularfile.h"
#include "app/formats/yamljson.h"
#include "app/schema/schematext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace wasclean {

namespace {

QString keyOf(const QUrl &uri) { return uri.adjusted(QUrl::RemoveFragment).toString(); }

/// The metaschemas are part of the program, under the end of their address.
QString metaschemaFile(const QUrl &uri)
{
    const bool isOurs = uri.host() == QLatin1String("json-schema.org");
    QString path = uri.path();
    path.replace(QLatin1String("/draft-"), QLatin1String("/draft/draft-"));
    if (!isOurs || !path.startsWith(QLatin1String("/draft/")))
        return {};
    path.remove(0, QStringLiteral("/draft/").size());
    path.remove(QLatin1String("meta/"));
    if (path.startsWith(QLatin1String("draft-")))
        path.remove(QLatin1String("/schema"));
    const QString file = QStringLiteral(":/metaschemas/%1.json").arg(path);
    return QFile::exists(file) ? file : QString();
}

bool isBelow(const QString &folder, const QString &path)
{
    return path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

bool isYaml(const QString &path)
{
    return path.endsWith(QLatin1String(".yaml")) || path.endsWith(QLatin1String(".yml"));
}

/// What the older drafts call "id".
const char *idName(SchemaDraft draft) { return draft == SchemaDraft::Draft4 ? "id" : "$id"; }

/// The names in a schema of the resource by which references find it.
void takeAnchors(SchemaResource &resource, const JsonValue &schema)
{
    const auto take = [&](const QString &name) {
        if (!name.isEmpty() && !resource.anchors.contains(name))
            resource.anchors.insert(name, schema);
    };
    if (resource.draft <= SchemaDraft::Draft7) {
        const QString id = schema.member(idName(resource.draft)).string();
        if (id.startsWith(u'#'))
            take(id.mid(1));
        return;
    }
    take(schema.member("$anchor").string());
    if (resource.draft < SchemaDraft::Draft2020) {
        if (&schema.node() == &resource.root.node() && schema.member("$recursiveAnchor").isTrue()) {
            resource.anchors.insert(QLatin1String(""), schema);
            resource.dynamicAnchors.insert(QLatin1String(""));
        }
        return;
    }
    const QString dynamicName = schema.member("$dynamicAnchor").string();
    take(dynamicName);
    if (!dynamicName.isEmpty())
        resource.dynamicAnchors.insert(dynamicName);
}

} // namespace

QString SchemaPlace::text() const
{
    return pointer.isEmpty() ? resource->name : resource->name + u'#' + pointer;
}

SchemaDocuments::SchemaDocuments(const QString &folder, FileRefusal refusal)
    : m_folder(folder.isEmpty() ? QString() : QFileInfo(folder).canonicalFilePath())
    , m_refusal(std::move(refusal))
{ }

Checked<SchemaPlace> SchemaDocuments::add(
    const QUrl &uri, const QByteArray &json, SchemaDraft draft)
{
    return addDocument(uri, json, draft, {{}, uri.fileName()});
}

Checked<SchemaPlace> SchemaDocuments::addFile(const QString &path, SchemaDraft draft)
{
    const Checked<QByteArray> bytes = RegularFile::readAll(path, mostBytes);
    if (!bytes)
        return Checked<SchemaPlace>::bad(bytes.problem);
    const QFileInfo info(path);
    const QString file = info.canonicalFilePath();
    const Checked<QByteArray> json
        = isYaml(path) ? yamlAsJson(*bytes) : Checked<QByteArray>::good(*bytes);
    if (!json)
        return Checked<SchemaPlace>::bad(
            SchemaText::tr("“%1”: %2").arg(info.fileName(), json.problem));
    return addDocument(QUrl::fromLocalFile(file), *json, draft, {file, info.fileName()});
}

Checked<SchemaPlace> SchemaDocuments::addDocument(
    const QUrl &uri, const QByteArray &json, SchemaDraft draft, const Reading &reading)
{
    if (m_documents.size() >= mostDocuments)
        return Checked<SchemaPlace>::bad(SchemaText::tr("The schema refers to too many files."));
    auto document = std::make_unique<Document>();
    document->text = json;
    JsonTree tree = parseJson(document->text);
    if (!tree.root)
        return Checked<SchemaPlace>::bad(
            SchemaText::tr("“%1” is not JSON: %2.").arg(reading.name, tree.problem));
    document->root = std::move(*tree.root);
    const JsonValue root(document->text, document->root);
    m_documents.push_back(std::move(document));
    SchemaResource resource;
    resource.uri = uri;
    resource.root = root;
    resource.file = reading.file;
    resource.name = reading.name;
    resource.draft = draftNamed(root.member("$schema").string()).value_or(draft);
    SchemaResource *const outer = addResource(std::move(resource));
    scan(outer, root, {});
    const SchemaResource *const own = m_byRoot.value(&root.node(), outer);
    return Checked<SchemaPlace>::good({own, root, {}});
}

SchemaPlace SchemaDocuments::addSchema(const SchemaPlace &place)
{
    if (place.schema && !m_added.contains(&place.schema.node())) {
        m_added.insert(&place.schema.node());
        // It is one of m_resources.
        scan(const_cast<SchemaResource *>(place.resource), place.schema, place.pointer);
    }
    return {place.schema ? m_byRoot.value(&place.schema.node(), place.resource) : place.resource,
        place.schema, place.pointer};
}

SchemaResource *SchemaDocuments::addResource(SchemaResource resource)
{
    m_resources.push_back(std::make_unique<SchemaResource>(std::move(resource)));
    SchemaResource *const added = m_resources.back().get();
    // The first of an address stays, so that no file takes the place of another one.
    m_byUri.emplace(keyOf(added->uri), added);
    return added;
}

/// Finds the addresses and anchors of all schemas in a document.
void SchemaDocuments::scan(
    SchemaResource *resource, const JsonValue &schema, const QString &pointer)
{
    if (!schema.isObject())
        return;
    resource = resourceAt(resource, schema, pointer);
    const bool isReference = resource->draft <= SchemaDraft::Draft7 && schema.member("$ref");
    if (!isReference)
        takeAnchors(*resource, schema);
    for (const SubschemaKeyword &keyword : subschemaKeywords()) {
        if (resource->draft < keyword.first || resource->draft > keyword.last)
            continue;
        if (const JsonValue value = schema.member(keyword.name))
            scanValue(resource, value, keyword.form,
                pointer + jsonPointerStep(QString::fromLatin1(keyword.name)));
    }
}

void SchemaDocuments::scanValue(
    SchemaResource *resource, const JsonValue &value, SubschemaForm form, const QString &pointer)
{
    if (form == SubschemaForm::One || (form == SubschemaForm::OneOrList && !value.isArray())) {
        scan(resource, value, pointer);
        return;
    }
    if (form == SubschemaForm::Named) {
        for (const JsonMember &member : value.node().members)
            scan(resource, value.at(member.value), pointer + jsonPointerStep(member.name));
        return;
    }
    for (std::size_t i = 0; i < value.node().elements.size(); ++i)
        scan(resource, value.element(i), pointer + u'/' + QString::number(i));
}

/// The resource that begins with the schema, or else the one that it is in.
SchemaResource *SchemaDocuments::resourceAt(
    SchemaResource *outer, const JsonValue &schema, const QString &pointer)
{
    const SchemaDraft draft = draftNamed(schema.member("$schema").string()).value_or(outer->draft);
    const QString id = schema.member(idName(draft)).string();
    const bool isReference = draft <= SchemaDraft::Draft7 && schema.member("$ref");
    // "#name" was an anchor once.
    if (id.isEmpty() || id.startsWith(u'#') || isReference)
        return outer;
    const QUrl uri = outer->uri.resolved(QUrl(id));
    if (keyOf(uri) == keyOf(outer->uri))
        return outer;
    SchemaResource resource;
    resource.uri = uri.adjusted(QUrl::RemoveFragment);
    resource.root = schema;
    resource.draft = draft;
    resource.file = outer->file;
    resource.name = outer->name;
    resource.pointer = pointer;
    SchemaResource *const added = addResource(std::move(resource));
    m_byRoot.insert(&schema.node(), added);
    if (draft <= SchemaDraft::Draft7 && !uri.fragment().isEmpty())
        added->anchors.insert(uri.fragment(), schema);
    return added;
}

const SchemaResource *SchemaDocuments::find(const QUrl &uri) const
{
    const auto found = m_byUri.find(keyOf(uri));
    return found == m_byUri.end() ? nullptr : found->second;
}

/// Reads the document that is not known yet.
Checked<const SchemaResource *> SchemaDocuments::load(
    const SchemaResource &from, const QUrl &wanted, const QString &reference)
{
    using Result = Checked<const SchemaResource *>;
    const QUrl address = wanted.adjusted(QUrl::RemoveFragment);
    Checked<SchemaPlace> added;
    if (const QString ours = metaschemaFile(address); !ours.isEmpty()) {
        QFile file(ours);
        if (file.open(QIODevice::ReadOnly))
            added = add(address, file.readAll(), from.draft);
    } else {
        // A schema with an address of the web refers to those beside it, which are files here.
        QUrl local = address;
        if (!from.file.isEmpty() && QUrl(reference).isRelative())
            local = QUrl::fromLocalFile(from.file).resolved(QUrl(reference));
        if (!local.isLocalFile() || m_folder.isEmpty())
            return Result::bad(SchemaText::tr("“%1” is not part of the schema, and nothing is "
                                              "fetched from the network.")
                                   .arg(reference));
        const QString path = local.adjusted(QUrl::RemoveFragment).toLocalFile();
        const QString file = QFileInfo(path).canonicalFilePath();
        if (file.isEmpty())
            return Result::bad(SchemaText::tr("“%1” does not exist.").arg(path));
        if (!isBelow(m_folder, file))
            return Result::bad(
                SchemaText::tr("“%1” is not below the folder of the schema.").arg(path));
        if (const QString refusal = m_refusal ? m_refusal(file) : QString(); !refusal.isEmpty())
            return Result::bad(refusal);
        added = addFile(file, from.draft);
    }
    if (!added)
        return Result::bad(added.problem);
    m_byUri.emplace(keyOf(address), added->resource);
    return Result::good(added->resource);
}

Checked<SchemaPlace> SchemaDocuments::resolve(const SchemaResource &from, const QString &reference)
{
    const QUrl wanted = from.uri.resolved(QUrl(reference));
    const SchemaResource *resource = reference.startsWith(u'#') ? &from : find(wanted);
    if (!resource) {
        const Checked<const SchemaResource *> loaded = load(from, wanted, reference);
        if (!loaded)
            return Checked<SchemaPlace>::bad(loaded.problem);
        resource = *loaded;
    }
    // A document with an "$id" of its own.
    resource = m_byRoot.value(&resource->root.node(), resource);
    const QString fragment
        = QUrl::fromPercentEncoding(wanted.fragment(QUrl::FullyEncoded).toLatin1());
    const SchemaPlace root{resource, resource->root, resource->pointer};
    if (const auto tokens = jsonPointerTokens(fragment)) {
        const SchemaPlace place = below(root, *tokens);
        if (place.schema)
            return Checked<SchemaPlace>::good(place);
    } else if (const JsonValue anchored = resource->anchors.value(fragment)) {
        // Where it stands in the document is not kept; its anchor says as much.
        return Checked<SchemaPlace>::good({resource, anchored, fragment});
    }
    return Checked<SchemaPlace>::bad(
        SchemaText::tr("“%1” refers to what is not there.").arg(reference));
}

SchemaPlace SchemaDocuments::below(const SchemaPlace &place, const QStringList &tokens) const
{
    SchemaPlace here = place;
    for (const QString &token : tokens) {
        JsonValue next;
        if (here.schema.isArray()) {
            bool isIndex = false;
            const qulonglong index = token.toULongLong(&isIndex);
            if (isIndex && index < here.schema.node().elements.size())
                next = here.schema.element(std::size_t(index));
        } else {
            next = here.schema.member(token);
        }
        if (!next)
            return {here.resource, {}, {}};
        here = child(here, next, token);
    }
    return here;
}

SchemaPlace SchemaDocuments::child(
    const SchemaPlace &place, const JsonValue &value, const QString &step) const
{
    return {m_byRoot.value(&value.node(), place.resource), value,
        place.pointer + jsonPointerStep(step)};
}

} // namespace wasclean
