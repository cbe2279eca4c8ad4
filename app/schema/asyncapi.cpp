#include "app/schema/asyncapi.h"

#include "app/schema/schemacollection.h"
#include "app/schema/schematext.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

class AsyncApiReader
{
public:
    explicit AsyncApiReader(std::shared_ptr<SchemaCollection> collection)
        : m_collection(std::move(collection))
    { }

    Checked<AsyncApi> read(const SchemaPlace &document);

private:
    /// The messages of one direction, each once.
    struct List
    {
        std::vector<AsyncApiMessage> messages;
        QSet<const JsonNode *> seen;
    };

    /// What is there, or at what it refers to.
    SchemaPlace follow(SchemaPlace place);

    SchemaPlace member(const SchemaPlace &place, const QString &name)
    {
        return follow(m_collection->documents.below(place, {name}));
    }

    SchemaPlace member(const SchemaPlace &place, const char *name)
    {
        return member(place, QString::fromLatin1(name));
    }

    /// What is in an object or array, with its names.
    std::vector<std::pair<QString, SchemaPlace>> children(const SchemaPlace &place);

    void addSchemas(const SchemaPlace &document);
    void readChannels(const SchemaPlace &document);
    void readOperations(const SchemaPlace &document);
    void addMessages(List &list, const SchemaPlace &messages);
    void addMessage(List &list, const SchemaPlace &message, const QString &name);
    void addMessageOrOneOf(List &list, const SchemaPlace &message);

    std::shared_ptr<SchemaCollection> m_collection;
    List m_sent;
    List m_received;
    QString m_problem;
};

SchemaPlace AsyncApiReader::follow(SchemaPlace place)
{
    constexpr int mostSteps = 32;
    for (int step = 0; step < mostSteps && place.schema; ++step) {
        const JsonValue reference = place.schema.member("$ref");
        if (!reference.isString())
            return place;
        const Checked<SchemaPlace> found
            = m_collection->documents.resolve(*place.resource, reference.string());
        if (!found) {
            if (m_problem.isEmpty())
                m_problem = found.problem;
            return {};
        }
        place = *found;
    }
    return place;
}

std::vector<std::pair<QString, SchemaPlace>> AsyncApiReader::children(const SchemaPlace &place)
{
    std::vector<std::pair<QString, SchemaPlace>> list;
    const auto add = [&](const QString &name, const JsonValue &value) {
        SchemaPlace child = follow(m_collection->documents.child(place, value, name));
        if (child.schema)
            list.emplace_back(name, std::move(child));
    };
    if (place.schema.isObject()) {
        for (const JsonMember &each : place.schema.node().members)
            add(each.name, place.schema.at(each.value));
    } else if (place.schema.isArray()) {
        for (std::size_t i = 0; i < place.schema.node().elements.size(); ++i)
            add(QString::number(i), place.schema.element(i));
    }
    return list;
}

void AsyncApiReader::addMessage(List &list, const SchemaPlace &message, const QString &name)
{
    if (list.seen.contains(&message.schema.node()))
        return;
    list.seen.insert(&message.schema.node());
    AsyncApiMessage read;
    for (const char *title : {"name", "title"}) {
        if (read.name.isEmpty())
            read.name = message.schema.member(title).string();
    }
    // "#/components/messages/Tick" is called Tick.
    if (read.name.isEmpty())
        read.name = name.isEmpty() ? message.pointer.section(u'/', -1) : name;
    SchemaPlace payload = m_collection->documents.below(message, {QStringLiteral("payload")});
    QString format = message.schema.member("schemaFormat").string();
    if (payload.schema && payload.schema.member("schemaFormat")) {
        format = payload.schema.member("schemaFormat").string();
        payload = m_collection->documents.below(payload, {QStringLiteral("schema")});
    }
    const bool isJsonSchema = format.isEmpty() || format.contains(QLatin1String("asyncapi"))
        || format.contains(QLatin1String("schema+"));
    if (payload.schema && isJsonSchema) {
        payload = m_collection->documents.addSchema(payload);
        const Checked<JsonSchema> schema = JsonSchema::make(m_collection, payload);
        if (schema)
            read.schema = *schema;
        else if (m_problem.isEmpty())
            m_problem = schema.problem;
    }
    list.messages.push_back(std::move(read));
}

