#include "app/paste/documents/documentreaders.h"
#include "app/paste/documents/pastetext.h"
#include "app/paste/result/settingsbuilder.h"

#include <QCoreApplication>
#include <QHash>

namespace wasclean {

namespace {

/// A request with the folders that it stands in, from the outermost.
struct Found
{
    const PastedValue *request = nullptr;
    QList<const PastedValue *> folders;
    QList<const PastedValue *> messages;
};

/// Version 5: a tree.
void collectTree(
    const PastedValue &children, QList<const PastedValue *> &folders, QList<Found> &found)
{
    for (const PastedValue &child : children.items) {
        if (child["children"].isList()) {
            folders.append(&child);
            collectTree(child["children"], folders, found);
            folders.removeLast();
        } else if (child["meta"].textOf("id").startsWith(QLatin1String("ws-req"))
            || (child.textOf("method").isEmpty()
                && child.textOf("url").contains(QLatin1String("ws://")))
            || (child.textOf("method").isEmpty()
                && child.textOf("url").contains(QLatin1String("wss://")))) {
            found.append({&child, folders, {}});
        }
    }
}

/// Version 4: a flat list of resources that name their parents.
QList<Found> collectResources(const PastedValue &resources)
{
    QList<Found> found;
    QHash<QString, const PastedValue *> byId;
    for (const PastedValue &resource : resources.items)
        byId.insert(resource.textOf("_id"), &resource);
    for (const PastedValue &resource : resources.items) {
        if (resource.textOf("_type") != QLatin1String("websocket_request"))
            continue;
        Found request{&resource, {}, {}};
        QString parent = resource.textOf("parentId");
        for (int depth = 0; depth < 50 && byId.contains(parent); ++depth) {
            const PastedValue *folder = byId.value(parent);
            if (folder->textOf("_type") == QLatin1String("request_group"))
                request.folders.prepend(folder);
            parent = folder->textOf("parentId");
        }
        for (const PastedValue &other : resources.items) {
            if (other.textOf("_type") == QLatin1String("websocket_payload")
                && other.textOf("parentId") == resource.textOf("_id"))
                request.messages.append(&other);
        }
        found.append(request);
    }
    return found;
}

void applyFollowing(SettingsBuilder &builder, const PastedValue &request)
{
    const QString followed
        = request.textOf("settingFollowRedirects") + request["settings"].textOf("followRedirects");
    if (followed == QLatin1String("on"))
        builder.settings().maxRedirects = 10;
}

bool hasAuthentication(const PastedValue &item)
{
    return !item["authentication"].textOf("type").isEmpty();
}

void applyRequest(SettingsBuilder &builder, const Found &found)
{
    const PastedValue &request = *found.request;
    builder.setName(request.textOf("name"));
    builder.setUrl(request.textOf("url"));
    applyRows(builder, request["pathParameters"], RowsAre::PathParameters);
    applyRows(builder, request["parameters"], RowsAre::Parameters);
    for (const PastedValue *folder : found.folders)
        applyRows(builder, (*folder)["headers"], RowsAre::Headers);
    applyRows(builder, request["headers"], RowsAre::Headers);
    const PastedValue *authenticated = &request;
    for (const PastedValue *folder : found.folders) {
        if (!hasAuthentication(request) && hasAuthentication(*folder))
            authenticated = folder;
    }
    const PastedValue &authentication = (*authenticated)["authentication"];
    applyAuthentication(builder, authentication.textOf("type"), authentication);
    applyFollowing(builder, request);
    for (const PastedValue *payload : found.messages) {
        const QString text = payload->textOf("value");
        if (!text.isEmpty())
            builder.addMessage(messageFrom(payload->textOf("name"), {}, text));
    }
}

/// Of the folders, from the innermost, and of the base environment; the others are a choice that
/// the text does not tell.
void applyEnvironments(SettingsBuilder &builder, const Found &found, const PastedValue &root)
{
    for (auto folder = found.folders.crbegin(); folder != found.folders.crend(); ++folder)
        applyVariables(builder, (**folder)["environment"]);
    applyVariables(builder, root["environments"]["data"]);
    for (const PastedValue &resource : root["resources"].items) {
        const bool isBase = resource.textOf("_type") == QLatin1String("environment")
            && resource.textOf("parentId").startsWith(QLatin1String("wrk"));
        if (isBase)
            applyVariables(builder, resource["data"]);
    }
}

bool hasTag(const PasteResult &result)
{
    QString all = result.settings.url + result.settings.auth.secret + result.settings.auth.user;
    for (const SettingsRow &row : result.settings.headers)
        all += row.value;
    for (const SavedMessage &message : result.messages)
        all += message.text;
    // A parameter's value is percent-encoded in the URL.
    return all.contains(QLatin1String("{%")) || all.contains(QLatin1String("%7B%25"));
}

} // namespace

bool isInsomniaDocument(const PastedValue &root)
{
    return root.textOf("type").contains(QLatin1String("insomnia.rest/"))
        || (root.textOf("_type") == QLatin1String("export") && root["resources"].isList());
}

PasteResult readInsomnia(const PastedValue &root, int which)
{
    SettingsBuilder builder;
    QList<Found> found = collectResources(root["resources"]);
    QList<const PastedValue *> folders;
    collectTree(root["collection"], folders, found);
    if (found.isEmpty()) {
        builder.fail(PasteText::tr("The export contains no WebSocket request."));
        return builder.finish(PasteKind::Insomnia);
    }
    const Found &wanted = found[boundedIndex(which, found.size())];
    applyRequest(builder, wanted);
    applyEnvironments(builder, wanted, root);
    if (!root["cookieJar"]["cookies"].items.empty())
        builder.note(PasteText::tr("The cookies in Insomnia's cookie jar were left out."));
    PasteResult result = builder.finish(PasteKind::Insomnia);
    for (const Found &each : found)
        result.names.append(each.request->textOf("name"));
    if (hasTag(result))
        result.notTaken.append(PasteText::tr(
            "Insomnia's template tags, {% … %}, are not evaluated here and were kept as written."));
    return result;
}

} // namespace wasclean
