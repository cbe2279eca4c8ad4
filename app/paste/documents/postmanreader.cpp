#include "app/paste/documents/documentreaders.h"
#include "app/paste/documents/pastetext.h"
#include "app/paste/result/settingsbuilder.h"
#include "app/paste/result/urltext.h"

#include <QCoreApplication>

namespace wasclean {

namespace {

/// A request and what it inherits its authentication from.
struct FoundRequest
{
    const PastedValue *item = nullptr;
    const PastedValue *auth = nullptr;
};

bool isWebSocketKind(const PastedValue &item)
{
    const QString kind = item.textOf("$kind") + item.textOf("type");
    return kind == QLatin1String("ws-raw-request") || kind == QLatin1String("websocket-request")
        || kind == QLatin1String("ws-request");
}

/// Collections of version 2 have HTTP requests only, but some of those are written with ws://.
QString urlOf(const PastedValue &request)
{
    const PastedValue &url = request["url"];
    if (!url.isMap())
        return url.isScalar() ? url.text : QString();
    const QString raw = url.textOf("raw");
    if (!raw.isEmpty())
        return raw;
    QStringList host;
    for (const PastedValue &part : url["host"].items)
        host.append(part.text);
    QStringList path;
    for (const PastedValue &part : url["path"].items)
        path.append(part.isMap() ? part.textOf("value") : part.text);
    const QString port = url.textOf("port");
    return url.textOf("protocol") + QLatin1String("://") + host.join(u'.')
        + (port.isEmpty() ? QString() : QString(u':' + port)) + u'/' + path.join(u'/');
}

const PastedValue &partsOf(const PastedValue &item)
{
    if (item["payload"].isMap())
        return item["payload"];
    return item["request"].isMap() ? item["request"] : item;
}

bool isWebSocketUrl(const QString &url)
{
    return url.startsWith(QLatin1String("ws://"), Qt::CaseInsensitive)
        || url.startsWith(QLatin1String("wss://"), Qt::CaseInsensitive);
}

void collect(const PastedValue &item, const PastedValue *auth, QList<FoundRequest> &found)
{
    for (const PastedValue *own :
        {&item["auth"], &item["extensions"]["auth"], &partsOf(item)["auth"]}) {
        if (own->isMap())
            auth = own;
    }
    if (isWebSocketKind(item)
        || (item["request"].isMap() && isWebSocketUrl(urlOf(item["request"]))))
        found.append(FoundRequest{&item, auth});
    for (const char *name : {"item", "items", "children"}) {
        for (const PastedValue &child : item[name].items)
            collect(child, auth, found);
    }
}

/// [{key, value}], or a map, to a map.
PastedValue fieldsOf(const PastedValue &fields)
{
    if (!fields.isList())
        return fields;
    PastedValue map;
    map.kind = PastedValue::Kind::Map;
    for (const PastedValue &field : fields.items)
        map.members.push_back({field.textOf("key"), field["value"]});
    return map;
}

void applyPostmanAuth(SettingsBuilder &builder, const PastedValue &auth)
{
    const QString type = auth.textOf("type");
    const PastedValue &credentials = auth["credentials"];
    const PastedValue &named = auth[type.toLatin1().constData()];
    applyAuthentication(builder, type,
        fieldsOf(credentials.kind != PastedValue::Kind::Nothing ? credentials : named));
}

/// The parameters that the URL's query has already are not added again.
void applyParameters(SettingsBuilder &builder, const PastedValue &rows)
{
    const QString query = splitUrl(builder.url()).query;
    QStringList names;
    for (const QString &part : query.split(u'&', Qt::SkipEmptyParts))
        names.append(part.section(u'=', 0, 0));
    for (const PastedValue &row : rows.items) {
        const QString key = row.textOf("key");
        if (isRowOn(row) && (names.contains(key) || names.contains(encodeQueryPart(key))))
            continue;
        builder.addParameter(key, row.textOf("value"), isRowOn(row));
    }
}

void applyPostmanSettings(SettingsBuilder &builder, const PastedValue &settings)
{
    ConnectionSettings &target = builder.settings();
    if (const int milliseconds = settings.numberOf("handshakeTimeout", 0); milliseconds > 0)
        target.handshakeTimeoutSeconds = qMax(1, milliseconds / 1000);
    if (const int retries = settings.numberOf("retryCount", 0); retries > 0) {
        target.reconnect.enabled = true;
        target.reconnect.maxAttempts = retries;
    }
    if (const int milliseconds = settings.numberOf("retryDelay", 0); milliseconds > 0)
        target.reconnect.firstDelay = std::chrono::milliseconds(milliseconds);
    // Postman counts in megabytes.
    if (const int megabytes = settings.numberOf("maxPayload", 0); megabytes > 0)
        target.maxMessageSize = qint64(megabytes) * 1024 * 1024;
    if (settings["strictSSL"].isFalse())
        target.tls.trustAnyCertificate = true;
}

void applyMessage(SettingsBuilder &builder, const PastedValue &item)
{
    const PastedValue &parts = partsOf(item);
    const QString content = eitherText(parts, "content", "payload");
    const QString type = eitherText(parts, "type", "contentType") + u' ' + parts.textOf("subtype");
    if (!content.isEmpty())
        builder.addMessage(messageFrom(eitherText(item, "title", "name"), type, content));
}

void applyRequest(SettingsBuilder &builder, const FoundRequest &found)
{
    const PastedValue &item = *found.item;
    const PastedValue &parts = partsOf(item);
    builder.setName(eitherText(item, "title", "name"));
    builder.setUrl(urlOf(parts));
    applyRows(builder, parts["url"]["variable"], RowsAre::PathParameters);
    applyParameters(builder, parts["queryParams"]);
    applyParameters(builder, parts["url"]["query"]);
    applyRows(builder, parts["headers"], RowsAre::Headers);
    applyRows(builder, parts["header"], RowsAre::Headers);
    applyPostmanSettings(builder, parts["settings"]);
    if (found.auth)
        applyPostmanAuth(builder, *found.auth);
    for (const char *name : {"messages", "children"}) {
        for (const PastedValue &message : item[name].items)
            applyMessage(builder, message);
    }
    if (parts["message"].isMap())
        applyMessage(builder, parts["message"]);
    // Locally each message is a file of its own, and the request has the path of their folder.
    if (item["messages"].isScalar())
        builder.note(PasteText::tr("The messages are in separate files in “%1” and were not read.")
                         .arg(item.textOf("messages").left(200)));
    if (parts["body"].textOf("mode") == QLatin1String("raw")
        && !parts["body"].textOf("raw").isEmpty())
        builder.addMessage(textMessage(parts["body"].textOf("raw")));
    if (item["event"].isList() || item["scripts"].isList())
        builder.note(PasteText::tr("Wasclean does not run scripts; they were left out."));
}

const PastedValue &rootOf(const PastedValue &root)
{
    return root["collection"].isMap() ? root["collection"] : root;
}

} // namespace

bool isPostmanDocument(const PastedValue &document)
{
    const PastedValue &root = rootOf(document);
    return isWebSocketKind(root) || !root.textOf("$kind").isEmpty()
        || root["info"].textOf("schema").contains(QLatin1String("postman"))
        || !root["info"].textOf("_postman_id").isEmpty();
}

PasteResult readPostman(const PastedValue &document, int which)
{
    SettingsBuilder builder;
    QList<FoundRequest> found;
    collect(rootOf(document), nullptr, found);
    const QString kind = rootOf(document).textOf("$kind");
    if (kind == QLatin1String("websocket-message")) {
        builder.fail(
            PasteText::tr("This is a Postman message without its request. Paste the request."));
        return builder.finish(PasteKind::Postman);
    }
    if (found.isEmpty()) {
        builder.fail(PasteText::tr("The text contains no WebSocket request from Postman."));
        return builder.finish(PasteKind::Postman);
    }
    applyRequest(builder, found[boundedIndex(which, found.size())]);
    for (const char *name : {"variable", "variables"}) {
        applyVariables(builder, rootOf(document)[name]);
        applyVariables(builder, rootOf(document)["payload"][name]);
    }
    PasteResult result = builder.finish(PasteKind::Postman);
    for (const FoundRequest &each : found)
        result.names.append(eitherText(*each.item, "title", "name"));
    return result;
}

} // namespace wasclean
