#include "app/capture/regexliteral.h"

namespace wasclean {

namespace {

/// Goes over the outermost level of a valid pattern. Gives up on everything that it does not know.
class LiteralFinder
{
public:
    explicit LiteralFinder(const QString &pattern)
        : m_pattern(pattern)
    { }

    QString find();

private:
    bool step();
    bool skipEscape();
    bool skipClass();
    bool skipGroup();
    bool skipQuantifier();
    void endRun();

    QChar at(qsizetype i) const { return i < m_pattern.size() ? m_pattern[i] : QChar(); }

    const QString &m_pattern;
    qsizetype m_at = 0;
    QString m_run;
    QString m_best;
};

void LiteralFinder::endRun()
{
    if (m_run.size() > m_best.size())
        m_best = m_run;
    m_run.clear();
}

/// An escape that stands for itself joins the run, a class or an assertion ends it.
bool LiteralFinder::skipEscape()
{
    const QChar c = at(m_at + 1);
    const bool ascii = c.unicode() > 0 && c.unicode() < 0x80;
    if (!ascii)
        return false;
    if (QStringView(u"dDwWsSbBAzZ").contains(c))
        endRun();
    else if (c.isLetterOrNumber())
        return false;
    else
        m_run += c;
    m_at += 2;
    return true;
}

bool LiteralFinder::skipClass()
{
    endRun();
    ++m_at;
    m_at += at(m_at) == u'^' ? 1 : 0;
    m_at += at(m_at) == u']' ? 1 : 0;
    for (; m_at < m_pattern.size(); ++m_at) {
        const QChar c = at(m_at);
        if (c == u'\\')
            ++m_at;
        else if (c == u'[')
            return false;
        else if (c == u']')
            return ++m_at, true;
    }
    return false;
}

bool LiteralFinder::skipGroup()
{
    endRun();
    int depth = 0;
    while (m_at < m_pattern.size()) {
        const QChar c = at(m_at);
        if (c == u'\\') {
            if (!skipEscape())
                return false;
            m_run.clear();
            continue;
        }
        if (c == u'[') {
            if (!skipClass())
                return false;
            continue;
        }
        if (c == u'(' && (at(m_at + 1) == u'*' || (at(m_at + 1) == u'?' && at(m_at + 2) != u':')))
            return false;
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        ++m_at;
        if (depth == 0)
            return true;
    }
    return false;
}

/// What may be missing is taken out of the run.
bool LiteralFinder::skipQuantifier()
{
    const QChar c = at(m_at);
    if (c != u'+' && !m_run.isEmpty())
        m_run.chop(m_run.back().isLowSurrogate() ? 2 : 1);
    endRun();
    if (c == u'{') {
        const qsizetype end = m_pattern.indexOf(u'}', m_at);
        if (end < 0)
            return false;
        m_at = end;
    }
    ++m_at;
    return true;
}

bool LiteralFinder::step()
{
    const QChar c = at(m_at);
    switch (c.unicode()) {
    case u'|':
        return false;
    case u'\\':
        return skipEscape();
    case u'[':
        return skipClass();
    case u'(':
        return skipGroup();
    case u'*':
    case u'?':
    case u'+':
    case u'{':
        return skipQuantifier();
    case u'.':
    case u'^':
    case u'$':
        endRun();
        break;
    default:
        m_run += c;
        break;
    }
    ++m_at;
    return true;
}

QString LiteralFinder::find()
{
    while (m_at < m_pattern.size()) {
        if (!step())
            return {};
    }
    endRun();
    return m_best;
}

} // namespace

QString literalOfExpression(const QString &pattern)
{
    // U+FFFD also stands for bytes that are not UTF-8.
    const QString literal = LiteralFinder(pattern).find();
    return literal.contains(QChar::ReplacementCharacter) ? QString() : literal;
}

} // namespace wasclean
