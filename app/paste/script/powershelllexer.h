#pragma once

#include "app/paste/result/pastework.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace wasclean {

/// A place in a script of PowerShell, and what is read of it by about_Quoting_Rules.
class PowerShellLexer
{
protected:
    explicit PowerShellLexer(const QString &text)
        : m_text(text)
    { }

    virtual ~PowerShellLexer() = default;
    Q_DISABLE_COPY_MOVE(PowerShellLexer)

    /// What a variable gives in the middle of a text.
    virtual QString variableText(const QString &name) = 0;

    static bool isNameCharacter(QChar c) { return c.isLetterOrNumber() || c == u'_'; }

    QChar peek(qsizetype ahead = 0) const
    {
        PasteWork::add(1);
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(0);
    }

    bool atEnd() const
    {
        return m_at >= m_text.size() || !m_problem.isEmpty() || !PasteWork::mayGoOn();
    }

    /// The regular expression is to begin with "^"; it sees the next characters only.
    QRegularExpressionMatch next(const QRegularExpression &expression) const
    {
        const QString ahead = m_text.mid(m_at, 200);
        PasteWork::add(ahead.size());
        return expression.match(ahead);
    }

    /// No match unless the condition holds, which is cheap.
    QRegularExpressionMatch nextIf(bool condition, const QRegularExpression &expression) const
    {
        return condition ? next(expression) : QRegularExpressionMatch();
    }

    /// Comments and white space, and lines' ends if wanted; those behind "`" are blanks.
    void skipBlanks(bool andLines);
    QString readSingleQuoted();
    QString readDoubleQuoted();
    QString readHereString();
    void note(const QString &sentence);

    const QString &m_text;
    qsizetype m_at = 0;
    QStringList m_notes;
    /// With the place; empty when all is well.
    QString m_problem;

private:
    QString readEscape();
    QString readExpansion();

    /// How many "$(" have no end.
    int m_openSubexpressions = 0;
};

} // namespace wasclean
