#include "app/paste/script/programlexer.h"

#include "app/paste/script/pastetext.h"
#include "app/paste/shell/shellwords.h"

#include <QCoreApplication>

namespace wasclean {

namespace {

constexpr int maxDepth = 60;

/// The name of the function before a parenthesis.
QString nameBefore(const QString &text, qsizetype parenthesis)
{
    qsizetype end = parenthesis;
    while (end > 0 && text[end - 1].isSpace())
        --end;
    qsizetype begin = end;
    while (begin > 0
        && (text[begin - 1].isLetterOrNumber() || text[begin - 1] == u'_'
            || text[begin - 1] == u'$'))
        --begin;
    return text.sliced(begin, end - begin).left(60);
}

} // namespace

void ProgramLexer::fail(Problem problem, qsizetype at)
{
    if (hasProblem())
        return;
    m_problem = problem;
    m_problemAt = at;
}

bool ProgramLexer::checkDepth(int depth)
{
    if (depth > maxDepth)
        fail(Problem::TooDeep, m_at);
    return depth <= maxDepth;
}

QString ProgramLexer::problemText() const
{
    switch (m_problem) {
    case Problem::None:
        break;
    case Problem::OpenQuote:
        return unclosedQuote(m_text, m_problemAt);
    case Problem::TooDeep:
        return PasteText::tr("The program is nested too deeply at %1.")
            .arg(placeOf(m_text, m_problemAt));
    case Problem::OpenCall:
        return PasteText::tr("The call to %1 is not closed.").arg(nameBefore(m_text, m_problemAt));
    }
    return {};
}

} // namespace wasclean
