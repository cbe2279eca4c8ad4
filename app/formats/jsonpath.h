#pragma once

#include "app/base/checked.h"

#include <QByteArrayView>
#include <QString>

#include <variant>
#include <vector>

namespace wasclean {

/// The name of a member, or an index from 0.
using JsonStep = std::variant<QString, qint64>;

/// The path as it may be typed: `$.a["b c"][0]`.
QString jsonPathText(const std::vector<JsonStep> &path);

/// The path that a text begins with, and where it ends there.
struct JsonPathStart
{
    std::vector<JsonStep> path;
    qsizetype end = 0;
};

/// Reads `$.a["b c"][0]` from the beginning of a text, as far as it goes. A problem names the
/// column.
Checked<JsonPathStart> readJsonPath(QStringView text);
/// The same for a text that must be a path and nothing else.
Checked<std::vector<JsonStep>> parseJsonPath(QStringView text);

/// UTF-8 as text, with a byte order mark at its beginning, which QString::fromUtf8() drops.
QString exactText(QByteArrayView utf8);
/// The characters that a JSON string token (with its quotes) stands for.
QString unescapeJson(QByteArrayView token);
/// A JSON string token, with quotes, that stands for the text.
QByteArray escapeJson(const QString &text);
/// True for characters of names that stand in a path without quotes.
bool isJsonNameCharacter(QChar c);

} // namespace wasclean
