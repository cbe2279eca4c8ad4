#pragma once

#include "app/formats/jsonpath.h"

#include <QByteArray>
#include <QMap>
#include <QMetaType>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace wasclean {

/// What a match caught of a message.
struct Captures
{
    /// The message itself; `{{$.a.b}}` is looked up in it.
    QByteArray payload;
    /// By name: "match" for all that matched, "1", "2", … for groups, and the names of named
    /// groups. Of a JSON path "match" is the value, a string without its quotes.
    QMap<QString, QString> values;

    /// What `{{name}}` stands for. A name that begins with "$" is a JSON path in the message.
    std::optional<QString> value(const QString &name) const;
};

/// The value at a path of a JSON text, a string without its quotes but with its escapes, so that it
/// can stand between quotes again; nothing when there is none. Of members with one name the first
/// counts.
std::optional<QString> jsonValueAt(const QByteArray &json, const std::vector<JsonStep> &path);

/// What a `{{name}}` stands for; nothing leaves it as it is.
using TemplateLookup = std::function<std::optional<QString>(const QString &name)>;

/// Puts a value in the place of each `{{name}}` that has one. Goes through the text once: what is
/// put in is not read again, so that what a server sent is never taken for a template.
QString fillTemplate(const QString &text, const TemplateLookup &lookup);

} // namespace wasclean

Q_DECLARE_METATYPE(wasclean::Captures)
