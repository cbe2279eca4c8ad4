#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace wasclean {

/// A steps file as JSON for a profile: an object, or the text if an object would change it (long
/// numbers, duplicate names, or no JSON at all).
QJsonValue keptSteps(const QByteArray &text);
/// The text of a steps file from the JSON of keptSteps(); empty for other JSON.
QByteArray textOfKeptSteps(const QJsonValue &kept);

} // namespace wasclean
