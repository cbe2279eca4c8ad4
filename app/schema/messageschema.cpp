#include "app/schema/messageschema.h"

#include "app/formats/jsonnode.h"
#include "app/schema/asyncapi.h"
#include "app/schema/jsonschema.h"
#include "app/schema/ocppschemas.h"
#include "app/schema/schemacollection.h"

#include <QFileInfo>

#include <optional>
#include <utility>

namespace wasclean {

/// One of the three.
struct MessageSchema::Rules
{
    std::optional<JsonSchema> all;
    std::optional<AsyncApi> asyncApi;
    std::optional<OcppSchemas> ocpp;

    static Checked<Rules> read(const QString &path, const FileRefusal &refusal);
    static Checked<Rules> readFile(const QString &path, const FileRefusal &refusal);
};

namespace {

/// The first of the messages that fits, or else the one that comes nearest. One that may be
/// anything is what is left.
MessageVerdict checkOneOf(const std::vector<AsyncApiMessage> &messages, QByteArrayView text,
    const std::atomic_bool *cancelled)
{
    const JsonTree tree = parseJson(text);
    const SchemaReport notJson = tree.root ? SchemaReport() : notJsonReport(tree.problem);
    MessageVerdict nearest;
    for (const AsyncApiMessage &message : messages) {
        if (!message.schema)
            continue;
        SchemaReport report
            = tree.root ? message.schema->check(text, *tree.root, cancelled) : notJson;
        if (report.verdict == SchemaReport::Verdict::Fits)
            return {true, message.name, std::move(report)};
        if (!nearest.isConcerned
            || schemaDistance(report.faults) < schemaDistance(nearest.report.faults))
            nearest = {true, message.name, std::move(report)};
    }
    for (const AsyncApiMessage &message : messages) {
        if (!message.schema)
            return {true, message.name, {}};
    }
    return nearest;
}

MessageVerdict checkOcpp(const OcppSchemas &schemas, QByteArrayView text, const QString &action,
    const std::atomic_bool *cancelled)
{
    const std::optional<OcppCall> call = readOcppCall(text);
    if (!call)
        return {};
    const QString &name = call->isRequest ? call->action : action;
    const QHash<QString, JsonSchema> &wanted = call->isRequest ? schemas.requests : schemas.answers;
    const auto found = wanted.constFind(name);
    if (found == wanted.cend())
        return {};
    return {true, name, found->check(call->payload, cancelled)};
}

} // namespace

Checked<MessageSchema::Rules> MessageSchema::Rules::readFile(
    const QString &path, const FileRefusal &refusal)
{
    const auto collection
        = std::make_shared<SchemaCollection>(QFileInfo(path).canonicalPath(), refusal);
    SchemaDocuments &documents = collection->documents;
    const Checked<SchemaPlace> document = documents.addFile(path, SchemaDraft::Draft7);
    if (!document)
        return Checked<Rules>::bad(document.problem);
    Rules rules;
    if (document->schema.member("asyncapi")) {
        Checked<AsyncApi> asyncApi = readAsyncApi(collection, *document);
        if (!asyncApi)
            return Checked<Rules>::bad(asyncApi.problem);
        rules.asyncApi = std::move(*asyncApi.value);
        return Checked<Rules>::good(std::move(rules));
    }
    const Checked<JsonSchema> schema = JsonSchemas::fromFile(path, refusal);
    if (!schema)
        return Checked<Rules>::bad(schema.problem);
    rules.all = *schema;
    return Checked<Rules>::good(std::move(rules));
}

Checked<MessageSchema::Rules> MessageSchema::Rules::read(
    const QString &path, const FileRefusal &refusal)
{
    if (!QFileInfo(path).isDir())
        return readFile(path, refusal);
    Checked<OcppSchemas> ocpp = OcppSchemas::fromFolder(path, refusal);
    if (!ocpp)
        return Checked<Rules>::bad(ocpp.problem);
    Rules rules;
    rules.ocpp = std::move(*ocpp.value);
    return Checked<Rules>::good(std::move(rules));
}

Checked<MessageSchema> MessageSchema::read(const QString &path, const FileRefusal &refusal)
{
    Checked<Rules> rules = Rules::read(path, refusal);
    if (!rules)
        return Checked<MessageSchema>::bad(rules.problem);
    MessageSchema schema;
    schema.m_rules = std::make_shared<const Rules>(std::move(*rules.value));
    return Checked<MessageSchema>::good(schema);
}

MessageVerdict MessageSchema::check(QByteArrayView text, Direction direction, const QString &action,
    const std::atomic_bool *cancelled) const
{
    if (m_rules->ocpp)
        return checkOcpp(*m_rules->ocpp, text, action, cancelled);
    if (m_rules->asyncApi) {
        const AsyncApi &api = *m_rules->asyncApi;
        return checkOneOf(direction == Direction::Sent ? api.sent : api.received, text, cancelled);
    }
    return {true, {}, m_rules->all->check(text, cancelled)};
}

QString MessageSchema::requestOf(QByteArrayView text) const
{
    if (!m_rules->ocpp)
        return {};
    const std::optional<OcppCall> call = readOcppCall(text);
    return call && !call->isRequest ? call->id : QString();
}

MessageSchema::Request MessageSchema::requestIn(QByteArrayView text) const
{
    if (!m_rules->ocpp)
        return {};
    const std::optional<OcppCall> call = readOcppCall(text);
    return call && call->isRequest ? Request{call->id, call->action} : Request();
}

} // namespace wasclean
