#pragma once

#include "app/base/checked.h"
#include "app/profile/connectionsettings.h"

#include <QJsonObject>

namespace wasclean {

/// Settings as JSON for people: only what differs from the default, and references in the place of
/// secrets (see withoutSecrets()).
QJsonObject settingsToJson(const ConnectionSettings &settings);

/// Reads the settings strictly: an unknown member, a wrong type or a value out of its range is a
/// problem, told by its path ("settings.tls.minimumVersion: expected …"). The path given is that of
/// the object. What is not there has its default; secrets are still references.
Checked<ConnectionSettings> settingsFromJson(
    const QJsonObject &json, const QString &path = QStringLiteral("settings"));

} // namespace wasclean
