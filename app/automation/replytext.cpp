#include "app/automation/replytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace wasclean {

namespace {

struct ReplyTextWords
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::ReplyText)
};

/// Whether a name can only mean what a match caught. Other braces may well be meant as they are.
bool isCapture(const QString &name)
{
    if (name.startsWith(u'$'))
        return bool(parseJsonPath(name));
    return !name.isEmpty()
        && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); });
}

/// Why a variable has no value; empty when the name is none.
QString variableProblem(const QString &reply, const Expansion &expansion, const QString &name)
{
    for (const UnresolvedReference &one : expansion.unresolved) {
        if (QStringView(reply).sliced(one.begin + 2, one.length - 4).trimmed() == name)
            return one.sentence;
    }
    return {};
}

} // namespace

Checked<QString> replyText(
    const QString &reply, const TextExpander &expander, const Captures &captures)
{
    const Expansion expansion = expander ? expander(reply) : Expansion{reply};
    QString problem;
    const auto lookup = [&](const QString &name) {
        const std::optional<QString> value = captures.value(name);
        if (value || !problem.isEmpty())
            return value;
        problem = variableProblem(reply, expansion, name);
        if (problem.isEmpty() && isCapture(name))
            problem = ReplyTextWords::tr("The message contains nothing for “%1”.").arg(name);
        return value;
    };
    QString text;
    qsizetype at = 0;
    for (const FilledPart &part : expansion.filled) {
        text += fillTemplate(expansion.text.mid(at, part.begin - at), lookup);
        text += QStringView(expansion.text).sliced(part.begin, part.length);
        at = part.begin + part.length;
    }
    text += fillTemplate(expansion.text.mid(at), lookup);
    return problem.isEmpty() ? Checked<QString>::good(text) : Checked<QString>::bad(problem);
}

} // namespace wasclean
