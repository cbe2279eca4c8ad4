#pragma once

#include "app/paste/script/programlexer.h"

#include <QRegularExpression>
#include <QStringList>

namespace wasclean {

/// Reads the tokens of a PowerShell script by about_Quoting_Rules.
class PowerShellLexer : protected ProgramLexer
{
protected:
    using ProgramLexer::ProgramLexer;

    /// The text of a variable within a string.
    virtual QString variableText(const QString &name) = 0;

    static bool isNameCharacter(QChar c) { return c.isLetterOrNumber() || c == u'_'; }

    /// Matches the next 200 characters. The regular expression must begin with "^".
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

    void skipBlanks() override { skipBlanks(true); }

    /// Skips white space and comments, but not the end of a line unless a "`" continues it.
    void skipBlanksInLine() { skipBlanks(false); }

    QString readSingleQuoted();
    QString readDoubleQuoted();
    QString readHereString();
    void note(const QString &sentence);

    QStringList m_notes;

private:
    void skipBlanks(bool andLines);
    QString readEscape();
    QString readExpansion();

    /// How many "$(" have no end.
    int m_openSubexpressions = 0;
};

} // namespace wasclean
