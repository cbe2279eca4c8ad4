#pragma once

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
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(0);
    }

    bool atEnd() const { return m_at >= m_text.size() || !m_problem.isEmpty(); }

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
    /// Skips to where an argument or a member ends, and gives what was skipped.
    QString skipRest();

    const QString &m_text;
    qsizetype m_at = 0;
    /// With the place; empty when all is well.
    QString m_problem;

private:
    QString readCodePoint();
};

} // namespace wasclean
