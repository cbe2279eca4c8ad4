#include "app/automation/captures.h"

#include "app/formats/jsonvalues.h"

namespace wasclean {

std::optional<QString> Captures::value(const QString &name) const
{
    if (name.startsWith(u'$')) {
        const auto path = parseJsonPath(name);
        return path ? jsonValueAt(payload, *path) : std::nullopt;
    }
    const auto found = values.constFind(name);
    return found == values.cend() ? std::nullopt : std::optional(*found);
}

std::optional<QString> jsonValueAt(const QByteArray &json, const std::vector<JsonStep> &path)
{
    const auto values = jsonValuesAt(json, path);
    if (!values || values->empty())
        return std::nullopt;
    const QByteArrayView value = values->front();
    const bool isString = value.startsWith('"');
    return QString::fromUtf8(isString ? value.sliced(1, value.size() - 2) : value);
}

QString fillTemplate(const QString &text, const TemplateLookup &lookup)
{
    QString filled;
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = text.indexOf(u"{{", at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u"}}", open + 2);
        if (close < 0)
            return filled + text.mid(at);
        // Of "{{{a}}" the innermost braces count: JSON has braces of its own.
        const qsizetype start = text.lastIndexOf(u"{{", close - 2);
        const QString name = text.mid(start + 2, close - start - 2).trimmed();
        const std::optional<QString> value = lookup(name);
        filled += text.mid(at, start - at);
        filled += value ? *value : text.mid(start, close + 2 - start);
        at = close + 2;
    }
}

} // namespace wasclean
