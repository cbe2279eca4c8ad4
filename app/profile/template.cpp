#include "app/profile/template.h"

#include <algorithm>

namespace wasclean {

namespace {

constexpr QLatin1String secretPrefix("secret:");

bool isNameBegin(QChar c) { return c.isLetter() || c == u'_'; }

bool isNameRest(QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'.' || c == u'-'; }

bool isSlot(QStringView slot)
{
    for (const QChar c : slot) {
        const bool isAscii = c.unicode() < 0x80;
        if (!isAscii || !(isNameRest(c) || c == u'%' || c == u'~'))
            return false;
    }
    return !slot.isEmpty();
}

/// The text between the braces; nothing if it is not a reference.
bool readContent(QStringView content, TemplateReference &reference)
{
    content = content.trimmed();
    if (content == u"'{{'" || content == u"\"{{\"") {
        reference.name = QStringLiteral("{{");
        return true;
    }
    QStringView name = content;
    const qsizetype open = content.indexOf(u'(');
    if (open >= 0) {
        if (!content.endsWith(u')'))
            return false;
        name = content.first(open).trimmed();
        const QStringView inside = content.sliced(open + 1).chopped(1);
        reference.isCall = true;
        for (const QStringView argument : inside.split(u','))
            reference.arguments.append(argument.trimmed().toString());
        if (inside.trimmed().isEmpty())
            reference.arguments.clear();
    }
    reference.name = name.toString();
    const bool isSecret = name.startsWith(secretPrefix) && !reference.isCall
        && isSlot(name.sliced(secretPrefix.size()));
    return isSecret || isVariableName(name);
}

} // namespace

QList<TemplateReference> templateReferences(QStringView text)
{
    QList<TemplateReference> references;
    qsizetype at = 0;
    while ((at = text.indexOf(u"{{", at)) >= 0) {
        const qsizetype end = text.indexOf(u"}}", at + 2);
        if (end < 0)
            break;
        TemplateReference reference;
        reference.begin = at;
        reference.length = end + 2 - at;
        if (readContent(text.sliced(at + 2, end - at - 2), reference)) {
            references.append(reference);
            at = end + 2;
        } else {
            // The braces of a name may begin with the very next one: "{{{name}}".
            ++at;
        }
    }
    return references;
}

bool isVariableName(QStringView name)
{
    if (name.isEmpty() || !isNameBegin(name.front()))
        return false;
    return std::all_of(name.begin(), name.end(), isNameRest);
}

QString secretReference(const QString &slot)
{
    return QLatin1String("{{") + secretPrefix + slot + QLatin1String("}}");
}

QString secretSlot(const TemplateReference &reference)
{
    return reference.name.startsWith(secretPrefix) ? reference.name.mid(secretPrefix.size())
                                                   : QString();
}

} // namespace wasclean
