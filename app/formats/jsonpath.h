#pragma once

#include <QByteArrayView>
#include <QString>

#include <variant>
#include <vector>

namespace wasclean {

/// The name of a member, or an index from 0.
using JsonStep = std::variant<QString, qint64>;

/// The path as it may be typed: `$.a["b c"][0]`.
QString jsonPathText(const std::vector<JsonStep> &path);

/// The characters that a JSON string token (with its quotes) stands for.
QString unescapeJson(QByteArrayView token);
/// A JSON string token, with quotes, that stands for the text.
QByteArray escapeJson(const QString &text);
/// True for characters of names that stand in a path without quotes.
bool isJsonNameCharacter(QChar c);

} // namespace wasclean
