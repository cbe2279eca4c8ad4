#pragma once

#include "app/base/checked.h"
#include "app/profile/connectionsettings.h"

#include <QJsonObject>

namespace wasclean {

/// The settings that differ from the default as JSON, with references instead of secrets (see
/// withoutSecrets()).
QJsonObject settingsToJson(const ConnectionSettings &settings);

/// Reads settings. An unknown member, a wrong type or a value out of its range is a problem, which
/// names the path ("settings.tls.minimumVersion: expected …"); `path` is that of the object. A
/// member that is missing has its default. Secrets are still references.
Checked<ConnectionSettings> settingsFromJson(
    const QJsonObject &json, const QString &path = QStringLiteral("settings"));

} // namespace wasclean
