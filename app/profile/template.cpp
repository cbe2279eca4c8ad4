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

qsizetype blanksBefore(QStringView text)
{
    return std::find_if_not(text.begin(), text.end(), [](QChar c) { return c.isSpace(); })
        - text.begin();
}

/// The text between the braces without blanks at its end; false if it is not a reference. Most of
/// what is none is told by its first characters, as very many braces may end at the same ones.
bool readContent(QStringView content, TemplateReference &reference)
{
    content = content.sliced(blanksBefore(content));
    if (content == u"'{{'" || content == u"\"{{\"") {
        reference.name = QStringLiteral("{{");
        return true;
    }
    const auto isOfName = [](QChar c) { return isNameRest(c) || QStringView(u":%~").contains(c); };
    const qsizetype length
        = std::find_if_not(content.begin(), content.end(), isOfName) - content.begin();
    const QStringView name = content.first(length);
    const QStringView rest = content.sliced(length + blanksBefore(content.sliced(length)));
    if (!rest.isEmpty()) {
        if (rest.front() != u'(' || !rest.endsWith(u')'))
            return false;
        const QStringView inside = rest.sliced(1).chopped(1);
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
    qsizetype end = 0;
    QStringView before;
    while ((at = text.indexOf(u"{{", at)) >= 0) {
        if (end < at + 2) {
            end = text.indexOf(u"}}", at + 2);
            if (end < 0)
                break;
            before = text.first(end);
            while (before.back().isSpace())
                before.chop(1);
        }
        TemplateReference reference;
        reference.begin = at;
        reference.length = end + 2 - at;
        if (readContent(before.sliced(at + 2), reference)) {
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
