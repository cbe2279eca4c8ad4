#pragma once

#include "app/base/checked.h"

#include <QByteArray>
#include <QJsonObject>

namespace wasclean {

/// Reads a file with one JSON object. Problems, with line and column, are bad syntax, a duplicate
/// name in an object, and a value that is not an object.
Checked<QJsonObject> readJsonFile(const QByteArray &bytes);

/// The object in the form that all files of profiles have, so that each change is a small one under
/// version control: sorted names, two spaces a level, LF, a line feed at the end.
QByteArray jsonFileBytes(const QJsonObject &object);

/// Line and column of a value, as in "line 3, column 9", by its path: "settings.headers[2].name".
/// The deepest part of the path that exists counts. The text must be sound JSON.
QString jsonPlace(const QByteArray &bytes, const QString &path);

} // namespace wasclean