/// Payloads may refer to these by their "$id".
void AsyncApiReader::addSchemas(const SchemaPlace &document)
{
    const SchemaPlace schemas = m_collection->documents.below(
        document, {QStringLiteral("components"), QStringLiteral("schemas")});
    if (!schemas.schema.isObject())
        return;
    for (const JsonMember &each : schemas.schema.node().members)
        m_collection->documents.addSchema(
            m_collection->documents.child(schemas, schemas.schema.at(each.value), each.name));
}

void AsyncApiReader::addMessages(List &list, const SchemaPlace &messages)
{
    const bool hasNames = messages.schema.isObject();
    for (const auto &[name, message] : children(messages))
        addMessage(list, message, hasNames ? name : QString());
}

/// As version 2 has it.
void AsyncApiReader::addMessageOrOneOf(List &list, const SchemaPlace &message)
{
    if (!message.schema)
        return;
    const SchemaPlace several = m_collection->documents.below(message, {QStringLiteral("oneOf")});
    if (several.schema.isArray())
        addMessages(list, several);
    else
        addMessage(list, message, {});
}

/// Version 2: "publish" is what a client may send.
void AsyncApiReader::readChannels(const SchemaPlace &document)
{
    for (const auto &[name, channel] : children(member(document, "channels"))) {
        addMessageOrOneOf(m_sent, member(member(channel, "publish"), "message"));
        addMessageOrOneOf(m_received, member(member(channel, "subscribe"), "message"));
    }
}

/// Version 3: "send" is what the server sends. Without operations, all messages may go both ways.
void AsyncApiReader::readOperations(const SchemaPlace &document)
{
    const auto add = [this](List &list, const SchemaPlace &operation) {
        const SchemaPlace own = member(operation, "messages");
        addMessages(list, own.schema ? own : member(member(operation, "channel"), "messages"));
    };
    const auto operations = children(member(document, "operations"));
    for (const auto &[name, operation] : operations) {
        const bool isReceived = operation.schema.member("action").string() == QLatin1String("send");
        add(isReceived ? m_received : m_sent, operation);
        if (const SchemaPlace reply = member(operation, "reply"); reply.schema)
            add(isReceived ? m_sent : m_received, reply);
    }
    if (!operations.empty())
        return;
    for (const auto &[name, channel] : children(member(document, "channels"))) {
        addMessages(m_sent, member(channel, "messages"));
        addMessages(m_received, member(channel, "messages"));
    }
}

Checked<AsyncApi> AsyncApiReader::read(const SchemaPlace &document)
{
    const QString version = document.schema.member("asyncapi").string();
    addSchemas(document);
    if (version.startsWith(u'2'))
        readChannels(document);
    else if (version.startsWith(u'3'))
        readOperations(document);
    else
        return Checked<AsyncApi>::bad(
            SchemaText::tr("AsyncAPI %1 cannot be read; 2 and 3 can.").arg(version));
    if (!m_problem.isEmpty())
        return Checked<AsyncApi>::bad(m_problem);
    if (m_sent.messages.empty() && m_received.messages.empty())
        return Checked<AsyncApi>::bad(
            SchemaText::tr("“%1” describes no message.").arg(document.resource->name));
    return Checked<AsyncApi>::good({std::move(m_sent.messages), std::move(m_received.messages)});
}

} // namespace

Checked<AsyncApi> readAsyncApi(
    const std::shared_ptr<SchemaCollection> &collection, const SchemaPlace &document)
{
    return AsyncApiReader(collection).read(document);
}

} // namespace wasclean
