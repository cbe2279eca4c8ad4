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

/// The captures of a match.
struct Captures
{
    /// The message itself; `{{$.a.b}}` is looked up in it.
    QByteArray payload;
    /// By name: "match" for all that matched, "1", "2", … for groups, and the names of named
    /// groups. Of a JSON path "match" is the value, a string without its quotes.
    QMap<QString, QString> values;

    /// The value of `{{name}}`. A name that begins with "$" is a JSON path in the message.
    std::optional<QString> value(const QString &name) const;
};

/// The value at a path of a JSON text; nothing when there is none. A string is returned without its
/// quotes but with its escapes, so that it can be put between quotes again. Of members with the
/// same name the first counts.
std::optional<QString> jsonValueAt(const QByteArray &json, const std::vector<JsonStep> &path);

/// The value of a `{{name}}`; without one the name is left as it is.
using TemplateLookup = std::function<std::optional<QString>(const QString &name)>;

/// Replaces each `{{name}}` that has a value. Values are not searched for names again, so that text
/// from a server is never read as a template.
QString fillTemplate(const QString &text, const TemplateLookup &lookup);

} // namespace wasclean

Q_DECLARE_METATYPE(wasclean::Captures)
