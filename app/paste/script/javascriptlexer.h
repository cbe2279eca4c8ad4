#pragma once

#include "app/paste/script/programlexer.h"

namespace wasclean {

/// Reads the tokens of JavaScript, without their meaning.
class JavaScriptLexer : protected ProgramLexer
{
protected:
    using ProgramLexer::ProgramLexer;

    static bool isNameCharacter(QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'$'; }

    void skipBlanks() override;
    /// False when there is no comment at the position.
    bool skipComment();
    QString readName();
    QString readString();
    /// At a backslash.
    QString readEscape();
    /// Skips a string whose text is not needed. One without an end is no problem.
    void skipString();
    /// Behind "${": the expression, up to the brace that closes it, which is read too.
    QString readTemplateExpression();
    /// Skips to the end of an argument or a member, and returns the text of it.
    QString skipRest();

private:
    QString readCodePoint();
};

} // namespace wasclean
