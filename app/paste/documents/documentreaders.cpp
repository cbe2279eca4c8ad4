#include "app/paste/documents/documentreaders.h"

#include "app/paste/documents/pastetext.h"
#include "app/paste/result/settingsbuilder.h"

#include <QCoreApplication>

#include <algorithm>

namespace wasclean {

namespace {

void applyVariableMap(SettingsBuilder &builder, const PastedValue &map, const QString &before)
{
    for (const auto &[name, value] : map.members) {
        if (value.isMap())
            applyVariableMap(builder, value, before + name + u'.');
        else if (value.isScalar())
            builder.setVariable(before + name, value.text);
    }
}

} // namespace

void applyVariables(SettingsBuilder &builder, const PastedValue &variables)
{
    applyVariableMap(builder, variables, {});
    for (const PastedValue &row : variables.items) {
        const QString name = eitherText(row, "name", "key");
        if (isRowOn(row) && !name.isEmpty() && row["value"].isScalar())
            builder.setVariable(name, row.textOf("value"));
    }
}

int boundedIndex(int which, qsizetype count)
{
    return int(std::clamp<qsizetype>(which, 0, std::max<qsizetype>(0, count - 1)));
}

QString eitherText(const PastedValue &value, const char *name, const char *other)
{
    const QString text = value.textOf(name);
    return text.isEmpty() ? value.textOf(other) : text;
}

bool isRowOn(const PastedValue &row)
{
    return !row["disabled"].isTrue() && !row["enabled"].isFalse();
}

void applyRows(SettingsBuilder &builder, const PastedValue &rows, RowsAre what)
{
    for (const PastedValue &row : rows.items) {
        const QString name = eitherText(row, "name", "key");
        const QString value = row.textOf("value");
        if (what == RowsAre::Headers)
            builder.addHeader(name, value, isRowOn(row));
        else if (what == RowsAre::PathParameters || row.textOf("type") == QLatin1String("path"))
            builder.setPathParameter(name, value);
        else
            builder.addParameter(name, value, isRowOn(row));
    }
    // Some write a table as a map.
    for (const auto &[name, value] : rows.members) {
        if (what == RowsAre::Headers)
            builder.addHeader(name, value.text);
        else if (what == RowsAre::Parameters)
            builder.addParameter(name, value.text);
    }
}

void applyAuthentication(SettingsBuilder &builder, const QString &type, const PastedValue &fields)
{
    using Kind = AuthSettings::Kind;
    const QString lower = type.toLower();
    const QString user = eitherText(fields, "username", "user");
    const QString token = fields.textOf("token");
    if (fields["disabled"].isTrue() || lower.isEmpty() || lower == QLatin1String("none")
        || lower == QLatin1String("noauth")) {
        return;
    }
    if (lower == QLatin1String("inherit")) {
        builder.note(PasteText::tr("The authentication is inherited from the folder or collection "
                                   "and could not be imported."));
    } else if (lower == QLatin1String("basic")) {
        builder.setAuth(Kind::Basic, user, fields.textOf("password"));
    } else if (lower == QLatin1String("digest")) {
        builder.setAuth(Kind::Digest, user, fields.textOf("password"));
    } else if (lower == QLatin1String("bearer")) {
        const QString prefix = fields.textOf("prefix");
        if (prefix.isEmpty() || prefix.compare(QLatin1String("Bearer"), Qt::CaseInsensitive) == 0)
            builder.setAuth(Kind::Bearer, {}, token);
        else
            builder.addHeader(QStringLiteral("Authorization"), prefix + u' ' + token);
    } else if (lower == QLatin1String("singletoken")) {
        builder.addHeader(QStringLiteral("Authorization"), token);
    } else if (lower == QLatin1String("apikey")) {
        const QString place
            = (fields.textOf("addTo") + fields.textOf("placement") + fields.textOf("in")).toLower();
        const QString key = fields.textOf("key");
        if (place.contains(QLatin1String("cookie")))
            builder.addCookies(key + u'=' + fields.textOf("value"));
        else
            builder.setApiKey(
                place.contains(QLatin1String("query")) ? Kind::ApiKeyQuery : Kind::ApiKeyHeader,
                key, fields.textOf("value"));
    } else if (lower == QLatin1String("oauth2") && !fields.textOf("accessToken").isEmpty()) {
        builder.setAuth(Kind::Bearer, {}, fields.textOf("accessToken"));
        builder.note(
            PasteText::tr("The OAuth 2 token was imported as it is; Wasclean does not renew it."));
    } else {
        builder.note(
            PasteText::tr("Wasclean does not support the authentication “%1”; it was left out.")
                .arg(type.left(40)));
    }
}

SavedMessage messageFrom(const QString &name, const QString &type, const QString &text)
{
    const QString lower = type.toLower();
    SavedMessage message = textMessage(text);
    message.name = name;
    if (lower.contains(QLatin1String("hex")))
        message.type = SavedMessage::Type::Hex;
    else if (lower.contains(QLatin1String("binary")) || lower.contains(QLatin1String("base64")))
        message.type = SavedMessage::Type::Base64;
    return message;
}

} // namespace wasclean
