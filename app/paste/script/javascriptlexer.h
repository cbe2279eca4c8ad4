#pragma once

#include "app/paste/result/pastework.h"

#include <QString>

namespace wasclean {

/// A place in a text of JavaScript, and what is read of it without knowing what it means.
class ScriptLexer
{
protected:
    explicit ScriptLexer(const QString &text)
        : m_text(text)
    { }

    ~ScriptLexer() = default;
    Q_DISABLE_COPY_MOVE(ScriptLexer)

    QChar peek(qsizetype ahead = 0) const
    {
        PasteWork::add(1);
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(0);
    }

    bool atEnd() const { return m_at >= m_text.size() || hasProblem() || !PasteWork::mayGoOn(); }

    enum class Problem : quint8 { None, OpenQuote, TooDeep, OpenCall };

    bool hasProblem() const { return m_problem != Problem::None; }

    /// The first one counts.
    void fail(Problem problem, qsizetype at);

    void forgetProblem() { m_problem = Problem::None; }

    /// The sentence, with the place. It is made only here, as finding the line takes a look at the
    /// whole text.
    QString problemText() const;

    static bool isNameCharacter(QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'$'; }

    /// White space and comments.
    void skipBlanks();
    bool skipComment();
    QString readName();
    QString readString();
    /// Behind a backslash.
    QString readEscape();
    /// Skips a string that nobody reads, wherever it ends.
    void skipString();
    /// Behind "${", to the brace that ends it, and gives what stands between.
    QString readTemplateExpression();
    /// Skips to where an argument or a member ends, and gives what was skipped.
    QString skipRest();

    const QString &m_text;
    qsizetype m_at = 0;

private:
    QString readCodePoint();

    Problem m_problem = Problem::None;
    qsizetype m_problemAt = 0;
};

} // namespace wasclean
