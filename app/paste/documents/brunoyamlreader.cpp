#include "app/paste/documents/documentreaders.h"
#include "app/paste/documents/pastetext.h"
#include "app/paste/result/settingsbuilder.h"

#include <QCoreApplication>

namespace wasclean {

namespace {

/// Of Bruno's own exports, and of OpenCollection files of either form.
bool isRequest(const PastedValue &item)
{
    const QString type = item["info"].textOf("type") + item.textOf("type");
    return item["websocket"].isMap()
        || ((type == QLatin1String("websocket") || type == QLatin1String("ws-request")
                || type == QLatin1String("ws"))
            && (!item.textOf("url").isEmpty() || item["request"].isMap()));
}

QString nameOf(const PastedValue &item)
{
    const QString name = item["info"].textOf("name");
    return name.isEmpty() ? item.textOf("name") : name;
}

void collect(const PastedValue &item, QList<const PastedValue *> &found)
{
    if (isRequest(item))
        found.append(&item);
    for (const PastedValue &child : item["items"].items)
        collect(child, found);
}

/// The part that has the URL.
const PastedValue &requestOf(const PastedValue &item)
{
    if (item["websocket"].isMap())
        return item["websocket"];
    return item["request"].isMap() ? item["request"] : item;
}

/// One message is {type, data}; several are a list of {title, message: {type, data}}.
void applyMessages(SettingsBuilder &builder, const PastedValue &message)
{
    if (message.isScalar() && !message.text.trimmed().isEmpty())
        builder.addMessage(textMessage(message.text));
    const QString data = eitherText(message, "data", "content");
    if (!data.trimmed().isEmpty())
        builder.addMessage(
            messageFrom(eitherText(message, "title", "name"), message.textOf("type"), data));
    for (const PastedValue &item : message.items) {
        const PastedValue &inner = item["message"].isMap() ? item["message"] : item;
        const QString text = item["message"].isScalar() ? item.textOf("message")
                                                        : eitherText(inner, "data", "content");
        if (!text.trimmed().isEmpty())
            builder.addMessage(
                messageFrom(eitherText(item, "title", "name"), inner.textOf("type"), text));
    }
}

void applyAuth(SettingsBuilder &builder, const PastedValue &auth)
{
    // {mode: basic, basic: {…}} in exports; {type: basic, …} or "inherit" in files.
    const QString mode = auth.isScalar() ? auth.text : eitherText(auth, "type", "mode");
    const PastedValue &inner = auth[mode.toLatin1().constData()];
    applyAuthentication(builder, mode, inner.isMap() ? inner : auth);
}

void applySettings(SettingsBuilder &builder, const PastedValue &settings)
{
    if (const int milliseconds = settings.numberOf("timeout", 0); milliseconds > 0)
        builder.settings().handshakeTimeoutSeconds = qMax(1, milliseconds / 1000);
    if (const int milliseconds = settings.numberOf("keepAliveInterval", 0); milliseconds > 0)
        builder.settings().pingIntervalSeconds = qMax(1, milliseconds / 1000);
}

} // namespace

bool isBrunoDocument(const PastedValue &root)
{
    if (!root["opencollection"].text.isEmpty() || root["websocket"].isMap())
        return true;
    QList<const PastedValue *> found;
    collect(root, found);
    return !found.isEmpty();
}

PasteResult readBrunoYaml(const PastedValue &root, int which)
{
    SettingsBuilder builder;
    QList<const PastedValue *> found;
    collect(root, found);
    if (found.isEmpty()) {
        builder.fail(PasteText::tr("The file contains no WebSocket request."));
        return builder.finish(PasteKind::Bruno);
    }
    const PastedValue &item = *found[boundedIndex(which, found.size())];
    const PastedValue &request = requestOf(item);
    builder.setName(nameOf(item));
    builder.setUrl(request.textOf("url"));
    applyRows(builder, request["headers"], RowsAre::Headers);
    // The URL has the parameters that are on.
    const bool isInUrl = builder.url().contains(u'?');
    for (const PastedValue &row : request["params"].items) {
        PastedValue rows;
        rows.items.push_back(row);
        if (!isInUrl || !isRowOn(row) || row.textOf("type") == QLatin1String("path"))
            applyRows(builder, rows, RowsAre::Parameters);
    }
    applyAuth(builder, request["auth"]);
    applyMessages(builder, request["message"]);
    applyMessages(builder, request["messages"]);
    applyMessages(builder, request["body"]["ws"]);
    applySettings(builder, item["settings"]);
    const bool hasScripts = item["runtime"]["scripts"].isList() || item["scripts"].isList();
    if (hasScripts)
        builder.note(PasteText::tr("Wasclean does not run scripts; they were left out."));
    applyVariables(builder, item["runtime"]["variables"]);
    applyVariables(builder, item["variables"]);
    PasteResult result = builder.finish(PasteKind::Bruno);
    for (const PastedValue *each : found)
        result.names.append(nameOf(*each));
    return result;
}

} // namespace wasclean
