#pragma once

#include "app/profile/connectionsettings.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace wasclean {

/// Secrets by their slots, the names that replace them in a profile: "auth",
/// "header.Authorization", "cookie.sid", "url.query.token". Slots are ASCII.
using SecretValues = QMap<QString, QString>;

/// Settings whose secrets have been replaced by references to their slots.
struct SeparatedSettings
{
    ConnectionSettings settings;
    SecretValues secrets;
};

/// Replaces the secrets: passwords, tokens and keys, values of headers and query parameters with
/// such names, cookies, user name and password in the URL, tokens among the subprotocols. A
/// variable ("Bearer {{token}}") is not a secret and stays.
SeparatedSettings withoutSecrets(const ConnectionSettings &settings);

/// The URL without its secrets.
QString urlWithoutSecrets(const QString &url);

/// The URL for a place that others may see, such as a window's title: "•••" in the place of each
/// secret. The text need not be a valid URL.
QString maskedUrl(const QString &url);

/// Puts secrets back where their references are; references to other slots stay.
ConnectionSettings withSecrets(ConnectionSettings settings, const SecretValues &secrets);

/// The slots that are referred to, in the order of the settings, each once.
QStringList secretSlots(const ConnectionSettings &settings);

/// The name of a slot in a question to the user: "Value of the header Authorization".
QString secretSlotName(const QString &slot);

/// Whether a text is nothing but variables, maybe after the name of a scheme as in "Bearer {{t}}".
bool isOnlyVariables(const QString &text);

} // namespace wasclean
